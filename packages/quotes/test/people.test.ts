import { describe, expect, test } from 'vitest'
import { extractPeople, extractQuotes } from '../src/index.ts'

describe('the organisation of a person', () => {
  test.each([
    ['behind "of"', '"We met," said Ida Lund, chairwoman of the Harbour Board.', 'Harbour Board'],
    ['initials before the role', 'HB spokesman Ben Okoro spoke. "We met late," said Okoro.', 'HB'],
    ['behind "at"', '"We met late," said Ida Lund, an analyst at Solmar.', 'Solmar'],
    ['a place is none', '"We met late," said Ida Lund, mayor of Strelsau.', null],
    ['behind the name', 'Ida Lund of the Harbour Board said it was late.', 'Harbour Board'],
  ])('%s', (_, text, organization) => {
    const person = extractPeople(text).find(({ kind }) => kind === 'person')
    expect(person).toMatchObject({ organization })
  })

  test('an organisation has its own name', () => {
    expect(extractPeople('The Harbour Board met. It left.')).toMatchObject([
      { kind: 'organization', name: 'Harbour Board', organization: 'Harbour Board' },
    ])
  })
})

test.each(['Investigations revealed that 12 ships were lost.', 'Residents said it was late.'])(
  'a plural at the head of a sentence is nobody: %s',
  (text) => {
    expect(extractPeople(text)).toEqual([])
  },
)

test.each([
  ['before the name', 'The port’s chief engineer, Ida Lund KC, said it was late.', ['port’s chief engineer']],
  ['that touches it', 'Mayor Ida Lund said it was late.', ['Mayor']],
  ['behind a dateline', 'Strelsau, DC Senator Ida Lund said it was late.', ['Senator']],
  ['behind initials', 'PORTS Chairwoman Ida Lund said it was late.', ['Chairwoman']],
  ['none', 'Ida Lund said it was late.', []],
])('the role of a speaker: %s', (_, text, roles) => {
  expect(extractPeople(text)).toMatchObject([{ name: 'Ida Lund', roles }])
})

test.each([
  ['behind degrees', '"We met," said Ida Lund, DDS, PhD, chair of the port.', ['chair of the port']],
  ['that begins in -ing', 'We met Ida Lund, Marketing Director, and left.', ['Marketing Director']],
  ['cut short', '"We met," said Ida Lund, VP Harbours.', ['VP Harbours']],
  [
    'with a second field',
    'The Minister for Ports and the Sea, Ida Lund, said it was late.',
    ['Minister for Ports and the Sea'],
  ],
  ['in a list of capitals', 'Ida Lund, Deputy Director, Arden Harbour Works', ['Deputy Director']],
  ['in a bracket', 'We met Ida Lund (Deputy Director, Harbour Board).', ['Deputy Director']],
  ['to somebody', 'The Chief Secretary to the Governor, Ida Lund, left.', ['Chief Secretary to the Governor']],
  ['behind a day', 'Today Mayor Ida Lund said it was late.', ['Mayor']],
])('a role %s', (_, text, roles) => {
  expect(extractPeople(text).find(({ name }) => name === 'Ida Lund')).toMatchObject({ roles })
})

test('a surname that is a role as well stands in a list of people', () => {
  const text = 'We met the artists Ben Singer, Ida Lund, and Vera Holm.'
  expect(extractPeople(text).find(({ name }) => name === 'Ida Lund')).toMatchObject({ roles: [] })
})

test.each([
  ['before the role', 'Solmar co-founder and CEO Ida Lund said it was late.', 'Solmar'],
  ['with a possessor', '"We met," said Ida Lund, Solmar’s President and Chief Executive Officer.', 'Solmar'],
  ['behind "of"', '"We met," said Ida Lund, Chief Medical Officer of Solmar.', 'Solmar'],
  ['behind a possessed role', 'Solmar’s founder, Ida Lund, said it was late.', 'Solmar'],
  ['a rank is none', 'Deputy CEO Ida Lund said it was late.', null],
  ['a bare word is none', 'Group CEO Ida Lund said it was late.', null],
  ['a country is none', '"We met," said Ida Lund, Ruritania’s President.', null],
  ['a longer name is none', '"We met," said Ida Lund, CEO of Wheels and Masts.', null],
  ['IT in a name', '"We met," said Ida Lund, director of Solmar IT Services.', 'Solmar IT Services'],
])('the firm of a role: %s', (_, text, organization) => {
  expect(extractPeople(text).find(({ name }) => name === 'Ida Lund')).toMatchObject({ organization })
})

test('a name that a lost border has run into another', () => {
  const text = 'The Tony Sedaro Problem Lund calls it a perception. Mayor Ida Lund left. "It is late," Lund said.'
  expect(extractPeople(text).map(({ name }) => name)).toEqual(['Ida Lund'])
})

test.each([
  [
    'a body cut at a number',
    '"We met," said Ida Lund, head of the Harbour Committee of the 13th Congress.',
    'Harbour Committee',
  ],
  ['what a minister is for', 'Minister for Estates and Harbours Ida Lund said it was late.', null],
  ['a field of the role', '"We met," said Arden Harbour Alliance Policy Director Ida Lund.', 'Arden Harbour Alliance'],
  ['a role behind "with"', 'We met with Prime Minister Ida Lund.', null],
])('an organisation: %s', (_, text, organization) => {
  expect(extractPeople(text).find(({ name }) => name === 'Ida Lund')).toMatchObject({ organization })
})

test('what a vice president is of is no person', () => {
  const text = '"We met," said Ida Lund, Vice President of Northern Supply Chain for Arden.'
  expect(extractPeople(text).filter(({ kind }) => kind === 'person')).toMatchObject([{ name: 'Ida Lund' }])
})

test('"Digital Works" and "Climate Research" are no names behind what a role is for', () => {
  const text = 'The director of Climate Research came. The Minister for Digital Transformation left.'
  expect(extractPeople(text).filter(({ kind }) => kind === 'person')).toEqual([])
})

test('what a role is held at is no person, and a name broken over two lines is one', () => {
  const text = 'The chief executive of Arden Rail was late. "We met late," said Ida\nLund, co-author of the report.'
  expect(extractPeople(text)).toMatchObject([{ name: 'Ida Lund', organization: null }])
})

test.each(['They met on Victoria Street.', 'The chief NORTHERN DEVELOPMENTS were late.', 'The Martin Act is old.'])(
  'a place, a law or a line in capitals is no person: %s',
  (text) => {
    expect(extractPeople(text)).toEqual([])
  },
)

test('what stands before a name is no role by itself', () => {
  const [quote] = extractQuotes('The new Harbour Plan says that “we shall all have more ships in the port”.')
  expect(quote).toMatchObject({ speakerText: 'Harbour Plan', speakerRole: null })
})

describe('indirect statements', () => {
  const text =
    'Ida Lund told reporters that the yard was full. "We met late," she said. She noted that it was "a gift".'

  test('are rows only if asked for, without "that" and never over a quotation', () => {
    expect(extractQuotes(text).map(({ kind }) => kind)).not.toContain('indirect')
    const rows = extractQuotes(text, { indirect: true })
    expect(rows.filter(({ kind }) => kind === 'indirect')).toMatchObject([
      { text: 'the yard was full', speaker: 'Ida Lund', cue: 'told', basis: 'cue' },
    ])
    expect(rows.filter(({ kind }) => kind !== 'indirect')).toHaveLength(extractQuotes(text).length)
  })
})

test('the role of the second of two', () => {
  const text = 'Governor of Zenda County Vera Holm and Director of the Harbour Board Ida Lund said it was late.'
  expect(extractPeople(text).find(({ name }) => name === 'Ida Lund')).toMatchObject({
    roles: ['Director of the Harbour Board'],
  })
})
