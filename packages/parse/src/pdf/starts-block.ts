import { classifyLine, type LineKind } from '../text/classify-line.ts'
import { endsOpen, endsSentence, startsInside } from '../text/sentence-edges.ts'
import type { Line } from './line.ts'
import { roundSize, type TypeMeasure } from './measure-type.ts'

/** Whether `line` opens a block of its own below `above`; `opening` is the first line of the block that `above` ends. */
export function startsBlock(above: Line, line: Line, opening: Line, type: TypeMeasure): boolean {
  const kind = kindOf(line)
  if (line.cells || above.cells) return true
  if (kind !== 'plain' && !(kind === 'item' && (isFigure(above, line) || isRunIn(above, line)))) return true
  if (followsLetter(opening, line)) return true
  if (isEndLine(above) || /^[⁰¹²³⁴-⁹]/.test(line.text)) return true
  if (roundSize(above.size) !== roundSize(line.size) && Math.abs(above.size - line.size) > 0.06 * line.size) return true
  const inside = startsInside(line.text) && !endsSentence(above.text)
  if (above.bold !== line.bold && !inside && !type.bold)
    return above.bold || isShort(above, line) || endsSentence(above.text)
  if (line.first) return !goesOn(above, line)
  const gap = (line.y - above.y) / line.size
  if (gap < 0 || gap > Math.max(type.leading * 1.22, type.leading + 0.2)) return !(inside && gap < type.leading * 1.6)
  if (kindOf(opening) === 'item') return startsAfterItem(above, line, opening)
  if (isCentred(above) && isCentred(line)) {
    const wide = above.right - above.x > (above.margin - above.left) * 0.5
    return !inside && !endsOpen(above.text) && (!wide || (endsSentence(above.text) && isShort(above, line)))
  }
  // The first line of a paragraph is set in by an em or more
  const indent = 0.8 * line.size
  const isIndented = line.x > above.x + indent && line.x > line.left + indent && above.x < above.left + indent
  if (isIndented && endsSentence(above.text)) return true
  if (!isShort(above, line)) return false
  if (endsSentence(above.text)) return true
  return !inside && !endsOpen(above.text)
}

/** "A. …", "B. …": capital letters number paragraphs where each is the next of the one before. */
function followsLetter(opening: Line, line: Line): boolean {
  const [first, second] = [/^([A-Y])\.\s/.exec(opening.text)?.[1], /^([B-Z])\.\s/.exec(line.text)?.[1]]
  return first !== undefined && second !== undefined && first.charCodeAt(0) + 1 === second.charCodeAt(0)
}

/** Whether a sentence runs on from the end of one column or page to the top of the next. */
function goesOn(above: Line, line: Line): boolean {
  if (startsInside(line.text)) return !endsSentence(above.text)
  if (endsOpen(above.text)) return true
  return (
    !endsSentence(above.text) && !isShort(above, line) && above.right > above.left + (above.margin - above.left) * 0.6
  )
}

function startsAfterItem(above: Line, line: Line, opening: Line): boolean {
  const outside = line.x < opening.x - 0.3 * line.size
  if (outside) return true
  const hanging = line.x > opening.x + 0.3 * line.size
  return !hanging && (endsSentence(above.text) || isShort(above, line)) && !startsInside(line.text)
}

/** Whether the first word of `line` had room behind `above`. */
function isShort(above: Line, line: Line): boolean {
  const word = line.text.indexOf(' ') === -1 ? line.text.length : line.text.indexOf(' ')
  const perCharacter = (line.right - line.x) / Math.max(line.text.length, 1)
  return above.margin - above.right > (word + 1) * perCharacter + 0.8 * line.size
}

function isCentred({ x, right, left, margin }: Line): boolean {
  const width = margin - left
  return x > left + width * 0.06 && Math.abs(x + right - left - margin) < width * 0.06
}

/** "… sales rose by" / "12. Profit fell …": a figure at the start of a line is no list marker if its sentence began above. */
function isFigure(above: Line, line: Line): boolean {
  return /^\d/.test(line.text) && !endsSentence(above.text) && !isShort(above, line) && !line.first
}

/** "… with the skills to" / "(i) plan the works, (ii) pay for them": what is counted in a sentence is no list. */
function isRunIn(above: Line, line: Line): boolean {
  return /^\((?:a|i|1)\)\s/.test(line.text) && /\s(?:to|of|for|by|with|in|on|as|from|the|an?)$/.test(above.text)
}

/** What the marks of a line say; see `classifyLine`. */
export function kindOf({ text }: Line): LineKind {
  return classifyLine({ text, start: 0, end: text.length, indent: 0, number: 1 })
}

function isEndLine(line: Line): boolean {
  const kind = kindOf(line)
  return kind === 'end' || kind === 'rule' || (kind === 'label' && !endsOpen(line.text))
}
