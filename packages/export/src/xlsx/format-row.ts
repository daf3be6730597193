import type { Cell } from '../exported-rows.ts'
import { escapeText } from './escape-text.ts'
import type { Style } from './styles.ts'

/** A cell of a sheet. A date is given as a day number. */
export interface SheetCell {
  readonly value: Cell
  readonly style: Style
}

/** A row of a sheet as XML. Texts stand in the cells themselves, never as formulas: this module writes no formula at all. */
export function formatRow(rowNumber: number, cells: readonly SheetCell[], lines = 1): string {
  const height = lines > 1 ? ` ht="${lines * lineHeight}" customHeight="1"` : ''
  let xml = `<row r="${rowNumber}"${height}>`
  for (let index = 0; index < cells.length; index++) {
    const { value, style } = cells[index] as SheetCell
    if (value !== null) xml += formatCell(columnName(index) + rowNumber, value, style)
  }
  return `${xml}</row>`
}

/** Height of a line of text, in points. */
const lineHeight = 15

function formatCell(reference: string, value: string | number | boolean, style: Style): string {
  const start = `<c r="${reference}" s="${style}"`
  if (typeof value === 'number') return `${start}><v>${value}</v></c>`
  if (typeof value === 'boolean') return `${start} t="b"><v>${value ? 1 : 0}</v></c>`
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeText(value)}</t></is></c>`
}

/** Name of a column by its index: A, B, … Z, AA. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter
}

/**
 * Days since 30 December 1899, as spreadsheets count them; `undefined` where they cannot: before March 1900 programs do not agree, as
 * Excel has a 29 February 1900.
 */
export function spreadsheetDay(date: string): number | undefined {
  const day = Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 25_569
  return day >= 61 && day < 2_958_466 ? day : undefined
}
