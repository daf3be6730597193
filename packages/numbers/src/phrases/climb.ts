import { changeNouns } from '../lexicon/changes.ts'
import { durationWords } from '../lexicon/durations.ts'
import { determiners } from '../lexicon/function-words.ts'
import { findDateStart, isCapitalised, isDash, isGlued, isHyphen, type Line, lowerAt } from '../line.ts'
import { readEarnings } from './earnings.ts'
import { type Phrase, readPhraseLeft } from './noun-phrase.ts'
import { isPlural } from './singular.ts'

/** A phrase with its "of" is kept whole up to so many tokens, else its head stands for it. */
const longestWhole = 9

/** How many prepositions are climbed over. */
const steepest = 4

/** Prepositions between a head noun and the noun that stands next to the verb: "exports to the north fell". */
const links: ReadonlySet<string> = new Set(
  'of in for on with to from at per by into among between through as like before after without within across'.split(
    ' ',
  ),
)

/** From the last noun of "the price of oil at the port" to its head, "price of oil"; a noun of change is not climbed to. `only` names the one preposition to climb over. */
export function climbToHead(line: Line, phrase: Phrase, stop: number, only?: string): Phrase {
  const term = readEarnings(line, phrase, stop) ?? readManaged(line, phrase, stop)
  if (term) return term
  let head = phrase
  let whole = phrase
  for (let steps = 0; steps < steepest; steps++) {
    head = skipOwner(line, head, stop)
    const joined = only === undefined ? readConjunct(line, head, stop) : undefined
    if (joined) whole = head = joined
    // "a leaflet on the July 11 eclipse": a date that belongs to its noun.
    const dated = isCapitalised(line, head.from) ? undefined : findDateStart(line, head.from - 1)
    let at = dated !== undefined && dated > stop ? dated - 1 : head.from - 1
    // "the house at 28 Harbour Road": a figure that counts nothing.
    while ((determiners.has(lowerAt(line, at)) || line.tokens[at]?.type === 'number') && at > stop) at--
    const link = lowerAt(line, at)
    // "the distance from here to the mill".
    if (link === 'to' && /^(?:here|there|home)$/.test(lowerAt(line, at - 1)) && at - 2 > stop) at -= 2
    if (only === undefined ? !links.has(link) : link !== only && !isAttribution(line, at)) break
    // "lost power as winds gusted": a conjunction.
    if (link === 'as' && at === head.from - 1) break
    const above = readPhraseLeft(line, skipReduced(line, skipDates(line, at - 1, stop), stop) + 1, stop)
    // "losses from storms" are no change.
    const stated = link === 'from' && /^(?:loss|losses|savings|gains)$/.test(lowerAt(line, at - 1))
    // "38p a litre for milk that costs": the base of a rate.
    if (above && /^(?:an?|per)$/.test(lowerAt(line, above.from - 1)) && isAmount(line, above.from - 2)) break
    if (!above || (changeNouns.has(lowerAt(line, above.to - 1)) && !stated)) break
    whole = link === 'of' && whole.to - above.from <= longestWhole ? { from: above.from, to: whole.to } : above
    head = above
  }
  return whole
}

/** The end of a sum: "38p", "$5", "40 cents". */
function isAmount(line: Line, at: number): boolean {
  return (
    line.tokens[at]?.type === 'number' || /^(?:p|c|cents|pence|million|billion|euros|dollars)$/.test(lowerAt(line, at))
  )
}

/** "assets under management": one term of accounts. */
function readManaged(line: Line, { from, to }: Phrase, stop: number): Phrase | undefined {
  if (to !== from + 1 || lowerAt(line, from) !== 'management' || lowerAt(line, from - 1) !== 'under') return undefined
  const above = readPhraseLeft(line, from - 1, stop)
  return above && { from: above.from, to }
}

/** "use on the firm's own servers": the owner belongs to what stands behind the preposition. */
function skipOwner(line: Line, head: Phrase, stop: number): Phrase {
  if (!/^['’]s$/.test(lowerAt(line, head.from - 1))) return head
  const owner = readPhraseLeft(line, head.from - 1, stop)
  return owner ? { from: owner.from, to: head.to } : head
}

/** "net income attributable to holders of": an adjective and its "to" behind the head. */
function isAttribution(line: Line, at: number): boolean {
  return lowerAt(line, at) === 'to' && /(?:able|ible)$/.test(lowerAt(line, at - 1))
}

/** "waste generated daily in Norland", "people newly infected with", "guests waiting for": over a participle and its adverbs to the noun that they tell of. */
function skipReduced(line: Line, at: number, stop: number): number {
  const last = skipAdverbs(line, at, stop)
  const verb = line.tokens[last]
  const waiting = verb?.lower.endsWith('ing') === true && isPlural(lowerAt(line, last - 1))
  const reduced = /^(?:VERB|ADJ)$/.test(verb?.partOfSpeech ?? '') && (waiting || participles.test(verb?.lower ?? ''))
  const before = skipAdverbs(line, last - 1, stop)
  const noun = /^(?:NOUN|PROPN)$/.test(line.tokens[before]?.partOfSpeech ?? '')
  return reduced && noun && last > stop ? before : at
}

const participles = /(?:ed|en|wn|made|sold|held|built|able|ible)$/

function skipAdverbs(line: Line, at: number, stop: number): number {
  let before = at
  while (before > stop && line.tokens[before]?.partOfSpeech === 'ADV') before--
  return before
}

/** "the mill and the quarry": the noun before the "and". */
function readConjunct(line: Line, phrase: Phrase, stop: number): Phrase | undefined {
  let at = phrase.from - 1
  while (determiners.has(lowerAt(line, at)) && at > stop) at--
  if (lowerAt(line, at) !== 'and' && lowerAt(line, at) !== 'or') return undefined
  const above = readPhraseLeft(line, at, stop)
  // "by 3 percent a year and the level of loss": the base of a rate is no part of it.
  if (!above || durationWords.has(lowerAt(line, above.to - 1))) return undefined
  // "costs 3 coins and the fee was": what another figure counts.
  const counting = line.tokens[above.from - 1]
  if (counting?.type === 'number' || counting?.partOfSpeech === 'NUM') return undefined
  return { from: above.from, to: phrase.to }
}

/** Over a date and its preposition: "sales in March 2020", "plans for 2031". */
export function skipDates(line: Line, at: number, stop: number): number {
  const first = at >= stop ? findDateStart(line, at) : undefined
  if (first === undefined) return at
  let before = first - 1
  while (before > stop && datePrepositions.has(lowerAt(line, before))) before--
  return before
}

const datePrepositions: ReadonlySet<string> = new Set(
  'in on for during of at since by from to last the this'.split(' '),
)

/** How long an insertion between commas or dashes may be, in tokens. */
const longestInsertion = 20

/** Over an insertion that ends in the mark at `at`: "Sales, excluding shops, were …", "Acme – a boat maker – lost …", "costs, Roe said, were". */
export function skipInsertion(line: Line, at: number, stop: number): number {
  const dash = isSpacedDash(line, at)
  if (lowerAt(line, at) !== ',' && !dash) return at
  for (let first = at - 1; first >= Math.max(stop + 1, at - longestInsertion); first--) {
    // "Oslo, 3 May – Larkin sold 40, taking": no insertion goes over a dash.
    if (!dash && isSpacedDash(line, first)) return at - 1
    if (dash ? !isSpacedDash(line, first) : lowerAt(line, first) !== ',') continue
    const inserted = dash || opensInsertion(line, first + 1)
    // "the accord reached today, which …, will".
    const end = skipDates(line, first - 1, stop)
    const named = /^(?:NOUN|PROPN)$/.test(line.tokens[end]?.partOfSpeech ?? '') || end < first - 1
    // "the largest, at Dale, will hold": an adjective names nothing, and what is inserted is not meant either.
    return inserted && (named || line.tokens[end]?.partOfSpeech === 'ADJ') ? end : at - 1
  }
  return dash ? at : at - 1
}

/** A dash that stands apart from the words: " - ", " – ", or one glued to both where it is no hyphen: "mills—all three—fell". */
function isSpacedDash(line: Line, at: number): boolean {
  return isDash(line, at) && !isHyphen(line, at) && (lowerAt(line, at) === '—' || !isGlued(line, at))
}

function opensInsertion(line: Line, at: number): boolean {
  const opening = line.tokens[at]
  // ", 120 metres long,".
  if (opening?.type === 'number' || /^(?:VERB|DET|ADP|SCONJ|ADV|NUM)$/.test(opening?.partOfSpeech ?? '')) return true
  if (opening?.lower === 'which' || opening?.lower === 'who') return true
  // ", Roe explained in May,".
  return [at + 1, at + 2].some((verb) => reporting.test(lowerAt(line, verb)))
}

const reporting = /^(?:said|says|added|adds|explained|explains|noted|notes|told|wrote|argued|reported|estimates?)$/
