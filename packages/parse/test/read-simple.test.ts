import fc from 'fast-check'
import { expect, test } from 'vitest'
import { composeBlocks } from '../src/compose-blocks.ts'
import { collectInline } from '../src/inline-lines.ts'
import { parseMarkdownTree } from '../src/markdown/parse-tree.ts'
import { addPieces, readSimple } from '../src/markdown/read-simple.ts'
import { renderMarkdownBlocks } from '../src/markdown/render-blocks.ts'
import { isProseLine } from '../src/markdown/scan-line.ts'
import type { TextBlock } from '../src/render-canonical.ts'

/** What the short way makes of a paragraph; `undefined` if it leaves it to the parser. */
function readShort(paragraph: string): TextBlock[] | undefined {
  const lines = paragraph.split('\n')
  if (lines.some((line) => line.trim() === '')) return undefined
  if (!lines.every((line, index) => isProseLine(line, index === lines.length - 1))) return undefined
  const pieces = readSimple(paragraph)
  if (!pieces) return undefined
  const inline = collectInline()
  addPieces(pieces, inline)
  return composeBlocks(inline.take(), { kind: 'paragraph', line: 1 })
}

const fragments = [
  ...[
    'Ships',
    ' ',
    ' of ',
    '60,000',
    '\n',
    '. ',
    ', ',
    '(',
    ')',
    ':',
    '“',
    '”',
    '\u00a0',
    '—',
    "'",
    'é',
    '\u{1f6a2}',
    '\t',
  ],
  ...[
    '**',
    '**',
    '**',
    '*',
    '***',
    '_',
    '__',
    '[board](/b)',
    '[a b](https://b.example/x_y*z?a=1&b=2 )',
    '[',
    ']',
    '](',
    '[]()',
  ],
  ...[
    '[x](a(b)c)',
    '[^1]',
    '[\n](c)',
    '![',
    '!',
    '&amp;',
    '&nbsp;',
    '&rsquo;',
    '&bogus;',
    '&',
    '&#39;',
    '#',
    '|',
    '-',
    '+',
    '>',
    '=',
  ],
  ...[
    '1. ',
    '12)',
    '• ',
    '{',
    '}',
    '\\',
    '`',
    '<b>',
    '~',
    '\0',
    '\u0007',
    'constructor',
    '&constructor;',
    ';',
    '/',
    '$',
    '^',
  ],
]

test('a simple paragraph is read as the parser reads it', () => {
  let simple = 0
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 12 }), (parts) => {
      const paragraph = parts.join('')
      const short = readShort(paragraph)
      if (!short) return
      simple++
      expect(short).toEqual(renderMarkdownBlocks(parseMarkdownTree(paragraph)))
    }),
    { numRuns: 20_000, seed: 1 },
  )
  expect(simple).toBeGreaterThan(1000)
})

test.each([
  ['links', 'See the [annex](/a_b.pdf) of [the *board*](/b).', false],
  ['a link', 'See the [annex](/a_b.pdf) of the board.', true],
  ['bold', '**Port Ellery** – the board, **whose works** begin.', true],
  ['bold inside a word', 'Port**Ellery**s', false],
  ['emphasis', 'The *board* agrees.', false],
  ['references', 'R&amp;D&nbsp;paid &ldquo;it&rdquo;.', true],
  ['an unknown reference', 'R&foo;D', false],
  ['a picture', 'A ![pier](/p.png)', false],
  ['code', 'Run `ls`.', false],
  ['a note', 'Built.[^1]', false],
])('%s', (_, paragraph, isSimple) => {
  expect(readSimple(paragraph) !== undefined).toBe(isSimple)
})
