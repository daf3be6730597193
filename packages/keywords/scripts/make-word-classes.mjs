// Makes src/lexicon/common-stems.ts: the commonest English word stems, classed by how common they are.
//
//   npm pack @zxcvbn-ts/language-en && tar xf zxcvbn-ts-language-en-*.tgz && npm run make-word-classes -w packages/keywords -- PACKAGE
//
// PACKAGE is the folder of @zxcvbn-ts/language-en (MIT). Its list from Wikipedia leaves out words that are common passwords or names,
// too ("police", "grant"): these are taken from its list from OpenSubtitles 2024 (OPUS, ODC-BY), which is of the same length.
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { stemWord } from '../dist/stem-word.js'

/** Rarer stems say the same as unknown ones. */
const size = 10_000

const [folder] = process.argv.slice(2)
if (!folder) {
  console.error('usage: make-word-classes.mjs PACKAGE')
  process.exit(2)
}
const { dictionary } = await import(pathToFileURL(resolve(folder, 'dist/index.mjs')).href)
const ranks = new Map()
for (const list of [dictionary['wikipedia-en'], dictionary['commonWords-en']]) {
  const words = list.map((word, rank) => ({ word, rank })).filter(({ word }) => /^[a-z]{2,}$/.test(word))
  const known = new Set(ranks.keys())
  for (const { word, rank } of words) {
    const stem = stemWord(word)
    if (!known.has(stem)) ranks.set(stem, Math.min(rank, ranks.get(stem) ?? rank))
  }
}
const classes = []
for (const [stem, rank] of [...ranks].sort(([, a], [, b]) => a - b).slice(0, size)) {
  // Two classes for each doubling of the rank, from rank 50 on.
  const index = Math.floor(2 * Math.log2(1 + rank / 50))
  classes[index] ??= []
  classes[index].push(stem)
}
const lines = [...classes].map((stems) => `  '${(stems ?? []).sort().join(' ')}',\n`)
writeFileSync(
  new URL('../src/lexicon/common-stems.ts', import.meta.url),
  `// Written by scripts/make-word-classes.mjs from @zxcvbn-ts/language-en (MIT), which counts words of Wikipedia and of OpenSubtitles 2024
// (OPUS, ODC-BY).

/** The commonest stems of English, commonest class first: each class goes on to about 1.4 times the rank of the one before. */
export const commonStems: readonly string[] = [
${lines.join('')}]
`,
)
