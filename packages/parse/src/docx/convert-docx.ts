import { unreadable } from '../unreadable.ts'
import { type MammothNode, markParagraphs } from './mark-paragraphs.ts'

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

let loaded: Promise<typeof import('mammoth')> | undefined

/** Loads mammoth when the first Word document comes. */
export async function loadMammoth(): Promise<typeof import('mammoth')> {
  loaded ??= import('mammoth').then(({ default: mammoth }) => mammoth)
  return loaded
}

/** Turns the parts of a Word document, pictures left out, into HTML. */
export async function convertDocx(parts: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const [mammoth, { zipSync }] = await Promise.all([loadMammoth(), import('fflate')])
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
