import type { Draft, Refiner } from '../draft.ts'
import { payingVerbs } from '../lexicon/changes.ts'
import { determiners, mistakenVerbs } from '../lexicon/function-words.ts'
import { isColumn, isGlued, isHyphen, type Line, lowerAt, valueAt, writtenBetween } from '../line.ts'
import {
  findAttributed,
  findChangedIn,
  findNamed,
  findOf,
  findSpent,
  findTaken,
  isDated,
} from '../phrases/attributed.ts'
import { findBehind } from '../phrases/behind.ts'
import { findChanged } from '../phrases/changed.ts'
import { findMeasured } from '../phrases/measured.ts'
import { isOfGroup, isParticiple } from '../phrases/noun.ts'
import { type Phrase, readPhraseLeft, readPhraseRight } from '../phrases/noun-phrase.ts'
import { isShareBase } from '../phrases/share-base.ts'
import { findSubject } from '../phrases/subject.ts'
import { trimPhrase } from '../phrases/trim-phrase.ts'

/** "280 crimes", "12% of voters", "revenue of $5m": the noun phrase that is counted or measured. */
export const setCounted: Refiner = {
  ruleId: 'set-counted',
  example: 'They heard 212 violent and petty cases.',
  refine: (drafts, line) =>
    drafts.map((draft, index) => {
      // "one child in three" holds what it counts.
      if (draft.counted !== null || isFileSize(draft, line)) return draft
      const found = findCounted(draft, line, drafts, index)
      const phrase = found && trimPhrase(draft, line, found)
      return phrase === undefined || isDated(line, phrase)
        ? draft
        : { ...draft, counted: writtenBetween(line, phrase.from, phrase.to) }
    }),
}

/** "Annex A (PDF, 0.3 MB)": the size of a file measures nothing that the text speaks of. */
function isFileSize({ from, to, unit }: Draft, line: Line): boolean {
  if (!unit?.endsWith('byte') || valueAt(line, to) !== ')') return false
  return valueAt(line, from - 1) === '(' || (valueAt(line, from - 1) === ',' && valueAt(line, from - 3) === '(')
}

function findCounted(draft: Draft, line: Line, drafts: readonly Draft[], index: number): Phrase | undefined {
  switch (draft.kind) {
    case 'ordinal':
      return findBehind(draft, line, drafts[index + 1])
    case 'cardinal':
      return (
        findBehind(draft, line, drafts[index + 1]) ?? findGroup(draft, line) ?? findOfBare(draft, line, drafts, index)
      )
    case 'fraction':
      return findBehind(draft, line, drafts[index + 1]) ?? findMeasured(line, drafts, index)
    case 'ratio':
      return undefined
    case 'multiple':
      // "leverage was 1.9x"; "twice" and "five times" compare.
      if (draft.change === null)
        return (
          findBehind(draft, line) ??
          (/^\d/.test(valueAt(line, draft.from)) ? findMeasured(line, drafts, index) : undefined)
        )
      // "doubling the stock" and "ten times more slots" have it behind, "sales doubled" has its subject before.
      return /^(?:more|fewer)$/.test(lowerAt(line, draft.to)) || determiners.has(lowerAt(line, draft.to))
        ? (findBehind(draft, line) ?? findMeasured(line, drafts, index))
        : (findMeasured(line, drafts, index) ?? findBehind(draft, line))
    case 'duration':
      return findOfDuration(draft, line, drafts, index)
    default:
      // "50% of them": a pronoun names nothing.
      if (lowerAt(line, draft.to) === 'of' && pronouns.has(lowerAt(line, draft.to + 1))) return undefined
      // "debt peaked at 95 per cent of GDP": the base of such a share is not measured.
      if (draft.kind === 'percent' && isShareBase(line, draft.to))
        return findLeft(draft, line, drafts, index) ?? findOf(draft, line, drafts[index + 1])
      return findOf(draft, line, drafts[index + 1]) ?? findTied(draft, line, drafts, index)
  }
}

function findTied(draft: Draft, line: Line, drafts: readonly Draft[], index: number): Phrase | undefined {
  if (isSubjectItself(draft, line)) return undefined
  if (isSpeed(draft, line)) return findSubject(line, drafts, index)
  return (
    findTaken(draft, line) ??
    findChangedIn(draft, line) ??
    findNamed(draft, line, drafts, index) ??
    findAttributed(draft, line, drafts, index) ??
    (isAttributive(draft, line) ? undefined : findLeft(draft, line, drafts, index))
  )
}

/** "can carry 40 guests at 25 knots", "shoots out at about 80 km/h": of what moves so fast. */
function isSpeed({ kind, unit, from }: Draft, line: Line): boolean {
  const fast = unit === 'knot' || /^(?:(?:kilo)?metre|foot|mile) per (?:hour|second)$/.test(unit ?? '')
  if (kind !== 'measure' || !fast) return false
  let at = from - 1
  while (/^(?:about|around|nearly|almost|over|up|to|more|than)$/.test(lowerAt(line, at))) at--
  return lowerAt(line, at) === 'at'
}

/** "the 130-pound Roe": what a hyphened figure is of stands behind it or nowhere. */
function isAttributive({ kind, unitFrom }: Draft, line: Line): boolean {
  return kind === 'measure' && isHyphen(line, unitFrom - 1)
}

function findLeft(draft: Draft, line: Line, drafts: readonly Draft[], index: number): Phrase | undefined {
  return (
    findChanged(line, draft) ??
    findMeasured(line, drafts, index) ??
    findSpent(draft, line, drafts[index + 1]) ??
    (draft.kind === 'money' && (isPaid(line, draft) || closesList(line, drafts, index))
      ? undefined
      : findSubject(line, drafts, index))
  )
}

/** "found 40 boxes, 3 kilos of rope and £3m": the last of several things, and no measure of who found them. */
function closesList(line: Line, drafts: readonly Draft[], index: number): boolean {
  const draft = drafts[index] as Draft
  const before = drafts[index - 1]
  const and = skipFillersLeft(line, draft.from - 1)
  if (!before || lowerAt(line, and) !== 'and' || !/^(?:cardinal|measure)$/.test(before.kind)) return false
  for (let at = before.to; at < and; at++)
    if (!/^(?:NOUN|ADJ|PROPN)$/.test(line.tokens[at]?.partOfSpeech ?? 'NOUN') && lowerAt(line, at) !== 'of')
      return false
  return and > before.to
}

/** How far before its amount a verb of giving or taking may stand, in tokens. */
const paidReach = 6

/** "was fined £5m", "stole £5m": nobody who gives or takes an amount is measured by it. */
function isPaid(line: Line, { from }: Draft): boolean {
  // "will be raised to $5".
  if (/^(?:to|by|from)$/.test(lowerAt(line, from - 1)) && lowerAt(line, from - 2) !== 'up') return false
  for (let at = from - 1; at >= Math.max(0, from - paidReach); at--) {
    const token = line.tokens[at]
    // "will refund £1 million, an average of £32": the same in other words.
    const restated =
      token?.value === ',' && line.tokens[at - 1]?.partOfSpeech === 'NUM' && /^an?$/.test(lowerAt(line, at + 1))
    if (token?.type === 'mark' && /^[,;:]$/.test(token.value) && !restated) return false
    // "a grant worth up to $5": a noun.
    const noun = token?.partOfSpeech === 'NOUN' && !token.lower.endsWith('s')
    if (!noun && payingVerbs.has(token?.lower ?? '')) return true
    // "the sum that it may award is $5".
    if (/^(?:VERB|AUX)$/.test(token?.partOfSpeech ?? '')) return false
  }
  return false
}

/** "More than 60 percent are exposed": the figure is the subject of the verb behind it. */
function isSubjectItself(draft: Draft, line: Line): boolean {
  const before = lowerAt(line, draft.from - 1)
  if (/^(?:from|to|at|by|of|is|was)$/.test(before)) return false
  // "40% or 44% were", but "aged 40 on average, and 44% were".
  if (/^(?:and|or)$/.test(before) && /^(?:%|percent|cent)$/.test(lowerAt(line, draft.from - 2))) return false
  if (draft.kind !== 'percent') return false
  if (/^(?:is|are|was|were|have|has|had|will|would)$/.test(lowerAt(line, draft.to))) return true
  // "…, while more than 70% oppose it".
  const next = line.tokens[draft.to]
  const verb = next?.partOfSpeech === 'VERB' && !isParticiple(next.lower)
  if (next === undefined || !(verb || mistakenVerbs.has(next.lower))) return false
  const link = line.tokens[skipFillersLeft(line, draft.from - 1)]
  return link === undefined || link.type === 'mark' || /^(?:SCONJ|CCONJ)$/.test(link.partOfSpeech ?? '')
}

function skipFillersLeft(line: Line, start: number): number {
  let at = start
  while (
    /^(?:approximately|roughly|more|less|fewer|than|about|around|nearly|almost|some|over|only|just|at|least|up|to)$/.test(
      lowerAt(line, at),
    )
  )
    at--
  return at
}

const pronouns: ReadonlySet<string> = new Set('them it us you which whom him her'.split(' '))

/** "a family of six gets", "a crowd of 24,000 to cheer": what is made up of so many. */
function findGroup({ from }: Draft, line: Line): Phrase | undefined {
  return isOfGroup(line, from) ? readPhraseLeft(line, from - 1, 0) : undefined
}

/** "The index rose 5% to 6,300.": a figure with nothing behind it is a level of the subject. */
function findOfBare(draft: Draft, line: Line, drafts: readonly Draft[], index: number): Phrase | undefined {
  const next = line.tokens[draft.to]
  // "rose by 82,000 to 33.1 million".
  const moved = draft.change !== null && next?.lower === 'to'
  const compared = next !== undefined && isLevel(draft, line) && /^(?:from|compared|versus|against)$/.test(next.lower)
  if (
    next !== undefined &&
    !isColumn(line, draft.to) &&
    !compared &&
    !moved &&
    !(next.type === 'mark' ? /^[.,;)]$/.test(next.value) : closesLevel(line, draft.to, next.lower)) &&
    !opensFigure(line, draft.to)
  )
    return undefined
  return (
    findChanged(line, draft) ??
    findMeasured(line, drafts, index) ??
    (draft.change !== null || isLevel(draft, line) ? findSubject(line, drafts, index) : undefined)
  )
}

/** "fell to 40 in May", "exceeded 40 for the first time". */
function closesLevel(line: Line, at: number, word: string): boolean {
  return levelFollowers.has(word) || (word === 'for' && lowerAt(line, at + 1) === 'the')
}

/** "(230)", "(+5%)": a bracket with a figure. */
function opensFigure(line: Line, at: number): boolean {
  if (valueAt(line, at) !== '(') return false
  const signed = /^[+−–-]$/.test(valueAt(line, at + 1)) ? at + 2 : at + 1
  return line.tokens[signed]?.type === 'number'
}

const levelFollowers: ReadonlySet<string> = new Set(
  'in on at after as while and but against this last by a an per each every vs versus out'.split(' '),
)

/** "to 6,300", "at 48.15", "was roughly 40". */
function isLevel(draft: Draft, line: Line): boolean {
  return /^(?:to|at|is|was|are|were|reached|hit|about|around|roughly|nearly)$/.test(lowerAt(line, draft.from - 1))
}

/** "the ten year old embargo", "the mill is ten years old", "if it is less than 8 years old"; not "Roe, 47 years old,". */
function findOld(draft: Draft, line: Line, drafts: readonly Draft[], index: number): Phrase | undefined {
  const next = line.tokens[draft.to + 1]
  if (next?.partOfSpeech === 'NOUN') return readPhraseRight(line, draft.to + 1, false)
  const predicate = /^(?:is|are|was|were|be|than|about|over|under|nearly|almost|most|least)$/
  const subject = predicate.test(lowerAt(line, draft.from - 1)) ? findSubject(line, drafts, index) : undefined
  return findMeasured(line, drafts, index) ?? subject
}

const durationFillers: ReadonlySet<string> = new Set(
  'the last past next first coming following previous another about around nearly almost more than at least up to only just these those'.split(
    ' ',
  ),
)

/** "25 years of development", "a 24-hour thoroughfare", "the building is 10 years old"; most stretches of time measure nothing named. */
function findOfDuration(draft: Draft, line: Line, drafts: readonly Draft[], index: number): Phrase | undefined {
  const next = lowerAt(line, draft.to)
  if (next === 'ago' || draft.ruleId === 'age') return undefined
  // "two years of age", "within two years of his release".
  if (next === 'of')
    return lowerAt(line, draft.to + 1) === 'age' || lowerAt(line, draft.from - 1) === 'within'
      ? undefined
      : findOf(draft, line, drafts[index + 1])
  const hyphened = draft.unitFrom > 0 && isHyphen(line, draft.unitFrom - 1)
  // "a three-month long course".
  if (hyphened && next === 'long') return readPhraseRight(line, draft.to + 1, false)
  if (next === 'old' || next === 'long') return findOld(draft, line, drafts, index)
  // "24 months’ imprisonment".
  if (/^['’]$/.test(next) && isGlued(line, draft.to)) return readPhraseRight(line, draft.to + 1, false)
  const changed = findChanged(line, draft)
  if (changed) return changed
  const written = valueAt(line, draft.to - 1)
  if (written === 'old' || written === 'olds') return undefined
  if (hyphened) return readPhraseRight(line, draft.to, false)
  let first = draft.from - 1
  // "over the last twenty years", "for up to 60 days".
  while (first > 0 && durationFillers.has(lowerAt(line, first))) first--
  const before = lowerAt(line, first)
  if (before === '(') return findMeasured(line, drafts, index) ?? findSubject(line, drafts, index)
  // "a period of 30 days", "leases of at least 700 years", "Total cover: 30 months", "Phase 6 months" of a table.
  return before === 'in' ||
    before === 'for' ||
    before === 'within' ||
    before === 'after' ||
    before === 'during' ||
    before === 'since' ||
    before === 'over' ||
    before === 'every'
    ? undefined
    : findMeasured(line, drafts, index, true)
}
