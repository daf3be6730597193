import { type Release, rowSchema, spansOverlap, tables } from '@presswork/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readRelease } from '../src/read-release.ts'

function read(text: string, source = 'release.txt'): Promise<Release> {
  return readRelease({ bytes: new TextEncoder().encode(text), document_id: 'release', source })
}

/** What must hold for every release, whatever the text. */
function expectSound(release: Release): void {
  const text = release.text as string
  for (const table of tables) {
    const rows = table.name === 'documents' ? [release.document] : release[table.name as keyof Release]
    for (const row of rows as object[]) rowSchema(table).parse(row)
  }
  for (const name of ['sections', 'sentences', 'numbers', 'dates', 'quotes'] as const) {
    let last = -1
    for (const row of release[name]) {
      expect(text.slice(row.start, row.end)).toBe(row.text)
      expect(row.start).toBeGreaterThanOrEqual(last)
      last = row.start
    }
  }
  const sections = new Set(release.sections.map((row) => row.section_id))
  const sentences = new Set(release.sentences.map((row) => row.sentence_id))
  const quotes = new Set(release.quotes.map((row) => row.quote_id))
  for (const row of [...release.numbers, ...release.dates, ...release.quotes]) {
    expect(sections).toContain(row.section_id)
    expect(sentences).toContain(row.sentence_id)
  }
  for (const row of release.numbers) {
    if (row.quote_id !== null) expect(quotes).toContain(row.quote_id)
    for (const other of [...release.dates, ...release.numbers]) {
      if (other !== row) expect(spansOverlap(row, other)).toBe(false)
    }
  }
  for (const row of release.quotes) if (row.continues !== null) expect(quotes).toContain(row.continues)
}

const parts = fc.constantFrom(
  'The Board said',
  '"We will go on',
  'on,"',
  '“',
  '”',
  'over 280 boats',
  '$3.5 million',
  '5 to 7 percent',
  'on 9 September 2020',
  'last year',
  'May',
  'Ms Ines Hollander',
  'she added.',
  'About the Board',
  'About the Board: It pays.',
  'Media contact:',
  '\n',
  '\n\n',
  ' ',
  '\u00a0',
  '- ',
  '🙂',
  '41-year-old',
  'first',
  '###',
  'TARNWICK, May 3, 2025 -',
  '.',
  ',',
  'one in five',
)

describe('any text', () => {
  test('gives rows that fit the model and each other', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(parts, { maxLength: 40 }), async (list) => {
        const release = await read(list.join(' '))
        if (release.text !== null) expectSound(release)
        else expect(release.document.status).toBe('failed')
      }),
      { numRuns: 300 },
    )
  })

  test('as Markdown and HTML too', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 200 })
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom('a.md', 'a.html'), async (content, source) => {
        const release = await read(`${content}\n\n${'The Board met again. '.repeat(3)}`, source)
        if (release.text !== null) expectSound(release)
      }),
      { numRuns: 100 },
    )
  })
})

describe('a release', () => {
  const text = [
    'Harbour fund holds $2.5 million',
    'Harbour fund holds $2.5 million',
    'TARNWICK, 3 March 2025 - The Tarnwick Harbour Board opened a fund for over 280 boats today.',
    'Who may apply',
    '"Every owner may apply until 30 June," said Board chair Ines Hollander. "We have 40 places."',
    'About the Board: The Board has run the harbour since 1911. It employs 62 people.',
  ].join('\n\n')

  test('has rows with keys that agree', async () => {
    const release = await read(text)
    expectSound(release)
    expect(release.document).toMatchObject({
      title: 'Harbour fund holds $2.5 million',
      date: '2025-03-03',
      date_basis: 'dateline',
      place: 'TARNWICK',
      language: 'en',
      status: 'ok',
    })
    expect(release.sections.map((row) => [row.heading, row.role])).toEqual([
      [null, 'lead'],
      ['Who may apply', 'body'],
      ['About the Board', 'about'],
    ])
  })

  test('gives no row for the second copy of its title', async () => {
    const release = await read(text)
    expect(release.numbers.filter((row) => row.text === '$2.5 million')).toHaveLength(1)
    expect(release.sentences.filter((row) => row.text.startsWith('Harbour fund'))).toHaveLength(1)
  })

  test('joins a number with the quotation it stands in and with who said it', async () => {
    const { numbers, quotes } = await read(text)
    const places = numbers.find((row) => row.text === '40')
    expect(places).toMatchObject({ quote_id: quotes[1]?.quote_id, speaker: 'Ines Hollander', counted: 'places' })
    expect(quotes[1]).toMatchObject({ continues: quotes[0]?.quote_id, basis: 'continued' })
  })

  test('counts the paragraphs and words of a section, a run-in heading not being one', async () => {
    const { sections, sentences } = await read(text)
    expect(sections[2]).toMatchObject({ paragraphs: 1 })
    expect(sentences.filter((row) => row.section_id === sections[2]?.section_id).map((row) => row.paragraph)).toEqual([
      1, 1,
    ])
    expect(sentences[0]).toMatchObject({ paragraph: 0, section_id: 'release/s0' })
  })
})

test('an input that cannot be had is a failed release', async () => {
  const release = await readRelease({
    bytes: new Uint8Array(),
    document_id: 'a',
    source: 'a.txt',
    failure: { source: 'presswork', ruleId: 'unreadable-file', reason: 'no permission' },
  })
  expect(release.document.status).toBe('failed')
  expect(release.messages).toMatchObject([
    { severity: 'error', rule: 'presswork:unreadable-file', message: 'no permission' },
  ])
})
