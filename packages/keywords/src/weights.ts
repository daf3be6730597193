import type { phraseFeatures, wordFeatures } from './features.ts'

// Written by scripts/learn-weights.mjs.

/** How much each feature adds to the score of a keyphrase in a text of 300 words, and how much more in one e times as long. */
export const phraseWeights: Readonly<Record<(typeof phraseFeatures)[number], readonly [number, number]>> = {
  oneWord: [-1.96, -0.36],
  twoWords: [0.3, 0.19],
  frequency: [0.5, 0.54],
  once: [-0.64, 0.04],
  whole: [1.35, 0.12],
  closing: [0.8, -0.01],
  place: [-0.34, -0.15],
  commonest: [0.73, 0.39],
  rarityOfWord: [1.17, -1.02],
  participle: [-1.03, -0.39],
  relational: [0.23, 0.25],
  capital: [-0.27, -0.15],
  characters: [0.5, -0.24],
  charactersOfWord: [0.17, 0.63],
  afterPreposition: [0.41, 0.13],
  speaker: [-0.97, -1.03],
  headingOnly: [-1.18, -1.2],
}

/** How much each feature adds to the score of a word. */
export const wordWeights: Readonly<Record<(typeof wordFeatures)[number], number>> = {
  mentions: 0.52,
  characters: 1.04,
  place: -0.32,
  name: -0.32,
}
