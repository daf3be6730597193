import type { Draft } from '../draft.ts'
import { type Line, lowerAt, valueAt } from '../line.ts'
import { type Phrase, readPhraseRight } from './noun-phrase.ts'
import { extendByOf } from './of-phrase.ts'

/** How far to the left the verb is looked for, in tokens. */
const reach = 22

/** Verbs that change their object, by stem: "cut costs by 5%", "extend the term from 2 years to 3". */
const changing =
  /^(?:cut|boost|rais|lift|lower|reduc|increas|extend|lengthen|prolong|shorten|trim|slash|shrink|expand|hik|improv|double|bring|push|drive|driv|revis|chang|shift|narrow|widen|bump|decreas|adjust)/

function isNounAt(line: Line, at: number): boolean {
  return /^(?:NOUN|PROPN)$/.test(line.tokens[at]?.partOfSpeech ?? '')
}

/** What a transitive verb of change has as its object, of a figure behind "by", "from" or "to": "boost the range by 5 km". */
export function findChanged(line: Line, draft: Draft): Phrase | undefined {
  let at = draft.from - 1
  while (
    at > 0 &&
    /^(?:about|around|nearly|almost|over|up|as|much|least|an?|more|than|average|mean|median|of|between|further|just|only|some|at|another)$/.test(
      lowerAt(line, at),
    )
  )
    at--
  if (lowerAt(line, at) === 'to' && lowerAt(line, at - 1) === 'up') at -= 2
  const link = lowerAt(line, at)
  if (link !== 'by' && link !== 'from' && link !== 'to') return undefined
  for (at--; at >= Math.max(0, draft.from - reach); at--) {
    const token = line.tokens[at]
    if (token === undefined || /^[;:]$/.test(valueAt(line, at))) return undefined
    if (token.type !== 'word' || !changing.test(token.lower)) continue
    const noun = /^(?:NOUN|ADJ)$/.test(token.partOfSpeech ?? '') && !token.lower.endsWith('ing')
    // "the budget cuts funding for schools by 5%": between two nouns, taken for one.
    if (noun && !(link === 'by' && isNounAt(line, at - 1) && isNounAt(line, at + 1))) continue
    const object = /^(?:down|up|out)$/.test(lowerAt(line, at + 1)) ? at + 2 : at + 1
    const phrase = readPhraseRight(line, object, false)
    return phrase && phrase.to < draft.from ? extendByOf(line, phrase) : undefined
  }
  return undefined
}
