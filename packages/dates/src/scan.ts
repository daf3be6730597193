import type { Token } from '@presswork/language'
import type { Reading } from './moment.ts'
import type { ReadContext, Reader } from './reader.ts'
import { readers } from './readers.ts'

const numberReaders: readonly Reader[] = readers.filter((reader) => reader.numbers)

const wordReaders: ReadonlyMap<string, readonly Reader[]> = indexByWord()

/** One pass over a sentence: every trigger is shown to its readers, and the scan goes on behind what they took. */
export function scanSentence(tokens: readonly Token[], context: ReadContext): Reading[] {
  const readings: Reading[] = []
  for (let at = 0; at < tokens.length; ) {
    const reading = readAt(tokens, at, context)
    if (reading) readings.push(reading)
    at = reading ? reading.to : at + 1
  }
  return readings
}

function readAt(tokens: readonly Token[], at: number, context: ReadContext): Reading | undefined {
  const token = tokens[at] as Token
  if (token.type === 'mark') return undefined
  const candidates = token.type === 'number' ? numberReaders : wordReaders.get(token.lower)
  if (!candidates) return undefined
  for (const reader of candidates) {
    const reading = reader.read(tokens, at, context)
    if (reading) return { ...reading, ruleId: reader.ruleId }
  }
  return undefined
}

function indexByWord(): Map<string, Reader[]> {
  const index = new Map<string, Reader[]>()
  for (const reader of readers) {
    for (const word of reader.words ?? []) {
      const list = index.get(word)
      if (list) list.push(reader)
      else index.set(word, [reader])
    }
  }
  return index
}
