import type { DateMention } from '@presswork/dates'
import type { Draft, Refiner } from '../draft.ts'
import { changeVerbs } from '../lexicon/changes.ts'
import { determiners, measuringVerbs } from '../lexicon/function-words.ts'
import { findDateStart, isCapitalised, isDash, isHyphen, type Line, lowerAt } from '../line.ts'
import { isParticiple } from '../phrases/noun.ts'
import { readPhraseLeft } from '../phrases/noun-phrase.ts'

/** "280 crimes in 2019", "In June, sales rose 5%": the date in the same sentence that a number is stated for. */
export const setPeriod: Refiner = {
  ruleId: 'set-period',
  example: 'The court heard 212 cases in 2016.',
  refine: (drafts, line) => {
    const first = line.dates.find(isPeriod)
    if (!first) return drafts
    return drafts.map((draft, index) => {
      if (isTimeless(draft, line)) return draft
      if (isStretch(draft)) {
        const range = findRange(draft, line)
        return range ? { ...draft, period: range.edtf } : draft
      }
      const date =
        findBehind(draft, line, drafts, index) ??
        findWhen(draft, line) ??
        findInSubject(draft, line) ??
        findOpening(draft, line, first)
      return date ? { ...draft, period: date.edtf } : draft
    })
  },
}

/** A day, month, year or range of them; not a time of day, nor what is not resolved. */
function isPeriod({ edtf, kind }: DateMention): boolean {
  return edtf !== null && (kind === 'date' || kind === 'range') && !edtf.includes('T')
}

/** Orders, ages, "10 years ago", sizes ("a 228-bed hall") and what is known already ("its three terminals") are stated for no time. */
function isTimeless(draft: Draft, line: Line): boolean {
  if (draft.kind === 'ordinal' || draft.ruleId === 'age' || lowerAt(line, draft.to) === 'ago') return true
  if (draft.kind === 'duration' && /^olds?$/.test(lowerAt(line, draft.to - 1))) return true
  if (
    draft.kind === 'cardinal'
      ? isHyphen(line, draft.to)
      : draft.kind === 'measure' && isHyphen(line, draft.unitFrom - 1)
  )
    return true
  return draft.kind === 'cardinal' && /^(?:'s|’s|its|their|our|his|her)$/.test(lowerAt(line, draft.from - 1))
}

/** A stretch of time that measures nothing named, or a term to be served: it is not stated for the day it was told on. */
function isStretch({ kind, counted }: Draft): boolean {
  return kind === 'duration' && (counted === null || terms.test(counted))
}

const terms = /\b(?:imprisonment|prison|jail|custody|arrest|probation|release|sentence|term|ban|suspension)$/i

/** "closed for ten days from 3 to 12 July", "in the past four years, from 2014 to 2017": the days that the stretch is made of. */
function findRange(draft: Draft, line: Line): DateMention | undefined {
  for (let at = draft.to; at <= draft.to + 3; at++) {
    const cover = line.dateCovers[at]
    if (cover) return cover.date.kind === 'range' && isPeriod(cover.date) ? cover.date : undefined
    if (!/^(?:[,(]|from|between|in|term)$/.test(lowerAt(line, at))) return undefined
  }
  return undefined
}

/** How far behind its number a date may stand, in tokens. */
const reach = 14

/** Words that open another clause, or tie a date to another thing. */
const clauseOpeners =
  /^(?:who|which|that|while|when|but|because|although|though|where|if|unless|whereas|since|payable|due|as)$/

/** The next date before the next number or clause: "rose 5% in the first quarter of 2024", over what has no time of its own. */
function findBehind(draft: Draft, line: Line, drafts: readonly Draft[], index: number): DateMention | undefined {
  let next = index + 1
  let verbs = false
  let subject = -1
  for (let at = draft.to; at <= draft.to + reach; at++) {
    const token = line.tokens[at]
    // "seven in ten guests (71%) came in May".
    const bracketed = at === draft.to && token?.value === ')' && lowerAt(line, draft.from - 1) === '('
    if (bracketed && !isCapitalised(line, at + 1)) continue
    const closing = token?.value === '(' ? endOfBracket(line, at) : undefined
    if (closing !== undefined) {
      at = closing
      while (drafts[next] !== undefined && (drafts[next] as Draft).from < at) next++
      continue
    }
    if (token === undefined || /^[;:()]$/.test(token.value)) return undefined
    // "stood at $5 million as of 31 May", "as at 31 May".
    const asOf = token.lower === 'as' && /^(?:of|at|on)$/.test(lowerAt(line, at + 1))
    if (clauseOpeners.test(token.lower) && !asOf) return undefined
    const other = drafts[next]
    if (other && at >= other.from) {
      if (!isTimeless(other, line)) return undefined
      next++
    }
    // "a trial of 24 boats, begins in May".
    const verb = token.value === ',' ? line.tokens[at + 1] : undefined
    if (verb?.partOfSpeech === 'VERB' && !isParticiple(verb.lower)) return undefined
    // "40 boats came, and we sang this week".
    const joined = token.value === ',' && /^(?:and|but|so)$/.test(lowerAt(line, at + 1))
    if (joined && line.tokens[at + 2]?.partOfSpeech === 'PRON') return undefined
    // "sold 40 boats and will open in May", "has $5 million and expects to grow in May".
    if (token.lower === 'and' && opensPredicate(line, at + 1)) return undefined
    // "by 15 months, to end on 30 May", "two shows, being held in May".
    const act = token.value === ',' && lowerAt(line, at + 1) === 'to' && isVerbOrUntagged(line, at + 2)
    if (act || token.lower === 'being') return undefined
    const date = line.dateCovers[at]?.date
    if (date && isPeriod(date)) {
      const stated = isStatedFor(line, at) && !isBase(draft, line, at) && !isOfReport(line, draft.to, at)
      return stated && !opensFigure(line, at, drafts[next]) ? date : undefined
    }
    // "Two rigs are in place and a crane arrives next week": another clause.
    if (isFiniteVerb(line, at)) {
      if (subject !== -1 && at > subject + 1 && isNounAt(line, at - 1)) return undefined
      verbs = true
    }
    if (verbs && token.lower === 'and') subject = at
  }
  return undefined
}

/** A verb of the present or a modal behind an "and". */
function opensPredicate(line: Line, at: number): boolean {
  const tag = line.tokens[at]?.partOfSpeech
  return (
    (tag === 'AUX' && !/^(?:was|were|had)$/.test(lowerAt(line, at))) ||
    (tag === 'VERB' && lowerAt(line, at).endsWith('s'))
  )
}

function isFiniteVerb(line: Line, at: number): boolean {
  const tag = line.tokens[at]?.partOfSpeech
  return tag === 'AUX' || (tag === 'VERB' && !isParticiple(lowerAt(line, at)))
}

function isNounAt(line: Line, at: number): boolean {
  return /^(?:NOUN|PROPN|PRON)$/.test(line.tokens[at]?.partOfSpeech ?? '')
}

/** How long a bracket may be, in tokens. */
const longestBracket = 6

/** The token that closes a short bracket without a date. */
function endOfBracket(line: Line, at: number): number | undefined {
  for (let end = at + 1; end <= at + longestBracket; end++) {
    if (line.dateCovers[end] !== undefined) return undefined
    if (lowerAt(line, end) === ')') return end
  }
  return undefined
}

/** "Some 40 people were hurt, police said on Tuesday", "5 per cent, Larkin reported on 3 June": the day of the report. */
function isOfReport(line: Line, from: number, at: number): boolean {
  const verb = /^(?:in|on)$/.test(lowerAt(line, at - 1)) ? at - 2 : at - 1
  if (/^(?:said|says|told)$/.test(lowerAt(line, verb))) return true
  if (!/^(?:reported|announced|added|confirmed|noted|wrote|estimated)$/.test(lowerAt(line, verb))) return false
  for (let before = verb - 1; before >= from; before--) if (lowerAt(line, before) === ',') return true
  return false
}

/** "3.6 per cent and for 2026, 2.9 per cent": a date that opens the figure behind it. */
function opensFigure(line: Line, at: number, next: Draft | undefined): boolean {
  const end = line.dateCovers[at]?.to ?? at
  const behind = lowerAt(line, end) === ',' ? end + 1 : end
  return next?.from === behind && /^(?:and|but|[,;])$/.test(lowerAt(line, at - 2))
}

function isVerbOrUntagged(line: Line, at: number): boolean {
  const token = line.tokens[at]
  return token?.type === 'word' && /^(?:VERB|AUX)$/.test(token.partOfSpeech ?? 'VERB') && !determiners.has(token.lower)
}

/** "in 2019", "for June", "last year"; not "until 2025" or "by 2030", which are limits, nor "more than in 2019", a base. */
function isStatedFor(line: Line, at: number): boolean {
  let before = skipSame(line, at)
  if (/^(?:in|on|during|for)$/.test(lowerAt(line, before)) && /^(?:than|as|with|to)$/.test(lowerAt(line, before - 1)))
    before--
  // "a span of two years commencing on 4 August".
  if (/^(?:commenc|start|beginn|effectiv)/.test(lowerAt(line, before - 1))) return false
  // "9% above last year", "ahead of last year".
  if (/^(?:above|below)$/.test(lowerAt(line, before))) return false
  if (lowerAt(line, before) === 'of' && lowerAt(line, before - 1) === 'ahead') return false
  // "unchanged from last year".
  if (lowerAt(line, before) === 'from' && /^(?:unchanged|flat)$/.test(lowerAt(line, before - 1))) return false
  // "dates from 1968".
  if (lowerAt(line, before) === 'from' && /^dat(?:es|ed|ing)$/.test(lowerAt(line, before - 1))) return false
  // "below 1990 levels", "double the 20th-century rate", but "in the 2010 budget".
  const end = line.dateCovers[at]?.to ?? at + 1
  const link = lowerAt(line, at - 1) === 'the' ? lowerAt(line, at - 2) : lowerAt(line, at - 1)
  const ofNoun = line.tokens[end]?.partOfSpeech === 'NOUN' && lowerAt(line, at - 1) !== ''
  if (ofNoun && /^(?:below|above|over|under|from|double|twice|half|than|times)$/.test(link)) return false
  return !/^(?:until|till|by|before|after|than|as|with|to|since|into)$/.test(lowerAt(line, before))
}

/** "an increase of 30 over May", "a jump of 5% on last year": what it is compared with; days have an "on" of their own. */
function isBase(draft: Draft, line: Line, at: number): boolean {
  if (draft.change === null) return false
  const link = lowerAt(line, skipSame(line, at))
  // "up 6 per cent from 2018".
  if (link === 'from') return true
  if (link === 'over') return lowerAt(line, draft.from - 1) === 'of'
  return link === 'on' && (line.dateCovers[at]?.date.edtf ?? '').length < dayLength
}

/** "than in the same month last year": what stands before the words that tell which. */
function skipSame(line: Line, at: number): number {
  let before = at - 1
  if (/^(?:of|in)$/.test(lowerAt(line, before)) && spans.test(lowerAt(line, before - 1))) before--
  if (spans.test(lowerAt(line, before)) && /^(?:same|corresponding)$/.test(lowerAt(line, before - 1))) before -= 2
  return lowerAt(line, before) === 'the' ? before - 1 : before
}

const spans = /^(?:period|month|months|quarter|week|time|day|half)$/

/** The length of a day in EDTF: "2024-08-09". */
const dayLength = 10

/** "up from August 2024, when 300 people came": a date and its clause. */
function findWhen(draft: Draft, line: Line): DateMention | undefined {
  for (let at = draft.from - 1; at >= Math.max(1, draft.from - 8); at--) {
    if (/^[,;:()]$/.test(lowerAt(line, at))) return undefined
    if (lowerAt(line, at) !== 'when') continue
    return dateEndingAt(line, lowerAt(line, at - 1) === ',' ? at - 2 : at - 1)
  }
  return undefined
}

/** "Revenue for 2025 was about $3 million": a date right before the verb that ties subject and figure; "with Q1 at 7 per cent". */
function findInSubject(draft: Draft, line: Line): DateMention | undefined {
  if (draft.unit !== null && lowerAt(line, draft.from - 1) === 'at') {
    const dated = dateEndingAt(line, draft.from - 2)
    if (dated) return dated
  }
  // "and for 2026, 2.9 per cent".
  if (lowerAt(line, draft.from - 1) === ',') {
    const dated = dateEndingAt(line, draft.from - 2)
    const link = findDateStart(line, draft.from - 2) ?? 0
    if (dated && /^(?:for|in)$/.test(lowerAt(line, link - 1)) && lowerAt(line, link - 2) === 'and') return dated
  }
  let tied = false
  for (let at = draft.from - 1; at >= Math.max(0, draft.from - 7); at--) {
    const word = lowerAt(line, at)
    const verb = measuringVerbs.has(word) || changeVerbs.has(word)
    if (!verb && findDateStart(line, at) !== undefined) {
      const date = tied ? dateEndingAt(line, at) : undefined
      const first = findDateStart(line, at) ?? at
      return date && isStatedFor(line, first) ? date : undefined
    }
    tied ||= verb
    // "FY2025 revenue growth of 5 percent".
    if (word === 'of' && !tied) return dateBeforePhrase(line, at)
    if (!verb && !levelWords.has(word)) return undefined
  }
  return undefined
}

const levelWords: ReadonlySet<string> = new Set(
  'about around nearly almost some approximately roughly over more less fewer than at least most just only up to as many much by a an the between'.split(
    ' ',
  ),
)

function dateBeforePhrase(line: Line, end: number): DateMention | undefined {
  const phrase = readPhraseLeft(line, end, 0)
  return phrase && dateEndingAt(line, phrase.from - 1)
}

function dateEndingAt(line: Line, at: number): DateMention | undefined {
  const cover = line.dateCovers[at]
  return cover && cover.to === at + 1 && isPeriod(cover.date) ? cover.date : undefined
}

/** "In 2016, 212 cases were heard": a date that opens the sentence, up to its comma. */
function findOpening(draft: Draft, line: Line, first: DateMention): DateMention | undefined {
  const opening = line.tokens[0]
  if (!opening || first.start - opening.start > 24) return undefined
  if ((line.tokens[draft.from]?.start ?? 0) < first.end) return undefined
  // "Between 2015 and 2018, 37 fires broke out".
  const spans = first.kind === 'range' && /^(?:between|from)$/.test(opening.lower)
  const opens = spans || /^(?:in|during|for|on|as|throughout)$/.test(opening.lower)
  if (!opens && first.start !== opening.start) return undefined
  // "3 May 2024 – Larkin opened 40 mills": the day of the release.
  const end = line.dateCovers[0]?.to
  // "The 14th-century bowl fetched £2m".
  if (end !== undefined && first.edtf?.endsWith('X') && line.tokens[end]?.partOfSpeech === 'NOUN') return undefined
  if (end !== undefined && (isDash(line, end) || lowerAt(line, end) === ':') && first.edtf?.length === dayLength)
    return undefined
  return first
}
