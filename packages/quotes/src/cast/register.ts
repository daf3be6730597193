import { givenNames } from '../lexicon/given-names.ts'
import { placeWords } from '../lexicon/place-words.ts'
import { readGivenName } from '../phrases/name-words.ts'
import type { NameRun } from './name-run.ts'
import { createDraft, type Draft } from './person.ts'

/** The people and organisations found so far, by every form that finds them. */
export interface Register {
  /** Enters a run and returns whom it names; `undefined` if nothing shows that it names a speaker. */
  add(run: NameRun, name: string, speaks: boolean): Draft | undefined
  /** Enters a short form that the text gives in brackets behind a name: "the Harbour Board (HarBo)". */
  abbreviate(draft: Draft, short: string): void
  /** Whom a name means: by full form, surname, given name or initials. */
  find(words: readonly string[]): Draft | undefined
  readonly drafts: readonly Draft[]
}

/** An empty register. */
export function createRegister(): Register {
  const drafts: Draft[] = []
  const byForm = new Map<string, Draft>()
  /** By first and last word: "Donald J. Roe" and "Donald Roe" are one. */
  const byEnds = new Map<string, Map<string, Draft>>()
  const parts = new Map<string, Draft[]>()

  const enter = (draft: Draft): void => {
    drafts.push(draft)
    const { words } = draft
    byForm.set(words.join(' '), draft)
    const first = words[0] ?? ''
    const ends = byEnds.get(first) ?? new Map<string, Draft>()
    byEnds.set(first, ends.set(words.at(-1) ?? '', draft))
    const keys = draft.kind === 'person' ? new Set([words.at(-1) ?? '', first]) : organizationKeys(words)
    for (const key of keys) {
      const list = parts.get(key)
      if (list) list.push(draft)
      else parts.set(key, [draft])
    }
  }

  const find = (words: readonly string[]): Draft | undefined => {
    const exact = byEnds.get(words[0] ?? '')?.get(words.at(-1) ?? '') ?? byForm.get(words.join(' '))
    if (exact) return exact
    const candidates = words.length === 1 ? parts.get(words[0] as string) : parts.get(words.join(' '))
    // A bare surname means the one who is named most often by it; the first of equals.
    return candidates?.reduce((best, candidate) => (rank(candidate, words) > rank(best, words) ? candidate : best))
  }

  const add = (run: NameRun, name: string, speaks: boolean): Draft | undefined => {
    const found = find(run.words)
    if (found) {
      found.count++
      found.aliases.add(name)
      found.aliases.add(found.name)
      if (
        found.kind === 'person' &&
        (run.words.length > 1 || beginsWithInitial(name)) &&
        name.length > found.name.length
      )
        found.name = name
      return found
    }
    const kind = tellKind(run, name, speaks)
    if (!kind) return undefined
    const draft = createDraft(run.words, name, kind)
    draft.count = 1
    enter(draft)
    return draft
  }

  const abbreviate = (draft: Draft, short: string): void => {
    draft.aliases.add(short)
    const key = short.toLowerCase()
    if (!byForm.has(key)) byForm.set(key, draft)
  }

  return { add, abbreviate, find, drafts }
}

function rank(draft: Draft, words: readonly string[]): number {
  return draft.count + (draft.words.at(-1) === words[0] ? 0.5 : 0)
}

/** Initials and shortened forms: "Harbour Board" and "HB" for "Harbour Board, Inc." */
function organizationKeys(words: readonly string[]): Set<string> {
  const content = words.filter(
    (word) => !/^(?:of|the|for|and|inc|llc|ltd|plc|corp|corporation|company|co|group)$/.test(word),
  )
  const keys = new Set([content.join(' ')])
  if (content.length > 1) keys.add(content.map((word) => word.charAt(0)).join(''))
  if (words.length > 1) keys.add(words.map((word) => word.charAt(0)).join(''))
  return keys
}

/** "I. Lund", "K. L. Holm" */
function beginsWithInitial(name: string): boolean {
  return /^\p{Lu}\.\s?\p{Lu}/u.test(name)
}

/** "Investigations revealed", "Residents said": a plural that only the head of a sentence capitalises, whatever its tag. */
function isCommonPlural({ from, words }: NameRun): boolean {
  return from === 0 && /(?:ion|ment|ing|er|or|ist|an|ant|ent|ee|ie|ort|ult|ure|ate)s$/.test(words[0] ?? '')
}

function tellKind(run: NameRun, name: string, speaks: boolean): Draft['kind'] | undefined {
  if (run.organization) return 'organization'
  if (run.honorific !== undefined) return 'person'
  const known = givenNames.has(readGivenName(run.words)) && !placeWords.has(run.words.at(-1) ?? '')
  // "HARBOUR DEVELOPMENTS": capitals throughout name nobody by themselves.
  if (!known && run.words.length > 1 && name === name.toUpperCase()) return undefined
  if (run.words.length > 1 && run.words.length < 5 && (known || run.roleFrom < run.from)) return 'person'
  // "Dr I. Lund": a role and an initial
  if (run.roleFrom < run.from && beginsWithInitial(name)) return 'person'
  if (/^[\p{Lu}\p{N}.&-]{2,6}$/u.test(name)) return 'organization'
  // "Visitors say": a common noun that only the head of a sentence capitalises
  if (!speaks || (run.words.length === 1 && (!run.proper || isCommonPlural(run)))) return undefined
  return run.words.length < 5 ? 'person' : 'organization'
}
