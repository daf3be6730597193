import type { phraseFeatures, wordFeatures } from './features.ts'

// Written by scripts/learn-weights.mjs.

/** How much each feature adds to the score of a keyphrase in a text of 300 words, and how much more in one e times as long. */
export const phraseWeights: Readonly<Record<(typeof phraseFeatures)[number], readonly [number, number]>> = {
  oneWord: [-0.99, 0.22],
  twoWords: [0.91, 0.43],
  threeWords: [0.74, 0.26],
  mentions: [-0.9, -0.46],
  frequency: [0.9, 1.09],
  frequencySquared: [-0.16, -0.13],
  once: [-0.7, -0.21],
  whole: [1.27, 0.05],
  everWhole: [0.53, 0.11],
  closing: [0.66, -0.06],
  place: [-0.36, -0.18],
  commonest: [0.45, 0.12],
  rarityOfWord: [1.24, -0.72],
  commonHead: [-0.21, -0.51],
  participle: [-0.64, -0.28],
  gerund: [-0.74, -0.22],
  relational: [0.33, 0.19],
  plainAdjective: [-0.42, 0.22],
  quality: [0.48, 0.41],
  capital: [-0.23, -0.15],
  characters: [0.48, -0.23],
  charactersOfWord: [0.03, 0.45],
  afterPreposition: [0.35, 0.05],
  speaker: [-0.85, -0.68],
  headingOnly: [-1.18, -1.21],
}

/** The same of a word. */
export const wordWeights: Readonly<Record<(typeof wordFeatures)[number], readonly [number, number]>> = {
  mentions: [0.35, 0.1],
  once: [-0.22, -0.06],
  characters: [1.06, 0.27],
  place: [-0.11, 0.01],
  name: [-0.14, 0.09],
  verb: [-0.07, 0.05],
  adjective: [-0.11, 0.14],
  rarity: [0.55, -0.15],
  raritySquared: [-0.46, 0.06],
  modifying: [-0.38, 0.12],
  modified: [-0.41, 0.12],
}
