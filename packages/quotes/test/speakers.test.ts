import { describe, expect, test } from 'vitest'
import { extractPeople, extractQuotes } from '../src/index.ts'

const read = (text: string): (string | null)[][] =>
  extractQuotes(text).map(({ text: words, speaker, speakerRole }) => [words, speaker, speakerRole])

test('a nickname in marks is part of a name', () => {
  expect(read('"We met late," said Orva "Skip" Lundgar, head of the port. "Go," said Lundgar.')).toEqual([
    ['We met late,', 'Orva "Skip" Lundgar', 'head of the port'],
    ['Skip', null, null],
    ['Go,', 'Orva "Skip" Lundgar', 'head of the port'],
  ])
})

describe('names and roles', () => {
  test.each([
    [
      'a double surname',
      'Captain Solvi Dahl-Roe won. "We slept on the train," said Dahl-Roe.',
      'Solvi Dahl-Roe',
      'Captain',
    ],
    [
      'initials',
      'We met Dr T. K. Vessel, chair of the port. "We met late," Dr Vessel said.',
      'T. K. Vessel',
      'chair of the port',
    ],
    ['a courtesy title', '"We met late," said Dr Ida Lund, the chief engineer.', 'Ida Lund', 'chief engineer'],
    ['ranks', 'Det Insp Ida Lund said: "We met late, and we regret it."', 'Ida Lund', 'Det Insp'],
    ['a rank of two words', '"We met late," said Air Vice-Marshal Ida Lund.', 'Ida Lund', 'Air Vice-Marshal'],
    [
      'forms of address',
      '"We met late," said Shri Orvi Lundgar, Minister of Ports.',
      'Orvi Lundgar',
      'Minister of Ports',
    ],
    ['two roles', '"We met late," said President and CEO Ida Lund.', 'Ida Lund', 'President and CEO'],
    [
      'two roles in lower case',
      '"We met late," said co-founder and chief engineer Ida Lund.',
      'Ida Lund',
      'co-founder and chief engineer',
    ],
    [
      'a role before a comma',
      'The Prime Minister, Mr Orvi Lundgar, came today. "We met late," the Prime Minister said.',
      'Orvi Lundgar',
      'Prime Minister',
    ],
    [
      'the first of two roles before a comma',
      'The Minister for Ports, Ida Lund, and the Minister for Trade, Ben Okoro, came. "We met late," the Minister for Ports said.',
      'Ida Lund',
      'Minister for Ports',
    ],
    [
      'a line that signs it',
      'Ben Okoro came.\n\n"We met late, and the pier was dark."\n\n— Ida Lund, harbour director',
      'Ida Lund',
      'harbour director',
    ],
    [
      'the spokesperson of a body',
      'An Arden Rail spokesperson said: "We met late." Arden Rail runs trains.',
      'Arden Rail',
      'spokesperson',
    ],
    [
      'Mrs of two surnames',
      'Orvi Lund and Ida Lund came. Mrs Ida Lund left. Orvi Lund stayed. "We met late," Mrs Lund said.',
      'Ida Lund',
      null,
    ],
    ['what a name is of', '"We met late," said Ida Lund of Arden.', 'Ida Lund', null],
    ['the body a name is of', 'Dr Ida Lund of Arden University said: "We met late."', 'Ida Lund', null],
    [
      'words according to one of a firm',
      'According to Ida Lund of Arden Rail, "the pier is as long as a train".',
      'Ida Lund',
      null,
    ],
    ['a title behind a role', '"We met late," said Port Minister Dr. Ida Lund.', 'Ida Lund', 'Port Minister'],
    [
      'orders behind the name',
      'Sir Orvi Lundgar KC, who met us, said: "We met late, and we know it."',
      'Orvi Lundgar',
      'Sir',
    ],
    [
      'a seat behind the name',
      'The Minister for Ports, Orvi Lundgar TD, said: "We met late."',
      'Orvi Lundgar',
      'Minister for Ports',
    ],
    [
      'a role of two nouns before the name',
      'Minister for Ports and Inland Harbours Ida Lund said: "We met late, and we know it."',
      'Ida Lund',
      'Minister for Ports and Inland Harbours',
    ],
    [
      'who is in charge',
      'Commissioner in charge of harbour policy Orva Lundgar said: "We met late, and we know it."',
      'Orva Lundgar',
      'Commissioner in charge of harbour policy',
    ],
    [
      'particles in a row',
      'Curator Peter van den Lund came. "We met late," says Van den Lund.',
      'Peter van den Lund',
      'Curator',
    ],
    ['a union of several', 'The Dockers’ Federation said: "We met late, and we know it."', 'Dockers’ Federation', null],
    ['a form of address cut short', '"We met late," said Engr. Orvi Lundgar.', 'Orvi Lundgar', 'Engr.'],
    [
      'a name behind the role that words come from',
      'According to the board’s director, Dr. Ida Lund, the pier "carries trains and ships".',
      'Ida Lund',
      'board’s director',
    ],
    ['a possessed role', '"We met late," said Ida Lund, its head of ports.', 'Ida Lund', 'head of ports'],
    ['a role before the name', '"We met late," said the curator, Mr T. R. Vessel.', 'T. R. Vessel', 'curator'],
    [
      'a title of two nouns',
      'The Minister for Ports and Harbours, Mr T. R. Vessel, said: "We met late."',
      'T. R. Vessel',
      'Minister for Ports and Harbours',
    ],
    [
      'a complement behind the name',
      'Delegate Ida Lund of the upper port, one of two, said she would "watch it like a hawk".',
      'Ida Lund',
      'Delegate',
    ],
    [
      'a bracket between role and name',
      'The Secretary of the Harbour Union (HU) Orvi Lundgar met us. The Secretary said it went well. "We met late," he added.',
      'Orvi Lundgar',
      'Secretary of the Harbour Union',
    ],
    [
      'a role in apposition',
      'The young goalkeeper, Orva Lundgar, made six saves. "We met late," she said.',
      'Orva Lundgar',
      'goalkeeper',
    ],
    ['a rank in capitals', 'PC Orva Lundgar, of the yard, said: "We met late."', 'Orva Lundgar', 'PC'],
    ['a rank and a surname', 'DS Orva Lundgar came. "We met late," said DS Lundgar.', 'Orva Lundgar', 'DS'],
    ['a district in capitals is no rank', 'DC Harbour Works said: "We met late."', 'DC Harbour Works', null],
    [
      'titles in a row',
      'H.E. Mr. Orvi Lundgar, Minister of Ports, said: "We met late."',
      'Orvi Lundgar',
      'Minister of Ports',
    ],
    ['a cut title', 'The clerk, Eng. Orva Lundgar, said: "We met late."', 'Orva Lundgar', 'Eng.'],
    ['a Malay name', '"We met late," said Mdm Rohana binte Dollah, 61.', 'Rohana binte Dollah', null],
    [
      'what a minister is for, before the name',
      'Minister for Inland Harbour Affairs Orva Lundgar said: "We met late."',
      'Orva Lundgar',
      'Minister for Inland Harbour Affairs',
    ],
    ['a chief of police', 'Chief of Police Orva Lundgar said: "We met late."', 'Orva Lundgar', 'Chief of Police'],
    [
      'an agent in charge, of an office',
      '"We met late," said Special Agent in Charge Orva Lundgar of the HPB’s Strelsau Field Office.',
      'Orva Lundgar',
      'Special Agent in Charge',
    ],
    [
      'a participle in the role',
      'Answering us, Arden Rail managing director Orva Lundgar spoke. She said: "We met late."',
      'Orva Lundgar',
      'Arden Rail managing director',
    ],
    ['a particle at the head', 'Ida van Lund came. "We met late," van Lund adds.', 'Ida van Lund', null],
    ['orders behind the name', '"We met late," said Captain Orva Lundgar AO.', 'Orva Lundgar', 'Captain'],
    [
      'the given names of a name that begins with the family',
      'Mr Lim Kok Seng came. "We met late," Kok Seng said.',
      'Lim Kok Seng',
      null,
    ],
    [
      'a body behind the role',
      'Mr Orvi Lundgar, Deputy Secretary, HarbMin, said at the pier, "We met late."',
      'Orvi Lundgar',
      'Deputy Secretary',
    ],
    ['herself', 'Orva Lundgar painted. As Lundgar herself wrote in 1929, "We met late."', 'Orva Lundgar', null],
    [
      'a title as the subject that a pronoun means',
      'Mr Orvi Lundgar told Ben Okoro to wait. "We met late," he said.',
      'Orvi Lundgar',
      null,
    ],
    ['went on', 'Mayor Ida Lund noted the delay. She went on: "We met late."', 'Ida Lund', 'Mayor'],
    [
      'a witness without a name',
      'Agent Ben Okoro testified. One witness, a baker, paid. "We met late," she told the court.',
      null,
      null,
    ],
    [
      'a name in the title only',
      'Ida Lund opens the pier\n\n"We met late, and the pier was dark," Lund said.',
      'Ida Lund',
      null,
    ],
  ])('%s', (_, text, speaker, role) => {
    expect(read(text).map((row) => row.slice(1))).toEqual([[speaker, role]])
  })
})

test('the cast has the names of headings', () => {
  expect(extractPeople('Mayor Ida Lund opens the pier\n\nThe pier is long and it is open now.')).toMatchObject([
    { name: 'Ida Lund' },
  ])
})

describe('turns of a moderator without a role', () => {
  const text =
    'The talk was led by our host, Orva Lundgar.\n\nOrva Lundgar: Good morning.\n\nMayor Ida Lund: Thank you.\n\nOrva Lundgar: We close.'

  test('who is named elsewhere', () => {
    expect(extractQuotes(text).map(({ speaker }) => speaker)).toEqual(['Orva Lundgar', 'Ida Lund', 'Orva Lundgar'])
  })

  test('but a label that nothing else tells of is none', () => {
    const other = 'Ferry Fares: None.\n\nMayor Ida Lund: Good morning.\n\nQuestion: When?'
    expect(extractQuotes(other).map(({ speaker }) => speaker)).toEqual(['Ida Lund', null])
  })
})

describe('marks that cut nothing', () => {
  test.each([
    [
      'feet and inches',
      '“We met a man of 6’2” who had a boat,” Ida Lund said.',
      'We met a man of 6’2” who had a boat,',
    ],
    ['a year', '“We met in the summer of ’68” was her line.', 'We met in the summer of ’68'],
    [
      'a quotation in an unclosed one',
      'Ida Lund said:\n\n“My men’s help was ‘one day away.’ Nobody came.\n\n“It is late now.”',
      'My men’s help was ‘one day away.’ Nobody came.',
    ],
  ])('%s', (_, text, first) => {
    expect(read(text)[0]?.[0]).toBe(first)
  })
})

test.each([
  'The headline has been changed to "Quiet week at the ferry port".',
  'It corrects its release No. 4, "Quiet week at the ferry port", of May.',
  'I. Lund and others: “Quiet week at the ferry port”, Pier Studies 4.',
])('a title: %s', (text) => {
  expect(extractQuotes(text)).toMatchObject([{ kind: 'title', speaker: null }])
})

test('what the outline takes for a heading may be a quotation', () => {
  const text = 'The pier.\n\nIda Lund asked her, “Where do we go from here?”\n\nThe pier is open.'
  const start = text.indexOf('Ida')
  expect(extractQuotes(text, { headings: [{ start, end: text.indexOf('”') + 1 }] })).toMatchObject([
    { speaker: 'Ida Lund', cue: 'asked' },
  ])
})
