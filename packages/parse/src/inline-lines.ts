/** A line of inline text: what stands between two breaks, white space collapsed as CSS does (U+00A0 stays). */
export interface InlineLine {
  readonly text: string
  /** Whether all of it is set in bold. */
  readonly strong: boolean
  /** How it is set off from the line before: by a break that shows (`<br>`), or by a line end of the source. */
  readonly after: 'hard' | 'soft'
}

/** Collects the inline text of a block, line by line. */
export interface InlineCollector {
  add(text: string, strong: boolean): void
  breakLine(kind: 'hard' | 'soft'): void
  /** Takes the lines out and starts anew. */
  take(): InlineLine[]
}

export function collectInline(): InlineCollector {
  let lines: InlineLine[] = []
  let parts: string[] = []
  let plain = false
  let after: InlineLine['after'] = 'hard'

  const close = (): void => {
    const text = parts
      .join('')
      .replace(/[ \t\n\r\f]{2,}|[\t\n\r\f]/g, ' ') // a single space stays as it is
      .replace(/^[\s\u200b\ufeff]+/, '')
      .trimEnd()
    lines.push({ text, strong: !plain && parts.length > 0, after })
    parts = []
    plain = false
  }
  return {
    add(text, strong) {
      parts.push(text)
      if (!strong && !plain && /[\p{L}\p{N}]/u.test(text)) plain = true
    },
    breakLine(kind) {
      close()
      after = kind
    },
    take() {
      close()
      const taken = lines
      lines = []
      after = 'hard'
      return taken
    },
  }
}
