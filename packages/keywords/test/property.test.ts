import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extractKeywords } from '../src/index.ts'

const pieces = fc.constantFrom(
  ...[
    'harbour',
    'Tunnel',
    "tunnel's",
    'workers’',
    'regional',
    'Press',
    'constructor',
    '__proto__',
    'the',
    'opened',
    'U.S.',
  ],
  ...['😀', '\u00a0', '\n', '\n\n', '. ', ', ', ' ', '“', '’', '-', '2024', 'é', '\ud83d', "'s"],
)
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(' ')),
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
)

const squeeze = (text: string): string => text.replace(/\s+/g, ' ')

test('any string survives; ranks run on; spans are words of the text; two runs agree', () => {
  fc.assert(
    fc.property(texts, fc.nat(80), fc.nat(80), (text, a, b) => {
      const scopes = [{ start: Math.min(a, b), end: Math.max(a, b) }]
      const found = extractKeywords(text, { scopes, maximum: 3 })
      const ranks = new Map<string, number>()
      for (const { kind, scope, rank, score, count, keyphrase, start, end } of found) {
        expect(rank).toBe((ranks.get(String(scope)) ?? 0) + 1)
        ranks.set(String(scope), rank)
        const ofKind = found.filter((other) => other.kind === kind && other.scope === scope)
        expect(ofKind.length).toBeLessThanOrEqual(3)
        expect(Number.isFinite(score)).toBe(true)
        expect(count).toBeGreaterThanOrEqual(1)
        expect(end).toBeGreaterThan(start)
        const slice = squeeze(text.slice(start, end))
        if (count === 1) expect(slice).toBe(keyphrase)
        expect(slice.split(' ')).toHaveLength(keyphrase.split(' ').length)
        expect(keyphrase.includes(' ')).toBe(kind === 'phrase')
      }
      expect(extractKeywords(text, { scopes, maximum: 3 })).toEqual(found)
    }),
    { numRuns: 300 },
  )
})

test('thousands of distinct words, and thousands in one run, are ranked', () => {
  const letters = 'abcdefghijklmnopqrst'
  const name = (n: number): string =>
    `Vel${letters[n % 20]}${letters[Math.floor(n / 20) % 20]}${letters[Math.floor(n / 400) % 20]}`
  const names = (count: number): string => Array.from({ length: count }, (_, n) => `${name(n)} came.`).join(' ')
  expect(extractKeywords(names(8000))).toHaveLength(10)
  expect(extractKeywords('harbour '.repeat(8000))).toHaveLength(1)
})
