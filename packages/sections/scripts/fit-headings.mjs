// Fits the weights of src/headings by logistic regression and says what they are worth on texts they were not fitted on.
//
//   npm run build && node packages/sections/scripts/fit-headings.mjs RELEASES.jsonl [STRENGTH]
//
// A line of RELEASES.jsonl is {"id", "text", "headings": [{"text", "start"}]}: a release without marks, and its headings.
// STRENGTH (default 0.1) says how hard the weights are pulled to zero. Weights that such texts cannot tell are set by hand and
// stay as they are in the code. The fit does not start from the weights in the code: they have seen every release. Nothing is
// written but the figures.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parsePlainText } from '@presswork/parse'
import { findTitle } from '../dist/head/find-title.js'
import { evidence } from '../dist/headings/evidence.js'
import { collectCandidates } from '../dist/headings/find-headings.js'
import { weighParallels } from '../dist/headings/weigh-parallels.js'
import { readLines } from '../dist/lines/line.js'

/** Set by hand: marks of formats, rare lines, and what the rules of the dataset say. */
const byHand = new Set(
  (
    'marked bold unmarked role-cue below-title before-date before-row last-line set-apart closed asked in-transcript salutation ' +
    'field-label annex-label colon-speech colon-lead-in joined-question opens-as-rest holds-link holds-address'
  ).split(' '),
)
const parts = 5

const [file, strength = '0.1'] = process.argv.slice(2)
if (!file) throw new Error('usage: fit-headings.mjs RELEASES.jsonl [STRENGTH]')
const written = evidence.map(({ weight }) => weight)
const releases = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => readRelease(JSON.parse(line)))

report('weights in the code', releases, () => written)
for (const [name, count] of [
  [`fitted on the other ${parts - 1} of ${parts} parts`, parts],
  ['fitted on the other half', 2],
]) {
  const fits = Array.from({ length: count }, (_, part) => fit(releases.filter(({ draw }) => draw % count !== part)))
  report(name, releases, ({ draw }) => fits[draw % count])
}
const fitted = fit(releases)
report('fitted on all', releases, () => fitted)
for (const [index, { id }] of evidence.entries()) {
  console.log(`${id.padEnd(24)} ${String(written[index]).padStart(6)} ${String(toQuarters(fitted[index])).padStart(6)}`)
}

function readRelease({ id, text, headings }) {
  const { text: canonical, blocks } = parsePlainText(text)
  const lines = readLines(canonical, blocks)
  const candidates = collectCandidates(lines, findTitle(canonical, lines, undefined).next)
  return {
    draw: createHash('sha256').update(id).digest().readUInt16BE(0),
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
  return weights.map(toQuarters)
}

function sum(weights, indices) {
  return indices.reduce((total, index) => total + weights[index], 0)
}

function toQuarters(weight) {
  return Math.round(weight * 4) / 4
}

function report(name, sample, weightsOf) {
  let hits = 0
  let found = 0
  let perfect = 0
  for (const release of sample) {
    const weights = weightsOf(release)
    const first = release.held.map((indices) => sum(weights, indices))
    const accepted = weighParallels(release.candidates, first).map((score) => score > 0)
    const right = accepted.filter((is, index) => is && release.labels[index] === 1).length
    const all = accepted.filter(Boolean).length
    hits += right
    found += all
    if (right === all && right === release.headings) perfect++
  }
  const wanted = sample.reduce((total, { headings }) => total + headings, 0)
  const share = (part, whole) => ((100 * part) / whole).toFixed(1)
  console.log(
    `${name}: precision ${share(hits, found)} recall ${share(hits, wanted)} F1 ${share(2 * hits, found + wanted)} perfect ${share(perfect, sample.length)}`,
  )
}
