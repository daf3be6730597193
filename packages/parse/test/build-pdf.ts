/** A line of a PDF to build; `y` is counted from the top of the page, in points. */
export interface PdfLine {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
  readonly bold?: boolean
}

const width = 595
const height = 842

/** Builds a PDF of A4 pages in Helvetica, its objects uncompressed: the smallest file that pdf.js reads as any other. */
export function buildPdf(
  pages: readonly (readonly PdfLine[])[],
  info: Readonly<Record<string, string>> = {},
): Uint8Array {
  const kids = pages.map((_, index) => `${6 + index * 2} 0 R`).join(' ')
  const entries = Object.entries(info).map(([name, value]) => `/${name} (${escapeText(value)})`)
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    `<< ${entries.join(' ')} >>`,
  ]
  for (const lines of pages) {
    const content = lines.map(drawLine).join('\n')
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents ${objects.length + 2} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    )
  }
  return new Uint8Array(Buffer.from(joinObjects(objects), 'latin1'))
}

function drawLine({ text, x, y, size = 11, bold = false }: PdfLine): string {
  return `BT /${bold ? 'F2' : 'F1'} ${size} Tf 1 0 0 1 ${x} ${height - y} Tm (${escapeText(text)}) Tj ET`
}

// What stands at 0x80 to 0x9F of WinAnsiEncoding and is used here (PDF 32000-1, annex D)
const winAnsi: Readonly<Record<string, string>> = {
  '€': '\x80',
  '–': '\x96',
  '—': '\x97',
  '‘': '\x91',
  '’': '\x92',
  '“': '\x93',
  '”': '\x94',
  '•': '\x95',
}

function escapeText(text: string): string {
  return text.replace(/[()\\]/g, '\\$&').replace(/[€–—‘’“”•]/g, (character) => winAnsi[character] ?? '?')
}

function joinObjects(objects: readonly string[]): string {
  let file = '%PDF-1.4\n'
  const offsets: number[] = []
  objects.forEach((object, index) => {
    offsets.push(file.length)
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const trailer = `<< /Size ${objects.length + 1} /Root 1 0 R /Info 5 0 R >>`
  return `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n${trailer}\nstartxref\n${file.length}\n%%EOF\n`
}

// Advance widths of Helvetica in thousandths of an em (Adobe Core 14 AFM), by groups of characters
const narrow = new Set("ijl'.,:;!|‘’")
const wide = new Set('mwMWGOQCDHNRU%@—')

/** Width of a text in points, near enough to break lines by. */
function measureWidth(text: string, size: number): number {
  let units = 0
  for (const character of text) {
    if (narrow.has(character)) units += 250
    else if (' ftrI()-/“”'.includes(character)) units += 310
    else if (wide.has(character)) units += 760
    else units += /[A-Z€]/.test(character) ? 660 : 545
  }
  return (units * size) / 1000
}

/** Breaks a text into lines no wider than `room` points. */
export function breakLines(text: string, room: number, size: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim()
    if (lines.length > 0 && measureWidth(longer, size) <= room) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
