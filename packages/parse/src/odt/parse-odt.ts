import { openPackage } from '../archive/open-package.ts'
import { joinBrokenBlocks, joinBrokenHeads } from '../compose-blocks.ts'
import { demoteLetterhead } from '../demote-letterhead.ts'
import { renderHtmlFragment } from '../html/render-fragment.ts'
import { collectMetadata } from '../metadata/collect-metadata.ts'
import { readShownTitle } from '../metadata/read-shown-title.ts'
import { numberParagraphs } from '../number-paragraphs.ts'
import type { ParsedRelease } from '../parsed.ts'
import { renderCanonical, type TextBlock } from '../render-canonical.ts'
import { unreadable } from '../unreadable.ts'
import { odtToHtml } from './odt-to-html.ts'

/** Reads an OpenDocument text: headings, lists, tables, notes behind the text; pictures left out. */
export function parseOdt(bytes: Uint8Array): ParsedRelease {
  const parts = openPackage(bytes, (name) => name === 'content.xml' || name === 'meta.xml')
  const content = parts.get('content.xml')
  if (!content) throw unreadable('broken-input', 'The ZIP holds no OpenDocument text: check that it is an .odt file.')
  const decoder = new TextDecoder()
  const { html, paragraphs } = odtToHtml(decoder.decode(content))
  const rendered = renderHtmlFragment(html, 1).map(({ line, ...block }): TextBlock => {
    return line === undefined || line > paragraphs ? block : { ...block, paragraph: line }
  })
  const blocks = demoteLetterhead(numberParagraphs(joinBrokenBlocks(joinBrokenHeads(rendered))))
  const meta = decoder.decode(parts.get('meta.xml') ?? new Uint8Array())
  const title = /<dc:title>([^<]{1,500})<\/dc:title>/.exec(meta)?.[1]
  return { ...renderCanonical(blocks), metadata: collectMetadata({ title: [readShownTitle(title, blocks)] }) }
}
