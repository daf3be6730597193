import { unreadable } from '../unreadable.ts'
import { loadPdfJs } from './load-pdfjs.ts'
import type { Page, Run } from './page.ts'

/** The pages of a PDF and what its own fields say. */
export interface PdfContent {
  readonly pages: readonly Page[]
  /** How many the document has, and how many of them are damaged. */
  readonly count: number
  readonly damaged: number
  /** What its information dictionary says (PDF 32000-1, 14.3.3). */
  readonly title: unknown
  readonly language: unknown
}

type Document = Awaited<ReturnType<typeof import('unpdf/pdfjs').getDocument>['promise']>
type PdfPage = Awaited<ReturnType<Document['getPage']>>

// A release of 200 pages is a report; the limits keep a hostile file from holding up a run
const mostPages = 500
const mostRuns = 400_000

/**
 * Reads the text of every page with place, size and weight; pictures and fonts are not kept.
 *
 * @param onPage called after every page
 */
export async function readPages(bytes: Uint8Array, onPage?: () => void): Promise<PdfContent> {
  const { getDocument } = await loadPdfJs()
  const task = getDocument({
    data: new Uint8Array(bytes), // a copy: pdf.js takes the buffer over
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    maxImageSize: 1, // pictures are not decoded
    verbosity: 0,
  })
  try {
    const document = await task.promise.catch((error: Error) => {
      throw explain(error)
    })
    const { info } = await document.getMetadata().catch(() => ({ info: {} }))
    const { Title: title, Language: language } = info as Record<string, unknown>
    return { ...(await listPages(document, onPage)), title, language }
  } finally {
    await task.destroy()
  }
}

function explain(error: Error): Error {
  if (error.name === 'PasswordException')
    return unreadable('encrypted-input', 'The PDF is encrypted: save a copy without a password.')
  return unreadable('broken-input', `The PDF is damaged (${error.message}): check that the file is whole.`)
}

async function listPages(
  document: Document,
  onPage?: () => void,
): Promise<Pick<PdfContent, 'pages' | 'count' | 'damaged'>> {
  const pages: Page[] = []
  const fonts = new Map<string, boolean>()
  const count = document.numPages
  let runs = 0
  let damaged = 0
  for (let number = 1; number <= Math.min(count, mostPages) && runs <= mostRuns; number++) {
    try {
      const page = await readPage(await document.getPage(number), number, fonts)
      runs += page.runs.length
      pages.push(page)
    } catch {
      damaged++
    }
    onPage?.()
  }
  return { pages, count, damaged }
}

async function readPage(page: PdfPage, number: number, fonts: Map<string, boolean>): Promise<Page> {
  const content = await page.getTextContent()
  const items = content.items.filter((item) => 'str' in item)
  // Names of fonts come with the drawing of a page, which is asked for only where a font is new
  if (items.some(({ fontName }) => !fonts.has(fontName))) {
    await page.getOperatorList()
    for (const { fontName } of items) if (!fonts.has(fontName)) fonts.set(fontName, isBoldFont(page, fontName))
  }
  const viewport = page.getViewport({ scale: 1 })
  const [a, b, c, d, e, f] = viewport.transform as [number, number, number, number, number, number]
  const runs: Run[] = []
  for (const { str, transform, width, fontName } of items) {
    const [ta, tb, tc, td, te, tf] = transform as [number, number, number, number, number, number]
    const along = [a * ta + c * tb, b * ta + d * tb] as const
    const size = Math.hypot(a * tc + c * td, b * tc + d * td)
    // Text that does not run from left to right is a watermark or stands in a margin
    if (str === '' || !(size > 0.5) || along[0] <= 0 || Math.abs(along[1]) > 0.1 * along[0]) continue
    const x = a * te + c * tf + e
    const y = b * te + d * tf + f
    runs.push({ text: str, x, y, width, size, bold: fonts.get(fontName) === true })
  }
  const { height } = viewport
  page.cleanup()
  return { number, height, runs: runs.filter(({ x, y, width }) => Number.isFinite(x + y + width)) }
}

function isBoldFont(page: PdfPage, fontName: string): boolean {
  if (!page.commonObjs.has(fontName)) return false
  const font = page.commonObjs.get(fontName) as { name?: string; bold?: boolean; black?: boolean }
  // "Arial-BoldMT", "BCDEEE+Cambria-Bold", "HelveticaNeue-Heavy"
  return font.bold === true || font.black === true || /bold|black|heavy|demi/i.test(font.name ?? '')
}
