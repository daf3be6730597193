import type { Token } from '@presswork/language'
import { nameSuffixes, personalPronouns } from '../lexicon/function-words.ts'
import { femaleWords, honorifics, maleWords, roleForms } from '../lexicon/role-words.ts'
import type { Narration } from '../narration/narration.ts'
import type { Openings } from '../narration/openings.ts'
import type { Segment } from '../narration/segment.ts'
import { isNameWord, isRoleWord } from '../phrases/classify-token.ts'
import { readNameWords } from '../phrases/name-words.ts'
import type { NounPhrase } from '../phrases/noun-phrase.ts'
import type { Clause } from '../readers/clause.ts'
import type { Cast } from './collect-cast.ts'
import type { Mention } from './mention.ts'
import type { Draft } from './person.ts'
import type { Register } from './register.ts'
import { RoleIndex, resolveDescription } from './resolve-description.ts'
import { leaning, resolvePronoun } from './resolve-pronoun.ts'

/** Plural or indefinite: they mean nobody in particular. */
const indefinite =
  /^(?:a|an|one|some|many|several|two|three|four|five|six|another|each|every|no|any|most|few|other|both|all)$/

/**
 * Whom the subject of every clause means, segment by segment in reading order, so that a resolved pronoun is an antecedent for
 * the next one.
 */
export function resolveSpeakers({ segments, clauses, openings }: Narration, cast: Cast): Map<Clause, Draft> {
  const { register, mentions } = cast
  const speakers = new Map<Clause, Draft>()
  const seen: Mention[] = []
  const roles = new RoleIndex(register.drafts)
  let next = 0
  for (const [index, segment] of segments.entries()) {
    const list = clauses[index] ?? []
    // Only a pronoun or somebody new matters where nobody speaks
    const opens = openers.has(segment.tokens[openings.start(index)]?.lower ?? '')
    if (list.length === 0 && !opens) continue
    const first = opens ? openings.subject(index) : undefined
    const stranger = first?.kind === 'description' && meansPerson(first, segment) && isIndefinite(first, segment)
    if (list.length === 0 && first?.kind !== 'pronoun' && !stranger) continue
    const resolve = (phrase: NounPhrase): Draft | undefined => {
      const start = segment.tokens[phrase.nameFrom]?.start ?? 0
      while (next < mentions.length && (mentions[next] as Mention).start < start) seen.push(mentions[next++] as Mention)
      const draft = resolvePhrase(phrase, segment, index, register, roles, seen, openings)
      if (draft && phrase.kind !== 'name')
        seen.push({ start, segment: index, draft, speaks: true, nameFrom: phrase.nameFrom })
      else if (!draft && meansPerson(phrase, segment))
        seen.push({ start, segment: index, draft: null, speaks: true, nameFrom: phrase.nameFrom })
      return draft
    }
    if ((first?.kind === 'pronoun' || stranger) && !list.some((clause) => clause.subject?.from === first.from))
      resolve(first)
    for (const clause of list) {
      const draft = clause.subject && resolve(clause.subject)
      if (draft) speakers.set(clause, draft)
    }
  }
  return speakers
}

const newcomers = ['a', 'an', 'one', 'another']

/** How the subject begins that a later pronoun looks back to. */
const openers: ReadonlySet<string> = new Set([...personalPronouns, ...newcomers])

/** "One witness, a baker, paid": somebody new, whom the next "she" means. */
function isIndefinite(phrase: NounPhrase, { tokens }: Segment): boolean {
  return newcomers.includes(tokens[phrase.from]?.lower ?? '')
}

/** "a passer-by", "the clerk": one person without a name. "The founding states" mean none. */
function meansPerson(phrase: NounPhrase, { tokens }: Segment): boolean {
  const last = tokens[phrase.to - 1]
  return (
    phrase.kind === 'description' &&
    last !== undefined &&
    isRoleWord(last) &&
    !/[^s]s$|^(?:people|men|women)$/.test(last.lower)
  )
}

function resolvePhrase(
  phrase: NounPhrase,
  segment: Segment,
  index: number,
  register: Register,
  roles: RoleIndex,
  seen: readonly Mention[],
  openings: Openings,
): Draft | undefined {
  const tokens = segment.tokens.slice(phrase.nameFrom, phrase.nameTo)
  const first = tokens[0]
  if (!first) return undefined
  if (phrase.kind === 'pronoun') return resolvePronoun(first.lower, seen, index, openings)
  // "Lund and Okoro said": two speakers have no one name.
  if (phrase.kind === 'name') {
    const words = readNameWords(tokens, 0, tokens.length).filter(
      (word) => !honorifics.has(word) && !nameSuffixes.has(word) && word !== 'the' && word !== 's.c.',
    )
    const joined = words.includes('and') && !register.find(words)
    if (joined || words.length === 0) return undefined
    const namesakes = words.length === 1 ? register.namesakes(words[0] as string) : []
    if (namesakes.length > 1) return chooseNamesake(namesakes, first.lower, seen)
    const draft = register.find(words)
    return draft && !contradicts(first.lower, draft) ? draft : undefined
  }
  const known = findNamesake(tokens, register) ?? findRepresented(tokens, register)
  if (known) return known
  // "co-founders of the Harbour Board": several
  const role = tokens.find(isRoleWord)?.lower
  if (indefinite.test(first.lower) || (role && /[^s]s$/.test(role) && roleForms.has(role.slice(0, -1))))
    return undefined
  const text = tokens.map((token) => (token.spaceBefore ? ` ${token.value}` : token.value)).join('')
  const named = resolveDescription(text, roles, seen)
  if (named || !meansOneKnown(tokens)) return named
  const last = resolvePronoun('the', seen, index, openings)
  const holders = roles.get(tokens.at(-1)?.lower ?? '')
  return holders.every(({ draft }) => draft === last) ? last : undefined
}

/** 1 for "Mrs", -1 for "Mr", 0 for titles that both have. */
function leanOf(title: string): number {
  return femaleWords.has(title) ? 1 : maleWords.has(title) ? -1 : 0
}

/** "Mrs. Lund" beside a Ben Lund, whom the text calls "Mr. Lund": a husband or wife without a name. */
function contradicts(title: string, draft: Draft): boolean {
  return leanOf(title) * leaning(draft) < 0
}

/** "Mrs Lund" where Ida and Orvi Lund are known: of those whom the title can mean, the one named last. */
function chooseNamesake(namesakes: readonly Draft[], title: string, seen: readonly Mention[]): Draft | undefined {
  const sure = namesakes.filter((draft) => leaning(draft) * leanOf(title) > 0)
  const fitting = sure.length > 0 ? sure : namesakes.filter((draft) => !contradicts(title, draft))
  const last = seen.findLast(({ draft }) => draft !== null && fitting.includes(draft))?.draft ?? fitting[0]
  // Whoever is "Mrs" once is not "Mr" later
  if (last) last.styleVotes += leanOf(title)
  return last
}

/** "Mr. Bishop", "Dean": the surname of somebody in the cast that is a role as well. */
function findNamesake(tokens: readonly Token[], register: Register): Draft | undefined {
  const last = tokens.at(-1)
  if (!isNameWord(last) || tokens.some(({ type, value, lower }) => type === 'word' && value === lower)) return undefined
  const words = readNameWords(tokens, 0, tokens.length).filter((word) => !honorifics.has(word))
  const draft = words.length === 1 ? register.find(words) : undefined
  return draft && draft.kind !== 'organization' && draft.words.at(-1) === words[0] ? draft : undefined
}

/** "a spokesman for the | Harbour Board", "a | Department for Ports | spokeswoman": the body speaks. */
function findRepresented(tokens: readonly Token[], register: Register): Draft | undefined {
  const role = tokens.findIndex(({ lower }) => /^spokes(?:man|woman|person)$/.test(lower))
  if (role === -1) return undefined
  const follows = /^(?:for|of)$/.test(tokens[role + 1]?.lower ?? '')
  const from = follows ? role + 2 : 0
  const start = /^(?:the|a|an)$/.test(tokens[from]?.lower ?? '') ? from + 1 : from
  const draft = register.find(readNameWords(tokens, start, follows ? tokens.length : role))
  return draft?.kind === 'organization' ? draft : undefined
}

/**
 * "the Ruritanian senator", "the former mayor": an office of which a text seldom has two holders, with words that say which; if the
 * cast has nobody in it, or only that one, the one spoken of last is meant.
 */
function meansOneKnown(tokens: readonly Token[]): boolean {
  return tokens.length > 2 && tokens[0]?.lower === 'the' && offices.has(tokens.at(-1)?.lower ?? '')
}

const offices = new Set(
  (
    'governor senator congressman congresswoman nominee candidate businessman businesswoman billionaire mogul republican democrat ' +
    'lawmaker president actor actress singer'
  ).split(' '),
)
