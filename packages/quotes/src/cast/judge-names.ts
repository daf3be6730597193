import { isNational } from '../lexicon/epithets.ts'
import { nameParticles } from '../lexicon/function-words.ts'
import { roleForms } from '../lexicon/role-words.ts'
import { personThreshold } from './evidence.ts'
import type { NameCase } from './name-case.ts'
import type { Draft } from './person.ts'
import type { Sighting } from './sighting.ts'

/** Whom a case names, after the evidence; `undefined` if nothing shows that it names a speaker. */
export function tellKind(one: NameCase): Draft['kind'] | undefined {
  const { sightings, words } = one
  const single = words.length === 1
  const speaker = sightings.find(({ speaks }) => speaks)
  // Most single words have nothing beside them: nothing is weighed for those.
  if (single && !speaker && !one.organization && !sightings.some(hasTitle)) return tellAcronym(one)
  if (one.bounded.length === 0) return undefined
  if (one.organization && !one.bounded.some(({ run }) => run.honorific !== undefined)) return 'organization'
  const { holds, sum } = one
  if (sum === Number.NEGATIVE_INFINITY) return undefined
  if (sum >= personThreshold && (!single || isTitled(holds))) return 'person'
  const acronym = tellAcronym(one)
  if (acronym) return acronym
  // "Visitors say": a common noun that only the head of a sentence capitalises
  if (!speaker || holds.includes('role-last')) return undefined
  if (single && (!speaker.run.proper || isCommonPlural(speaker) || isEpithet(speaker))) return undefined
  // "Tony Lund Problem Roe": a name that a lost line border has run into another
  const length = words.filter((word) => !nameParticles.has(word)).length
  if (length > 3 && holds.includes('given-name')) return undefined
  return length < 5 ? 'unknown' : 'organization'
}

function hasTitle({ run }: Sighting): boolean {
  return run.honorific !== undefined || run.roleFrom < run.from
}

/** "HB", "H&B" */
function tellAcronym({ words, sightings }: NameCase): 'organization' | undefined {
  const acronym = words.length === 1 && /^[\p{Lu}\p{N}.&-]{2,6}$/u.test(sightings[0]?.name ?? '')
  return acronym && !roleForms.has(words[0] as string) && sightings.some(({ heading }) => !heading)
    ? 'organization'
    : undefined
}

/** A single word is a person only where a title says so. */
function isTitled(holds: readonly string[]): boolean {
  return holds.includes('honorific') || holds.includes('title') || holds.includes('initial')
}

/** "the | Scot | said": somebody named elsewhere */
function isEpithet({ tokens, run: { from, words } }: Sighting): boolean {
  return tokens[from - 1]?.lower === 'the' && isNational(words[0] ?? '')
}

/** "Investigations revealed", "Residents said": a plural that only the head of a sentence capitalises, whatever its tag. */
function isCommonPlural({ run: { from, words } }: Sighting): boolean {
  return from === 0 && /(?:ion|ment|ing|er|or|ist|an|ant|ent|ee|ie|ort|ult|ure|ate)s$/.test(words[0] ?? '')
}
