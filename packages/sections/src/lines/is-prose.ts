import type { Line } from './line.ts'

/** Whether a line is running text: long, or closed like a sentence. */
export function isProse(line: Line | undefined): boolean {
  if (line === undefined || (line.kind !== 'text' && line.kind !== 'label')) return false
  return line.words.length >= 20 || (line.words.length >= 6 && (line.ending === 'stop' || line.ending === 'quote'))
}
