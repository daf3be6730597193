import { gunzipSync } from 'node:zlib'
import { type InputFormat, kindOfInput } from '../detect-format.ts'
import { hasText, readMail } from '../mail/read-mail.ts'
import type { FieldMapping } from '../records/field-mapping.ts'
import { isWithoutText, parseRecord } from '../records/parse-record.ts'
import { type RecordPart, splitJson, splitLines } from '../records/split-records.ts'
import { splitTable } from '../records/split-table.ts'
import { isUnreadable, unreadable } from '../unreadable.ts'
import { attachmentsOf } from './attachments.ts'
import { type ArchiveLimits, addUnpacked, defaultLimits, type UnpackedCount } from './limits.ts'
import { listWarc } from './list-warc.ts'
import { listZip } from './list-zip.ts'

/** One document of an input: the input itself, a file of an archive, a record, an attachment. */
export interface InputPart {
  /** The input's path, or one below it: `may.zip/fund.txt`, `archive.jsonl#12`. */
  readonly path: string
  /** What tells it from the other documents of its input; empty for the input itself. */
  readonly name: string
  readonly bytes: Uint8Array
  /** Format to read it as, where its path does not say. */
  readonly format?: InputFormat
  /** Line of the input that it begins on, 1-based. */
  readonly line?: number
  /** Why its bytes could not be had, if so. */
  readonly failure?: { readonly ruleId: string; readonly reason: string }
}

/** Options of {@link expandInput}. */
export interface ExpandOptions extends Partial<ArchiveLimits> {
  /** Path of the input; its extension tells the format. */
  readonly path: string
  /** Which fields of a record hold what. */
  readonly fields?: FieldMapping
}

// So many records are looked at to tell whether an archive holds releases at all
const sampleSize = 20

interface Task {
  readonly limits: ArchiveLimits
  readonly count: UnpackedCount
  readonly fields: FieldMapping
}

/**
 * Lists the documents that an input holds, in order: the files of a ZIP, the pages of a web archive, the records of JSON, JSON Lines and CSV, a mail
 * and its attachments, what a gzip file packs; any other input is its own only document. What cannot be opened is a part
 * with a `failure`.
 *
 * @example
 * for await (const part of expandInput(bytes, { path: 'archive.jsonl' })) await parseRelease(part.bytes, part)
 */
export async function* expandInput(bytes: Uint8Array, options: ExpandOptions): AsyncGenerator<InputPart> {
  const limits = { ...defaultLimits, ...options }
  const task = { limits, count: { bytes: 0, parts: 0 }, fields: options.fields ?? {} }
  yield* expand({ path: options.path, name: '', bytes }, 0, task)
}

async function* expand(part: InputPart, depth: number, task: Task): AsyncGenerator<InputPart> {
  const kind = kindOfInput(part.bytes, part.path)
  if (kind === undefined) {
    yield part
    return
  }
  try {
    if (depth > task.limits.maxNesting)
      throw unreadable(
        'too-deep',
        `Archives stand in archives more than ${task.limits.maxNesting} deep: unpack it first.`,
      )
    if (kind === 'gzip') yield* expand(unpackGzip(part, task), depth + 1, task)
    else if (kind === 'zip') yield* expandZip(part, depth, task)
    else if (kind === 'warc') yield* expandWarc(part, task)
    else if (kind === 'eml') yield* expandMail(part, depth, task)
    else yield* expandRecords(part, await splitAs(kind, part.bytes, task.fields), task)
  } catch (error) {
    yield { ...part, bytes: new Uint8Array(), failure: describe(error) }
  }
}

function describe(error: unknown): { ruleId: string; reason: string } {
  if (isUnreadable(error)) return { ruleId: error.ruleId, reason: error.message }
  return { ruleId: 'unreadable-input', reason: `The file could not be opened (${(error as Error).message}).` }
}

function unpackGzip(part: InputPart, { limits, count }: Task): InputPart {
  let bytes: Uint8Array
  try {
    bytes = gunzipSync(part.bytes, { maxOutputLength: limits.maxUnpackedBytes - count.bytes })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ERR_BUFFER_TOO_LARGE')
      throw unreadable('too-large', `The file unpacks to more than ${limits.maxUnpackedBytes} bytes: it was not read.`)
    throw unreadable('broken-input', `The gzip file is damaged (${message}): check that it is whole.`)
  }
  addUnpacked(count, bytes.length, part.bytes.length, limits)
  return { ...part, bytes }
}

async function* expandZip(part: InputPart, depth: number, task: Task): AsyncGenerator<InputPart> {
  for (const { path, bytes } of listZip(part.bytes, task.limits, task.count)) {
    const member = { path: `${part.path}/${path}`, name: joinNames(part.name, path) }
    if (bytes) yield* expand({ ...member, bytes }, depth + 1, task)
    else {
      const reason = 'The file in the archive is damaged or encrypted: unpack it by hand.'
      yield { ...member, bytes: new Uint8Array(), failure: { ruleId: 'broken-input', reason } }
    }
  }
}

function* expandWarc(part: InputPart, { limits, count }: Task): Generator<InputPart> {
  for (const { url, format, bytes } of listWarc(part.bytes, limits.maxUnpackedBytes - count.bytes)) {
    addUnpacked(count, bytes?.length ?? 0, part.bytes.length, limits)
    const page = { path: `${part.path}#${url}`, name: joinNames(part.name, nameOfUrl(url)), format }
    if (bytes) yield { ...page, bytes }
    else {
      const reason = 'The page is damaged in the web archive.'
      yield { ...page, bytes: new Uint8Array(), failure: { ruleId: 'broken-input', reason } }
    }
  }
}

/** `https://www.ellery.example/news/port.html?id=7` is `ellery.example/news/port.html?id=7`. */
function nameOfUrl(url: string): string {
  return url.replace(/^[a-z]+:\/\/(?:www\.)?/i, '').slice(0, 120)
}

async function* expandMail(part: InputPart, depth: number, task: Task): AsyncGenerator<InputPart> {
  const email = await readMail(part.bytes)
  const attachments = attachmentsOf(email)
  if (hasText(email) || attachments.length === 0) yield { ...part, format: 'eml' }
  for (const { path, bytes } of attachments) {
    addUnpacked(task.count, bytes.length, part.bytes.length, task.limits)
    yield* expand({ path: `${part.path}/${path}`, name: joinNames(part.name, path), bytes }, depth + 1, task)
  }
}

async function splitAs(
  kind: 'json' | 'jsonl' | 'csv',
  bytes: Uint8Array,
  fields: FieldMapping,
): Promise<Iterable<RecordPart>> {
  if (kind === 'csv') return splitTable(bytes, fields)
  return kind === 'jsonl' ? splitLines(bytes, fields) : splitJson(bytes, fields)
}

function* expandRecords(part: InputPart, records: Iterable<RecordPart>, task: Task): Generator<InputPart> {
  const encoder = new TextEncoder()
  const first: RecordPart[] = []
  const rest = records[Symbol.iterator]()
  for (let next = rest.next(); !next.done; next = rest.next()) {
    first.push(next.value)
    if (first.length === sampleSize) break
  }
  // A list of something else than releases is one failure, and not one a record
  if (first.length > 1 && first.every(({ json }) => isWithoutText(json, task.fields))) {
    parseRecord(encoder.encode(first[0]?.json ?? ''), { fields: task.fields })
  }
  for (const { name, json, line } of chain(first, rest)) {
    const bytes = name === '' ? part.bytes : encoder.encode(json)
    addUnpacked(task.count, 0, 0, task.limits)
    const path = name === '' ? part.path : `${part.path}#${name}`
    const place = line === undefined ? {} : { line }
    yield { path, name: joinNames(part.name, name), bytes, format: 'json', ...place }
  }
}

function* chain(first: readonly RecordPart[], rest: Iterator<RecordPart>): Generator<RecordPart> {
  yield* first
  for (let next = rest.next(); !next.done; next = rest.next()) yield next.value
}

function joinNames(outer: string, inner: string): string {
  return outer === '' ? inner : `${outer}/${inner}`
}
