import { parseRelease } from '@presswork/parse'
import { describe, expect, test } from 'vitest'
import { breakLines, buildPdf, type PdfLine } from './build-pdf.ts'
import { describeBlocks } from './describe-blocks.ts'

const prose = [
  'The harbour board of Port Ellery said on Monday that it would deepen the channel by two metres. Work begins in March and is to cost 4.2 million dollars, which the board pays from its reserves.',
  'Ships of 60,000 tonnes can call from next autumn on, as soon as the new lights are lit. The pilots were asked twice before the plan was agreed.',
  'The board also counted the ships that called in spring, and found eleven more than in the year before it.',
] as const

/** Sets paragraphs between two margins, a blank line between them. */
function setProse(paragraphs: readonly string[], x: number, y: number, room: number, size = 11): PdfLine[] {
  const lines: PdfLine[] = []
  let at = y
  for (const paragraph of paragraphs) {
    for (const text of breakLines(paragraph, room, size)) {
      lines.push({ text, x, y: at, size })
      at += size * 1.2
    }
    at += size * 0.8
  }
  return lines
}

async function read(pages: readonly (readonly PdfLine[])[], info?: Record<string, string>): Promise<string[]> {
  const file = await parseRelease(buildPdf(pages, info), { path: 'a.pdf' })
  expect(file.messages.map(({ reason }) => reason)).toEqual([])
  return describeBlocks({ text: String(file), blocks: file.data.blocks ?? [], metadata: {} })
}

describe('a PDF becomes blocks', () => {
  test('hard line breaks are joined, and blank space parts paragraphs', async () => {
    expect(await read([setProse(prose, 72, 90, 450)])).toEqual(prose.map((text) => `paragraph ${text}`))
  })

  test('an indent parts paragraphs where no space does', async () => {
    const lines = prose.flatMap((text) =>
      breakLines(text, 440, 11).map((line, index) => ({ line, x: index ? 72 : 90 })),
    )
    const page = lines.map(({ line, x }, index) => ({ text: line, x, y: 90 + index * 13 }))
    expect(await read([page])).toEqual(prose.map((text) => `paragraph ${text}`))
  })

  test('columns are read one after the other, the title across them first', async () => {
    const page = [
      { text: 'Board deepens the channel of Port Ellery', x: 72, y: 70, size: 20 },
      ...setProse([prose[0], prose[1]], 72, 110, 210),
      ...setProse([prose[2]], 310, 110, 210),
    ]
    expect(await read([page])).toEqual([
      'heading1 Board deepens the channel of Port Ellery',
      ...prose.map((text) => `paragraph ${text}`),
    ])
  })

  test('running heads, feet and page numbers go, and a sentence runs on over the page', async () => {
    const lines = setProse([prose[0]], 72, 100, 450)
    const frame = (number: number): PdfLine[] => [
      { text: 'Ellery Harbour Board | News', x: 72, y: 40, size: 9 },
      { text: `Page ${number} of 2`, x: 280, y: 800, size: 9 },
    ]
    const pages = [
      [
        ...frame(1),
        ...setProse([prose[1]], 72, 90, 450),
        ...lines.slice(0, 2).map((line, index) => ({ ...line, y: 700 + index * 13 })),
      ],
      [
        ...frame(2),
        ...lines.slice(2).map((line, index) => ({ ...line, y: 90 + index * 13 })),
        ...setProse([prose[2]], 72, 200, 450),
      ],
    ]
    expect(await read(pages)).toEqual([`paragraph ${prose[1]}`, `paragraph ${prose[0]}`, `paragraph ${prose[2]}`])
  })

  test('headings by size and weight', async () => {
    const page = [
      { text: 'Channel of Port Ellery', x: 72, y: 60, size: 18 },
      { text: 'The works', x: 72, y: 90, size: 14 },
      ...setProse([prose[0]], 72, 115, 450),
      { text: 'The ships', x: 72, y: 180, bold: true },
      ...setProse([prose[1]], 72, 200, 450),
    ]
    expect(await read([page])).toEqual([
      'heading1 Channel of Port Ellery',
      'heading2 The works',
      `paragraph ${prose[0]}`,
      'paragraph* The ships',
      `paragraph ${prose[1]}`,
    ])
  })

  test('a title broken over lines is one, an annex and its title are two', async () => {
    const page = [
      { text: 'Report on the channel of Port Ellery and the', x: 160, y: 60, size: 16 },
      { text: 'Works of the Harbour Board', x: 200, y: 90, size: 16 },
      ...setProse([prose[0]], 72, 125, 450),
      { text: 'ANNEX A', x: 72, y: 200, bold: true },
      { text: 'Plan of the works', x: 72, y: 222, bold: true },
      ...setProse([prose[1]], 72, 245, 450),
    ]
    expect(await read([page])).toEqual([
      'heading1 Report on the channel of Port Ellery and the Works of the Harbour Board',
      `paragraph ${prose[0]}`,
      'paragraph* ANNEX A',
      'paragraph* Plan of the works',
      `paragraph ${prose[1]}`,
    ])
  })

  test('what is counted inside a sentence is no list', async () => {
    const page = [
      { text: 'The harbour board of Port Ellery trained its pilots and gave all of them the skills to', x: 72, y: 90 },
      { text: '(i) moor large ships, and (ii) read the new lights.', x: 72, y: 103 },
    ]
    expect(await read([page])).toEqual([
      'paragraph The harbour board of Port Ellery trained its pilots and gave all of them the skills to (i) moor large ships, and (ii) read the new lights.',
    ])
  })

  test('bullets that a gap sets off, with a wrapped item', async () => {
    const page = [
      ...setProse([prose[0]], 72, 90, 450),
      { text: '•', x: 80, y: 160 },
      { text: 'two cranes, one of which is to stand on the northern pier beside the', x: 100, y: 160 },
      { text: 'old light', x: 100, y: 173 },
      { text: '•', x: 80, y: 186 },
      { text: 'a tug', x: 100, y: 186 },
    ]
    expect((await read([page])).slice(1)).toEqual([
      'listItem two cranes, one of which is to stand on the northern pier beside the old light',
      'listItem a tug',
    ])
  })

  test('a table is read row by row', async () => {
    const rows = [
      ['', '2025', '2026'],
      ['Tonnes', '1,240', '1,310'],
      ['Calls', '87', '91'],
    ]
    const page = [
      ...setProse([prose[0]], 72, 90, 450),
      ...rows.flatMap((cells, row) =>
        cells.flatMap((text, cell) => (text === '' ? [] : [{ text, x: 72 + cell * 120, y: 170 + row * 16 }])),
      ),
    ]
    expect((await read([page])).slice(1)).toEqual([
      'tableRow 2025\t2026',
      'tableRow Tonnes\t1,240\t1,310',
      'tableRow Calls\t87\t91',
    ])
  })

  test('a hyphen goes where the word stands whole elsewhere, and stays in a compound', async () => {
    const lines = [
      'The harbour board spoke of the deep-',
      'ening of a channel. The deepening is a long-',
      'term work of the board.',
    ]
    const page = lines.map((text, index) => ({ text, x: 72, y: 90 + index * 13 }))
    expect(await read([page])).toEqual([
      'paragraph The harbour board spoke of the deepening of a channel. The deepening is a long-term work of the board.',
    ])
  })

  test('footnotes stand behind the text, and their raised numbers go', async () => {
    const [first = '', second = '', third = ''] = breakLines(prose[0], 450, 11)
    const pages = [
      [
        { text: 'The board agreed on the plan', x: 72, y: 90 },
        { text: '1', x: 220, y: 86, size: 6 },
        { text: first, x: 72, y: 130 },
        { text: second, x: 72, y: 143 },
        { text: '1', x: 72, y: 776, size: 5 },
        { text: ' Minutes of the board, 4 May.', x: 76, y: 780, size: 8 },
      ],
      [{ text: third, x: 72, y: 90 }, ...setProse([prose[1], prose[2]], 72, 130, 450)],
    ]
    expect(await read(pages)).toEqual([
      'paragraph The board agreed on the plan',
      `paragraph ${prose[0]}`,
      `paragraph ${prose[1]}`,
      `paragraph ${prose[2]}`,
      'paragraph ¹ Minutes of the board, 4 May.',
    ])
  })
})

test('blocks know their page and line, and a title is taken from the fields only if it is shown', async () => {
  const pages = [[{ text: 'Board deepens the channel', x: 72, y: 60, size: 18 }], setProse([prose[0]], 72, 90, 450)]
  const shown = await parseRelease(buildPdf(pages, { Title: 'Board deepens the channel', Author: 'jsmith' }), {
    path: 'a.pdf',
  })
  expect(shown.data.blocks?.map(({ page, line }) => [page, line])).toEqual([
    [1, 1],
    [2, 1],
  ])
  expect(shown.data.metadata).toEqual({ title: 'Board deepens the channel' })
  const hidden = await parseRelease(buildPdf(pages, { Title: 'Microsoft Word - Draft 3.doc' }), { path: 'a.pdf' })
  expect(hidden.data.metadata).toEqual({})
})

test('a Buffer is read as well, and stays whole', async () => {
  const bytes = Buffer.from(buildPdf([setProse([prose[0]], 72, 90, 450)]))
  const before = Buffer.from(bytes)
  expect((await parseRelease(bytes, { path: 'a.pdf' })).messages).toEqual([])
  expect(bytes.equals(before)).toBe(true)
})

describe('what cannot be read says why', () => {
  test('pages without text', async () => {
    const file = await parseRelease(buildPdf([[], []]), { path: 'a.pdf' })
    expect(file.messages).toMatchObject([{ ruleId: 'scanned-input', fatal: true }])
  })

  test('half a file', async () => {
    const bytes = buildPdf([setProse(prose, 72, 90, 450)])
    const file = await parseRelease(bytes.subarray(0, 400), { path: 'a.pdf' })
    expect(file.messages).toMatchObject([{ fatal: true }])
  })
})
