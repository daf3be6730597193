import { buildTree, readTokens, splitParagraphs } from '@presswork/language'
import fc from 'fast-check'
import type { Nodes, Paragraph } from 'nlcst'
import { toString as nodeText } from 'nlcst-to-string'
import { ParseLatin } from 'parse-latin'
import { describe, expect, test } from 'vitest'

const words = fc.constantFrom(
  'Sales',
  'rose',
  '12',
  '.',
  '"',
  '“',
  '’s',
  ' ',
  '\u00a0',
  '\n',
  '\n\n',
  '🙂',
  'é',
  '$',
  '3,800',
  'U.S.',
  '-',
)
const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(words).map((parts) => parts.join('')),
)

/** Calls `visit` for every node below `node`. */
function visitNodes(node: Nodes, visit: (node: Nodes) => void): void {
  visit(node)
  if ('children' in node) for (const child of node.children) visitNodes(child, visit)
}

describe('any text', () => {
  test('its leaves join to the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(nodeText(buildTree(text))).toBe(text)
      }),
    )
  })

  test('every node stands where it says', () => {
    fc.assert(
      fc.property(texts, (text) => {
        visitNodes(buildTree(text), (node) => {
          const { start, end } = node.position as NonNullable<Nodes['position']>
          expect(text.slice(start.offset, end.offset)).toBe(nodeText(node))
          const before = text.slice(0, start.offset).split('\n')
          expect([start.line, start.column]).toEqual([before.length, (before.at(-1) as string).length + 1])
        })
      }),
    )
  })

  test('its words and marks are those of parse-latin', () => {
    const withoutPosition = (key: string, value: unknown): unknown => (key === 'position' ? undefined : value)
    const leaves = ({ children }: Paragraph): Nodes[] =>
      children.flatMap((node) => (node.type === 'SentenceNode' ? node.children : [node]))
    fc.assert(
      fc.property(texts, (text) => {
        const [paragraph] = buildTree(text, [{ kind: 'paragraph', start: 0, end: text.length }]).children
        expect(JSON.stringify(leaves(paragraph as Paragraph), withoutPosition)).toBe(
          JSON.stringify(new ParseLatin().tokenizeSentence(text).children, withoutPosition),
        )
      }),
    )
  })

  test('its tokens are in order, disjoint and as written', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0
        for (const sentence of readTokens(buildTree(text))) {
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text)
          for (const token of sentence.tokens) {
            expect(text.slice(token.start, token.end)).toBe(token.value)
            expect(token.start).toBeGreaterThanOrEqual(last)
            last = token.end
          }
        }
      }),
    )
  })
})

test('a paragraph longer than one stretch is read whole', () => {
  const text = 'The council met again. '.repeat(1000).trim()
  const tree = buildTree(text)
  expect(nodeText(tree)).toBe(text)
  expect(readTokens(tree)).toHaveLength(1000)
})

test.each([
  ['digits', '1'],
  ['commas', ','],
  ['quotation marks', '"'],
  ['number words', 'seven '],
  ['initials', 'a.'],
])('a long line of %s takes linear time', (_, unit) => {
  // The best of three, because the machine may be busy with something else.
  const time = (length: number): number => {
    const text = unit.repeat(length / unit.length)
    const times = [1, 2, 3].map(() => {
      const start = performance.now()
      readTokens(buildTree(text))
      return performance.now() - start
    })
    return Math.min(...times)
  }
  const short = time(50_000)
  // Quadratic time would take 64 times as long.
  expect(time(400_000)).toBeLessThan(32 * Math.max(5, short))
})

test('paragraphs are the stretches between blank lines', () => {
  const text = '\n One\nline.\n \u00a0\nTwo. \n\n'
  expect(splitParagraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual(['One\nline.', 'Two.'])
})
