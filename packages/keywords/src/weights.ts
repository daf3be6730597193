import type { phraseFeatures, wordFeatures } from './features.ts'

// Written by scripts/learn-weights.mjs.

/** How much each feature adds to the score of a keyphrase in a text of 300 words, and how much more in one e times as long. */
export const phraseWeights: Readonly<Record<(typeof phraseFeatures)[number], readonly [number, number]>> = {
  oneWord: [-0.73, 0.21],
  twoWords: [0.77, 0.3],
  threeWords: [0.62, 0.14],
  mentions: [-0.4, -0.2],
  frequency: [0.68, 0.9],
  frequencySquared: [-0.11, -0.07],
  once: [-0.58, -0.17],
  whole: [0.85, -0.16],
  everWhole: [0.54, 0.04],
  closing: [0.36, 0.01],
  place: [-0.37, -0.14],
  commonest: [0.44, 0.01],
  rarityOfWord: [0.99, -0.38],
  commonHead: [-0.22, -0.5],
  participle: [-0.55, -0.28],
  gerund: [-0.73, -0.22],
  relational: [0.32, 0.19],
  plainAdjective: [-0.32, 0.16],
  quality: [0.47, 0.38],
  capital: [-0.21, -0.15],
  characters: [0.54, -0.12],
  charactersOfWord: [-0.09, 0.27],
  afterPreposition: [0.31, 0.1],
  speaker: [-0.76, -0.75],
  headingOnly: [-1.11, -1.02],
  gerundHead: [0, -0.35],
  shareOfHead: [-0.48, -0.21],
  families: [-0.2, -0.11],
  afterName: [-0.95, -0.34],
  afterVerb: [0.21, 0.17],
  afterAdverb: [-0.99, 0.12],
  beforeNoun: [-0.38, -0.11],
  beforeAuxiliary: [0.31, 0.03],
  beforeConjunction: [0.26, -0.22],
  beforeMark: [0.19, -0.16],
}

/** The same of a word. */
export const wordWeights: Readonly<Record<(typeof wordFeatures)[number], readonly [number, number]>> = {
  mentions: [0.33, 0.1],
  once: [-0.23, -0.06],
  characters: [1.04, 0.2],
  place: [-0.1, 0.01],
  name: [-0.14, 0.08],
  verb: [-0.04, 0.05],
  adjective: [-0.1, 0.14],
  rarity: [0.3, -0.05],
  raritySquared: [-0.25, 0.01],
  modifying: [-0.37, 0.11],
  modified: [-0.4, 0.11],
}
