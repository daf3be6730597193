import { parseHtml, parseMarkdown, parsePlainText, parseRelease } from '@presswork/parse'
import { expect, test } from 'vitest'

// Inputs on which a backtracking pattern or a quadratic parser would take minutes; each takes about a second or less
const cases: [name: string, parse: (text: string) => { text: string }, source: string][] = [
  ['a line of 1 MB', parsePlainText, 'word, '.repeat(170_000)],
  ['100,000 list markers on lines', parsePlainText, '- a\n'.repeat(100_000)],
  ['100,000 list markers on one line', parsePlainText, '- '.repeat(100_000)],
  ['a Markdown line of 1 MB', parseMarkdown, 'word, '.repeat(170_000)],
  ['Markdown containers', parseMarkdown, `${'- '.repeat(100_000)}a`],
  ['Markdown brackets', parseMarkdown, '[a]('.repeat(20_000)],
  ['a list of 100,000 items in Markdown', parseMarkdown, '- a\n'.repeat(100_000)],
  ['a sentence broken into 50,000 paragraphs', parseHtml, '<p>a'.repeat(50_000)],
  ['nested elements', parseHtml, '<div>'.repeat(20_000)],
  ['nested formatting', parseHtml, Array.from({ length: 10_000 }, (_, index) => `<p><b id=${index}>a`).join('')],
  ['unclosed scripts', parseHtml, `<p>a${'<script>'.repeat(50_000)}`],
]

test.each([
  ['a page of 300,000 elements', 'a.html', '<p>a'.repeat(300_000)],
  ['Markdown of 600,000 lines', 'a.md', 'a\n'.repeat(600_000)],
])('%s is not read', async (_, path, source) => {
  const file = await parseRelease(new TextEncoder().encode(source), { path })
  expect(file.messages[0]).toMatchObject({ ruleId: 'too-large', fatal: true })
})

test.each(cases)('%s', (_, parse, source) => {
  const start = performance.now()
  expect(parse(source).text.length).toBeGreaterThanOrEqual(0)
  expect(performance.now() - start).toBeLessThan(15_000)
})
