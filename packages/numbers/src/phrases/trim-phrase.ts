import type { Draft } from '../draft.ts'
import { changeVerbs, objectVerbs } from '../lexicon/changes.ts'
import { durationWords } from '../lexicon/durations.ts'
import { findDateEnd, findDateStart, isCapitalised, type Line, lowerAt } from '../line.ts'
import type { Phrase } from './noun-phrase.ts'
import { isPlural } from './singular.ts'

/** What is left of a phrase without a date and without the verb that the tagger takes for its noun; nothing where it names nothing. */
export function trimPhrase(draft: Draft, line: Line, found: Phrase): Phrase | undefined {
  const phrase = cutVerb(draft, line, cutDate(line, found))
  if (draft.kind === 'money' && isHeadline(line, phrase, draft.from)) return undefined
  // "in the same period": a time.
  const time = lowerAt(line, phrase.from) === 'same' && /^(?:period|time|day|point)$/.test(lowerAt(line, phrase.to - 1))
  if (time) return undefined
  // "One is 2 metres tall": a pronoun.
  return phrase.to === phrase.from + 1 && lowerAt(line, phrase.from) === 'one' ? undefined : phrase
}

/** "Regulator fines Larkin £3m", "Larkin Announces $3m": a headline's verb, taken for a noun, behind who does it. */
function isHeadline(line: Line, phrase: Phrase, from: number): boolean {
  if (phrase.to === from && phrase.to > phrase.from + 1 && announcing.test(lowerAt(line, from - 1))) return true
  for (let at = phrase.from + 1; at < phrase.to - 1; at++)
    if (headlineVerbs.test(lowerAt(line, at)) && isCapitalised(line, at + 1)) return true
  return false
}

const announcing =
  /^(?:announces|reports|posts|awards|wins|raises|secures|receives|invests|pledges|donates|commits|seeks)$/

const headlineVerbs = /^(?:fines|sues|pays|gives|awards|hands|lends|owes|offers|costs)$/

/** "one medical visit last year": the phrase ends where a date begins. */
function cutDate(line: Line, phrase: Phrase): Phrase {
  for (let at = phrase.from + 1; at < phrase.to; at++) {
    if (findDateStart(line, at) !== at) continue
    // "total FY25 dividends": the noun stands behind.
    const end = findDateEnd(line, at) ?? at
    const noun = /^(?:NOUN|PROPN)$/.test(line.tokens[at - 1]?.partOfSpeech ?? 'NOUN')
    return noun || end >= phrase.to ? { from: phrase.from, to: at } : { from: end, to: phrase.to }
  }
  // "and cuts costs by 9%".
  const first = lowerAt(line, phrase.from)
  if (
    lowerAt(line, phrase.from - 1) === 'and' &&
    (objectVerbs.has(first) || changeVerbs.has(first)) &&
    first.endsWith('s') &&
    phrase.to > phrase.from + 1
  )
    return { from: phrase.from + 1, to: phrase.to }
  // "a 15,000-metre programme starts in May": a verb that the tagger takes for a noun.
  const verb = phrase.to - 1
  const subject =
    verb > phrase.from && !isPlural(lowerAt(line, verb - 1)) && /^(?:in|on|at|by)$/.test(lowerAt(line, verb + 1))
  return subject && /^(?:starts|begins|opens|closes|ends)$/.test(lowerAt(line, verb))
    ? { from: phrase.from, to: verb }
    : phrase
}

/** "The 75 Wh battery lasts up to 18 hours": what looks like a plural behind a singular is a verb where an object or figure follows. */
function cutVerb({ kind, to }: Draft, line: Line, phrase: Phrase): Phrase {
  const verb = phrase.to - 1
  if (verb === phrase.from || phrase.from < to || !/^(?:measure|money|percent|duration)$/.test(kind)) return phrase
  const noun = line.tokens[verb - 1]
  if (!/^(?:NOUN|PROPN)$/.test(noun?.partOfSpeech ?? '') || isPlural(noun?.lower ?? '')) return phrase
  if (!isPlural(lowerAt(line, verb)) || !opensObject(line, phrase.to)) return phrase
  return { from: phrase.from, to: verb }
}

/** "up to 18", "$200", "4K", "a mill", but no rate: "a year", and no name: "operations the board". */
function opensObject(line: Line, at: number): boolean {
  const token = line.tokens[at]
  if (/^(?:an?|its|every)$/.test(token?.lower ?? '')) return !durationWords.has(lowerAt(line, at + 1))
  if (token?.lower === 'up') return lowerAt(line, at + 1) === 'to'
  if (token?.lower === 'from') return line.tokens[at + 1]?.type === 'number'
  return token?.type === 'number' || /^[$€£]$/.test(token?.value ?? '')
}
