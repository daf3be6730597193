import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItsFunction } from 'wink-nlp'
import { lemmaWith, type WordPart } from '../src/tagger/lexicon.ts'
import { tagNames } from '../src/tagger/model.ts'
import { chooseTags } from '../src/tagger/tag-rules.ts'
import { readParts } from '../src/tagger/word-parts.ts'

const releases = new URL('../../../fixtures/releases/', import.meta.url)
const texts = readdirSync(releases)
  .filter((name) => /\.(?:txt|md)$/.test(name))
  .map((name) => [name, readFileSync(new URL(name, releases), 'utf8')] as const)

const wink = winkNLP(model, ['pos'])

/** Parts, tags and lemmas as wink-nlp by itself gives them. */
function readByWink(text: string): string[] {
  const tokens = wink.readDoc(text).tokens()
  const tags = tokens.out(wink.its.pos)
  const lemmas = tokens.out(wink.its.lemma as ItsFunction<string>)
  return tokens.out().map((value, index) => `${value}/${tags[index]}/${lemmas[index]}`)
}

function read(text: string): string[] {
  const { parts } = readParts(text)
  const tags = chooseTags(parts)
  return parts.map(
    (part, index) => `${part.value}/${tagNames[tags[index] as number]}/${lemmaWith(part, tags[index] as number)}`,
  )
}

test.each(texts)('%s is tagged as by wink-nlp', (_name, text) => {
  for (const paragraph of text.split(/\n\n+/)) expect(read(paragraph)).toEqual(readByWink(paragraph))
})

test.each([
  "They don't, can’t and won't've; it's Orrin's.",
  'A 41-year-old ex-minister of the U.S. paid $17.5m (€16m) at 5 p.m. in Re-Arden, see www.example.org/a?b=1.',
  'Tabs\tand\nline breaks\r\n\r\nare\u00a0parts;\u2003spaces are not.',
  'WHOMST’D’VE gone? Colour, “colour”: COLOURS!!! 3rd–12th, ½, 🙂 ok, a/b, #tag @name name@example.org',
  '',
])('"%s" is tagged as by wink-nlp', (text) => {
  expect(read(text)).toEqual(readByWink(text))
})

test('every part is placed where it stands', () => {
  const text = 'The port’s “ferry-terminals” (No.66) don’t\u00a0open\tat 5 p.m., "they" said…'
  const { parts, starts } = readParts(text)
  for (const [index, { value }] of (parts as WordPart[]).entries()) {
    expect(text.slice(starts[index], (starts[index] ?? 0) + value.length)).toBe(value)
  }
})
