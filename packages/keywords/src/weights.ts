import type { phraseFeatures, wordFeatures } from './features.ts'

// Written by scripts/learn-weights.mjs.

/** How much each feature adds to the score of a keyphrase in a text of 300 words, and how much more in one e times as long. */
export const phraseWeights: Readonly<Record<(typeof phraseFeatures)[number], readonly [number, number]>> = {
  oneWord: [-2, -0.31],
  twoWords: [0.29, 0.19],
  frequency: [0.49, 0.54],
  once: [-0.64, 0.04],
  whole: [1.36, 0.09],
  closing: [0.84, 0.04],
  place: [-0.34, -0.15],
  commonest: [0.65, 0.45],
  rarityOfWord: [1.25, -1.08],
  participle: [-1.05, -0.37],
  relational: [0.34, 0.16],
  plainAdjective: [-0.39, 0.34],
  capital: [-0.29, -0.13],
  characters: [0.49, -0.24],
  charactersOfWord: [0.16, 0.63],
  afterPreposition: [0.41, 0.13],
  speaker: [-0.95, -1.03],
  headingOnly: [-1.19, -1.19],
}

/** How much each feature adds to the score of a word. */
export const wordWeights: Readonly<Record<(typeof wordFeatures)[number], number>> = {
  mentions: 0.43,
  once: -0.18,
  characters: 1.12,
  place: -0.1,
  name: -0.13,
  verb: -0.07,
  adjective: -0.09,
  rarity: 0.63,
  raritySquared: -0.53,
  modifying: -0.36,
  modified: -0.39,
}
