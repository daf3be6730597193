import { parseMarkdown } from '@presswork/parse'
import { describe, expect, test } from 'vitest'
import { describeBlocks } from './describe-blocks.ts'

describe('Markdown becomes blocks', () => {
  const cases: [name: string, source: string, blocks: string[]][] = [
    [
      'headings and paragraphs',
      '# Port opens\n\nThe *port* of [Ellery](/e) is\nopen.',
      ['heading1 Port opens', 'paragraph The port of Ellery is open.'],
    ],
    [
      'list items without markers, nested ones by themselves',
      '1. Cranes\n   - red\n2. Tugs',
      ['listItem Cranes', 'listItem red', 'listItem Tugs'],
    ],
    ['tables', '| Year | Ships |\n|--|--|\n| 2024 | **87** |', ['tableRow Year\tShips', 'tableRow 2024\t87']],
    ['tables of one column', 'Year\n:--\n2024', ['tableRow Year', 'tableRow 2024']],
    [
      'marks that mean nothing inside a line are text',
      'R&D ordered #12 > #9 at a | b ].\n\nR&amp;D paid.',
      ['paragraph R&D ordered #12 > #9 at a | b ].', 'paragraph R&D paid.'],
    ],
    ['quotations', '> We agreed.\n>\n> We left.', ['quote We agreed.', 'quote We left.']],
    [
      'bold lines',
      '**Channel works**\n\n**Channel works**\nThe board begins.',
      ['paragraph* Channel works', 'paragraph* Channel works', 'paragraph The board begins.'],
    ],
    ['hard breaks stay', 'Issued by the board  \n4 May 2026', ['paragraph Issued by the board\n4 May 2026']],
    [
      'indented prose is no code',
      'One.\n\n        The board of the port begins.',
      ['paragraph One.', 'paragraph The board of the port begins.'],
    ],
    ['fenced code', '```sh\nls -l\n```', ['code ls -l']],
    [
      'entities and inline HTML',
      'Tugs &amp; cranes&nbsp;<b>now</b><br>here',
      ['paragraph Tugs & cranes\u00a0now\nhere'],
    ],
    ['block HTML', '<div><p>Raw <i>text</i></p><ul><li>one</li></ul></div>', ['paragraph Raw text', 'listItem one']],
    [
      'images and footnote marks are dropped',
      'The pier[^1] ![alt](x.png) stands.\n\n[^1]: Rebuilt.',
      ['paragraph The pier stands.', 'paragraph Rebuilt.'],
    ],
    [
      'footnote marks of a paragraph that is parsed apart from its note',
      '6. The grant is S$9 a lift.[^a] More is due.[^b]\n\nThe pier stands.\n\nThe quay stands.\n\n[^a]: By the board.',
      [
        'listItem The grant is S$9 a lift. More is due.[^b]',
        'paragraph The pier stands.',
        'paragraph The quay stands.',
        'paragraph By the board.',
      ],
    ],
    [
      'typed bullets and numbers',
      '• one\n• two\n\n2\\. The board agrees.',
      ['listItem one', 'listItem two', 'listItem The board agrees.'],
    ],
    ['kramdown and Jekyll directives', '{:start="4"}\n4. Fourth\n\n{% include map.html %}', ['listItem Fourth']],
    [
      "a generator's placeholders and attributes go, code stays",
      '![Pier]({{ site.url }}{{ page.photo }})\n\nSee the [annex]({{ site.url }}/a.pdf){:target="_blank"}, not `{{ x }}`.',
      ['paragraph See the annex, not {{ x }}.'],
    ],
    ['targets of links may hold spaces', 'See [Annex A](/files/Annex A of May.pdf).', ['paragraph See Annex A.']],
    [
      'a break on a line of its own makes no HTML of what follows',
      'One.\n\n<br>\nThe [board](/b) agrees.',
      ['paragraph One.', 'paragraph The board agrees.'],
    ],
    [
      'superscripts that refer to notes are dropped, others stay',
      'Until July 2022<sup><a href="#n4">4</a></sup>, 300 m<sup>2</sup> of the 4<sup>th</sup> quay <a href="#n"><sup>1</sup></a> were paved.<sup>5</sup>It held.',
      ['paragraph Until July 2022, 300 m2 of the 4th quay were paved. It held.'],
    ],
    [
      'paragraphs numbered through without a full stop',
      'Port Ellery, 4 May – Opened.\n\n2\tThe board agrees.\n\n3\tIt pays.\n\n4\tShips call.\n\n9 Piers stand.',
      [
        'paragraph Port Ellery, 4 May – Opened.',
        'listItem The board agrees.',
        'listItem It pays.',
        'listItem Ships call.',
        'paragraph 9 Piers stand.',
      ],
    ],
    ['rules', 'One.\n\n---\n\nTwo.', ['paragraph One.', 'rule ---', 'paragraph Two.']],
    [
      'a sentence over dashes is no heading',
      'The board met on Monday.\n---',
      ['paragraph The board met on Monday.', 'rule ---'],
    ],
    [
      'broken paragraphs',
      'The ministers said that they were ready to adopt a plan for the transition\n\nto joint operation.',
      ['paragraph The ministers said that they were ready to adopt a plan for the transition to joint operation.'],
    ],
    [
      'links by reference, wherever they are defined',
      '[one][a]\n\nPlain text.\n\n[a]: https://ellery.example',
      ['paragraph one', 'paragraph Plain text.'],
    ],
  ]
  test.each(cases)('%s', (_, source, blocks) => {
    expect(describeBlocks(parseMarkdown(source))).toEqual(blocks)
  })
})

test('one blank line parts blocks, and lines are those of the source', () => {
  const { text, blocks } = parseMarkdown('---\ntitle: x\n---\n\n# A\n\n\nB b.\n\n- c\n')
  expect(text).toBe('A\n\nB b.\n\nc\n')
  expect(blocks.map(({ line }) => line)).toEqual([5, 8, 10])
})

describe('front matter', () => {
  const cases: [yaml: string, metadata: object][] = [
    ['title: "Port: open"\ndate: 2026-08-04T23:30:00-08:00', { title: 'Port: open', date: '2026-08-04' }],
    [
      'date: 4 Aug 2026\nlocation: Port Ellery\nlang: en_GB',
      { date: '2026-08-04', place: 'Port Ellery', language: 'en-GB' },
    ],
    [
      'published: 2026-08-04 10:00\nsource: Ellery Harbour Board',
      { date: '2026-08-04', organization: 'Ellery Harbour Board' },
    ],
    ['created: 1786000000\nupdated: 2026-08-04\nsource: https://ellery.example/x\ntitle: None', {}],
    ['title: Port: open again\ndate: "August 4, 2026"', { title: 'Port: open again', date: '2026-08-04' }],
    ['title: Fish &amp; chips at Ellery&#8217;s pier &c;', { title: 'Fish & chips at Ellery’s pier &c;' }],
    ['date: 04/08/2026', {}],
    ['date: 2026-02-30', {}],
  ]
  test.each(cases)('%s', (yaml, metadata) => {
    expect(parseMarkdown(`---\n${yaml}\n---\nText.`).metadata).toEqual(metadata)
  })

  test('the lines behind it are counted from the top', () => {
    expect(parseMarkdown('---\ntitle: Port opens\n---\n \nText.').blocks[0]?.line).toBe(5)
  })

  test('TOML is read down to its first table', () => {
    const source =
      '+++\ntitle = "The \\"old\\" port"\ndate = 2024-10-01T08:00:00Z\ndraft = false\n[extra]\ncity = "Tarn"\n+++\nText.'
    expect(parseMarkdown(source).metadata).toEqual({ title: 'The "old" port', date: '2024-10-01' })
    expect(parseMarkdown("+++\ntitle = 'Port opens'\ndate = [2024]\n+++\nText.").metadata).toEqual({
      title: 'Port opens',
    })
  })

  test('TOML has comments, local dates and strings over lines; what is none gives no fields', () => {
    const source = `+++\ntitle = """\nPort opens""" # news\ndate = 2024-10-01\n+++\nText.`
    expect(parseMarkdown(source).metadata).toEqual({ title: 'Port opens', date: '2024-10-01' })
    expect(parseMarkdown('+++\ntitle = Port opens\n+++\nText.')).toMatchObject({ text: 'Text.\n', metadata: {} })
  })

  test('TOML is no text', () => {
    expect(parseMarkdown('+++\ntitle = "x"\n+++\nText.').text).toBe('Text.\n')
  })
})

test('a long table keeps its rows', () => {
  expect(parseMarkdown(`|a|b|\n|-|-|\n${'|a longer cell|2|\n'.repeat(2500)}`).blocks).toHaveLength(2501)
})
