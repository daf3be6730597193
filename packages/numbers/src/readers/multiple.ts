import { createDraft, type Draft, type Reader } from '../draft.ts'
import { multipleForms } from '../lexicon/multiples.ts'
import { isGlued, isHyphen, type Line, lowerAt, skipHyphen, valueAt } from '../line.ts'
import { readNumeral } from '../numerals/numeral.ts'
import { isComparative } from '../phrases/comparative.ts'

const ruleId = 'multiple'

/** "1.5x", "threefold", "10-fold", "doubled", "twice", "three times higher". */
export const multiple: Reader = {
  ruleId,
  example: 'Exports doubled.',
  read(line, at) {
    const form = multipleForms.get(lowerAt(line, at))
    if (form)
      return isMultiplying(line, at)
        ? createDraft({
            from: at,
            to: at + 1,
            kind: 'multiple',
            value: form.value,
            change: changeOf(line, at, form.grows),
            ruleId,
          })
        : undefined
    const numeral = readNumeral(line, at)
    if (!numeral || numeral.vague) return undefined
    const to = endOfMultiple(line, numeral.to)
    return to === undefined ? undefined : createDraft({ from: at, to, kind: 'multiple', value: numeral.value, ruleId })
  },
}

/** Behind a numeral: "x", "-fold", "times" of a comparison. */
function endOfMultiple(line: Line, at: number): number | undefined {
  const next = skipHyphen(line, at)
  const word = lowerAt(line, next)
  if (word === 'fold') return next + 1
  if ((word === 'x' || word === '×') && isGlued(line, at) && !isGlued(line, at + 1)) return at + 1
  if ((word === 'x' || word === '×') && isGlued(line, at) && line.tokens[at + 1]?.type === 'mark')
    return isHyphen(line, at + 1) ? undefined : at + 1
  // "1.4 times" never counts occasions.
  const part = line.tokens[at - 1]?.type === 'number' && valueAt(line, at - 1).includes('.')
  if (word !== 'times') return undefined
  return part || comparisons.has(lowerAt(line, next + 1)) || isComparative(line, next + 1) || isCover(line, at)
    ? next + 1
    : undefined
}

/** "leverage of 2 times", "interest cover stood at five times": what is told in multiples. */
function isCover(line: Line, at: number): boolean {
  for (let back = at - 2; back >= at - 6; back--)
    if (/^(?:leverage|cover|coverage|gearing|ratio|multiple|oversubscribed|covered)$/.test(lowerAt(line, back)))
      return true
  return false
}

const comparisons: ReadonlySet<string> = new Set(
  'as more less fewer higher lower larger smaller greater bigger faster slower longer the that its their what better earnings revenue sales median average mean normal annual'.split(
    ' ',
  ),
)

/** "double-digit", "double room", "triple jump" multiply nothing. */
function isMultiplying(line: Line, at: number): boolean {
  const word = lowerAt(line, at)
  const next = lowerAt(line, at + 1)
  if (isHyphen(line, at + 1) || isHyphen(line, at - 1)) return false
  if (word === 'double' || word === 'triple' || word === 'treble' || word === 'quadruple') {
    return multiplied.has(next) || multiplying.has(lowerAt(line, at - 1))
  }
  if (word === 'doubles' || word === 'triples') return multiplied.has(next)
  if (word !== 'twice' && word !== 'thrice') return true
  // "twice a year" is a rate, "was twice named", "check it twice" count occasions.
  const token = line.tokens[at + 1]
  if (token?.type !== 'word' || /^(?:VERB|AUX)$/.test(token.partOfSpeech ?? '')) return token?.type === 'number'
  return !/^(?:an?|per|daily|weekly|monthly|yearly|annually|each|every|in|at|on|by|during|since|before|after|and|but|when)$/.test(
    next,
  )
}

const multiplied: ReadonlySet<string> = new Set('the that this its their his her our what to as'.split(' '))
const multiplying: ReadonlySet<string> = new Set(
  'to will would could can may might must than nearly almost should'.split(' '),
)

/** "sales doubled", "a threefold increase" grow; "double the number of last year" compares. */
function changeOf(line: Line, at: number, grows: 'up' | 'down' | null): Draft['change'] {
  const word = lowerAt(line, at)
  if (word !== 'double' && word !== 'triple') return grows
  return multiplying.has(lowerAt(line, at - 1)) ? grows : null
}
