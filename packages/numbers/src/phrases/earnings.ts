import { type Line, lowerAt } from '../line.ts'
import { type Phrase, readPhraseLeft } from './noun-phrase.ts'

/** How long the list of what is left out of earnings may be, in tokens. */
const longestList = 12

const heads = /^(?:earnings|profits?|loss|losses|income|results?|surplus|deficit)$/

const leftOut = /^(?:interest|tax(?:es|ation)?|depreciation|amorti[sz]ation|items|charges)$/

const between = /^(?:,|and|&|other|exceptional|special|one-off|income)$/

/** What is told of such earnings: "EBITDA guidance" in words. */
const told = /^(?:guidance|forecast|margin)$/

/** "earnings before interest, tax and amortisation", "profit after tax", told from its last noun: one term of accounts. */
export function readEarnings(line: Line, phrase: Phrase, stop: number): Phrase | undefined {
  const last = told.test(lowerAt(line, phrase.to - 1)) ? phrase.to - 2 : phrase.to - 1
  if (!leftOut.test(lowerAt(line, last))) return undefined
  for (let at = last - 1; at > Math.max(stop, phrase.to - longestList); at--) {
    const word = lowerAt(line, at)
    if (word === 'before' || word === 'after')
      return heads.test(lowerAt(line, at - 1))
        ? { from: readPhraseLeft(line, at, stop)?.from ?? at - 1, to: phrase.to }
        : undefined
    if (!leftOut.test(word) && !between.test(word)) return undefined
  }
  return undefined
}

/** The same from its first noun: where the term ends that `phrase` begins. */
export function extendEarnings(line: Line, phrase: Phrase): Phrase {
  if (!/^(?:before|after)$/.test(lowerAt(line, phrase.to)) || !heads.test(lowerAt(line, phrase.to - 1))) return phrase
  let to = phrase.to
  for (let at = phrase.to + 1; at < phrase.to + longestList; at++) {
    const word = lowerAt(line, at)
    if (leftOut.test(word) || (told.test(word) && to === at)) to = at + 1
    else if (!between.test(word)) break
  }
  return { from: phrase.from, to }
}
