import type { Span } from '@presswork/model'

/**
 * Tells of spans, asked in ascending order, whether one of them holds what `pattern` (global) finds; each stretch of the text is
 * looked through once, whatever the spans.
 */
export function createFinder(text: string, pattern: RegExp): (span: Span) => boolean {
  let found = -1
  return ({ start, end }) => {
    if (found < start) {
      pattern.lastIndex = start
      found = pattern.exec(text)?.index ?? text.length
    }
    return found < end
  }
}
