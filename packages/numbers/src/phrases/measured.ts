import { type Draft, draftBefore } from '../draft.ts'
import { changeVerbs, objectVerbs, plainChanges } from '../lexicon/changes.ts'
import { fillerPhrases } from '../lexicon/comparators.ts'
import { determiners, measuringVerbs } from '../lexicon/function-words.ts'
import { dimensionAdjectives } from '../lexicon/units.ts'
import { findDateStart, isColumn, isDash, isHyphen, type Line, lowerAt, valueAt } from '../line.ts'
import { climbToHead, skipDates, skipInsertion } from './climb.ts'
import { isTaggedNoun } from './measuring-word.ts'
import { type Phrase, readPhraseLeft } from './noun-phrase.ts'
import { isItem, isLabel, isRow, isVerbless } from './row-item.ts'
import { isShareBase } from './share-base.ts'
import { skipAdverbial, skipBasis, skipComparison, skipRate, skipTimeSpan } from './skipped-phrase.ts'

/** How far to the left the measured thing is looked for, in tokens. */
const reach = 22

const passed: ReadonlySet<string> = new Set(
  (
    'about around nearly almost some approximately roughly over more less fewer than at least most just only up to as much many high a an the ' +
    'by of from under below above exceeding estimated total aggregate average mean median sum record maximum minimum currently now also still already ' +
    'not down and or but plus minus will would could may might can should must has have had be been being limited capped between reported roughly equal ' +
    'well further its their his her our this that to than another combined new current existing here additional extra staggering whopping mere back does did do low close peak steady unchanged flat stable higher dearer cheaper'
  ).split(' '),
)

const spans: ReadonlySet<string> = new Set('year month quarter week'.split(' '))

/** Verbs that tie a stretch of time to what lasts so long. */
const lastingVerbs: ReadonlySet<string> = new Set(
  'is are was were be been being remain remains remained total totals totalled last lasts lasted average averages averaged takes took'.split(
    ' ',
  ),
)

/** Participles that stand right behind what they tell of: "boats priced at $5". */
const reducedVerbs: ReadonlySet<string> = new Set(
  'priced valued worth estimated limited capped totalling totaling averaging reaching measuring costing exceeding pegged'.split(
    ' ',
  ),
)

/**
 * What a figure measures, to its left: "revenue" of "revenue rose by nearly 5%", "exercise price" of "an entry price of $3".
 * Nothing where the words between do not tie them. `strict` asks for "of", a colon, the head of a table row or a verb of measuring.
 */
export function findMeasured(line: Line, drafts: readonly Draft[], index: number, strict = false): Phrase | undefined {
  const draft = drafts[index] as Draft
  let at = draft.from - 1
  let before = index - 1
  let stated = isGrowing(line, draft)
  let tied = stated
  let phrase: Phrase | undefined
  const stop = Math.max(0, draft.from - reach)
  if (valueAt(line, at) === ':') {
    const label = readPhraseLeft(line, at, 0)
    // "Goals per game: 1.8".
    const rated = label && lowerAt(line, label.from - 1) === 'per' ? readPhraseLeft(line, label.from - 1, 0) : undefined
    if (rated && label && isLabel(line, rated)) return { from: rated.from, to: label.to }
    // "Return on equity: 22%", "Price of oil: $80".
    const head = label && label.from > 0 ? climbToHead(line, label, 0) : undefined
    if (head?.from === 0) return head
    if (label && isLabel(line, label)) return label
  }
  while (at >= stop) {
    const taken = drafts[before]
    if (taken && at < taken.to) {
      // "rose 5% to $3bn": over other figures to the same subject, but not over what another one counts.
      at = Math.min(at, taken.from - 1)
      before--
      // "sales doubled to $8 million".
      stated ||= isGrowing(line, taken)
      tied ||= stated
      continue
    }
    if (findDateStart(line, at) !== undefined) {
      at = skipDates(line, at, stop)
      continue
    }
    const word = lowerAt(line, at)
    // "to 2.5% of GDP by 2027 and 3%": told against the same base.
    const told = drafts[before]
    if (told?.kind === 'percent' && at === told.to + 1 && isShareBase(line, told.to)) {
      at = told.to - 1
      continue
    }
    // "profit for the six months ended 30 June fell".
    if (/^(?:ended|ending|to)$/.test(word) && told?.kind === 'duration' && told.to === at && stated) {
      at = told.from - 1
      while (/^(?:the|first|last)$/.test(lowerAt(line, at))) at--
      before--
      if (/^(?:for|in|over|during)$/.test(lowerAt(line, at))) at--
      continue
    }
    // "rose 4 points to 61".
    if (told?.change && at === told.to && /^(?:points|pips|places|notches)$/.test(word)) {
      at--
      continue
    }
    // "were on a roll, up 5%": what went up is the subject.
    if ((word === 'up' || word === 'down') && lowerAt(line, at - 1) === ',') return undefined
    if (word === 'range' && lowerAt(line, at + 1) === 'of' && /^(?:in|to|at)$/.test(lowerAt(line, at - 2))) {
      at -= lowerAt(line, at - 2) === 'in' ? 3 : 2
      tied = true
      continue
    }
    // "a world record of 2 hours", but "a record of 5 hours".
    const recorded =
      word === 'record' &&
      lowerAt(line, at + 1) === 'of' &&
      /^(?:NOUN|ADJ)$/.test(line.tokens[at - 1]?.partOfSpeech ?? '')
    // "at an all-time high of", "under the age of 5 years": what stood there is further left.
    if (word === 'time' && isHyphen(line, at - 1) && lowerAt(line, at - 2) === 'all') {
      at -= 3
      continue
    }
    // "grew 14% year over year to $3 million".
    if (spans.has(word) && /^(?:over|on|to)$/.test(lowerAt(line, at - 1)) && lowerAt(line, at - 2) === word) {
      at -= 3
      continue
    }
    // "the best part of 30 months".
    if (word === 'part' && /^(?:best|better)$/.test(lowerAt(line, at - 1))) {
      at -= 2
      continue
    }
    if (word === 'age' && lowerAt(line, at + 1) === 'of' && draft.from - at <= 3) {
      at--
      continue
    }
    const verb = strict
      ? lastingVerbs.has(word) || (changeVerbs.has(word) && !isTaggedNoun(line, at)) || isExtended(line, at)
      : (measuringVerbs.has(word) || changeVerbs.has(word)) && !isTaggedNoun(line, at)
    // "will have 72 floors and cost $5", "takes effect and should raise $5": the verb of the subject, not of the noun right before.
    const modal = /^(?:will|would|should|could|may|might|can|must)$/.test(lowerAt(line, at - 1)) ? at - 1 : at
    const tagged = /^(?:VERB|AUX)$/.test(line.tokens[at]?.partOfSpeech ?? '')
    if (verb && tagged && lowerAt(line, modal - 1) === 'and' && endsWithNoun(line, modal - 1, drafts[before]))
      return undefined
    if (verb || (passed.has(word) && !recorded) || (word === 'for' && draft.kind === 'money') || word.endsWith('ly')) {
      stated ||= verb
      // "sold the mill in the valley for $5m": the price of the thing sold.
      stated ||= word === 'for' && draft.kind === 'money'
      tied ||= stated || word === 'of' || word === 'at' || (!strict && word === 'from')
      at--
      continue
    }
    // "sees growth, projected to reach $5m": of the subject of the clause before.
    if (word === ',' && /^(?:projected|expected|forecast)$/.test(lowerAt(line, at + 1))) return undefined
    // "bucked the trend, adding 1.4%".
    if (word === ',' && stated && changeVerbs.has(lowerAt(line, at + 1)) && lowerAt(line, at + 1).endsWith('ing'))
      return undefined
    if (word === ',' && stated) {
      at = skipInsertion(line, at, stop)
      continue
    }
    if (isDash(line, at) && stated && skipInsertion(line, at, stop) < at - 1) {
      at = skipInsertion(line, at, stop)
      continue
    }
    // "return on equity (ROE) of 24%".
    if (word === ')' && valueAt(line, at - 2) === '(') {
      at -= 3
      continue
    }
    // "a net value (8%) of $5 million".
    if (word === ')' && lowerAt(line, at + 1) === 'of' && /^(?:%|\d+)$/.test(valueAt(line, at - 1))) {
      const opening = openingBracket(line, at)
      if (opening !== undefined) {
        at = opening - 1
        while (drafts[before] && (drafts[before] as Draft).from > at) before--
        continue
      }
    }
    // "Sales ($m)", the head of a row.
    if (word === ')' && valueAt(line, at - 3) === '(' && isColumn(line, at + 1)) {
      at -= 4
      continue
    }
    if (signs.has(word)) {
      // "floor area ≈ 32 m²", "yield = 4%".
      tied = true
      at--
      continue
    }
    // "a stake (12%)", "a stake – 12 per cent – in".
    const enclosed = word === '(' || (isDash(line, draft.to) && lowerAt(line, draft.to) === word && word !== '-')
    if (enclosed || word === ',' || word === '-' || word === '–' || word === '/') {
      if (enclosed && draft.from - 1 === at && !strict) tied = true
      at--
      continue
    }
    // 'two "bricks" of $500'.
    if (/^["”]$/.test(word) && lowerAt(line, at + 1) === 'of') {
      at--
      continue
    }
    // "are on course to rise 3%".
    if (
      /^(?:course|track|pace|target)$/.test(word) &&
      lowerAt(line, at - 1) === 'on' &&
      lowerAt(line, at + 1) === 'to'
    ) {
      at -= 2
      continue
    }
    phrase = readPhraseLeft(line, at + 1, Math.max(stop, drafts[before]?.to ?? 0))
    const rate =
      phrase && (skipComparison(line, phrase) ?? skipBasis(line, phrase) ?? skipRate(line, phrase, drafts[before]))
    if (rate !== undefined) {
      phrase = undefined
      at = rate
      continue
    }
    // "rose 5% in the north, but fell 3%": where the figure before was.
    const opening =
      phrase && determiners.has(lowerAt(line, phrase.from - 1)) ? phrase.from - 2 : (phrase?.from ?? 0) - 1
    const place = /^(?:in|at|on|for|among)$/.test(lowerAt(line, opening)) ? opening : -1
    const leads = stated || (lowerAt(line, draft.from - 1) === 'to' && drafts[before]?.change != null)
    if (leads && drafts[before]?.to === place && drafts[before]?.unit !== null) {
      phrase = undefined
      at = place - 1
      continue
    }
    // "The deficit for the first eleven months of the year was": the time, told with a figure of its own.
    const span = phrase && skipTimeSpan(line, phrase, drafts, before)
    if (span !== undefined) {
      phrase = undefined
      at = span
      continue
    }
    const verbBefore = phrase && skipAdverbial(line, phrase, stop)
    if (verbBefore === undefined) break
    phrase = undefined
    at = verbBefore
  }
  if (!phrase) return undefined
  // "an increase from 26 per cent": not of itself.
  const bare = phrase.to === phrase.from + 1 && draft.kind !== 'duration'
  if (bare && plainChanges.test(lowerAt(line, phrase.from))) return undefined
  if (isItem(line, draft, draftBefore(drafts, index), phrase)) return phrase
  // "a star 13 light years away", "a wall 5 metres high", "the boat, 12 metres long, sank".
  const beside = phrase.to === draft.from || (phrase.to === draft.from - 1 && valueAt(line, phrase.to) === ',')
  const dimension =
    dimensionAdjectives.has(lowerAt(line, draft.to)) ||
    (lowerAt(line, draft.to) === 'in' && dimensions.has(lowerAt(line, draft.to + 1)))
  if (beside && draft.kind === 'measure' && dimension) return phrase
  const heads = phrase.from === 0 && (at === draft.from - 1 || isVerbless(line))
  if (!tied && !heads && !isPrepositional(line, draft, at, strict) && !isRow(line, phrase, draft)) return undefined
  // "the release of goods worth $500": what is next to the figure.
  const next = lowerAt(line, phrase.to)
  const named = line.tokens[phrase.to - 1]?.partOfSpeech === 'PROPN'
  if (next === 'worth' || (reducedVerbs.has(next) && !named)) return phrase
  // "theft in an amount over $500", "a margin of error of 3 points": without a verb right there only "of" leads on.
  const only = stated && next !== 'of' ? undefined : 'of'
  const sized = drafts[before]
  if (!sized || sized.to !== skipHyphenBack(line, phrase.from))
    return climbToHead(line, phrase, Math.max(stop, sized?.to ?? 0), only)
  // "a plan with a 20 GB limit for $8": a figure before its noun is of the phrase.
  const whole = { from: sized.from, to: phrase.to }
  const head = climbToHead(line, whole, Math.max(stop, draftBefore(drafts, before)?.to ?? 0), only)
  return head.from === whole.from ? phrase : head
}

/** Whether a noun that is no unit stands before `and`, behind another figure. */
function endsWithNoun(line: Line, and: number, previous: Draft | undefined): boolean {
  if (!/^(?:NOUN|PROPN)$/.test(line.tokens[and - 1]?.partOfSpeech ?? '')) return false
  return previous !== undefined && previous.to < and
}

/** "was extended from 12 to 15 months". */
function isExtended(line: Line, at: number): boolean {
  return objectVerbs.has(lowerAt(line, at)) && /^(?:is|are|was|were|been|be)$/.test(lowerAt(line, at - 1))
}

/** The bracket that opens a short insertion which closes at `at`. */
function openingBracket(line: Line, at: number): number | undefined {
  for (let opening = at - 1; opening >= at - 4; opening--) if (valueAt(line, opening) === '(') return opening
  return undefined
}

const dimensions: ReadonlySet<string> = new Set('diameter length width height depth circumference thickness'.split(' '))

/** "the number of boats more than doubled": the figure is the verb. */
function isGrowing(line: Line, { kind, change, from }: Draft): boolean {
  if (kind !== 'multiple' || change === null) return false
  return lowerAt(line, from).endsWith('ed') || /^(?:will|would|could|may|might|can|to)$/.test(lowerAt(line, from - 1))
}

function skipHyphenBack(line: Line, at: number): number {
  return isHyphen(line, at - 1) ? at - 1 : at
}

const signs: ReadonlySet<string> = new Set(['±', '≈', '~', '=', '≤', '≥', '<', '>'])

const prepositions = /^(?:over|above|under|below|up|between|exceeding|at|of|from|worth|by|with|to)$/

/** "theft over $50,000", "speeds up to 80 km/h": nothing but a comparator between the noun and its figure. */
function isPrepositional(line: Line, draft: Draft, at: number, strict: boolean): boolean {
  if (draft.from - 1 === at) return false
  const word = lowerAt(line, at + 1)
  return (
    (strict ? /^(?:over|above|under|below|up|between|exceeding|of)$/ : prepositions).test(word) ||
    fillerPhrases.some(([first]) => first === word && word.length > 2)
  )
}
