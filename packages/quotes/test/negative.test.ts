import { describe, expect, test } from 'vitest'
import { extractQuotes, extractStatements } from '../src/index.ts'

describe('no quotation', () => {
  test.each([
    ['a height', 'He is 6\'2" tall.'],
    ['inches', 'A 12" pipe and a 14" pipe.'],
    ['possessives', "The states' plans and the sailors' boats are here."],
    ['a decade', "Songs of the '90s and the ’80s, the boss' choice."],
    ['elisions', "Rock 'n' roll 'til the end, 'tis said."],
    ['contractions', "It's Lund's pier, and they didn't mind."],
    ['an attribute', 'The {:start="1"} mark is no speech.'],
    ['marks alone', '""""'],
    ['code between backticks', 'Run `say "ahoy there, sailor"` in the shell.'],
    ['an argument of a call', 'Run print("Ahoy there, sailor") in the shell.'],
    ['a fence', '```\nconst greeting = "Ahoy there, sailor"\n```'],
    ['facts', 'Berths: Forty. Ten are new.\n\nWho may come? Everyone may.\n\nHarbour Office: Pier two.'],
    ['contact labels', 'Contact: Ida Lund\n\nPhone: 555\n\nNotes: None.'],
  ])('%s', (_, text) => {
    expect(extractQuotes(text)).toEqual([])
  })
})

describe('no speaker', () => {
  test.each([
    ['a passive', 'It was noted that "the tide is high this year".'],
    ['a heading', 'Lund Says Harbour “Will Never Close Again”\n\nThe pier is open.'],
    ['a title', 'Ida Lund said she likes “The Long Way Home” best.'],
    ['a defined term', 'Ida Lund runs Harbour Works Ltd. (the "Company") in Strelsau.'],
    ['a scare quote', 'The "old quarrel" is over.'],
    ['two who agree', 'In the hall were Vera Holm and Ida Lund. "We agree on it," she said.'],
    ['a person without a name', 'Ida Lund left. A sailor came. "I saw it myself," the sailor said.'],
    ['two, one of them unknown', '"We agree on it," Vera Holm and a sailor said.'],
    ['an office that somebody else may hold', 'Ida Lund left Strelsau. "We agree on it," the director said.'],
    ['a driver', 'Ida Lund left Strelsau. "I saw nothing," the driver said.'],
    ['a national where two are meant', 'Vera Holm and Ida Lund came. "We met late," the Dane said.'],
    ['what was put down to somebody', 'The delay was attributed to Ida Lund. "We met late on it again."'],
    ['an answer that was got', 'Ida Lund got a short answer: "We will not go."'],
    ['a name that goes about', 'Ida Lund said she would tax so-called "idle piers" in May.'],
    ['a name that is known', 'Ida Lund said the rule known as the "harbour law" is old.'],
    [
      'the wife of somebody',
      'Mr. Ben Lund runs. Mr. Lund paints. He sails. Mr. Lund is old. "It is late for it," Mrs. Lund said.',
    ],
    ['a rate', 'Ida Lund has a new tax rate, known as the "harbour rule".'],
    ['a view in the passive', 'The pier was billed as a "gift" to Strelsau, where Ida Lund lives.'],
    ['nobody', 'It was late and "the pier was empty by then" already.'],
  ])('%s', (_, text) => {
    const quotes = extractQuotes(text)
    expect(quotes.length).toBeGreaterThan(0)
    expect(quotes.map((quote) => quote.speaker)).toEqual(quotes.map(() => null))
  })
})

test('no statement without a speaker', () => {
  expect(
    extractStatements('It was noted that 12 ships were lost. A sailor said 3 came back. Ida Lund did not say more.'),
  ).toEqual([])
  expect(extractStatements('Arden Rail recalls 48,000 seats. It recalled about 300 lamps in May.')).toEqual([])
})
