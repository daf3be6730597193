import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openReader, type ReaderOptions } from '../src/parts/open-reader.ts'
import { loadPart, nameOfPart, savePart } from '../src/parts/part-store.ts'
import type { ReadOptions, ReleaseInput } from '../src/read-release.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'presswork-'))
})
afterEach(() => rm(folder, { recursive: true }))

const encoder = new TextEncoder()

function input(text: string, rest: Partial<ReleaseInput> = {}): ReleaseInput {
  return { bytes: encoder.encode(text), document_id: 'fund', source: 'fund.txt', ...rest }
}

/** What a run of its own reads of some inputs: how many of them an earlier run had kept, and their numbers. */
async function read(
  inputs: ReleaseInput[],
  options: Partial<ReaderOptions>,
): Promise<{ reused: number; texts: string[] }> {
  const reader = await openReader({ jobs: 1, cache: join(folder, 'cache'), reading: {}, ...options })
  try {
    const releases = await Promise.all(inputs.map(reader.read))
    return { reused: reader.reused, texts: releases.map(({ numbers }) => numbers.map(({ text }) => text).join(' ')) }
  } finally {
    await reader.close()
  }
}

async function listParts(): Promise<string[]> {
  const entries = await readdir(join(folder, 'cache'), { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

describe('the name of a part', () => {
  const store = { folder: '', code: 'a' }
  const name = nameOfPart(store, input('It holds $5.'), {})

  test('is the same for the same document', () => {
    expect(nameOfPart({ folder: 'elsewhere', code: 'a' }, input('It holds $5.'), {})).toBe(name)
  })

  test.each<[string, ReleaseInput, ReadOptions, string]>([
    ['bytes', input('It holds $6.'), {}, 'a'],
    ['id', input('It holds $5.', { document_id: 'fund-2' }), {}, 'a'],
    ['path', input('It holds $5.', { source: 'fund.md' }), {}, 'a'],
    ['format', input('It holds $5.', { format: 'md' }), {}, 'a'],
    ['line', input('It holds $5.', { line: 3 }), {}, 'a'],
    ['fields', input('It holds $5.'), { fields: { text: 'body' } }, 'a'],
    ['options', input('It holds $5.'), { indirect: true }, 'a'],
    ['largest size', input('It holds $5.'), { maxBytes: 9 }, 'a'],
    ['code', input('It holds $5.'), {}, 'b'],
  ])('depends on its %s', (_, other, options, code) => {
    expect(nameOfPart({ folder: '', code }, other, options)).not.toBe(name)
  })
})

describe('a cache', () => {
  test('what is unchanged is not read again', async () => {
    const [a, b] = [input('It holds $5.'), input('It holds $6.', { document_id: 'other' })]
    expect(await read([a, b], {})).toEqual({ reused: 0, texts: ['$5', '$6'] })
    const changed = input('It holds $7.', { document_id: 'other' })
    expect(await read([a, changed], {})).toEqual({ reused: 1, texts: ['$5', '$7'] })
    expect(await read([a, b, changed], { jobs: 2 })).toEqual({ reused: 3, texts: ['$5', '$6', '$7'] })
  })

  test('it is what is taken, not what is read anew', async () => {
    await read([input('It holds $5.')], {})
    const name = (await listParts())[0]?.slice(join(folder, 'cache').length + 1) as string
    const store = { folder: join(folder, 'cache'), code: '' }
    savePart(store, name, (loadPart(store, name) as string).replaceAll('$5', '$8'))
    expect(await read([input('It holds $5.')], {})).toEqual({ reused: 1, texts: ['$8'] })
  })

  test('a damaged part is read again, and mended', async () => {
    await read([input('It holds $5.')], {})
    const [part] = await listParts()
    await writeFile(part as string, 'half a par')
    expect(await read([input('It holds $5.')], {})).toEqual({ reused: 0, texts: ['$5'] })
    expect(await read([input('It holds $5.')], {})).toEqual({ reused: 1, texts: ['$5'] })
  })

  test('what could not be read is not kept', async () => {
    expect(await read([input('  ')], {})).toEqual({ reused: 0, texts: [''] })
    expect(await listParts()).toEqual([])
  })

  test('a folder that cannot be one is refused', async () => {
    await writeFile(join(folder, 'file'), '')
    await expect(openReader({ jobs: 1, cache: join(folder, 'file'), reading: {} })).rejects.toThrow(/EEXIST|ENOTDIR/)
  })
})

test('threads give the releases in the order asked for', async () => {
  const inputs = Array.from({ length: 9 }, (_, index) => input(`It holds $${index + 1}.`))
  const { texts } = await read(inputs, { jobs: 3, cache: undefined })
  expect(texts).toEqual(inputs.map((_, index) => `$${index + 1}`))
})

test('a document that ends its thread is a failed one that says so', async () => {
  // What cannot be sent to a thread fails there just as a thread that ran out of memory.
  const fields = { text: (() => 'body') as unknown as string }
  const reader = await openReader({ jobs: 2, cache: undefined, reading: { fields } })
  const release = await reader.read(input('It holds $5.'))
  await reader.close()
  expect(release.document.status).toBe('failed')
  expect(release.messages[0]).toMatchObject({
    rule: 'presswork:internal-error',
    message: expect.stringMatching(/^Reading was ended: /),
  })
})
