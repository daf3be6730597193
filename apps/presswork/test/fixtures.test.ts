import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { run } from '../src/run.ts'

const fixtures = fileURLToPath(new URL('../../../fixtures', import.meta.url))

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
}

// After a wanted change: `npm run fixtures:update`, and read the difference.
test.each<[string, { jobs?: number; cache?: string }, number]>([
  ['in this thread', {}, 1],
  ['in threads', { jobs: 2 }, 1],
  ['a second time, from what the first kept', { cache: 'cache' }, 2],
])('the fixtures give the expected dataset, byte for byte: %s', async (_, { cache, ...options }, times) => {
  const folder = await mkdtemp(join(tmpdir(), 'presswork-'))
  try {
    const call = { ...options, ...(cache && { cache: join(folder, cache) }) }
    for (let time = 0; time < times; time++)
      await run({ inputs: [join(fixtures, 'releases')], out: join(folder, 'expected'), ...call })
    const files = await listFiles(join(folder, 'expected'))
    expect(files).toEqual(await listFiles(join(fixtures, 'expected')))
    for (const file of files) {
      const got = await readFile(join(folder, 'expected', file), 'utf8')
      expect(got, file).toBe(await readFile(join(fixtures, 'expected', file), 'utf8'))
    }
  } finally {
    await rm(folder, { recursive: true })
  }
})
