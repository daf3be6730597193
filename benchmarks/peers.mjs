// Speed of dates, numbers and keywords against other libraries, on the same text in one process:
// node benchmarks/peers.mjs [folder of releases]. Slow libraries stop at their time limit and so read a share of the text.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Recognizers from '@microsoft/recognizers-text-suite'
import { extractDates } from '@presswork/dates'
import { extractKeywords } from '@presswork/keywords'
import { buildTree } from '@presswork/language'
import { tagPartsOfSpeech } from '@presswork/language/part-of-speech'
import { extractNumbers } from '@presswork/numbers'
import { parseRelease } from '@presswork/parse'
import * as chrono from 'chrono-node'
import nlp from 'compromise'
import compromiseDates from 'compromise-dates'
import { retext } from 'retext'
import retextKeywords from 'retext-keywords'
import retextPos from 'retext-pos'
import { VFile } from 'vfile'

const folder = process.argv[2] ?? fileURLToPath(new URL('../fixtures/releases', import.meta.url))

/** Milliseconds a library runs before its speed is measured (V8 takes seconds to optimise programs of this size), and while it is. */
const warmUp = 3000
const limit = 3000

/** Longer documents are cut at a paragraph, so that the slowest library finishes one in its time. */
const longest = 20_000

const referenceDate = '2025-06-16'
const reference = new Date(2025, 5, 16)
const english = Recognizers.Culture.English
nlp.plugin(compromiseDates)
const keywords = retext().use(retextPos).use(retextKeywords).freeze()

const texts = []
for (const name of readdirSync(folder, { recursive: true }).sort()) {
  const path = join(folder, name)
  if (!statSync(path).isFile() || !/\.(txt|md|html)$/.test(path)) continue
  const text = String((await parseRelease(readFileSync(path), { path })).value)
  const cut = text.length > longest ? text.lastIndexOf('\n', longest) : text.length
  texts.push(text.slice(0, cut > 0 ? cut : longest))
}
/** Trees, and documents of compromise, parsed before the clock starts. */
const trees = new Map()
const documents = new Map()

/** Only once strings have been measured: what is kept makes collecting garbage slower for everybody. */
function parseTexts() {
  for (const text of texts) {
    trees.set(text, buildTree(text))
    documents.set(text, nlp(text))
  }
}

/** What compromise finds; `get` of a text in which there is nothing gives no list. */
function listFound(view) {
  const found = view.get()
  return Array.isArray(found) ? found : []
}

function recognizeNumbers(text) {
  const { recognizeNumber, recognizeOrdinal, recognizePercentage, recognizeCurrency } = Recognizers
  const { recognizeDimension, recognizeAge, recognizeTemperature } = Recognizers
  return [
    ...recognizeNumber(text, english),
    ...recognizeOrdinal(text, english),
    ...recognizePercentage(text, english),
    ...recognizeCurrency(text, english),
    ...recognizeDimension(text, english),
    ...recognizeAge(text, english),
    ...recognizeTemperature(text, english),
  ]
}

function recognizeDates(text) {
  return Recognizers.recognizeDateTime(text, english, undefined, reference)
}

function recognizeAll(text) {
  return [...recognizeDates(text), ...recognizeNumbers(text)]
}

function parseDates(text) {
  return chrono.parse(text, reference)
}

function readKeywords(text) {
  const tree = buildTree(text)
  tagPartsOfSpeech(tree)
  return extractKeywords(tree)
}

function runRetext(text) {
  const file = new VFile(text)
  keywords.runSync(keywords.parse(file), file)
  return [...(file.data.keywords ?? []), ...(file.data.keyphrases ?? [])]
}

/** In every group the first is ours. chrono-node and recognizers-text read strings only, so their figures stand twice. */
const stringGroups = {
  'dates, from string to mentions': {
    presswork: (text) => extractDates(text, { referenceDate }),
    'chrono-node': parseDates,
    compromise: (text) => listFound(nlp(text).dates()),
    'recognizers-text': recognizeDates,
  },
  'numbers, from string to mentions': {
    presswork: (text) => extractNumbers(text),
    compromise: (text) => listFound(nlp(text).numbers()),
    'recognizers-text': recognizeNumbers,
  },
  'dates and numbers, from string to mentions': {
    presswork(text) {
      const tree = buildTree(text)
      const dates = extractDates(tree, { referenceDate })
      return [...dates, ...extractNumbers(tree, { dates })]
    },
    compromise(text) {
      const document = nlp(text)
      return [...listFound(document.dates()), ...listFound(document.numbers())]
    },
    'recognizers-text': recognizeAll,
  },
  'keywords, from string to keywords, tagger included': {
    presswork: readKeywords,
    'retext-keywords': runRetext,
  },
}

const treeGroups = {
  'dates, on a parsed tree': {
    presswork: (text) => extractDates(trees.get(text), { referenceDate }),
    'chrono-node': parseDates,
    compromise: (text) => listFound(documents.get(text).dates()),
    'recognizers-text': recognizeDates,
  },
  'dates and numbers, on a parsed tree': {
    presswork(text) {
      const dates = extractDates(trees.get(text), { referenceDate })
      return [...dates, ...extractNumbers(trees.get(text), { dates })]
    },
    compromise: (text) => [...listFound(documents.get(text).dates()), ...listFound(documents.get(text).numbers())],
    'recognizers-text': recognizeAll,
  },
}

/**
 * Reads documents in turn for some milliseconds of processor time, of all threads; one document is read at least. The clock would
 * also count what else the machine does.
 */
function runFor(milliseconds, read) {
  const start = process.cpuUsage()
  const elapsed = () => {
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  }
  let characters = 0
  let mentions = 0
  let documents = 0
  while (documents === 0 || elapsed() < milliseconds) {
    const text = texts[documents++ % texts.length]
    mentions += read(text).length
    characters += text.length
  }
  return { characters, mentions, documents, time: elapsed() }
}

const shortest = texts.reduce((best, text) => (text.length < best.length ? text : best))
const measured = new Map()

function measure(read) {
  if (!measured.has(read)) {
    // The shortest text builds the models; a library that is slow even then is measured at once.
    read(shortest)
    const warm = runFor(warmUp, read)
    const { characters, mentions, documents, time } = warm.time > limit ? warm : runFor(limit, read)
    measured.set(read, {
      speed: characters / 1000 / time,
      density: (mentions * 10_000) / characters,
      share: (Math.min(1, documents / texts.length) * 100).toFixed(0),
    })
  }
  return measured.get(read)
}

const characters = texts.reduce((sum, text) => sum + text.length, 0)
console.log(
  `${texts.length} releases, ${(characters / 1e6).toFixed(3)} MB; Node ${process.version}, ${availableParallelism()} cores, ${cpus()[0]?.model}; processor time`,
)
printGroups(stringGroups)
parseTexts()
printGroups(treeGroups)

function printGroups(groups) {
  for (const [title, libraries] of Object.entries(groups)) printGroup(title, libraries)
}

function printGroup(title, libraries) {
  console.log(`\n${title}\n${''.padEnd(18)}    MB/s  of ours  found in 10 kB  text read`)
  let ours
  for (const [name, read] of Object.entries(libraries)) {
    const { speed, density, share } = measure(read)
    ours ??= speed
    const columns = [speed.toFixed(3).padStart(8), (speed / ours).toFixed(3).padStart(9)]
    console.log(`${name.padEnd(18)}${columns.join('')}${density.toFixed(1).padStart(16)}${share.padStart(10)}%`)
  }
}
