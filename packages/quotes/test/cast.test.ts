import { buildTree } from '@presswork/language'
import { tagPartsOfSpeech } from '@presswork/language/part-of-speech'
import { describe, expect, test } from 'vitest'
import { extractPeople, extractSpeech } from '../src/index.ts'

/** Names of the persons of a tagged text. */
function persons(text: string): string[] {
  const tree = buildTree(text)
  tagPartsOfSpeech(tree)
  return extractPeople(tree)
    .filter(({ kind }) => kind === 'person')
    .map(({ name }) => name)
}

describe('what shows a person', () => {
  test.each([
    ['an honorific', 'They thanked Mr Orvi Lundgar.', 'Orvi Lundgar'],
    ['a title', 'They met Senator Orvi Lundgar.', 'Orvi Lundgar'],
    ['a title that is no name’s part', 'They met President-elect Orvi Lundgar.', 'Orvi Lundgar'],
    ['an apposition', 'The prize went to Orvi Lundgar, a former mayor of Strelsau.', 'Orvi Lundgar'],
    ['an age', 'The car of Orvi Lundgar, 41, was found.', 'Orvi Lundgar'],
    ['a relative clause', 'It belonged to Orvi Lundgar, who had left.', 'Orvi Lundgar'],
    ['an initial', 'The case against Orvi K. Lundgar goes on.', 'Orvi K. Lundgar'],
    ['the initial A', 'The case against Orvi A. Lundgar goes on.', 'Orvi A. Lundgar'],
    ['a degree', 'The study is by Orvi Lundgar, PhD, and others.', 'Orvi Lundgar'],
    ['a common given name', 'The study is by Ida Lundgar.', 'Ida Lundgar'],
    ['a Chinese family name', 'The study is by Wang Meirong.', 'Wang Meirong'],
    ['a family name’s form', 'The study is by Orvina Lundgarova.', 'Orvina Lundgarova'],
    ['a Korean given name', 'They met President Lee Ma-ri.', 'Lee Ma-ri'],
    ['an Arabic article', 'They met President Omar el-Lundgar.', 'Omar el-Lundgar'],
    ['a particle', 'The study is by Ida van Dyke.', 'Ida van Dyke'],
    ['a pronoun behind it', 'Orvi Lundgar came late. She had walked.', 'Orvi Lundgar'],
    ['the surname with a title elsewhere', 'Orvi Lundgar came late. Mrs Lundgar had walked.', 'Orvi Lundgar'],
    ['a person beside it', 'The case against Ida Roe and Orvi Lundgar goes on.', 'Orvi Lundgar'],
    ['a mailbox', 'Questions go to Orvi Lundgar at orvi.lundgar@harbour.example', 'Orvi Lundgar'],
    ['a role behind a complement', 'They met the Minister for Trade and Ports Ida Lundgar.', 'Ida Lundgar'],
  ])('%s', (_, text, name) => {
    expect(persons(text)).toContain(name)
  })
})

describe('what is no person', () => {
  test.each([
    ['a role', 'It was made with the Marketing Director and the Vice President.'],
    ['an article', 'The Ida Lundgar Report was late, and so was the Zenda Problem.'],
    ['a place', 'They met in Upper Strelsau, at Lake Zenda and on Ida Street.'],
    ['a compass point', 'Trade with North Ruritania and the South Zendans grew.'],
    ['words that the text has in lower case', 'Market Works said that the market works.'],
    ['a thing', 'Harbour Transportation and Zenda Cleanliness are new.'],
    ['a compound’s end', 'The reasons are Off-Market Zenda and $5M Harbour.'],
    ['a mailbox of the firm', 'Write to Harbour Grants at grants@harbour.example about grants.'],
    ['a label', 'See Annex A. Harbour and Part B. Zenda.'],
    ['a name behind “president” that is a realm’s', 'They met the President of Ruritania.'],
  ])('%s', (_, text) => {
    expect(persons(text)).toEqual([])
  })
})

describe('where a name ends', () => {
  test('at the end of a line that its writer ended', () => {
    expect(persons('Contact:\nIda Lundgar\nHarbour Works')).toEqual(['Ida Lundgar'])
    expect(persons('Mayor Orvi Lundgar, Town of Zenda\nIda Roe, Director, Town of Strelsau')).toContain('Ida Roe')
  })

  test('at the ampersand between two people', () => {
    expect(persons('It was founded by Ida Lundgar & Orvi Roe.')).toContain('Ida Lundgar')
  })

  test('before a verb that a heading capitalises', () => {
    const text = 'Mayor Lundgar Opens Pier in Strelsau Harbour Today\n\nMayor Ida Lundgar opened the pier on Monday.'
    expect(persons(text)).toEqual(['Ida Lundgar'])
  })

  test('behind the place of a dateline', () => {
    expect(persons('STRELSAU Ida Lundgar, 41, was found.')).toEqual(['Ida Lundgar'])
  })
})

test('a name that speaks and shows nothing else is neither a person nor an organisation', () => {
  expect(extractPeople('"We met late," said Zendar Works Ruri.')).toMatchObject([{ kind: 'unknown' }])
})

test('a role is told in full, without honorific, bracket or dateline', () => {
  const roles = (text: string): readonly string[] =>
    extractSpeech(buildTree(text)).cast.find(({ kind }) => kind === 'person')?.roles ?? []
  expect(roles('The Minister for Trade and Ports, Ms Ida Lund, came.')).toEqual(['Minister for Trade and Ports'])
  expect(roles('The Minister for Trade and Ports Ms Ida Lund came.')).toEqual(['Minister for Trade and Ports'])
  expect(roles('STRELSAU Mayor Ida Lund came.')).toEqual(['Mayor'])
})
