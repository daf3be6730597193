import type { phraseFeatures, wordFeatures } from './features.ts'

// Written by scripts/learn-weights.mjs.

/** How much each feature adds to the score of a keyphrase. */
export const phraseWeights: Readonly<Record<(typeof phraseFeatures)[number], number>> = {
  oneWord: -0.28,
  twoWords: 0.49,
  fourWords: -0.73,
  frequency: 0.57,
  whole: 1.77,
  place: -0.81,
  reach: 0.38,
  participle: -0.85,
  characters: 0.88,
  heading: -0.02,
  headingOnly: -0.45,
  oneWordInLong: 0.4,
  twoWordsInLong: 0.34,
  frequencyInLong: 0.43,
  placeInLong: -0.28,
}

/** How much each feature adds to the score of a word. */
export const wordWeights: Readonly<Record<(typeof wordFeatures)[number], number>> = {
  mentions: 0.53,
  characters: 1.04,
  place: -0.32,
  name: -0.33,
}
