import type { Format } from '@presswork/model'
import { VFile } from 'vfile'
import type { AdapterContext } from './adapter.ts'
import { adapters } from './adapters.ts'
import { explainUnread, formatOfPath, type InputFormat, sniffContent } from './detect-format.ts'
import { isUnreadable } from './unreadable.ts'

declare module 'vfile' {
  interface DataMap {
    /** The format that the input was read as: assigned by `@presswork/parse`; absent if it is unknown. */
    format: Format
  }
}

/** Options of {@link parseRelease}. */
export interface ParseOptions extends AdapterContext {
  /** Path of the input; its extension tells the format. */
  readonly path: string
  /** Format to read the input as; default: by extension, unless the content contradicts it. */
  readonly format?: InputFormat | undefined
  /** Largest input that is read, in bytes; default 32 MiB. */
  readonly maxBytes?: number
}

const defaultMaxBytes = 32 * 1024 * 1024

/**
 * Reads a press release: `value` of the returned file is the canonical text, `data.blocks` its blocks (offsets in UTF-16
 * units), `data.metadata` what the format's own fields say, `data.format` the format. An input that cannot be read gives
 * an empty value, no blocks, and a message that is `fatal`.
 *
 * @throws TypeError if `bytes` is no Uint8Array or an option is of the wrong type.
 * @example
 * const file = await parseRelease(await readFile('release.html'), { path: 'release.html' })
 * const first = file.data.blocks?.[0]
 */
export async function parseRelease(bytes: Uint8Array, options: ParseOptions): Promise<VFile> {
  assertCall(bytes, options)
  const file = new VFile({ path: options.path, value: '', data: { blocks: [], metadata: {} } })
  const maxBytes = options.maxBytes ?? defaultMaxBytes
  if (bytes.length > maxBytes) {
    return refuse(
      file,
      'too-large',
      `The file has ${bytes.length} bytes, more than ${maxBytes}: split it or raise maxBytes.`,
    )
  }
  if (bytes.length === 0) return refuse(file, 'empty-input', 'The file is empty: there is nothing to read.')
  const format = chooseFormat(bytes, options, file)
  if (format === undefined) return file
  if (format !== 'odt') file.data.format = format
  const adapter = adapters[format]
  try {
    const { text, blocks, metadata } = await adapter(bytes, file, options)
    file.data.metadata = metadata
    if (blocks.length === 0) {
      return refuse(
        file,
        'empty-input',
        'The file holds no text: check that it is the release and not an empty form of it.',
      )
    }
    file.value = text
    file.data.blocks = blocks
  } catch (error) {
    if (isUnreadable(error)) return refuse(file, error.ruleId, error.message)
    const reason = error instanceof Error ? error.message : String(error)
    return refuse(
      file,
      'unreadable-input',
      `The file could not be read as ${format} (${reason}): check that it is whole.`,
    )
  }
  return file
}

function chooseFormat(bytes: Uint8Array, options: ParseOptions, file: VFile): InputFormat | undefined {
  const unread = options.format === undefined ? explainUnread(bytes, options.path) : undefined
  if (unread !== undefined) {
    refuse(file, 'unsupported-format', `The file is ${unread}`)
    return undefined
  }
  const named = options.format ?? formatOfPath(options.path)
  const seen = sniffContent(bytes)
  if (named === undefined && (seen === undefined || seen === 'binary')) {
    refuse(
      file,
      'unknown-format',
      'The file name extension is unknown: rename the file to .txt, .md or .html, or name its format.',
    )
    return undefined
  }
  const isText = named === 'txt' || named === 'md' || named === 'html'
  if (seen === 'binary' && isText) {
    refuse(file, 'binary-input', 'The file holds binary data and no text: check that it is the release.')
    return undefined
  }
  if (seen === undefined || seen === 'binary' || seen === named) return named
  // A page is text too: who asks for it by name gets it
  if (named !== undefined && (!isText || (seen === 'html' && options.format !== undefined))) return named
  file.message(`The content is ${seen}, not ${named ?? 'what the name says'}: it was read as ${seen}.`, {
    ruleId: 'format-mismatch',
    source: 'parse',
  })
  return seen
}

function refuse(file: VFile, ruleId: string, reason: string): VFile {
  const message = file.message(reason, { ruleId, source: 'parse' })
  message.fatal = true
  return file
}

function assertCall(bytes: unknown, options: Partial<ParseOptions> | undefined): void {
  if (!(bytes instanceof Uint8Array)) throw new TypeError('parseRelease: bytes must be a Uint8Array')
  if (typeof options?.path !== 'string' || options.path === '')
    throw new TypeError('parseRelease: options.path must be a non-empty string')
  const { format, maxBytes } = options
  if (format !== undefined && !(format in adapters)) {
    throw new TypeError(`parseRelease: unknown options.format ${JSON.stringify(format)}`)
  }
  if (maxBytes !== undefined && !(typeof maxBytes === 'number' && maxBytes > 0))
    throw new TypeError('parseRelease: options.maxBytes must be a positive number')
}
