import { describe, expect, test } from 'vitest'
import { extractQuotes } from '../src/index.ts'

const speakers = (text: string): (string | null)[] => extractQuotes(text).map(({ speaker }) => speaker)

describe('who speaks together', () => {
  test.each([
    ['two', '"We agree on it," Vera Holm and Ida Lund said.', 'Vera Holm and Ida Lund'],
    [
      'two with a role each',
      '"We agree on it," said Governor Vera Holm and Prime Minister Ida Lund.',
      'Vera Holm and Ida Lund',
    ],
    [
      'one role for both',
      'Foreign Ministers Vera Holm and Ida Lund said: "We agree on it now."',
      'Vera Holm and Ida Lund',
    ],
    ['three', '"We agree on it," Vera Holm, Ida Lund and Ben Roe said.', 'Vera Holm, Ida Lund and Ben Roe'],
    [
      'a joint statement of two with their roles behind them',
      'Vera Holm, the mayor, and Ida Lund, her deputy, said in a joint statement: "We agree on it."',
      'Vera Holm and Ida Lund',
    ],
    [
      'two bodies',
      'Arden Rail Ltd and the Harbour Board said in a joint statement: "We agree on it."',
      'Arden Rail Ltd and Harbour Board',
    ],
  ])('%s', (_, text, speaker) => {
    expect(speakers(text)).toEqual([speaker])
  })

  test('surnames stand for the full names', () => {
    expect(speakers('Vera Holm met Ida Lund. "We agree on it," Holm and Lund said.')).toEqual([
      'Vera Holm and Ida Lund',
    ])
  })

  test('"they" are those who spoke together', () => {
    const text = 'Vera Holm and Ida Lund said the pier was full. "We agree on it," they said.'
    expect(speakers(text)).toEqual(['Vera Holm and Ida Lund'])
  })

  test.each([
    ['a meeting of two others', 'After Vera Holm and Ben Roe met, Ida Lund said: "They agree on it."', 'Ida Lund'],
    ['a firm with "and" in its name', '"We agree on it," Roe and Sons Ltd said.', null],
    ['a statement of one', 'Vera Holm met Ben Roe. Ida Lund said in a statement: "They agree on it."', 'Ida Lund'],
  ])('no others: %s', (_, text, speaker) => {
    expect(speakers(text)).toEqual([speaker])
  })
})
