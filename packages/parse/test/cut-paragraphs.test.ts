import { parsePlainText } from '@presswork/parse'
import { expect, test } from 'vitest'

/** Paragraphs of ordinary release prose, written for this test. */
const paragraphs = [
  'The harbour board of Port Ellery said on Monday that it would deepen the channel by two metres, and that work begins in March. It is to cost 4.2 million dollars, most of which comes from a fund of the state for harbours and inland ports.',
  'Acme Forge opened its second plant in Springfield today, where two hundred smiths are to make anvils of every size for buyers in nine countries. “We have waited for this day since the river took the old works,” said Jane Roe, who has led the company for twelve years.',
  'Under the agreement, which both councils approved last week, the Tarn Valley Railway will run trains every hour until midnight. Fares stay as they are through June, when a review of all tariffs is due to be published by the regulator.',
  'Researchers at the Lakeside Institute found that bees return to fields within three years if hedges are left standing along the edges. The study followed 140 farms in four districts, and its data are open to anyone who asks for them.',
  'The Ministry of Works has asked builders to check the bolts of cranes that were delivered before 2019. No one was hurt when a jib came down at the Ellery quay in May, but the inquiry said that other cranes of the same make could fail as well.',
]
const names = ['About the plan', 'What happens next', 'Background', 'Our partners', 'Further steps']

/** Where a paragraph may be cut: in front of every word of a sentence that is in lower case, far enough from both ends. */
function listCuts(paragraph: string): number[] {
  return [...paragraph.matchAll(/ (?=\p{Ll})/gu)]
    .map(({ index }) => index)
    .filter((index) => index >= 60 && index <= paragraph.length - 20)
}

/** Sums up over all cuts how many of them were joined, and how many borders that are no cuts were. */
function measureCuts(glue: string): { precision: number; recall: number; cuts: number } {
  let cuts = 0
  let joined = 0
  let wrong = 0
  for (const [index, paragraph] of paragraphs.entries()) {
    for (const cut of listCuts(paragraph)) {
      const first = paragraph.slice(0, cut)
      const text = paragraphs
        .map((whole, at) => `${names[at]}\n\n${at === index ? first + glue + paragraph.slice(cut + 1) : whole}`)
        .join('\n\n')
      const { blocks, text: canonical } = parsePlainText(text)
      expect(canonical).toBe(text)
      const at = text.indexOf(first + glue) + cut
      cuts++
      if (blocks.some(({ start, end }) => start < at && end > at + glue.length)) joined++
      // Every other border is one: a block that holds a heading and more, or two paragraphs, was joined wrongly
      const borders = [...text.matchAll(/\n\n/gu)].map(({ index: border }) => border).filter((border) => border !== at)
      wrong += borders.filter((border) => blocks.some(({ start, end }) => start < border && end > border + 2)).length
    }
  }
  return { precision: joined / (joined + wrong), recall: joined / cuts, cuts }
}

test.each([
  ['a blank line', '\n\n'],
  ['a line break', '\n'],
])('paragraphs cut by %s are joined again', (_, glue) => {
  const { precision, recall, cuts } = measureCuts(glue)
  expect(cuts).toBeGreaterThan(120)
  expect(precision).toBeGreaterThanOrEqual(0.97)
  expect(recall).toBeGreaterThanOrEqual(0.95)
})

test('paragraphs filled to a width are joined again, and none is joined to another', () => {
  for (let width = 50; width <= 100; width += 5) {
    const fill = (paragraph: string): string => {
      let column = 0
      return paragraph.replace(/\S+\s?/gu, (word) => {
        const breaks = column > 0 && column + word.trimEnd().length > width
        column = (breaks ? 0 : column) + word.length
        return breaks ? `\n${word}` : word
      })
    }
    const text = paragraphs.map(fill).join('\n\n')
    expect(parsePlainText(text).blocks).toHaveLength(paragraphs.length)
  }
})
