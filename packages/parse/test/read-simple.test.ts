import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseMarkdown } from '../src/markdown/parse-markdown.ts'
import { parseMarkdownTree } from '../src/markdown/parse-tree.ts'
import { readSimple } from '../src/markdown/read-simple.ts'
import { readSimpleBlocks, renderSimpleBlocks } from '../src/markdown/read-simple-blocks.ts'
import { renderMarkdownBlocks } from '../src/markdown/render-blocks.ts'
import type { TextBlock } from '../src/render-canonical.ts'

/** What the short way makes of lines; `undefined` if it leaves them to the parser. */
function readShort(text: string): TextBlock[] | undefined {
  const lines = text.split('\n')
  if (lines.some((line) => line.trim() === '')) return undefined
  const blocks = readSimpleBlocks(lines)
  return blocks && renderSimpleBlocks(blocks, 1)
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
  ...[
    '\n- ',
    '\n* ',
    '\n2. ',
    '\n3) ',
    '\n## ',
    '\n#',
    '## ',
    '- ',
    '* ',
    ' #',
    '\\.',
    '\\*',
    '\\#',
    '![pier](/p.png)',
    '---',
    '<u>',
    '</u>',
    '<a href="/b_*">',
    '</a>',
    '<br>',
    '"',
    '![a',
    '](/d)',
    '](/d)',
    '[',
    '[',
  ],
]

test('simple blocks are read as the parser reads them', () => {
  let simple = 0
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 12 }), (parts) => {
      const text = parts.join('')
      const short = readShort(text)
      if (!short) return
      simple++
      expect(short).toEqual(renderMarkdownBlocks(parseMarkdownTree(text)))
    }),
    { numRuns: 20_000, seed: 1 },
  )
  expect(simple).toBeGreaterThan(1000)
})

test.each([
  ['links', 'See the [annex](/a_b.pdf) of [the *board*](/b).', true],
  ['a link with a title', 'See the [annex](/a.pdf "Annex").', false],
  ['a link inside bold', '**See the [annex](/a.pdf)**.', true],
  ['bold that ends inside a link', '**See [the** annex](/a.pdf).', false],
  ['tags that show nothing', 'See [<u>the annex</u>](/a.pdf) of <a href="/b">the board</a>.', true],
  ['a tag at the start', '<u>Works</u>', false],
  ['a break by a tag', 'Port Ellery<br>The board', false],
  ['a link', 'See the [annex](/a_b.pdf) of the board.', true],
  ['bold', '**Port Ellery** – the board, **whose works** begin.', true],
  ['bold inside a word', 'Port**Ellery**s', false],
  ['emphasis', 'The *board* agrees.', true],
  ['emphasis in bold', '**The *board* agrees.**', false],
  ['asterisks between figures', '3 * 4 * 5', false],
  ['references', 'R&amp;D&nbsp;paid &ldquo;it&rdquo;.', true],
  ['an unknown reference', 'R&foo;D', false],
  ['a picture', 'A ![pier](/p.png)', true],
  ['an escape', '2\\. The board agrees\\!', true],
  ['a break', 'Port Ellery\\\nThe board', false],
  ['code', 'Run `ls`.', false],
  ['a note', 'Built.[^1]', false],
])('%s', (_, paragraph, isSimple) => {
  expect(readSimple(paragraph) !== undefined).toBe(isSimple)
})

test.each([
  ['a heading over its text', ['## Works', 'The board agrees.'], true],
  ['a heading that may be closed', ['## Works #'], false],
  ['a flat list', ['- Cranes', '- Tugs'], true],
  ['a numbered list', ['1. Cranes', '2. Tugs'], true],
  ['a list behind its lead-in', ['It buys:', '- cranes', '- tugs'], true],
  ['numbers inside a paragraph', ['It grew to', '2. million'], false],
  ['a nested list', ['- Cranes', '  - red'], false],
  ['an item that goes on', ['- Cranes', 'and tugs'], false],
  ['two sorts of list', ['- Cranes', '2. Tugs'], false],
  ['a line', ['---'], true],
  ['an underlined title', ['Works', '---'], false],
  ['a line of asterisks', ['* * *'], false],
  ['a task', ['- [ ] Cranes'], false],
])('%s', (_, lines, isSimple) => {
  expect(readSimpleBlocks(lines) !== undefined).toBe(isSimple)
})

test('what is indented below a list is read with it', () => {
  const { text, blocks } = parseMarkdown('- Cranes\n- Tugs\n\n  - red\n\n      > Ships call.\n')
  expect(blocks.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)).toEqual([
    'listItem Cranes',
    'listItem Tugs',
    'listItem red',
    'quote Ships call.',
  ])
})
