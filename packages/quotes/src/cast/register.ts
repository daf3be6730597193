import { eastAsianNames } from '../lexicon/family-names.ts'
import { nameParticles } from '../lexicon/function-words.ts'
import type { Draft } from './person.ts'

/** The people and organisations found so far, by every form that finds them. */
export interface Register {
  /** Enters someone under the words of a name. */
  enter(draft: Draft): void
  /** Enters a short form that the text gives in brackets behind a name: "the Harbour Board (HarBo)". */
  abbreviate(draft: Draft, short: string): void
  /** Whom a name means: by full form, surname, given name or initials. */
  find(words: readonly string[]): Draft | undefined
  /** Everyone whose surname a word is. */
  namesakes(surname: string): readonly Draft[]
  readonly drafts: readonly Draft[]
}

/** An empty register. */
export function createRegister(): Register {
  const drafts: Draft[] = []
  const byShort = new Map<string, Draft>()
  /** By first and last word: "Donald J. Roe" and "Donald Roe" are one. */
  const byEnds = new Map<string, Map<string, Draft>>()
  const parts = new Map<string, Draft[]>()

  const enter = (draft: Draft): void => {
    drafts.push(draft)
    const { words } = draft
    const first = words[0] ?? ''
    const ends = byEnds.get(first) ?? new Map<string, Draft>()
    byEnds.set(first, ends.set(words.at(-1) ?? '', draft))
    const keys = draft.kind !== 'organization' ? new Set([words.at(-1) ?? '', first]) : organizationKeys(words)
    // "Lim Kok Wing" is "Kok Wing" as well
    if (words.length === 3 && draft.kind === 'person' && eastAsianNames.has(first)) keys.add(words.slice(1).join(' '))
    for (const key of keys) {
      const list = parts.get(key)
      if (list) list.push(draft)
      else parts.set(key, [draft])
    }
  }

  const find = (words: readonly string[]): Draft | undefined => {
    const [first = ''] = words
    const single = words.length === 1
    const exact = byEnds.get(first)?.get(words.at(-1) ?? '') ?? (single ? byShort.get(first) : undefined)
    if (exact) return exact
    // "Van den Berg" is "Pieter van den Berg", "Ní Lochlainn" is "Orla Ní Lochlainn"
    if (words.length > 1 && words.slice(0, -1).every((word) => nameParticles.has(word) || irishParticles.has(word)))
      return find(words.slice(-1))
    const candidates = parts.get(single ? first : words.join(' '))
    if (candidates?.length === 1) return candidates[0]
    // A bare surname means the one who is named most often by it; the first of equals.
    return candidates?.reduce((best, candidate) => (rank(candidate, words) > rank(best, words) ? candidate : best))
  }

  const abbreviate = (draft: Draft, short: string): void => {
    draft.aliases.add(short)
    const key = short.toLowerCase()
    if (!byShort.has(key)) byShort.set(key, draft)
  }

  const namesakes = (surname: string): readonly Draft[] =>
    (parts.get(surname) ?? []).filter(({ kind, words }) => kind === 'person' && words.at(-1) === surname)

  return { enter, abbreviate, find, namesakes, drafts }
}

/** They have capitals: "Ní", "Mac". */
const irishParticles = new Set('ní nic ó mac mhic uí ua'.split(' '))

function rank(draft: Draft, words: readonly string[]): number {
  return draft.count + (draft.words.at(-1) === words[0] ? 0.5 : 0)
}

/** Words that an organisation's short form leaves out. */
const emptyWords = new Set('of the for and inc llc ltd plc corp corporation company co group'.split(' '))

/** Initials and shortened forms: "Harbour Board", "HB" and "the Board" for "Harbour Board, Inc." */
function organizationKeys(words: readonly string[]): Set<string> {
  const content = words.filter((word) => !emptyWords.has(word))
  const keys = new Set([content.join(' ')])
  if (content.length > 1) keys.add(content.map((word) => word.charAt(0)).join(''))
  if (words.length > 1) keys.add(words.map((word) => word.charAt(0)).join(''))
  // "the Bank"
  if (words.length > 1) for (const word of words) if (definiteBodies.has(word)) keys.add(word)
  return keys
}

/** Words that, with "the", stand for the whole name of a body. */
const definiteBodies = new Set(
  (
    'bank ministry department agency authority commission committee council court university college institute institution foundation ' +
    'fund association organisation organization union federation society bureau board parliament government embassy hospital museum ' +
    'trust secretariat consortium league club academy company'
  ).split(' '),
)
