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

describe('names that begin with small words', () => {
  test.each([
    ['"We met late," ITS Logistics said.', 'ITS Logistics'],
    ['Second Harvest Food Bank said: "We met late."', 'Second Harvest Food Bank'],
    ['"We met late," said Ida Lund. "We did," wrote the board of First Northern Bancorp.', 'Ida Lund'],
  ])('%s', (text, speaker) => {
    expect(speakers(text)[0]).toBe(speaker)
  })
  test('not at the head of a sentence', () => {
    expect(extractPeople('First Ida Lund said it was late.').map(({ name }) => name)).toEqual(['Ida Lund'])
  })
})

describe('full names that the narration does not have', () => {
  test.each([
    [
      'a headline',
      'Ida Lund Appointed Dean of Ports\n\nThe port has a new dean. "It was late," Lund said.',
      'Ida Lund',
    ],
    [
      'a headline in capitals',
      'LEE HYUN-JUN NAMED CHAIR\n\nThe port has a chair. "It was late," Lee said.',
      'LEE HYUN-JUN',
    ],
    ['a quotation', '"My partner, Ida Lund, knows it," said Ben Roe. "It was late," said Lund.', 'Ida Lund'],
  ])('%s', (_, text, speaker) => {
    expect(speakers(text).at(-1)).toBe(speaker)
  })
  test('not a title before the surname', () => {
    expect(speakers('Hurricane Lund Nears the Port\n\nThe port shuts. "It was late," Lund said.')).toEqual(['Lund'])
  })
})

describe('roles', () => {
  const roleOf = (text: string): (string | undefined)[] =>
    extractPeople(tag(text))
      .filter(({ kind }) => kind === 'person')
      .map(({ roles }) => roles[0])
  test.each([
    ['a class of rank', 'Sgt. First Class Ida Lund left.', ['Sgt. First Class']],
    ['ranks and staff', 'Staff Sgt. Ida Lund left.', ['Staff Sgt.']],
    ['an age is none', 'The 68-year-old Deputy Mayor Ida Lund left.', ['Deputy Mayor']],
    ['an office before a form of address', 'Minister of Ports Eng. Ida Lund left.', ['Minister of Ports']],
    ['an office with a comma', 'The Commissioner for Works, Engr. Ida Lund, left.', ['Commissioner for Works']],
    [
      'a comma that none closes',
      'Minister of State for Ports, Shri Arvind Lund opened it.',
      ['Minister of State for Ports'],
    ],
    ['a form of address alone', 'Sir Ida Lund left.', ['Sir']],
    ['a country of two words', 'Prime Minister of New Ruritania Aroha Lund left.', ['Prime Minister of New Ruritania']],
    ['a union minister', 'The Union Minister left. Ida Lund, a mayor, came.', ['mayor']],
  ])('%s', (_, text, roles) => {
    expect(roleOf(text)).toEqual(roles)
  })
  test.each([
    [
      'several',
      'Ida Lund, Chairman, President and Chief Executive Officer, left.',
      ['Chairman, President and Chief Executive Officer'],
    ],
    ['behind degrees with stops', 'Ida Lund, M.D., Ph.D., Chief Medical Officer, left.', ['Chief Medical Officer']],
    ['two fields', 'Police and Crime Commissioner Ida Lund left.', ['Police and Crime Commissioner']],
    ['two small ones', '"It was late," said patient and art historian Dr Ida Lund.', ['patient and art historian']],
    ['of a state', "Zenda's Minister of Ports, Mr. Arvind Lund, left.", ['Minister of Ports']],
    ['a middle name is none', 'Arrested was Travis Dean Lund, 34, of Zenda.', [undefined]],
    ['a name that is a small word', 'Outgoing chair Per Holmgren left.', ['Outgoing chair']],
  ])('%s', (_, text, roles) => {
    expect(roleOf(text)).toEqual(roles)
  })
  test('none that names another', () => {
    const text = 'We met Ben Roe, Harbour School Associate Dean for Ports Ida Lund and Vera Holm.'
    expect(extractPeople(tag(text)).find(({ name }) => name === 'Ben Roe')).toMatchObject({ roles: [] })
  })
  test('a form of address is no role of a quotation', () => {
    const text = 'Minister of Ports Eng. Ida Lund came. "It was late," Eng. Lund said.'
    expect(extractQuotes(tag(text))).toMatchObject([{ speaker: 'Ida Lund', speakerRole: 'Minister of Ports' }])
  })
})

test.each([
  ['behind a comma', '"We met," said Ida Lund, co-founder and CEO, GreenPort.', 'GreenPort'],
  ['with a word for a body', 'Ida Lund, Director, Antitrust Division, left.', 'Antitrust Division'],
  ['no place', 'Ida Lund, president, Zenda, Ruritania, left.', null],
  ['no other person', 'Ida Lund, CEO, Ben Okoro, chair, and Vera Holm left.', null],
])('the body of a role: %s', (_, text, organization) => {
  expect(extractPeople(tag(text))[0]).toMatchObject({ name: 'Ida Lund', organization })
})

test('particles are no common words of a name', () => {
  const text = 'The managing director Karel van der Lund left. He said: "It was late for the van."'
  expect(speakers(text)).toEqual(['Karel van der Lund'])
})

test('"the Bank" is the only bank that is named', () => {
  const text = 'The Central Bank of Ruritania held its rate. "It was late," the Bank writes.'
  expect(speakers(text)).toEqual(['Central Bank of Ruritania'])
})

test('an Irish surname of two words finds its owner', () => {
  const text = 'Sinéad Ní Lochlainn won. "It was late," Ní Lochlainn said.'
  expect(speakers(text)).toEqual(['Sinéad Ní Lochlainn'])
})
