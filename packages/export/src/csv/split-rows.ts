const quoteCode = 0x22
const commaCode = 0x2c
const lineFeedCode = 0x0a

/** What could be split off a piece of CSV. */
export interface SplitRows {
  readonly rows: string[][]
  /** Where the first row that is not whole begins. */
  readonly rest: number
}

/**
 * Splits CSV as the tables are written (comma, `\n`, quotation marks doubled inside quoted cells) into rows of cells. A row counts when its
 * line end is there.
 */
export function splitRows(csv: string): SplitRows {
  const rows: string[][] = []
  // Made as long as the row before, because an array that grows cell by cell is copied over and over.
  let row: string[] = []
  let cells = 0
  let rest = 0
  let at = 0
  while (at < csv.length) {
    let end: number
    if (csv.charCodeAt(at) === quoteCode) {
      end = endOfQuoted(csv, at)
      if (end === -1) break
      row[cells++] = unquote(csv.slice(at + 1, end - 1))
    } else {
      end = endOfPlain(csv, at)
      row[cells++] = csv.slice(at, end)
    }
    if (end >= csv.length) break
    at = end + 1
    if (csv.charCodeAt(end) === lineFeedCode) {
      row.length = cells
      rows.push(row)
      row = new Array(cells)
      cells = 0
      rest = at
    }
  }
  return { rows, rest }
}

function endOfPlain(csv: string, from: number): number {
  let at = from
  for (; at < csv.length; at++) {
    const code = csv.charCodeAt(at)
    if (code === commaCode || code === lineFeedCode) break
  }
  return at
}

/** The position behind the closing quotation mark; -1 if it may not be in this piece. */
function endOfQuoted(csv: string, from: number): number {
  let at = from + 1
  for (;;) {
    const mark = csv.indexOf('"', at)
    if (mark === -1 || mark === csv.length - 1) return -1
    if (csv.charCodeAt(mark + 1) !== quoteCode) return mark + 1
    at = mark + 2
  }
}

function unquote(content: string): string {
  return content.includes('"') ? content.replaceAll('""', '"') : content
}
