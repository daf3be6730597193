import { changeNouns } from '../lexicon/changes.ts'
import { determiners } from '../lexicon/function-words.ts'
import { findDateStart, type Line, lowerAt } from '../line.ts'
import { type Phrase, readPhraseLeft } from './noun-phrase.ts'

/** A phrase with its "of" is kept whole up to so many tokens, else its head stands for it. */
const longestWhole = 9

/** How many prepositions are climbed over. */
const steepest = 4

/** Prepositions between a head noun and the noun that stands next to the verb: "exports to the north fell". */
const links: ReadonlySet<string> = new Set('of in for on with to from at per'.split(' '))

/** From the last noun of "the price of oil at the port" to its head, "price of oil"; a noun of change is not climbed to. `only` names the one preposition to climb over. */
export function climbToHead(line: Line, phrase: Phrase, stop: number, only?: string): Phrase {
  let head = phrase
  let whole = phrase
  for (let steps = 0; steps < steepest; steps++) {
    const joined = readConjunct(line, head, stop)
    if (joined) whole = head = joined
    let at = skipDates(line, head.from - 1, stop)
    while (determiners.has(lowerAt(line, at)) && at > stop) at--
    const link = lowerAt(line, at)
    if (only === undefined ? !links.has(link) : link !== only) break
    const above = readPhraseLeft(line, skipReduced(line, skipDates(line, at - 1, stop), stop) + 1, stop)
    if (!above || changeNouns.has(lowerAt(line, above.to - 1))) break
    whole = link === 'of' && whole.to - above.from <= longestWhole ? { from: above.from, to: whole.to } : above
    head = above
  }
  return whole
}

/** "waste generated daily in Norland": over a participle and its adverb to the noun that they tell of. */
function skipReduced(line: Line, at: number, stop: number): number {
  let before = at
  while (before > stop && line.tokens[before]?.partOfSpeech === 'ADV') before--
  const verb = line.tokens[before]
  const reduced = verb?.partOfSpeech === 'VERB' && /(?:ed|en|wn|made|sold|held|built)$/.test(verb.lower)
  const noun = /^(?:NOUN|PROPN)$/.test(line.tokens[before - 1]?.partOfSpeech ?? '')
  return reduced && noun && before > stop ? before - 1 : at
}

/** "the mill and the quarry": the noun before the "and". */
function readConjunct(line: Line, phrase: Phrase, stop: number): Phrase | undefined {
  let at = phrase.from - 1
  while (determiners.has(lowerAt(line, at)) && at > stop) at--
  if (lowerAt(line, at) !== 'and' && lowerAt(line, at) !== 'or') return undefined
  const above = readPhraseLeft(line, at, stop)
  return above && { from: above.from, to: phrase.to }
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

/** How long an insertion between commas may be, in tokens. */
const longestInsertion = 12

/** Over an insertion that ends in the comma at `at`: "Sales, excluding shops, were …", "Acme, which makes boats, lost …". */
export function skipInsertion(line: Line, at: number, stop: number): number {
  if (lowerAt(line, at) !== ',') return at
  for (let first = at - 1; first >= Math.max(stop + 1, at - longestInsertion); first--) {
    if (lowerAt(line, first) !== ',') continue
    const opening = line.tokens[first + 1]
    const inserted =
      /^(?:VERB|DET|ADP|SCONJ|ADV)$/.test(opening?.partOfSpeech ?? '') ||
      opening?.lower === 'which' ||
      opening?.lower === 'who'
    return inserted && /^(?:NOUN|PROPN)$/.test(line.tokens[first - 1]?.partOfSpeech ?? '') ? first - 1 : at - 1
  }
  return at - 1
}
