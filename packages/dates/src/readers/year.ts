import type { Token } from '@presswork/language'
import { months } from '../lexicon/months.ts'
import { actWords, datedWords, looseYearPrepositions, yearPrepositions } from '../lexicon/year-contexts.ts'
import type { Moment, Reading } from '../moment.ts'
import { integerAt, isCapitalised, isDash, isGlued, lowerAt, type Reader } from '../reader.ts'

/** "1999", "2025", "2020-21": without evidence around it a year stays weak, as four digits count as often as they date. */
export const year: Reader = {
  ruleId: 'year',
  example: 'It has run since 2015.',
  numbers: true,
  read(tokens, at) {
    const token = tokens[at] as Token
    const value = integerAt(tokens, at)
    if (value === undefined || token.value.length !== 4 || value < 1000 || value >= 2200) return undefined
    if (runsOn(tokens, at)) return undefined
    const split = readShortEnd(tokens, at, value)
    if (split) return split
    const low: Moment = { unit: 'year', year: value }
    const to = at + 1
    return isEvident(tokens, at, value) ? { from: at, to, low } : { from: at, to, low, weak: true }
  },
}

/** "2020-21", "2019/20", "2020–2021/22". */
function readShortEnd(tokens: readonly Token[], at: number, value: number): Omit<Reading, 'ruleId'> | undefined {
  if (!isDash(tokens, at + 1) && lowerAt(tokens, at + 1) !== '/') return undefined
  if (!isGlued(tokens, at + 1) || !isGlued(tokens, at + 2) || (isGlued(tokens, at) && isDash(tokens, at - 1)))
    return undefined
  const end = integerAt(tokens, at + 2, 2)
  if (end === undefined || tokens[at + 2]?.value.length !== 2 || end !== (value + 1) % 100) {
    if (end === undefined || end <= value % 100 || !isDash(tokens, at + 1) || value < 1800 || end - (value % 100) > 15)
      return undefined
  }
  if (isDash(tokens, at + 3) && isGlued(tokens, at + 3) && tokens[at + 4]?.type === 'number') return undefined
  // "1 July 2021–30 June 2022": the day of the other end.
  if (months.has(lowerAt(tokens, at + 3)) && months.has(lowerAt(tokens, at - 1))) return undefined
  const last = value - (value % 100) + (end === 0 ? 100 : end)
  return { from: at, to: at + 3, low: { unit: 'year', year: value }, high: { unit: 'year', year: last } }
}

/** "+65 6225-2014", "BR-2013", "2014/0123", "$2019", "2015%", "2014.5": part of something longer. */
function runsOn(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before && isGlued(tokens, at)) {
    if (before.type !== 'mark' || '$€£¥#.+@'.includes(before.value) || (before.value === '=' && at > 2)) return true
    if ('-/'.includes(before.value) && isGlued(tokens, at - 1) && at > 1) {
      const word = tokens[at - 2]
      if (isMonthDay(tokens, at - 2)) return false
      if (
        word?.type === 'number'
          ? word.value.length !== 4
          : !/^(?:mid|pre|post|early|late|[a-z]{3,9})$/.test(word?.lower ?? '')
      )
        return true
      if (before.value === '-' && word?.type === 'word' && word.value === word.value.toUpperCase()) return true
    }
  }
  const after = tokens[at + 1]
  if (!after || after.spaceBefore) return after?.lower === 'percent' || after?.value === '%'
  if (after.type !== 'mark') return after.lower !== "'s"
  return after.value === '%' || after.value === '@' || after.value === '_'
}

/** The "Feb-10" of "Feb-10-2015". */
function isMonthDay(tokens: readonly Token[], at: number): boolean {
  return (tokens[at]?.value.length ?? 9) <= 2 && isDash(tokens, at - 1) && months.has(lowerAt(tokens, at - 2))
}

function isEvident(tokens: readonly Token[], at: number, value: number): boolean {
  const hedged = hedges.has(lowerAt(tokens, at - 1)) && yearPrepositions.has(lowerAt(tokens, at - 2))
  // "since about 2015"
  const before = lowerAt(tokens, hedged ? at - 2 : at - 1)
  const after = tokens[at + 1]
  if (isInAct(tokens, at)) return false
  const plausible = value > 1900 && value < 2100
  if (plausible && isOpenEnd(tokens, at + 1)) return true
  const counts = after !== undefined && after.type === 'word' && isCountedNoun(after, tokens[at + 2])
  if (yearPrepositions.has(before)) {
    if (['fiscal', 'calendar', 'year', 'early', 'mid', 'late'].includes(before)) return true
    // "in 2016 Acme Games": the year opens a name only if the preposition has another object, which the tokens cannot show.
    if (counts) return false
    // "for 2026 Harbour Games": a name.
    if (before === 'of' && value >= 1700 && isClosed(after)) return true
    return looseYearPrepositions.has(before) ? plausible && !isCapitalised(tokens, at + 1) : value >= 1400
  }
  if (before === 'than' && ['later', 'earlier'].includes(lowerAt(tokens, at - 2))) return plausible
  // "compared to 2015", "relative to 2019", "versus 2019"
  if (plausible && !counts && (isCompared(tokens, at) || before === 'versus' || before === 'vs')) return true
  // "founded 1998", "as recently as 2019"
  if (plausible && !counts && foundings.has(before)) return true
  if (plausible && before === 'as' && /^(?:recently|late|early|soon|back)$/.test(lowerAt(tokens, at - 2))) return true
  // "by end 2016"
  if (plausible && before === 'end' && endings.has(lowerAt(tokens, at - 2))) return true
  // "dates back to 1865"
  if (before === 'to' && lowerAt(tokens, at - 2) === 'back' && !counts) return value >= 1400
  if (before === 'the' && counts) return false
  // "designated 2024 as the Year of Hygiene"
  if (plausible && after?.lower === 'as' && lowerAt(tokens, at + 2) === 'the' && lowerAt(tokens, at + 3) === 'year')
    return true
  // "a productive 2014.", "an even stronger 2025"
  if (plausible && tokens[at - 1]?.partOfSpeech === 'ADJ' && isClosed(after) && isOpenedByArticle(tokens, at - 2))
    return true
  // "a 2022 geological report"
  if (plausible && before === 'a' && after?.partOfSpeech === 'ADJ' && datedWords.has(lowerAt(tokens, at + 2)))
    return true
  if (!plausible) return false
  // "2022 was a good year", "As 2024 ends", "the 1996 provision"
  if (after && subjectVerbs.has(after.lower) && (at === 0 || clauseOpeners.has(before))) return true
  if (after?.type === 'word' && nounOpeners.has(before) && !isCapitalised(tokens, at + 1) && !measured.has(after.lower))
    return true
  // "1987: The mill opens", an entry of a chronicle.
  if (after?.value === ':' && (at === 0 || (at <= 3 && tokens[at - 1]?.type === 'mark'))) return true
  // "(2019)", "(Madrid, 2019)" and a line or cell of nothing but a year, be it "≥ 2019".
  if (
    (before === '(' && (after?.value === ')' || after?.value === ',' || isDash(tokens, at + 1))) ||
    tokens.every((token) => token === tokens[at] || /^[=<>≥≤~]$/.test(token.value))
  )
    return true
  if (isDash(tokens, at - 1) && isGlued(tokens, at) && /^(?:mid|pre|post|early|late)$/.test(lowerAt(tokens, at - 2)))
    return true
  if (after && datedWords.has(after.lower) && !isCapitalised(tokens, at - 1)) return !isCapitalised(tokens, at + 1)
  return after?.lower === "'s" && isGlued(tokens, at + 1)
}

/** "the Data Act 2018", "the Harbour Order of 1921": the year belongs to the name. */
export function isInAct(tokens: readonly Token[], at: number): boolean {
  const of = lowerAt(tokens, at - 1) === 'of' || lowerAt(tokens, at - 1) === ','
  const index = of ? at - 2 : at - 1
  const word = tokens[index]
  return word !== undefined && isCapitalised(tokens, index) && actWords.has(word.lower)
}

/** "2000 people", "by 1500 new jobs": a plural noun in lower case is counted, unless it is one that years date. */
function isCountedNoun(next: Token, second: Token | undefined): boolean {
  if (next.value.charAt(0) !== next.lower.charAt(0) || datedWords.has(next.lower)) return false
  if (next.partOfSpeech === 'VERB' || next.partOfSpeech === 'AUX' || next.partOfSpeech === 'ADP') return false
  if (next.lower === 'people' || next.lower === 'percent' || next.lower === 'men' || next.lower === 'women') return true
  const plural = /[^su]s$/.test(next.lower) && !notPlural.has(next.lower)
  const later = second?.type === 'word' && /[^su]s$/.test(second.lower) && next.partOfSpeech === 'ADJ'
  return (plural && next.partOfSpeech !== 'DET') || later
}

/** "2024 onwards", "2018 or later". */
function isOpenEnd(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at)
  return (
    word === 'onwards' || word === 'onward' || (word === 'or' && ['later', 'earlier'].includes(lowerAt(tokens, at + 1)))
  )
}

/** "the mill of 1871.", "an engine of 1889 that": nothing follows that could be counted. */
function isClosed(next: Token | undefined): boolean {
  return next === undefined || /^(?:[.,;!?)]|that|which|who|and|in|to|was|is)$/.test(next.lower)
}

/** "a", "an even", "a more". */
function isOpenedByArticle(tokens: readonly Token[], at: number): boolean {
  const article = /^(?:even|more|very|most|truly|really)$/.test(lowerAt(tokens, at)) ? at - 1 : at
  return [article, article - 1].some((index) => lowerAt(tokens, index) === 'a' || lowerAt(tokens, index) === 'an')
}

function isCompared(tokens: readonly Token[], at: number): boolean {
  const before = lowerAt(tokens, at - 1)
  return (before === 'to' || before === 'with') && /^(?:compared|relative|comparison)$/.test(lowerAt(tokens, at - 2))
}

/** Before the year of a beginning, without a preposition: "est. 1998". */
const foundings: ReadonlySet<string> = new Set(['founded', 'established', 'incorporated', 'est'])

/** Before "end 2016". */
const endings: ReadonlySet<string> = new Set(['by', 'at', 'until', 'since', 'before', 'to', 'from'])

const subjectVerbs: ReadonlySet<string> = new Set(
  'was is will saw has had marked marks brought proved promises ended ends began begins concludes comes came'.split(
    ' ',
  ),
)

const clauseOpeners: ReadonlySet<string> = new Set([
  'as',
  'that',
  'while',
  'but',
  'and',
  ',',
  'when',
  'if',
  ':',
  '“',
  '"',
])

const nounOpeners: ReadonlySet<string> = new Set(['the', 'its', 'our', 'their', 'his', 'her', "'s"])

/** What a count of four digits stands before in the singular: "the 2000 mark", "the 1500 metre race". */
const measured: ReadonlySet<string> = new Set(
  'mark metre meter metres meters foot feet block square strong plus or and to mile mg kg km mm ml model edition version'.split(
    ' ',
  ),
)

const hedges: ReadonlySet<string> = new Set(['about', 'around', 'approximately', 'roughly'])

const notPlural: ReadonlySet<string> = new Set(
  'as was is has its his does this us thus yes perhaps towards always sometimes'.split(' '),
)
