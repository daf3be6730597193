import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkConfig, readConfig } from '../src/config.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'presswork-'))
})
afterAll(() => rm(folder, { recursive: true }))

test('a good configuration is taken as it is', () => {
  const config = { inputs: ['a'], out: 'b', formats: ['csv'] as const, maxBytes: 10 }
  expect(checkConfig(config, 'test')).toEqual(config)
})

test.each([
  [{ format: ['csv'] }, 'test: unknown option "format"; did you mean "formats"?'],
  [{ colour: true }, 'test: unknown option "colour"'],
  [{ formats: ['cvs'] }, 'did you mean "csv"?'],
  [{ formats: [] }, 'test: formats:'],
  [{ maxBytes: -1 }, 'test: maxBytes:'],
  [{ excel: { separator: '|' } }, 'test: excel.separator:'],
  [{ gzip: 'yes' }, 'test: gzip:'],
])('%j is refused', (config, message) => {
  expect(() => checkConfig(config, 'test')).toThrow(message)
})

test('a file that is missing or no JSON is told by name', async () => {
  await expect(readConfig(join(folder, 'none.json'))).rejects.toThrow(/none\.json: no such file/)
  const path = join(folder, 'bad.json')
  await writeFile(path, '{ "out": ')
  await expect(readConfig(path)).rejects.toThrow(/bad\.json: not valid JSON/)
})
