/** A line shorter than this was not broken for want of room. */
const shortestWrapped = 40

/**
 * Whether the line break between two words ends a line that its writer ended ("Ida Lund⏎Harbour Board"), rather than one that
 * ran out of room: there the next word would have fitted beside the lines around.
 */
export function readBreak(text: string, from: number, to: number, wordEnd: number): boolean {
  const lineStart = text.lastIndexOf('\n', from - 1) + 1
  const length = from - lineStart
  if (length < shortestWrapped) return true
  const nextEnd = text.indexOf('\n', to)
  const next = (nextEnd === -1 ? text.length : nextEnd) - to
  const before = lineStart === 0 ? 0 : lineStart - 1 - (text.lastIndexOf('\n', lineStart - 2) + 1)
  return length + 1 + (wordEnd - to) <= Math.max(next, before)
}
