import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import { extractSpeech } from './extract-speech.ts'

/**
 * Writes `file.data.quotes`, `file.data.statements` and `file.data.cast`, and a message for every quotation mark without a
 * partner. Reads headings from `file.data.blocks` where there are any.
 *
 * @example
 * unified().use(retextBlocks).use(retextPartOfSpeech).use(retextQuotes)
 */
export const retextQuotes: Plugin<[], Root> = () => (tree, file) => {
  const headings = file.data.blocks?.filter((block) => block.kind === 'heading') ?? []
  const { quotes, statements, cast, oddMarks } = extractSpeech(tree, { headings })
  file.data.quotes = quotes
  file.data.statements = statements
  file.data.cast = cast
  const points = locatePoints(
    String(file),
    oddMarks.flatMap(({ start, end }) => [start, end]),
  )
  for (const [index, { reason }] of oddMarks.entries()) {
    const start = points[2 * index]
    const end = points[2 * index + 1]
    if (start && end) file.message(reason, { place: { start, end }, ruleId: 'odd-quotation-mark', source: 'quotes' })
  }
}

interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** Line and column of every offset; offsets must ascend. */
function locatePoints(text: string, offsets: readonly number[]): Point[] {
  let line = 1
  let lineStart = 0
  let newline = text.indexOf('\n')
  return offsets.map((offset) => {
    while (newline !== -1 && newline < offset) {
      line++
      lineStart = newline + 1
      newline = text.indexOf('\n', lineStart)
    }
    return { line, column: offset - lineStart + 1, offset }
  })
}
