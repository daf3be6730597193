import { describe, expect, test } from 'vitest'
import { extractKeywords } from '../src/index.ts'
import { rarityOf } from '../src/rarity.ts'

function list(text: string, kind: 'word' | 'phrase'): string[] {
  return extractKeywords(text)
    .filter((mention) => mention.kind === kind)
    .map(({ keyphrase }) => keyphrase)
}

describe('candidates', () => {
  test.each([
    ['a finite verb parts phrases', 'The mayor asked Solmar engineers to come.', ['Solmar engineers']],
    ['a hyphened participle does not', 'Lenton bought Solmar-owned turbines.', ['Solmar-owned turbines']],
    ['an adjective opens a phrase', 'They run a regional ferry.', ['regional ferry']],
    ['a verb in -ing with an object parts them', 'They were fined for breaching harbour rules.', ['harbour rules']],
    ['after an article it does not', 'They fear the rising costs.', ['rising costs']],
    ['a verb in -ed before a name parts them', 'They briefed Ann Vell.', ['Ann Vell']],
    ['a verb in -ed after its subject does', 'They passed harbour rules.', ['harbour rules']],
    ['a verb in -ing after a plural does', 'They saw pilots crossing harbour walls.', ['harbour walls']],
    ['one that closes a phrase does not', 'They taught harbour sailing.', ['harbour sailing']],
    ['a capital makes a name of a verb', 'They met Ann Hatch.', ['Ann Hatch']],
    ['a verb in -s after "that" does', 'A fund that nurtures young builders came.', ['young builders']],
    ['a singular noun after "that" does not', 'They like that business park.', ['business park']],
    ['a noun that is a verb behind "who" does', 'They met builders who place tunnel walls.', ['tunnel walls']],
    ['one behind an auxiliary does', 'It said rules that may place tunnel walls there exist.', ['tunnel walls']],
    ['one behind the "To" of an aim does', 'To lease harbour tunnels they came.', ['harbour tunnels']],
    ['an adjective that judges is no part', 'They passed key harbour rules.', ['harbour rules']],
    ['nor is a superlative', 'They passed the newest harbour rules.', ['harbour rules']],
    ['the same word within one is', 'They use public key encryption.', ['public key encryption']],
    ['the number of a footnote is cut off', 'They signed the tunnel contract2 there.', ['tunnel contract']],
    ['titles of people are no part', 'They thanked Rep. Ann Vell.', ['Ann Vell']],
  ])('%s', (_, text, expected) => {
    expect(list(text, 'phrase')).toEqual(expected)
  })

  test('a term that a release defines for itself is none', () => {
    expect(list('The Company runs ferries. Each company pays.', 'word')).not.toContain('Company')
  })
})

test('the sun and a march are things', () => {
  expect(list('The sun darkened. The march began.', 'word')).toEqual(expect.arrayContaining(['sun', 'march']))
})

test('a number that belongs to a word stays', () => {
  expect(list('They studied vellar19 again.', 'word')).toContain('vellar19')
})

describe('words', () => {
  test('verbs and adjectives follow after the keyphrases', () => {
    const found = extractKeywords('Crews renovated the harbour tunnel. The tunnel was waterproof.')
    const rank = (keyphrase: string): number => found.find((mention) => mention.keyphrase === keyphrase)?.rank ?? 99
    expect(rank('renovated')).toBeGreaterThan(rank('harbour tunnel'))
    expect(rank('waterproof')).toBeGreaterThan(rank('tunnel'))
    expect(found.map(({ keyphrase }) => keyphrase)).toEqual(expect.arrayContaining(['renovated', 'waterproof']))
  })

  test('the commonest verbs and adjectives are none', () => {
    expect(list('They go and make great things. They met and wrote.', 'word')).toEqual([])
  })
})

describe('ranking', () => {
  test('who speaks comes after what is spoken of', () => {
    const text = 'The ferry terminal opens in May. "Ferry terminals pay," said Ann Vell. "We need them," Ann Vell said.'
    const phrases = list(text, 'phrase')
    expect(phrases[0]).toBe('ferry terminal')
  })

  test('a full name keeps its short form away from the top', () => {
    const text =
      'Harbour Minister Ann Vell opened the ferry terminal. Ann Vell praised the crews. Ann Vell left by a solar ferry from a granite quay. The ferry terminal has tidal turbines.'
    const names = list(text, 'phrase')
      .slice(0, 3)
      .filter((phrase) => phrase.includes('Vell'))
    expect(names.length).toBeLessThanOrEqual(1)
  })
})

test('rarity runs from common to unheard-of', () => {
  const [common, less, rare] = ['about', 'agricultur', 'vellbrook'].map(rarityOf) as [number, number, number]
  expect(common).toBeLessThan(less)
  expect(less).toBeLessThan(rare)
  expect(rare).toBe(1)
})
