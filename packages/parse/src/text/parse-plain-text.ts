import type { Block } from '@presswork/model'
import type { ParsedRelease } from '../parsed.ts'
import { groupLines } from './group-lines.ts'
import { measureWrapping } from './measure-margin.ts'
import { rejoinBroken } from './rejoin-broken.ts'
import { type Line, splitLines } from './split-lines.ts'
import { unlistSignatures } from './unlist-signatures.ts'

/**
 * Finds the blocks of a plain text. The text comes back unchanged but for a BOM and `\r\n`, `\r` line ends; offsets are
 * UTF-16 units of the text that is returned.
 *
 * @example
 * parsePlainText('Acme opens plant\n\nThe plant makes\nanvils.').blocks.length // 2
 */
export function parsePlainText(source: string): ParsedRelease {
  const text = normaliseLineEnds(source)
  const lines = splitLines(text)
  const wrapping = measureWrapping(lines)
  const blocks: Block[] = []
  let run: Line[] = []
  for (const line of lines) {
    if (line.text !== '') run.push(line)
    else if (run.length > 0) {
      blocks.push(...groupLines(run, wrapping))
      run = []
    }
  }
  blocks.push(...groupLines(run, wrapping))
  return { text, blocks: rejoinBroken(text, unlistSignatures(text, blocks)), metadata: {} }
}

/** Takes a BOM off and turns `\r\n` and `\r` into `\n`. */
export function normaliseLineEnds(source: string): string {
  const text = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}
