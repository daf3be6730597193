import { describe, expect, test } from 'vitest'
import { extractOutline } from '../src/index.ts'

const prose =
  'The company opened a second forge in Springfield last week, and the first anvils left it on Friday afternoon for customers abroad.'

/** Headings with their levels; every heading is followed by text, but for those that end in `>`. */
function levelsOf(...headings: string[]): string[] {
  const lines = headings.flatMap((line) => (line.endsWith('>') ? [line.slice(0, -1)] : [line, prose]))
  const text = ['Acme Forge Opens Second Plant', prose, ...lines].join('\n\n')
  return extractOutline(text).sections.flatMap(({ heading, level }) =>
    heading ? [`${level} ${text.slice(heading.start, heading.end)}`] : [],
  )
}

describe('levels of a text without marks', () => {
  test.each([
    [
      'a group that shares a word',
      ['Team Reports>', 'Hammer Team', 'Anvil Team', 'In the Town'],
      ['1 Team Reports', '2 Hammer Team', '2 Anvil Team', '1 In the Town'],
    ],
    [
      'a group that is set alike',
      ['Talks and Booths>', 'Bringing hot metal back', 'Anvils for the young', 'Conclusion'],
      ['1 Talks and Booths', '2 Bringing hot metal back', '2 Anvils for the young', '1 Conclusion'],
    ],
    [
      'colons among others',
      ['Finance and Legal', 'Members', 'Talks:', 'Booths:', 'Grants Program'],
      ['1 Finance and Legal', '1 Members', '2 Talks', '2 Booths', '1 Grants Program'],
    ],
    [
      'headings that stand again',
      ['First Plan', 'What it costs', 'Second Plan', 'What it costs'],
      ['1 First Plan', '2 What it costs', '1 Second Plan', '2 What it costs'],
    ],
    ['colons throughout', ['Talks:', 'Booths:', 'Grants:'], ['1 Talks', '1 Booths', '1 Grants']],
  ])('%s', (_, headings, levels) => {
    expect(levelsOf(...headings)).toEqual(levels)
  })
})
