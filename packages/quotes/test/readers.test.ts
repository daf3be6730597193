import { buildTree } from '@presswork/language'
import { tagPartsOfSpeech } from '@presswork/language/part-of-speech'
import { describe, expect, test } from 'vitest'
import { extractQuotes, type QuoteMention } from '../src/index.ts'

function readTagged(text: string): readonly QuoteMention[] {
  const tree = buildTree(text)
  tagPartsOfSpeech(tree)
  return extractQuotes(tree)
}

const speakers = (text: string): (string | null)[] => readTagged(text).map(({ speaker }) => speaker)

describe('verbs that say how words come out', () => {
  test.each([
    ['behind a pronoun', 'Ida Lund came. "It is a long way for us," she laughed.', 'Ida Lund'],
    ['before a name', '"It is a long way for us," smiled Ida Lund.', 'Ida Lund'],
    ['with an adverb', '"It is a long way for us," Ida Lund sighed softly.', 'Ida Lund'],
    ['a question', 'Ida Lund came. "Why do we wait for it?" she posed.', 'Ida Lund'],
    ['behind a mark that looks like the end', 'Ida Lund came. "Why do we wait for it?" Lund laughed.', 'Ida Lund'],
    ['away from the words', '"It is a long way for us." The pier poses a risk to Ida Lund.', null],
    ['with an object', 'The "old pier" posed a risk, and Ida Lund left.', null],
  ])('%s', (_, text, speaker) => {
    expect(speakers(text)).toEqual([speaker])
  })
})

describe('a colon behind what somebody does', () => {
  test.each([
    ['a name', 'Mayor Ida Lund struck a hopeful note: "We will open in May."', 'Ida Lund'],
    ['a pronoun', 'Ida Lund came. She was in no doubt: "We will open in May."', 'Ida Lund'],
    [
      'a name behind a role',
      'The leader of the council, Mayor Ida Lund, took another tack: "We will open in May."',
      'Ida Lund',
    ],
    ['a thing', 'The result was clear to Ida Lund: "We will open in May."', null],
    ['words that somebody takes in', 'Ida Lund got a short answer: "We will open in May."', null],
    ['words on something', 'Ida Lund hung up a sign: "We will open in May."', null],
  ])('%s', (_, text, speaker) => {
    expect(speakers(text)).toEqual([speaker])
  })
})

describe('a body that speaks through somebody', () => {
  test.each([
    ['behind the role', 'A spokeswoman for the Harbour Board said: "We met late."', 'Harbour Board'],
    ['before the role', 'A Department for Ports spokesman said: "We met late."', 'Department for Ports'],
    ['without a word for a body', 'A spokesman for Arden Ferries said: "We met late."', 'Arden Ferries'],
    ['a person', 'Ida Lund came. A spokesman for Ida Lund said: "We met late."', null],
    ['no name', 'A spokesman for the town said: "We met late."', null],
  ])('%s', (_, text, speaker) => {
    expect(speakers(text)).toEqual([speaker])
  })
})

describe('a bare role', () => {
  const later = '\n\nThe Minister for Trade, Ben Okoro, left.'
  test('means the only holder named so far', () => {
    const text = `The Minister for Ports, Ida Lund, came. "We met late," the Minister said.${later}`
    expect(speakers(text)).toEqual(['Ida Lund'])
  })
  test('means nobody where two were named', () => {
    const text = `The Minister for Ports, Ida Lund, came.${later} "We met late," the Minister said.`
    expect(speakers(text)).toEqual([null])
  })
})

test('a statement that was issued by somebody', () => {
  const text = 'The following statement was issued by Mayor Ida Lund:\n\nWe will open the pier in May.'
  expect(speakers(text)).toEqual(['Ida Lund'])
})

test('a heading that asks what somebody said introduces nothing', () => {
  expect(readTagged('What sailors said:\n\nWe will open the pier in May.')).toEqual([])
})

describe('a conversation without names', () => {
  test('parts that come again are turns', () => {
    const text = 'JOURNALIST: Why?\n\nMINISTER: It is late.\n\nJOURNALIST: When?\n\nMINISTER: In May. Come.'
    expect(readTagged(text).map(({ text: words, kind, speakerRole }) => [words, kind, speakerRole])).toEqual([
      ['Why?', 'label', 'JOURNALIST'],
      ['It is late.', 'label', 'MINISTER'],
      ['When?', 'label', 'JOURNALIST'],
      ['In May. Come.', 'label', 'MINISTER'],
    ])
  })
  test('a role that one person holds names the speaker', () => {
    const text =
      'Mayor Ida Lund spoke.\n\nJOURNALIST: Why?\n\nMAYOR: It is late.\n\nJOURNALIST: When?\n\nMAYOR: In May.'
    expect(speakers(text)).toEqual([null, 'Ida Lund', null, 'Ida Lund'])
  })
  test.each([
    ['a list', 'Host: Strelsau\n\nModerator: Ida Lund\n\nHost: Zenda\n\nModerator: Ben Okoro'],
    ['one question', 'Question: Why?\n\nAnswer: It is late.'],
  ])('%s is none', (_, text) => {
    expect(readTagged(text)).toEqual([])
  })
})

test('what somebody continues to do is not said', () => {
  expect(speakers('The Harbour Board continues to advocate for a pier.\n\n"It is a long way for us all."')).toEqual([
    null,
  ])
})

test('a signature below a quotation makes no heading of it', () => {
  const text = 'We asked.\n\n"We were late. Not anymore."\n— Ida Maria Lund, Operations Manager, Lund Harbours'
  expect(speakers(text)).toEqual(['Ida Maria Lund'])
})

describe('a line below a quotation that signs it', () => {
  const quotation = '"It is a long way for all of us here."'
  test.each([
    ['a name and a role', `The pier is open.\n\n${quotation}\n\nIda Lund, Deputy Director, Arden Rail`, 'Ida Lund'],
    ['a sentence is none', `The pier is open.\n\n${quotation}\n\nIda Lund, the deputy director, left.`, null],
    ['a name alone is none', `The pier is open.\n\n${quotation}\n\nIda Lund, Upper Strelsau, Ruritania`, null],
    ['below narration', `We saw a sign on the pier: ${quotation}\n\nIda Lund, Deputy Director`, null],
  ])('%s', (_, text, speaker) => {
    expect(speakers(text)).toEqual([speaker])
  })
  test('does not end what somebody says over paragraphs', () => {
    const text = `Ben Okoro said: "It was late.\n\n${quotation}\n\nIda Lund, Deputy Director`
    expect(speakers(text)).toEqual(['Ben Okoro', 'Ben Okoro'])
  })
  test('is none of the quotation behind it', () => {
    const text = `${quotation}\n\nIda Lund, Deputy Director, Arden Rail ${quotation}\n\nBen Okoro, Director, Solmar`
    expect(speakers(`The pier is open.\n\n${text}`)).toEqual(['Ida Lund', 'Ben Okoro'])
  })
})

test('a role before a name, set off by commas, before two verbs', () => {
  const text = 'Chief Executive of the Dockers\' League, Orva Lundgar, welcomed the pier and said: "We met late."'
  expect(speakers(text)).toEqual(['Orva Lundgar'])
})

test('a minister of a union is no body', () => {
  const text = 'Union Minister of State for Ports, Shri Orvi Lundgar, came. The Minister said: "We met late."'
  expect(speakers(text)).toEqual(['Orvi Lundgar'])
})

test('a minister of several fields', () => {
  const text = 'Minister for Ports, Inland Trade and Harbour Affairs, Orva Lundgar, said: "We met late."'
  expect(readTagged(text)).toMatchObject([
    { speaker: 'Orva Lundgar', speakerRole: 'Minister for Ports, Inland Trade and Harbour Affairs' },
  ])
})

test.each([
  [
    'what a court held',
    'The tender failed. Judge Ida Lund held that it was "a fraud from beginning to end".',
    'Ida Lund',
  ],
  ['what somebody held in hand', 'Ida Lund held a sign in the rain, "a fraud from beginning to end", and left.', null],
])('%s', (_, text, speaker) => {
  expect(speakers(text)).toEqual([speaker])
})

test('the title of a paper', () => {
  expect(readTagged('The paper, "Slow tides and early boats in port", is out.')).toMatchObject([{ kind: 'title' }])
})

test('a participle has the subject of the sentence, a name behind its role', () => {
  const text = 'The Minister for Ports, Mayor Ida Lund, opened it, describing the pier as "a gift to us all".'
  expect(speakers(text)).toEqual(['Ida Lund'])
})

test.each([
  ['termed', 'Ida Lund termed the pier "a gift to all of us in town".', 'Ida Lund'],
  ['a noun', 'In terms of Ida Lund, the pier is "a gift to all of us in town".', null],
  ['attributed', 'Ida Lund attributed the delay to "a gift to all of us in town".', 'Ida Lund'],
])('%s', (_, text, speaker) => {
  expect(speakers(text)).toEqual([speaker])
})

test('a minister of several fields, without the comma behind the name', () => {
  const text = 'The Minister for Ports, Inland Trade and Innovation, Dr. Orva Lundgar said: "We met late."'
  expect(readTagged(text)).toMatchObject([
    { speaker: 'Orva Lundgar', speakerRole: 'Minister for Ports, Inland Trade and Innovation' },
  ])
})
