import type { VFile } from 'vfile'
import { joinBrokenBlocks, joinBrokenHeads } from '../compose-blocks.ts'
import { readConfined } from '../confined/read-confined.ts'
import { demoteLetterhead } from '../demote-letterhead.ts'
import { collectMetadata } from '../metadata/collect-metadata.ts'
import { readShownTitle } from '../metadata/read-shown-title.ts'
import { numberParagraphs } from '../number-paragraphs.ts'
import type { ParsedRelease } from '../parsed.ts'
import { renderCanonical } from '../render-canonical.ts'
import { unreadable } from '../unreadable.ts'
import { composePages } from './compose-pages.ts'
import { dropFurniture } from './drop-furniture.ts'
import { groupRows } from './group-rows.ts'
import { orderColumns } from './order-columns.ts'
import type { PdfContent } from './read-pages.ts'

/** Reads a PDF: columns in reading order, paragraphs whole over lines and pages, headings by size, tables row by row. */
export async function parsePdf(bytes: Uint8Array, file: VFile): Promise<ParsedRelease> {
  const content = await readConfined('pdf', bytes, bytes.length)
  reportMissing(content, file)
  const { pages, title, language } = content
  const rows = pages.map(groupRows)
  if (pages.length > 0 && rows.every((page) => page.length === 0)) {
    throw unreadable('scanned-input', 'The PDF holds pictures and no text: run text recognition (OCR) over it first.')
  }
  const regions = dropFurniture(pages, rows).flatMap((page) => orderColumns(page))
  const blocks = demoteLetterhead(numberParagraphs(joinBrokenBlocks(joinBrokenHeads(composePages(regions)))))
  // `CreationDate` is when this copy was made, often years later, and `Author` who typed it: neither is evidence
  const metadata = collectMetadata({ title: [readShownTitle(title, blocks)], language: [language] })
  return { ...renderCanonical(blocks), metadata }
}

function reportMissing({ pages, count, damaged }: PdfContent, file: VFile): void {
  const missing = count - pages.length
  if (missing === 0) return
  const reason = damaged === missing ? 'are damaged' : 'are more than is read of one document'
  file.message(`${missing} of ${count} pages were left out: they ${reason}.`, {
    ruleId: 'pages-left-out',
    source: 'parse',
  }).fatal = true
}
