import type { Construction } from './reader.ts'
import { readers } from './readers.ts'
import { weekOfDay } from './refiners/extend-week.ts'
import { openingHours } from './refiners/join-hours.ts'
import { dayTime } from './refiners/join-time.ts'

/** Every rule that can be a mention's `ruleId`: the readers, and the refiners that make something new of what was read. */
export const constructions: readonly Construction[] = [...readers, dayTime, openingHours, weekOfDay]
