import type { phraseFeatures, wordFeatures } from './features.ts'

// Written by scripts/learn-weights.mjs.

/** How much each feature adds to the score of a keyphrase in a text of 300 words, and how much more in one e times as long. */
export const phraseWeights: Readonly<Record<(typeof phraseFeatures)[number], readonly [number, number]>> = {
  oneWord: [-0.86, 0.25],
  twoWords: [1.03, 0.52],
  threeWords: [0.79, 0.32],
  mentions: [-0.84, -0.45],
  frequency: [0.86, 1.1],
  frequencySquared: [-0.14, -0.14],
  once: [-0.67, -0.19],
  whole: [1.18, 0.04],
  everWhole: [0.57, 0.05],
  closing: [0.65, -0.02],
  place: [-0.36, -0.17],
  commonest: [0.57, 0.22],
  rarityOfWord: [1.2, -0.79],
  commonHead: [-0.18, -0.5],
  participle: [-0.63, -0.27],
  gerund: [-0.71, -0.2],
  relational: [0.32, 0.17],
  plainAdjective: [-0.34, 0.28],
  quality: [0.49, 0.38],
  capital: [-0.27, -0.16],
  characters: [0.56, -0.21],
  charactersOfWord: [0.06, 0.51],
  afterPreposition: [0.35, 0.08],
  speaker: [-0.83, -0.79],
  headingOnly: [-1.2, -1.23],
}

/** The same of a word. */
export const wordWeights: Readonly<Record<(typeof wordFeatures)[number], readonly [number, number]>> = {
  mentions: [0.35, 0.1],
  once: [-0.22, -0.06],
  characters: [1.06, 0.27],
  place: [-0.1, 0.01],
  name: [-0.14, 0.1],
  verb: [-0.07, 0.04],
  adjective: [-0.11, 0.15],
  rarity: [0.58, -0.15],
  raritySquared: [-0.48, 0.06],
  modifying: [-0.38, 0.13],
  modified: [-0.41, 0.11],
}
