import { parsePlainText } from '@presswork/parse'
import { describe, expect, test } from 'vitest'
import { extractOutline } from '../src/index.ts'

const prose =
  'The company opened a second forge in Springfield last week, and the first anvils left it on Friday afternoon for customers abroad.'

function headingsOf(...lines: string[]): string[] {
  const { text, blocks } = parsePlainText(['Acme Forge Opens Second Plant', prose, ...lines].join('\n\n'))
  return extractOutline(text, { blocks }).sections.flatMap(({ heading }) =>
    heading ? [text.slice(heading.start, heading.end)] : [],
  )
}

describe('numbered items', () => {
  test('a name in front of a list of its own is a heading', () => {
    const lines = [
      '2. Two smiths were charged with the following offences:',
      'a) Jane Roe, 54, Store Manager',
      'i. Five counts of taking anvils from the store of Acme Forge in May.',
      'b) John Doe, 61, Director of Works',
      'i. Three counts of giving hammers to Jane Roe as a reward.',
      '3. The guild looks into all reports.',
    ]
    expect(headingsOf(...lines)).toEqual(['a) Jane Roe, 54, Store Manager', 'b) John Doe, 61, Director of Works'])
  })

  test('a heading below the list within the item before it', () => {
    const lines = ['1. Outline of the forge', '(1) Name: Acme Forge', '(2) Capital: 80 million', '2. Schedule', prose]
    expect(headingsOf(...lines)).toEqual(['1. Outline of the forge', '2. Schedule'])
  })

  test.each([
    ['items of one list', ['h) Hammers and tongs', 'i) Anvils of every size', 'j) Bellows for the forge']],
    ['sentences', ['a) Acme will open a plant', 'i. It is to stand in Springfield.', 'b) Acme will sell one']],
    ['questions in a list', ['a) When did it happen?', 'b) Who was there?', 'c) What was the reward?']],
  ])('no headings: %s', (_, items) => {
    expect(headingsOf(...items, prose)).toEqual([])
  })
})
