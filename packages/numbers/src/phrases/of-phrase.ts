import { plainChanges } from '../lexicon/changes.ts'
import { determiners } from '../lexicon/function-words.ts'
import { isCapitalised, type Line, lowerAt } from '../line.ts'
import { extendEarnings } from './earnings.ts'
import { type Phrase, readPhraseRight } from './noun-phrase.ts'

/** "shares of common stock", "users of the app" stops: bare nouns in small letters go with their head, determined ones do not. */
export function extendByOf(line: Line, phrase: Phrase): Phrase {
  if (lowerAt(line, phrase.to) !== 'of') return extendEarnings(line, phrase)
  const next = phrase.to + 1
  // "robbed 40 guests of more than $5".
  if (/^(?:more|less|fewer|over|about|up|nearly|at)$/.test(lowerAt(line, next))) return phrase
  if (determiners.has(lowerAt(line, next)) || isCapitalised(line, next) || line.tokens[next]?.type !== 'word')
    return phrase
  const rest = readPhraseRight(line, next, false)
  return rest?.from === next ? { from: phrase.from, to: rest.to } : phrase
}

/** "a quarter of the increase in sales", "a fivefold rise in thefts": what moved, where the noun says nothing but that it did. */
export function skipPlainChange(line: Line, phrase: Phrase): Phrase {
  if (!plainChanges.test(lowerAt(line, phrase.to - 1)) || !/^(?:in|of)$/.test(lowerAt(line, phrase.to))) return phrase
  return readPhraseRight(line, phrase.to + 1, false) ?? phrase
}
