import { commonVerbs, determiners, nominalAdjectives, phraseEnders } from '../lexicon/function-words.ts'
import { countedLists } from '../lexicon/names.ts'
import { smallNumbers } from '../lexicon/number-words.ts'
import { findDateStart, isCapitalised, isColumn, isGlued, isHyphen, type Line, lowerAt } from '../line.ts'
import {
  isCompound,
  isEnder,
  isJoiner,
  isNamed,
  isNameFigure,
  isNoun,
  isParticiple,
  isPast,
  isPluralHead,
  leadsToNoun,
  opensSubject,
} from './noun.ts'
import { isPlural } from './singular.ts'

/** A noun phrase: its tokens, half-open. */
export interface Phrase {
  readonly from: number
  readonly to: number
}

/** The longest phrase that is collected, in words. */
const longest = 9

/**
 * The noun phrase that begins at `at`, up to its head: "violent and petty crimes" of "280 violent and petty crimes
 * were solved". `plural` says that the head must be one, so that what follows the first plural is left out.
 */
export function readPhraseRight(line: Line, at: number, plural: boolean): Phrase | undefined {
  let from = skipDeterminers(line, at)
  let head = -1
  for (let index = from, words = 0; words < longest; index++) {
    const token = line.tokens[index]
    // Cells of a table are no phrase.
    if (token === undefined || isColumn(line, index)) break
    if (token.type !== 'word') {
      if (index > from && isJoiner(line, index)) continue
      // "CO2", "H2O".
      if (
        token.type === 'number' &&
        isGlued(line, index) &&
        head === index - 1 &&
        /^[A-Z][A-Za-z]?$/.test(line.tokens[head]?.value ?? '')
      ) {
        head = index
        continue
      }
      // "60% of the Fortune 100".
      if (head === index - 1 && token.type === 'number' && countedLists.has(lowerAt(line, head))) {
        head = index
        continue
      }
      // "20 Delta 7 vans", "a T-9 engine": the figure of a name.
      if (index > from && head !== -1 && isNameFigure(line, index) && isNamed(line, index)) {
        head = index
        continue
      }
      // 'small "river wardens"': the noun stands within the quotation marks.
      if (
        /^["“‘]$/.test(token.value) &&
        !isGlued(line, index) &&
        (head === -1 || line.tokens[head]?.partOfSpeech === 'ADJ')
      ) {
        from = index + 1
        head = -1
        continue
      }
      if (token.value === ',' && head === -1 && isAdjectiveList(line, index)) continue
      break
    }
    if (token.lower === "'s") {
      // "the Company's shares": what is owned is counted.
      from = index + 1
      head = -1
      words++
      continue
    }
    if ((token.lower === 'and' || token.lower === 'or') && index > from && continuesPhrase(line, index, head, plural))
      continue
    // "3 site visit logs": a plural that the tagger takes for a verb closes the phrase.
    if (plural && isPluralHead(line, index, head)) return { from, to: index + 1 }
    const ends = isEnder(line, index, head) && !(plural && isGerundBetween(line, index, head))
    if (ends || (index > from && determiners.has(token.lower))) break
    // "10% of trips end in a fine".
    if (
      head !== -1 &&
      /^(?:end|result|face|cite|rely|rank|graduate|owe|earn|attend|walk|vote)$/.test(token.lower) &&
      isPlural(lowerAt(line, head))
    )
      break
    // "subsidies two months ago".
    if (head !== -1 && token.partOfSpeech === 'NUM' && token.value === token.lower && !isHyphen(line, index - 1)) break
    words++
    const noun = isNoun(line, index, head)
    if (!noun) {
      if (head !== -1 && !leadsToNoun(line, index)) break
      continue
    }
    // "a third of the Five Lakes Senate".
    const named = token.partOfSpeech === 'PROPN' && [index, head, head - 1].every((at) => isCapitalised(line, at))
    if (
      head !== -1 &&
      plural &&
      isPlural(lowerAt(line, head)) &&
      !attributivePlurals.has(lowerAt(line, head)) &&
      !isCompound(line, index) &&
      !(named && !token.lower.endsWith('ed'))
    )
      break
    head = index
  }
  return head === -1 ? undefined : { from, to: head + 1 }
}

/** "60 snapping turtles", "3 money laundering charges": a gerund between a singular and the plural that is counted. */
function isGerundBetween(line: Line, at: number, head: number): boolean {
  return (
    head === at - 1 &&
    lowerAt(line, at).endsWith('ing') &&
    !isPlural(lowerAt(line, head)) &&
    leadsToNoun(line, at) &&
    isPlural(lowerAt(line, at + 1))
  )
}

function skipDeterminers(line: Line, at: number): number {
  let from = at
  while (determiners.has(lowerAt(line, from)) && from < at + 3) from++
  return from
}

/** "large, modern halls": a comma between adjectives. */
function isAdjectiveList(line: Line, comma: number): boolean {
  const next = line.tokens[comma + 1]
  return line.tokens[comma - 1]?.partOfSpeech === 'ADJ' && next?.type === 'word' && next.partOfSpeech === 'ADJ'
}

/** "violent and petty crimes", "food and R&D teams": both sides are of one phrase; a determiner or figure begins another. */
function continuesPhrase(line: Line, and: number, head: number, plural: boolean): boolean {
  const next = line.tokens[and + 1]
  if (next?.type !== 'word' || isEnder(line, and + 1, -1) || determiners.has(next.lower)) return false
  if (next.partOfSpeech === 'NUM') return false
  if (head === -1) return true
  const last = lowerAt(line, head)
  if (plural && isPlural(last) && !attributivePlurals.has(last)) return false
  // A singular so far, with the plural head to come.
  for (let index = and + 1; index < and + 6; index++) {
    const word = line.tokens[index]
    if (isHyphen(line, index)) continue
    if (word?.type !== 'word' || isEnder(line, index, -1)) return false
    if (isPlural(word.lower)) return true
  }
  return false
}

/** Plurals that stand before another noun: "sports and recreation centres". */
const attributivePlurals: ReadonlySet<string> = new Set('sports arms sales communications'.split(' '))

/** The noun phrase that ends before token `end`, as far as adjectives and nouns go: "entry price" of "an entry price of". */
export function readPhraseLeft(line: Line, end: number, floor: number): Phrase | undefined {
  const last = end - 1
  if (last < floor) return undefined
  // "under-25s", "over-65s".
  if (lowerAt(line, last) === 's' && isGlued(line, last) && isHyphen(line, last - 2) && last - 3 >= floor)
    return { from: last - 3, to: end }
  if (!mayEndPhrase(line, last)) return undefined
  let from = last
  for (let words = 1; from > floor && words < longest; words++) {
    const before = from - 1
    const token = line.tokens[before]
    if (token === undefined || isColumn(line, from) || findDateStart(line, before) !== undefined) break
    if (isJoiner(line, before) && before > floor) {
      from = before - 1
      continue
    }
    if (isNameFigure(line, before)) {
      from = before
      continue
    }
    // "paid-up capital": what a hyphen joins is of one word.
    if (token.type === 'word' && isHyphen(line, before - 1) && before - 1 > floor) {
      from = before
      continue
    }
    if (token.type !== 'word' || token.lower === "'s" || determiners.has(token.lower) || phraseEnders.has(token.lower))
      break
    const tag = token.partOfSpeech
    // "4K video", "5G networks", "4th Brigade".
    if (
      /^(?:[DGK]|st|nd|rd|th)$/.test(token.value) &&
      isGlued(line, before) &&
      before - 1 >= floor &&
      isFigure(line, before - 1)
    ) {
      from = before - 1
      continue
    }
    if (
      tag === undefined
        ? commonVerbs.has(token.lower) || /ly$/.test(token.lower)
        : tag !== 'NOUN' &&
          tag !== 'PROPN' &&
          tag !== 'ADJ' &&
          token.lower !== 'net' &&
          !(tag === 'VERB' && isParticiple(token.lower) && isAttributive(line, before)) &&
          !opensSubject(line, before, end)
    )
      break
    from = before
  }
  // "the 120-bed clinic": what the figure counts is left to it.
  if (isHyphen(line, from - 1) && from + 1 < end && isFigure(line, from - 2)) from++
  return { from, to: end }
}

function isFigure(line: Line, at: number): boolean {
  const token = line.tokens[at]
  return token?.type === 'number' || token?.partOfSpeech === 'NUM' || smallNumbers.has(token?.lower ?? '')
}

/** Whether a phrase may end with token `at`: a noun, the figure of a name, or what is mistaken for a verb or an adjective. */
function mayEndPhrase(line: Line, at: number): boolean {
  const token = line.tokens[at]
  if (isNameFigure(line, at)) return true
  // "can travel 410 miles": behind a modal it is a verb.
  if (/^(?:can|could|may|might|will|would|must|should)$/.test(lowerAt(line, at - 1))) return false
  if (token?.type !== 'word' || token.lower === 'olds') return false
  if (isGerundHead(line, at)) return true
  // "start-up", "lock-in".
  if (
    isHyphen(line, at - 1) &&
    /^(?:up|off|in|out|down|over|by|through)$/.test(token.lower) &&
    line.tokens[at - 2]?.type === 'word'
  )
    return true
  // "Churn fell to": a verb's base form that is all of the subject.
  if (at === 0 && token.partOfSpeech === 'VERB' && !isParticiple(token.lower) && isPast(line, 1)) return true
  if (token.partOfSpeech === 'ADJ' && !isCapitalised(line, at)) return isAdjectiveHead(line, at)
  return isNoun(line, at, -1) && !isEnder(line, at, -1) && !isParticipleOnly(line, at)
}

/** "safe distancing of": a gerund behind an adjective and before "of". */
function isGerundHead(line: Line, at: number): boolean {
  const before = line.tokens[at - 1]?.partOfSpeech
  return lowerAt(line, at).endsWith('ing') && (before === 'ADJ' || before === 'DET') && lowerAt(line, at + 1) === 'of'
}

/** "a fine of", "a further fine not exceeding": what the tagger takes for an adjective, with nothing behind that it could belong to. */
function isAdjectiveHead(line: Line, at: number): boolean {
  if (lowerAt(line, at) === 'aged' || phraseEnders.has(lowerAt(line, at))) return false
  if (lowerAt(line, at) === 'worth') return lowerAt(line, at - 1) === 'net'
  if (nominalAdjectives.has(lowerAt(line, at)) && lowerAt(line, at - 1) === 'the') return true
  if (!/^(?:of|up|not|exceeding|between|from|is|was|are|were|has|had|will|amounts|totals)$/.test(lowerAt(line, at + 1)))
    return false
  return /^(?:DET|ADJ)$/.test(line.tokens[at - 1]?.partOfSpeech ?? '') || /^m(?:ax|in)imum$/.test(lowerAt(line, at - 1))
}

/** Participles of accounts, which stand before their noun without an article: "operating margin". */
const attributives: ReadonlySet<string> = new Set(
  'operating adjusted underlying diluted consolidated recurring combined continuing discontinued'.split(' '),
)

/** "the proposed price": a participle behind a determiner or a preposition. */
function isAttributive(line: Line, at: number): boolean {
  return (
    attributives.has(lowerAt(line, at)) ||
    determiners.has(lowerAt(line, at - 1)) ||
    lowerAt(line, at - 1) === 'of' ||
    line.tokens[at - 1]?.partOfSpeech === 'ADJ' ||
    // "Remaining obligations were".
    (at === 0 && !/^(?:excluding|including|following|using|adding|despite|citing)$/.test(lowerAt(line, at)))
  )
}

function isParticipleOnly(line: Line, at: number): boolean {
  return line.tokens[at]?.partOfSpeech === undefined && commonVerbs.has(lowerAt(line, at))
}
