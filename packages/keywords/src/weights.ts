import type { phraseFeatures, wordFeatures } from './features.ts'

// Written by scripts/learn-weights.mjs.

/** How much each feature adds to the score of a keyphrase in a text of 300 words, and how much more in one e times as long. */
export const phraseWeights: Readonly<Record<(typeof phraseFeatures)[number], readonly [number, number]>> = {
  oneWord: [-0.73, 0.22],
  twoWords: [0.72, 0.29],
  threeWords: [0.6, 0.15],
  mentions: [-0.42, -0.2],
  frequency: [0.67, 0.9],
  frequencySquared: [-0.12, -0.07],
  once: [-0.56, -0.16],
  whole: [0.93, -0.14],
  everWhole: [0.54, -0.01],
  closing: [0.37, -0.03],
  place: [-0.37, -0.14],
  commonest: [0.45, 0.02],
  rarityOfWord: [0.97, -0.39],
  commonHead: [-0.21, -0.48],
  participle: [-0.54, -0.3],
  gerund: [-0.72, -0.2],
  relational: [0.29, 0.19],
  plainAdjective: [-0.2, 0.13],
  quality: [0.47, 0.38],
  capital: [-0.21, -0.15],
  characters: [0.52, -0.13],
  charactersOfWord: [-0.11, 0.25],
  afterPreposition: [0.31, 0.11],
  speaker: [-0.78, -0.75],
  headingOnly: [-1.13, -1.04],
  gerundHead: [0, -0.35],
  shareOfHead: [-0.5, -0.22],
  families: [-0.2, -0.12],
  afterName: [-0.9, -0.36],
  afterVerb: [0.23, 0.18],
  afterAdverb: [-0.99, 0.1],
  beforeNoun: [-0.31, -0.18],
  beforeAuxiliary: [0.31, 0.03],
  beforeConjunction: [0.26, -0.22],
  beforeMark: [0.19, -0.17],
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
