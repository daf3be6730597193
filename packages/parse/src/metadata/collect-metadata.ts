import type { Metadata } from '@presswork/model'
import { cleanValue, readLanguage } from './clean-value.ts'
import { isDistributor } from './is-distributor.ts'
import { readDay } from './read-day.ts'

/** Candidate values of every field, best evidence first. */
export type MetadataCandidates = { readonly [Field in keyof Metadata]?: readonly unknown[] }

/** Takes the first readable candidate of every field; fields without one are left out. */
export function collectMetadata(candidates: MetadataCandidates): Metadata {
  const title = first(candidates.title, cleanValue)
  const date = first(candidates.date, (value) => (typeof value === 'string' ? readDay(value) : undefined))
  const organization = first(candidates.organization, readIssuer)
  const place = first(candidates.place, cleanValue)
  const language = first(candidates.language, readLanguage)
  return {
    ...(title !== undefined && { title }),
    ...(date !== undefined && { date }),
    ...(organization !== undefined && { organization }),
    ...(place !== undefined && { place }),
    ...(language !== undefined && { language }),
  }
}

function readIssuer(value: unknown): string | undefined {
  const name = cleanValue(value)
  return name === undefined || isDistributor(name) ? undefined : name
}

function first(
  values: readonly unknown[] | undefined,
  read: (value: unknown) => string | undefined,
): string | undefined {
  for (const value of values ?? []) {
    const found = read(value)
    if (found !== undefined) return found
  }
  return undefined
}
