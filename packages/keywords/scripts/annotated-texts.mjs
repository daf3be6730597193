import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildTree } from '@presswork/language'
import { tagPartsOfSpeech } from '@presswork/language/part-of-speech'
import { measureLength, measurePhrase, measureWord } from '../dist/features.js'
import { findCandidates } from '../dist/find-candidates.js'
import { gatherTerms } from '../dist/gather-terms.js'
import { gatherWords } from '../dist/gather-words.js'
import { stemsOf } from '../dist/phrase-index.js'
import { stemWord } from '../dist/stem-word.js'

/**
 * The candidates of annotated texts, with what the ranker knows of each and whether annotators chose it.
 *
 * @param {string} folder holds `<set>.jsonl`: `{id, title, text, keyphrases}` a line
 * @param {{ file: string, title: boolean, words: boolean, weight: number }} set `title`: the title goes in front as a heading
 */
export function readAnnotatedTexts(folder, { file, title, words, weight }) {
  const items = readFileSync(join(folder, `${file}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  return items.map((item, index) => {
    const text = title ? `${item.title}\n\n${item.text}` : item.text
    const candidates = findCandidates(readTree(text), findTitle(text, item.title))
    const scope = words ? gatherWords(candidates.words) : gatherTerms(candidates.runs)
    const measure = words ? measureWord : measurePhrase
    const { terms } = scope
    const gold = new Set(item.keyphrases.map(stemPhrase))
    return {
      fold: index / items.length,
      terms,
      figures: terms.map((term) => measureInLong(term, measure, scope.length)),
      chosen: terms.map(({ phrase }) => gold.has(stemsOf(phrase).join(' '))),
      gold: gold.size,
      weight,
    }
  })
}

/** Every figure, and every figure times the length of the text: the two weights of a feature. */
function measureInLong(term, measure, length) {
  const figures = []
  measure(term, figures)
  const inLong = measureLength(length)
  return [...figures, ...figures.map((figure) => figure * inLong)]
}

/** A first line that is the title, as a heading; a text without it has none. */
function findTitle(text, title) {
  const end = text.indexOf('\n\n')
  const letters = (line) => line.toLowerCase().replace(/[^a-z]/g, '')
  return end > 0 && letters(text.slice(0, end)) === letters(title) ? [{ start: 0, end }] : []
}

function readTree(text) {
  const tree = buildTree(text)
  tagPartsOfSpeech(tree)
  return tree
}

/** The words that join the parts of a name are no part of its stems: "Ministry of Works". */
const links = /^(?:of|the|and|for|on|&|)$/

function stemPhrase(phrase) {
  const words = phrase.split(/\s+/).filter((word) => !links.test(word))
  return words.map((value) => stemWord(value.replace(/['’]s?$/, ''))).join(' ')
}
