import { type ParsedRelease, parseHtml, parseMarkdown, parsePlainText, parseRelease } from '@presswork/parse'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

// Pieces that mean something to one of the formats, so that random sources reach their branches
const piece = fc.constantFrom(
  ...[
    'a',
    'Of',
    'the ',
    '. ',
    '\n',
    '\n\n',
    '\r\n',
    '- ',
    '1. ',
    '# ',
    '> ',
    '|',
    '---',
    '**',
    '`',
    '```\n',
    '[x](y)',
    '\t',
    '  ',
  ],
  ...[
    '\u00a0',
    '\u{1f6a2}',
    '<p>',
    '</p>',
    '<div class="ad">',
    '<li>',
    '<td>',
    '<table>',
    '<br>',
    '<b>',
    '<!--',
    '-->',
    '&amp;',
    '{:',
  ],
  ...['Contact: x', '•', '###', 'ENDS', '<pre>', '<h2>', '<script>', '</script>', ':', '“', '”'],
)
const source = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
)

const parsers: [name: string, parse: (text: string) => ParsedRelease][] = [
  ['plain text', parsePlainText],
  ['Markdown', parseMarkdown],
  ['HTML', parseHtml],
]

describe.each(parsers)('%s', (_, parse) => {
  test('blocks are faithful, trimmed, in order and disjoint, whatever the source', () => {
    fc.assert(
      fc.property(source, (sample) => {
        const { text, blocks } = parse(sample)
        let end = 0
        for (const block of blocks) {
          const slice = text.slice(block.start, block.end)
          expect(block.start).toBeGreaterThanOrEqual(end)
          // A row keeps the tab of an empty first cell, so that its cells stay in their columns
          expect(block.kind === 'tableRow' ? slice.replace(/^\t+/, '') : slice).toBe(slice.trim())
          expect(slice.trim()).not.toBe('')
          end = block.end
        }
        expect(text).not.toMatch(/\r/)
      }),
      { numRuns: 400 },
    )
  })
})

test('plain text keeps every character, and what is outside of blocks is white space or a marker', () => {
  fc.assert(
    fc.property(source, (sample) => {
      const { text, blocks } = parsePlainText(sample)
      expect(text).toBe(sample.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'))
      let end = 0
      for (const block of [...blocks, { start: text.length, end: text.length }]) {
        expect(text.slice(end, block.start).replace(/\s|[\u200b\u2060\ufeff]/g, '')).toMatch(
          /^(?:#{1,6}|[-*+–—•]|\(?\w{1,3}[.)]|={3,}|-{3,}|~{3,})?$/,
        )
        end = block.end
      }
    }),
    { numRuns: 400 },
  )
})

test('Markdown and HTML without marks lose no word', () => {
  const words = fc.array(fc.constantFrom('ship', 'Pier', 'sea.', 'of', '12', 'ä', '\n\n'), {
    minLength: 1,
    maxLength: 30,
  })
  const join = (text: string): string => text.replace(/\s+/g, ' ').trim()
  fc.assert(
    fc.property(words, (sample) => {
      const text = sample.join(' ')
      expect(join(parseMarkdown(text).text)).toBe(join(text))
      expect(join(parseHtml(`<body>${text.replace(/\n\n/g, '<p>')}`).text)).toBe(join(text))
    }),
  )
})

test('any bytes survive', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom('a.txt', 'a.md', 'a.html'),
      async (bytes, path) => {
        const file = await parseRelease(bytes, { path })
        expect(file.data.blocks?.length === 0).toBe(file.messages.some(({ fatal }) => fatal === true))
      },
    ),
    { numRuns: 200 },
  )
})
