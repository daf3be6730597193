import { buildTree } from '@presswork/language'
import { describe, expect, test } from 'vitest'
import { extractQuotes, extractSpeech } from '../src/index.ts'

const texts = (text: string): string[] => extractQuotes(text).map((quote) => quote.text)

describe('marks', () => {
  test.each([
    ['straight', 'He saw "the old pier" there.', ['the old pier']],
    ['curly', 'He saw “the old pier” there.', ['the old pier']],
    ['single', 'He saw ‘the old pier’ there.', ['the old pier']],
    ['straight single', "He saw 'the old pier' there.", ['the old pier']],
    ['guillemets', 'He saw «the old pier» there.', ['the old pier']],
    ['low', 'He saw „the old pier“ there.', ['the old pier']],
    ['doubled single', "He saw ''the old pier'' there.", ['the old pier']],
    ['mixed', 'He saw “the old pier" and "the new one” there.', ['the old pier', 'the new one']],
    ['nested', '"He said ‘no’ to me," Lund said.', ['He said ‘no’ to me,']],
    ['nested alike', '“He said “no” to me,” Lund said.', ['He said “no” to me,']],
    ['single around double', `'He said "no" to me,' Lund said.`, ['He said "no" to me,']],
    ['a possessive inside', "'The states' plan is good,' Lund said.", ["The states' plan is good,"]],
    ['a plural at the end', `"The plan of the states" and "the act"`, ['The plan of the states', 'the act']],
    ['no-break spaces', 'He saw\u00a0“the old\u00a0pier”\u00a0there.', ['the old\u00a0pier']],
  ])('%s', (_, text, expected) => {
    expect(texts(text)).toEqual(expected)
  })
})

describe('odd marks', () => {
  test.each([
    [
      'unclosed, ends with its paragraph',
      'Lund said: "We will go.\n\nThe "old pier" stays.',
      ['We will go.', 'old pier'],
      1,
    ],
    [
      'unopened, begins with its paragraph',
      'We will all go there."\n\nThe "old pier" stays.',
      ['We will all go there.', 'old pier'],
      1,
    ],
    [
      'unclosed before another',
      '"We will go, he said. "They will stay here."',
      ['We will go,', 'They will stay here.'],
      1,
    ],
    [
      'none in a quotation of several paragraphs',
      '“We will go.\n\n“They will stay.”',
      ['We will go.', 'They will stay.'],
      0,
    ],
  ])('%s', (_, text, expected, odd) => {
    const { quotes, oddMarks } = extractSpeech(buildTree(text))
    expect(quotes.map((quote) => quote.text)).toEqual(expected)
    expect(oddMarks).toHaveLength(odd)
  })
})

test('a quotation in a bracket at the end of a paragraph hides none of the next', () => {
  const [, quote] = extractQuotes('Ida Lund runs it (the “Old Pier”)\n\nIda Lund said “the pier is sound enough”.')
  expect(quote).toMatchObject({ speaker: 'Ida Lund' })
})

describe('kinds', () => {
  test.each([
    ['direct', '"We sail on Monday," said Ida Lund.', 'direct'],
    ['direct, short', '"Yes," said Ida Lund.', 'direct'],
    ['mixed', 'Ida Lund said the pier was "a great deal too old".', 'mixed'],
    ['fragment', 'Ida Lund spoke of the "old quarrel".', 'fragment'],
    ['defined term', 'Harbour Works Ltd. (the "Company") is here.', 'fragment'],
    ['title', 'They showed “The Long Way Home” to all.', 'title'],
    ['title by its noun', 'He wrote a book titled “Tides” last year.', 'title'],
  ])('%s', (_, text, kind) => {
    expect(extractQuotes(text)[0]?.kind).toBe(kind)
  })
})
