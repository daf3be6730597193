import type { Token } from '@presswork/language'
import { givenNames } from '../lexicon/given-names.ts'
import { readGivenName } from '../phrases/name-words.ts'
import { type Evidence, nameEvidence, sightingEvidence } from './evidence.ts'
import type { NameRun } from './name-run.ts'
import type { Sighting } from './sighting.ts'

/**
 * Every place where a document has one name, and what it shows of who that is. The evidence is weighed only when somebody asks:
 * most single words are the surnames of people who have full names.
 */
export class NameCase {
  /** By the first sighting. */
  readonly words: readonly string[]
  readonly sightings: Sighting[]
  #bounded: readonly Sighting[] | undefined
  #weighed: { readonly holds: readonly string[]; sum: number } | undefined

  constructor(sighting: Sighting) {
    this.words = sighting.run.words
    this.sightings = [sighting]
  }

  /** Whether its words name an organisation. */
  get organization(): boolean {
    return this.sightings.some(({ run }) => run.organization)
  }

  /** The sightings that count. */
  get bounded(): readonly Sighting[] {
    this.#bounded ??= this.sightings.slice(0, mostSightings).filter(isBounded)
    return this.#bounded
  }

  /** Ids of the evidence that holds anywhere. */
  get holds(): readonly string[] {
    this.#weighed ??= weighEvidence(this.bounded)
    return this.#weighed.holds
  }

  /** The sum of the evidence so far. */
  get sum(): number {
    this.#weighed ??= weighEvidence(this.bounded)
    return this.#weighed.sum
  }

  set sum(sum: number) {
    this.#weighed ??= weighEvidence(this.bounded)
    this.#weighed.sum = sum
  }
}

/** The cases of a document in order of their first sighting. "Ida K. Lund" and "Ida Lund" are one. */
export function groupSightings(sightings: readonly Sighting[]): NameCase[] {
  const cases = new Map<string, NameCase>()
  for (const sighting of sightings) {
    const { words } = sighting.run
    const key = words.length === 1 ? (words[0] as string) : `${words[0]} ${words.at(-1)}`
    const found = cases.get(key)
    if (found) found.sightings.push(sighting)
    else cases.set(key, new NameCase(sighting))
  }
  return [...cases.values()]
}

/** Further sightings of a name show nothing that the first ones do not. */
const mostSightings = 12

function weighEvidence(bounded: readonly Sighting[]): { readonly holds: readonly string[]; sum: number } {
  const holds: string[] = []
  if (bounded.length === 0) return { holds, sum: Number.NEGATIVE_INFINITY }
  let sum = 0
  const note = ({ id, weight }: Evidence<never>): void => {
    holds.push(id)
    sum += weight
  }
  // The names of a case have their ends in common: those of two words are all the same.
  const names = bounded.filter(({ run }, index) => index === 0 || run.words.length > 2)
  for (const one of nameEvidence) {
    for (const { run } of names) {
      if (!one.holds(run.words)) continue
      note(one)
      break
    }
  }
  for (const one of sightingEvidence) {
    for (const sighting of bounded) {
      if (!one.holds(sighting)) continue
      note(one)
      break
    }
  }
  return { holds, sum }
}

/**
 * Whether the words of the sighting are surely those of the name. In a heading, where every word may have a capital, only a mark or
 * the end tells where a name ends: "Statement of Ida Lund", but "Ida Lund Opens Pier".
 */
function isBounded({ heading, tokens, run, speaks }: Sighting): boolean {
  // "STATEMENT FROM IDA LUND ON"
  if (!heading || speaks || isSentenceCase(tokens, run)) return true
  const next = tokens[run.to]
  // Two words are whole if they end where capitals do: "Ida Lund to open pier"
  if (run.words.length === 2 && givenNames.has(readGivenName(run.words))) return true
  const before = tokens[run.from - 1]
  return (
    (next === undefined || next.type === 'mark' || next.lower === "'s") &&
    (before === undefined || before.type === 'mark' || run.roleFrom < run.from || before.value === before.lower)
  )
}

/** "Mayor Ida Lund opens the pier": a heading with no more capitals than a sentence has. */
export function isSentenceCase(tokens: readonly Token[], { from, to }: NameRun): boolean {
  let balance = 0
  for (let index = 0; index < tokens.length; index++) {
    const { type, lower, value } = tokens[index] as Token
    if (type === 'word' && value.length > 3 && (index < from || index >= to)) balance += value === lower ? 1 : -1
  }
  return balance > 0
}
