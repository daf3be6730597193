import type { Draft } from '../draft.ts'
import { changeVerbs } from '../lexicon/changes.ts'
import { fillerPhrases } from '../lexicon/comparators.ts'
import { determiners, measuringVerbs } from '../lexicon/function-words.ts'
import { findDateStart, type Line, lowerAt, valueAt } from '../line.ts'
import { climbToHead, skipDates, skipInsertion } from './climb.ts'
import { type Phrase, readPhraseLeft } from './noun-phrase.ts'

/** How far to the left the measured thing is looked for, in tokens. */
const reach = 22

const passed: ReadonlySet<string> = new Set(
  (
    'about around nearly almost some approximately roughly over more less fewer than at least most just only up to as much many high a an the ' +
    'by of from under below above exceeding estimated total aggregate average sum record maximum minimum currently now also still already ' +
    'not down and or will would could may might can should must has have had be been being limited capped between reported roughly equal ' +
    'well further its their his her our this that to than another combined new current existing additional extra staggering whopping mere back'
  ).split(' '),
)

/** Verbs that tie a stretch of time to what lasts so long. */
const lastingVerbs: ReadonlySet<string> = new Set(
  'is are was were be been being remain remains remained total totals totalled last lasts lasted average averages averaged takes took'.split(
    ' ',
  ),
)

/** Participles that stand right behind what they tell of: "boats priced at $5". */
const reducedVerbs: ReadonlySet<string> = new Set(
  'priced valued worth estimated limited capped totalling totaling averaging reaching measuring costing exceeding pegged'.split(
    ' ',
  ),
)

/**
 * What a figure measures, to its left: "revenue" of "revenue rose by nearly 5%", "exercise price" of "an entry price of $3".
 * Nothing where the words between do not tie them. `strict` asks for "of", a colon, the head of a table row or a verb of measuring.
 */
export function findMeasured(line: Line, drafts: readonly Draft[], index: number, strict = false): Phrase | undefined {
  const draft = drafts[index] as Draft
  let at = draft.from - 1
  let before = index - 1
  let tied = false
  let stated = false
  const stop = Math.max(0, draft.from - reach)
  if (valueAt(line, at) === ':') {
    const label = readPhraseLeft(line, at, 0)
    if (label && isLabel(line, label)) return label
  }
  while (at >= stop) {
    const taken = drafts[before]
    if (taken && at < taken.to) {
      // "rose 5% to $3bn": over other figures to the same subject, but not over what another one counts.
      at = taken.from - 1
      before--
      continue
    }
    if (findDateStart(line, at) !== undefined) {
      at = skipDates(line, at, stop)
      continue
    }
    const word = lowerAt(line, at)
    // "were on a roll, up 5%": what went up is the subject.
    if ((word === 'up' || word === 'down') && lowerAt(line, at - 1) === ',') return undefined
    const noun = isTaggedNoun(line, at)
    const verb = strict
      ? lastingVerbs.has(word) || (changeVerbs.has(word) && !noun)
      : !noun && (measuringVerbs.has(word) || changeVerbs.has(word))
    if (verb || passed.has(word) || (word === 'for' && draft.kind === 'money') || word.endsWith('ly')) {
      stated ||= verb
      // "sold the mill in the valley for $5m": the price of the thing sold.
      stated ||= word === 'for' && draft.kind === 'money'
      tied ||= stated || word === 'of' || word === 'at' || (!strict && word === 'from')
      at--
      continue
    }
    if (word === ',' && stated) {
      at = skipInsertion(line, at, stop)
      continue
    }
    if (signs.has(word)) {
      // "floor area ≈ 32 m²", "yield = 4%".
      tied = true
      at--
      continue
    }
    if (word === ',' || word === '(' || word === '-' || word === '–' || word === '/') {
      if (word === '(' && draft.from - 1 === at && !strict) tied = true
      at--
      continue
    }
    const verbBefore = skipAdverbial(line, at, Math.max(stop, drafts[before]?.to ?? 0))
    if (verbBefore === undefined) break
    at = verbBefore
  }
  const phrase = at < stop ? undefined : readPhraseLeft(line, at + 1, Math.max(stop, drafts[before]?.to ?? 0))
  // "$1.20 per share, from $3": the base of a rate is not measured.
  if (!phrase || (!stated && lowerAt(line, phrase.from - 1) === 'per')) return undefined
  const heads = phrase.from === 0 && (at === draft.from - 1 || isVerbless(line))
  if (!tied && !heads && !isRow(line, phrase, draft) && !isPrepositional(line, draft, at)) return undefined
  // "the release of goods worth $500": what is next to the figure.
  const next = lowerAt(line, phrase.to)
  if (next === 'worth' || next === 'of' || reducedVerbs.has(next)) return phrase
  // "theft in an amount over $500": without a verb only "of" leads on.
  return climbToHead(line, phrase, Math.max(stop, drafts[before]?.to ?? 0), stated ? undefined : 'of')
}

/** "the fees, which range from", "the Top 40 rose": behind a relative pronoun, and in the past tense, it is a verb whatever the tagger says. */
function isTaggedNoun(line: Line, at: number): boolean {
  if (/^(?:amounts|totals|equals|exceeds)$/.test(lowerAt(line, at))) return false
  if (/^(?:rose|fell|grew|slid|sank|shrank|[a-z]+ed)$/.test(lowerAt(line, at))) return false
  return /^(?:NOUN|PROPN)$/.test(line.tokens[at]?.partOfSpeech ?? '') && !/^(?:which|who)$/.test(lowerAt(line, at - 1))
}

/** "rose in early trade by 5%", "eased against the crown to 8", "ended the day at 640": the verb before what only says how or when. */
function skipAdverbial(line: Line, at: number, stop: number): number | undefined {
  const phrase = readPhraseLeft(line, at + 1, stop)
  if (!phrase) return undefined
  let verb = phrase.from - 1
  while (determiners.has(lowerAt(line, verb)) && verb > stop) verb--
  if (adverbialPrepositions.has(lowerAt(line, verb))) verb--
  else if (!sessions.has(lowerAt(line, at))) return undefined
  const word = lowerAt(line, verb)
  if (verb < stop || /^(?:NOUN|PROPN|ADJ)$/.test(line.tokens[verb]?.partOfSpeech ?? '')) return undefined
  return moves.has(word) || (changeVerbs.has(word) && word !== 'up' && word !== 'down') ? verb : undefined
}

/** Prepositions of what only says how, where or when a figure moved. */
const adverbialPrepositions: ReadonlySet<string> = new Set('in on during against after amid at'.split(' '))

const sessions: ReadonlySet<string> = new Set('day session week month quarter year trading season night'.split(' '))

/** Verbs of a figure that moves or comes to rest. */
const moves: ReadonlySet<string> = new Set(
  'eased easing ease eases closed closing closes ended ending ends finished finishing opened opening traded trading settled settling started'.split(
    ' ',
  ),
)

const signs: ReadonlySet<string> = new Set(['≈', '~', '=', '≤', '≥', '<', '>'])

/** "Age of trees   less than 10 years": the head of a table row, with no verb in the line. */
function isRow(line: Line, phrase: Phrase, draft: Draft): boolean {
  return draft.from <= 8 && climbToHead(line, phrase, 0, 'of').from === 0 && isVerbless(line)
}

/** How many tokens of a line are looked at for a verb. */
const rowReach = 40

function isVerbless(line: Line): boolean {
  if (line.tokens.length > rowReach || line.tokens.at(-1)?.value === '.') return false
  return line.tokens.every(({ partOfSpeech: tag }) => tag !== undefined && tag !== 'VERB' && tag !== 'AUX')
}

/** "Total cover: 30 months", "(list price: $30)": a phrase at the start of its line or bracket. */
function isLabel(line: Line, phrase: Phrase): boolean {
  return phrase.from < 4 || /^[(•|–-]$/.test(valueAt(line, phrase.from - 1))
}

/** "theft over $50,000", "speeds up to 80 km/h": nothing but a comparator between the noun and its figure. */
function isPrepositional(line: Line, draft: Draft, at: number): boolean {
  if (draft.from - 1 === at) return false
  const word = lowerAt(line, at + 1)
  return (
    /^(?:over|above|under|below|up|between|exceeding|at|of|from|worth|by|with|to)$/.test(word) ||
    fillerPhrases.some(([first]) => first === word && word.length > 2)
  )
}
