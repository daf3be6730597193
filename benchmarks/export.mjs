// Speed and memory of every format of the dataset: node benchmarks/export.mjs [rows, default 1000000]
// Each format is made in a process of its own, so that the peak of memory is its own.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { convertDataset, openDataset } from '@presswork/export'

const rowsPerRelease = 100

/** A release with a hundred numbers, texts of usual length, and values that differ. */
function makeRelease(index) {
  const document_id = `release-${index}`
  const ids = { document_id, section_id: `${document_id}/s0` }
  const numbers = Array.from({ length: rowsPerRelease }, (_, row) => {
    const value = (index * 7919 + row * 104_729) % 1_000_003
    return {
      number_id: `${document_id}/n${row + 1}`,
      ...ids,
      sentence_id: `${document_id}/t${(row >> 1) + 1}`,
      order: row + 1,
      text: `$${value / 10} million`,
      start: row * 60,
      end: row * 60 + 13,
      kind: 'money',
      value: value * 100_000,
      value_high: row % 7 ? null : value * 200_000,
      comparator: row % 3 ? '=' : '>',
      change: row % 5 ? null : 'up',
      unit: 'USD',
      unit_text: '$',
      counted: row % 2 ? 'revenue' : 'ferry terminals of the harbour',
      period: row % 4 ? null : '2024-Q3',
      quote_id: row % 9 ? null : `${document_id}/q1`,
      speaker: row % 9 ? null : 'Ines Hollander',
      fact_id: `${document_id}/f${row % 90}`,
      sentence: `The Tarnwick Harbour Board, which holds ${value} shares, said that it put $${value / 10} million into its terminals.`,
    }
  })
  return {
    text: `Release ${index}`,
    document: {
      document_id,
      source: `${document_id}.txt`,
      format: 'txt',
      sha256: '0'.repeat(64),
      bytes: 10,
      language: 'en',
      title: `Release ${index}`,
      date: '2024-03-04',
      date_basis: 'line',
      reference_date: '2024-03-04',
      place: null,
      organization: null,
      headings: 0,
      paragraphs: 1,
      sentences: 50,
      words: 1000,
      status: 'ok',
      messages: 0,
    },
    sections: [],
    sentences: [],
    numbers,
    dates: [],
    quotes: [],
    people: [],
    blocks: [],
    keywords: [],
    messages: [],
  }
}

/** Writes CSV tables; what a release costs to make is left out. */
async function writeCsv(directory, rows) {
  const writer = await openDataset(directory, { formats: ['csv'], description: { version: '0' } })
  let making = 0
  for (let index = 0; index < rows / rowsPerRelease; index++) {
    const start = performance.now()
    const release = makeRelease(index)
    making += performance.now() - start
    await writer.write(release)
  }
  await writer.close()
  return making
}

async function measure(name, directory, rows) {
  const start = performance.now()
  const excluded =
    name === 'csv' ? await writeCsv(directory, rows) : await convertDataset(directory, { formats: [name] })
  const seconds = (performance.now() - start - (name === 'csv' ? excluded : 0)) / 1000
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  const path = {
    csv: 'numbers.csv',
    jsonl: 'releases.jsonl',
    'csv-excel': 'excel/numbers.csv',
    xlsx: 'dataset.xlsx',
    parquet: 'parquet/numbers.parquet',
  }[name]
  const megabytes = statSync(join(directory, path)).size / 1e6
  const figures = [seconds, (userCPUTime + systemCPUTime) / 1e6, megabytes, megabytes / seconds, maxRSS / 1024]
  console.log(name.padEnd(10) + figures.map((figure) => figure.toFixed(1).padStart(10)).join(''))
}

const [first, directory, count] = process.argv.slice(2)
if (directory) {
  await measure(first, directory, Number(count))
} else {
  const rows = Number(first ?? 1_000_000)
  const folder = mkdtempSync(join(tmpdir(), 'presswork-bench-'))
  console.log(`${rows} rows of numbers; Node ${process.version}, ${availableParallelism()} cores, ${cpus()[0]?.model}`)
  console.log('format       seconds       cpu        MB      MB/s   peak MB')
  try {
    for (const name of ['csv', 'jsonl', 'csv-excel', 'xlsx', 'parquet']) {
      // The heap grows as in the command: apps/presswork/bin/presswork.js.
      const args = [
        '--heap-growing-percent=60',
        fileURLToPath(import.meta.url),
        name,
        join(folder, 'dataset'),
        String(rows),
      ]
      const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' })
      if (status !== 0) process.exitCode = 1
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
