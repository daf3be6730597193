import type { Cell } from './exported-rows.ts'

/** Cells of a column that are looked at to see whether it repeats itself. */
const sampled = 1000

/**
 * Whether a dictionary would not pay for a column of texts: in a sample over nine tenths are new, by bytes. hyparquet-writer decides alike,
 * but then encodes every text by itself.
 */
export function hardlyRepeats(cells: readonly Cell[]): boolean {
  const seen = new Set<string>()
  const count = Math.min(cells.length, sampled)
  let all = 0
  let distinct = 0
  for (let index = 0; index < count; index++) {
    const cell = cells[Math.floor((index * (cells.length - 1)) / Math.max(count - 1, 1))]
    if (typeof cell !== 'string') continue
    // A length of four bytes stands before each.
    const size = cell.length + 4
    all += size
    if (seen.has(cell)) continue
    seen.add(cell)
    distinct += size
  }
  return all === 0 || distinct / all > 0.9
}

/** Texts as bytes (UTF-8), encoded together and cut from one piece. */
export function encodeTexts(texts: readonly (string | null)[]): (Uint8Array | null)[] {
  const joined = texts.join('')
  const bytes = Buffer.from(joined, 'utf8')
  const isAscii = bytes.length === joined.length
  let end = 0
  return texts.map((text) => {
    if (text === null) return null
    const length = isAscii ? text.length : Buffer.byteLength(text, 'utf8')
    end += length
    return new Uint8Array(bytes.buffer, bytes.byteOffset + end - length, length)
  })
}
