// Fits the weights of src/headings by logistic regression and says what they are worth on texts they were not fitted on.
//
//   npm run build && node packages/sections/scripts/fit-headings.mjs RELEASES.jsonl [STRENGTH]
//
// A line of RELEASES.jsonl is {"id", "mark", "text", "headings": [{"text", "start"}]}: a release without marks, how they were
// set, and its headings.
// STRENGTH (default 0.1) says how hard the weights are pulled to zero. Weights that such texts cannot tell are set by hand and
// stay as they are in the code. The fit does not start from the weights in the code: they have seen every release. Nothing is
// written but the figures.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parsePlainText } from '@presswork/parse'
import { findTitle } from '../dist/head/find-title.js'
import { allEvidence as evidence } from '../dist/headings/all-evidence.js'
import { collectCandidates } from '../dist/headings/find-headings.js'
import { weighParallels } from '../dist/headings/weigh-parallels.js'
import { readLines } from '../dist/lines/line.js'

/** Set by hand: marks of formats, rare lines, and what the rules of the dataset say. */
const byHand = new Set(
  (
    'marked bold unmarked role-cue below-title before-date before-row last-line set-apart closed asked in-transcript salutation ' +
    'lower-case-word field-label annex-label colon-speech holds-speech name-below-title colon-lead-in joined-question opens-as-rest holds-link holds-address among-fields'
  ).split(' '),
)
/** Random divisions of the releases that the figures are means of. */
const divisions = 4

const [file, strength = '0.1'] = process.argv.slice(2)
if (!file) throw new Error('usage: fit-headings.mjs RELEASES.jsonl [STRENGTH]')
const written = evidence.map(({ weight }) => weight)
const releases = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => readRelease(JSON.parse(line)))

report('weights in the code', [[releases, written]])
for (const parts of [5, 2]) {
  const samples = Array.from({ length: divisions * parts }, (_, index) => {
    const isOwn = ({ draws }) => draws[Math.floor(index / parts)] % parts === index % parts
    return [releases.filter(isOwn), fit(releases.filter((release) => !isOwn(release)))]
  })
  report(`fitted on the others of ${parts} parts`, samples)
}
const fitted = fit(releases)
report('fitted on all', [[releases, fitted]])
for (const [index, { id }] of evidence.entries()) {
  console.log(`${id.padEnd(24)} ${String(written[index]).padStart(6)} ${String(toTenths(fitted[index])).padStart(6)}`)
}

function readRelease({ id, mark, text, headings }) {
  const { text: canonical, blocks } = parsePlainText(text)
  const lines = readLines(canonical, blocks)
  const candidates = collectCandidates(lines, findTitle(canonical, lines, undefined).next)
  return {
    draws: Array.from({ length: divisions }, (_, draw) =>
      createHash('sha256').update(`${draw}${id}`).digest().readUInt16BE(0),
    ),
    mark,
    headings: headings.length,
    candidates,
    // What holds of each candidate, as indices
    held: candidates.map((candidate) => evidence.flatMap(({ holds }, index) => (holds(candidate) ? [index] : []))),
    labels: candidates.map(({ line }) => (headings.some((heading) => isAt(line, heading)) ? 1 : 0)),
  }
}

function isAt({ text, markerStart, block }, heading) {
  return heading.start >= markerStart && heading.start < block.end && fold(heading.text).endsWith(fold(text))
}

function fold(text) {
  return text.replace(/\s+/gu, ' ').replace(/\s*:$/u, '').trim().toLowerCase()
}

/** Newton's method would need a matrix; plain descent with momentum (Adam, Kingma and Ba 2015) does for sixty weights. */
function fit(sample) {
  const rows = sample.flatMap(({ held, labels }) => held.map((indices, row) => ({ indices, label: labels[row] })))
  const free = evidence.map(({ id }) => !byHand.has(id))
  const weights = written.map((weight, index) => (free[index] ? 0 : weight))
  const first = weights.map(() => 0)
  const second = weights.map(() => 0)
  const steps = 400
  for (let step = 1; step <= steps; step++) {
    const slope = weights.map((weight) => Number(strength) * weight)
    for (const { indices, label } of rows) {
      const error = 1 / (1 + Math.exp(-sum(weights, indices))) - label
      for (const index of indices) slope[index] += error
    }
    const rate = step < steps / 2 ? 0.1 : step < steps * 0.8 ? 0.03 : 0.01
    for (const [index, value] of slope.entries()) {
      if (!free[index]) continue
      first[index] = 0.9 * first[index] + 0.1 * value
      second[index] = 0.999 * second[index] + 0.001 * value * value
      const mean = first[index] / (1 - 0.9 ** step)
      weights[index] -= (rate * mean) / (Math.sqrt(second[index] / (1 - 0.999 ** step)) + 1e-8)
    }
  }
  return weights.map(toTenths)
}

function sum(weights, indices) {
  return indices.reduce((total, index) => total + weights[index], 0)
}

function toTenths(weight) {
  return Math.round(weight * 10) / 10
}

/** Prints what pairs of releases and weights come to, by the mark of the releases, too. */
function report(name, samples) {
  const tallies = new Map()
  for (const [releases, weights] of samples) {
    for (const release of releases) {
      const result = judge(release, weights)
      for (const key of ['all', ...(release.mark ? [release.mark] : [])]) {
        const tally = tallies.get(key) ?? { hits: 0, found: 0, wanted: 0, perfect: 0, releases: 0 }
        tallies.set(key, tally)
        for (const [field, value] of Object.entries(result)) tally[field] += value
      }
    }
  }
  for (const [key, { hits, found, wanted, perfect, releases }] of tallies) {
    const share = (part, whole) => ((100 * part) / whole).toFixed(1)
    console.log(
      `${name}, ${key}: precision ${share(hits, found)} recall ${share(hits, wanted)} F1 ${share(2 * hits, found + wanted)} perfect ${share(perfect, releases)}`,
    )
  }
}

function judge({ held, candidates, labels, headings }, weights) {
  const first = held.map((indices) => sum(weights, indices))
  const accepted = weighParallels(candidates, first).map((score) => score > 0)
  const hits = accepted.filter((is, index) => is && labels[index] === 1).length
  const found = accepted.filter(Boolean).length
  return { hits, found, wanted: headings, perfect: hits === found && hits === headings ? 1 : 0, releases: 1 }
}
