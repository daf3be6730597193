import { type Draft, draftBefore, type Refiner } from '../draft.ts'
import { isCapitalised, isGlued, isHyphen, type Line, lowerAt, skipHyphen, valueAt } from '../line.ts'

/** "first of all", "one another", "at one time", "one of the", the pronoun "one", "third-party": words that state no number. */
export const dropIdioms: Refiner = {
  ruleId: 'drop-idioms',
  example: 'First of all, 40 guests came to help one another.',
  refine: (drafts, line) => drafts.filter((draft, index) => !isIdiom(draft, line, draftBefore(drafts, index))),
}

function isIdiom(draft: Draft, line: Line, previous: Draft | undefined): boolean {
  const word = lowerAt(line, draft.from)
  if (draft.kind === 'cardinal' && draft.value === 9 && draft.valueHigh === 11)
    return isAttackDay(line, draft.from, draft.to)
  if (draft.kind === 'cardinal') {
    if (word === 'one' && draft.to === draft.from + 1) return !isCountedOne(line, draft.from, previous)
    if (word === 'zero')
      return (
        isHyphen(line, draft.from - 1) ||
        isHyphen(line, draft.to) ||
        /^(?:tolerance|hour|sum|waste|emissions?|trust)$/.test(lowerAt(line, draft.to))
      )
    // "$6 a dozen".
    if (word === 'a' && previous?.kind === 'money' && previous.to === draft.from) return true
    return word === 'two' && lowerAt(line, draft.from - 1) === 'or' && lowerAt(line, draft.from - 2) === 'one'
  }
  // "24-7", round the clock.
  if (draft.kind === 'ratio') return draft.value === 24 && draft.valueHigh === 7
  // "a game of two halves", "paid at time and a half".
  if (draft.kind === 'fraction')
    return (
      (word === 'a' && lowerAt(line, draft.from - 1) === 'and' && lowerAt(line, draft.from - 2) === 'time') ||
      (word === 'two' &&
        lowerAt(line, draft.to - 1) === 'halves' &&
        /^(?:game|tale|story)$/.test(lowerAt(line, draft.from - 2)))
    )
  // "3 min read", at the end of its line.
  if (draft.kind === 'duration')
    return draft.unit === 'minute' && lowerAt(line, draft.to) === 'read' && line.tokens[draft.to + 1]?.type !== 'word'
  if (draft.kind === 'ordinal') return isOrdinalIdiom(line, draft.from, draft.to, word)
  return false
}

/** "the 9-11 Commission", "since 9-11": the day of 2001. */
function isAttackDay(line: Line, from: number, to: number): boolean {
  return (
    isCapitalised(line, to) ||
    /^(?:attacks?|terror|terrorists?|hijackers?)$/.test(lowerAt(line, to)) ||
    /^(?:since|post|pre)$/.test(lowerAt(line, isHyphen(line, from - 1) ? from - 2 : from - 1))
  )
}

/** Before these "one" is a pronoun: "one can", "one of", "one another". */
const pronounRight: ReadonlySet<string> = new Set(
  (
    'of another can could may might must should would will is was has had does did cannot that who whose which where to in on at by for from with ' +
    'and or but as if when than because while needs wants knows thinks says sees you we he she they i it'
  ).split(' '),
)

/** "one attraction", "No, one." and "from two to one" count; "one can say" and "the one" do not. */
function isCountedOne(line: Line, at: number, previous: Draft | undefined): boolean {
  const before = lowerAt(line, at - 1)
  const next = line.tokens[at + 1]
  if (isHyphen(line, at - 1)) return false
  if (isHyphen(line, at + 1))
    return !/^(?:off|time|sided|another|to|on|stop|way|size|liner|offs|of|click|tap|touch|shot|handed|dimensional|up|upping|upped|upmanship)$/.test(
      lowerAt(line, at + 2),
    )
  // "assisted one John Roe": a certain person.
  if (at > 0 && isCapitalised(line, at + 1) && isCapitalised(line, at + 2) && !isCapitalised(line, at)) return false
  if (
    next?.lower === 'hand' ||
    next?.lower === 'side' ||
    (before === 'at' && /^(?:time|point|stage)$/.test(next?.lower ?? ''))
  )
    return false
  if (next?.lower === 'day' || next?.lower === 'thing' || (next?.lower === 'more' && lowerAt(line, at + 2) === 'time'))
    return false
  if (next === undefined || next.type === 'mark') {
    // An elliptical "one" takes up a number before it: "from two releases to one".
    return (before === 'to' || before === 'than' || before === 'only') && (previous !== undefined || before !== 'to')
  }
  if (pronounRight.has(next.lower))
    return next.lower === 'in'
      ? false
      : before === 'than' || (before === 'to' && previous !== undefined && next.lower !== 'of')
  if (next.partOfSpeech === 'AUX' || (next.partOfSpeech === 'VERB' && !/(?:ing|ed)$/.test(next.lower))) return false
  // "the plan is one meant to last".
  if (next.partOfSpeech === 'VERB' && /^(?:to|by|for|in|with|on|at)$/.test(lowerAt(line, at + 2))) return false
  return !/^(?:no|a|this|that)$/.test(before)
}

const firstFollowers: ReadonlySet<string> = new Set(
  'aid hand hands come party parties class rate name names lady glance person foremost principles'.split(' '),
)

/** "second to last", "third-to-last", "second-last": counted from the end. */
function isFromLast(line: Line, to: number): boolean {
  const next = skipHyphen(line, to)
  if (lowerAt(line, next) === 'last') return next > to
  return /^(?:to|from)$/.test(lowerAt(line, next)) && lowerAt(line, skipHyphen(line, next + 1)) === 'last'
}

function isOrdinalIdiom(line: Line, from: number, to: number, word: string): boolean {
  const next = lowerAt(line, to)
  const before = lowerAt(line, from - 1)
  if (isFromLast(line, to)) return true
  if (isHyphen(line, to)) {
    const tied = lowerAt(line, to + 1)
    // "first-ever" and "3rd-degree" order; "third-party", "first-come", "second-hand", "first-class" do not.
    return (
      /^(?:party|parties|come|served|hand|class|rate|person|guess|world|principles|aid|time|name|half|tier|term|line|in|mover)$/.test(
        tied,
      ) && !/^\d/.test(valueAt(line, from))
    )
  }
  if (word === 'first') {
    if (next === 'of' && lowerAt(line, to + 1) === 'all') return true
    if (next === 'and' && lowerAt(line, to + 1) === 'foremost') return true
    if (before === 'the' && next === 'place' && lowerAt(line, from - 2) === 'in') return true
    if (before === 'at' && !/^\w/.test(next)) return true
    if (before === 'at' && (next === 'glance' || next === 'sight' || next === 'the')) return true
    if (firstFollowers.has(next)) return true
  }
  // "First, the court", "Fourth. The board": the start of an enumeration of arguments.
  if ((next === ',' || (from === 0 && /^[.:]?$/.test(next))) && isCapitalised(line, from) && to === from + 1)
    return true
  if (word === 'second')
    return (
      (next === 'to' && lowerAt(line, to + 1) === 'none') ||
      /^(?:hand|thoughts?|nature|guess)$/.test(next) ||
      (isGlued(line, to) && next === "'s")
    )
  return word === 'third' && /^(?:party|parties|world|person)$/.test(next)
}
