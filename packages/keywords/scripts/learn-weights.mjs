// Learns the weights of the two rankers from annotated texts, prints cross-validated figures, and with --write renews src/weights.ts.
//
//   npm run build && npm run learn-weights -w packages/keywords -- DATA [--write]
//
// DATA holds keyphrases-duc.jsonl, keyphrases-inspec.jsonl and keywords-kpcrowd.jsonl ({id, title, text, keyphrases} a line). Texts that
// stand together in a file share topics, so each fold is one stretch of every file: a topic is either learnt from or tested on.
import { writeFileSync } from 'node:fs'
import { phraseFeatures, wordFeatures } from '../dist/features.js'
import { pickDistinct } from '../dist/pick-distinct.js'
import { readAnnotatedTexts } from './annotated-texts.mjs'
import { learnWeights } from './ranking-model.mjs'

const folds = 5
const phraseSets = [
  { file: 'keyphrases-duc', title: false, words: false, weight: 1 },
  { file: 'keyphrases-duc', title: true, words: false, weight: 1 },
  { file: 'keyphrases-inspec', title: false, words: false, weight: 1 },
]
const wordSets = [{ file: 'keywords-kpcrowd', title: false, words: true, weight: 1 }]

const [folder, flag] = process.argv.slice(2)
if (!folder || (flag !== undefined && flag !== '--write')) {
  console.error('usage: learn-weights.mjs DATA [--write]')
  process.exit(2)
}
const phraseWeights = learnRanker(phraseSets, phraseFeatures)
const wordWeights = learnRanker(wordSets, wordFeatures)
if (flag) writeFileSync(new URL('../src/weights.ts', import.meta.url), formatWeights())

function learnRanker(sets, names) {
  const texts = sets.map((set) => readAnnotatedTexts(folder, set))
  const tested = sets.map(() => [])
  for (let fold = 0; fold < folds; fold++) {
    const inFold = (text) => Math.floor(text.fold * folds) === fold
    const weights = learnWeights(texts.flat().filter((text) => !inFold(text)))
    texts.forEach((set, index) => {
      for (const text of set.filter(inFold)) tested[index].push(rankText(text, weights))
    })
  }
  const weights = learnWeights(texts.flat())
  sets.forEach(({ file, title }, index) => {
    const name = `${file}${title ? ' with title' : ''}`
    const own = texts[index].map((text) => rankText(text, weights))
    for (const maximum of [5, 10])
      console.log(
        `${name} @${maximum}: ${formatFigures(tested[index], maximum)} (learnt from itself ${formatFigures(own, maximum)})`,
      )
  })
  const rounded = weights.map((weight) => Number(weight.toFixed(2)))
  const listed = names.map((_, index) => `[${rounded[index]}, ${rounded[index + names.length]}]`)
  names.forEach((name, index) => {
    console.log(`  ${name} ${listed[index]}`)
  })
  return listed
}

/** Whether each of the best ten was chosen, in order. */
function rankText({ terms, figures, chosen, gold }, weights) {
  const chosenTerms = new Set(terms.filter((_, index) => chosen[index]))
  terms.forEach((term, at) => {
    term.score = Math.exp(figures[at].reduce((sum, figure, index) => sum + figure * weights[index], 0))
  })
  const sorted = terms.toSorted((a, b) => b.score - a.score || a.position - b.position)
  const words = terms.every(({ phrase }) => phrase.length === 1)
  const best = words ? sorted : pickDistinct(sorted.slice(0, 150), 10).map(({ term }) => term)
  return { hits: best.slice(0, 10).map((term) => chosenTerms.has(term)), gold }
}

/** F1 in percent, of pooled counts and as a mean over texts. */
function formatFigures(ranked, maximum) {
  const scores = ranked.map(({ hits, gold }) => {
    const best = hits.slice(0, maximum)
    return { right: best.filter(Boolean).length, both: best.length + gold }
  })
  const right = scores.reduce((sum, score) => sum + score.right, 0)
  const both = scores.reduce((sum, score) => sum + score.both, 0)
  const mean = scores.reduce((sum, score) => sum + (2 * score.right) / Math.max(1, score.both), 0) / scores.length
  return `micro ${((200 * right) / both).toFixed(1)} macro ${(100 * mean).toFixed(1)}`
}

function formatWeights() {
  const list = (names, weights) => names.map((name, index) => `  ${name}: ${weights[index]},\n`).join('')
  return `import type { phraseFeatures, wordFeatures } from './features.ts'

// Written by scripts/learn-weights.mjs.

/** How much each feature adds to the score of a keyphrase in a text of 300 words, and how much more in one e times as long. */
export const phraseWeights: Readonly<Record<(typeof phraseFeatures)[number], readonly [number, number]>> = {
${list(phraseFeatures, phraseWeights)}}

/** The same of a word. */
export const wordWeights: Readonly<Record<(typeof wordFeatures)[number], readonly [number, number]>> = {
${list(wordFeatures, wordWeights)}}
`
}
