import { parseRelease } from '@presswork/parse'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { buildDocx } from './build-docx.ts'
import { describeBlocks } from './describe-blocks.ts'

type Content = Parameters<typeof buildDocx>[0]

async function read(content: Content): Promise<string[]> {
  const file = await parseRelease(buildDocx(content), { path: 'a.docx' })
  expect(file.messages.map(({ reason }) => reason)).toEqual([])
  return describeBlocks({ text: String(file), blocks: file.data.blocks ?? [], metadata: {} })
}

describe('a Word document becomes blocks', () => {
  const cases: [name: string, content: Content, blocks: string[]][] = [
    [
      'headings by style stand below the title',
      [
        { text: 'Channel deepened', style: 'Title' },
        { text: 'The works', style: 'heading 1' },
        { text: 'They began.' },
      ],
      ['heading1 Channel deepened', 'heading2 The works', 'paragraph They began.'],
    ],
    [
      'headings by size where there is no style',
      [
        { text: 'Channel deepened', size: 18 },
        { text: 'The works', size: 15 },
        { text: 'They began on Monday, the board said.', size: 11 },
      ],
      ['heading1 Channel deepened', 'heading2 The works', 'paragraph They began on Monday, the board said.'],
    ],
    [
      'bold paragraphs, and a title that was broken in two',
      [
        { text: '**Board deepens the channel of the**' },
        { text: '**Port of Ellery**' },
        { text: 'The board **agreed** on it.' },
      ],
      ['paragraph* Board deepens the channel of the Port of Ellery', 'paragraph The board agreed on it.'],
    ],
    [
      'lists',
      [
        { text: 'a crane', bullet: true },
        { text: 'a tug', bullet: true },
      ],
      ['listItem a crane', 'listItem a tug'],
    ],
    [
      'tables',
      [
        [
          ['Tonnes', '1,240'],
          ['Calls', '87'],
        ],
      ],
      ['tableRow Tonnes\t1,240', 'tableRow Calls\t87'],
    ],
    [
      'notes stand behind the text, their signs go',
      [{ text: 'The board agreed.', note: 'Minutes of 4 May.' }, { text: 'It met twice.' }],
      ['paragraph The board agreed.', 'paragraph It met twice.', 'listItem Minutes of 4 May.'],
    ],
    [
      'tabs set lines apart',
      [{ text: 'For Immediate Release\t\t\tContact: Ada Moss' }],
      ['paragraph For Immediate Release', 'paragraph Contact: Ada Moss'],
    ],
  ]
  test.each(cases)('%s', async (_, content, blocks) => {
    expect(await read(content)).toEqual(blocks)
  })
})

test('blocks know their paragraph, empty ones counted, and notes have none', async () => {
  const content = [
    { text: 'One.' },
    { text: '' },
    { text: 'Two **three**.', note: 'Four.' },
    [['a', 'b']],
    { text: 'Five.' },
  ]
  const file = await parseRelease(buildDocx(content), { path: 'a.docx' })
  expect(file.data.blocks?.map(({ paragraph }) => paragraph)).toEqual([1, 3, 4, 6, undefined])
})

test('a title is taken from the properties only if it is shown', async () => {
  const content = [{ text: 'Board deepens the channel' }, { text: 'It agreed on it.' }]
  const titles = ['Board Deepens the Channel', 'Template 3 final draft']
  const metadata = titles.map(
    async (title) => (await parseRelease(buildDocx(content, title), { path: 'a.docx' })).data.metadata,
  )
  expect(await Promise.all(metadata)).toEqual([{ title: titles[0] }, {}])
})

describe('OpenDocument', () => {
  const body =
    '<office:text><text:h text:style-name="H" text:outline-level="1">Channel <text:span>deepened</text:span></text:h>' +
    '<text:p/><text:p text:style-name="P1">The works</text:p>' +
    '<text:p>They began<text:note text:id="n"><text:note-citation>1</text:note-citation><text:note-body><text:p>In May.</text:p></text:note-body></text:note> &amp; go<text:s/>on.</text:p>' +
    '<text:list><text:list-item><text:p>a crane</text:p></text:list-item></text:list>' +
    '<table:table><table:table-row><table:table-cell><text:p>Calls</text:p></table:table-cell><table:table-cell><text:p>87</text:p></table:table-cell></table:table-row></table:table></office:text>'
  const styles =
    '<office:automatic-styles><style:style style:name="P1" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles>'
  const xml = `<office:document-content>${styles}<office:body>${body}</office:body></office:document-content>`

  test('becomes blocks', async () => {
    const bytes = zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': strToU8(xml) })
    const file = await parseRelease(bytes, { path: 'a.odt' })
    expect(file.messages).toEqual([])
    expect(describeBlocks({ text: String(file), blocks: file.data.blocks ?? [], metadata: {} })).toEqual([
      'heading1 Channel deepened',
      'paragraph* The works',
      'paragraph They began & go on.',
      'listItem a crane',
      'tableRow Calls\t87',
      'listItem In May.',
    ])
    expect(file.data.blocks?.map(({ paragraph }) => paragraph)).toEqual([1, 3, 4, 5, 6, undefined])
  })
})

describe('what cannot be read says why', () => {
  const whole = buildDocx([{ text: 'One.' }])
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(20_000_000) }, { level: 9 })
  const cases: [name: string, bytes: Uint8Array, ruleId: string][] = [
    ['half a document', whole.subarray(0, 500), 'broken-input'],
    [
      'an encrypted or old document',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Array(600).fill(0)]),
      'encrypted-input',
    ],
    ['another ZIP', zipSync({ 'a.xml': strToU8('<a/>') }), 'broken-input'],
    ['a bomb', bomb, 'too-large'],
    ['no text', buildDocx([{ text: '' }]), 'empty-input'],
  ]
  test.each(cases)('%s', async (_, bytes, ruleId) => {
    const file = await parseRelease(bytes, { path: 'a.docx' })
    expect(file.messages.at(-1)).toMatchObject({ ruleId, fatal: true })
  })
})
