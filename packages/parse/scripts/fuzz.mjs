// Reads mutated inputs of every format and watches for crashes, hangs (over 2 s an input) and memory (over 1 GB).
//
//   npm run build && node packages/parse/scripts/fuzz.mjs [count] [seed] [folder [extensions]]
//
// With a folder its files are what is mutated, of some extensions if they are given ("pdf,docx"), else the fixtures. Inputs
// follow from the seed and their number, so that a finding can be repeated: `fuzz.mjs --one <number> [seed] [folder …]`.
// Time is processor time and memory that of all processes where Linux tells them: a busy machine makes no findings.
import { fork } from 'node:child_process'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { expandInput, parseRelease } from '@presswork/parse'
import { strToU8, unzipSync, zipSync } from 'fflate'

const slowest = 2000
const mostMemory = 1024 * 1024 * 1024
const mostPartsRead = 50

function loadSeeds([folder, extensions]) {
  if (folder !== undefined) return loadFolder(folder, extensions?.split(','))
  const seeds = loadFolder(fileURLToPath(new URL('../../../fixtures/releases/', import.meta.url)))
  const find = (extension) => seeds.find(({ path }) => path.endsWith(extension)).bytes
  const content =
    '<office:document-content><office:body><office:text><text:h text:outline-level="1">Port opens</text:h><text:p>The port of Ellery is open.<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Since May.</text:p></text:note-body></text:note></text:p><text:list><text:list-item><text:p>87 ships</text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>Calls</text:p></table:table-cell><table:table-cell><text:p>87</text:p></table:table-cell></table:table-row></table:table></office:text></office:body></office:document-content>'
  return [
    ...seeds,
    { path: 'port.odt', bytes: zipSync({ 'content.xml': strToU8(content) }) },
    {
      path: 'all.zip',
      bytes: zipSync({
        'a.txt': find('.txt'),
        'b/c.html': find('.html'),
        'd.eml': find('.eml'),
        'e.jsonl': find('.jsonl'),
      }),
    },
    { path: 'archive.jsonl.gz', bytes: gzipSync(find('.jsonl')) },
    {
      path: 'list.json',
      bytes: strToU8(`[${new TextDecoder().decode(find('.jsonl')).trim().split('\n').join(',\n')}]`),
    },
    {
      path: 'table.csv',
      bytes: strToU8(
        'id,title,body,date\n1,"Port, open","The port of ""Ellery"".\n\n87 ships.",2026-05-04\n2,B,<p>Text</p>,4 May\n',
      ),
    },
  ]
}

function loadFolder(folder, extensions) {
  const paths = readdirSync(folder, { recursive: true }).sort()
  return paths
    .filter((path) => extensions === undefined || extensions.some((extension) => path.endsWith(`.${extension}`)))
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => ({ path: basename(path), bytes: new Uint8Array(readFileSync(join(folder, path))) }))
}

/** Mulberry32: small, and the same on every machine. */
function createRandom(seed) {
  let state = seed >>> 0
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit)
  }
}

const tokens = [
  '<',
  '>',
  '"',
  '\0',
  '\n\n',
  '<table><tr><td>',
  '</p>',
  '<div>',
  '{',
  '}',
  '[[[[',
  '<<',
  '>>',
  'stream',
  'endobj',
  '9999999999',
  '-1',
  '\ufffd',
  '\u202e',
  '--part',
  'Content-Type: text/html',
  '<w:p>',
  '</w:tbl>',
  '\\',
  '- ',
  '# ',
  '| a |',
  '&#x1F600;',
  '%PDF-',
  'PK\x03\x04',
]

const mutations = [
  // Bit flips
  (bytes, random) => {
    const copy = bytes.slice()
    for (let flips = 1 + random(20); flips > 0; flips--) copy[random(copy.length)] ^= 1 << random(8)
    return copy
  },
  (bytes, random) => bytes.slice(0, random(bytes.length)),
  (bytes, random) => bytes.slice(random(bytes.length)),
  // A stretch of another seed put in, or in the place of one
  (bytes, random, other) => splice(bytes, random(bytes.length), random(2) * random(200), cut(other, random)),
  // A stretch of its own once more, up to many times
  (bytes, random) => {
    const piece = cut(bytes, random)
    const times = random(4) === 0 ? 1 + random(300) : 1
    const many = new Uint8Array(piece.length * times)
    for (let index = 0; index < times; index++) many.set(piece, index * piece.length)
    return splice(bytes, random(bytes.length), 0, many)
  },
  (bytes, random) => splice(bytes, random(bytes.length), random(400), new Uint8Array()),
  (bytes, random) =>
    splice(bytes, random(bytes.length), 0, strToU8(tokens[random(tokens.length)].repeat(1 + random(40)))),
  // Figures in the text: lengths, offsets, counts
  (bytes, random) => {
    const copy = bytes.slice()
    const from = random(copy.length)
    const at = copy.findIndex((byte, index) => index >= from && byte >= 48 && byte <= 57)
    if (at !== -1) copy[at] = 48 + random(10)
    return copy
  },
]

function cut(bytes, random) {
  const from = random(bytes.length)
  return bytes.slice(from, from + random(600))
}

function splice(bytes, at, length, piece) {
  const rest = bytes.subarray(at + length)
  const joined = new Uint8Array(at + piece.length + rest.length)
  joined.set(bytes.subarray(0, at))
  joined.set(piece, at)
  joined.set(rest, at + piece.length)
  return joined
}

function mutate(bytes, random, seeds) {
  let mutated = bytes
  for (let rounds = 1 + random(3); rounds > 0 && mutated.length > 0; rounds--)
    mutated = mutations[random(mutations.length)](mutated, random, seeds[random(seeds.length)].bytes)
  return mutated
}

function buildInput(number, seed, seeds) {
  const random = createRandom(seed * 1_000_003 + number)
  const { path, bytes } = seeds[random(seeds.length)]
  // What is packed would mostly fail its checksum: half of the time the XML is changed and packed anew
  if (/\.(?:docx|odt)$/.test(path) && random(4) > 0) {
    const parts = unzipSync(bytes)
    const names = Object.keys(parts).filter((name) =>
      /(?:document|content|footnotes|numbering|styles)\.xml$/.test(name),
    )
    const name = names[random(names.length)]
    parts[name] = mutate(parts[name], random, seeds)
    return { path, bytes: zipSync(parts, { level: 1 }) }
  }
  // Sometimes read as another format than it is
  const named = random(20) === 0 ? seeds[random(seeds.length)].path : path
  return { path: named, bytes: mutate(bytes, random, seeds) }
}

/** Reads one input as a run does and checks what comes out. */
async function readInput({ path, bytes }) {
  let parts = 0
  for await (const part of expandInput(bytes, { path })) {
    if (++parts > mostPartsRead) break
    if (part.failure) continue
    const file = await parseRelease(part.bytes, part)
    const text = String(file)
    let end = 0
    for (const block of file.data.blocks) {
      if (!(block.start >= end && block.end > block.start && block.end <= text.length))
        throw new Error(`block ${block.start}..${block.end} after ${end}`)
      end = block.end
    }
    if ((file.data.blocks.length === 0) !== file.messages.some(({ fatal }) => fatal) && file.data.blocks.length === 0)
      throw new Error('nothing was read and nothing is said')
    if (file.messages.some(({ reason }) => /undefined|\[object/.test(reason)))
      throw new Error(`odd message: ${file.messages[0].reason}`)
  }
}

/** The processes below one, where Linux tells them. */
function listChildren(pid) {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean)
  } catch {
    return []
  }
}

/** Milliseconds that this process and those below it have worked, else those that have passed. */
function readClock() {
  try {
    const ticks = (pid) =>
      readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ')
        .slice(11, 15)
    const sum = (fields) => fields.reduce((total, field) => total + Number(field), 0)
    const below = listChildren(process.pid).map((pid) => sum(ticks(pid)))
    return (sum(ticks(process.pid)) + sum(below)) * 10
  } catch {
    return performance.now()
  }
}

/** Bytes that a process and those below it hold. */
function readMemory(pid) {
  try {
    const pages = [pid, ...listChildren(pid)].map((one) => readFileSync(`/proc/${one}/statm`, 'utf8').split(' ')[1])
    return pages.reduce((total, count) => total + Number(count) * 4096, 0)
  } catch {
    return 0
  }
}

async function runChild(from, to, seed, source) {
  process.on('disconnect', () => process.exit())
  const seeds = loadSeeds(source)
  for (let number = from; number < to; number++) {
    const input = buildInput(number, seed, seeds)
    process.send({ started: number })
    const started = readClock()
    let failure
    try {
      await readInput(input)
    } catch (error) {
      failure = error.stack
    }
    process.send({ done: number, path: input.path, failure, elapsed: readClock() - started })
  }
  process.disconnect()
}

async function runParent(count, seed, source) {
  const seeds = loadSeeds(source)
  const findings = []
  const slow = { elapsed: 0 }
  let most = 0
  let next = 0
  const started = Date.now()
  const report = (number, what) => {
    findings.push({ number, what })
    const { path, bytes } = buildInput(number, seed, seeds)
    writeFileSync(join(tmpdir(), `presswork-fuzz-${seed}-${number}-${path}`), bytes)
    console.log(`${number} ${path}: ${what}`)
  }
  while (next < count) {
    await new Promise((resolve) => {
      const child = fork(fileURLToPath(import.meta.url), ['--child', next, count, seed, ...source], {
        execArgv: ['--max-old-space-size=1024'],
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      })
      let current = next
      let errors = ''
      let timer
      let memory = 0
      const measure = setInterval(() => {
        memory = Math.max(memory, readMemory(child.pid))
      }, 20)
      child.stderr.on('data', (data) => {
        errors = (errors + data).slice(-2000)
      })
      child.on('message', (message) => {
        clearTimeout(timer)
        if (message.started !== undefined) {
          current = message.started
          timer = setTimeout(() => child.kill('SIGKILL'), slowest * 30)
          return
        }
        next = message.done + 1
        most = Math.max(most, memory)
        if (message.elapsed > slow.elapsed) Object.assign(slow, message)
        if (message.failure) report(message.done, message.failure)
        else if (message.elapsed > slowest) report(message.done, `${Math.round(message.elapsed)} ms`)
        else if (memory > mostMemory) report(message.done, `${Math.round(memory / 1e6)} MB`)
        memory = 0
        if (next % 1000 === 0)
          console.log(`${next} inputs, ${findings.length} findings, ${Math.round((Date.now() - started) / 1000)} s`)
      })
      child.on('exit', (code, signal) => {
        clearTimeout(timer)
        clearInterval(measure)
        if (next < count) {
          report(current, signal === 'SIGKILL' ? 'hangs' : `ends with ${code ?? signal}: ${errors}`)
          next = current + 1
        }
        resolve()
      })
    })
  }
  console.log(
    `${count} inputs, seed ${seed}: ${findings.length} findings; slowest ${Math.round(slow.elapsed)} ms (${slow.done}, ${slow.path}), most memory ${Math.round(most / 1e6)} MB, ${Math.round((Date.now() - started) / 1000)} s`,
  )
  process.exitCode = findings.length > 0 ? 1 : 0
}

const [first = '1000', ...rest] = process.argv.slice(2)
if (first === '--child') {
  const [from, to, seed, ...source] = rest
  await runChild(Number(from), Number(to), Number(seed), source)
} else if (first === '--one') {
  const [number, seed = '1', ...source] = rest
  await readInput(buildInput(Number(number), Number(seed), loadSeeds(source)))
} else {
  const [seed = '1', ...source] = rest
  await runParent(Number(first), Number(seed), source)
}
