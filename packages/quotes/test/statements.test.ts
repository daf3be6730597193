import { buildTree } from '@presswork/language'
import { tagPartsOfSpeech } from '@presswork/language/part-of-speech'
import { describe, expect, test } from 'vitest'
import { extractPeople, extractQuotes, extractStatements } from '../src/index.ts'

describe('reported statements', () => {
  test.each([
    ['that', 'Ida Lund noted that 12 ships were lost.', 'that 12 ships were lost'],
    ['without that', 'In particular, Ida Lund said there are 12 ships.', 'there are 12 ships'],
    ['according to', 'According to Ida Lund, the port has 12 ships.', 'the port has 12 ships'],
    ['around the clause', 'The port, Ida Lund said, has 12 ships.', 'The port, Ida Lund said, has 12 ships'],
    ['in front', 'The port has 12 ships, Ida Lund said.', 'The port has 12 ships'],
    ['in front, inverted', 'The port has 12 ships, said Ida Lund.', 'The port has 12 ships'],
    [
      'in front of a name with a role',
      'The port has 12 ships, said Ida Lund, mayor of Zenda.',
      'The port has 12 ships',
    ],
    ['around the inverted clause', 'The port, said Ida Lund, has 12 ships.', 'The port, said Ida Lund, has 12 ships'],
    ['announced', 'Harbour Works Ltd. announced today it has 12 ships.', 'it has 12 ships'],
  ])('%s', (_, text, expected) => {
    const [statement] = extractStatements(text)
    expect(text.slice(statement?.start, statement?.end)).toBe(expected)
    expect(statement?.speaker).toMatch(/Lund|Harbour/)
  })
})

test.each([
  ['who is told', 'The port has 12 ships, told the Harbour Board.'],
  ['a clause of its own', 'He came at 12, said Ida Lund was late.'],
  ['what somebody shares', 'The firm has 12 yards, sharing the view of Ida Lund.'],
])('no statement: %s', (_, text) => {
  expect(extractStatements(text).map(({ speaker }) => speaker)).not.toContain('Harbour Board')
  expect(extractStatements(text).some(({ start, end }) => text.slice(start, end).includes('12'))).toBe(false)
})

describe('cast', () => {
  test('one entry a person, under the fullest name', () => {
    const cast = extractPeople('Mayor Ida Lund came. Lund spoke. She left. "Good," said Ida M. Lund.')
    expect(cast).toEqual([
      {
        name: 'Ida M. Lund',
        kind: 'person',
        aliases: ['Ida Lund', 'Lund'],
        roles: ['Mayor'],
        organization: null,
        mentions: 3,
        gender: 'female',
      },
    ])
  })

  test.each([
    ['Ida Lund came. She left. "Good," said Lund.', 'female'],
    ['Ida Lund came. He left. "Good," said Lund.', 'male'],
    ['"Good," said Ida Lund.', null],
    ['"Good," said Mr Ben Okoro.', null],
  ])('gender is what the pronouns say: %s', (text, expected) => {
    expect(extractPeople(text)[0]?.gender).toBe(expected)
  })

  test('organisations and their initials', () => {
    const [board, ...rest] = extractPeople('The Strelsau Harbour Board met. HB members left; the SHB agreed.')
    expect(board).toMatchObject({ name: 'Strelsau Harbour Board', kind: 'organization', aliases: ['SHB'] })
    expect(rest.map((person) => person.name)).toEqual(['HB'])
  })
})

describe('what is stated', () => {
  const read = (text: string, indirect = false): string[] => {
    const tree = buildTree(text)
    tagPartsOfSpeech(tree)
    return indirect
      ? extractQuotes(tree, { indirect })
          .filter(({ kind }) => kind === 'indirect')
          .map(({ text: words }) => words)
      : extractStatements(tree).map(({ start, end }) => text.slice(start, end))
  }

  test.each([
    ['a deed', 'Mayor Ida Lund announces the arrest of a 55-year-old clerk who had fled.'],
    ['a supposition', 'If Ida Lund finds that the pier is late, it is closed.'],
    ['a standard', 'The pier was built according to HB 2041.'],
  ])('%s is no statement', (_, text) => {
    expect(read(text)).toEqual([])
  })

  test('what stands before the cue', () => {
    expect(read('The pier has 12 berths, Mayor Ida Lund announced.')).toEqual(['The pier has 12 berths'])
  })

  test('what was not said', () => {
    expect(read('Ida Lund failed to report that the pier was late.')).toEqual([])
  })

  test('a statement ends with what is reported', () => {
    expect(read('Ida Lund said that the port erred in weighing and reporting its prices.', true)).toEqual([
      'the port erred in weighing and reporting its prices',
    ])
    expect(read('Ida Lund announced its official launch.', true)).toEqual([])
    expect(read('Ida Lund answered that call.', true)).toEqual([])
    expect(read('Ida Lund must declare the part of the pier that is hers.', true)).toEqual([])
  })
})
