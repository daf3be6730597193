import type { Draft, Refiner } from '../draft.ts'
import { capitalLabels, exchanges, labelNouns } from '../lexicon/labels.ts'
import { isCapitalised, isColumn, isGlued, isItemLetter, type Line, lowerAt, valueAt } from '../line.ts'
import { isPlural, singularise } from '../phrases/singular.ts'

/** "Article 5", "Sections 3 and 4", "page 3", "No. 7", "Phase Two": a figure behind its noun names, it does not count. */
export const dropLabels: Refiner = {
  ruleId: 'drop-labels',
  example: 'See page 5 for all 40 boats.',
  refine: (drafts, line) => {
    let labelEnd = -1
    return drafts.filter((draft) => {
      const word = line.tokens[draft.from]
      // "Section 12 and six counts": a number in words and small letters does not go on.
      const figure = word?.type === 'number' || isCapitalised(line, draft.from)
      const chained =
        labelEnd !== -1 && figure && isChained(line, labelEnd, draft.from) && !isCounting(line, labelEnd, draft)
      const named = draft.kind === 'cardinal' || draft.kind === 'ratio'
      const label = named ? chained || isLabel(draft, line) : isSide(draft, line)
      // "2019, 3": a chain breaks at anything but a list of the same.
      labelEnd = label ? draft.to : -1
      return !label
    })
  },
}

/** "runway 27L", "seat 12A": read as litres or amperes. */
function isSide({ from, to, kind }: Draft, line: Line): boolean {
  if (kind !== 'measure' || to !== from + 2 || !/^[A-Z]$/.test(valueAt(line, from + 1)) || !isGlued(line, from + 1))
    return false
  return /^(?:runway|gate|row|seat|stand|flat|unit|room)s?$/.test(lowerAt(line, from - 1))
}

/** "updates the engine to 11.3", "the update of Ada to 2.0", "deprecated in 1.8", "the version is 1.78": a version. */
function isUpgrade({ from, to }: Draft, line: Line): boolean {
  if (to !== from + 1 || !/^\d{1,3}\.\d{1,2}$/.test(valueAt(line, from))) return false
  const link = lowerAt(line, from - 1)
  if (link === 'in')
    return /^(?:deprecated|removed|introduced|shipped|backported|landed)$/.test(lowerAt(line, from - 2))
  if (link === 'is') return lowerAt(line, from - 2) === 'version'
  if (link !== 'to') return false
  for (let at = from - 2; at >= Math.max(0, from - 12); at--)
    if (/^(?:updat|upgrad|bump)/.test(lowerAt(line, at))) return true
  return false
}

function isLabel(draft: Draft, line: Line): boolean {
  if (draft.scale !== 1 || draft.unit !== null) return false
  if (isUpgrade(draft, line)) return true
  let at = draft.from - 1
  if (lowerAt(line, at) === '.' && isGlued(line, at)) at--
  else if (lowerAt(line, at) === '(' || lowerAt(line, at) === ':') at--
  const noun = lowerAt(line, at)
  // "S. 2310", a bill of the Senate; "s. 72", a section.
  if (/^(?:S|s|ss)$/.test(valueAt(line, at)) && lowerAt(line, draft.from - 1) === '.') return true
  // "House Bills 1004, 1017", "Rooms 4, 5 and 6".
  if (
    isCapitalised(line, at) &&
    isPlural(noun) &&
    labelNouns.has(singularise(noun)) &&
    line.tokens[draft.from]?.type === 'number'
  )
    return !isPlural(lowerAt(line, draft.to))
  // "(BSE: 500987)", "(HKEX: 0700)": a share's number.
  if (exchanges.has(valueAt(line, at)) && lowerAt(line, draft.from - 1) === ':')
    return /^\d{1,6}$/.test(valueAt(line, draft.from))
  // "serial numbers 210500 to 213999".
  if (
    /^numbers?$/.test(noun) &&
    /^(?:serial|batch|lot|model|part|item|registration|invoice|account)$/.test(lowerAt(line, at - 1))
  )
    return true
  if (!labelNouns.has(noun)) return false
  if (
    lowerAt(line, draft.from - 1) === ':' &&
    !/^(?:no|nos|number|ref|reference|case|docket|id|code|passcode|password|pin|doi|isbn|issn|zip|postcode)$/.test(noun)
  )
    return false
  if (noun === 'no' && lowerAt(line, draft.from - 1) !== '.')
    return isCapitalised(line, at) && line.tokens[draft.from]?.type === 'number' && !isVote(line, at)
  if (capitalLabels.has(noun) && !isCapitalised(line, at)) {
    // "a number 5", "in group 2" are labels with plain figures; "the unit 5 people lived in" is rare enough.
    return isBareLabel(draft, line, noun)
  }
  // "This Part three people": a plural counted right behind, behind a noun that opens nothing.
  const figure = line.tokens[draft.from]?.type === 'number'
  // At the head of a sentence only nouns that hardly do anything else: "Resolution 12", but "Parts 5 and".
  if (isCapitalised(line, at) && (at > 0 || !capitalLabels.has(noun)) && (figure || isCapitalised(line, draft.from)))
    return true
  return (
    !(isPlural(lowerAt(line, draft.to)) && noun !== 'no' && !isCapitalised(line, draft.to)) ||
    lowerAt(line, draft.from - 1) === '.'
  )
}

/** How far to the left of "No" a "Yes" is looked for, in tokens. */
const voteReach = 16

/** "Yes 1,356 (94.1%), No 85 (5.9%)": votes, no numbers of things. */
function isVote(line: Line, no: number): boolean {
  for (let at = no - 1; at >= no - voteReach; at--) if (lowerAt(line, at) === 'yes') return true
  return false
}

/** Nouns whose figure is a rank even before a plural: "level 3 swimmers". */
const rankNouns = /^(?:level|tier|grade|class|type|category|group|zone)$/

function isBareLabel(draft: Draft, line: Line, noun: string): boolean {
  // "in grades 6 through 12".
  if (noun === 'grades') return Number.isInteger(draft.value)
  if (isPlural(noun) || !Number.isInteger(draft.value) || valueAt(line, draft.from).includes(',')) return false
  const next = line.tokens[draft.to]
  // "It was case 12.", but "in this case 12 were sold".
  if (noun === 'case') return isNamedCase(line, draft)
  if (/^(?:act|bill|order|count|top)$/.test(noun)) return false
  if (rankNouns.test(noun) && line.tokens[draft.from]?.type === 'number') return true
  return next === undefined || next.type === 'mark' || !isPlural(next.lower)
}

function isNamedCase(line: Line, { from, to }: Draft): boolean {
  if (/^(?:the|this|that|which|each|any|every|a)$/.test(lowerAt(line, from - 2))) return false
  return line.tokens[to] === undefined || /^(?:[.,;:)]|of|against|in|at|from)$/.test(lowerAt(line, to))
}

/** "Under Article 5, 40 boats came": a comma alone, and a plural in small letters behind the figure. */
function isCounting(line: Line, end: number, draft: Draft): boolean {
  const next = line.tokens[draft.to]
  return (
    lowerAt(line, end) === ',' && draft.from === end + 1 && next?.value === next?.lower && isPlural(next?.lower ?? '')
  )
}

/** How far apart the figures of a chain may be, in tokens: "(6) or (7)", "84A(2), (3)". */
const longestLink = 5

/** "3 and 4", "5, 6", "3-5", "(6) or (7)" behind a label. */
function isChained(line: Line, end: number, from: number): boolean {
  if (from - end > longestLink || from <= end || isColumn(line, from)) return false
  for (let at = end; at < from; at++)
    if (!/^(?:and|or|to|,|&|-|–|through|\(|\)|\/)$/.test(lowerAt(line, at)) && !isItemLetter(line, at)) return false
  return true
}
