import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

// The built command, as users run it: `npm run build` first.
const command = fileURLToPath(new URL('../bin/presswork.js', import.meta.url))

const release = `Harbour fund opens

Tarnwick, 3 March 2025 - The Tarnwick Harbour Board opened a fund of $2.5 million today for over 280 boats.

"We keep the fleet afloat," said Board chair Ines Hollander.
`

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'presswork-'))
  await mkdir(join(folder, 'in'))
  await writeFile(join(folder, 'in', 'fund.txt'), release)
  await mkdir(join(folder, 'mixed'))
  await writeFile(join(folder, 'mixed', 'fund.txt'), release)
  await writeFile(join(folder, 'mixed', 'empty.txt'), ' \n')
  await writeFile(join(folder, 'mixed', 'photo.txt'), Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 1, 2, 3, 0, 0, 0, 9]))
  await writeFile(join(folder, 'mixed', 'table.xyz'), 'a,b')
})
afterAll(() => rm(folder, { recursive: true }))

interface Outcome {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

function presswork(args: string[], input?: string): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [command, ...args], { cwd: folder, env: { ...process.env, NO_COLOR: '1' } })
    let out = ''
    let err = ''
    child.stdout.on('data', (chunk) => {
      out += chunk
    })
    child.stderr.on('data', (chunk) => {
      err += chunk
    })
    child.on('close', (code) => resolve({ code, out, err }))
    child.stdin.end(input)
  })
}

describe('run', () => {
  test('a folder becomes a dataset, and the summary says what is in it', async () => {
    const { code, out, err } = await presswork(['run', 'in', '--out', 'data'])
    expect(err).toBe('')
    expect(code).toBe(0)
    expect(out).toMatch(/^documents +1$/m)
    expect(out).toMatch(/^numbers +2$/m)
    expect(out).toMatch(/^quotes +1$/m)
    expect(out).toMatch(/^dataset +data$/m)
    expect(await readFile(join(folder, 'data', 'text', 'fund.txt'), 'utf8')).toBe(release)
    const numbers = await readFile(join(folder, 'data', 'numbers.csv'), 'utf8')
    expect(numbers.split('\n')[0]).toMatch(
      /^number_id,document_id,section_id,sentence_id,order,text,start,end,kind,value,/,
    )
    expect(numbers).toContain(',money,2500000,')
  })

  test('standard input is a document', async () => {
    const { code } = await presswork(['run', '-', '--stdin-format', 'md', '--out', 'piped'], '# Fund\n\nIt holds $5.\n')
    expect(code).toBe(0)
    expect(await readdir(join(folder, 'piped', 'text'))).toEqual(['stdin.txt'])
  })

  test('what cannot be read fails alone, with a message and exit code 1', async () => {
    const { code, out } = await presswork(['run', 'mixed', '--out', 'partly'])
    expect(code).toBe(1)
    expect(out).toMatch(/^documents +4 \(3 failed: see messages\)$/m)
    const documents = await readFile(join(folder, 'partly', 'documents.csv'), 'utf8')
    expect(documents).toMatch(/^fund,.*,ok,\d+$/m)
    const messages = await readFile(join(folder, 'partly', 'messages.csv'), 'utf8')
    for (const id of ['empty', 'photo', 'table']) expect(messages).toMatch(new RegExp(`^${id},error,`, 'm'))
  })

  test('a run that was killed is resumed: what it had read is not read again', async () => {
    await mkdir(join(folder, 'many'))
    await writeFile(
      join(folder, 'many', 'all.jsonl'),
      Array(400)
        .fill(JSON.stringify({ text: release }))
        .join('\n'),
    )
    const call = ['run', 'many', '--formats', 'csv', '--cache', 'kept', '--jobs', '2', '--out']
    const killed = spawn(process.execPath, [command, ...call, 'killed'], { cwd: folder, stdio: 'ignore' })
    const ended = once(killed, 'close')
    while ((await readdir(join(folder, 'kept')).catch(() => [])).length < 3) await setTimeout(20)
    killed.kill('SIGKILL')
    await ended
    expect(await readdir(folder)).not.toContain('killed')
    const { code, out } = await presswork([...call, 'resumed'])
    expect(code).toBe(0)
    expect(Number(/^reused +(\d+) /m.exec(out)?.[1])).toBeGreaterThan(0)
    await presswork(['run', 'many', '--formats', 'csv', '--out', 'at-once'])
    expect((await presswork(['diff', 'at-once', 'resumed'])).code).toBe(0)
  })

  test('a cache that cannot be one is refused, and so is a folder while threads wait; nothing is left behind', async () => {
    const before = await readdir(folder)
    const noCache = await presswork(['run', 'in', '--out', 'uncached', '--cache', join('in', 'fund.txt')])
    expect([noCache.code, noCache.err]).toEqual([2, expect.stringContaining('fund.txt')])
    expect((await presswork(['run', 'in', '--out', 'mixed', '--jobs', '2'])).code).toBe(2)
    expect(await readdir(folder)).toEqual(before)
  })

  test('only the formats asked for are written', async () => {
    await presswork(['run', 'in', '--out', 'lines', '--formats', 'jsonl'])
    expect((await readdir(join(folder, 'lines'))).sort()).toEqual([
      'README.md',
      'datapackage.json',
      'releases.jsonl',
      'releases.schema.json',
      'text',
    ])
  })

  test('tables for Excel in the marks of the region, packed tables, workbook and Parquet', async () => {
    const formats = ['--formats', 'csv,xlsx,parquet', '--excel', '--separator', ';', '--gzip']
    const { code, err } = await presswork(['run', 'in', '--out', 'all', ...formats])
    expect([code, err]).toEqual([0, ''])
    const files = await readdir(join(folder, 'all'))
    expect(files).toEqual(expect.arrayContaining(['numbers.csv.gz', 'dataset.xlsx', 'parquet', 'excel']))
    expect(files).not.toContain('numbers.csv')
    expect(await readFile(join(folder, 'all', 'excel', 'documents.csv'), 'utf8')).toMatch(
      /^\ufeffdocument_id;source;.*\r\nfund;fund\.txt;/,
    )
  })

  test('an archive of records is read by its fields', async () => {
    await writeFile(join(folder, 'a.jsonl'), '{"n":1,"t":"Fund opens","b":"It holds $5 million."}\n')
    const flags = ['--text-field', 'b', '--title-field', 't', '--id-field', 'n', '--formats', 'jsonl']
    const { code } = await presswork(['run', 'a.jsonl', '--out', 'records', ...flags])
    expect(code).toBe(0)
    const line = JSON.parse(await readFile(join(folder, 'records', 'releases.jsonl'), 'utf8'))
    expect(line.document).toMatchObject({
      document_id: 'a-1',
      source: 'a.jsonl#1',
      format: 'json',
      title: 'Fund opens',
    })
    expect(line.blocks).toMatchObject([
      { kind: 'heading', start: 0, end: 10, line: 1 },
      { kind: 'paragraph', start: 12, line: 1, page: null },
    ])
  })

  test('the same input gives the same bytes', async () => {
    await presswork(['run', 'in', '--out', 'once'])
    await presswork(['run', 'in', '--out', 'twice'])
    for (const name of await readdir(join(folder, 'once'))) {
      if (name === 'text') continue
      expect(await readFile(join(folder, 'once', name))).toEqual(await readFile(join(folder, 'twice', name)))
    }
  })

  test('a folder that holds anything else is refused and left alone', async () => {
    await mkdir(join(folder, 'mine'))
    await writeFile(join(folder, 'mine', 'diary.txt'), 'dear diary')
    const { code, err } = await presswork(['run', 'in', '--out', 'mine'])
    expect(code).toBe(2)
    expect(err).toMatch(/^presswork: .*mine/)
    expect(await readdir(join(folder, 'mine'))).toEqual(['diary.txt'])
  })

  test('a configuration file gives options, the command line wins', async () => {
    await writeFile(join(folder, 'c.json'), '{ "inputs": ["in"], "out": "from-config", "formats": ["jsonl"] }')
    const { code } = await presswork(['run', '--config', 'c.json', '--formats', 'csv'])
    expect(code).toBe(0)
    expect(await readdir(join(folder, 'from-config'))).toContain('numbers.csv')
  })
})

describe('convert', () => {
  test('makes what run would have made, and says which files', async () => {
    await presswork(['run', 'in', '--out', 'plain', '--formats', 'csv,jsonl'])
    await presswork(['run', 'in', '--out', 'whole', '--formats', 'csv,jsonl,xlsx,parquet'])
    const { code, out, err } = await presswork(['convert', 'plain', '--to', 'xlsx,parquet'])
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('plain/dataset.xlsx\n')
    for (const path of ['dataset.xlsx', 'parquet/numbers.parquet', 'README.md', 'datapackage.json']) {
      expect(await readFile(join(folder, 'plain', path))).toEqual(await readFile(join(folder, 'whole', path)))
    }
  })

  test('refuses what is no dataset', async () => {
    const { code, err } = await presswork(['convert', 'in', '--to', 'xlsx'])
    expect(err).toBe('presswork: in is no dataset: it has no datapackage.json, which a finished run leaves\n')
    expect(code).toBe(2)
  })
})

describe('diff', () => {
  test('finds nothing between two runs over the same input', async () => {
    await presswork(['run', 'in', '--out', 'left'])
    await presswork(['run', 'in', '--out', 'right', '--formats', 'jsonl'])
    const { code, out } = await presswork(['diff', 'left', 'right'])
    expect([code, out]).toEqual([0, 'no difference\n'])
  })

  test('tells documents, rows and cells that differ, with exit code 1', async () => {
    await mkdir(join(folder, 'later'))
    await writeFile(join(folder, 'later', 'fund.txt'), release.replace('280 boats', '290 boats'))
    await writeFile(join(folder, 'later', 'new.txt'), release)
    await presswork(['run', 'in', '--out', 'earlier-data'])
    await presswork(['run', 'later', '--out', 'later-data'])
    const { code, out } = await presswork(['diff', 'earlier-data', 'later-data'])
    expect(code).toBe(1)
    expect(out).toMatch(/^\+ documents new$/m)
    expect(out).toMatch(/^~ text +text\/fund\.txt$/m)
    expect(out).toMatch(/^~ numbers +fund\/n2\n {4}text: "280" → "290"\n {4}value: 280 → 290$/m)
    expect(out).toMatch(/^numbers +2 changed/m)
    expect(out).toMatch(/^ {4}sentence: …".*280 boats\." → …".*290 boats\."$/m)
    const { out: counts } = await presswork(['diff', 'earlier-data', 'later-data', '--rows', '0'])
    expect(counts).not.toContain('→')
  })
})

describe('a wrong call is told in one line with exit code 2', () => {
  test.each([
    [['run', 'in', '--outt', 'x'], /unknown option '--outt'/],
    [['rum', 'in'], /unknown command 'rum'/],
    [['run', 'in'], /nowhere to write/],
    [['run', '--out', 'x'], /nothing to read/],
    [['run', 'none', '--out', 'x'], /none: no such file or folder/],
    [['run', 'in', '--out', 'x', '--formats', 'cvs'], /did you mean "csv"/],
    [['columns', 'nubmers'], /did you mean "numbers"/],
    [['run', 'in', '--out', 'x', '--separator', '|'], /--separator is/],
    [['run', 'in', '--out', 'x', '--decimal', '|'], /--decimal is/],
    [['convert', 'data', '--to', 'xslx'], /did you mean "xlsx"/],
    [['convert', 'data'], /required option '-t, --to <list>'/],
    [['convert', 'data', '--to', ','], /--to names no format/],
    [['convert', 'none', '--to', 'xlsx'], /there is no folder none/],
    [['diff', 'none', 'data'], /there is no folder none/],
    [['open', 'none'], /there is no folder none/],
    [['diff', 'data'], /missing required argument 'after'/],
    [['diff', 'data', 'data', '--rows', 'few'], /--rows is a number or all/],
  ])('%j', async (args, message) => {
    const { code, err, out } = await presswork(args)
    expect(err).toMatch(message)
    expect(err).not.toMatch(/ {4}at /)
    expect(out).toBe('')
    expect(code).toBe(2)
  })
})

describe('the report', () => {
  test('is written and listed when it is asked for, and opened where it is missing, the same bytes', async () => {
    await presswork(['run', 'in', '--out', 'with-report', '--formats', 'csv,report'])
    const page = await readFile(join(folder, 'with-report', 'report.html'), 'utf8')
    expect(page).toContain('Harbour fund opens')
    expect(await readFile(join(folder, 'with-report', 'datapackage.json'), 'utf8')).toContain('"path": "report.html"')
    await presswork(['run', 'in', '--out', 'without-report', '--formats', 'jsonl'])
    const { code, out } = await presswork(['open', 'without-report', '--no-browser'])
    expect(code).toBe(0)
    expect(await readFile(out.trim(), 'utf8')).toBe(page)
    expect((await presswork(['run', 'in', '--out', 'without-report'])).code).toBe(0)
  })

  test('alone it has tables beside it; converting makes it too', async () => {
    await presswork(['run', 'in', '--out', 'only-report', '--formats', 'report'])
    expect(await readdir(join(folder, 'only-report'))).toEqual(expect.arrayContaining(['numbers.csv', 'report.html']))
    await rm(join(folder, 'only-report', 'report.html'))
    const { code, out } = await presswork(['convert', 'only-report', '--to', 'report'])
    expect(code).toBe(0)
    expect(out).toContain('report.html')
  })

  test('what is no dataset is refused', async () => {
    expect(await presswork(['open', 'in', '--no-browser'])).toMatchObject({ code: 2, out: '' })
  })
})

test('corpus keywords leave out what every document is about, and convert makes the same', async () => {
  const one = 'The harbour tunnel of Veld opened. The harbour tunnel is long. Ferry captains objected.'
  const two = 'The harbour tunnel of Veld closed. The harbour tunnel is wet. Pump makers objected.'
  await mkdir(join(folder, 'pair'))
  await writeFile(join(folder, 'pair', 'one.txt'), one)
  await writeFile(join(folder, 'pair', 'two.txt'), two)
  await presswork(['run', 'pair', '--out', 'apart', '--formats', 'csv', '--corpus-keywords'])
  const rows = await readFile(join(folder, 'apart', 'corpus-keywords.csv'), 'utf8')
  expect(rows).toMatch(/^document_id,rank,keyphrase,score,count,documents,keyword_rank\none,1,/)
  expect(rows).toContain('Ferry captains,0.693147,1,1,')
  expect(rows).not.toContain('harbour tunnel,')
  await presswork(['run', 'pair', '--out', 'apart-later', '--formats', 'jsonl'])
  expect((await presswork(['convert', 'apart-later', '--to', 'corpus-keywords'])).code).toBe(0)
  expect(await readFile(join(folder, 'apart-later', 'corpus-keywords.csv'), 'utf8')).toBe(rows)
})

describe('read', () => {
  test('prints the release with its marks', async () => {
    const { code, out } = await presswork(['read', 'in/fund.txt'])
    expect(code).toBe(0)
    expect(out).toContain('[$2.5 million]⟨2500000 USD')
    expect(out).toContain('{3 March 2025}⟨2025-03-03⟩')
    expect(out).toContain('«We keep the fleet afloat,»⟨direct, Ines Hollander, said, cue⟩')
  })

  test('prints rows as JSON', async () => {
    const { out } = await presswork(['read', '-', '--json'], release)
    expect(JSON.parse(out).numbers).toHaveLength(2)
  })
})

test('columns prints the data dictionary', async () => {
  const { code, out } = await presswork(['columns', 'numbers'])
  expect(code).toBe(0)
  expect(out).toContain('value_high')
  expect(out).not.toContain('speaker_text')
})

test.each([
  ['--help'],
  ['run --help'],
  ['read --help'],
  ['columns --help'],
  ['convert --help'],
  ['diff --help'],
  ['open --help'],
])('%s shows examples or commands', async (args) => {
  const { code, out } = await presswork(args.split(' '))
  expect(code).toBe(0)
  expect(out).toMatch(/Examples:|Commands:/)
})
