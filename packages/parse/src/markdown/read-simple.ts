import { characterReferences } from '../character-references.ts'
import type { InlineCollector } from '../inline-lines.ts'

const tagNames = 'a|b|del|em|font|i|ins|s|small|span|strong|u'
const attribute = '[ \\n][a-z-]{1,20}="[^"\\n\\\\]*"'
const piece = new RegExp(
  [
    String.raw`!\[[^\][*_&\\<]*\]\([^\s()\\<]*\)`, // "![pier](/p.png)"
    String.raw`\]\([^\s()\\<]*\)`, // the end of "[annex](/a.pdf)"
    String.raw`\[(?![\^\]])`, // its start; "[^1]" is a note
    String.raw`\*+`, // "*", "**"; longer runs are not simple
    String.raw`\\([!-/:-@[-\`{-~])`, // "2\."
    String.raw`&(#?[a-z\d]{1,32});`, // "&amp;"
    `</?(?:${tagNames})(?:${attribute})* ?/?>`, // "<u>", "<a href="/b">", which show nothing
    String.raw`[^![\]*&_\\<]+`,
    String.raw`&|!(?!\[)`,
  ].join('|'),
  'giy',
)
// Code, strokes; control characters, which end a link's target
const never = /[`~]|(?![\n\t])\p{Cc}/u
const beforeRun = /^[\s([“‘"]?$/
const afterRun = /^(?:$|[\s.,;:!?)\]”’"])/

/** A stretch of a paragraph's text. */
export interface Piece {
  readonly text: string
  readonly strong: boolean
}

/**
 * Reads text that holds no other marks than links, pictures, bold and emphasised stretches, escapes, tags that show nothing and
 * references to characters: most does, and reading it takes a tenth of what a CommonMark parser takes. `undefined` if there is
 * more to it, or it could be read in two ways.
 */
export function readSimple(paragraph: string): readonly Piece[] | undefined {
  if (/^ ?</.test(paragraph) || never.test(paragraph)) return undefined
  const pieces: Piece[] = []
  let open = 0 // asterisks
  let openBeforeLink: number | undefined
  piece.lastIndex = 0
  while (piece.lastIndex < paragraph.length) {
    const from = piece.lastIndex
    const match = piece.exec(paragraph)
    if (!match) return undefined
    const [whole, escaped, reference] = match
    if (whole.startsWith('*')) {
      // What opens before a link does not close inside it
      if (openBeforeLink || !canStand(paragraph, from, whole.length, open)) return undefined
      open = open ? 0 : whole.length
    } else if (whole === '[') {
      if (openBeforeLink !== undefined) return undefined
      openBeforeLink = open
    } else if (whole.startsWith(']')) {
      if (openBeforeLink !== open) return undefined
      openBeforeLink = undefined
    } else if (!whole.startsWith('![') && !whole.startsWith('<')) {
      const text = escaped ?? (reference === undefined ? whole : characterReferences.get(reference))
      if (text === undefined) return undefined
      pieces.push({ text, strong: open === 2 })
    }
  }
  return open || openBeforeLink !== undefined ? undefined : pieces
}

/** Whether a run of asterisks can only open a stretch, or, behind an `open` run, close it. */
function canStand(text: string, from: number, length: number, open: number): boolean {
  if (length > 2 || (open && length !== open)) return false
  const before = text.slice(Math.max(0, from - 1), from)
  const after = text.slice(from + length, from + length + 1)
  if (open) return /\S/.test(before) && afterRun.test(after)
  return /^\s?$/.test(before) ? /\S/.test(after) : beforeRun.test(before) && /[\p{L}\p{N}]/u.test(after)
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
