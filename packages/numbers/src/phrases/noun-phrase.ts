import { durationWords } from '../lexicon/durations.ts'
import { commonVerbs, determiners, phraseEnders } from '../lexicon/function-words.ts'
import { findDateStart, isCapitalised, isGlued, isHyphen, type Line, lowerAt, valueAt } from '../line.ts'
import { isPlural } from './singular.ts'

/** A noun phrase: its tokens, half-open. */
export interface Phrase {
  readonly from: number
  readonly to: number
}

/** The longest phrase that is collected, in words. */
const longest = 9

/**
 * The noun phrase that begins at `at`, up to its head: "terrorist and extremist crimes" of "280 terrorist and extremist crimes
 * were solved". `plural` says that the head must be one, so that what follows the first plural is left out.
 */
export function readPhraseRight(line: Line, at: number, plural: boolean): Phrase | undefined {
  let from = skipDeterminers(line, at)
  let head = -1
  for (let index = from, words = 0; words < longest; index++) {
    const token = line.tokens[index]
    if (token === undefined) break
    if (token.type !== 'word') {
      if (index > from && isJoiner(line, index)) continue
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
    if (isEnder(line, index, head) || (index > from && determiners.has(token.lower))) break
    words++
    const noun = isNoun(line, index, head)
    if (!noun) {
      if (head !== -1 && !leadsToNoun(line, index)) break
      continue
    }
    if (head !== -1 && plural && isPlural(lowerAt(line, head)) && !isCompound(line, index)) break
    head = index
  }
  return head === -1 ? undefined : { from, to: head + 1 }
}

function skipDeterminers(line: Line, at: number): number {
  let from = at
  while (determiners.has(lowerAt(line, from)) && from < at + 3) from++
  return from
}

/** A hyphen, ampersand or apostrophe glued on both sides: "semver-major", "F&B", "workers' rights". */
function isJoiner(line: Line, at: number): boolean {
  const mark = valueAt(line, at)
  if (isHyphen(line, at)) return true
  if (mark === '&') return true
  if ((mark === '/' || mark === '.') && isGlued(line, at) && isGlued(line, at + 1)) return true
  return (mark === '’' || mark === "'") && isGlued(line, at) && line.tokens[at + 1]?.type === 'word'
}

/** "large, modern halls": a comma between adjectives. */
function isAdjectiveList(line: Line, comma: number): boolean {
  const next = line.tokens[comma + 1]
  return line.tokens[comma - 1]?.partOfSpeech === 'ADJ' && next?.type === 'word' && next.partOfSpeech === 'ADJ'
}

/** "terrorist and extremist crimes", "retail and F&B offerings": both sides are of one phrase; a determiner or figure begins another. */
function continuesPhrase(line: Line, and: number, head: number, plural: boolean): boolean {
  const next = line.tokens[and + 1]
  if (next?.type !== 'word' || isEnder(line, and + 1, -1) || determiners.has(next.lower)) return false
  if (head === -1) return true
  const last = lowerAt(line, head)
  if (plural && isPlural(last)) return false
  // A singular so far, with the plural head to come.
  for (let index = and + 1; index < and + 6; index++) {
    const word = line.tokens[index]
    if (isHyphen(line, index)) continue
    if (word?.type !== 'word' || isEnder(line, index, -1)) return false
    if (isPlural(word.lower)) return plural
  }
  return false
}

function isEnder(line: Line, at: number, head: number): boolean {
  const token = line.tokens[at]
  if (token === undefined || phraseEnders.has(token.lower)) return true
  const tag = token.partOfSpeech
  if (tag === undefined) return commonVerbs.has(token.lower) && token.value === token.lower && head !== -1
  if (isHyphen(line, at + 1) || isHyphen(line, at - 1)) return false
  if (tag === 'ADP' || tag === 'AUX' || tag === 'SCONJ' || tag === 'PRON' || tag === 'CCONJ') return true
  // "leading practitioners", "proposed amendments": a participle before its noun belongs to the phrase.
  if (tag === 'VERB') return !isParticiple(token.lower) || !leadsToNoun(line, at)
  return tag === 'ADV' && head !== -1
}

function isParticiple(word: string): boolean {
  return /(?:ing|ed|en|wn)$/.test(word)
}

function leadsToNoun(line: Line, at: number): boolean {
  const next = line.tokens[at + 1]
  if (next?.type !== 'word') return isHyphen(line, at + 1)
  if (phraseEnders.has(next.lower) || determiners.has(next.lower)) return false
  const tag = next.partOfSpeech
  return tag === undefined ? !/ly$/.test(next.lower) : tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ'
}

function isNoun(line: Line, at: number, head: number): boolean {
  const token = line.tokens[at]
  const tag = token?.partOfSpeech
  // "that ' s": a letter on its own is no noun.
  if (token === undefined || (token.value.length === 1 && token.value === token.lower)) return false
  if (tag === undefined) return !/(?:ly|ing|ous|ful|ive|able|ible)$/.test(token.lower) || !leadsToNoun(line, at)
  if (tag === 'NOUN' || tag === 'PROPN') return true
  // The tagger's odd tags: a capital, a plural, or the last word before an ender is still a noun.
  if (tag === 'NUM' || tag === 'X' || tag === 'SYM') return true
  if (line.tokens[at + 1]?.type === 'number') return false
  if (tag === 'VERB' || tag === 'ADJ')
    return head === -1 && !leadsToNoun(line, at) && (isPlural(token.lower) || tag === 'ADJ')
  return isCapitalised(line, at) && tag !== 'ADV' && tag !== 'DET'
}

/** "sales targets", "sports facilities": a plural before a plural. */
function isCompound(line: Line, at: number): boolean {
  const tag = line.tokens[at]?.partOfSpeech
  return (
    isHyphen(line, at - 1) ||
    ((tag === 'NOUN' || tag === 'PROPN') && isPlural(lowerAt(line, at)) && !durationWords.has(lowerAt(line, at)))
  )
}

/** The noun phrase that ends before token `end`, as far as adjectives and nouns go: "exercise price" of "an exercise price of". */
export function readPhraseLeft(line: Line, end: number, floor: number): Phrase | undefined {
  const last = end - 1
  if (last < floor) return undefined
  if (line.tokens[last]?.type !== 'word') {
    if (!isNameFigure(line, last)) return undefined
  } else if (!isNoun(line, last, -1) || isEnder(line, last, -1) || isParticipleOnly(line, last)) return undefined
  let from = last
  for (let words = 1; from > floor && words < longest; words++) {
    const before = from - 1
    const token = line.tokens[before]
    if (token === undefined) break
    if (isJoiner(line, before) && before > floor) {
      from = before - 1
      continue
    }
    if (isNameFigure(line, before)) {
      from = before
      continue
    }
    if (token.type !== 'word' || token.lower === "'s" || determiners.has(token.lower) || phraseEnders.has(token.lower))
      break
    const tag = token.partOfSpeech
    if (
      tag === undefined
        ? commonVerbs.has(token.lower) || /ly$/.test(token.lower)
        : tag !== 'NOUN' &&
          tag !== 'PROPN' &&
          tag !== 'ADJ' &&
          !(tag === 'VERB' && isParticiple(token.lower) && isAttributive(line, before))
    )
      break
    from = before
  }
  return { from, to: end }
}

/** "the proposed price": a participle behind a determiner or a preposition. */
function isAttributive(line: Line, at: number): boolean {
  return (
    determiners.has(lowerAt(line, at - 1)) ||
    lowerAt(line, at - 1) === 'of' ||
    line.tokens[at - 1]?.partOfSpeech === 'ADJ'
  )
}

function isParticipleOnly(line: Line, at: number): boolean {
  return line.tokens[at]?.partOfSpeech === undefined && commonVerbs.has(lowerAt(line, at))
}

/** The figure of a name: "Composite 250", "TX-35", but no figure of a date. */
function isNameFigure(line: Line, at: number): boolean {
  if (line.tokens[at]?.type !== 'number' || findDateStart(line, at) !== undefined) return false
  if (isHyphen(line, at - 1)) return line.tokens[at - 2]?.type === 'word'
  return isCapitalised(line, at - 1) && !determiners.has(lowerAt(line, at - 1))
}
