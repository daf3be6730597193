import type { Draft } from '../draft.ts'
import { type Line, lowerAt, valueAt } from '../line.ts'
import { type Phrase, readPhraseLeft, readPhraseRight } from './noun-phrase.ts'
import { extendByOf } from './of-phrase.ts'

/** How far to the left the verb is looked for, in tokens. */
const reach = 22

/** Verbs that change their object, by stem: "cut costs by 5%", "extend the term from 2 years to 3". */
const changing =
  /^(?:cut|boost|rais|lift|lower|reduc|increas|extend|lengthen|prolong|shorten|trim|slash|shrink|expand|hik|improv|double|bring|push|drive|driv|revis|chang|shift|narrow|widen|bump|decreas|adjust|pare|paring|curb|curtail|halv|weaken|strengthen|axe|axing|enlarg|tak(?:e|es|ing)$|took$)/

function isNounAt(line: Line, at: number): boolean {
  return /^(?:NOUN|PROPN)$/.test(line.tokens[at]?.partOfSpeech ?? '')
}

/** "raised its fee 8 percent", "cut the forecast about 20%": the verb and its object, with the figure right behind it. */
export function findBareObject(line: Line, draft: Draft): { verb: number; object: Phrase } | undefined {
  if (lowerAt(line, draft.to) === 'of' || isNounAt(line, draft.to)) return undefined
  let end = draft.from
  while (fillers.has(lowerAt(line, end - 1))) end--
  if (!isNounAt(line, end - 1)) return undefined
  for (let at = end - 2; at >= Math.max(0, end - longestObject); at--) {
    const token = line.tokens[at]
    if (token === undefined || (token.type === 'mark' && !/^[-'’]$/.test(token.value))) return undefined
    if (!changing.test(token.lower) || /^(?:NOUN|ADJ)$/.test(token.partOfSpeech ?? '')) continue
    const object = readPhraseRight(line, at + 1, false)
    // "cut sales in the north 5%": with its complement.
    return object ? { verb: at, object: extendByOf(line, object) } : undefined
  }
  return undefined
}

/** How long an object may be, in tokens. */
const longestObject = 10

const fillers: ReadonlySet<string> = new Set(
  'about around nearly almost some roughly over just only another a further'.split(' '),
)

/** "cut costs by 10% and waste by 40%": behind another share, what stands right before "by". */
function findGapped(line: Line, by: number): Phrase | undefined {
  const phrase = readPhraseLeft(line, by, 0)
  if (!phrase || !/^(?:and|,)$/.test(lowerAt(line, phrase.from - 1))) return undefined
  const before =
    lowerAt(line, phrase.from - 1) === 'and' && lowerAt(line, phrase.from - 2) === ','
      ? phrase.from - 3
      : phrase.from - 2
  return /^(?:%|percent|cent)$/.test(lowerAt(line, before)) ? phrase : undefined
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
  const bare = draft.kind === 'percent' ? findBareObject(line, draft) : undefined
  if (bare) return bare.object
  if (lowerAt(line, at) === 'to' && lowerAt(line, at - 1) === 'up') at -= 2
  const link = lowerAt(line, at)
  if (link !== 'by' && link !== 'from' && link !== 'to') return undefined
  const gapped = link === 'by' ? findGapped(line, at) : undefined
  if (gapped) return gapped
  for (at--; at >= Math.max(0, draft.from - reach); at--) {
    const token = line.tokens[at]
    if (token === undefined || /^[;:]$/.test(valueAt(line, at))) return undefined
    if (token.type !== 'word' || !changing.test(token.lower)) continue
    const noun = /^(?:NOUN|ADJ)$/.test(token.partOfSpeech ?? '') && !token.lower.endsWith('ing')
    // "will double its trains from 7 to 14": behind a modal it is a verb whatever the tagger says.
    const modal = /^(?:to|will|would|can|could|may|might|must|shall|should)$/.test(lowerAt(line, at - 1))
    // "the budget cuts funding for schools by 5%": between two nouns, taken for one.
    if (noun && !modal && !(link === 'by' && isNounAt(line, at - 1) && isNounAt(line, at + 1))) continue
    const object = /^(?:down|up|out)$/.test(lowerAt(line, at + 1)) ? at + 2 : at + 1
    const phrase = readPhraseRight(line, object, false)
    return phrase && phrase.to < draft.from ? extendByOf(line, phrase) : undefined
  }
  return undefined
}
