import type { Draft } from '../draft.ts'
import { neverVerbs } from '../lexicon/function-words.ts'
import { isCapitalised, type Line, lowerAt, valueAt } from '../line.ts'
import { climbToHead, skipDates, skipInsertion } from './climb.ts'
import { isClosedByVerb } from './noun.ts'
import { type Phrase, readPhraseLeft } from './noun-phrase.ts'
import { isPlural } from './singular.ts'

/** How far to the left the verb of the clause is looked for, in tokens. */
const reach = 30

/**
 * The subject of the clause that a figure stands in, by parts of speech: "moths" of "the adult moths can fly 100 km"; of a
 * relative clause its noun. Nothing where the subject is a pronoun that nothing before stands for, or where the tree has no parts of speech.
 */
export function findSubject(line: Line, drafts: readonly Draft[], index: number): Phrase | undefined {
  const { from, kind } = drafts[index] as Draft
  let pronoun = ''
  const stop = Math.max(0, from - reach)
  let before = index - 1
  for (let at = from - 1; at >= stop; at--) {
    const taken = drafts[before]
    if (taken && at < taken.to) {
      at = Math.min(at, taken.from)
      before--
      continue
    }
    // "was £3.4m (2023: £2.9m), up 17%".
    if (valueAt(line, at) === ')') {
      at = skipBrackets(line, at, stop)
      continue
    }
    if (/^[;:]$/.test(valueAt(line, at))) return undefined
    if (!isVerb(line, at)) continue
    const first = startOfVerbs(line, at, stop)
    // "… – Spend $50, get $5": a request has no subject.
    if (isCapitalised(line, first) && line.tokens[first - 1]?.type === 'mark') return undefined
    const outer = findOuter(line, first, at, Math.max(stop, endOfTaken(drafts, before, first)))
    if (outer) return outer
    const gerund = /(?:ing|^projected|^expected|^forecast)$/.test(lowerAt(line, first))
    const end = skipToNoun(line, first - 1, stop)
    // "to reach 5 km", ", reaching 5 km" belong to the clause before; "people earning $5" does not.
    const infinitive = lowerAt(line, first) === 'to' && !isHeadline(line, first, stop)
    // "The bomb, weighing 250 kg, was found": nothing before that it could belong to but its noun.
    const opening = gerund && lowerAt(line, first - 1) === ',' && !hasVerb(line, end)
    if (!infinitive && !(gerund && end !== first - 1 && !opening)) {
      if (line.tokens[end]?.partOfSpeech === 'PRON') {
        // "the load upon it was 6 tonnes": the noun before the preposition.
        if (line.tokens[end - 1]?.partOfSpeech === 'ADP') {
          const floor = Math.max(stop, endOfTaken(drafts, before, end))
          const owner = readPhraseLeft(line, end - 1, floor)
          if (owner) return climbToHead(line, owner, floor)
        }
        // "The fund said it had shrunk by 4%": the pronoun stands for the subject of the clause before.
        const word = lowerAt(line, end)
        if (pronoun !== '' || kind === 'money' || (word !== 'it' && word !== 'they')) return undefined
        pronoun = word
        at = Math.min(at, end)
        continue
      }
      // "A 65 year-old might draw 3 percent".
      if (taken?.kind === 'duration' && taken.to === end + 1 && lowerAt(line, end) === 'old') return taken
      const floor = Math.max(stop, endOfTaken(drafts, before, end))
      const phrase = readPhraseLeft(line, end + 1, floor)
      // "or $1 per share, compared with $2", "fees per guest are $3": the base of a rate is no subject.
      if (phrase && lowerAt(line, phrase.from - 1) === 'per') {
        const rated = readPhraseLeft(line, phrase.from - 1, floor)
        if (rated) return rated
        at = phrase.from
        continue
      }
      const relative = relatives.has(lowerAt(line, first - 1))
      if (phrase && pronoun !== '' && (pronoun === 'they') !== isPlural(lowerAt(line, phrase.to - 1))) return undefined
      if (phrase) return climbToHead(line, phrase, floor, relative || gerund ? 'of' : undefined)
    }
    at = first
  }
  return undefined
}

function hasVerb(line: Line, end: number): boolean {
  for (let at = Math.max(0, end - reach); at <= end; at++) if (isVerb(line, at)) return true
  return false
}

/** The bracket that opens what the one at `at` closes, or `at` where it is too far. */
function skipBrackets(line: Line, at: number, stop: number): number {
  let opening = at
  while (opening > stop && valueAt(line, opening) !== '(') opening--
  return valueAt(line, opening) === '(' ? opening : at
}

/** "Harbour board to spend $13m": a headline's infinitive, with no verb before it. */
function isHeadline(line: Line, first: number, stop: number): boolean {
  if (stop > 0 || !/^(?:NOUN|PROPN)$/.test(line.tokens[first - 1]?.partOfSpeech ?? '')) return false
  for (let at = first - 1; at >= 0; at--) if (isVerb(line, at) || line.tokens[at]?.type === 'mark') return false
  return true
}

function endOfTaken(drafts: readonly Draft[], before: number, end: number): number {
  for (let index = before; index >= 0; index--) {
    const draft = drafts[index] as Draft
    if (draft.to <= end + 1) return draft.to
  }
  return 0
}

function isVerb(line: Line, at: number): boolean {
  const token = line.tokens[at]
  const tag = token?.partOfSpeech
  if (tag === 'VERB' || tag === 'AUX') return !neverVerbs.has(lowerAt(line, at)) && !isClosedByVerb(line, at)
  if (tag !== 'NOUN') return false
  // "the fees which range from", "people earning between $50 and $60": verbs that the tagger takes for nouns.
  if (/^(?:which|who)$/.test(lowerAt(line, at - 1))) return true
  return (
    token?.lower.endsWith('ing') === true &&
    /^(?:NOUN|PROPN)$/.test(line.tokens[at - 1]?.partOfSpeech ?? '') &&
    /^(?:between|over|under|up|about|around|at|more|less)$/.test(lowerAt(line, at + 1))
  )
}

/** "is expected to have", "can only fly": the first token of a group of verbs. */
function startOfVerbs(line: Line, at: number, stop: number): number {
  let first = at
  while (first > stop && (isVerb(line, first - 1) || /^(?:ADV|PART)$/.test(line.tokens[first - 1]?.partOfSpeech ?? '')))
    first--
  return first
}

/** "fees the board may set are capped at": of two verbs side by side the second has its subject before that of the first. */
function findOuter(line: Line, first: number, last: number, stop: number): Phrase | undefined {
  let at = first + 1
  while (at <= last && !(finite.has(lowerAt(line, at)) && line.tokens[at - 1]?.partOfSpeech === 'VERB')) at++
  if (at > last) return undefined
  const inner = readPhraseLeft(line, first, stop)
  if (!inner || !/^(?:the|a|an|its|their|our)$/.test(lowerAt(line, inner.from - 1))) return undefined
  return readPhraseLeft(line, inner.from - 1, stop)
}

const finite: ReadonlySet<string> = new Set(
  'is are was were will would has have had can could may might must shall should'.split(' '),
)

const relatives: ReadonlySet<string> = new Set(['which', 'that', 'who'])

/** Over what may stand between a noun and its verb: ", which", a date, brackets, a comma. */
function skipToNoun(line: Line, start: number, stop: number): number {
  let at = skipDates(line, start, stop)
  const relative = relatives.has(lowerAt(line, at))
  if (relative) at--
  if (valueAt(line, at) === ')') {
    while (at > stop && valueAt(line, at) !== '(') at--
    at--
  }
  at = relative && valueAt(line, at) === ',' ? at - 1 : skipInsertion(line, at, stop)
  return skipDates(line, at, stop)
}
