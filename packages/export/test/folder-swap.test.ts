import { mkdir, readdir, rename, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openDataset } from '../src/index.ts'
import { sampleRelease } from './sample-release.ts'
import { readFolder, scratchFolder } from './scratch-folder.ts'

const options = { description: { version: '0.1.0' } }

async function writeOne(directory: string, documentId: string): Promise<void> {
  const writer = await openDataset(directory, options)
  await writer.write(sampleRelease(documentId))
  await writer.close()
}

const texts = async (directory: string): Promise<string[]> => readdir(join(directory, 'text'))

describe('an earlier dataset', () => {
  test('stands untouched until close and is replaced whole then', async () => {
    const scratch = await scratchFolder()
    const directory = join(scratch, 'dataset')
    await writeOne(directory, 'old')
    const before = await readFolder(directory)
    const writer = await openDataset(directory, options)
    await writer.write(sampleRelease('new'))
    expect(await readFolder(directory)).toEqual(before)
    await writer.close()
    expect(await texts(directory)).toEqual(['new.txt'])
    expect(await readdir(scratch)).toEqual(['dataset'])
  })

  test('survives an abort', async () => {
    const scratch = await scratchFolder()
    const directory = join(scratch, 'dataset')
    await writeOne(directory, 'old')
    const writer = await openDataset(directory, options)
    await writer.write(sampleRelease('new'))
    await writer.abort()
    expect(await texts(directory)).toEqual(['old.txt'])
    expect(await readdir(scratch)).toEqual(['dataset'])
  })

  test('survives a crash, and the next run clears up', async () => {
    const scratch = await scratchFolder()
    const directory = join(scratch, 'dataset')
    await writeOne(directory, 'old')
    // As a killed run leaves it: a half-filled folder, and the dataset set aside between the two renames.
    await mkdir(join(scratch, '.dataset.partial', 'text'), { recursive: true })
    await rename(directory, join(scratch, '.dataset.old'))
    const writer = await openDataset(directory, options)
    expect(await texts(directory)).toEqual(['old.txt'])
    await writer.abort()
    expect(await readdir(scratch)).toEqual(['dataset'])
  })

  test('is found through a link, which stays', async () => {
    const scratch = await scratchFolder()
    await writeOne(join(scratch, 'real'), 'old')
    await symlink(join(scratch, 'real'), join(scratch, 'link'))
    await writeOne(join(scratch, 'link'), 'new')
    expect(await texts(join(scratch, 'real'))).toEqual(['new.txt'])
    expect(await readdir(scratch)).toEqual(['link', 'real'])
  })
})

describe('refuses', () => {
  const refused = { code: 'NOT_A_DATASET' }

  test('a folder with other files', async () => {
    const scratch = await scratchFolder()
    await writeFile(join(scratch, 'letter.txt'), 'Dear all')
    await expect(openDataset(scratch, options)).rejects.toMatchObject(refused)
    expect(await readFolder(scratch)).toEqual({ 'letter.txt': 'Dear all' })
  })

  test("someone else's data package", async () => {
    const scratch = await scratchFolder()
    await writeFile(join(scratch, 'datapackage.json'), '{"name":"other","resources":[]}')
    await expect(openDataset(scratch, options)).rejects.toMatchObject(refused)
  })

  test.each(['letter.txt', join('text', 'notes.md'), join('text', 'extra.txt')])(
    'a dataset with %s in it',
    async (path) => {
      const directory = join(await scratchFolder(), 'dataset')
      await writeOne(directory, 'old')
      await writeFile(join(directory, path), 'mine')
      await expect(openDataset(directory, options)).rejects.toMatchObject(refused)
    },
  )

  test('a dataset with a file beside its own in a folder', async () => {
    const directory = join(await scratchFolder(), 'dataset')
    const formats = ['csv', 'parquet'] as const
    const writer = await openDataset(directory, { ...options, formats })
    await writer.close()
    const again = await openDataset(directory, { ...options, formats })
    await again.close()
    await writeFile(join(directory, 'parquet', 'mine.parquet'), 'mine')
    await expect(openDataset(directory, options)).rejects.toMatchObject(refused)
  })

  test('a file', async () => {
    const path = join(await scratchFolder(), 'dataset')
    await writeFile(path, '')
    await expect(openDataset(path, options)).rejects.toMatchObject(refused)
  })

  test('at close what came in meanwhile', async () => {
    const directory = join(await scratchFolder(), 'dataset')
    const writer = await openDataset(directory, options)
    await mkdir(directory)
    await writeFile(join(directory, 'letter.txt'), 'mine')
    await expect(writer.close()).rejects.toMatchObject(refused)
    expect(await readFolder(directory)).toEqual({ 'letter.txt': 'mine' })
  })

  test('but takes an empty folder', async () => {
    const directory = await scratchFolder()
    await writeOne(directory, 'new')
    expect(await texts(directory)).toEqual(['new.txt'])
  })
})
