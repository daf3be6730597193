import type { Token } from '@presswork/language'
import { dayParts } from '../lexicon/deictics.ts'
import { months } from '../lexicon/months.ts'
import { ordinalWords } from '../lexicon/ordinals.ts'
import { seasons } from '../lexicon/seasons.ts'
import { weekdays } from '../lexicon/weekdays.ts'
import type { Unit } from '../moment.ts'
import { integerAt, isCapitalised, isDash, lowerAt, type Reader, tokenAt } from '../reader.ts'

const adverbs: ReadonlyMap<string, Unit> = new Map([
  ['hourly', 'minute'],
  ['daily', 'day'],
  ['nightly', 'day'],
  ['weekly', 'week'],
  ['fortnightly', 'week'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['annually', 'year'],
  ['yearly', 'year'],
  ['biannually', 'half'],
  ['semiannually', 'half'],
  ['biweekly', 'week'],
  ['bimonthly', 'month'],
  ['biennially', 'year'],
])

const units: ReadonlyMap<string, Unit> = new Map([
  ['day', 'day'],
  ['weekday', 'day'],
  ['night', 'day'],
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['fortnight', 'week'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['decade', 'decade'],
])

const plurals: ReadonlyMap<string, Unit> = new Map([...units].map(([word, unit]) => [`${word}s`, unit]))

const smallNumbers: ReadonlySet<string> = new Set('two three four five six seven eight nine ten few other'.split(' '))

/** Words that can follow an adverb but hardly an adjective: "published daily by", "meets weekly and". */
const clauseWords: ReadonlySet<string> = new Set(
  'and or but by in on at to from for of with since until through throughout between during as than while when if because so each per via across over under after before'.split(
    ' ',
  ),
)

/** "every Monday", "each year", "every two weeks", "annually", "daily" as an adverb. */
export const recurrence: Reader = {
  ruleId: 'recurrence',
  example: 'The market is held every Saturday morning.',
  words: [
    ...adverbs.keys(),
    'every',
    'each',
    'mondays',
    'tuesdays',
    'wednesdays',
    'thursdays',
    'fridays',
    'saturdays',
    'sundays',
    'weekdays',
    'weeknights',
    'weekends',
  ],
  read(tokens, at) {
    const word = lowerAt(tokens, at)
    const adverb = adverbs.get(word)
    if (adverb) {
      const half = isDash(tokens, at - 1) && /^(?:semi|bi|tri)$/.test(lowerAt(tokens, at - 2))
      return isAdverb(tokens, at)
        ? { from: half ? at - 2 : at, to: at + 1, low: { unit: adverb }, set: true }
        : undefined
    }
    if (word !== 'every' && word !== 'each') {
      // "two Sundays ago".
      const before = tokenAt(tokens, at - 1)
      if (before?.type === 'number' || smallNumbers.has(before?.lower ?? '')) return undefined
      const plural = word.startsWith('week') ? isAdverbial(tokens, at) : isCapitalised(tokens, at)
      return plural ? { from: at, to: skipPlurals(tokens, at + 1), low: { unit: 'day' }, set: true } : undefined
    }
    return readEvery(tokens, at)
  },
}

/** "on weekdays", "at weekends", "weekdays from 9 to 5"; not "two weekends in May". */
function isAdverbial(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:on|at)$/.test(lowerAt(tokens, at - 1)) ||
    tokens[at + 2]?.type === 'number' ||
    tokens[at + 1]?.type === 'number'
  )
}

/** An adverb in "-ually" or "-ly" of a unit; the ones that are adjectives as well must end their clause. */
function isAdverb(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at)
  if (word.endsWith('ually') || word === 'biennially') return true
  const next = tokens[at + 1]
  // "the Harbour Daily", "Weekly Update".
  if (isCapitalised(tokens, at)) return false
  if (
    [
      'a',
      'an',
      'the',
      'its',
      'their',
      'our',
      'his',
      'her',
      'my',
      'this',
      'that',
      'unlike',
      'like',
      'of',
      'for',
      'with',
      'than',
    ].includes(lowerAt(tokens, at - 1))
  )
    return false
  if (next === undefined) return at > 0
  if (next.type === 'mark') return next.value !== '-' && next.value !== '–'
  return (
    clauseWords.has(next.lower) &&
    !(next.lower === 'and' && adverbs.has(lowerAt(tokens, at + 2)) && !isAdverb(tokens, at + 2))
  )
}

function readEvery(
  tokens: readonly Token[],
  at: number,
): { from: number; to: number; low: { unit: Unit }; set: true } | undefined {
  const from = at
  let next = at + 1
  if (lowerAt(tokens, next) === 'single') next++
  const counted =
    smallNumbers.has(lowerAt(tokens, next)) ||
    (integerAt(tokens, next, 2) ?? 0) > 1 ||
    ordinalWords.has(lowerAt(tokens, next))
  if (counted) next++
  const word = lowerAt(tokens, next)
  // "strikes every quarter of an hour".
  if (word === 'quarter' && lowerAt(tokens, next + 1) === 'of' && /^an?$/.test(lowerAt(tokens, next + 2)))
    return undefined
  const unit = units.get(word) ?? (counted ? plurals.get(word) : undefined)
  const found =
    unit ??
    (weekdays.has(word) ? 'day' : months.has(word) && isCapitalised(tokens, next) ? 'month' : undefined) ??
    (seasons.has(word) ? 'season' : undefined) ??
    (dayParts.has(word) ? 'day' : undefined)
  if (!found) return undefined
  // "every Monday morning", "every Tuesday and Thursday"
  const end = weekdays.has(word) ? skipWeekdays(tokens, next + 1) : next + 1
  const to = dayParts.has(lowerAt(tokens, end)) ? end + 1 : end
  return { from, to, low: { unit: found }, set: true }
}

/** The token behind the further weekdays of a list: ", Wednesday and Friday". */
function skipWeekdays(tokens: readonly Token[], at: number): number {
  let to = at
  while (/^(?:,|and|or|&)$/.test(lowerAt(tokens, to)) && weekdays.has(lowerAt(tokens, to + 1))) to += 2
  // "Monday, Wednesday, and Friday"
  const last =
    lowerAt(tokens, to) === ',' && /^(?:and|or)$/.test(lowerAt(tokens, to + 1)) && weekdays.has(lowerAt(tokens, to + 2))
  return last ? to + 3 : to
}

/** The token behind the other days of "Mondays and Fridays", "Mondays through Fridays". */
function skipPlurals(tokens: readonly Token[], at: number): number {
  let to = at
  while (/^(?:,|and|or|&|to|through|[-–])$/.test(lowerAt(tokens, to)) && isPluralDay(tokens, to + 1)) to += 2
  return to
}

function isPluralDay(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at)
  return word.endsWith('days') && weekdays.has(word.slice(0, -1)) && isCapitalised(tokens, at)
}
