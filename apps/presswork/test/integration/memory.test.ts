import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../../..', import.meta.url))
const command = join(root, 'apps/presswork/bin/presswork.js')
const printPeak = 'data:text/javascript,process.on("exit",()=>console.error(process.resourceUsage().maxRSS))'

// One line a document: an archive among the fixtures holds several.
const documents = readFileSync(join(root, 'fixtures/expected/releases.jsonl'), 'utf8').split('\n').length - 1

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'presswork-memory-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs over `copies` of the fixtures; returns the peak of resident memory in megabytes. */
function measurePeak(copies: number): number {
  const input = join(folder, `in-${copies}`)
  mkdirSync(input)
  for (let copy = 0; copy < copies; copy++) {
    for (const name of readdirSync(join(root, 'fixtures/releases'))) {
      cpSync(join(root, 'fixtures/releases', name), join(input, `${copy}-${name}`))
    }
  }
  const args = ['--import', printPeak, command, 'run', input, '--out', join(folder, `out-${copies}`)]
  const { stderr, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  expect(stdout).toMatch(new RegExp(`^documents +${copies * documents}$`, 'm'))
  return Number(stderr.trim()) / 1024
}

test('memory stays below 400 MB and does not grow with the number of documents', () => {
  const few = measurePeak(20)
  const many = measurePeak(100)
  expect(many).toBeLessThan(400)
  expect(many - few).toBeLessThan(80)
})
