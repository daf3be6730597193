import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createPartIds } from '../src/document-ids.ts'
import { listInputs } from '../src/list-inputs.ts'
import { openInputs } from '../src/read-input.ts'
import type { ReadOptions } from '../src/read-release.ts'
import { run } from '../src/run.ts'

let folder: string
const archive = [
  '{"key":"A 1","headline":"Fund opens","story":"It holds $5 million.","on":"2026-05-04"}',
  '{"key":"A 1","headline":"Fund closes","story":"<p>It held <b>$4 million</b>.</p>","on":"2026-05-05"}',
  '{"key":"A 3"}',
].join('\n')
const fields = { text: 'story', title: 'headline', date: 'on', id: 'key' }

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'presswork-'))
  await writeFile(join(folder, 'a.jsonl'), archive)
  await writeFile(join(folder, 'a-2.txt'), 'Port opens.')
})
afterAll(() => rm(folder, { recursive: true }))

async function list(options: ReadOptions): Promise<string[]> {
  const documents: string[] = []
  for await (const { document_id, source } of openInputs(await listInputs([folder]), options))
    documents.push(`${document_id} ${source}`)
  return documents
}

test('records are documents of their own, named by their line past the names of inputs', async () => {
  expect(await list({})).toEqual(['a-2 a-2.txt', 'a-1 a.jsonl#1', 'a-2-2 a.jsonl#2', 'a-3 a.jsonl#3'])
})

test('or by their id field, numbered where it stands twice', async () => {
  expect(await list({ fields })).toEqual([
    'a-2 a-2.txt',
    'a-a-1 a.jsonl#A 1',
    'a-a-1-2 a.jsonl#A 1',
    'a-a-3 a.jsonl#A 3',
  ])
})

test('a run reads the mapped fields and counts documents, not files', async () => {
  const statuses: string[] = []
  const summary = await run({
    inputs: [folder],
    out: `${folder}-out`,
    fields,
    onDocument: ({ document }, done, total) => {
      statuses.push(`${document.title} ${document.date} ${document.status} ${document.format} ${done}/${total}`)
    },
  })
  await rm(`${folder}-out`, { recursive: true })
  expect(summary).toMatchObject({ documents: 4, failed: 1 })
  expect(statuses).toEqual([
    'Port opens. null ok txt 1/2',
    'Fund opens 2026-05-04 ok json 2/2',
    'Fund closes 2026-05-05 ok json 3/3',
    'null null failed json 4/4',
  ])
})

test('100,000 records of one name get names of their own in time that grows with their number', () => {
  const ids = createPartIds(['a'])
  const started = performance.now()
  const names = Array.from({ length: 100_000 }, () => ids.claim('a', 'x'))
  expect(new Set(names).size).toBe(names.length)
  expect(names.at(-1)).toBe('a-x-100000')
  expect(performance.now() - started).toBeLessThan(5000)
})
