import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Mark, nestMarks, type Piece, sortMarks } from '../src/client/nest-marks.ts'

/** Pieces as text: `[q1 …]` is a mark, `[q1~ …]` a further piece of one. */
function show(pieces: readonly Piece[], text: string): string {
  return pieces
    .map((piece) =>
      piece.mark
        ? `[${piece.mark.id}${piece.first ? '' : '~'} ${show(piece.pieces, text)}]`
        : text.slice(piece.start, piece.end),
    )
    .join('')
}

function mark(id: string, start: number, end: number): Mark {
  const layers = { s: 'section', q: 'quote', d: 'date', n: 'number' } as const
  return { id, layer: layers[id[0] as keyof typeof layers], start, end }
}

describe('nestMarks', () => {
  test.each<[string, Mark[], string]>([
    ['a number in a quotation', [mark('n1', 4, 6), mark('q1', 1, 9)], 'a[q1 bcd[n1 ef]ghi]j'],
    [
      'a date and a number in a quotation',
      [mark('q1', 0, 10), mark('d1', 1, 3), mark('n1', 5, 6)],
      '[q1 a[d1 bc]de[n1 f]ghij]',
    ],
    ['the same stretch', [mark('n1', 2, 5), mark('q1', 2, 5)], 'ab[q1 [n1 cde]]fghij'],
    ['crossing marks', [mark('q1', 0, 5), mark('n1', 3, 7)], '[q1 abc[n1 de]][n1~ fg]hij'],
    ['two rests', [mark('q1', 0, 5), mark('d1', 2, 9), mark('n1', 3, 7)], '[q1 ab[d1 c[n1 de]]][d1~ [n1~ fg]hi]j'],
    ['side by side', [mark('n1', 0, 2), mark('n2', 2, 4)], '[n1 ab][n2 cd]efghij'],
    ['nothing', [], 'abcdefghij'],
  ])('%s', (_, marks, shown) => {
    expect(show(nestMarks(sortMarks(marks), 0, 10), 'abcdefghij')).toBe(shown)
  })

  test('a mark over a border begins before it', () => {
    const marks = sortMarks([mark('q1', 2, 8)])
    expect(show(nestMarks(marks, 0, 5), 'abcdefghij')).toBe('ab[q1 cde]')
    expect(show(nestMarks(marks, 5, 10), 'abcdefghij')).toBe('[q1~ fgh]ij')
  })

  test('pieces restore the text and cover every mark, whatever crosses what', () => {
    const text = 'x😀'.repeat(10)
    const spans = fc.array(fc.tuple(fc.constantFrom('q', 'd', 'n'), fc.nat(30), fc.nat(30)), { maxLength: 12 })
    fc.assert(
      fc.property(spans, (drawn) => {
        const marks = drawn.map(([layer, a, b], index) => mark(`${layer}${index}`, Math.min(a, b), Math.max(a, b)))
        const pieces = nestMarks(sortMarks(marks), 0, text.length)
        expect(restore(pieces, text)).toBe(text)
        for (const { id, start, end } of marks) expect(covered(pieces, id)).toBe(end - start)
      }),
    )
  })
})

function restore(pieces: readonly Piece[], text: string): string {
  return pieces.map((piece) => (piece.mark ? restore(piece.pieces, text) : text.slice(piece.start, piece.end))).join('')
}

function covered(pieces: readonly Piece[], id: string): number {
  let sum = 0
  for (const piece of pieces) {
    if (piece.mark) sum += piece.mark.id === id ? piece.end - piece.start : covered(piece.pieces, id)
  }
  return sum
}
