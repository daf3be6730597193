import type { Comparator } from '@presswork/model'
import { type Draft, draftBefore, type Refiner } from '../draft.ts'
import { type ComparatorPhrase, comparatorsAfter, comparatorsBefore, fillerPhrases } from '../lexicon/comparators.ts'
import { isColumn, isGlued, isHyphen, type Line, lowerAt } from '../line.ts'
import { isPlural } from '../phrases/singular.ts'

/** "more than 280", "10 years or more", "at most about 6 months": a bound beats an approximation. */
export const setComparator: Refiner = {
  ruleId: 'set-comparator',
  example: 'No more than about 40 guests came.',
  refine: (drafts, line) =>
    drafts.map((draft, index) => {
      if (draft.kind === 'ordinal') return draft
      const floor = draftBefore(drafts, index)?.to ?? 0
      const comparator = findInside(draft, line) ?? findAfter(draft, line) ?? findBefore(draft, line, floor)
      return comparator === undefined ? draft : { ...draft, comparator: includeEqual(comparator, draft, line) }
    }),
}

/** "more than 40 or equal [to]". */
function includeEqual(comparator: Comparator, draft: Draft, line: Line): Comparator {
  if (lowerAt(line, draft.to) !== 'or' || lowerAt(line, draft.to + 1) !== 'equal') return comparator
  // "more than 40 or equal to 60" states another bound.
  if (line.tokens[draft.to + 3]?.type === 'number') return comparator
  return comparator === '>' ? '>=' : comparator === '<' ? '<=' : comparator
}

/** Reads leftwards: fillers, then comparators, as long as there are any; the first bound wins. */
function findBefore(draft: Draft, line: Line, floor: number): Comparator | undefined {
  let end = draft.from
  let found: Comparator | undefined
  for (let steps = 0; steps < 4; steps++) {
    const phrase = matchBefore(line, end, floor)
    if (phrase && !isOther(draft, line, end, phrase)) {
      found = phrase.comparator === '~' ? (found ?? '~') : phrase.comparator
      end -= phrase.words.length
      if (found !== '~') return found
      continue
    }
    const filled = skipFiller(line, end, floor)
    if (filled === undefined) break
    end = filled
  }
  return found
}

function matchBefore(line: Line, end: number, floor: number): ComparatorPhrase | undefined {
  return comparatorsBefore.get(lowerAt(line, end - 1))?.find(({ words }) => {
    const start = end - words.length
    return start >= floor && words.every((word, offset) => lowerAt(line, start + offset) === word)
  })
}

const fillerEnds: ReadonlySet<string> = new Set(fillerPhrases.map((words) => words.at(-1) ?? ''))

function skipFiller(line: Line, end: number, floor: number): number | undefined {
  if (!fillerEnds.has(lowerAt(line, end - 1))) return undefined
  for (const words of fillerPhrases) {
    const start = end - words.length
    if (start >= floor && words.every((word, offset) => lowerAt(line, start + offset) === word)) return start
  }
  return undefined
}

const creeping = /^(?:tick|edg|crept|creep|inch|nudg|bump|went|gone|goes|mov|revis|upgrad|adjust)(?:e?d|e?s|ing)?$/

const timeSpans: ReadonlySet<string> = new Set(
  'floors pages periods days sessions sittings meetings rounds hearings visits episodes innings legs weekends nights generations seasons stages'.split(
    ' ',
  ),
)

/** "spread over four floors", "$5 million over three years", "above 5": a preposition of place or time. */
function isOther(draft: Draft, line: Line, end: number, { words, comparator }: ComparatorPhrase): boolean {
  const single = words.length === 1 ? words[0] : ''
  // "=>", "->" and "<>" bound nothing.
  if (single === '<' || single === '>') return isGlued(line, end - 1) && /^[-=<>]$/.test(lowerAt(line, end - 2))
  // "the rate ticked up to 3.9 percent": how far it went.
  if (words[0] === 'up' && words[1] === 'to' && creeping.test(lowerAt(line, end - 3))) return true
  // "twice as much as two years ago": a comparison.
  if (words[0] === 'as' && /^(?:twice|half|thrice|times)$/.test(lowerAt(line, end - words.length - 1))) return true
  // "cover with an excess of £500": what is paid first.
  if (words[0] === 'excess' && lowerAt(line, end - 3) !== 'in') return true
  if (single === 'some') return draft.kind === 'fraction'
  if (single === 'near' || single === 'beyond') return draft.kind === 'cardinal' && line.tokens[end]?.type === 'word'
  if (single !== 'over') return false
  if (
    comparator === '>' &&
    /^(?:increase|rise|growth|up|gain|improvement|premium|victory|win|lead|advantage|spread|decrease|down|carried|held)$/.test(
      lowerAt(line, end - 2),
    )
  )
    return true
  // "turned over £9.4m", "handed over 40 boats".
  if (/^(?:turn|hand|sign|roll)(?:s|ed|ing)?$/.test(lowerAt(line, end - 2))) return true
  if (draft.kind === 'money' && isOfCase(line, draft, end)) return true
  if (timeSpans.has(lowerAt(line, draft.to)) || timeSpans.has(lowerAt(line, draft.to + 1))) return true
  if (draft.kind !== 'duration' || draft.ruleId === 'age' || lowerAt(line, draft.to) === 'of') return false
  // "Over 180 days in winter, they lost 5 boats."
  if (end - 2 < 0) return leadsToComma(line, draft.to)
  // "for over ten years", "is over ten years" bound; "will invest over ten years" is a stretch of time.
  return !/^(?:for|from|in|of|after|is|are|was|were|with|by|lasting|lasted|at|been|the|has|have|took|takes|and|well|just|back)$/.test(
    lowerAt(line, end - 2),
  )
}

/** How far before "over" a word of a court may stand, in tokens. */
const caseReach = 10

const caseWords: ReadonlySet<string> = new Set(
  'jailed sentenced charged arrested sued convicted guilty questioned investigated probed court trial lawsuit scandal row dispute banned'.split(
    ' ',
  ),
)

/** "Trio jailed over £5m fraud": what it was for, with its amount. */
function isOfCase(line: Line, draft: Draft, end: number): boolean {
  const noun = line.tokens[draft.to]
  if (noun?.partOfSpeech !== 'NOUN' || isPlural(noun.lower)) return false
  for (let at = end - 2; at >= Math.max(0, end - caseReach); at--) if (caseWords.has(lowerAt(line, at))) return true
  return false
}

/** Whether a comma comes within a few words, before any verb. */
function leadsToComma(line: Line, from: number): boolean {
  for (let at = from; at <= from + 8; at++) {
    if (lowerAt(line, at) === ',') return true
    if (lowerAt(line, at) === 'of' && at === from) return false
    if (/^(?:VERB|AUX)$/.test(line.tokens[at]?.partOfSpeech ?? '')) return false
  }
  return false
}

/** "15 or so years", "10-plus miles": between a figure and its unit. */
function findInside({ from, unitFrom }: Draft, line: Line): Comparator | undefined {
  for (let at = from + 1; at < unitFrom; at++) {
    const found = comparatorsAfter
      .get(lowerAt(line, at))
      ?.find(({ words }) => at + words.length <= unitFrom && words.every((word, i) => lowerAt(line, at + i) === word))
    if (found) return found.comparator
  }
  return undefined
}

function findAfter(draft: Draft, line: Line): Comparator | undefined {
  // "20-odd towns", "30-plus halls".
  let at = isHyphen(line, draft.to) && /^(?:odd|plus)$/.test(lowerAt(line, draft.to + 1)) ? draft.to + 1 : draft.to
  // "10 people or more", "65 years old or older".
  for (let skipped = 0; skipped <= 2; skipped++, at++) {
    const found = comparatorsAfter
      .get(lowerAt(line, at))
      ?.find(({ words }) => words.every((word, offset) => lowerAt(line, at + offset) === word))
    if (found && isBound(found, line, at, draft, skipped)) return found.comparator
    const next = line.tokens[at]
    if (next?.type !== 'word' || next.lower === 'and' || next.lower === 'or') return undefined
  }
  return undefined
}

/** What is paid on top: "$20 plus tax". */
const extras: ReadonlySet<string> = new Set(
  'vat tax taxes gst bonus bonuses interest costs expenses fees shipping postage benefits commission tips'.split(' '),
)

function isBound({ words }: ComparatorPhrase, line: Line, at: number, draft: Draft, skipped: number): boolean {
  const first = words[0]
  if (first === '+') return skipped === 0 && isGlued(line, at) && !isGlued(line, at + 1)
  if (first === 'plus')
    return (
      skipped === 0 &&
      !(line.tokens[at + 1]?.type === 'number' || line.tokens[at + 1]?.type === 'mark') &&
      draft.kind !== 'percent' &&
      // "$20 plus tax".
      !(draft.kind === 'money' && extras.has(lowerAt(line, at + 1)))
    )
  if (words.length === 1)
    return skipped === 0 && (first === 'maximum' || first === 'minimum')
      ? line.tokens[at + 1]?.type !== 'word'
      : skipped === 0
  // "and more people", "and over 300": another statement.
  const next = line.tokens[at + words.length]
  if (next === undefined || next.type === 'mark' || isColumn(line, at + words.length)) return true
  // "5% tin and up to 3 g".
  if (words.at(-1) === 'up' && next.lower === 'to') return false
  // "the six met at least twice a year".
  if (/^(?:once|twice|thrice|every|part|some)$/.test(next.lower)) return false
  if (next.type === 'number' || /^(?:than|an?|about|around|half|one|two|three|ten)$/.test(next.lower))
    return next.lower === 'than' && (words.at(-1) === 'than' || line.tokens[at + words.length + 1] === undefined)
  return (
    first !== 'and' || !/^(?:more|over|under|below)$/.test(words[1] ?? '') || /^(?:in|of|at|for|on)$/.test(next.lower)
  )
}
