import { decodeText } from '../decode-text.ts'
import { unreadable } from '../unreadable.ts'
import { type DataRecord, type FieldMapping, readField } from './field-mapping.ts'

/** One record of an archive. */
export interface RecordPart {
  /** What names it among the records: its id field, else its line or its place in the list, 1-based. */
  readonly name: string
  /** The record as a JSON object. */
  readonly json: string
  /** Line that it begins on, 1-based; absent in a list, which may be set on one line. */
  readonly line?: number
}

/** Splits JSON Lines: a record a line, blank lines passed over. Lines are not parsed unless an id field is asked for. */
export function* splitLines(bytes: Uint8Array, fields: FieldMapping): Generator<RecordPart> {
  const { text } = decodeText(bytes)
  let number = 0
  for (let from = 0; from < text.length; ) {
    const newline = text.indexOf('\n', from)
    const to = newline === -1 ? text.length : newline
    const json = text.slice(from, to).trim()
    number++
    from = to + 1
    if (json !== '') yield { name: nameOfLine(json, fields) ?? String(number), json, line: number }
  }
}

function nameOfLine(json: string, fields: FieldMapping): string | undefined {
  if (fields.id === undefined) return undefined
  try {
    return nameOf(JSON.parse(json), fields)
  } catch {
    return undefined // the line is read, and refused, as a document of its own
  }
}

/**
 * Splits a JSON file: the objects of a list, of the one list of objects in an object without text of its own
 * (`{ "results": […] }`), or the object itself, which then has no name.
 */
export function splitJson(bytes: Uint8Array, fields: FieldMapping): RecordPart[] {
  const { text } = decodeText(bytes)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw unreadable('broken-input', `The file is no valid JSON (${(error as Error).message}): check that it is whole.`)
  }
  const list = Array.isArray(value) ? value : findList(value, fields)
  if (!list) return [{ name: '', json: text }]
  const slices = sliceObjects(text, list === value ? 1 : 2)
  return list.map((item, index) => {
    const slice = slices.length === list.length ? slices[index] : undefined
    return { name: nameOf(item, fields) ?? String(index + 1), ...(slice ?? { json: JSON.stringify(item) }) }
  })
}

/** The objects that stand in lists at a depth of a valid JSON text, as they are written, with the lines they begin on. */
function sliceObjects(text: string, depth: number): { json: string; line: number }[] {
  const slices: { json: string; line: number }[] = []
  const open: string[] = []
  let line = 1
  let start = { at: 0, line: 1 }
  // Strings are passed over whole: their brackets are text
  for (const { 0: token, index } of text.matchAll(/[[\]{}\n]|"(?:[^"\\]+|\\.)*"/g)) {
    if (token === '\n') line++
    else if (token === '{' || token === '[') {
      if (open.length === depth && open[depth - 1] === '[' && token === '{') start = { at: index, line }
      open.push(token)
    } else if (token === '}' || token === ']') {
      open.pop()
      if (open.length === depth && open[depth - 1] === '[' && token === '}')
        slices.push({ json: text.slice(start.at, index + 1), line: start.line })
    }
  }
  return slices
}

function findList(value: unknown, fields: FieldMapping): unknown[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if (typeof readField(value as DataRecord, 'text', fields) === 'string') return undefined
  const lists = Object.values(value).filter((item) => Array.isArray(item) && item.length > 0 && isObject(item[0]))
  return lists.length === 1 ? (lists[0] as unknown[]) : undefined
}

function isObject(value: unknown): value is DataRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The id field's value, if one is asked for and the record has it. */
export function nameOf(item: unknown, fields: FieldMapping): string | undefined {
  if (fields.id === undefined || !isObject(item)) return undefined
  const id = readField(item, 'id', fields)
  return (typeof id === 'string' && id.trim() !== '') || typeof id === 'number' ? String(id) : undefined
}
