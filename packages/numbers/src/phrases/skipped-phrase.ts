import type { Draft } from '../draft.ts'
import { changeVerbs } from '../lexicon/changes.ts'
import { determiners } from '../lexicon/function-words.ts'
import { isHyphen, type Line, lowerAt } from '../line.ts'
import type { Phrase } from './noun-phrase.ts'

/** "up 5% year-over-year but down 3%": a word that compares. */
export function skipComparison(line: Line, { from, to }: Phrase): number | undefined {
  return isHyphen(line, to - 2) && /^(?:over|on)$/.test(lowerAt(line, to - 3)) ? from - 1 : undefined
}

/** "rose 4% at constant exchange rates to $9", "grew 5% on a comparable basis": how the figures are told. */
export function skipBasis(line: Line, { from, to }: Phrase): number | undefined {
  const before = /^an?$/.test(lowerAt(line, from - 1)) ? from - 2 : from - 1
  if (!/^(?:at|in|on)$/.test(lowerAt(line, before)) || !bases.has(lowerAt(line, to - 1))) return undefined
  return basisWords.has(lowerAt(line, from)) ? before - 1 : undefined
}

const bases: ReadonlySet<string> = new Set('rates currency currencies prices terms basis'.split(' '))

const basisWords: ReadonlySet<string> = new Set(
  'constant real nominal current local organic like comparable adjusted reported underlying annual annualised annualized fixed gross net'.split(
    ' ',
  ),
)

/** "for the first eleven months of the fiscal year": the token before it. */
export function skipTimeSpan(line: Line, phrase: Phrase, drafts: readonly Draft[], before: number): number | undefined {
  if (!/^(?:year|half|quarter|decade|season)$/.test(lowerAt(line, phrase.to - 1))) return undefined
  const of = determiners.has(lowerAt(line, phrase.from - 1)) ? phrase.from - 2 : phrase.from - 1
  const span = drafts[before]
  if (lowerAt(line, of) !== 'of' || span?.kind !== 'duration' || span.to !== of) return undefined
  let at = span.from - 1
  while (/^(?:first|last|final|the|next|past)$/.test(lowerAt(line, at))) at--
  return /^(?:for|in|over|during)$/.test(lowerAt(line, at)) ? at - 1 : undefined
}

/** "$1.20 per share, from $3", "$5 a barrel": the base of a rate is not measured. */
export function skipRate(line: Line, phrase: Phrase, rated: Draft | undefined): number | undefined {
  const link = lowerAt(line, phrase.from - 1)
  if (link === 'per') return phrase.from - 2
  // "a maximum penalty for each person of 10 years".
  if (/^(?:each|every)$/.test(link) && lowerAt(line, phrase.from - 2) === 'for') return phrase.from - 3
  return /^an?$/.test(link) && rated?.to === phrase.from - 1 && rated.unit !== null ? phrase.from - 2 : undefined
}

/** "rose in early trade by 5%", "eased against the crown to 8", "ended the day at 640": the verb before what only says how or when. */
export function skipAdverbial(line: Line, phrase: Phrase, stop: number): number | undefined {
  let verb = phrase.from - 1
  while (
    (determiners.has(lowerAt(line, verb)) || /^(?:ADJ|ADV|NUM)$/.test(line.tokens[verb]?.partOfSpeech ?? '')) &&
    verb > stop
  )
    verb--
  const session = sessions.has(lowerAt(line, phrase.to - 1))
  // "has fallen for the fourth straight month".
  if (adverbialPrepositions.has(lowerAt(line, verb)) || (session && lowerAt(line, verb) === 'for')) verb--
  else if (!session) return undefined
  const word = lowerAt(line, verb)
  if (verb >= stop && rests.has(word)) return verb
  if (verb < stop || /^(?:NOUN|PROPN|ADJ)$/.test(line.tokens[verb]?.partOfSpeech ?? '')) return undefined
  return moves.has(word) || (changeVerbs.has(word) && word !== 'up' && word !== 'down') ? verb : undefined
}

/** Adjectives of a figure that does not move: "was flat against the crown at $2". */
const rests: ReadonlySet<string> = new Set('flat steady stable unchanged mixed firm level'.split(' '))

/** Prepositions of what only says how, where or when a figure moved. */
const adverbialPrepositions: ReadonlySet<string> = new Set('in on during against versus after amid at'.split(' '))

const sessions: ReadonlySet<string> = new Set('day session week month quarter year trading season night'.split(' '))

/** Verbs of a figure that moves or comes to rest. */
const moves: ReadonlySet<string> = new Set(
  'eased easing ease eases closed closing closes ended ending ends finished finishing opened opening traded trading settled settling started doubled tripled trebled quadrupled halved'.split(
    ' ',
  ),
)
