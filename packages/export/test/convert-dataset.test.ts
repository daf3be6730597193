import { appendFile, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Release } from '@presswork/model'
import { describe, expect, test } from 'vitest'
import {
  convertDataset,
  type DatasetExtension,
  type DatasetOptions,
  datasetFormats,
  openDataset,
  readDataset,
  readReleases,
} from '../src/index.ts'
import { failedRelease, sampleRelease } from './sample-release.ts'
import { readFolder, scratchFolder } from './scratch-folder.ts'

// No table holds the blocks, so they cannot be had again.
const releases = [sampleRelease('b-first'), failedRelease('a-second'), sampleRelease('c-third')].map(
  (release): Release => ({ ...release, blocks: [] }),
)
const description = { summary: 'Three.', version: '0.1.0' }

async function write(options: Partial<DatasetOptions>): Promise<string> {
  const directory = join(await scratchFolder(), 'dataset')
  const writer = await openDataset(directory, { description, ...options })
  for (const release of releases) await writer.write(release)
  await writer.close()
  return directory
}

const readAll: DatasetExtension = async (dataset) => {
  for await (const { document } of dataset.readReleases()) expect(document).toBeDefined()
}

describe('convertDataset', () => {
  test.each([
    ['CSV', { formats: ['csv'] }],
    ['JSON Lines', { formats: ['jsonl'] }],
  ] as const)('makes from %s, byte for byte, what a run would have written', async (_, options) => {
    const whole = await write({ formats: datasetFormats })
    const directory = await write(options)
    await convertDataset(directory, {
      formats: datasetFormats.filter((format) => !options.formats.includes(format as never)),
    })
    expect(await readFolder(directory)).toEqual(await readFolder(whole))
    // And once more, over what is there.
    await convertDataset(directory, { formats: ['xlsx'] })
    expect(await readFolder(directory)).toEqual(await readFolder(whole))
  })

  test('makes from packed files the same as from plain ones', async () => {
    const plain = await write({ formats: ['csv', 'xlsx', 'parquet'] })
    for (const formats of [['csv'], ['jsonl']] as const) {
      const packed = await write({ formats, gzip: true })
      await convertDataset(packed, { formats: ['xlsx', 'parquet'] })
      for (const path of ['dataset.xlsx', 'parquet/numbers.parquet']) {
        expect(await readFile(join(packed, path))).toEqual(await readFile(join(plain, path)))
      }
    }
  })

  test('leaves the other files alone', async () => {
    const directory = await write({})
    const before = await readFolder(directory)
    const { files } = await convertDataset(directory, { formats: ['parquet'] })
    const after = await readFolder(directory)
    for (const { path } of files) delete after[path]
    const { 'datapackage.json': _, 'README.md': __, ...others } = before
    expect(after).toEqual(others)
    expect((await readDataset(directory)).paths).toContain('parquet/dates.parquet')
  })

  test.each([
    ['a header of another table', (path: string) => writeFile(path, 'a,b\n')],
    ['a row too short', (path: string) => appendFile(path, 'x,y\n')],
    ['half a row', (path: string) => appendFile(path, 'x,y')],
    ['nothing', (path: string) => writeFile(path, '')],
  ])('refuses tables with %s and leaves the dataset as it was', async (_, harm) => {
    const directory = await write({})
    await harm(join(directory, 'numbers.csv'))
    const before = await readFolder(directory)
    await expect(convertDataset(directory, { formats: ['xlsx'] })).rejects.toMatchObject({ code: 'MALFORMED_TABLE' })
    expect(await readFolder(directory)).toEqual(before)
  })

  test.each([
    [
      'a table that is gone',
      'numbers.csv',
      /numbers\.csv is missing, and the dataset lists it\. .*make the dataset anew/,
    ],
    ['a text that is gone', 'text/b-first.txt', /text\/b-first\.txt is missing\./],
  ])('refuses %s, and says what to do', async (_, path, message) => {
    const directory = await write({})
    await rm(join(directory, path))
    await expect(convertDataset(directory, { formats: [], extensions: [readAll] })).rejects.toThrow(message)
  })

  test('refuses rows in another order than the documents: they would be lost', async () => {
    const directory = await write({})
    const path = join(directory, 'numbers.csv')
    const [header, ...rows] = (await readFile(path, 'utf8')).trimEnd().split('\n')
    await writeFile(path, `${[header, ...rows.reverse()].join('\n')}\n`)
    await expect(convertDataset(directory, { formats: ['jsonl'] })).rejects.toThrow(
      /table numbers: rows of .* are not where the order of documents has them/,
    )
  })

  test('refuses packed tables that are cut off', async () => {
    const directory = await write({ gzip: true })
    const path = join(directory, 'numbers.csv.gz')
    await writeFile(path, (await readFile(path)).subarray(0, 60))
    await expect(convertDataset(directory, { formats: ['xlsx'] })).rejects.toThrow(
      /numbers\.csv\.gz cannot be unpacked/,
    )
  })

  test('refuses a value that a column cannot have, and says where', async () => {
    const directory = await write({})
    const path = join(directory, 'numbers.csv')
    await writeFile(path, (await readFile(path, 'utf8')).replace(',cardinal,120,', ',cardinal,many,'))
    await expect(convertDataset(directory, { formats: ['xlsx'] })).rejects.toThrow(
      'numbers.csv, row 2: value cannot be "many"',
    )
  })

  test('refuses a folder that is no dataset, and one without tables', async () => {
    const scratch = await scratchFolder()
    await expect(convertDataset(scratch, { formats: ['xlsx'] })).rejects.toMatchObject({ code: 'NOT_A_DATASET' })
    const directory = await write({ formats: ['xlsx'] })
    await expect(convertDataset(directory, { formats: ['csv'] })).rejects.toMatchObject({ code: 'NO_TABLES' })
    await rm(directory, { recursive: true })
  })

  test('refuses wrong options', async () => {
    const directory = await write({})
    await expect(convertDataset(directory, { formats: ['ods' as 'xlsx'] })).rejects.toThrow(TypeError)
  })
})

test('releases are read back as they were written', async () => {
  for (const formats of [['csv'], ['jsonl']] as const) {
    const read: Release[] = []
    for await (const release of readReleases(await readDataset(await write({ formats })))) read.push(release)
    expect(read).toEqual(releases)
  }
})

test('packed files hold no time and no name, and what the plain ones hold', async () => {
  const [plain, packed] = [await write({}), await write({ gzip: true })]
  for (const name of ['numbers.csv', 'releases.jsonl']) {
    const content = await readFile(join(packed, `${name}.gz`))
    // RFC 1952: magic, deflate, no flags, no time, then the operating system (3, Unix, wherever it runs).
    expect(content.subarray(0, 8).toString('hex')).toBe('1f8b080000000000')
    expect(content[9]).toBe(3)
    expect(gunzipSync(content)).toEqual(await readFile(join(plain, name)))
  }
})

describe('extensions', () => {
  const addTitles: DatasetExtension = async (dataset) => {
    const file = await dataset.createFile({
      path: 'titles.html',
      name: 'titles',
      description: 'The titles.',
      format: 'html',
      mediatype: 'text/html',
      text: true,
    })
    for await (const { document, text } of dataset.readReleases())
      await file.append(`${document.title} ${text?.length}\n`)
  }

  test.each([[['csv']], [['jsonl']], [['xlsx']]] as const)(
    'add files that belong to the dataset (%j)',
    async (formats) => {
      const directory = await write({ formats, extensions: [addTitles] })
      expect(await readFile(join(directory, 'titles.html'), 'utf8')).toBe(
        'Solmar 😀 opens plant 104\nnull undefined\nSolmar 😀 opens plant 104\n',
      )
      const readme = await readFile(join(directory, 'README.md'), 'utf8')
      expect(readme).toContain('| `titles.html` | The titles. |')
      const { resources } = JSON.parse(await readFile(join(directory, 'datapackage.json'), 'utf8'))
      expect(resources.at(-2)).toMatchObject({ name: 'titles', path: 'titles.html', encoding: 'utf-8' })
      // A dataset with such a file can be replaced.
      await (await openDataset(directory, { description })).close()
    },
  )

  test('can be added to a finished dataset', async () => {
    const whole = await write({ extensions: [addTitles] })
    const directory = await write({})
    await convertDataset(directory, { formats: [], extensions: [addTitles] })
    expect(await readFolder(directory)).toEqual(await readFolder(whole))
  })

  test.each(['../a', 'text/a.txt', 'datapackage.json', '.hidden', 'a/b/c', 'numbers.csv'])(
    'cannot write %s',
    async (path) => {
      const extension: DatasetExtension = async ({ createFile }) => {
        await createFile({ path, name: 'a', description: '', format: 'a', mediatype: 'a/a', text: true })
      }
      await expect(write({ extensions: [extension] })).rejects.toThrow(/cannot be a file of a dataset|EEXIST/)
    },
  )

  test('that fail leave no dataset', async () => {
    const scratch = await scratchFolder()
    const failing: DatasetExtension = () => Promise.reject(new Error('no ink'))
    const writer = await openDataset(join(scratch, 'dataset'), { description, extensions: [failing] })
    await expect(writer.close()).rejects.toThrow('no ink')
    expect(await readFolder(scratch)).toEqual({})
  })
})
