import { durationWords } from '../lexicon/durations.ts'
import { commonVerbs, determiners, neverVerbs, phraseEnders } from '../lexicon/function-words.ts'
import { findDateStart, isCapitalised, isGlued, isHyphen, type Line, lowerAt, valueAt } from '../line.ts'
import { isPlural } from './singular.ts'

/** A hyphen, ampersand or apostrophe glued on both sides: "river-borne", "R&D", "workers' rights". */
export function isJoiner(line: Line, at: number): boolean {
  const mark = valueAt(line, at)
  if (isHyphen(line, at)) return true
  if (mark === '&') return true
  if ((mark === '/' || mark === '.') && isGlued(line, at) && isGlued(line, at + 1)) return true
  return (mark === '’' || mark === "'") && isGlued(line, at) && line.tokens[at + 1]?.type === 'word'
}

export function isEnder(line: Line, at: number, head: number): boolean {
  const token = line.tokens[at]
  if (token === undefined) return true
  // "farm-to-table cafés", "cash-only stalls", "on-board crews": what a hyphen joins is of one word.
  if (phraseEnders.has(token.lower)) {
    // "their overall use".
    if (token.lower === 'overall' && leadsToNoun(line, at)) return false
    // "two earlier cases".
    if (token.lower === 'earlier' && line.tokens[at - 1]?.partOfSpeech === 'NUM' && leadsToNoun(line, at)) return false
    return !isHyphen(line, at - 1) && !isHyphen(line, at + 1)
  }
  const tag = token.partOfSpeech
  // "40 live births".
  if (token.lower === 'live' && line.tokens[at - 1]?.type === 'number' && isPlural(lowerAt(line, at + 1))) return false
  if (tag === undefined) return commonVerbs.has(token.lower) && token.value === token.lower && head !== -1
  if (isHyphen(line, at + 1) || isHyphen(line, at - 1)) return false
  if (tag === 'ADP' || tag === 'AUX' || tag === 'SCONJ' || tag === 'PRON' || tag === 'CCONJ') return true
  if (
    neverVerbs.has(token.lower) ||
    isMistagged(line, at) ||
    isTitled(line, at, head) ||
    (isCapitalised(line, at) && isCapitalised(line, at - 1))
  )
    return false
  // "leading practitioners", "proposed amendments": a participle before its noun belongs to the phrase.
  if (tag === 'VERB')
    return head !== -1 || !isParticiple(token.lower) || !(leadsToNoun(line, at) || coordinatesToNoun(line, at))
  return tag === 'ADV' && head !== -1
}

/** "first-ever Cross Years": a capital before a capital, within a sentence. */
function isTitled(line: Line, at: number, head: number): boolean {
  return head === -1 && at > 1 && isCapitalised(line, at) && isCapitalised(line, at + 1) && !isCapitalised(line, at - 1)
}

/** "a harvest yield of 4", "9 stops.": nouns that the tagger takes for verbs. */
function isMistagged(line: Line, at: number): boolean {
  const token = line.tokens[at]
  if (isGerundNoun(line, at)) return true
  if (token?.partOfSpeech !== 'VERB' || isParticiple(token.lower)) return false
  const before = line.tokens[at - 1]
  if (isClosedByVerb(line, at)) return true
  // "the telescope's mirror spans": owned, and before the verb.
  const owned = before?.partOfSpeech === 'PART' && /^['’]s?$/.test(before.lower)
  if (owned && line.tokens[at + 1]?.partOfSpeech === 'VERB') return true
  // "a 60-day comment period": between a hyphened figure and a noun.
  if (isHyphen(line, at - 2) && line.tokens[at + 1]?.partOfSpeech === 'NOUN') return true
  // "has cash of $5".
  const valued = line.tokens[at + 2]?.type === 'number' || /^[$€£¥]$/.test(valueAt(line, at + 2))
  // "80% of calls within": a plural behind "of".
  if (lowerAt(line, at - 1) === 'of' && isPlural(token.lower)) return true
  if (lowerAt(line, at + 1) === 'of')
    return (valued ? /^(?:DET|ADJ|NOUN|AUX|VERB|ADP)$/ : /^(?:DET|ADJ|NOUN)$/).test(before?.partOfSpeech ?? '')
  const rounded = /^(?:so|more)$/.test(lowerAt(line, at - 1)) && lowerAt(line, at - 2) === 'or'
  if (isOfGroup(line, at - 1)) return false
  return (before?.type === 'number' || before?.partOfSpeech === 'NUM' || rounded) && isPlural(token.lower)
}

/** "Carbon permits traded at", "cruise calls rose": a plural between a noun and the verb of the clause, whatever the tagger says. */
export function isClosedByVerb(line: Line, at: number): boolean {
  const before = line.tokens[at - 1]
  return /^(?:NOUN|PROPN)$/.test(before?.partOfSpeech ?? '') && isPlural(lowerAt(line, at)) && isPast(line, at + 1)
}

/** A verb of the past with nothing behind that it could belong to: "traded at", but "traded goods". */
export function isPast(line: Line, at: number): boolean {
  const word = lowerAt(line, at)
  if (pasts.has(word)) return true
  const next = line.tokens[at + 1]
  return (
    line.tokens[at]?.partOfSpeech === 'VERB' &&
    word.endsWith('ed') &&
    /^(?:ADP|ADV|NUM)$/.test(next?.partOfSpeech ?? '')
  )
}

const pasts: ReadonlySet<string> = new Set('was were had rose fell grew hit stood slid sank shrank'.split(' '))

/** "Dwell time averaged", "Truck turn times were": a verb's base form that opens the line as part of its subject, which ends before `end`. */
export function opensSubject(line: Line, at: number, end: number): boolean {
  const token = line.tokens[at]
  if (token?.partOfSpeech !== 'VERB' || commonVerbs.has(token.lower) || isParticiple(token.lower)) return false
  const first = line.tokens[0]
  const second = at === 1 && /^(?:NOUN|PROPN)$/.test(first?.partOfSpeech ?? '') && !isPlural(first?.lower ?? '')
  return (at === 0 || second) && line.tokens[at + 1]?.partOfSpeech === 'NOUN' && isPast(line, end)
}

const groups: ReadonlySet<string> = new Set(
  'family team crew group party squad panel cast crowd band household gang'.split(' '),
)

/** Whether the figure at `at` says how many make up a group: "a family of six". */
export function isOfGroup(line: Line, at: number): boolean {
  return lowerAt(line, at - 1) === 'of' && groups.has(lowerAt(line, at - 2))
}

/** "safe distancing between": a gerund behind an adjective and before a preposition. */
function isGerundNoun(line: Line, at: number): boolean {
  const token = line.tokens[at]
  if (token?.partOfSpeech !== 'VERB' || !token.lower.endsWith('ing')) return false
  return line.tokens[at - 1]?.partOfSpeech === 'ADJ' && /^(?:of|between|for|among|by)$/.test(lowerAt(line, at + 1))
}

export function isPluralHead(line: Line, at: number, head: number): boolean {
  const token = line.tokens[at]
  if (token?.partOfSpeech !== 'VERB' || head !== at - 1 || isPlural(lowerAt(line, head)) || !isPlural(token.lower))
    return false
  const next = line.tokens[at + 1]
  return next === undefined || next.type === 'mark' || /^(?:in|of|to|for|and|or|with|at|from)$/.test(next.lower)
}

export function isParticiple(word: string): boolean {
  return /(?:ing|ed|en|wn)$/.test(word)
}

export function leadsToNoun(line: Line, at: number): boolean {
  const next = line.tokens[at + 1]
  if (next?.type !== 'word') return isHyphen(line, at + 1)
  if (phraseEnders.has(next.lower) || determiners.has(next.lower)) return false
  // "modestly priced steam-driven mills".
  if (isHyphen(line, at + 2)) return true
  const tag = next.partOfSpeech
  // "annual operating costs", "safe distancing between".
  if (tag === 'VERB' && next.lower.endsWith('ing'))
    return /^(?:NOUN|PROPN)$/.test(line.tokens[at + 2]?.partOfSpeech ?? '') || isGerundNoun(line, at + 1)
  return tag === undefined ? !/ly$/.test(next.lower) : tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ'
}

/** "issued and outstanding shares". */
function coordinatesToNoun(line: Line, at: number): boolean {
  return /^(?:and|or)$/.test(lowerAt(line, at + 1)) && line.tokens[at + 2]?.type === 'word' && leadsToNoun(line, at + 2)
}

export function isNoun(line: Line, at: number, head: number): boolean {
  const token = line.tokens[at]
  const tag = token?.partOfSpeech
  if (token !== undefined && neverVerbs.has(token.lower)) return true
  // "that ' s": a letter on its own is no noun.
  if (token === undefined || (token.value.length === 1 && token.value === token.lower)) return false
  // "those aged 5 to 7".
  if (token.lower === 'aged') return false
  // "the total issued shares".
  if (token.lower === 'total' && isParticiple(lowerAt(line, at + 1))) return false
  if (tag === undefined) return !/(?:ly|ing|ous|ful|ive|able|ible)$/.test(token.lower) || !leadsToNoun(line, at)
  if (tag === 'NOUN' || tag === 'PROPN' || isMistagged(line, at)) return true
  if (tag === 'VERB' && head === at - 1 && isCapitalised(line, at) && isCapitalised(line, head)) return true
  // The tagger's odd tags: a capital, a plural, or the last word before an ender is still a noun.
  if (tag === 'NUM' || tag === 'X' || tag === 'SYM') return true
  if (line.tokens[at + 1]?.type === 'number') return false
  // "a harbour repair complex.": nothing is left that an adjective could belong to.
  if (tag === 'ADJ' && head !== -1 && head === at - 1 && !isPlural(lowerAt(line, head)) && !leadsToNoun(line, at)) {
    const next = line.tokens[at + 1]
    if (next === undefined || next.value === '.') return true
  }
  // "seven times more likely".
  if (tag === 'ADJ' && isCompared(line, at) && !leadsToNoun(line, at)) return false
  // "civil and criminal actions".
  if (tag === 'ADJ' && coordinatesToNoun(line, at)) return false
  if (tag === 'VERB' || tag === 'ADJ')
    return head === -1 && !leadsToNoun(line, at) && (isPlural(token.lower) || tag === 'ADJ')
  return isCapitalised(line, at) && tag !== 'ADV' && tag !== 'DET'
}

/** "more likely", "higher": an adjective that compares. */
function isCompared(line: Line, at: number): boolean {
  return /[a-z]{3}er$/.test(lowerAt(line, at)) || /^(?:more|less)$/.test(lowerAt(line, at - 1))
}

/** "sales targets", "sports facilities": a plural before a plural. */
export function isCompound(line: Line, at: number): boolean {
  const tag = line.tokens[at]?.partOfSpeech
  return (
    isHyphen(line, at - 1) ||
    ((tag === 'NOUN' || tag === 'PROPN') && isPlural(lowerAt(line, at)) && !durationWords.has(lowerAt(line, at)))
  )
}

/** Whether a figure behind a name closes a hyphened word or leads on to a noun in small letters. */
export function isNamed(line: Line, at: number): boolean {
  const next = line.tokens[at + 1]
  // "RIE2025 Plan".
  if (isGlued(line, at) && next?.type === 'word') return true
  return isHyphen(line, at - 1) || (next?.partOfSpeech === 'NOUN' && next.value === next.lower)
}

/** The figure of a name: "Composite 350", "KR-80", but no figure of a date. */
export function isNameFigure(line: Line, at: number): boolean {
  // "Part I", "Phase II".
  const first = valueAt(line, at).charCodeAt(0)
  if ((first === 0x49 || first === 0x56 || first === 0x58) && /^[IVX]+$/.test(valueAt(line, at)))
    return at > 0 && isCapitalised(line, at - 1) && !isGlued(line, at)
  if (line.tokens[at]?.type !== 'number' || findDateStart(line, at) !== undefined) return false
  if (isHyphen(line, at - 1)) return line.tokens[at - 2]?.type === 'word'
  return isCapitalised(line, at - 1) && !determiners.has(lowerAt(line, at - 1))
}
