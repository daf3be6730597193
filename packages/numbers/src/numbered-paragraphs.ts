import type { TokenSentence } from '@presswork/language'

/** A lone figure before a capital letter is a paragraph's number if a neighbour in the row of such figures is one less or one more. */
export function findNumberedParagraphs(sentences: readonly TokenSentence[]): ReadonlySet<number> {
  const openings: { paragraph: number; value: number }[] = []
  let paragraph = -1
  for (const sentence of sentences) {
    if (sentence.paragraph === paragraph) continue
    paragraph = sentence.paragraph
    const [figure, next] = sentence.tokens
    if (
      figure?.type !== 'number' ||
      !/^\d{1,2}$/.test(figure.value) ||
      !next?.spaceBefore ||
      !/^\p{Lu}/u.test(next.value)
    )
      continue
    openings.push({ paragraph, value: Number(figure.value) })
  }
  const numbered = new Set<number>()
  for (const [index, { paragraph, value }] of openings.entries()) {
    if (openings[index - 1]?.value === value - 1 || openings[index + 1]?.value === value + 1) numbered.add(paragraph)
  }
  return numbered
}
