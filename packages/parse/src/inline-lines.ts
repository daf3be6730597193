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
  /** The end of what stands on the line so far. */
  tail(): string
  /** Says that something was left out here, which may have held two words apart, or a word and its comma. */
  leaveOut(): void
  /** Takes the lines out and starts anew. */
  take(): InlineLine[]
}

export function collectInline(): InlineCollector {
  let lines: InlineLine[] = []
  let parts: string[] = []
  let plain = false
  let after: InlineLine['after'] = 'hard'
  let leftOut = false

  const closeGap = (text: string): void => {
    if (text === '') return
    leftOut = false
    const last = parts.length - 1
    const before = parts[last] ?? ''
    if (/^[,.;:!?)]/.test(text))
      parts[last] = before.trimEnd() // "a person [1], who"
    else if (/^[\p{L}\p{N}]/u.test(text) && /\S$/.test(before)) parts.push(' ') // "guard against.[7]See"
  }
  const close = (): void => {
    const text = parts
      .join('')
      .replace(/[ \t\n\r\f]{2,}|[\t\n\r\f]/g, ' ') // a single space stays as it is
      .replace(/^[\s\u200b\ufeff]+/, '')
      .trimEnd()
    lines.push({ text, strong: !plain && parts.length > 0, after })
    parts = []
    plain = false
    leftOut = false
  }
  return {
    add(text, strong) {
      if (leftOut) closeGap(text)
      parts.push(text)
      if (!strong && !plain && /[\p{L}\p{N}]/u.test(text)) plain = true
    },
    breakLine(kind) {
      close()
      after = kind
    },
    tail() {
      return parts.slice(-4).join('').slice(-16)
    },
    leaveOut() {
      leftOut = parts.length > 0
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
