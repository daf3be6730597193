import type { Draft } from '../draft.ts'
import { changeNouns, changeVerbs } from '../lexicon/changes.ts'
import { fillerPhrases } from '../lexicon/comparators.ts'
import { determiners, measuringVerbs } from '../lexicon/function-words.ts'
import { type Line, lowerAt, valueAt } from '../line.ts'
import { type Phrase, readPhraseLeft } from './noun-phrase.ts'

/** How far to the left the measured thing is looked for, in tokens. */
const reach = 22

const passed: ReadonlySet<string> = new Set(
  (
    'about around nearly almost some approximately roughly over more less fewer than at least most just only up to as much many high a an the ' +
    'by of from under below above exceeding estimated total aggregate average sum record maximum minimum currently now also still already ' +
    'not down and or will would could may might can should must has have had be been being limited capped between reported roughly equal ' +
    'well further its their his her our this that to than another combined new current existing'
  ).split(' '),
)

/** Verbs that tie a stretch of time to what lasts so long. */
const lastingVerbs: ReadonlySet<string> = new Set(
  'is are was were be been being total totals totalled last lasts lasted average averages averaged takes took'.split(
    ' ',
  ),
)

/** Heads that say nothing without what is behind their "of": "the number of visitors". */
const emptyHeads: ReadonlySet<string> = new Set(
  'number numbers amount amounts value total volume proportion share percentage majority sum aggregate'.split(' '),
)

/**
 * What a figure measures, to its left: "revenue" of "revenue rose by nearly 5%", "exercise price" of "an exercise price of $3".
 * Nothing where the words between do not tie them. `strict` asks for "of", a colon, the head of a table row or a verb of measuring.
 */
export function findMeasured(line: Line, drafts: readonly Draft[], index: number, strict = false): Phrase | undefined {
  const draft = drafts[index] as Draft
  let at = draft.from - 1
  let before = index - 1
  let tied = false
  const stop = Math.max(0, draft.from - reach)
  if (isLabelMark(line, at)) return readPhraseLeft(line, at, 0)
  while (at >= stop) {
    const taken = drafts[before]
    if (taken && at < taken.to) {
      // "rose 5% to $3bn": over other figures to the same subject, but not over what another one counts.
      at = taken.from - 1
      before--
      continue
    }
    const word = lowerAt(line, at)
    const verb =
      (strict ? lastingVerbs.has(word) : measuringVerbs.has(word)) ||
      (changeVerbs.has(word) && line.tokens[at]?.partOfSpeech !== 'NOUN')
    if (verb || passed.has(word) || word.endsWith('ly')) {
      tied ||= verb || word === 'of' || word === 'at' || (!strict && word === 'from')
      at--
      continue
    }
    if (word === ',' || word === '(' || word === '-' || word === '–' || word === '/') {
      if (word === '(' && draft.from - 1 === at && !strict) tied = true
      at--
      continue
    }
    break
  }
  const phrase = at < stop ? undefined : readPhraseLeft(line, at + 1, Math.max(stop, drafts[before]?.to ?? 0))
  if (!phrase) return undefined
  if (!tied && !(phrase.from === 0 && at === draft.from - 1) && !isPrepositional(line, draft, at)) return undefined
  // "the release of goods worth $500": what is next to the figure.
  const next = lowerAt(line, phrase.to)
  if (next === 'worth' || next === 'of') return phrase
  return climb(line, phrase, Math.max(stop, drafts[before]?.to ?? 0))
}

/** "Total support: 36 months". */
function isLabelMark(line: Line, at: number): boolean {
  return valueAt(line, at) === ':' && at > 0 && at < 8
}

/** "theft over $50,000", "speeds up to 80 km/h": nothing but a comparator between the noun and its figure. */
function isPrepositional(line: Line, draft: Draft, at: number): boolean {
  if (draft.from - 1 === at) return false
  const word = lowerAt(line, at + 1)
  return (
    /^(?:over|above|under|below|up|between|exceeding|at|of|from|worth)$/.test(word) ||
    fillerPhrases.some(([first]) => first === word && word.length > 2)
  )
}

/** From the last noun of "the price of the existing warrants" to its head; over a noun of change to what changed. */
function climb(line: Line, phrase: Phrase, stop: number): Phrase {
  let current = phrase
  for (let steps = 0; steps < 3; steps++) {
    let at = current.from - 1
    while (determiners.has(lowerAt(line, at)) && at > stop) at--
    if (lowerAt(line, at) === "'s") return current
    const word = lowerAt(line, at)
    if (!/^(?:of|in|for|on|with)$/.test(word)) return current
    const above = readPhraseLeft(line, at, stop)
    if (!above) return current
    const head = lowerAt(line, above.to - 1)
    if (changeNouns.has(head)) return current
    if (word === 'of' && emptyHeads.has(head)) current = { from: above.from, to: current.to }
    else current = above
  }
  return current
}
