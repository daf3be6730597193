import type { Span } from '@presswork/model'
import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { extractSpeech } from './extract-speech.ts'

/** What is used of `file.data.outline`, which a plugin such as `retextSections` assigns. */
interface OutlineHeadings {
  readonly titleSpan: Span | null
  readonly sections: readonly { readonly heading: Span | null }[]
}

/** Options of the plugin. */
export interface QuotesOptions {
  /** Also gives statements reported without quotation marks as rows of kind `indirect` (default: `false`). */
  readonly indirect?: boolean
}

/**
 * Writes `file.data.quotes`, `file.data.statements` and `file.data.cast`, and a message for every quotation mark without a
 * partner. What a heading or a block of code quotes nobody says: headings are those of `file.data.outline` or, without it, of `file.data.blocks`.
 *
 * @example
 * unified().use(retextBlocks).use(retextPartOfSpeech).use(retextQuotes)
 */
export const retextQuotes: Plugin<[QuotesOptions?], Root> = (options) => (tree, file) => {
  const { indirect = false } = options ?? {}
  const { quotes, statements, cast, oddMarks } = extractSpeech(tree, {
    headings: readHeadings(file),
    code: readBlocks(file, 'code'),
    indirect,
  })
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

/** The outline knows the headings of plain text, too. */
function readHeadings(file: VFile): readonly Span[] {
  const { outline } = file.data as { readonly outline?: OutlineHeadings }
  if (!outline) return readBlocks(file, 'heading')
  return [outline.titleSpan, ...outline.sections.map(({ heading }) => heading)].filter((span) => span !== null)
}

function readBlocks(file: VFile, kind: 'heading' | 'code'): readonly Span[] {
  return file.data.blocks?.filter((block) => block.kind === kind) ?? []
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
