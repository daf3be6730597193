import { buildTree } from '@presswork/language'
import { tagPartsOfSpeech } from '@presswork/language/part-of-speech'
import type { Root } from 'nlcst'
import { describe, expect, test } from 'vitest'
import { extractPeople, extractQuotes } from '../src/index.ts'

function tag(text: string): Root {
  const tree = buildTree(text)
  tagPartsOfSpeech(tree)
  return tree
}

const speakers = (text: string): (string | null)[] => extractQuotes(tag(text)).map(({ speaker }) => speaker)

describe('other words for somebody introduced before', () => {
  test.each([
    ['a national', 'Strelsau signed Ida Lund. "I came to win," the Dane said.', ['Ida Lund']],
    ['a national with an ending', 'Strelsau signed Ida Lund. "I came to win," the Norwegian said.', ['Ida Lund']],
    ['a trade', 'Ida Lund lives in Strelsau. "I paint at night," the illustrator says.', ['Ida Lund']],
    ['an age', 'Ida Lund, 24, lives in Strelsau. "I came to win," the 24-year-old said.', ['Ida Lund']],
    [
      'an age before the name',
      'The 24-year-old baker Ida Lund won. Ben Roe left. "I came to win," the 24-year-old said.',
      ['Ida Lund'],
    ],
    ['an actress', 'Ben Roe met Ida Lund. Mrs Lund smiled. "I came to win," the actress said.', ['Ida Lund']],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected)
  })

  test.each([
    [
      'the one who has the trade',
      'Striker Ida Lund won. Ben Roe left. "I came to win," the striker said.',
      ['Ida Lund'],
    ],
    ['a newspaper', 'Ida Lund left Strelsau. "The pier is old," the Guardian wrote.', ['Guardian']],
  ])('but %s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected)
  })

  test('a national is nobody in the cast', () => {
    const people = extractPeople('Strelsau signed Ida Lund. "I came to win," the Dane said.')
    expect(people.map(({ name }) => name)).toEqual(['Ida Lund'])
  })
})
