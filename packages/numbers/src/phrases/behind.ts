import type { Draft } from '../draft.ts'
import { plainChanges } from '../lexicon/changes.ts'
import { durationWords } from '../lexicon/durations.ts'
import { commonVerbs, determiners, mistakenVerbs } from '../lexicon/function-words.ts'
import { isHyphen, type Line, lowerAt, skipBound, skipHyphen } from '../line.ts'
import { skipBracket } from './bracket.ts'
import { type Phrase, readPhraseRight } from './noun-phrase.ts'
import { extendByOf, skipPlainChange } from './of-phrase.ts'
import { isPlural } from './singular.ts'

/** What stands right behind a count: "three new offices", "two of our members", "812 of the Company's shares of stock", "dozens of people". */
export function findBehind(draft: Draft, line: Line, next?: Draft): Phrase | undefined {
  const plural = (draft.kind === 'cardinal' && draft.value !== 1) || draft.kind === 'fraction'
  // "first entered parliament", "was first sold": when something began.
  const verb = line.tokens[draft.to]?.partOfSpeech === 'VERB' && !lowerAt(line, draft.to).endsWith('ing')
  if (draft.kind === 'ordinal' && verb && isAdverbial(line, draft.from)) return undefined
  const bracket = skipBracket(line, draft.to)
  let at = lowerAt(line, bracket) === 'of' ? bracket : draft.to
  if (draft.kind === 'ordinal' && isHyphen(line, at) && lowerAt(line, at + 1) === 'ever') at += 2
  // "20-odd towns".
  if (isHyphen(line, at) && /^(?:odd|plus)$/.test(lowerAt(line, at + 1))) at += 2
  if (isHyphen(line, at)) {
    const part = readCompound(line, at + 1)
    if (part !== 'phrase') return part
    at++
    if (lowerAt(line, at) === 'strong') at++
  }
  // "the first 95 bids", "the first three months".
  if (draft.kind === 'ordinal' && next?.from === at && next.valueHigh === null) {
    if (next.kind === 'duration') return { from: next.unitFrom, to: next.unitTo }
    if (next.kind === 'cardinal') at = next.to
  }
  // "two 50-inch screens", "40 $1,000 grants": what stands behind has a size of its own.
  const compound = next?.kind === 'cardinal' && isHyphen(line, next.to)
  if (draft.kind === 'cardinal' && next?.from === at && (next.unit !== null || compound)) {
    const sizedNoun = readPhraseRight(line, skipHyphen(line, next.to), false)
    if (sizedNoun) return { from: next.from, to: extendByOf(line, sizedNoun).to }
  }
  // "six 9,000-CEU carriers": a size in a unit that is not known.
  if (draft.kind === 'cardinal' && line.tokens[at]?.type === 'number' && isHyphen(line, at + 1) && next?.from !== at) {
    const sizedNoun = readPhraseRight(line, at + 2, plural)
    if (sizedNoun?.from === at + 2) return { from: at, to: sizedNoun.to }
  }
  // "half the 860 of a year earlier".
  const past =
    lowerAt(line, at) === 'of' && /^an?$/.test(lowerAt(line, at + 1)) && durationWords.has(lowerAt(line, at + 2))
  if (past && /^(?:earlier|ago|before)$/.test(lowerAt(line, at + 3))) return undefined
  // "480 a day", "40 per table": a rate of what stands before.
  if (draft.kind === 'cardinal' && /^(?:an?|per|each|every)$/.test(lowerAt(line, at))) return undefined
  if (lowerAt(line, at) === 'short' && lowerAt(line, at + 1) === 'of') return undefined
  // "six times as many guests".
  if (draft.kind === 'multiple' && lowerAt(line, at) === 'as' && /^(?:many|much)$/.test(lowerAt(line, at + 1))) at += 2
  if (lowerAt(line, at) === '+' || lowerAt(line, at) === 'plus') at++
  if (lowerAt(line, at) === 'or' && /^(?:more|less|fewer|so)$/.test(lowerAt(line, at + 1))) at += 2
  // "30 fewer than before" counts what the sentence is about.
  if (/^(?:fewer|less|more)$/.test(lowerAt(line, at)) && lowerAt(line, at + 1) === 'than') return undefined
  if (/^(?:fewer|less)$/.test(lowerAt(line, at))) at++
  if (/^(?:of|more|other|additional|further|extra|such)$/.test(lowerAt(line, at))) at++
  if (lowerAt(line, at) === 'of' || lowerAt(line, at) === 'all') at++
  // "seven of the nine states", "a quarter of the $5 million outlay": both count the same.
  const sized = draft.kind === 'fraction' || (next?.kind === 'cardinal' && next.unit === null)
  if (next && sized && isDeterminedBefore(line, at, next.from)) at = skipBound(line, next.to)
  const phrase = readPhraseRight(line, at, plural)
  // "1,000 come from Norland": a verb that the tagger takes for a noun; "100 lives" is none, verbs with an "s" have one subject.
  const word = lowerAt(line, phrase?.from ?? -1)
  if (phrase && plural && phrase.to === phrase.from + 1 && commonVerbs.has(word) && !isPlural(word)) return undefined
  // "Some 1.9 million need shelter".
  const singular =
    phrase && !isPlural(lowerAt(line, phrase.to - 1)) && !/^(?:an?|the)$/.test(lowerAt(line, draft.from - 1))
  if (plural && draft.kind === 'cardinal' && singular && mistakenVerbs.has(word)) return undefined
  if (!phrase) return undefined
  // "two preferred to stay": a verb that the tagger takes for an adjective.
  const alone = plural && phrase.to === phrase.from + 1 && line.tokens[phrase.from]?.partOfSpeech !== 'NOUN'
  // "won six straight", "five of their last six", "one goes to a school".
  const bare = phrase.to === phrase.from + 1
  // "Five hurt as train hits lorry".
  if (plural && bare && /^(?:hurt|injured|dead|killed|missing|ill|wounded)$/.test(word)) return undefined
  // "33,000 staff in Norland and 21,000 overseas".
  if (plural && bare && places.has(word)) return undefined
  if (plural && bare && /^(?:straight|last|past|next|first|previous|remaining|final)$/.test(word)) return undefined
  if (draft.value === 1 && bare && /^(?:goes|comes|gets|costs|needs|is|was|has|had)$/.test(word)) return undefined
  if (alone && word.endsWith('ed') && /^(?:to|that|it|them|not)$/.test(lowerAt(line, phrase.to))) return undefined
  // "the tank is two-thirds empty".
  if (draft.kind === 'fraction' && isPredicate(line, draft.from, phrase)) return undefined
  if (draft.kind === 'multiple' || draft.kind === 'fraction') {
    const moved = skipPlainChange(line, phrase)
    // "a fivefold increase": not of itself.
    if (draft.kind === 'multiple' && moved === phrase && plainChanges.test(lowerAt(line, phrase.to - 1)))
      return undefined
    return extendByOf(line, moved)
  }
  if (plural && draft.kind === 'cardinal')
    return findOwners(draft, line, at, phrase) ?? findPart(line, phrase) ?? extendByOf(line, phrase)
  return extendByOf(line, phrase)
}

/** Adverbs that tell where, behind a count whose noun is left out. */
const places: ReadonlySet<string> = new Set(
  'overseas abroad worldwide nationwide elsewhere online offline locally'.split(' '),
)

/** An order with neither a determiner nor an owner nor an adjective before it. */
function isAdverbial(line: Line, from: number): boolean {
  const before = line.tokens[from - 1]
  return /^(?:NOUN|PROPN|PRON|AUX|ADV)$/.test(before?.partOfSpeech ?? '') && !determiners.has(before?.lower ?? '')
}

/** A single adjective behind a share, and a form of "be" before it. */
function isPredicate(line: Line, from: number, phrase: Phrase): boolean {
  if (phrase.to !== phrase.from + 1 || line.tokens[phrase.from]?.partOfSpeech !== 'ADJ') return false
  let at = from - 1
  while (/^(?:about|around|nearly|almost|only|just|over|more|less|than|still|now)$/.test(lowerAt(line, at))) at--
  return /^(?:is|are|was|were|be|been)$/.test(lowerAt(line, at))
}

/** Behind a hyphen the figure counts the next word alone: "a two-part trial", "a 46-page report", but "the second-largest town". */
function readCompound(line: Line, at: number): Phrase | 'phrase' | undefined {
  const word = line.tokens[at]
  if (word?.type !== 'word' || isHyphen(line, at + 1) || word.lower === 'strong') return 'phrase'
  const tag = word.partOfSpeech
  if (/(?:est|er)$/.test(word.lower) && tag === 'ADJ') return 'phrase'
  // "two-sided", "three-dimensional": what is counted is hidden in the adjective.
  if (/(?:[a-z]{3}ed|al|ary)$/.test(word.lower) && tag !== 'NOUN') return undefined
  return isPlural(word.lower) ? 'phrase' : { from: at, to: at + 1 }
}

/** "the two men's case", "the five states’ leaders": the owners are counted, where what they own is one or they are known. */
function findOwners({ from }: Draft, line: Line, at: number, phrase: Phrase): Phrase | undefined {
  const first = determiners.has(lowerAt(line, at)) ? at + 1 : at
  for (let index = first + 1; index < phrase.to; index++) {
    const mark = lowerAt(line, index)
    if (mark !== "'s" && mark !== '’s' && mark !== '’' && mark !== "'") continue
    if (first !== at || !isPlural(lowerAt(line, index - 1))) return undefined
    const known = determiners.has(lowerAt(line, from - 1))
    return known || !isPlural(lowerAt(line, phrase.to - 1)) ? { from: first, to: index } : undefined
  }
  return undefined
}

/** "a 12 page report", "the 3 cylinder engine": a singular before a singular is what a figure other than one counts. */
function findPart(line: Line, phrase: Phrase): Phrase | undefined {
  if (phrase.to - phrase.from < 2 || isPlural(lowerAt(line, phrase.to - 1))) return undefined
  const first = line.tokens[phrase.from]
  const plain = first?.partOfSpeech === 'NOUN' && first.value === first.lower && !isPlural(first.lower)
  return plain && !isHyphen(line, phrase.from + 1) ? { from: phrase.from, to: phrase.from + 1 } : undefined
}

/** Behind an "of", nothing but a determiner up to the next number. */
function isDeterminedBefore(line: Line, at: number, next: number): boolean {
  if (lowerAt(line, at - 1) !== 'of') return false
  return next === at || (next === at + 1 && determiners.has(lowerAt(line, at)))
}
