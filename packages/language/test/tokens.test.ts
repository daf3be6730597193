import { buildTree, readTokens } from '@presswork/language'
import { expect, test } from 'vitest'

const values = (text: string): string[] =>
  readTokens(buildTree(text)).flatMap(({ tokens }) => tokens.map(({ value }) => value))

test.each([
  ['41-year-old', ['41', '-', 'year', '-', 'old']],
  ['S$17,360', ['S', '$', '17,360']],
  ['€2.5m', ['€', '2.5', 'm']],
  ['drew \u200b900', ['drew', '900']],
  ['12th', ['12', 'th']],
  ['2020–2021', ['2020', '–', '2021']],
  ['10:00 a.m.', ['10', ':', '00', 'a.m.']],
  ['the U.S. and the U.K.', ['the', 'U.S.', 'and', 'the', 'U.K.']],
  ["Orrin's", ['Orrin', "'s"]],
  ['states’ rights', ['states', '’', 'rights']],
  ["don't", ["don't"]],
  ['O’Brien', ['O’Brien']],
  ['1,2, 3.', ['1,2', ',', '3', '.']],
  ['café 🙂', ['café', '🙂']],
])('%s', (text, expected) => {
  expect(values(text)).toEqual(expected)
})

test('a token knows whether space stands before it', () => {
  const [sentence] = readTokens(buildTree('5 km,7\u00a0km'))
  expect(sentence?.tokens.map((token) => token.spaceBefore)).toEqual([true, true, false, false, true])
})

test('lower case has straight apostrophes', () => {
  expect(readTokens(buildTree('DON’T'))[0]?.tokens[0]?.lower).toBe("don't")
})
