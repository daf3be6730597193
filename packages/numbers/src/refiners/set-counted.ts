import type { Draft, Refiner } from '../draft.ts'
import { changeNouns } from '../lexicon/changes.ts'
import { durationWords } from '../lexicon/durations.ts'
import { determiners } from '../lexicon/function-words.ts'
import { dimensionAdjectives } from '../lexicon/units.ts'
import { isCapitalised, isHyphen, type Line, lowerAt, skipHyphen, valueAt, writtenBetween } from '../line.ts'
import { findChanged } from '../phrases/changed.ts'
import { findMeasured } from '../phrases/measured.ts'
import { type Phrase, readPhraseRight } from '../phrases/noun-phrase.ts'
import { findSubject } from '../phrases/subject.ts'

/** "280 crimes", "12% of voters", "revenue of $5m": the noun phrase that is counted or measured. */
export const setCounted: Refiner = (drafts, line) =>
  drafts.map((draft, index) => {
    const phrase = findCounted(draft, line, drafts, index)
    return phrase === undefined || isDated(line, phrase)
      ? draft
      : { ...draft, counted: writtenBetween(line, phrase.from, phrase.to) }
  })

function findCounted(draft: Draft, line: Line, drafts: readonly Draft[], index: number): Phrase | undefined {
  switch (draft.kind) {
    case 'ordinal':
      return findRight(draft, line)
    case 'cardinal':
      return findRight(draft, line) ?? findOfBare(draft, line, drafts, index)
    case 'fraction':
      return findRight(draft, line) ?? findMeasured(line, drafts, index)
    case 'ratio':
      return undefined
    case 'multiple':
      // "doubling the space" has its object behind, "sales doubled" its subject before.
      return draft.change === null || determiners.has(lowerAt(line, draft.to))
        ? findRight(draft, line)
        : (findMeasured(line, drafts, index) ?? findRight(draft, line))
    case 'duration':
      return findOfDuration(draft, line, drafts, index)
    default:
      return (
        findOf(draft, line) ??
        findAttributed(draft, line, drafts, index) ??
        findChanged(line, draft) ??
        findMeasured(line, drafts, index) ??
        findSubject(line, drafts, index)
      )
  }
}

/** "three new offices", "two of our members", "812 of the Company's shares of stock", "dozens of people". */
function findRight(draft: Draft, line: Line): Phrase | undefined {
  let at = draft.to
  if (draft.kind === 'ordinal' && isHyphen(line, at) && lowerAt(line, at + 1) === 'ever') at += 2
  at = skipHyphen(line, at)
  if (lowerAt(line, at) === '+' || lowerAt(line, at) === 'plus') at++
  if (lowerAt(line, at) === 'or' && /^(?:more|less|fewer|so)$/.test(lowerAt(line, at + 1))) at += 2
  if (/^(?:of|more|other|additional|further|extra|such)$/.test(lowerAt(line, at))) at++
  if (lowerAt(line, at) === 'of' || lowerAt(line, at) === 'all') at++
  const plural = (draft.kind === 'cardinal' && draft.value !== 1) || draft.kind === 'fraction'
  const phrase = readPhraseRight(line, at, plural)
  return phrase && extendByOf(line, phrase)
}

/** "The index rose 5% to 6,300.": a figure with nothing behind it is a level of the subject. */
function findOfBare(draft: Draft, line: Line, drafts: readonly Draft[], index: number): Phrase | undefined {
  const next = line.tokens[draft.to]
  if (next !== undefined && !(next.type === 'mark' ? /^[.,;)]$/.test(next.value) : levelFollowers.has(next.lower)))
    return undefined
  return findMeasured(line, drafts, index) ?? (isLevel(draft, line) ? findSubject(line, drafts, index) : undefined)
}

const levelFollowers: ReadonlySet<string> = new Set('in on at after as while and but against this last by'.split(' '))

/** "to 6,300", "at 132.86", "was roughly 40". */
function isLevel(draft: Draft, line: Line): boolean {
  return /^(?:to|at|is|was|are|were|reached|hit|about|around|roughly|nearly)$/.test(lowerAt(line, draft.from - 1))
}

/** "shares of common stock", "users of the app" stops: bare nouns in small letters go with their head, determined ones do not. */
function extendByOf(line: Line, phrase: Phrase): Phrase {
  if (lowerAt(line, phrase.to) !== 'of') return phrase
  const next = phrase.to + 1
  if (determiners.has(lowerAt(line, next)) || isCapitalised(line, next) || line.tokens[next]?.type !== 'word')
    return phrase
  const rest = readPhraseRight(line, next, false)
  return rest?.from === next ? { from: phrase.from, to: rest.to } : phrase
}

/** "12% of voters", "60,000 square metres of retail offerings", "$5m worth of goods". */
function findOf(draft: Draft, line: Line): Phrase | undefined {
  const at = lowerAt(line, draft.to) === 'worth' ? draft.to + 1 : draft.to
  if (lowerAt(line, at) !== 'of') return undefined
  const all = lowerAt(line, at + 1) === 'all' ? at + 2 : at + 1
  return readPhraseRight(line, all, false)
}

/** "90% thresholds", "$500K theft", "an 18 per cent increase in cases", "$5m in revenue", "161-metre building". */
function findAttributed(draft: Draft, line: Line, drafts: readonly Draft[], index: number): Phrase | undefined {
  let at = skipHyphen(line, draft.to)
  if (draft.kind === 'measure' && dimensionAdjectives.has(lowerAt(line, at))) at++
  if (draft.kind === 'money' && lowerAt(line, at) === 'in') {
    const phrase = readPhraseRight(line, at + 1, false)
    const next = lowerAt(line, at + 1)
    if (phrase?.from === at + 1 && !isCapitalised(line, at + 1) && !determiners.has(next)) return phrase
    return undefined
  }
  const phrase = readPhraseRight(line, at, false)
  // "20% year-over-year", "$500 last month": a time, nothing measured.
  if (!phrase || determiners.has(lowerAt(line, at)) || durationWords.has(lowerAt(line, at)) || isDated(line, phrase)) {
    return undefined
  }
  const head = lowerAt(line, phrase.to - 1)
  const changed = changeNouns.has(head) || head === 'change' || head === 'share' || head === 'stake'
  if (!changed)
    return /^(?:higher|lower|more|less|fewer|faster|each|apiece|long|wide|tall|high|deep|thick|north|south|east|west|off|cheaper|worth|annually|earlier|later|compared|old)$/.test(
      lowerAt(line, phrase.from),
    )
      ? undefined
      : phrase
  const preposition = lowerAt(line, phrase.to)
  if (preposition === 'in' || preposition === 'of') return readPhraseRight(line, phrase.to + 1, false) ?? phrase
  if (draft.kind === 'measure') return phrase
  // "a 5% sales increase": what is before the noun of change.
  if (phrase.to - phrase.from > 1 && line.tokens[phrase.to - 2]?.partOfSpeech === 'NOUN')
    return { from: phrase.from, to: phrase.to - 1 }
  return findMeasured(line, drafts, index) ?? findSubject(line, drafts, index) ?? phrase
}

/** "25 years of development", "a 24-hour thoroughfare", "the building is 10 years old"; most stretches of time measure nothing named. */
function findOfDuration(draft: Draft, line: Line, drafts: readonly Draft[], index: number): Phrase | undefined {
  const next = lowerAt(line, draft.to)
  if (next === 'ago' || draft.ruleId === 'numbers:age') return undefined
  if (next === 'of')
    return lowerAt(line, draft.to + 1) === 'age' ? undefined : readPhraseRight(line, draft.to + 1, false)
  if (next === 'old' || next === 'long') return findMeasured(line, drafts, index)
  const changed = findChanged(line, draft)
  if (changed) return changed
  const written = valueAt(line, draft.to - 1)
  if (written === 'old' || written === 'olds') return undefined
  if (draft.unitFrom > 0 && isHyphen(line, draft.unitFrom - 1)) return readPhraseRight(line, draft.to, false)
  const before = lowerAt(line, draft.from - 1)
  if (before === '(') return findMeasured(line, drafts, index) ?? findSubject(line, drafts, index)
  // "a period of 30 days", "leases of at least 850 years", "Total support: 36 months", "Phase 6 months" of a table.
  return before === 'in' ||
    before === 'for' ||
    before === 'within' ||
    before === 'after' ||
    before === 'over' ||
    before === 'every'
    ? undefined
    : findMeasured(line, drafts, index, true)
}

/** Whether a phrase overlaps a date: "last month". */
function isDated(line: Line, phrase: Phrase): boolean {
  const start = line.tokens[phrase.from]?.start ?? 0
  const end = line.tokens[phrase.to - 1]?.end ?? 0
  return line.dates.some((date) => date.start < end && start < date.end)
}
