import { endsSentence, startsInside } from './sentence-edges.ts'
import type { Line } from './split-lines.ts'

/** How the lines of a text were broken by whoever set it. */
export interface Wrapping {
  /** Width that hard-wrapped lines were filled to; absent if lines are not wrapped to a common width. */
  readonly margin?: number
  /** Whether lines break inside sentences at no common width, as text copied from HTML source does. */
  readonly ragged: boolean
}

/**
 * Measures how neighbouring lines were broken. A pair of lines is evidence of wrapping when the first ends no sentence
 * and the second begins inside one; the margin is the width that nearly all such first lines stay below and come near.
 */
export function measureWrapping(lines: readonly Line[]): Wrapping {
  const broken: number[] = []
  let pairs = 0
  for (let index = 1; index < lines.length; index++) {
    const above = lines[index - 1] as Line
    const line = lines[index] as Line
    if (above.text === '' || line.text === '') continue
    pairs++
    if (!endsSentence(above.text) && startsInside(line.text)) broken.push(above.text.length)
  }
  if (broken.length < 3 || broken.length < pairs * 0.2) return { ragged: false }
  broken.sort((a, b) => a - b)
  const widest = broken[Math.floor((broken.length - 1) * 0.95)] as number
  const near = broken.filter((width) => width >= widest - 16).length
  // Typed and mailed text is filled to 60-100 columns; wider or uneven lines are no margin
  if (widest >= 40 && widest <= 130 && near >= broken.length * 0.7) return { margin: widest, ragged: true }
  return { ragged: broken.length >= pairs * 0.4 }
}
