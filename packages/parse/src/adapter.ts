import type { VFile } from 'vfile'
import { decodeText } from './decode-text.ts'
import type { ParsedRelease } from './parsed.ts'
import type { FieldMapping } from './records/field-mapping.ts'
import { unreadable } from './unreadable.ts'

/** What an adapter may be told beside the bytes. */
export interface AdapterContext {
  /** Which fields of a record hold what. */
  readonly fields?: FieldMapping | undefined
  /** Line of the input that the bytes begin on, 1-based, where they are part of a larger one. */
  readonly line?: number | undefined
}

/** Reads the bytes of one format; what a reader should know goes to the file as messages. */
export type Adapter = (
  bytes: Uint8Array,
  file: VFile,
  context: AdapterContext,
) => ParsedRelease | Promise<ParsedRelease>

// Ten thousand pages; each line may be a paragraph, and takes a hundred times its size
const mostLines = 500_000

/** The adapter of a format that is text: decodes, says so when the encoding is a guess, and parses. */
export function adaptText(parse: (text: string) => ParsedRelease): Adapter {
  return (bytes, file) => {
    const { text, encoding, guessed } = decodeText(bytes)
    if (guessed) {
      file.message(`The encoding is not declared; the text was read as ${encoding}, so check its accented letters.`, {
        ruleId: 'guessed-encoding',
        source: 'parse',
      })
    }
    if (countLines(text) > mostLines)
      throw unreadable('too-large', `The text has more than ${mostLines} lines, which no release has: split it.`)
    return parse(text)
  }
}

function countLines(text: string): number {
  let lines = 1
  for (let at = text.indexOf('\n'); at !== -1 && lines <= mostLines; at = text.indexOf('\n', at + 1)) lines++
  return lines
}
