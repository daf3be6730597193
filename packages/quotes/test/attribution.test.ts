import { buildTree } from '@presswork/language'
import { tagPartsOfSpeech } from '@presswork/language/part-of-speech'
import { describe, expect, test } from 'vitest'
import { extractQuotes, extractSpeech, type QuoteMention } from '../src/index.ts'

function only(text: string): QuoteMention {
  const quotes = extractQuotes(text)
  expect(quotes).toHaveLength(1)
  return quotes[0] as QuoteMention
}

describe('the cue stands', () => {
  test.each([
    ['after, inverted', '"We sail on Monday," said Ida Lund.', 'Ida Lund', 'Ida Lund', 'said'],
    ['after', '"We sail on Monday," Ida Lund said.', 'Ida Lund', 'Ida Lund', 'said'],
    ['after a question', '"Will the pier hold?" Ben Okoro asked.', 'Ben Okoro', 'Ben Okoro', 'asked'],
    ['before', 'Ida Lund said, "We sail on Monday."', 'Ida Lund', 'Ida Lund', 'said'],
    [
      'before, in two words',
      'Ida Lund pointed out that "the tide is far too high".',
      'Ida Lund',
      'Ida Lund',
      'pointed out',
    ],
    ['as a phrase', 'According to Ben Okoro, "the tide is far too high".', 'Ben Okoro', 'Ben Okoro', 'According to'],
    ['at the end', 'The "second pier" is gone, Ida Lund said.', 'Ida Lund', 'Ida Lund', 'said'],
    ['behind an insertion', 'Ida Lund, a former judge, warned: "Stay off the pier."', 'Ida Lund', 'Ida Lund', 'warned'],
    [
      'in a relative clause',
      'Ida Lund, who called the pier "a risk to all of us", left.',
      'Ida Lund',
      'Ida Lund',
      'called',
    ],
    [
      'in a participle',
      'Ida Lund left early, calling the pier "a risk to all of us".',
      'Ida Lund',
      'Ida Lund',
      'calling',
    ],
    [
      'as a statement',
      'Mayor Ida Lund issued the following statement:\n\n"The pier is open."',
      'Ida Lund',
      'Ida Lund',
      'issued',
    ],
    ['behind a dash', '"The pier is open to all." — Ida Lund', 'Ida Lund', 'Ida Lund', null],
  ])('%s', (_, text, speaker, speakerText, cue) => {
    expect(only(text)).toMatchObject({ speaker, speakerText, cue })
  })
})

describe('who is meant', () => {
  test.each([
    [
      'a role and a name before a colon',
      'Harbour Works’ CEO, Ida Lund: “We go home in the rain.”',
      'Ida Lund',
      'Ida Lund',
    ],
    ['a name and a role before a colon', 'Ida Lund, director of the port: “We go.”', 'Ida Lund', 'Ida Lund'],
    ['of a statement', 'Below is a statement from Mayor Ida Lund:\n\n“We go.”', 'Ida Lund', 'Ida Lund'],
    [
      'a role without its last comma',
      'Dr. Ida Lund, Executive Director of the Harbour Board said on Monday: “We go.”',
      'Ida Lund',
      'Dr. Ida Lund',
    ],
    [
      'a name behind a body of two nouns',
      '“We go,” said Trade and Ports Subcommittee Ranking Member Ida Lund.',
      'Ida Lund',
      'Ida Lund',
    ],
    ['a surname', 'Mayor Ida Lund opened the pier. "It is open now," Lund said.', 'Ida Lund', 'Lund'],
    ['a pronoun', 'Ida Lund opened the pier. "It is open now," she said.', 'Ida Lund', 'she'],
    ['the one who agrees', 'Ben Okoro met Ida Lund. He said, "The pier is open now."', 'Ben Okoro', 'He'],
    [
      'a role',
      'Harbour Secretary-General Ida Lund came. "It is open now," the Secretary-General said.',
      'Ida Lund',
      'the Secretary-General',
    ],
    ['an organisation', 'The Harbour Board said: "The pier is open now."', 'Harbour Board', 'Harbour Board'],
    [
      'a name behind a role',
      '"It is open now," said Prime Minister of Ruritania Olaf Strand.',
      'Olaf Strand',
      'Olaf Strand',
    ],
    [
      'a name behind its office',
      'The Minister for Ports and Harbours, Ms Ida Lund, said: "It is open."',
      'Ida Lund',
      'Ms Ida Lund',
    ],
  ])('%s', (_, text, speaker, speakerText) => {
    expect(only(text)).toMatchObject({ speaker, speakerText })
  })

  test('the role stands apart from the name', () => {
    expect(only('"It is open now," said Ida Lund, chairwoman of the port.').speakerRole).toBe('chairwoman of the port')
    expect(only('Harbour Secretary-General Ida Lund said, "It is open."').speakerRole).toBe('Harbour Secretary-General')
  })
})

describe('over several quotations', () => {
  test('a split quotation', () => {
    const [first, second] = extractQuotes('"We sail," Ida Lund said, "when the wind turns."')
    expect(first).toMatchObject({ basis: 'cue', continues: null })
    expect(second).toMatchObject({
      basis: 'continued',
      continues: 0,
      speaker: 'Ida Lund',
      cue: 'said',
      speakerText: 'Ida Lund',
    })
  })

  test('the sentence before', () => {
    expect(only('Ida Lund noted the delay. "We will be late by a day."')).toMatchObject({
      speaker: 'Ida Lund',
      basis: 'previous',
    })
  })

  test('several paragraphs, attributed in the first', () => {
    const quotes = extractQuotes('Ida Lund said: “We will go on Monday.\n\n“They will stay at home.”')
    expect(quotes.map((quote) => quote.speaker)).toEqual(['Ida Lund', 'Ida Lund'])
    expect(quotes[1]).toMatchObject({ basis: 'continued', continues: 0 })
  })

  test('several paragraphs, attributed in the last', () => {
    const quotes = extractQuotes('“We will go on Monday.\n\n“They will stay at home,” Ida Lund said.')
    expect(quotes.map((quote) => quote.speaker)).toEqual(['Ida Lund', 'Ida Lund'])
    expect(quotes[1]?.continues).toBe(0)
  })

  test('a line that introduces a paragraph without marks', () => {
    expect(only('Ms Lund said:\n\nWe are happy to help every sailor.')).toMatchObject({
      text: 'We are happy to help every sailor.',
      speakerText: 'Ms Lund',
      basis: 'previous',
    })
  })
})

test("a transcript's turns are labels", () => {
  const text =
    'Mayor Ida Lund: Good morning.\n\nBen Okoro (translated): Thank you for "this".\n\nLund: Let us begin.\n\n* * *\n\nThey met.'
  const { quotes } = extractSpeech(buildTree(text))
  expect(
    quotes.map(({ kind, basis, speaker, speakerRole, text }) => [kind, basis, speaker, speakerRole, text]),
  ).toEqual([
    ['label', 'label', 'Ida Lund', 'Mayor', 'Good morning.'],
    ['label', 'label', 'Ben Okoro', null, 'Thank you for "this".'],
    ['label', 'label', 'Ida Lund', null, 'Let us begin.'],
  ])
})

describe('a transcript within quotation marks', () => {
  const text =
    'Ida Lund spoke to a host.\n\n"ROE: Are you late?\n\n"LUND: I am here.\n\n"We may begin.\n\n"ROE: Good.\n\n"LUND: It is “fine.”"\n\nThey left.'

  test('its turns are labels that end with the marks', () => {
    expect(extractQuotes(text).map(({ kind, speaker, text }) => [kind, speaker, text])).toEqual([
      ['label', 'ROE', 'Are you late?'],
      ['label', 'Ida Lund', 'I am here.\n\n"We may begin.'],
      ['label', 'ROE', 'Good.'],
      ['label', 'Ida Lund', 'It is “fine.”'],
    ])
  })

  test('labels that no name in the text knows are none', () => {
    expect(extractQuotes(text.replace('Ida Lund', 'She')).map(({ kind }) => kind)).not.toContain('label')
  })
})

test('a claim with a possessor', () => {
  const text = 'The board doubts Ida Lund\'s claim that there were "dozens of ships lost" in May.'
  expect(extractQuotes(text)).toMatchObject([{ speaker: 'Ida Lund', cue: 'claim' }])
})

test('what stands behind a name behind a dash is not its own', () => {
  const text = '“We met late in the year.” ― Ida Lund\n\n“It was dark on the pier.”'
  expect(extractQuotes(text).map(({ speaker }) => speaker)).toEqual(['Ida Lund', null])
})

test('remarks in full behind a line that names the speaker', () => {
  const text = 'Mayor Ida Lund’s full remarks:\n\n“We met late, and it was dark.\n\n“The pier is open now.”'
  expect(extractQuotes(text).map(({ speaker, basis }) => [speaker, basis])).toEqual([
    ['Ida Lund', 'previous'],
    ['Ida Lund', 'continued'],
  ])
})

describe('subjects that stand elsewhere', () => {
  const read = (text: string): [string | null, string | null][] => {
    const tree = buildTree(text)
    tagPartsOfSpeech(tree)
    return extractQuotes(tree).map(({ speakerText, cue }) => [speakerText, cue])
  }
  test.each([
    ['behind an opening participle', 'Bemoaning the “idle pier,” Ida Lund left early.', 'Ida Lund', 'Bemoaning'],
    [
      'of the report, not of what is reported',
      'Mayor Ida Lund said that the plan should be published but added “the time is not right” for it.',
      'Ida Lund',
      'added',
    ],
    [
      'before a chain of appositions without its last comma',
      'Mr Ben Okoro, Chief Engineer, Works Division, Harbour Board said, “The pier is safe.”',
      'Mr Ben Okoro',
      'said',
    ],
    ['behind "as"', 'The pier is “a gift to the town,” as Ida Lund put it.', 'Ida Lund', 'put it'],
    ['behind "per"', 'It is closed “for the whole of the winter,” per the Harbour Board.', 'Harbour Board', 'per'],
    [
      'around a nickname',
      '“We are late!” the mayor’s niece, Clerk Marcia “Skipper” Lund, shouted to the crowd.',
      'Clerk Marcia “Skipper” Lund',
      'shouted',
    ],
    [
      'not among those who are written to',
      'Ida Lund wrote to Mayor Ben Okoro and Clerk Jan Roe noting that “the pier is late.”',
      'Ida Lund',
      'noting',
    ],
  ])('%s', (_, text, speaker, cue) => {
    const row = read(text).find(([, found]) => found === cue)
    expect(row?.[0]).toContain(speaker.split(' ').at(-1))
  })

  test.each([
    ['a view behind "as"', 'Ida Lund has gone after the clerk as a “spendthrift” all year.', 'Ida Lund', 'gone'],
    ['a rating', 'Harbour Watch rated the pier as “sound” or “nearly sound” in May.', 'Harbour Watch', 'rated'],
    ['a term', 'Ida Lund has often used the phrase “idle pier” in her speeches.', 'Ida Lund', 'used'],
    ['a message', 'With fewer boats, Mayor Ida Lund is rolling out a new message: “Stay home.”', 'Ida Lund', 'message'],
    ['advice to somebody', 'Ida Lund’s advice to sailors on the pier: “Stay home.”', 'Ida Lund', 'advice'],
    [
      'a statement that calls',
      'The Harbour Board issued a statement calling it “a loss to all.”',
      'Harbour Board',
      'calling',
    ],
    [
      'a comment that describes',
      'It forced Ida Lund to make a comment that described the crew as “lazy.”',
      'Ida Lund',
      'described',
    ],
    [
      'a source with a figure',
      'According to a 40-page letter, the clerks ran “a scheme for years.”',
      'a 40-page letter',
      'According to',
    ],
    [
      'a report, its participle behind it',
      'A report released last year found that it was “a loss to all.”',
      'A report',
      'found',
    ],
    ['a source whose role holds a figure', '“The rules are weak,” said 9/11 widow Ida Lund.', 'Ida Lund', 'said'],
    [
      'behind "even"',
      'Even Harbour Watch, a friend of the port, said it was “opposed to it.”',
      'Harbour Watch',
      'said',
    ],
    [
      'of what is told, not of "we"',
      'Ida Lund told them that we must insist on it, saying that “it is late.”',
      'Ida Lund',
      'saying',
    ],
    [
      'not a possessed noun',
      'Ida Lund’s brief said it was not her view and dismissed it as “a loss to all.”',
      'Ida Lund’s brief',
      'dismissed',
    ],
    [
      'not behind "suggests that"',
      'Ida Lund said the poster “wrongly” suggests that Zenda backs it.',
      'Ida Lund',
      'said',
    ],
  ])('%s', (_, text, speaker, cue) => {
    expect(read(text)).toContainEqual([speaker, cue])
  })

  test('"is to blame" names nobody', () => {
    expect(read('Ida Lund said the gulls are to blame for “a loss of two nets.”')[0]).toEqual(['Ida Lund', 'said'])
  })

  test('the name of a show is a title', () => {
    const kinds = extractQuotes('Ida Lund said on HTV’s “Harbour Morning” that it was late.').map(({ kind }) => kind)
    expect(kinds).toEqual(['title'])
  })

  test.each([
    'On this week’s edition of “Harbour Morning,” Ida Lund said it was late.',
    'In her new book, “Tides of Upper Zenda,” Ida Lund says it was late.',
    'Ida Lund stressed her plan for the pier during a “Harbour Safety Forum” in May.',
  ])('a work or an occasion: %s', (text) => {
    expect(read(text)).toEqual([[null, null]])
  })

  test('an opinion goes on in the next sentence', () => {
    const quotes = extractQuotes('Mayor Ida Lund praised the offer. “It comes at the right time.”')
    expect(quotes).toMatchObject([{ speaker: 'Ida Lund', basis: 'previous' }])
  })

  test('a surname that is a role as well', () => {
    const quotes = extractQuotes('Olga Bishop came to the pier. “It is late,” Ms. Bishop said.')
    expect(quotes).toMatchObject([{ speaker: 'Olga Bishop' }])
  })

  test('a description of the one spoken of', () => {
    const [quote] = extractQuotes('Ida Lund came to the pier. “It is late,” the Ruritanian senator said.')
    expect(quote).toMatchObject({ speaker: 'Ida Lund', speakerText: 'the Ruritanian senator' })
  })

  test('several people under one role have no name', () => {
    const [quote] = extractQuotes('Ida Lund, co-founder of Zendar, came. “It is late,” the co-founders of Zendar said.')
    expect(quote?.speaker).toBeNull()
  })
})
