import { strToU8, zipSync } from 'fflate'

const namespace = 'http://schemas.openxmlformats.org'
const word = `xmlns:w="${namespace}/wordprocessingml/2006/main"`

/** A paragraph of a Word document to build: its text, with `**` around what is bold. */
export interface DocxParagraph {
  readonly text: string
  /** Name of its style: `Title`, `heading 1`. */
  readonly style?: string
  /** Size in points. */
  readonly size?: number
  readonly bullet?: boolean
  /** Text of a footnote whose sign stands at its end. */
  readonly note?: string
}

/** A table, as rows of cells. */
export type DocxTable = readonly (readonly string[])[]

/** Builds a Word document of the parts that every one has, always with the same bytes. */
export function buildDocx(content: readonly (DocxParagraph | DocxTable)[], title = ''): Uint8Array {
  const notes: string[] = []
  const body = content.map((item) => ('text' in item ? drawParagraph(item, notes) : drawTable(item))).join('')
  const styles = new Set(content.flatMap((item) => ('text' in item && item.style ? [item.style] : [])))
  const types = ['document.main', 'styles', 'numbering', 'footnotes'].map(
    (type) =>
      `<Override PartName="/word/${type.split('.')[0]}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`,
  )
  const relations = ['styles', 'numbering', 'footnotes'].map(
    (type) =>
      `<Relationship Id="${type}" Type="${namespace}/officeDocument/2006/relationships/${type}" Target="${type}.xml"/>`,
  )
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${namespace}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${namespace}/package/2006/relationships"><Relationship Id="document" Type="${namespace}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${namespace}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></cp:coreProperties>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${namespace}/package/2006/relationships">${relations.join('')}</Relationships>`,
    'word/document.xml': `<w:document ${word}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${word}>${[...styles].map((name) => `<w:style w:type="paragraph" w:styleId="${styleId(name)}"><w:name w:val="${name}"/></w:style>`).join('')}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${word}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    'word/footnotes.xml': `<w:footnotes ${word}>${notes.map((note, index) => `<w:footnote w:id="${index + 1}"><w:p>${drawRuns(note)}</w:p></w:footnote>`).join('')}</w:footnotes>`,
  }
  const files = Object.entries(parts).map(([name, xml]) => [
    name,
    strToU8(`<?xml version="1.0" encoding="UTF-8"?>${xml}`),
  ])
  return zipSync(Object.fromEntries(files), { level: 6, mtime: new Date(1980, 0, 1) })
}

function styleId(name: string): string {
  return name.replace(/\s/g, '')
}

function drawParagraph({ text, style, size, bullet, note }: DocxParagraph, notes: string[]): string {
  const properties = [
    style && `<w:pStyle w:val="${styleId(style)}"/>`,
    bullet && '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
  ]
  const sign = note === undefined ? '' : `<w:r><w:footnoteReference w:id="${notes.push(note)}"/></w:r>`
  return `<w:p><w:pPr>${properties.filter(Boolean).join('')}</w:pPr>${drawRuns(text, size)}${sign}</w:p>`
}

function drawRuns(text: string, size?: number): string {
  const runs = text.split('**').map((piece, index) => {
    const properties = [index % 2 === 1 && '<w:b/>', size && `<w:sz w:val="${size * 2}"/>`].filter(Boolean).join('')
    const content = piece
      .split('\t')
      .map((word) => `<w:t xml:space="preserve">${escapeXml(word)}</w:t>`)
      .join('<w:tab/>')
    return piece === '' ? '' : `<w:r><w:rPr>${properties}</w:rPr>${content}</w:r>`
  })
  return runs.join('')
}

function drawTable(rows: DocxTable): string {
  const cells = (row: readonly string[]): string =>
    row.map((cell) => `<w:tc><w:p>${drawRuns(cell)}</w:p></w:tc>`).join('')
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
