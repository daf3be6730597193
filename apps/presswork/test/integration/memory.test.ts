import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../../..', import.meta.url))
const command = join(root, 'apps/presswork/bin/presswork.js')
/** Prints the peak of resident memory, in kilobytes. */
const printPeak = 'process.on("exit", () => console.error(process.resourceUsage().maxRSS))'

/** Prints the most that was alive, in kilobytes: what is left whenever garbage is collected, once a second. */
const printLive = `
  let most = 0
  setInterval(() => { gc(); const { heapUsed, external } = process.memoryUsage(); most = Math.max(most, heapUsed + external) }, 1000).unref()
  process.on("exit", () => console.error(most / 1024))`

// One line a document: an archive among the fixtures holds several.
const documents = readFileSync(join(root, 'fixtures/expected/releases.jsonl'), 'utf8').split('\n').length - 1

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'presswork-memory-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs over `copies` of the fixtures with a watcher of memory; returns what it printed, in megabytes. */
function measure(copies: number, watcher: string): number {
  const input = join(folder, `in-${copies}`)
  mkdirSync(input, { recursive: true })
  for (let copy = 0; copy < copies; copy++) {
    for (const name of readdirSync(join(root, 'fixtures/releases'))) {
      cpSync(join(root, 'fixtures/releases', name), join(input, `${copy}-${name}`))
    }
  }
  const watch = `data:text/javascript,${encodeURIComponent(watcher)}`
  const args = ['--expose-gc', '--import', watch, command, 'run', input, '--out', join(folder, `out-${copies}`)]
  const { stderr, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  expect(stdout).toMatch(new RegExp(`^documents +${copies * documents}$`, 'm'))
  return Number(stderr.trim()) / 1024
}

/** Thousands of documents take minutes on a slow or busy machine; how long is not what is tested here. */
const timeout = 900_000

test('memory stays below 400 MB', { timeout }, () => {
  expect(measure(100, printPeak)).toBeLessThan(400)
})

// The resident peak tells little of it: it hangs on when garbage happens to be collected. What is alive does not.
test('what is alive does not grow with the number of documents', { timeout }, () => {
  const few = measure(20, printLive)
  const many = measure(100, printLive)
  expect(few).toBeGreaterThan(20)
  expect(many - few).toBeLessThan(30)
})
