import type { Block } from '@presswork/model'
import type { InlineLine } from './inline-lines.ts'
import type { TextBlock } from './render-canonical.ts'
import { classifyLine, markerLength } from './text/classify-line.ts'
import { edge, isBroken, isRejoinable } from './text/rejoin-broken.ts'
import { endsOpen, endsSentence, startsInside } from './text/sentence-edges.ts'

/**
 * Makes blocks of the lines of one element or node. An empty line (`<br><br>`) ends a block; a break that shows becomes
 * `\n`, a line end of the source a space. Lines that are blocks of their own in all but markup are split off: a bold
 * line over its text, entries behind typed bullets, the lines of a contact block.
 */
export function composeBlocks(lines: readonly InlineLine[], base: Omit<Block, 'start' | 'end'>): TextBlock[] {
  if (base.kind !== 'paragraph') return composeWhole(lines, base)
  const blocks: TextBlock[] = []
  let current: InlineLine[] = []
  const close = (): void => {
    if (current.length > 0) blocks.push(toParagraph(current, base))
    current = []
  }
  for (const line of lines) {
    const above = current.at(-1)
    if (line.text === '' || (above && standsAlone(above, line))) close()
    if (line.text !== '') current.push(line)
  }
  close()
  return blocks
}

function composeWhole(lines: readonly InlineLine[], base: Omit<Block, 'start' | 'end'>): TextBlock[] {
  const filled = lines.filter(({ text }) => text !== '')
  if (filled.length === 0) return []
  if (base.kind === 'heading') return [{ ...base, text: filled.map((line) => line.text).join(' ') }]
  const text = joinLines(filled)
  // "* ● Gates open: 5 pm": marked twice
  return [{ ...base, text: base.kind === 'listItem' && isTypedItem(text) ? text.slice(markerLength(text)) : text }]
}

function standsAlone(above: InlineLine, line: InlineLine): boolean {
  // "**Background**" / "The programme began …"
  if (above.strong && !line.strong && above.text.length <= 120) return !endsOpen(above.text) && !startsInside(line.text)
  if (isTypedItem(line.text)) return true
  if (line.after === 'hard' || above.text.length > 80 || line.text.length > 80) return false
  return isLabel(above.text) || isLabel(line.text) // "Media contact" / "Jane Roe" / "jane@acme.example"
}

function isTypedItem(text: string): boolean {
  return /^[•●▪■◦‣⁃·➢➤►▶❖✓✔✅☑]/u.test(text) && markerLength(text) > 0
}

function isLabel(text: string): boolean {
  return classifyLine({ text, start: 0, end: text.length, indent: 0, number: 1 }) === 'label'
}

function toParagraph(lines: readonly InlineLine[], base: Omit<Block, 'start' | 'end'>): TextBlock {
  const text = joinLines(lines)
  if (isTypedItem(text)) return { ...base, kind: 'listItem', text: text.slice(markerLength(text)) }
  if (/[\p{L}\p{N}]/u.test(text) && lines.every(({ strong }) => strong)) return { ...base, text, strong: true }
  // "2\\. The Ministry will …": a number that was typed is text, but not of the item
  const length = /^[(\da-z]/.test(text) ? markerLength(text) : 0
  if (length === 0) return { ...base, text }
  return { ...base, kind: 'listItem', marker: text.slice(0, length), text: text.slice(length) }
}

function joinLines(lines: readonly InlineLine[]): string {
  return lines.map(({ text, after }, index) => (index === 0 ? '' : after === 'hard' ? '\n' : ' ') + text).join('')
}

/** Joins paragraphs that the source broke in two, with a space; the blocks are rendered, so no text is lost by it. */
export function joinBrokenBlocks(blocks: readonly TextBlock[]): TextBlock[] {
  const joined: TextBlock[] = []
  let pieces: TextBlock[] = []
  const close = (): void => {
    const [first] = pieces
    if (first) joined.push(pieces.length === 1 ? first : { ...first, text: pieces.map(({ text }) => text).join(' ') })
    pieces = []
  }
  for (const block of blocks) {
    const before = pieces.at(-1)
    if (!(before && isRejoinable(before) && isRejoinable(block) && isBroken(endOf(pieces), block.text))) close()
    pieces.push(block)
  }
  close()
  return joined
}

/** Enough of the end of what was joined so far to tell whether it goes on. */
function endOf(pieces: readonly TextBlock[]): string {
  let end = ''
  for (let at = pieces.length - 1; at >= 0 && end.length < edge; at--)
    end = `${pieces[at]?.text ?? ''}${end && ' '}${end}`
  return end
}

/**
 * Joins headings or bold lines that one was broken into: the first ends in a word that no line ends with on purpose, or the
 * second begins inside a sentence.
 */
export function joinBrokenHeads(blocks: readonly TextBlock[]): TextBlock[] {
  const joined: TextBlock[] = []
  for (const block of blocks) {
    const before = joined.at(-1)
    if (before && isBrokenHead(before, block)) {
      joined[joined.length - 1] = { ...before, text: `${before.text} ${block.text}` }
    } else joined.push(block)
  }
  return joined
}

function isBrokenHead(first: TextBlock, second: TextBlock): boolean {
  if (first.kind !== second.kind || first.level !== second.level) return false
  if (first.kind !== 'heading' && !(first.strong && second.strong)) return false
  if (first.text.length + second.text.length >= 250) return false
  return endsOpen(first.text) || (startsInside(second.text) && !endsSentence(first.text))
}
