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
import { type Epithet, epithetReach, listAges, readEpithet } from './epithet.ts'
import type { Mention } from './mention.ts'
import type { Draft } from './person.ts'
import type { Register } from './register.ts'
import { RoleIndex, resolveDescription } from './resolve-description.ts'
import { isJoint, joinMentioned, resolveJoint } from './resolve-joint.ts'
import { leaning, resolvePronoun } from './resolve-pronoun.ts'

/** Plural or indefinite: they mean nobody in particular. */
const indefinite =
  /^(?:a|an|one|some|many|several|two|three|four|five|six|another|each|every|no|any|most|few|other|both|all)$/

/** What tells whom a phrase means: the cast, and everyone named or meant so far. */
interface Known {
  readonly register: Register
  readonly roles: RoleIndex
  readonly seen: readonly Mention[]
  readonly openings: Openings
  /** Who is told to be how old; listed when the first age asks. */
  readonly ages: () => Map<string, Draft>
}

/**
 * Whom the subject of every clause means, segment by segment in reading order, so that a resolved pronoun is an antecedent for
 * the next one.
 */
export function resolveSpeakers({ segments, clauses, openings }: Narration, cast: Cast): Map<Clause, Draft> {
  const { register, mentions } = cast
  const speakers = new Map<Clause, Draft>()
  const seen: Mention[] = []
  let ages: Map<string, Draft> | undefined
  const listed = (): Map<string, Draft> => {
    ages ??= listAges(mentions, segments)
    return ages
  }
  const known: Known = { register, roles: new RoleIndex(register.drafts), seen, openings, ages: listed }
  let next = 0
  const seeUntil = (start: number): void => {
    while (next < mentions.length && (mentions[next] as Mention).start < start) seen.push(mentions[next++] as Mention)
  }
  for (const [index, segment] of segments.entries()) {
    const list = clauses[index] ?? []
    // Only a pronoun, an epithet or somebody new matters where nobody speaks
    const opens = opensWithReference(segment.tokens, openings.start(index))
    if (list.length === 0 && !opens) continue
    const first = opens ? openings.subject(index) : undefined
    const refers = first !== undefined && (first.kind !== 'description' || refersBack(first, segment))
    if (list.length === 0 && !refers) continue
    const resolve = (phrase: NounPhrase): Draft | undefined => {
      const start = segment.tokens[phrase.nameFrom]?.start ?? 0
      seeUntil(start)
      const draft = resolvePhrase(phrase, segment, index, known)
      if (draft ? phrase.kind !== 'name' || isJoint(draft) : meansPerson(phrase, segment))
        seen.push({ start, segment: index, draft: draft ?? null, speaks: true, nameFrom: phrase.nameFrom })
      return draft
    }
    if (refers && !list.some((clause) => clause.subject?.from === first.from)) resolve(first)
    for (const clause of list) {
      const draft = clause.subject && resolve(clause.subject)
      if (!draft) continue
      const start = segment.tokens[clause.cueFrom]?.start ?? 0
      seeUntil(start)
      const joint = speaksJointly(segment, clause) ? joinMentioned(draft, listSegment(seen, index)) : undefined
      // "They" are those who spoke together
      if (joint) seen.push({ start, segment: index, draft: joint, speaks: true, nameFrom: clause.cueFrom })
      speakers.set(clause, joint ?? draft)
    }
  }
  return speakers
}

/** "said | in a joint statement", "In a joint statement, Lund …", "jointly said": beside the verb, or at the head of the sentence. */
function speaksJointly({ tokens }: Segment, { cueFrom, cueTo }: Clause): boolean {
  const isJointAt = (at: number): boolean =>
    tokens[at]?.lower === 'jointly' ||
    (tokens[at]?.lower === 'joint' && /^(?:statement|letter|declaration)$/.test(tokens[at + 1]?.lower ?? ''))
  for (let at = 0; at < 3; at++) if (isJointAt(at)) return true
  for (let at = Math.max(0, cueFrom - 1); at < cueTo + 3; at++) if (isJointAt(at)) return true
  return false
}

/** No more mentions before a verb are looked at. */
const mostMentions = 12

/** The mentions of a segment, the last of `seen`, in order. */
function listSegment(seen: readonly Mention[], index: number): Mention[] {
  return seen
    .slice(-mostMentions)
    .filter(({ segment, draft }) => segment === index && draft !== null && !isJoint(draft))
}

const newcomers = ['a', 'an', 'one', 'another']

/** How the subject begins that a later pronoun looks back to. */
const openers: ReadonlySet<string> = new Set([...personalPronouns, ...newcomers])

/** "She …", "Another …", "The 24-year-old …" */
function opensWithReference(tokens: readonly Token[], at: number): boolean {
  return openers.has(tokens[at]?.lower ?? '') || (tokens[at]?.lower === 'the' && tokens[at + 3]?.lower === 'year')
}

/** "One witness, a baker, paid": somebody new, whom the next "she" means; "The 24-year-old joins": somebody known. */
function refersBack(phrase: NounPhrase, segment: Segment): boolean {
  const isNew = newcomers.includes(segment.tokens[phrase.from]?.lower ?? '')
  return isNew ? meansPerson(phrase, segment) : readEpithet(segment, phrase)?.age !== undefined
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

function resolvePhrase(phrase: NounPhrase, segment: Segment, index: number, known: Known): Draft | undefined {
  const { register, roles, seen, openings } = known
  const tokens = segment.tokens.slice(phrase.nameFrom, phrase.nameTo)
  const first = tokens[0]
  if (!first) return undefined
  if (phrase.kind === 'pronoun') return resolvePronoun(owners.get(first.lower) ?? first.lower, seen, index, openings)
  const epithet = readEpithet(segment, phrase)
  if (phrase.kind === 'name') {
    if (epithet) return resolveEpithet(epithet, index, known)
    const words = readNameWords(tokens, 0, tokens.length).filter(
      (word) => !honorifics.has(word) && !nameSuffixes.has(word) && word !== 'the' && word !== 's.c.',
    )
    if (words.includes('and') && !register.find(words)) return resolveJoint(segment.tokens, phrase, register)
    if (words.length === 0) return undefined
    const namesakes = words.length === 1 ? register.namesakes(words[0] as string) : []
    if (namesakes.length > 1) return chooseNamesake(namesakes, first.lower, seen)
    const draft = register.find(words)
    return draft && !contradicts(first.lower, draft) ? draft : undefined
  }
  const named = findNamesake(tokens, register) ?? findRepresented(tokens, register)
  if (named) return named
  // "co-founders of the Harbour Board": several
  const role = tokens.find(isRoleWord)?.lower
  if (indefinite.test(first.lower) || (role && /[^s]s$/.test(role) && roleForms.has(role.slice(0, -1))))
    return undefined
  const text = tokens.map((token) => (token.spaceBefore ? ` ${token.value}` : token.value)).join('')
  const described = resolveDescription(text, roles, seen)
  if (described) return described
  const last = epithet
    ? resolveEpithet(epithet, index, known)
    : meansOneKnown(tokens)
      ? resolvePronoun('the', seen, index, openings)
      : undefined
  const holders = roles.get(tokens.at(-1)?.lower ?? '')
  return holders.every(({ draft }) => draft === last) ? last : undefined
}

/** "| Her | verdict: …", "To | him |, it was …" */
const owners: ReadonlyMap<string, string> = new Map([
  ['his', 'he'],
  ['him', 'he'],
  ['her', 'she'],
  ['its', 'it'],
  ['their', 'they'],
])

/** Whom "the Scot" or "the 24-year-old" means: who is told to be of that age, else the one spoken of last. */
function resolveEpithet({ pronoun, age }: Epithet, index: number, known: Known): Draft | undefined {
  const { seen, openings, ages } = known
  const told = age === undefined ? undefined : ages().get(age)
  const draft = told ?? resolvePronoun(pronoun, seen, index, openings, epithetReach)
  if (draft && age !== undefined) ages().set(age, draft)
  return draft
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
  const role = tokens.findIndex(({ lower }) => /^(?:spokes(?:man|woman|person)|representative)$/.test(lower))
  if (role === -1) return undefined
  const follows = /^(?:for|of|from|with|at)$/.test(tokens[role + 1]?.lower ?? '')
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
