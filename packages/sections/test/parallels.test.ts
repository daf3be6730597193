import { splitParagraphs } from '@presswork/language'
import { describe, expect, test } from 'vitest'
import { collectCandidates } from '../src/headings/find-headings.ts'
import { weighParallels } from '../src/headings/weigh-parallels.ts'
import { readLines } from '../src/lines/line.ts'

const prose =
  'The company opened a second forge in Springfield last week, and the first anvils left it on Friday afternoon for customers abroad.'
const list = '- hammers\n- tongs'
const long = 'Bringing hot metal and the people who love it back to the old town'

/** What the second pass adds to the score of the last line of two blocks or more, the lines given being headings or not. */
function gainOf(blocks: readonly string[], headings: readonly string[]): number {
  const text = [prose, ...blocks].join('\n\n')
  const candidates = collectCandidates(readLines(text, splitParagraphs(text)), 0)
  const scores = candidates.map(({ line }) => (headings.includes(line.text) ? 3 : -3))
  const last = candidates.findLastIndex(({ line }) => blocks.at(-2) === line.text)
  return (weighParallels(candidates, scores)[last] as number) - (scores[last] as number)
}

describe('headings are parallel', () => {
  const others = ['Our Plans', prose, 'Our Hammers', prose, 'Our Smiths', prose]
  const found = ['Our Plans', 'Our Hammers', 'Our Smiths']

  test('a line as long as the others gains, one much longer loses', () => {
    expect(gainOf([...others, 'Our Anvils', prose], found)).toBeGreaterThan(0.5)
    expect(gainOf([...others, long, prose], found)).toBeLessThan(-0.5)
  })

  test('a line set as the others gains', () => {
    const alike = gainOf([...others, 'Our Anvils', prose], found)
    expect(alike - gainOf([...others, 'OUR ANVILS', prose], found)).toBeCloseTo(0.75)
  })

  test('a line set as lines that are no headings loses', () => {
    expect(gainOf([...others, 'Our Anvils', prose], [])).toBeCloseTo(-0.75)
  })

  test('a line above what stands below the others gains', () => {
    const same = gainOf([...others, 'Our Anvils', prose], found)
    expect(same - gainOf([...others, 'Our Anvils', list], found)).toBeCloseTo(0.5, 1)
  })

  test('one line alone is weighed as it is', () => {
    expect(gainOf(['Our Anvils', prose], [])).toBe(0)
  })
})
