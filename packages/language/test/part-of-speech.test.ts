import { buildTree, readTokens } from '@presswork/language'
import { tagPartsOfSpeech } from '@presswork/language/part-of-speech'
import { expect, test } from 'vitest'

function tagged(text: string): string[] {
  const tree = buildTree(text)
  tagPartsOfSpeech(tree)
  return readTokens(tree).flatMap(({ tokens }) =>
    tokens.map((token) => `${token.value}/${token.partOfSpeech}/${token.lemma}`),
  )
}

test('words carry part of speech and lemma', () => {
  expect(tagged('The agencies opened 280 offices.')).toEqual([
    'The/DET/the',
    'agencies/NOUN/agency',
    'opened/VERB/open',
    '280/NUM/280',
    'offices/NOUN/office',
    './undefined/undefined',
  ])
})

test('parts of a longer word share its tag, without a lemma', () => {
  expect(tagged("Orrin's 41-year-old bridge")).toContain('year/ADJ/undefined')
})

test('tags do not drift where the two tokenizers differ', () => {
  const text = 'S$17,360 (€2.5m) in the U.S. “didn’t” \u00a0 R&D — it’s 12%/year. The agencies opened.'
  expect(tagged(text).slice(-3, -1)).toEqual(['agencies/NOUN/agency', 'opened/VERB/open'])
})

test('tokens read before the tree was tagged are read anew', () => {
  const tree = buildTree('The agencies')
  readTokens(tree)
  tagPartsOfSpeech(tree)
  expect(readTokens(tree)[0]?.tokens[1]?.partOfSpeech).toBe('NOUN')
})

test.each(['-9.5', 'about 180.25ml, -4/5', '§§ 12', '🙂 ok'])('every word of "%s" is tagged', (text) => {
  const tree = buildTree(text)
  tagPartsOfSpeech(tree)
  for (const token of readTokens(tree).flatMap(({ tokens }) => tokens)) {
    if (token.type !== 'mark') expect(token.partOfSpeech, token.value).toMatch(/^[A-Z]+$/)
  }
})

// wink-nlp by itself takes "66" for what it was where it first met it: a number in "Gate 66", a name in "(No.66"
test('tags do not depend on what was read before', () => {
  const text = 'Merrow House (No.66 Quay 2A Arden)'
  const fresh = tagged(text)
  tagged('Gate 66 stays open. Quay 2A, too.')
  expect(tagged(text)).toEqual(fresh)
})

test('tags stay the same when more words have come than are remembered', () => {
  const text = 'Brindlewick sold 66 kites near Quay Road. '
  const fresh = tagged(text)
  tagged(Array.from({ length: 40_000 }, (_, index) => `kite${index}`).join(' '))
  expect(tagged(text)).toEqual(fresh)
})

test('figures are a number inside a longer word too', () => {
  expect(tagged('See 10.5555/arden.0417')).toContain('0417/NUM/undefined')
})

test('an untagged tree has no tags', () => {
  expect(readTokens(buildTree('The agencies'))[0]?.tokens[0]?.partOfSpeech).toBeUndefined()
})
