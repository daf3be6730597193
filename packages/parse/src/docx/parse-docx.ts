import { openPackage } from '../archive/open-package.ts'
import { joinBrokenBlocks, joinBrokenHeads } from '../compose-blocks.ts'
import { readConfined } from '../confined/read-confined.ts'
import { demoteLetterhead } from '../demote-letterhead.ts'
import { renderHtmlFragment } from '../html/render-fragment.ts'
import { collectMetadata } from '../metadata/collect-metadata.ts'
import { readShownTitle } from '../metadata/read-shown-title.ts'
import { numberParagraphs } from '../number-paragraphs.ts'
import type { ParsedRelease } from '../parsed.ts'
import { renderCanonical, type TextBlock } from '../render-canonical.ts'
import { unreadable } from '../unreadable.ts'
import { tidyHtml } from './tidy-html.ts'

/** Reads a Word document: headings by style or size, lists, tables, footnotes behind the text; pictures left out. */
export async function parseDocx(bytes: Uint8Array): Promise<ParsedRelease> {
  const parts = openPackage(bytes, (name) => /\.(?:xml|rels)$/i.test(name))
  if (![...parts.keys()].some((name) => /document\d*\.xml$/i.test(name)))
    throw unreadable('broken-input', 'The ZIP holds no Word document: check that it is a .docx file.')
  const size = [...parts.values()].reduce((sum, part) => sum + part.length, 0)
  const html = await readConfined('docx', parts, size)
  const blocks = demoteLetterhead(numberParagraphs(joinBrokenBlocks(joinBrokenHeads(readBlocks(html)))))
  const core = new TextDecoder().decode(parts.get('docProps/core.xml') ?? new Uint8Array())
  const title = /<dc:title>([^<]{1,500})<\/dc:title>/.exec(core)?.[1]
  // `dcterms:created` is when a template was made as often as when the release was, and `dc:creator` who typed it
  return { ...renderCanonical(blocks), metadata: collectMetadata({ title: [readShownTitle(title, blocks)] }) }
}

/** Every paragraph of the document stands on the line of its number: see `tidyHtml`. */
function readBlocks(html: string): TextBlock[] {
  const tidy = tidyHtml(html)
  return renderHtmlFragment(tidy.html, 1).map(({ line, ...block }): TextBlock => {
    return line === undefined || line > tidy.paragraphs ? block : { ...block, paragraph: line }
  })
}
