/** Most characters (UTF-16 units) that a cell of a spreadsheet can hold. Excel moves the rest of a longer one in a CSV file to other cells. */
export const longestCell = 32_767

/** A text too long for a cell, cut between characters, with a mark that tells how long it was. The apostrophe of a guarded cell has room. */
export function cutText(text: string): string {
  const mark = `… [cut here: ${text.length} characters in all]`
  let end = longestCell - 1 - mark.length
  // Not between the halves of a surrogate pair.
  if (/[\udc00-\udfff]/.test(text.charAt(end))) end--
  return text.slice(0, end) + mark
}

/** What a user is told of cells that were cut; nothing if there are none. */
export function describeCuts(file: string, table: string, cells: readonly string[]): string[] {
  if (cells.length === 0) return []
  const more = cells.length > 1 ? ` and ${cells.length - 1} more` : ''
  return [`${file}: a cell holds 32,767 characters, so ${table} is cut in ${cells[0]}${more}`]
}
