import { openPackage } from '../archive/open-package.ts'
import { joinBrokenBlocks, joinBrokenHeads } from '../compose-blocks.ts'
import { demoteLetterhead } from '../demote-letterhead.ts'
import { renderHtmlFragment } from '../html/render-fragment.ts'
import { collectMetadata } from '../metadata/collect-metadata.ts'
import { readShownTitle } from '../metadata/read-shown-title.ts'
import type { ParsedRelease } from '../parsed.ts'
import { renderCanonical, type TextBlock } from '../render-canonical.ts'
import { unreadable } from '../unreadable.ts'
import { type MammothNode, markParagraphs } from './mark-paragraphs.ts'
import { tidyHtml } from './tidy-html.ts'

// What mammoth's own map leaves as paragraphs
const styleMap = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
  "p[style-name='caption'] => figcaption:fresh",
  "p[style-name='large-1'] => h1:fresh",
  "p[style-name='large-2'] => h2:fresh",
  "p[style-name='large-3'] => h3:fresh",
]

/** Reads a Word document: headings by style or size, lists, tables, footnotes behind the text; pictures left out. */
export async function parseDocx(bytes: Uint8Array): Promise<ParsedRelease> {
  const parts = openPackage(bytes, (name) => /\.(?:xml|rels)$/i.test(name))
  if (![...parts.keys()].some((name) => /document\d*\.xml$/i.test(name)))
    throw unreadable('broken-input', 'The ZIP holds no Word document: check that it is a .docx file.')
  const html = await convert(parts)
  const blocks = demoteLetterhead(joinBrokenBlocks(joinBrokenHeads(readBlocks(html))))
  const core = new TextDecoder().decode(parts.get('docProps/core.xml') ?? new Uint8Array())
  const title = /<dc:title>([^<]{1,500})<\/dc:title>/.exec(core)?.[1]
  // `dcterms:created` is when a template was made as often as when the release was, and `dc:creator` who typed it
  return { ...renderCanonical(blocks), metadata: collectMetadata({ title: [readShownTitle(title, blocks)] }) }
}

async function convert(parts: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const [{ default: mammoth }, { zipSync }] = await Promise.all([import('mammoth'), import('fflate')])
  // Packed anew without pictures, so that nothing is unpacked that was not measured
  const buffer = Buffer.from(zipSync(Object.fromEntries(parts), { level: 0, mtime: '1980-01-01' }))
  const converting = mammoth.convertToHtml(
    { buffer },
    {
      styleMap,
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      transformDocument: (document: MammothNode) => markParagraphs(document),
    },
  )
  const { value } = await converting.catch(() => {
    throw unreadable('broken-input', 'The document is damaged (its XML is not well-formed): check that it is whole.')
  })
  return value
}

/** Every paragraph of the document stands on the line of its number: see `tidyHtml`. */
function readBlocks(html: string): TextBlock[] {
  const tidy = tidyHtml(html)
  return renderHtmlFragment(tidy.html, 1).map(({ line, ...block }): TextBlock => {
    return line === undefined || line > tidy.paragraphs ? block : { ...block, paragraph: line }
  })
}
