import type { InlineCollector } from '../inline-lines.ts'

// "[annex](/a.pdf)": a link whose text holds no mark; "![pier](/p.png)"; "*", "**", and longer runs, which are not simple; "2\."; "&amp;"
const piece =
  /\[([^\][^*_&\\][^\][*_&\\]*)\]\([^\s()\\]*\)|!\[[^\][*_&\\]*\]\([^\s()\\]*\)|\*+|\\([!-/:-@[-`{-~])|&(#?[a-z\d]{1,32});|[^![\]*&_\\]+|&|!/giy
// Code, HTML, strokes; control characters, which end a link's target
const never = /[`<~]|(?![\n\t])\p{Cc}/u
const afterStrong = /^(?:$|[\s.,;:!?)])/

/** Character references that releases hold; with any other, a paragraph is left to the parser. */
const references = new Map(
  Object.entries({
    amp: '&',
    apos: "'",
    hellip: '…',
    ldquo: '“',
    lsquo: '‘',
    mdash: '—',
    nbsp: '\u00a0',
    ndash: '–',
    quot: '"',
    rdquo: '”',
    rsquo: '’',
    '#39': "'",
    '#160': '\u00a0',
    '#8211': '–',
    '#8216': '‘',
    '#8217': '’',
    '#8220': '“',
    '#8221': '”',
  }),
)

/** A stretch of a paragraph's text. */
export interface Piece {
  readonly text: string
  readonly strong: boolean
}

/**
 * Reads text that holds no other marks than links, pictures, bold and emphasised stretches, escapes and references to characters:
 * most does, and reading it takes a tenth of what a CommonMark parser takes. `undefined` if there is more to it, or it could be
 * read in two ways.
 */
export function readSimple(paragraph: string): readonly Piece[] | undefined {
  if (never.test(paragraph)) return undefined
  const pieces: Piece[] = []
  let open = 0 // asterisks
  piece.lastIndex = 0
  while (piece.lastIndex < paragraph.length) {
    const from = piece.lastIndex
    const match = piece.exec(paragraph)
    if (!match) return undefined
    const [whole, linked, escaped, reference] = match
    if (whole.startsWith('*')) {
      const before = paragraph.slice(Math.max(0, from - 1), from)
      const after = paragraph.slice(from + whole.length, from + whole.length + 1)
      const isEdge = open ? /\S/.test(before) && afterStrong.test(after) : /^\s?$/.test(before) && /\S/.test(after)
      if (whole.length > 2 || (open && whole.length !== open) || !isEdge) return undefined
      open = open ? 0 : whole.length
      continue
    }
    const isPicture = whole.startsWith('![')
    const text = isPicture ? '' : (linked ?? escaped ?? (reference === undefined ? whole : references.get(reference)))
    if (text === undefined) return undefined
    if (!isPicture) pieces.push({ text, strong: open === 2 })
  }
  return open ? undefined : pieces
}

/** Adds pieces to a collector, line by line. */
export function addPieces(pieces: readonly Piece[], into: InlineCollector): void {
  for (const { text, strong } of pieces) {
    let from = 0
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', from)) {
      into.add(text.slice(from, end), strong)
      into.breakLine('soft')
      from = end + 1
    }
    into.add(from === 0 ? text : text.slice(from), strong)
  }
}
