import type { phraseFeatures, wordFeatures } from './features.ts'

// Written by scripts/learn-weights.mjs.

/** How much each feature adds to the score of a keyphrase in a text of 300 words, and how much more in one e times as long. */
export const phraseWeights: Readonly<Record<(typeof phraseFeatures)[number], readonly [number, number]>> = {
  oneWord: [-2.02, -0.3],
  twoWords: [0.3, 0.2],
  frequency: [0.49, 0.55],
  once: [-0.64, 0.03],
  whole: [1.36, 0.1],
  closing: [0.79, 0.01],
  place: [-0.34, -0.15],
  commonest: [0.65, 0.45],
  rarityOfWord: [1.25, -1.07],
  participle: [-1.06, -0.37],
  relational: [0.33, 0.16],
  plainAdjective: [-0.39, 0.35],
  capital: [-0.28, -0.14],
  characters: [0.49, -0.23],
  charactersOfWord: [0.17, 0.63],
  afterPreposition: [0.41, 0.13],
  speaker: [-0.97, -1.04],
  headingOnly: [-1.19, -1.2],
}

/** How much each feature adds to the score of a word. */
export const wordWeights: Readonly<Record<(typeof wordFeatures)[number], number>> = {
  mentions: 0.43,
  once: -0.18,
  characters: 1.15,
  place: -0.1,
  name: -0.13,
  verb: -0.09,
  adjective: -0.09,
  rarity: 0.71,
  raritySquared: -0.56,
  modifying: -0.36,
  modified: -0.39,
}
