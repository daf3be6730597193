import { buildTree } from '@presswork/language'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extractSpeech } from '../src/index.ts'

const scraps = [
  '"',
  '“',
  '”',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '„',
  '(',
  ')',
  ' ',
  '\n\n',
  ', ',
  '. ',
  ': ',
  '—',
  'said ',
  'Ida Lund ',
  'she ',
  'the mayor ',
  'noted that ',
  'according to ',
  'a ',
  '12" ',
  "states' ",
  '😀',
]

test('any text survives, spans are faithful, sorted and disjoint', () => {
  const arbitrary = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.array(fc.constantFrom(...scraps), { maxLength: 40 }).map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(arbitrary, (text) => {
      const { quotes, statements, oddMarks } = extractSpeech(buildTree(text))
      let reached = 0
      for (const [index, quote] of quotes.entries()) {
        expect(text.slice(quote.start, quote.end)).toBe(quote.text)
        expect(quote.start).toBeGreaterThanOrEqual(reached)
        expect(quote.end).toBeGreaterThan(quote.start)
        if (quote.continues !== null) expect(quote.continues).toBeLessThan(index)
        if (quote.speakerText !== null) expect(text).toContain(quote.speakerText)
        reached = quote.end
      }
      reached = 0
      for (const statement of statements) {
        expect(statement.start).toBeGreaterThanOrEqual(reached)
        reached = statement.end
      }
      for (const mark of oddMarks) expect(mark.end).toBeGreaterThan(mark.start)
    }),
    { numRuns: 400 },
  )
})

test('a later paragraph is read alike, whatever marks stand before it', () => {
  const tail = 'Ida Lund said, "The pier is open now."'
  fc.assert(
    fc.property(fc.array(fc.constantFrom('"', '“', '”', "'", 'word ', ', ', '. '), { maxLength: 12 }), (parts) => {
      const text = `The ${parts.join('')} end.\n\n${tail}`
      const last = extractSpeech(buildTree(text)).quotes.at(-1)
      expect(last).toMatchObject({ text: 'The pier is open now.', speaker: 'Ida Lund' })
    }),
    { numRuns: 200 },
  )
})
