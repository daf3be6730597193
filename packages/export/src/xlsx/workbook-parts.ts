import { escapeAttribute, escapeText } from './escape-text.ts'
import { columnName } from './format-row.ts'

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string
  /** Number of its part: `xl/worksheets/sheet<part>.xml`. */
  readonly part: number
  readonly rows: number
  /** Columns that have a filter; 0 for none. */
  readonly columns: number
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006'
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** `xl/workbook.xml`: the sheets in the order in which they are shown. */
export function workbookXml(sheets: readonly ListedSheet[]): string {
  const listed = sheets.map(({ name, part }) => {
    return `<sheet name="${escapeAttribute(name)}" sheetId="${part}" r:id="rId${part}"/>`
  })
  // Excel keeps the range of every filter under a hidden name, and the rows that stand at the top of every printed page under another.
  const names = sheets.map(({ name, rows, columns }, index) => {
    if (columns === 0) return ''
    const sheet = `'${escapeText(name)}'`
    const range = `${sheet}!$A$1:$${columnName(columns - 1)}$${rows}`
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${range}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${sheet}!$1:$1</definedName>`,
    ].join('')
  })
  return [
    declaration,
    `<workbook xmlns="${main}" xmlns:r="${officeRelations}"><bookViews><workbookView activeTab="0"/></bookViews>`,
    `<sheets>${listed.join('')}</sheets><definedNames>${names.join('')}</definedNames></workbook>`,
  ].join('')
}

/** `xl/_rels/workbook.xml.rels`. */
export function workbookRelationships(sheets: number): string {
  let parts = ''
  for (let part = 1; part <= sheets; part++) {
    parts += `<Relationship Id="rId${part}" Type="${officeRelations}/worksheet" Target="worksheets/sheet${part}.xml"/>`
  }
  parts += `<Relationship Id="rId${sheets + 1}" Type="${officeRelations}/styles" Target="styles.xml"/>`
  return `${declaration}<Relationships xmlns="${packageNamespace}/relationships">${parts}</Relationships>`
}

/** `_rels/.rels`. */
export const packageRelationships: string = [
  `${declaration}<Relationships xmlns="${packageNamespace}/relationships">`,
  `<Relationship Id="rId1" Type="${officeRelations}/officeDocument" Target="xl/workbook.xml"/>`,
  `<Relationship Id="rId2" Type="${packageNamespace}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
  '</Relationships>',
].join('')

/** `docProps/core.xml`: who made it, and no time. */
export function corePropertiesXml(version: string): string {
  return [
    `${declaration}<cp:coreProperties xmlns:cp="${packageNamespace}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">`,
    `<dc:title>Dataset of press releases</dc:title><dc:creator>Presswork ${escapeText(version)}</dc:creator></cp:coreProperties>`,
  ].join('')
}

/** `[Content_Types].xml`. */
export function contentTypesXml(sheets: number): string {
  let parts = ''
  for (let part = 1; part <= sheets; part++) {
    parts += `<Override PartName="/xl/worksheets/sheet${part}.xml" ContentType="${sheetType}.worksheet+xml"/>`
  }
  return [
    `${declaration}<Types xmlns="${packageNamespace}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/>`,
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
    `${parts}</Types>`,
  ].join('')
}
