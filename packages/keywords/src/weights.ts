import type { phraseFeatures, wordFeatures } from './features.ts'

// Written by scripts/learn-weights.mjs.

/** How much each feature adds to the score of a keyphrase in a text of 300 words, and how much more in one e times as long. */
export const phraseWeights: Readonly<Record<(typeof phraseFeatures)[number], readonly [number, number]>> = {
  oneWord: [-0.73, 0.22],
  twoWords: [0.72, 0.29],
  threeWords: [0.6, 0.15],
  mentions: [-0.42, -0.22],
  frequency: [0.67, 0.9],
  frequencySquared: [-0.12, -0.07],
  once: [-0.55, -0.17],
  whole: [0.95, -0.14],
  everWhole: [0.54, -0.01],
  closing: [0.36, -0.04],
  place: [-0.37, -0.14],
  commonest: [0.45, 0.02],
  rarityOfWord: [0.97, -0.39],
  commonHead: [-0.21, -0.48],
  participle: [-0.54, -0.3],
  gerund: [-0.72, -0.2],
  relational: [0.29, 0.19],
  plainAdjective: [-0.2, 0.13],
  quality: [0.47, 0.38],
  capital: [-0.22, -0.15],
  characters: [0.52, -0.13],
  charactersOfWord: [-0.11, 0.25],
  afterPreposition: [0.31, 0.11],
  speaker: [-0.77, -0.78],
  headingOnly: [-1.12, -1.04],
  gerundHead: [0, -0.34],
  shareOfHead: [-0.49, -0.22],
  families: [-0.2, -0.12],
  afterName: [-0.88, -0.35],
  afterVerb: [0.23, 0.18],
  afterAdverb: [-0.99, 0.1],
  beforeNoun: [-0.32, -0.19],
  beforeAuxiliary: [0.31, 0.04],
  beforeConjunction: [0.26, -0.22],
  beforeMark: [0.18, -0.17],
}

/** The same of a word. */
export const wordWeights: Readonly<Record<(typeof wordFeatures)[number], readonly [number, number]>> = {
  mentions: [0.33, 0.1],
  once: [-0.23, -0.05],
  characters: [1.04, 0.2],
  place: [-0.1, 0.01],
  name: [-0.14, 0.08],
  verb: [-0.04, 0.05],
  adjective: [-0.12, 0.16],
  rarity: [0.3, -0.04],
  raritySquared: [-0.26, 0.01],
  modifying: [-0.37, 0.11],
  modified: [-0.4, 0.11],
}
