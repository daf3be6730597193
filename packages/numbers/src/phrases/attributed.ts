import type { Draft } from '../draft.ts'
import { changeComparatives, changeNouns, plainChanges } from '../lexicon/changes.ts'
import { durationWords } from '../lexicon/durations.ts'
import { commonVerbs, determiners } from '../lexicon/function-words.ts'
import { dimensionAdjectives } from '../lexicon/units.ts'
import {
  findDateEnd,
  holdsDate,
  isCapitalised,
  isGlued,
  type Line,
  lowerAt,
  skipBound,
  skipHyphen,
  valueAt,
} from '../line.ts'
import { skipBracket } from './bracket.ts'
import { findMeasured } from './measured.ts'
import { isParticiple } from './noun.ts'
import { type Phrase, readPhraseRight } from './noun-phrase.ts'
import { extendByOf, skipPlainChange } from './of-phrase.ts'
import { findSubject } from './subject.ts'

/** "a limit of 15 ppb", "a fine of $500": nothing that could stand behind the figure is tied closer. */
export function findNamed(draft: Draft, line: Line, drafts: readonly Draft[], index: number): Phrase | undefined {
  if (lowerAt(line, draft.from - 1) !== 'of' || vagueHeads.has(lowerAt(line, draft.from - 2))) return undefined
  return findMeasured(line, drafts, index)
}

const vagueHeads: ReadonlySet<string> = new Set(
  'total sum maximum minimum average mean median aggregate number amount increase decrease rise drop fall gain excess majority'.split(
    ' ',
  ),
)

/** "12% of voters", "60,000 square metres of retail offerings", "$5m worth of goods". */
export function findOf(draft: Draft, line: Line, next: Draft | undefined): Phrase | undefined {
  const enclosed = valueAt(line, draft.from - 1) === '(' && valueAt(line, draft.to) === ')'
  const behind = enclosed ? draft.to + 1 : skipBracket(line, draft.to)
  // "3,240 sq. ft. of space".
  const dotted = valueAt(line, behind) === '.' && isGlued(line, behind) && lowerAt(line, behind + 1) === 'of'
  const at = lowerAt(line, behind) === 'worth' || dotted ? behind + 1 : behind
  if (lowerAt(line, at) !== 'of') return undefined
  // "passed within 3 miles of the coast".
  if (draft.kind === 'measure' && lowerAt(line, draft.from - 1) === 'within') return undefined
  const all = lowerAt(line, at + 1) === 'all' ? at + 2 : at + 1
  const phrase = readPhraseRight(line, isQuantified(line, all, next) ? skipBound(line, next.to) : all, false)
  // "12% of 16 to 24 year olds".
  if (phrase && next && lowerAt(line, phrase.from) === 'olds') return { from: next.from, to: phrase.to }
  return phrase && extendByOf(line, skipPlainChange(line, phrase))
}

/** "2% of the current 400 members", "5% of a 12% tax": nothing but determiners and adjectives before a figure of its own. */
function isQuantified(line: Line, from: number, next: Draft | undefined): next is Draft {
  if (next === undefined || next.from < from || next.from > from + 6) return false
  // "1% of the bank's 100,000 guests".
  if (/^['’]s$/.test(lowerAt(line, next.from - 1))) return true
  if (next.from > from + 3) return false
  for (let at = from; at < next.from; at++)
    if (!determiners.has(lowerAt(line, at)) && line.tokens[at]?.partOfSpeech !== 'ADJ') return false
  return true
}

/** "an increase of 5% in sales", "a rise of $5 in the price": what changed stands behind. */
export function findChangedIn(draft: Draft, line: Line): Phrase | undefined {
  if (draft.change === null || lowerAt(line, draft.to) !== 'in') return undefined
  let at = draft.from - 1
  while (at > draft.from - 5 && !changeNouns.has(lowerAt(line, at))) at--
  if (lowerAt(line, at + 1) !== 'of') return undefined
  const phrase = readPhraseRight(line, draft.to + 1, false)
  const placed = phrase && line.tokens[phrase.to - 1]?.partOfSpeech === 'PROPN'
  return phrase && !placed && !isDated(line, phrase) ? extendByOf(line, phrase) : undefined
}

/** "90% thresholds", "$400K repair", "an 18 per cent increase in cases", "$5m in revenue", "140-metre building". */
export function findAttributed(draft: Draft, line: Line, drafts: readonly Draft[], index: number): Phrase | undefined {
  let at = skipBracket(line, skipHyphen(line, draft.to))
  // "the $4 million and above bracket".
  if (/^(?:and|or)$/.test(lowerAt(line, at)) && /^(?:above|over|up|more|below|under|less)$/.test(lowerAt(line, at + 1)))
    at += 2
  if (draft.kind === 'measure' && dimensionAdjectives.has(lowerAt(line, at))) at++
  if (draft.kind === 'money' && lowerAt(line, at) === 'in') {
    const phrase = readPhraseRight(line, at + 1, false)
    const next = lowerAt(line, at + 1)
    if (
      !phrase ||
      (manners.has(next) && phrase.to === at + 2 && !(next === 'cash' && isHeld(line, draft.from))) ||
      /^(?:more|less|fewer)$/.test(next) ||
      settings.test(lowerAt(line, phrase.to - 1)) ||
      (next !== 'such' && determiners.has(next))
    )
      return undefined
    // "in U.S. staffing revenue", but "in Norland"; "in two bricks" tells how.
    const sized = drafts[index + 1]?.from === at + 1 && drafts[index + 1]?.unit !== null
    if (line.tokens[at + 1]?.partOfSpeech === 'NUM' && !sized) return undefined
    return isCapitalised(line, at + 1) && line.tokens[phrase.to - 1]?.partOfSpeech !== 'NOUN' ? undefined : phrase
  }
  // "79% twelve months earlier".
  if (drafts[index + 1]?.from === at && drafts[index + 1]?.kind === 'duration') return undefined
  // "11 percent fewer boats", "a 14 percent lower risk".
  if (draft.kind === 'percent' && changeComparatives.has(lowerAt(line, at)) && lowerAt(line, at + 1) !== 'than') {
    const more = readPhraseRight(line, at + 1, false)
    return line.tokens[(more?.to ?? 0) - 1]?.partOfSpeech === 'NOUN' ? more : undefined
  }
  // "a 2-litre 3 cylinder engine": two sizes of one thing.
  const next = drafts[index + 1]
  const twofold = next?.from === at && next.kind === 'cardinal' && draft.kind === 'measure'
  const phrase = readClosed(line, draft, at) ?? (twofold ? readClosed(line, draft, next.to) : undefined)
  // "20% year-over-year", "$500 last month": a time, nothing measured.
  if (
    !phrase ||
    isPredicate(line, phrase, draft) ||
    isStateOfPayment(line, phrase) ||
    determiners.has(lowerAt(line, at)) ||
    durationWords.has(lowerAt(line, at)) ||
    (/^(?:on|over|to)$/.test(lowerAt(line, at + 1)) && lowerAt(line, at + 2) === lowerAt(line, at)) ||
    isDated(line, phrase)
  ) {
    return undefined
  }
  // "the 1.5% growth analysts expected": who tells it is of another clause.
  if (phrase.to > phrase.from + 1 && forecasters.test(lowerAt(line, phrase.to - 1)))
    return { from: phrase.from, to: phrase.to - 1 }
  const head = lowerAt(line, phrase.to - 1)
  // "$352 million remains under the plan": a verb.
  if (phrase.to === phrase.from + 1 && /^(?:remains|stays|goes|comes)$/.test(head)) return undefined
  // "weighing 2 grams cost £2".
  const priced = /^[$€£¥]$/.test(valueAt(line, phrase.to)) && /^(?:cost|costs|fetched|sold)$/.test(head)
  if (phrase.to === phrase.from + 1 && priced) return undefined
  // "who pledge $249 get a set".
  const follows = line.tokens[phrase.to]?.partOfSpeech === 'DET'
  if (phrase.to === phrase.from + 1 && follows && commonVerbs.has(head)) return undefined
  // "crossed the $2 billion mark": of what crossed it.
  if (phrase.to === phrase.from + 1 && /^(?:mark|threshold|milestone|barrier)$/.test(head))
    return findSubject(line, drafts, index) ?? phrase
  const changed = changeNouns.has(head) || head === 'change' || head === 'share' || head === 'stake'
  if (!changed)
    return /^(?:thanks|higher|lower|dearer|more|less|fewer|faster|each|apiece|long|wide|tall|high|deep|thick|north|south|east|west|off|cheaper|worth|annually|earlier|later|compared|old|overnight|underground|offshore|onshore|inland|upstream|downstream|outside|inside|apart|ahead|past|beyond|excluding|including|together|up|down)$/.test(
      lowerAt(line, phrase.from),
    )
      ? undefined
      : phrase
  const preposition = lowerAt(line, phrase.to)
  if (preposition === 'in' || preposition === 'of')
    return readPhraseRight(line, skipDateBefore(line, phrase.to + 1), false) ?? phrase
  // "a 19% drop for the index".
  const receiver =
    preposition === 'for' && changeNouns.has(head) ? readPhraseRight(line, phrase.to + 1, false) : undefined
  if (receiver && !isDated(line, receiver) && !isTime(lowerAt(line, receiver.to - 1))) return receiver
  if (draft.kind === 'measure') return phrase
  // "a 5% sales increase": what is before the noun of change.
  if (phrase.to - phrase.from > 1 && /^(?:NOUN|VERB)$/.test(line.tokens[phrase.to - 2]?.partOfSpeech ?? ''))
    return { from: phrase.from, to: phrase.to - 1 }
  const moved = plainChanges.test(head) ? undefined : phrase
  return findMeasured(line, drafts, index) ?? findSubject(line, drafts, index) ?? moved
}

const forecasters = /^(?:analysts|economists|experts|forecasters|investors|traders|officials|observers)$/

/** "has $5 million in cash", "with more than $5 million in cash": what is held, where one pays in cash. */
function isHeld(line: Line, from: number): boolean {
  let at = from - 1
  while (
    /^(?:about|around|approximately|nearly|almost|over|more|than|some|roughly|of|total|a)$/.test(lowerAt(line, at))
  )
    at--
  return /^(?:with|has|had|have|having|held|holds|hold)$/.test(lowerAt(line, at))
}

/** "a 9% gain in October deliveries": over a date that stands before its noun. */
function skipDateBefore(line: Line, at: number): number {
  const end = findDateEnd(line, at)
  return end !== undefined && /^(?:NOUN|ADJ)$/.test(line.tokens[end]?.partOfSpeech ?? '') ? end : at
}

/** "$5 appeared first on": a participle and an adjective make no noun phrase. */
function isPredicate(line: Line, phrase: Phrase, draft: Draft): boolean {
  // "94% effective", but "a 5% fine".
  const adjective = phrase.to === phrase.from + 1 && line.tokens[phrase.from]?.partOfSpeech === 'ADJ'
  // "12 metres grading 3 g/t", "worth $5 belonging to Roe".
  const gerund = phrase.to === phrase.from + 1 && lowerAt(line, phrase.from).endsWith('ing')
  if (gerund && (line.tokens[phrase.to]?.type === 'number' || lowerAt(line, phrase.to) === 'to')) return true
  if (adjective && draft.kind === 'percent' && !/^(?:an?|the)$/.test(lowerAt(line, draft.from - 1))) return true
  return line.tokens[phrase.from]?.partOfSpeech === 'VERB' && line.tokens[phrase.to - 1]?.partOfSpeech === 'ADJ'
}

/** "$5 million due within a year", "$40 upfront", "95 mph possible": alone behind its figure, none of them is measured. */
function isStateOfPayment(line: Line, { from, to }: Phrase): boolean {
  return to === from + 1 && statesOfPayment.has(lowerAt(line, from))
}

const statesOfPayment: ReadonlySet<string> = new Set(
  'due payable owed outstanding available needed possible likely upfront outright pcm pa apiece yoy qoq mom ytd psf psm'.split(
    ' ',
  ),
)

/** "a 6 kW pump.", "the $5 water charge of": between an article's figure and a mark or preposition, a verb's base form is a noun. */
function readClosed(line: Line, draft: Draft, at: number): Phrase | undefined {
  const phrase = readPhraseRight(line, at, false)
  const end = phrase?.to ?? at
  const token = line.tokens[end]
  const next = line.tokens[end + 1]
  // "reopens after £22m revamp": the end of a headline.
  const heading = next === undefined && line.tokens[draft.from - 1]?.partOfSpeech === 'ADP'
  const opened = /^(?:an?|the|its|their|this)$/.test(lowerAt(line, draft.from - 1)) || heading
  if (!opened || token?.partOfSpeech !== 'VERB') return phrase
  // "a 6% pay rise".
  if (end === at && changeNouns.has(next?.lower ?? '') && !isParticiple(token.lower)) return { from: at, to: end + 2 }
  const closes = next === undefined || next.type === 'mark' || /^(?:ADP|CCONJ)$/.test(next.partOfSpeech ?? '')
  // "The 35-acre setting includes".
  if (token.lower.endsWith('ing') && /^(?:VERB|AUX)$/.test(next?.partOfSpeech ?? ''))
    return { from: phrase?.from ?? at, to: end + 1 }
  return closes && !isParticiple(token.lower) && !commonVerbs.has(token.lower)
    ? { from: phrase?.from ?? at, to: end + 1 }
    : phrase
}

/** "paid $300 for a new roof", "spent $5m on roads": what the money went for. */
export function findSpent(draft: Draft, line: Line, next: Draft | undefined): Phrase | undefined {
  if (draft.kind !== 'money') return undefined
  // "45 cents a pound for cotton", "$15 per hour for night work".
  const end = skipBracket(line, draft.to)
  const link = /^(?:an?|per)$/.test(lowerAt(line, end)) ? end + 2 : end
  if (!/^(?:for|on)$/.test(lowerAt(line, link))) return undefined
  // "$5 on average".
  if (lowerAt(line, link + 1) === 'average') return undefined
  // "$5 for each guest" is a rate.
  if (/^(?:each|every)$/.test(lowerAt(line, link + 1))) return undefined
  const first = determiners.has(lowerAt(line, link + 1)) ? link + 2 : link + 1
  // "paid $300 for a 6 kW pump".
  const sized = next?.from === first && next.unit !== null
  const phrase = sized ? readClosed(line, next, next.to) : readPhraseRight(line, link + 1, false)
  return phrase && !isDated(line, phrase) && !isTime(lowerAt(line, phrase.to - 1)) ? phrase : undefined
}

/** "for the same period", "for the year": no purpose. */
function isTime(noun: string): boolean {
  return durationWords.has(noun) || /^(?:period|quarter|half|time|season)$/.test(noun)
}

/** "wiped $340 million from the fund's value", "added 5% to its price": what is cut from or added to. */
export function findTaken(draft: Draft, line: Line): Phrase | undefined {
  const link = lowerAt(line, draft.to)
  if (link !== 'from' && link !== 'off' && link !== 'to') return undefined
  const verbs = link === 'to' ? adding : taking
  for (let at = draft.from - 1; at >= Math.max(0, draft.from - 5); at--) {
    if (verbs.test(lowerAt(line, at))) return readPhraseRight(line, draft.to + 1, false)
    if (!line.tokens[at] || line.tokens[at]?.type === 'mark') return undefined
  }
  return undefined
}

const taking =
  /^(?:wip(?:e|es|ed|ing)|shav(?:e|es|ed|ing)|knock(?:s|ed|ing)?|slic(?:e|es|ed|ing)|slash(?:es|ed|ing)?|cut|cuts|cutting|trim(?:s|med|ming)?|subtract(?:s|ed|ing)?|deduct(?:s|ed|ing)?|took|taking)$/
const adding = /^(?:add|adds|added|adding)$/

/** "rose to $40 in early trading": where it was, nothing that the money is of. */
const settings = /^(?:trading|trade|dealings?|session|hours)$/

/** "in cash", "in exchange for": nothing that the money is of. */
const manners: ReadonlySet<string> = new Set(
  'default cash exchange return total addition advance full part all order damages'.split(' '),
)

/** Whether a phrase overlaps a date: "last month". */
export function isDated(line: Line, phrase: Phrase): boolean {
  return holdsDate(line, phrase.from, phrase.to)
}
