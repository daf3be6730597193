import type { AdapterContext } from '../adapter.ts'
import { joinBrokenBlocks } from '../compose-blocks.ts'
import { decodeText } from '../decode-text.ts'
import { addTitle } from '../html/place-title.ts'
import { isHtml, renderHtmlField } from '../html/render-field.ts'
import { cleanValue } from '../metadata/clean-value.ts'
import { collectMetadata } from '../metadata/collect-metadata.ts'
import type { ParsedRelease } from '../parsed.ts'
import { renderCanonical, type TextBlock } from '../render-canonical.ts'
import { renderText } from '../text/render-text.ts'
import { isUnreadable, unreadable } from '../unreadable.ts'
import { type DataRecord, type FieldMapping, readField } from './field-mapping.ts'

/** Reads one record, a JSON object: its text on the title's heading, HTML in it through the reader of HTML. */
export function parseRecord(bytes: Uint8Array, { fields = {}, line }: AdapterContext): ParsedRelease {
  const source = decodeText(bytes).text
  const record = parseObject(source)
  const text = readText(record, fields)
  const metadata = collectMetadata({
    title: [plainLine(readField(record, 'title', fields))],
    date: [readField(record, 'date', fields)],
    organization: [nameOf(readField(record, 'organization', fields))],
    place: [readField(record, 'place', fields)],
    language: [readField(record, 'language', fields)],
  })
  const rendered = isHtml(text) ? joinBrokenBlocks(renderHtmlField(text)) : renderText(text)
  const place = { line: line ?? findLine(source, text) }
  const blocks = addTitle(rendered, metadata.title).map((block): TextBlock => ({ ...block, ...place }))
  return { ...renderCanonical(blocks), metadata }
}

function parseObject(source: string): DataRecord {
  let value: unknown
  try {
    value = JSON.parse(source)
  } catch (error) {
    throw unreadable(
      'broken-input',
      `The record is no valid JSON (${(error as Error).message}): check that it is whole.`,
    )
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw unreadable('no-record', 'The record is no JSON object with named fields.')
  return value as DataRecord
}

/** Whether a record is an object without text in the field that should hold it; broken ones are not. */
export function isWithoutText(json: string, fields: FieldMapping): boolean {
  try {
    readText(parseObject(json), fields)
    return false
  } catch (error) {
    return isUnreadable(error) && error.ruleId === 'no-text-field'
  }
}

function readText(record: DataRecord, fields: FieldMapping): string {
  const text = toText(readField(record, 'text', fields))
  if (text !== '') return text
  const names = Object.keys(record).slice(0, 20).join(', ')
  const named = fields.text === undefined ? '' : ` in the field ${fields.text}`
  throw unreadable(
    'no-text-field',
    `The record has no text${named}: name the field that holds it (--text-field). It has ${names}.`,
  )
}

/** A text, the paragraphs of a list, or the HTML of `[{ content_type, content }]`. */
function toText(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  if (!Array.isArray(value)) return ''
  const texts = value.filter((item) => typeof item === 'string')
  if (texts.length > 0) return texts.join('\n\n').trim()
  const contents = value.filter((item) => typeof item?.content === 'string') as { content: string }[]
  return (contents.find(({ content }) => isHtml(content)) ?? contents[0])?.content.trim() ?? ''
}

/** `Jane&#8217;s <em>plan</em>`, as WordPress gives titles, is a line of text. */
function plainLine(value: unknown): string | undefined {
  const line = cleanValue(value)
  if (line === undefined || !/[<&]/.test(line)) return line
  return renderHtmlField(line)
    .map(({ text }) => text)
    .join(' ')
}

/** An organization is a name, or an object or a list of one object that has one. */
function nameOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 1 ? nameOf(value[0]) : undefined
  if (typeof value !== 'object' || value === null) return value
  const { name, title } = value as { name?: unknown; title?: unknown }
  return name ?? title
}

/** The line of the source that a text begins on. */
function findLine(source: string, text: string): number {
  const at = source.indexOf(JSON.stringify(text.slice(0, 60)).slice(1, -1))
  let line = 1
  for (let index = source.indexOf('\n'); index !== -1 && index < at; index = source.indexOf('\n', index + 1)) line++
  return line
}
