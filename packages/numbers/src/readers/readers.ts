import type { Reader } from '../draft.ts'
import { cardinal } from './cardinal.ts'
import { duration } from './duration.ts'
import { everyNth } from './every-nth.ts'
import { fraction } from './fraction.ts'
import { indexPoints } from './index-points.ts'
import { measure } from './measure.ts'
import { money } from './money.ts'
import { multiple } from './multiple.ts'
import { ordinal } from './ordinal.ts'
import { partOfUnit } from './part-of-unit.ts'
import { percent } from './percent.ts'
import { range } from './range.ts'
import { ratio } from './ratio.ts'
import { share } from './share.ts'
import { topPart } from './top-part.ts'

/** The readers, in the order they are asked: what takes more words comes first. */
export const readers: readonly Reader[] = [
  everyNth,
  topPart,
  ordinal,
  share,
  ratio,
  range,
  partOfUnit,
  money,
  percent,
  indexPoints,
  measure,
  duration,
  multiple,
  fraction,
  cardinal,
]
