/** Looks of a cell: positions in `cellXfs` below, whose first is what cells without a look have. */
export const styles = {
  plain: 1,
  header: 2,
  text: 3,
  wrapped: 4,
  date: 5,
  link: 6,
  title: 7,
  /** Header of a column of numbers or days: at the right, as they are. */
  numberHeader: 8,
  /** A whole number with marks between thousands. */
  grouped: 9,
} as const

/** One of the looks. */
export type Style = (typeof styles)[keyof typeof styles]

// Text cells have the format "@" and a quote prefix, so that a text such as "=1+1" stays a text when somebody edits the cell.
const text = 'numFmtId="49" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1" applyAlignment="1"'
const typed = 'fillId="0" borderId="0" xfId="0" applyAlignment="1"'
const top = '<alignment vertical="top"/>'
// Texts keep a distance from the numbers at their left, which end at the border of the cell.
const left = '<alignment horizontal="left" vertical="top" indent="1"/>'
const right = '<alignment horizontal="right" vertical="top"/>'
const wrap = '<alignment horizontal="left" vertical="top" wrapText="1" indent="1"/>'
const header = 'numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"'

/** `xl/styles.xml`. */
export const stylesXml: string = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>',
  '<fonts count="4">',
  '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  '<font><u/><sz val="11"/><color rgb="FF0563C1"/><name val="Calibri"/><family val="2"/></font>',
  '<font><b/><sz val="14"/><name val="Calibri"/><family val="2"/></font>',
  '</fonts>',
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE7EDF3"/><bgColor indexed="64"/></patternFill></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="10">',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  `<xf numFmtId="0" fontId="0" ${typed}>${top}</xf>`,
  `<xf ${header}>${left}</xf>`,
  `<xf fontId="0" ${text}>${left}</xf>`,
  `<xf fontId="0" ${text}>${wrap}</xf>`,
  `<xf numFmtId="164" fontId="0" applyNumberFormat="1" ${typed}>${top}</xf>`,
  `<xf fontId="2" applyFont="1" ${text}>${left}</xf>`,
  `<xf numFmtId="0" fontId="3" applyFont="1" ${typed}>${top}</xf>`,
  `<xf ${header}>${right}</xf>`,
  `<xf numFmtId="3" fontId="0" applyNumberFormat="1" ${typed}>${top}</xf>`,
  '</cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  '</styleSheet>',
].join('')
