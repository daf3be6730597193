import { describe, expect, test } from 'vitest'
import { extractKeywords } from '../src/index.ts'

function list(text: string): string[] {
  return extractKeywords(text)
    .filter(({ kind }) => kind === 'phrase')
    .map(({ keyphrase }) => keyphrase)
}

describe('a name is one keyphrase', () => {
  test.each([
    ['of', 'They met the Ministry of Harbours.', ['Ministry of Harbours']],
    ['of, with what stands before it', 'They met the Lenton Board of Pilots.', ['Lenton Board of Pilots']],
    ['of the', 'They met the Museum of the Sea.', ['Museum of the Sea']],
    ['for', 'They met the Centre for Tidal Power.', ['Centre for Tidal Power']],
    ['on', 'They met the Committee on Harbour Law.', ['Committee on Harbour Law']],
    ['and behind of', 'The Ministry of Trade and Industry came.', ['Ministry of Trade and Industry']],
    ['and the behind of', 'The Ministry of Trade and the Environment came.', ['Ministry of Trade and the Environment']],
    ['and before a head', 'The Fish and Wildlife Service came.', ['Fish and Wildlife Service']],
    ['&', 'They met Vell & Sons.', ['Vell & Sons']],
    ['a name in a name', 'They met the Court of the Republic of Lenton.', ['Court of the Republic of Lenton']],
    ['across a line', 'They met the Museum of\nHarbour Art.', ['Museum of Harbour Art']],
    ['up to where the capitals end', 'They met University of Lenton students.', ['University of Lenton']],
  ])('%s', (_, text, expected) => {
    expect(list(text)).toEqual(expected)
  })

  test('its parts are none, but a place is', () => {
    const words = (text: string): string[] => extractKeywords(text, { maximum: 2 }).map(({ keyphrase }) => keyphrase)
    expect(list('The Ministry of Harbour Affairs came.')).not.toContain('Harbour Affairs')
    expect(words('The City of Lenton came.').slice(0, 2)).toEqual(expect.arrayContaining(['City of Lenton', 'Lenton']))
  })

  test('all its mentions count, and the span is the first', () => {
    const text = 'The Museum of Tides opened. Visitors liked the Museum of Tides. The museum closed.'
    const found = extractKeywords(text).find(({ keyphrase }) => keyphrase === 'Museum of Tides')
    expect(found).toMatchObject({ kind: 'phrase', count: 2, start: 4, end: 19 })
  })
})

describe('two things stay two', () => {
  test.each([
    ['a person and a place', 'They met the Mayor of Lenton.', 'of'],
    ['a person and a body', 'They met Ann Vell of Solmar.', 'of'],
    ['two bodies', 'They met the Ministry of Trade and the Harbour Board.', 'Harbour Board'],
    ['what stands alone, too', 'They met the Bank of Lenton and Solmar. Solmar came.', 'and'],
    ['two bodies, both alone, too', 'Fish and Harbour Board came. Fish left. Harbour Board left.', 'and'],
    ['no capitals', 'They met a bank of lenders.', 'of'],
    ['a possessive', "They met the Board's of Lenton.", 'of'],
    ['a mark', 'They met the Board, of Lenton.', 'of'],
    ['a state for works', 'The State for Harbours came.', 'for'],
  ])('%s', (_, text, word) => {
    const phrases = list(text)
    if (word.includes(' ')) expect(phrases).toContain(word)
    else expect(phrases.filter((phrase) => phrase.split(' ').includes(word))).toEqual([])
  })

  test('capitals of a heading are no evidence', () => {
    const text = 'Lenton Opens Museum of Tides\n\nThe tide was high.'
    const found = extractKeywords(text, { headings: [{ start: 0, end: 28 }] })
    expect(found.some(({ keyphrase }) => keyphrase.includes(' of '))).toBe(false)
  })
})
