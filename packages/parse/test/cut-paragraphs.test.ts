import { parsePlainText, parseRelease } from '@presswork/parse'
import { expect, test } from 'vitest'
import { breakLines, buildPdf, type PdfLine } from './build-pdf.ts'

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
    .filter((index) => index >= 20 && index <= paragraph.length - 20)
}

/** A release of all paragraphs under their headings, one of which is cut in two. */
type Write = (blocks: readonly { readonly heading: boolean; readonly pieces: readonly string[] }[]) => {
  readonly path: string
  readonly bytes: Uint8Array
}

const encoder = new TextEncoder()
const writeText =
  (glue: string): Write =>
  (blocks) => ({
    path: 'a.txt',
    bytes: encoder.encode(blocks.map(({ pieces }) => pieces.join(glue)).join('\n\n')),
  })
const writeMarkdown: Write = (blocks) => ({
  path: 'a.md',
  bytes: encoder.encode(blocks.map(({ heading, pieces }) => (heading ? '## ' : '') + pieces.join('\n\n')).join('\n\n')),
})
const writeHtml: Write = (blocks) => ({
  path: 'a.html',
  bytes: encoder.encode(
    blocks
      .flatMap(({ heading, pieces }) => pieces.map((piece) => (heading ? `<h2>${piece}</h2>` : `<p>${piece}`)))
      .join('\n'),
  ),
})
/** A cut is a page break, with a running head and a page number between the pieces. */
const writePdf: Write = (blocks) => {
  const pages: PdfLine[][] = [[]]
  let y = 90
  for (const { heading, pieces } of blocks) {
    for (const [at, piece] of pieces.entries()) {
      if (at > 0) {
        pages.push([])
        y = 90
      }
      for (const text of breakLines(piece, 450, 11)) {
        pages.at(-1)?.push({ text, x: 72, y, bold: heading })
        y += 13.2
      }
    }
    y += 9
  }
  const framed = pages.map((lines, index) => [
    { text: 'Harbour Board of Port Ellery', x: 72, y: 40, size: 9 },
    ...lines,
    { text: `Page ${index + 1}`, x: 270, y: 806, size: 9 },
  ])
  return { path: 'a.pdf', bytes: buildPdf(framed) }
}

/** Reads a release for every cut, or every `step`th: how many were joined, and of all that was joined how much rightly. */
async function measureCuts(write: Write, step: number): Promise<{ precision: number; recall: number; cuts: number }> {
  let cuts = 0
  let joined = 0
  let wrong = 0
  for (const [index, paragraph] of paragraphs.entries()) {
    for (const cut of listCuts(paragraph).filter((_, place) => place % step === 0)) {
      const blocks = paragraphs.flatMap((whole, at) => [
        { heading: true, pieces: [names[at] ?? ''] },
        { heading: false, pieces: at === index ? [whole.slice(0, cut), whole.slice(cut + 1)] : [whole] },
      ])
      const { bytes, path } = write(blocks)
      const file = await parseRelease(bytes, { path })
      const read = (file.data.blocks ?? []).map(({ start, end }) =>
        String(file).slice(start, end).replace(/\s+/gu, ' '),
      )
      cuts++
      if (read.includes(paragraph)) joined++
      // What holds a heading and more, or two paragraphs, was joined wrongly
      const starts = [...names, ...paragraphs.map((whole) => whole.slice(0, 40))]
      for (const text of read) wrong += Math.max(0, starts.filter((start) => text.includes(start)).length - 1)
    }
  }
  return { precision: joined / (joined + wrong), recall: joined / cuts, cuts }
}

test.each([
  ['a blank line', writeText('\n\n'), 1, 120],
  ['a line break', writeText('\n'), 1, 120],
  ['a blank line in Markdown', writeMarkdown, 1, 120],
  ['the end of an element', writeHtml, 1, 120],
  ['a page break', writePdf, 4, 30],
] as const)(
  'paragraphs cut by %s are joined again',
  async (_, write, step, fewest) => {
    const { precision, recall, cuts } = await measureCuts(write, step)
    expect(cuts).toBeGreaterThan(fewest)
    expect(precision).toBeGreaterThanOrEqual(0.97)
    expect(recall).toBeGreaterThanOrEqual(0.95)
  },
  60_000,
)

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
