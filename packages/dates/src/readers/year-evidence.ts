import type { Token } from '@presswork/language'
import { actWords, datedWords, looseYearPrepositions, makings, yearPrepositions } from '../lexicon/year-contexts.ts'
import { isCapitalised, isDash, isGlued, lowerAt } from '../reader.ts'

/** Whether what stands around four digits makes them a year: "since 1999", "founded 1998", "the 2019 results", "(2019)". */
export function isEvidentYear(tokens: readonly Token[], at: number, value: number): boolean {
  if (isInAct(tokens, at)) return false
  const plausible = value > 1900 && value < 2100
  if (plausible && isOpenEnd(tokens, at + 1)) return true
  if (isCirca(tokens, at) || isMade(tokens, at)) return isClosed(tokens[at + 1])
  const hedged = hedges.has(lowerAt(tokens, at - 1)) && yearPrepositions.has(lowerAt(tokens, at - 2))
  // "since about 2015"
  const before = lowerAt(tokens, hedged ? at - 2 : at - 1)
  const after = tokens[at + 1]
  const counts = after?.type === 'word' && isCountedNoun(after, tokens[at + 2])
  if (yearPrepositions.has(before)) return isObject(tokens, at, value, before, counts)
  // "dates back to 1865"
  if (before === 'to' && lowerAt(tokens, at - 2) === 'back') return value >= 1400 && !counts
  if (!plausible || (before === 'the' && counts)) return false
  return (
    isToldBefore(tokens, at, before, counts) ||
    isQualified(tokens, at, before, after) ||
    isSubject(tokens, at, before, after) ||
    isAlone(tokens, at, before, after) ||
    isDated(tokens, at, after)
  )
}

/** "in 1999", "of 1871." */
function isObject(tokens: readonly Token[], at: number, value: number, before: string, counts: boolean): boolean {
  if (/^(?:fiscal|calendar|years?|early|mid|late)$/.test(before)) return true
  // "in 2016 Acme Games": the year opens a name only if the preposition has another object, which the tokens cannot show.
  if (counts) return false
  if (before === 'of' && value >= 1700 && isClosed(tokens[at + 1])) return true
  // "for 2026 Harbour Games": a name.
  if (looseYearPrepositions.has(before)) return value > 1900 && value < 2100 && !isCapitalised(tokens, at + 1)
  return value >= 1400
}

/** The words before tell: "later than 2015", "compared to 2015", "founded 1998", "as recently as 2019", "by end 2016", "mid-2019". */
function isToldBefore(tokens: readonly Token[], at: number, before: string, counts: boolean): boolean {
  const second = lowerAt(tokens, at - 2)
  // "optimistic about 2026"
  if (hedges.has(lowerAt(tokens, at - 1)) && topics.has(second)) return !counts
  if (before === 'than') return second === 'later' || second === 'earlier'
  // "in the decade to 2020", "over the ten years to 2024"
  if (before === 'to' && /^(?:decades?|years)$/.test(second)) return !counts
  if (before === 'as' && /^(?:recently|late|early|soon|back)$/.test(second)) return true
  if (before === 'end' && endings.has(second)) return true
  if (isDash(tokens, at - 1) && isGlued(tokens, at) && /^(?:mid|pre|post|early|late)$/.test(second)) return true
  return !counts && (isCompared(before, second) || makings.has(before))
}

/** "circa 1250", "c. 1530", "c.1780", "ca. 1890". */
export function isCirca(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, lowerAt(tokens, at - 1) === '.' ? at - 2 : at - 1)
  return word === 'circa' || word === 'ca' || word === 'c' || word === 'ca.' || word === 'c.'
}

/** "built 1890", "painted about 1640", "born 1632": without a preposition the year must end the clause. */
function isMade(tokens: readonly Token[], at: number): boolean {
  // "Est. 1899"
  const skipped =
    hedges.has(lowerAt(tokens, at - 1)) || (lowerAt(tokens, at - 1) === '.' && lowerAt(tokens, at - 2) === 'est')
  return makings.has(lowerAt(tokens, skipped ? at - 2 : at - 1))
}

/** "a productive 2014.", "an even stronger 2025", "a 2022 geological report". */
function isQualified(tokens: readonly Token[], at: number, before: string, after: Token | undefined): boolean {
  if (tokens[at - 1]?.partOfSpeech === 'ADJ' && isClosed(after)) return isOpenedByArticle(tokens, at - 2)
  return before === 'a' && after?.partOfSpeech === 'ADJ' && datedWords.has(lowerAt(tokens, at + 2))
}

/** "2022 was a good year", "As 2024 ends", "designated 2024 as the Year of Hygiene", "the 1996 provision". */
function isSubject(tokens: readonly Token[], at: number, before: string, after: Token | undefined): boolean {
  if (after?.type !== 'word') return false
  if (subjectVerbs.has(after.lower) && (at === 0 || clauseOpeners.has(before))) return true
  if (after.lower === 'as' && lowerAt(tokens, at + 2) === 'the' && lowerAt(tokens, at + 3) === 'year') return true
  // "Orwell's 1984 is": a work.
  if (before === "'s" && /^(?:VERB|AUX)$/.test(after.partOfSpeech ?? '') && isCapitalised(tokens, at - 2)) return false
  return nounOpeners.has(before) && !isCapitalised(tokens, at + 1) && !measured.has(after.lower)
}

/** "1987: The mill opens", an entry of a chronicle; "(2019)", "(Madrid, 2019)"; a cell of nothing but a year, be it "≥ 2019". */
function isAlone(tokens: readonly Token[], at: number, before: string, after: Token | undefined): boolean {
  if (after?.value === ':' && (at === 0 || (at <= 3 && tokens[at - 1]?.type === 'mark'))) return true
  // "resolution 1373 (2001)"
  if (before === '(' && tokens[at - 2]?.type === 'number' && actWords.has(lowerAt(tokens, at - 3))) return false
  if (before === '(' && (after?.value === ')' || after?.value === ',' || isDash(tokens, at + 1))) return true
  return tokens.length <= 4 && tokens.every((token) => token === tokens[at] || /^[=<>≥≤~]$/.test(token.value))
}

/** "2019 results", "2020's plan", "a 2003 bond". */
function isDated(tokens: readonly Token[], at: number, after: Token | undefined): boolean {
  // "A 2021 survey" at the head of a sentence, "a 2019 Danish study"
  const named = isCapitalised(tokens, at - 1) && !(at === 1 && /^(?:an?|the|its|our)$/.test(lowerAt(tokens, 0)))
  if (after && datedWords.has(after.lower) && !named) return !isCapitalised(tokens, at + 1)
  if (isCapitalised(tokens, at + 1) && /^an?$/.test(lowerAt(tokens, at - 1)))
    return datedWords.has(lowerAt(tokens, at + 2)) && !isCapitalised(tokens, at + 2)
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
  return next === undefined || /^(?:[.,;!?)]|that|which|who|and|in|to|was|is|by|at)$/.test(next.lower)
}

/** "a", "an even", "a more". */
function isOpenedByArticle(tokens: readonly Token[], at: number): boolean {
  const article = /^(?:even|more|very|most|truly|really)$/.test(lowerAt(tokens, at)) ? at - 1 : at
  return [article, article - 1].some((index) => lowerAt(tokens, index) === 'a' || lowerAt(tokens, index) === 'an')
}

function isCompared(before: string, second: string): boolean {
  if (before === 'versus' || before === 'vs') return true
  return (before === 'to' || before === 'with') && /^(?:compared|relative|comparison)$/.test(second)
}

/** What is said or felt about a year, not about a count. */
const topics: ReadonlySet<string> = new Set(
  'talk talks talked talking speak spoke think thinking know confident cautious optimistic pessimistic excited illusions worries worried questions book film story'.split(
    ' ',
  ),
)

/** Before "end 2016". */
const endings: ReadonlySet<string> = new Set(['by', 'at', 'until', 'since', 'before', 'to', 'from'])

const subjectVerbs: ReadonlySet<string> = new Set(
  'was is will would saw has had marked marks brought proved promises ended ends began begins concludes comes came'.split(
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
