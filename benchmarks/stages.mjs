// Speed of every stage of the pipeline, in one run on one machine: node benchmarks/stages.mjs [folder of releases] [rounds]
// First in turn, as a run of the pipeline goes; then every extractor alone over trees that are parsed already.
// Processor time is counted, of all threads: it tells more than the clock where others use the machine.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { retextDates } from '@presswork/dates'
import { retextPressKeywords } from '@presswork/keywords'
import { buildTree, readTokens } from '@presswork/language'
import { tagPartsOfSpeech } from '@presswork/language/part-of-speech'
import { retextNumbers } from '@presswork/numbers'
import { parseRelease } from '@presswork/parse'
import { retextQuotes } from '@presswork/quotes'
import { retextSections } from '@presswork/sections'
import { unified } from 'unified'

const folder = process.argv[2] ?? fileURLToPath(new URL('../fixtures/releases', import.meta.url))
const rounds = Number(process.argv[3] ?? 10) + 2

const paths = readdirSync(folder, { recursive: true })
  .map((name) => join(folder, name))
  .filter((path) => statSync(path).isFile() && /\.(txt|md|html)$/.test(path))
  .sort()

const plugins = {
  sections: retextSections,
  dates: retextDates,
  numbers: retextNumbers,
  quotes: retextQuotes,
  keywords: retextPressKeywords,
}
const stages = Object.entries(plugins).map(([name, plugin]) => [name, unified().use(plugin).freeze()])
const times = new Map()
let characters = 0

async function measure(name, work) {
  const start = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(start)
  times.set(name, (times.get(name) ?? 0) + (user + system) / 1000)
  return result
}

for (let round = 0; round < rounds; round++) {
  // The first rounds only warm up the compiler.
  if (round === 2) {
    times.clear()
    characters = 0
  }
  for (const path of paths) {
    const bytes = readFileSync(path)
    const file = await measure('parse', () => parseRelease(bytes, { path }))
    const text = String(file.value)
    characters += text.length
    const tree = await measure('tree', () => buildTree(text, file.data.blocks))
    await measure('parts of speech', () => tagPartsOfSpeech(tree))
    await measure('tokens', () => readTokens(tree))
    for (const [name, processor] of stages) await measure(name, () => processor.runSync(tree, file))
  }
}

const all = [...times.values()].reduce((sum, time) => sum + time, 0)
const rate = (time) => (characters / 1000 / time).toFixed(2).padStart(8)
console.log(
  `${paths.length} releases, ${(characters / 1e6).toFixed(2)} MB of text in ${rounds - 2} rounds, processor time; Node ${process.version}, ${availableParallelism()} cores, ${cpus()[0]?.model}`,
)
console.log(`${'stage'.padEnd(18)}    MB/s   share`)
for (const [name, time] of times)
  console.log(`${name.padEnd(18)}${rate(time)} ${((100 * time) / all).toFixed(1).padStart(6)}%`)
console.log(`${'all'.padEnd(18)}${rate(all)}`)

const parsed = []
for (const path of paths) {
  const file = await parseRelease(readFileSync(path), { path })
  const tree = buildTree(String(file.value), file.data.blocks)
  tagPartsOfSpeech(tree)
  readTokens(tree)
  for (const [, processor] of stages) processor.runSync(tree, file)
  parsed.push([tree, file])
}

/** Megabytes a second of a stage over all trees: the median of its rounds. */
function measureAlone(processor) {
  const speeds = []
  for (let round = 0; round < rounds; round++) {
    const start = process.cpuUsage()
    for (const [tree, file] of parsed) processor.runSync(tree, file)
    const { user, system } = process.cpuUsage(start)
    if (round >= 2) speeds.push(parsed.reduce((sum, [, file]) => sum + String(file.value).length, 0) / (user + system))
  }
  return speeds.sort((a, b) => a - b)[speeds.length >> 1]
}

console.log(`\n${'alone, parsed'.padEnd(18)}    MB/s`)
for (const [name, processor] of stages) {
  console.log(`${name.padEnd(18)}${measureAlone(processor).toFixed(2).padStart(8)}`)
}
