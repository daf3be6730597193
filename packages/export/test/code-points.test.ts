import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toCodePoints, toUnits } from '../src/index.ts'

const pieces = fc.constantFrom('a', 'é', '€', '😀', '𝒳', '\ud83d', '\ude00', '\n', '\u00a0', '👩‍🚀')
const texts = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''))

describe('toCodePoints', () => {
  test.each([
    ['plain', 3, 3],
    ['é€ß', 2, 2],
    ['😀 12', 3, 2],
    ['a😀b😀c', 1, 1],
    ['a😀b😀c', 3, 2],
    ['a😀b😀c', 7, 5],
    // Halves without a partner are code points of their own.
    ['\ude00\ud83d!', 2, 2],
  ])('%j at %i is %i', (text, offset, expected) => {
    expect(toCodePoints(text)(offset)).toBe(expected)
  })

  test('slices by code points are the slices by units', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
        const borders = [0]
        for (const character of text) borders.push((borders.at(-1) as number) + character.length)
        const [from = 0, to = 0] = [a % borders.length, b % borders.length].sort((x, y) => x - y)
        const [start, end] = [borders[from] as number, borders[to] as number]
        const convert = toCodePoints(text)
        const slice = Array.from(text).slice(convert(start), convert(end)).join('')
        expect(slice).toBe(text.slice(start, end))
        expect([toUnits(text)(convert(start)), toUnits(text)(convert(end))]).toEqual([start, end])
      }),
    )
  })
})
