import { describe, expect, test } from 'vitest'
import { extractPeople, extractStatements } from '../src/index.ts'

describe('reported statements', () => {
  test.each([
    ['that', 'Ida Lund noted that 12 ships were lost.', 'that 12 ships were lost'],
    ['without that', 'In particular, Ida Lund said there are 12 ships.', 'there are 12 ships'],
    ['according to', 'According to Ida Lund, the port has 12 ships.', 'the port has 12 ships'],
    ['around the clause', 'The port, Ida Lund said, has 12 ships.', 'The port, Ida Lund said, has 12 ships'],
    ['in front', 'The port has 12 ships, Ida Lund said.', 'The port has 12 ships'],
    ['announced', 'Harbour Works Ltd. announced today it has 12 ships.', 'it has 12 ships'],
  ])('%s', (_, text, expected) => {
    const [statement] = extractStatements(text)
    expect(text.slice(statement?.start, statement?.end)).toBe(expected)
    expect(statement?.speaker).toMatch(/Lund|Harbour/)
  })
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
