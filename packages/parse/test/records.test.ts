import { type ExpandOptions, expandInput, type FieldMapping, parseRelease } from '@presswork/parse'
import { describe, expect, test } from 'vitest'
import { describeBlocks } from './describe-blocks.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

async function readRecord(record: object, fields?: FieldMapping) {
  const file = await parseRelease(encode(JSON.stringify(record)), { path: 'a.json', ...(fields && { fields }) })
  const blocks = describeBlocks({ text: String(file), blocks: file.data.blocks ?? [], metadata: {} })
  return { blocks, metadata: file.data.metadata, rules: file.messages.map(({ ruleId }) => ruleId) }
}

describe('a record', () => {
  const cases: [name: string, record: object, fields: FieldMapping | undefined, blocks: string[], metadata: object][] =
    [
      [
        'plain text under its title',
        {
          headline: 'Fund opens',
          body: 'It holds $5.\n\nIt is full.',
          date: '2026-05-04T10:00:00Z',
          publisher: { name: 'Ellery Board' },
        },
        undefined,
        ['heading1 Fund opens', 'paragraph It holds $5.', 'paragraph It is full.'],
        { title: 'Fund opens', date: '2026-05-04', organization: 'Ellery Board' },
      ],
      [
        'HTML, the title not twice',
        {
          title: 'Fund opens',
          content: '<h1>Fund opens</h1><p>It holds <b>$5</b>.</p><ul><li>a</ul><script>x</script>',
        },
        undefined,
        ['heading1 Fund opens', 'paragraph It holds $5.', 'listItem a'],
        { title: 'Fund opens' },
      ],
      [
        'mapped fields, of which a dot goes down',
        { body: 'no', a: { b: 'Yes, this.' }, t: 'Fund', d: '4 May 2026', title: 'no' },
        { text: 'a.b', title: 't', date: 'd' },
        ['heading1 Fund', 'paragraph Yes, this.'],
        { title: 'Fund', date: '2026-05-04' },
      ],
      [
        'WordPress',
        {
          title: { rendered: 'Fund&#8217;s <em>start</em>' },
          content: { rendered: '<p>It opens.</p>' },
          date_gmt: '2026-05-04T10:00:00',
        },
        undefined,
        ['heading1 Fund’s start', 'paragraph It opens.'],
        { title: 'Fund’s start', date: '2026-05-04' },
      ],
      ['a list of paragraphs', { text: ['One.', 'Two.'] }, undefined, ['paragraph One.', 'paragraph Two.'], {}],
      [
        'an angle that is no element',
        { text: 'a < b, <jane@ellery.example>' },
        undefined,
        ['paragraph a < b, <jane@ellery.example>'],
        {},
      ],
    ]
  test.each(cases)('%s', async (_, record, fields, blocks, metadata) => {
    expect(await readRecord(record, fields)).toEqual({ blocks, metadata, rules: [] })
  })

  test('without text says which fields there are', async () => {
    const file = await parseRelease(encode('{"a":1,"b":"x"}'), { path: 'a.json', fields: { text: 'c' } })
    expect(file.messages[0]).toMatchObject({ ruleId: 'no-text-field', fatal: true })
    expect(file.messages[0]?.reason).toContain('in the field c')
    expect(file.messages[0]?.reason).toContain('a, b')
  })
})

/** Parts as `path name line format`, failures as their rule. */
async function list(text: string, options: ExpandOptions): Promise<string[]> {
  const parts: string[] = []
  for await (const { path, name, line, format, failure } of expandInput(encode(text), options))
    parts.push(failure?.ruleId ?? [path, name, line, format].join(' '))
  return parts
}

describe('an archive of records', () => {
  test('JSON Lines, by line or id field', async () => {
    const text = '{"id":7,"body":"x"}\r\n\n{"body":"y"}\n{broken'
    expect(await list(text, { path: 'a.jsonl' })).toEqual([
      'a.jsonl#1 1 1 json',
      'a.jsonl#3 3 3 json',
      'a.jsonl#4 4 4 json',
    ])
    expect(await list(text, { path: 'a.ndjson', fields: { id: 'id' } })).toEqual([
      'a.ndjson#7 7 1 json',
      'a.ndjson#3 3 3 json',
      'a.ndjson#4 4 4 json',
    ])
  })

  test('JSON: one object, a list, a list in an object, with their lines', async () => {
    expect(await list('{"body":"x"}', { path: 'a.json' })).toEqual(['a.json   json'])
    expect(await list('[\n {"body":"x"},\n {"body":"y"}\n]', { path: 'a.json' })).toEqual([
      'a.json#1 1 2 json',
      'a.json#2 2 3 json',
    ])
    expect(await list('{"total":1,"items":[{"body":"x"}]}', { path: 'a.json' })).toEqual(['a.json#1 1 1 json'])
    expect(await list('{"title":"t","body":"x","tags":[{"a":1}]}', { path: 'a.json' })).toEqual(['a.json   json'])
    expect(await list('[{"body"', { path: 'a.json' })).toEqual(['broken-input'])
  })

  test('of something else than releases is one failure', async () => {
    expect(await list('{"path":"x"}\n{"path":"y"}', { path: 'a.jsonl' })).toEqual(['no-text-field'])
    expect(await list('path,size\nx,1\ny,2\n', { path: 'a.csv' })).toEqual(['no-text-field'])
  })

  test.each([
    ['commas', 'title,body\nA,"x, y\nz"\nB,q\n'],
    ['semicolons', '\ufefftitle;body\r\nA;"x, y\r\nz"\r\nB;q\r\n'],
    ['tabs', 'title\tbody\nA\t"x, y\nz"\nB\tq'],
  ])('CSV set apart by %s', async (_, text) => {
    expect(await list(text, { path: 'a.csv' })).toEqual(['a.csv#2 2 2 json', 'a.csv#4 4 4 json'])
  })

  test('every block of a record is on its line', async () => {
    const part = (await expandInput(encode('\n{"title":"T","body":"One.\\n\\nTwo."}'), { path: 'a.jsonl' }).next())
      .value
    const file = await parseRelease(part?.bytes ?? new Uint8Array(), part ?? { path: 'a' })
    expect(file.data.blocks?.map(({ line }) => line)).toEqual([2, 2, 2])
  })
})
