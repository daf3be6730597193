import { buildTree } from '@presswork/language'
import { tagPartsOfSpeech } from '@presswork/language/part-of-speech'
import type { Root } from 'nlcst'
import { describe, expect, test } from 'vitest'
import { extractQuotes, extractSpeech } from '../src/index.ts'

function tag(text: string): Root {
  const tree = buildTree(text)
  tagPartsOfSpeech(tree)
  return tree
}

const read = (text: string): (string | null)[][] =>
  extractQuotes(tag(text)).map(({ text: words, speaker }) => [words, speaker])

describe('lines that say whose words follow', () => {
  const words = '"Farmers have waited for this."'
  test.each([
    ['attributable to a name', `The pier is open.\n\nQuotes attributable to Ida Lund:\n\n${words}`],
    ['with a role', `The pier is open.\n\nQuotes attributable to Ida Lund, Minister for Ports:\n\n${words}`],
    [
      'with the role first',
      `The pier is open.\n\nQuotes attributable to the Minister for Ports, Ms Ida Lund:\n\n${words}`,
    ],
    ['in the passive', `The pier is open.\n\nThe following can be attributed to Ida Lund:\n\n${words}`],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual([['Farmers have waited for this.', 'Ida Lund']])
  })

  test('the next paragraphs of quotation are of the same speaker', () => {
    const text = `The pier is open.\n\nQuotes attributable to Ida Lund:\n\n${words}\n\n"It is ours."`
    expect(read(text).map(([, speaker]) => speaker)).toEqual(['Ida Lund', 'Ida Lund'])
  })
})

describe('headings that name whose statement follows', () => {
  const title = 'STATEMENTS ON THE OLD PIER\n\n'
  const speech = (text: string) => {
    const start = text.indexOf('STATEMENT FROM')
    const headings = [
      { start: 0, end: title.length - 2 },
      { start, end: text.indexOf('\n', start) },
    ]
    return extractSpeech(tag(text), { headings }).quotes.map(({ text: words, speaker }) => [words, speaker])
  }
  test('told in the first person', () => {
    const text = `${title}STATEMENT FROM MAYOR IDA LUND ON THE PIER\n\nI knew the pier well.\n\nIt was old.`
    expect(speech(text)).toEqual([['I knew the pier well.\n\nIt was old.', 'IDA LUND']])
  })
  test('not one told of them', () => {
    const text = `${title}STATEMENT FROM MAYOR IDA LUND ON THE PIER\n\nThe mayor knew the pier well.`
    expect(speech(text)).toEqual([])
  })
})

describe('a quotation in single marks over paragraphs', () => {
  test('is one speech', () => {
    const text = "Ida Lund said: 'The families' pier is gone.\n\n'It was old.\n\n'Call us.'"
    expect(read(text)).toEqual([
      ["The families' pier is gone.", 'Ida Lund'],
      ['It was old.', 'Ida Lund'],
      ['Call us.', 'Ida Lund'],
    ])
  })
  test('but not before an elision', () => {
    expect(read("The class of '98 met at the pier.\n\n'Tis the season at the pier.")).toEqual([])
  })
})

describe('conversations', () => {
  test('newsrooms that ask', () => {
    const text =
      'Harbour News: Will it sink?\n\nTao Wenli: No. It floats.\n\nStrelsau Radio: When will it sail?\n\nTao Wenli: In May.'
    expect(read(text)).toEqual([
      ['Will it sink?', 'Harbour News'],
      ['No. It floats.', 'Tao Wenli'],
      ['When will it sail?', 'Strelsau Radio'],
      ['In May.', 'Tao Wenli'],
    ])
  })
  test('one who asks among known names ends the turn before', () => {
    const text = 'Ida Lund: Good morning.\n\nHarbour News: Will it sink?\n\nIda Lund: It floats.'
    expect(read(text)).toEqual([
      ['Good morning.', 'Ida Lund'],
      ['Will it sink?', 'Harbour News'],
      ['It floats.', 'Ida Lund'],
    ])
  })
  test('one who answers questions without labels', () => {
    const text =
      'We met Tao Wenli.\n\nWill it sink?\n\nWenli: No. It floats.\n\nWhen?\n\nWenli: In May.\n\nAnd then?\n\nWenli: We sail.'
    expect(read(text).map(([words, speaker]) => [words, speaker])).toEqual([
      ['No. It floats.', 'Tao Wenli'],
      ['In May.', 'Tao Wenli'],
      ['We sail.', 'Tao Wenli'],
    ])
  })
  test('labels alone on their lines', () => {
    const text = 'Question:\n\nWill it sink?\n\nAnswer:\n\nNo. It floats.\n\nQuestion:\n\nWhen?\n\nAnswer:\n\nIn May.'
    expect(read(text).map(([words]) => words)).toEqual(['Will it sink?', 'No. It floats.', 'When?', 'In May.'])
  })
})

test.each([
  ['a habit', 'As our founder Ida Lund liked to say, "A promise is a rope."', 'Ida Lund'],
  ['a stray comma', 'Mayor Ida Lund, said: "A promise is a rope."', 'Ida Lund'],
  ['a body through its representative', '"It is late," said a representative from Arden Rail.', 'Arden Rail'],
  ['a body of one word', '"It is late," a spokesman for the Coastguard said.', 'Coastguard'],
  ['a mission', 'Arden Rail said so. "It is late," its head of mission, Ida Lund, told us.', 'Ida Lund'],
  [
    'the commander of a ship',
    'The commander of the cutter Santa Rita, Captain Ida Lund, said: "It is late."',
    'Ida Lund',
  ],
  ['a chief and founder', '"It is late," said Orbis CEO and co-founder Ida Lund.', 'Ida Lund'],
  ['a spokesman of nobody', '"It is late," the spokesman said.', null],
  ['a post with its day', '“It is late.” — Arden Harbour Transit May 5, 2025', 'Arden Harbour Transit'],
])('%s', (_, text, speaker) => {
  expect(extractQuotes(tag(`The pier is open.\n\n${text}`)).map((quote) => quote.speaker)).toEqual([speaker])
})

describe('a quotation that no reporting verb stands beside', () => {
  test.each([
    ['behind a sentence about somebody', 'Ida Lund opened the pier. "It is ours again, all of it."', 'Ida Lund'],
    ['behind what she did not say', 'Ida Lund came. She did not mention the pier. "We need ferries."', 'Ida Lund'],
    ['alone, of herself', 'Ida Lund takes over in May.\n\n"We will not rest until it floats."', 'Ida Lund'],
    ['alone, of her', 'Ida Lund takes over in May.\n\n"We thank her for all she has done."', null],
    ['alone, of nobody', 'Ida Lund takes over in May.\n\n"The pier is the best in Strelsau."', null],
    ['behind a sentence about a thing', 'The pier opened in May. "It is ours again, all of it."', null],
    ['behind a heading', 'Ida Lund Opens the Old Pier\n\n"We will not rest until it floats."', null],
  ])('%s', (_, text, speaker) => {
    expect(extractQuotes(tag(`The port is open.\n\n${text}`)).map((quote) => quote.speaker)).toEqual([speaker])
  })
})

describe('whose view a sentence gives', () => {
  test.each([
    ['of a name with a role', 'For Mayor Ida Lund, the pier is "the quietest place in the whole town".', 'Ida Lund'],
    ['of a pronoun', 'Ida Lund came. To her, it was "the quietest place in the whole town".', 'Ida Lund'],
    ['a thing has none', 'For Harbour Works, the pier is "the quietest place in the whole town".', null],
    ['her words behind a colon', 'Ida Lund came. Her verdict: "It is the quietest place."', 'Ida Lund'],
    ['thanks', 'Ida Lund thanks the crew: "It is the quietest place."', 'Ida Lund'],
    ['one of several', 'One of the sailors, Ida Lund from Zenda, thanked the crew: "It is late."', 'Ida Lund'],
  ])('%s', (_, text, speaker) => {
    expect(extractQuotes(tag(`The port is open.\n\n${text}`)).map((quote) => quote.speaker)).toEqual([speaker])
  })
})

describe('a statement between the marks of its text', () => {
  const introduction = 'The text of the following statement was released by Arden Rail Ltd in May.\n\nBegin Text:\n\n'
  test('is of whom it was released by', () => {
    const text = `${introduction}The port is open.\n\nIt will stay open.\n\nEnd Text.\n\nThe talks are over.`
    expect(extractQuotes(tag(text)).map(({ text: words, speakerText }) => [words, speakerText])).toEqual([
      ['The port is open.\n\nIt will stay open.', 'Arden Rail Ltd'],
    ])
  })
  test('is none without its end', () => {
    expect(extractQuotes(tag(`${introduction}The port is open.\n\nIt will stay open.`))).toEqual([])
  })
})

test('an answer alone below a question is of whoever answered the last one', () => {
  const text =
    'We asked Ida Lund.\n\nWhy is it late?\n\n"The tide is late," says Lund.\n\nWhat helps?\n\n"Patience. And a boat."'
  expect(extractQuotes(tag(text)).map(({ speaker }) => speaker)).toEqual(['Ida Lund', 'Ida Lund'])
})

describe('a dash for the marks', () => {
  test.each([
    ['an en dash', '– The tide is late, says Ida Lund.', [['The tide is late', 'Ida Lund']]],
    [
      'with a role and more behind it',
      '— The tide is late, says Mayor Ida Lund. She left.',
      [['The tide is late', 'Ida Lund']],
    ],
    ['no dash', 'The tide is late, says Ida Lund.', []],
    ['a list', '– Twelve berths, with power', []],
    ['a hyphen', '- The tide is late, says Ida Lund.', []],
  ])('%s', (_, text, rows) => {
    expect(read(`The port is open.\n\n${text}`)).toEqual(rows)
  })
})
