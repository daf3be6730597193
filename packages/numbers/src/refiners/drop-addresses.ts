import type { Draft, Refiner } from '../draft.ts'
import { streetOpeners, streetWords } from '../lexicon/streets.ts'
import { isCapitalised, isHyphen, type Line, lowerAt, valueAt } from '../line.ts'
import { isPlural } from '../phrases/singular.ts'

/** "28 Harbour Road", "1200 New Jersey Avenue SE": the figure of a street address, up to four words before its street. */
export const dropAddresses: Refiner = {
  ruleId: 'drop-addresses',
  example: 'The hall at 28 Harbour Road seats 40 guests.',
  refine: (drafts, line) => drafts.filter((draft) => !isStreetNumber(draft, line)),
}

/** "400 W. Harbour Street", "Ste. 1000-N": the letter of a quarter of the sky. */
function isQuartered({ from, to }: Draft, line: Line): boolean {
  if (!/^[NSEW]$/.test(valueAt(line, to - 1))) return false
  if (isHyphen(line, to - 2)) return true
  const next = valueAt(line, to) === '.' ? to + 1 : to
  return to === from + 2 && isCapitalised(line, next) && streetWords.has(lowerAt(line, next + 1))
}

/** "Blue Cup (313 Milldale B2-53)": brackets that hold a figure of two digits or more and a name. */
function isBracketed({ from, to }: Draft, line: Line): boolean {
  if (valueAt(line, from - 1) !== '(' || valueAt(line, from).length < 2 || !isCapitalised(line, to)) return false
  for (let at = to; at <= to + 8; at++) {
    if (valueAt(line, at) === ')') return true
    if (line.tokens[at]?.type === 'word' && (!isCapitalised(line, at) || isPlural(lowerAt(line, at)))) return false
  }
  return false
}

/** "2470 Harbour House Office Building", "2470 Harbour House", alone in its line. */
function isHouse(line: Line, at: number): boolean {
  if (!isCapitalised(line, at)) return false
  if (lowerAt(line, at) === 'building') return true
  return lowerAt(line, at) === 'house' && (line.tokens[at + 1] === undefined || lowerAt(line, at + 1) === 'office')
}

function isStreetNumber(draft: Draft, line: Line): boolean {
  // "6th Street", "Fifth Avenue".
  if (draft.kind === 'ordinal')
    return (
      isCapitalised(line, draft.to) && (lowerAt(line, draft.to) === 'floor' || streetWords.has(lowerAt(line, draft.to)))
    )
  if (lowerAt(line, draft.to) === 'area' && lowerAt(line, draft.to + 1) === 'code') return draft.kind === 'cardinal'
  // "400 W. Harbour Street": read as watts.
  if (draft.kind === 'measure') return isQuartered(draft, line)
  if (draft.kind !== 'cardinal' || draft.scale !== 1 || line.tokens[draft.from]?.type !== 'number') return false
  if (!/^\d{1,5}$/.test(valueAt(line, draft.from))) return false
  if (isBracketed(draft, line)) return true
  // "Write to us @ 2 Harbour Way".
  if (valueAt(line, draft.from - 1) === '@' && isCapitalised(line, draft.to)) return true
  // "in the 4800 block of Harbour Drive".
  if (lowerAt(line, draft.to) === 'block' && lowerAt(line, draft.to + 1) === 'of')
    return isCapitalised(line, draft.to + 2)
  let at = draft.to
  // "22 Rue Royale".
  if (streetOpeners.has(lowerAt(line, at)) && isCapitalised(line, at) && isCapitalised(line, at + 1)) return true
  if (isHyphen(line, at)) at += 2
  for (let words = 0; words < 5; words++, at++) {
    const word = lowerAt(line, at)
    if (words > 0 && isHouse(line, at)) return true
    if (words > 0 && streetWords.has(word) && (isCapitalised(line, at) || word === 'st')) return true
    // "450 5th Street", "10 St. James's Square".
    const part = isCapitalised(line, at) || line.tokens[at]?.type === 'number' || /^(?:th|st|nd|rd|'s|\.)$/.test(word)
    if (!part) return false
  }
  return false
}
