import { buildTree } from '@presswork/language'
import { tagPartsOfSpeech } from '@presswork/language/part-of-speech'
import { describe, expect, test } from 'vitest'
import { extractKeywords } from '../src/index.ts'

const release = `Lenton opens harbour tunnel

LENTON, 4 March 2024 - The harbour tunnel opened on Monday. Harbour tunnels are rare, and the tunnel's regional builders spent nine years on it.

"The regional builders did well," said Mayor Ann Vell.`

function keyphrases(text: string, kind: 'word' | 'phrase'): string[] {
  return extractKeywords(text)
    .filter((mention) => mention.kind === kind)
    .map((mention) => mention.keyphrase)
}

describe('a release', () => {
  test('words and phrases in one order, by rank from 1', () => {
    const found = extractKeywords(release, { maximum: 2 })
    expect(found.map(({ kind, rank, keyphrase, count }) => [kind, rank, keyphrase, count])).toEqual([
      ['phrase', 1, 'harbour tunnel', 3],
      ['phrase', 2, 'Mayor Ann Vell', 1],
      ['word', 3, 'Lenton', 2],
      ['word', 4, 'tunnel', 4],
    ])
    expect(found.every(({ scope }) => scope === null)).toBe(true)
  })

  test('the span is the first mention', () => {
    const tunnel = extractKeywords(release).find(({ kind }) => kind === 'phrase')
    expect(tunnel?.start).toBe(release.indexOf('harbour tunnel'))
    expect(release.slice(tunnel?.start, tunnel?.end)).toBe('harbour tunnel')
  })

  test('every scope has rows of its own, after those of the whole', () => {
    const body = release.indexOf('LENTON')
    const scopes = [
      { start: 0, end: body },
      { start: body, end: release.length },
      { start: 4, end: 4 },
    ]
    const found = extractKeywords(release, { scopes, maximum: 1 })
    expect(found.map(({ scope, kind, keyphrase, count }) => [scope, kind, keyphrase, count])).toEqual([
      [null, 'phrase', 'harbour tunnel', 3],
      [null, 'word', 'Lenton', 2],
      [0, 'phrase', 'harbour tunnel', 1],
      [0, 'word', 'Lenton', 1],
      [1, 'phrase', 'harbour tunnel', 2],
      [1, 'word', 'tunnel', 3],
    ])
    for (const { scope, start, end } of found) {
      const within = scope === null ? { start: 0, end: release.length } : scopes[scope]
      expect(start).toBeGreaterThanOrEqual(within?.start ?? Number.NaN)
      expect(end).toBeLessThanOrEqual(within?.end ?? Number.NaN)
    }
  })

  test('a tagged tree gives what its text gives, and stays as it is', () => {
    const tree = buildTree(release)
    tagPartsOfSpeech(tree)
    const before = JSON.stringify(tree)
    expect(extractKeywords(tree)).toEqual(extractKeywords(release))
    expect(JSON.stringify(tree)).toBe(before)
  })
})

describe('forms are folded', () => {
  test.each([
    [
      'number',
      'The harbour tunnel is long. Two harbour tunnels are longer. A harbour tunnel it is.',
      'harbour tunnel',
      3,
    ],
    ['case', 'The Harbour Tunnel opened. We saw the harbour tunnel and its harbour tunnel.', 'harbour tunnel', 3],
    ['hyphen', 'The e-mail desk opened. The email desk closed.', 'e-mail desk', 2],
    ['possessive', "The harbour tunnel opened. The harbour tunnel's builders came.", 'harbour tunnel', 2],
    ['curly possessive', 'The harbour tunnel opened. The harbour tunnel’s builders came.', 'harbour tunnel', 2],
    [
      'no-break space and line break',
      'A harbour\u00a0tunnel. The harbour\ntunnel. The harbour tunnel.',
      'harbour tunnel',
      3,
    ],
  ])('%s', (_, text, keyphrase, count) => {
    expect(extractKeywords(text).find(({ kind }) => kind === 'phrase')).toMatchObject({ keyphrase, count })
  })

  test('of equally frequent forms the first', () => {
    expect(keyphrases('The Harbour Tunnel opened. The harbour tunnel closed.', 'phrase')[0]).toBe('Harbour Tunnel')
  })
})

test('asides do not count for the whole text, but in scopes of their own', () => {
  const asides = [{ start: release.indexOf('"The'), end: release.length }]
  const found = extractKeywords(release, { asides, scopes: asides })
  expect(found.some(({ scope, keyphrase }) => scope === null && keyphrase.includes('Vell'))).toBe(false)
  expect(found.some(({ scope, keyphrase }) => scope === 0 && keyphrase.includes('Vell'))).toBe(true)
})

describe('redundancy', () => {
  test('no phrase is part of a better one', () => {
    const text =
      'The northern harbour tunnel opened. The northern harbour tunnel closed. The northern harbour tunnel was closed.'
    expect(keyphrases(text, 'phrase')).toEqual(['northern harbour tunnel'])
  })

  test('no name is a shorter form of a better one', () => {
    const text = 'Mayor Ann Vell came. Mayor Ann Vell left. Mayor Ann Vell and Mayor Vell are one.'
    expect(keyphrases(text, 'phrase')).toEqual(['Mayor Ann Vell'])
  })

  test('mentions within longer phrases count', () => {
    const text = 'The harbour tunnel opened. The harbour tunnel company and the harbour tunnel law came later.'
    expect(extractKeywords(text).find(({ keyphrase }) => keyphrase === 'harbour tunnel')?.count).toBe(3)
  })
})

test.each([0, -1, 1.5, Number.NaN])('`maximum` %d is refused', (maximum) => {
  expect(() => extractKeywords(release, { maximum })).toThrow(TypeError)
})

test('a tree without tags is refused, an empty one is not', () => {
  expect(() => extractKeywords(buildTree(release))).toThrow(TypeError)
  expect(extractKeywords(buildTree('\n\n'))).toEqual([])
})
