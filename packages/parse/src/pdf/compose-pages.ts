import type { TextBlock } from '../render-canonical.ts'
import { markerLength } from '../text/classify-line.ts'
import { findRows } from './find-rows.ts'
import { countWords, joinLines, type Vocabulary } from './join-lines.ts'
import { type Line, placeOf } from './line.ts'
import { measureType, roundSize, type TypeMeasure } from './measure-type.ts'
import { moveFootnotes } from './move-footnotes.ts'
import type { Region } from './page.ts'
import { kindOf, startsBlock } from './starts-block.ts'

const longestHeading = 250

/** Makes blocks of the columns of a document: paragraphs run on over columns and pages. */
export function composePages(regions: readonly Region[]): TextBlock[] {
  const type = measureType(regions)
  const lines = moveFootnotes(regions.flatMap(findRows), type)
  const words = countWords(lines.map(({ text }) => text))
  const blocks: TextBlock[] = []
  let current: Line[] = []
  const close = (): void => {
    if (current.length > 0) blocks.push(toBlock(current, type, words))
    current = []
  }
  for (const line of lines) {
    const above = current.at(-1)
    if (above && startsBlock(above, line, current[0] as Line, type)) close()
    current.push(line)
  }
  close()
  return blocks
}

function toBlock(lines: readonly Line[], type: TypeMeasure, words: Vocabulary): TextBlock {
  const first = lines[0] as Line
  const place = placeOf(first)
  const text = joinLines(
    lines.map((line) => line.text),
    words,
  )
  if (first.cells) return { kind: 'tableRow', ...place, text }
  const kind = kindOf(first)
  if (kind === 'rule') return { kind: 'rule', ...place, text }
  const level =
    text.length <= longestHeading && /\p{L}/u.test(text) ? type.larger.indexOf(roundSize(first.size)) + 1 : 0
  if (level > 0 && kind !== 'label') return { kind: 'heading', level: Math.min(level, 6), ...place, text }
  const bold = !type.bold && /\p{L}/u.test(text) && lines.every((line) => line.bold)
  const marker = kind === 'item' ? markerLength(text) : 0
  if (marker > 0 && marker < text.length && !(bold && /^\d|^[A-Z]/.test(text))) {
    const typed = /^[(\da-z]/i.test(text)
    return { kind: 'listItem', ...place, ...(typed && { marker: text.slice(0, marker) }), text: text.slice(marker) }
  }
  return { kind: 'paragraph', ...place, ...(bold && { strong: true }), text }
}
