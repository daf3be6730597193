/** A line of a plain text; the span leaves out white space at both edges and is empty for a blank line. */
export interface Line {
  readonly start: number
  readonly end: number
  /** The text of the span. */
  readonly text: string
  /** Columns of white space in front; a tab counts as 4. */
  readonly indent: number
  /** 1-based. */
  readonly number: number
}

// U+00A0 and U+3000 are in \s already; U+200B and U+2060 are invisible and leave a line blank to its reader
const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x202f ||
  code === 0x2060 ||
  code === 0x3000 ||
  code === 0xfeff

/** Splits a text whose line ends are `\n`. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let from = 0
  while (from <= text.length) {
    const newline = text.indexOf('\n', from)
    const to = newline === -1 ? text.length : newline
    lines.push(trimLine(text, from, to, lines.length + 1))
    from = to + 1
  }
  return lines
}

function trimLine(text: string, from: number, to: number, number: number): Line {
  let start = from
  let end = to
  let indent = 0
  while (start < end && isSpace(text.charCodeAt(start))) {
    indent += text.charCodeAt(start) === 9 ? 4 : 1
    start++
  }
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return { start, end, text: text.slice(start, end), indent, number }
}
