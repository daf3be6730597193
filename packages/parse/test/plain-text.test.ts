import { parsePlainText } from '@presswork/parse'
import { describe, expect, test } from 'vitest'
import { describeBlocks } from './describe-blocks.ts'

const wrapped = [
  'The harbour board of Port Ellery said on Monday that it would deepen the',
  'channel by two metres. Work begins in March and is to cost 4.2 million',
  'dollars. Ships of 60,000 tonnes can call from next autumn on.',
]

describe('lines become blocks', () => {
  const cases: [name: string, source: string, blocks: string[]][] = [
    [
      'blank lines part paragraphs',
      'One.\n\nTwo.\n \u00a0\nThree.',
      ['paragraph One.', 'paragraph Two.', 'paragraph Three.'],
    ],
    [
      'underlined lines are headings',
      'Plan published\n==============\n\nIt is out.\n\n2. Works\n--------\nPiers are built.',
      ['heading1 Plan published', 'paragraph It is out.', 'heading2 2. Works', 'paragraph Piers are built.'],
    ],
    [
      'a rule below a paragraph underlines nothing',
      `${wrapped[0]}.\n---\nTwo.`,
      [`paragraph ${wrapped[0]}.`, 'rule ---', 'paragraph Two.'],
    ],
    [
      'a hard-wrapped paragraph is one block',
      `${wrapped.join('\n')}\n\n${wrapped.join('\n')}`,
      [`paragraph ${wrapped.join('\n')}`, `paragraph ${wrapped.join('\n')}`],
    ],
    [
      'who signs a quotation is no item',
      '"It rings."\n— Jane Roe, smith\n\n“It rang.”\n\n– John Doe',
      ['paragraph "It rings."', 'paragraph — Jane Roe, smith', 'paragraph “It rang.”', 'paragraph – John Doe'],
    ],
    [
      'two items below a quotation are',
      'He said: "It rings."\n– by day\n– by night',
      ['paragraph He said: "It rings."', 'listItem by day', 'listItem by night'],
    ],
    ['an item below a paragraph is', 'It rings.\n– by day', ['paragraph It rings.', 'listItem by day']],
    [
      'a paragraph a line',
      'Ellery Shipping opened an office in Tarn.\nIt employs twelve people.\nMore will follow.',
      [
        'paragraph Ellery Shipping opened an office in Tarn.',
        'paragraph It employs twelve people.',
        'paragraph More will follow.',
      ],
    ],
    [
      'a line that goes on in lower case',
      'The board agreed on a plan for transition\nto joint operation of the piers.',
      ['paragraph The board agreed on a plan for transition\nto joint operation of the piers.'],
    ],
    [
      'a short line over prose stays by itself',
      'Dredging the channel\nThe harbour board of Port Ellery will deepen the channel.',
      ['paragraph Dredging the channel', 'paragraph The harbour board of Port Ellery will deepen the channel.'],
    ],
    [
      'bullets',
      '- cranes\n- tugs and\n  pilots\n• buoys\n✔ lamps\n– piers',
      ['listItem cranes', 'listItem tugs and\n  pilots', 'listItem buoys', 'listItem lamps', 'listItem piers'],
    ],
    [
      'enumerators',
      '1. Cranes\n2) Tugs\n(a) Buoys\n(iv) Piers',
      ['listItem Cranes', 'listItem Tugs', 'listItem Buoys', 'listItem Piers'],
    ],
    [
      'a contact block',
      'Contact: Ada Moss\nPort Ellery Harbour Board\n(555) 010-7788\nada@ellery.example',
      [
        'paragraph Contact: Ada Moss',
        'paragraph Port Ellery Harbour Board',
        'paragraph (555) 010-7788',
        'paragraph ada@ellery.example',
      ],
    ],
    [
      'a table',
      'Quarter      2024     2025\nTonnes       1,240    1,310\nCalls\t87\t91',
      ['tableRow Quarter      2024     2025', 'tableRow Tonnes       1,240    1,310', 'tableRow Calls\t87\t91'],
    ],
    [
      'rules and end marks',
      'Text.\n\n---\n\n* * *\n\n###\n\nENDS\n\n-30-',
      ['paragraph Text.', 'rule ---', 'rule * * *', 'paragraph ###', 'paragraph ENDS', 'paragraph -30-'],
    ],
    [
      'marked headings',
      '## The channel\nIt will be deepened.',
      ['heading2 The channel', 'paragraph It will be deepened.'],
    ],
  ]
  test.each(cases)('%s', (_, source, blocks) => {
    expect(describeBlocks(parsePlainText(source))).toEqual(blocks)
  })
})

describe('paragraphs that the source broke', () => {
  const cases: [name: string, source: string, blocks: number][] = [
    [
      'a long line without a stop',
      'The ministers said that they were willing to draft a work plan for transition\n\nto joint operation.',
      1,
    ],
    ['a word that ends no line', 'They spoke of the\n\njoint operation of piers.', 1],
    [
      'a short piece that is no title, before the rest of its sentence',
      'The harbour board agreed\n\nlast week that the works at the northern pier begin in March.',
      1,
    ],
    [
      'a title over a text in lower case',
      'Harbour Works at Port Ellery\n\nlast week the board agreed that the works begin.',
      2,
    ],
    [
      'a heading over a host name',
      'Where the files are\n\nfiles.o.example holds the plans of all piers and of the lights.',
      2,
    ],
    ['a quotation that ends in a comma', '“We are ready to open the northern pier in March,”\n\nsaid Jane Roe.', 1],
    [
      'twice',
      'The ministers of the three countries spoke at length about the joint operation\n\nof the piers, the channel and the light at the northern end of the sound, and\n\nagreed.',
      1,
    ],
    [
      'a stop',
      'The ministers said that they were willing to draft a work plan for transition.\n\nto joint operation.',
      2,
    ],
    ['a short line', 'What comes next\n\nacross the sound', 2],
    [
      'a list item',
      '- The ministers said that they were willing to draft a work plan for transition\n\nto joint operation',
      2,
    ],
    [
      'a name in lower case',
      'The ministers said that they were willing to draft a work plan for transition\n\neBoats was there.',
      2,
    ],
    [
      'an address',
      'The ministers said that they were willing to draft a work plan for transition\n\nwww.ellery.example',
      2,
    ],
  ]
  test.each(cases)('%s', (_, source, blocks) => {
    expect(parsePlainText(source).blocks).toHaveLength(blocks)
  })
})

test('the text stays as it is but for BOM and line ends', () => {
  const source = '\ufeffA\u00a0title \r\n\r\n  “Quoted”  text\r- item'
  const { text, blocks } = parsePlainText(source)
  expect(text).toBe('A\u00a0title \n\n  “Quoted”  text\n- item')
  expect(blocks.map(({ line }) => line)).toEqual([1, 3, 4])
})

test('a figure at the start of a filled line is no list item', () => {
  const source = [
    'the board counted the ships that called at the port in spring, which was',
    '12. The year before it had been nine ships, and of these only two were in',
    'need of a pilot, so that the board was content with what it had seen and',
    'went home to tell the others about it at some length, since there was no\nother news.',
  ].join('\n')
  expect(parsePlainText(source).blocks).toHaveLength(1)
})
