import type { Draft, Refiner } from '../draft.ts'
import { commonVerbs, determiners, phraseEnders } from '../lexicon/function-words.ts'
import { bodies, countedLists, firms, ordinalNames, plainCapitals, ratings, shippingVerbs } from '../lexicon/names.ts'
import { isCapitalised, isColumn, isGlued, isHyphen, type Line, lowerAt, tokenAt, valueAt } from '../line.ts'
import { isPlural } from '../phrases/singular.ts'

/** "Boeing 737", "Eight Wonders of the World", "Fourth Industrial Revolution", "DC 20530": figures and number words inside names. */
export const dropNames: Refiner = {
  ruleId: 'drop-names',
  example: 'The Nine Gates drew 40 guests.',
  refine: (drafts, line) => {
    let known: boolean | undefined
    const titleCase = (): boolean => {
      known ??= isTitleCase(line)
      return known
    }
    return drafts.filter(
      (draft) =>
        !(
          isModel(draft, line) ||
          isCompany(draft, line) ||
          isRelease(draft, line) ||
          isBody(draft, line) ||
          isNamedWord(draft, line, titleCase) ||
          isNamedFigure(draft, line, titleCase)
        ),
    )
  },
}

/** A capitalised number word within a sentence, before another capital: "the Nine Gates"; headings in title case prove nothing. */
function isNamedWord(draft: Draft, line: Line, titleCase: () => boolean): boolean {
  if (!isCapitalised(line, draft.from)) return false
  // "the programme Sixty Minutes", "drinks of Three Cents": number and unit are both capitalised.
  if (draft.kind === 'duration' || draft.ruleId === 'cents')
    return isCapitalised(line, draft.to - 1) && !titleCase() && !isOpening(line, draft.from)
  if (draft.unit !== null) return false
  // "the FIRST Robotics Cup": capitals throughout, where the words around have none.
  const written = valueAt(line, draft.from)
  if (written.length > 1 && written === written.toUpperCase() && line.tokens[draft.from]?.type === 'word')
    return hasSmallLetters(line, draft.from)
  const next = lowerAt(line, draft.to)
  const capital = isCapitalised(line, draft.to)
  if (capital && isQuotedTitle(line, draft.from)) return true
  if (draft.kind === 'ordinal' && capital && ordinalNames.has(next) && !(draft.from === 0 && next === 'class'))
    return true
  if (titleCase()) return capital && line.evidence.isNamed(lowerAt(line, draft.from), next)
  // "First Eastern Mills said", "One Harbour Court is": two capitals behind make a name even at the start.
  if (isOpening(line, draft.from)) return capital && isCapitalised(line, draft.to + 1) && draft.to === draft.from + 1
  // "the Big Four firms", "the Group of Seven".
  const before = lowerAt(line, draft.from - 1) === 'of' ? draft.from - 2 : draft.from - 1
  return capital || isCapitalised(line, draft.kind === 'ordinal' ? draft.from - 1 : before)
}

/** "the 902nd Boat Repair Group", "the 5th Fleet": an order that is part of the name of a body. */
function isBody({ kind, from, to }: Draft, line: Line): boolean {
  if (kind !== 'ordinal' || line.tokens[from]?.type !== 'number') return false
  let last = to
  while (last < to + longestBody && isCapitalised(line, last)) last++
  return last > to && bodies.has(lowerAt(line, last - 1))
}

/** How long the name of a body may be, in words. */
const longestBody = 6

/** "888 Holdings fell", "3M Company", "7-Eleven opened": a figure that opens the name of a firm. */
function isCompany({ kind, unit, from, to, valueHigh }: Draft, line: Line): boolean {
  if (kind !== 'cardinal' || unit !== null || line.tokens[from]?.type !== 'number') return false
  if (valueHigh !== null) return to === from + 3 && isHyphen(line, from + 1) && isCapitalised(line, to - 1)
  if (!isCapitalised(line, to) || !firms.has(lowerAt(line, to)) || !/^\d{1,3}$/.test(valueAt(line, from))) return false
  const counts = isPlural(lowerAt(line, to + 1)) && line.tokens[to + 1]?.partOfSpeech !== 'VERB'
  return isOpening(line, from) ? !(counts && isCapitalised(line, to + 1)) : !counts
}

/** "brings gridnote 2.0 to all": a first release right behind a noun, which it does not count or rate. */
function isRelease({ kind, unit, from, to, scale }: Draft, line: Line): boolean {
  if (kind !== 'cardinal' || unit !== null || scale !== 1 || to !== from + 1) return false
  if (!/^\d{1,2}\.0$/.test(valueAt(line, from)) || isGlued(line, from) || isColumn(line, from)) return false
  const noun = tokenAt(line, from - 1)
  if (!/^(?:NOUN|PROPN)$/.test(noun?.partOfSpeech ?? '') || ratings.has(noun?.lower ?? '')) return false
  return !isPlural(noun?.lower ?? '') && !isPlural(lowerAt(line, to))
}

/** How long a title in quotation marks may be, in words. */
const longestTitle = 5

/** 'the yacht "Second Wind"': nothing but capitals between two quotation marks within a sentence. */
function isQuotedTitle(line: Line, at: number): boolean {
  if (at < 2 || !/^["“‘]$/.test(valueAt(line, at - 1))) return false
  for (let end = at; end <= at + longestTitle; end++) {
    if (/^[,.]$/.test(valueAt(line, end))) continue
    if (!isCapitalised(line, end)) return /^["”’]$/.test(valueAt(line, end))
  }
  return false
}

/** Whether a word nearby is in small letters: a line in capitals proves nothing. */
function hasSmallLetters(line: Line, at: number): boolean {
  for (let index = at - nearby; index <= at + nearby; index++) {
    const token = line.tokens[index]
    if (token?.type === 'word' && token.value === token.lower && token.value.length > 2) return true
  }
  return false
}

/** Tokens to either side; an acronym in brackets may stand between: "FIRST Robotics Cup (FRC) pairs". */
const nearby = 8

/** "its own 787 Skyliner": three digits behind a determiner and before a capitalised singular that ends the name. */
function isModel({ from, to, kind, scale }: Draft, line: Line): boolean {
  if (kind !== 'cardinal' || scale !== 1 || to !== from + 1 || !/^[1-9]\d{2}$/.test(valueAt(line, from))) return false
  const before = lowerAt(line, from - 1)
  if (!/^(?:an?|own|new|'s|’s|its|their|our)$/.test(before) || !isCapitalised(line, to) || isCapitalised(line, to + 1))
    return false
  const name = line.tokens[to]
  const next = line.tokens[to + 1]
  if (name === undefined || (name.partOfSpeech ?? 'PROPN') !== 'PROPN') return false
  return !isPlural(name.lower) && !(next?.type === 'word' && isPlural(next.lower))
}

/** A plain figure right behind a capitalised word: "Boeing 737", "Route 66", "Singapore 069046", "Windows 11". */
function isNamedFigure(draft: Draft, line: Line, titleCase: () => boolean): boolean {
  const { from, to } = draft
  if (draft.kind !== 'cardinal' || draft.scale !== 1 || draft.valueHigh !== null || to !== from + 1) return false
  if (line.tokens[from]?.type !== 'number' || !/^\d{1,6}(?:\.\d{1,2})?$/.test(valueAt(line, from))) return false
  const before = from - 1
  if (
    before < 0 ||
    isGlued(line, from) ||
    isColumn(line, from) ||
    !endsName(line, before) ||
    plainCapitals.has(lowerAt(line, before))
  )
    return false
  if (countedLists.has(lowerAt(line, before))) return true
  // "Opened 14 new distribution points": a verb that the line begins with.
  if (isOpening(line, before) && line.tokens[before]?.partOfSpeech === 'VERB') return false
  // "the QX 4 sells": behind a determiner the figure is of the name.
  if (determiners.has(lowerAt(line, before - 1))) return true
  const next = line.tokens[to]
  // "Gridnote 4.2 ships with tables": a version, not so many ships.
  if (valueAt(line, from).includes('.') && isOpening(line, before)) {
    if (commonVerbs.has(next?.lower ?? '')) return true
    if (shippingVerbs.has(next?.lower ?? ''))
      return /^(?:ADP|DET|ADV|PART)$/.test(line.tokens[to + 1]?.partOfSpeech ?? '') && lowerAt(line, to + 1) !== 'per'
  }
  // "OpenGrid 15 adds support": the word behind is a verb, or the name could be nothing else.
  if (next?.partOfSpeech === 'VERB' || isProductName(line, before)) return true
  const counts =
    next?.type === 'word' && next.lower === next.value && (isPlural(next.lower) || countedAdjective(line, to))
  if (counts) return /^\d{5,6}$/.test(valueAt(line, from))
  if (titleCase() && next?.type === 'word' && isPlural(next.lower)) return false
  return true
}

/** A capitalised word, or the end of one that holds marks: "Node.js", "x-Core". */
function endsName(line: Line, at: number): boolean {
  let first = at
  while (first > 0 && at - first < 6 && isGlued(line, first)) first--
  return (
    line.tokens[at]?.type === 'word' &&
    (isCapitalised(line, at) || isProductName(line, at) || (first < at && isCapitalised(line, first)))
  )
}

/** A word with a capital inside, or with a point: "OpenGrid", "Node.js"; all capitals are as often an acronym that counts. */
function isProductName(line: Line, at: number): boolean {
  return /\p{Ll}\p{Lu}/u.test(valueAt(line, at)) || (isGlued(line, at) && valueAt(line, at - 1) === '.')
}

/** "new offices" behind a figure: a small-letter word and then a plural. */
function countedAdjective(line: Line, at: number): boolean {
  const next = line.tokens[at + 1]
  return (
    next?.type === 'word' &&
    next.lower === next.value &&
    isPlural(next.lower) &&
    line.tokens[at]?.partOfSpeech !== 'VERB' &&
    !phraseEnders.has(lowerAt(line, at)) &&
    !/(?:^(?:is|was|has|as|this|its|does)$)/.test(next.lower)
  )
}

/** Whether a word opens the sentence or stands behind a mark that opens one: a quotation mark, a colon, a bullet. */
function isOpening(line: Line, at: number): boolean {
  const before = tokenAt(line, at - 1)
  return (
    before === undefined ||
    (before.type === 'mark' && !/^[-,&'’”]$/.test(before.value)) ||
    (at <= 2 && before.type === 'number')
  )
}

/** Whether nearly all words but the function words are capitalised, as in headings: then a capital says nothing. */
function isTitleCase(line: Line): boolean {
  // "The Nine Mills Trust met.": headings have no full stop.
  if (line.tokens.at(-1)?.value === '.') return false
  let capitals = 0
  let words = 0
  for (const token of line.tokens) {
    if (token.type !== 'word' || phraseEnders.has(token.lower) || determiners.has(token.lower)) continue
    words++
    if (token.value !== token.lower) capitals++
  }
  return words > 0 && capitals / words >= 0.8
}
