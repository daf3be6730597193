import type { phraseFeatures, wordFeatures } from './features.ts'

// Written by scripts/learn-weights.mjs.

/** How much each feature adds to the score of a keyphrase in a text of 300 words, and how much more in one e times as long. */
export const phraseWeights: Readonly<Record<(typeof phraseFeatures)[number], readonly [number, number]>> = {
  oneWord: [-0.74, 0.22],
  twoWords: [0.75, 0.31],
  threeWords: [0.61, 0.14],
  mentions: [-0.4, -0.21],
  frequency: [0.68, 0.89],
  frequencySquared: [-0.11, -0.07],
  once: [-0.57, -0.17],
  whole: [0.86, -0.16],
  everWhole: [0.56, 0.02],
  closing: [0.4, -0.02],
  place: [-0.37, -0.14],
  commonest: [0.43, 0.02],
  rarityOfWord: [0.99, -0.38],
  commonHead: [-0.2, -0.49],
  participle: [-0.53, -0.29],
  gerund: [-0.75, -0.2],
  relational: [0.31, 0.18],
  plainAdjective: [-0.3, 0.18],
  quality: [0.47, 0.38],
  capital: [-0.21, -0.15],
  characters: [0.54, -0.12],
  charactersOfWord: [-0.09, 0.27],
  afterPreposition: [0.3, 0.1],
  speaker: [-0.77, -0.74],
  headingOnly: [-1.13, -1.03],
  gerundHead: [0, -0.36],
  shareOfHead: [-0.48, -0.21],
  families: [-0.2, -0.1],
  afterName: [-0.94, -0.36],
  afterVerb: [0.22, 0.16],
  afterAdverb: [-0.98, 0.09],
  beforeNoun: [-0.32, -0.18],
  beforeAuxiliary: [0.31, 0.03],
  beforeConjunction: [0.26, -0.23],
  beforeMark: [0.2, -0.16],
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
