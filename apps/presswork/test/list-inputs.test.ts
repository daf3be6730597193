import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assignDocumentIds } from '../src/document-ids.ts'
import { listInputs } from '../src/list-inputs.ts'

describe('document ids', () => {
  test.each([
    ['Results.Q3.2025.txt', 'results-q3-2025'],
    ['2025/May/Über uns.html', '2025-may-über-uns'],
    ['a__b--c.md', 'a-b-c'],
    ['.hidden', '-hidden'],
    ['no-extension', 'no-extension'],
  ])('%s', (source, id) => {
    expect(assignDocumentIds([source])).toEqual([id])
  })

  test('names that collide are numbered in path order, past names that others have', () => {
    expect(assignDocumentIds(['a-2.txt', 'a.html', 'a.md', 'a.txt'])).toEqual(['a-2', 'a', 'a-3', 'a-4'])
  })
})

describe('inputs', () => {
  let root: string
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'presswork-'))
    await mkdir(join(root, 'b'))
    for (const name of ['B.txt', 'a.txt', 'b/c.md', 'note [1].txt']) await writeFile(join(root, name), 'x')
  })
  afterAll(() => rm(root, { recursive: true }))

  test('a folder is listed whole, in code unit order', async () => {
    const inputs = await listInputs([root])
    expect(inputs.map((input) => input.source)).toEqual(['B.txt', 'a.txt', 'b/c.md', 'note [1].txt'])
  })

  test('a pattern is rooted where its plain part ends', async () => {
    const inputs = await listInputs([`${root}/b/*.md`, `${root}/*.txt`])
    expect(inputs.map((input) => input.source)).toEqual(['B.txt', 'a.txt', 'c.md', 'note [1].txt'])
  })

  test('a file named twice is read once, and brackets in a name are no pattern', async () => {
    const path = join(root, 'note [1].txt')
    expect(await listInputs([path, path, `${root}/note*`])).toHaveLength(1)
  })

  test('what names nothing is a wrong call', async () => {
    await expect(listInputs([join(root, 'none.txt')])).rejects.toThrow('no such file or folder')
    await mkdir(join(root, 'b', 'empty'))
    await expect(listInputs([join(root, 'b', 'empty')])).rejects.toThrow('holds no files')
  })
})
