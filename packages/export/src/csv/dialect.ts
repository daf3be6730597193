/** How a CSV file is laid out. */
export interface CsvDialect {
  readonly delimiter: ',' | ';' | '\t'
  readonly lineEnd: '\n' | '\r\n'
  /** Stands between whole part and fraction of a number. */
  readonly decimal: '.' | ','
  /** Whether the file begins with U+FEFF, by which Excel knows UTF-8. */
  readonly byteOrderMark: boolean
  /** Whether text cells that a spreadsheet would take for something else carry an apostrophe in front. */
  readonly guarded: boolean
}

/** The dialect of the tables: RFC 4180 with `\n`, every cell exactly what it holds. */
export const plainDialect: CsvDialect = {
  delimiter: ',',
  lineEnd: '\n',
  decimal: '.',
  byteOrderMark: false,
  guarded: false,
}

/** Separators that spreadsheets expect: the list separator of the user's region. */
export type ExcelSeparator = ',' | ';' | '\t'

/**
 * The dialect that Excel opens right by double click. Where the list separator is `;`, a decimal point would make `3.5` a day
 * in May, so the decimal mark follows the separator unless it is given (Switzerland: `;` with `.`).
 */
export function excelDialect(separator: ExcelSeparator, decimal?: '.' | ','): CsvDialect {
  return {
    delimiter: separator,
    lineEnd: '\r\n',
    decimal: decimal ?? (separator === ';' ? ',' : '.'),
    byteOrderMark: true,
    guarded: true,
  }
}
