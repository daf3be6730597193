import { parseHtml, parseMarkdown, parsePlainText } from '@presswork/parse'
import { expect, test } from 'vitest'

// Inputs on which a backtracking pattern or a quadratic parser would take minutes; each takes about a second or less
const cases: [name: string, parse: (text: string) => { text: string }, source: string][] = [
  ['a line of 1 MB', parsePlainText, 'word, '.repeat(170_000)],
  ['100,000 list markers on lines', parsePlainText, '- a\n'.repeat(100_000)],
  ['100,000 list markers on one line', parsePlainText, '- '.repeat(100_000)],
  ['a Markdown line of 1 MB', parseMarkdown, 'word, '.repeat(170_000)],
  ['Markdown containers', parseMarkdown, `${'- '.repeat(100_000)}a`],
  ['Markdown brackets', parseMarkdown, '[a]('.repeat(20_000)],
  ['nested elements', parseHtml, '<div>'.repeat(20_000)],
  ['nested formatting', parseHtml, Array.from({ length: 10_000 }, (_, index) => `<p><b id=${index}>a`).join('')],
  ['unclosed scripts', parseHtml, `<p>a${'<script>'.repeat(50_000)}`],
]

test.each(cases)('%s', (_, parse, source) => {
  const start = performance.now()
  expect(parse(source).text.length).toBeGreaterThanOrEqual(0)
  expect(performance.now() - start).toBeLessThan(15_000)
})
