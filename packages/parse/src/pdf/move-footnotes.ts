import type { Line } from './line.ts'
import type { TypeMeasure } from './measure-type.ts'

// "1 Act of 2007, s. 3", "* Figures are provisional"
const footnoteMark = /^(?:\d{1,3}|[⁰¹²³⁴-⁹]{1,3}|[*†‡])(?:\s|(?=\p{L}))/u

/** Puts the footnotes at the feet of pages behind all text, so that paragraphs run on over page ends. */
export function moveFootnotes(lines: readonly Line[], type: TypeMeasure): Line[] {
  const text: Line[] = []
  const notes: Line[] = []
  for (let from = 0; from < lines.length; ) {
    let to = from
    while (to < lines.length && (lines[to] as Line).page === (lines[from] as Line).page) to++
    const cut = findFootnotes(lines.slice(from, to), type)
    text.push(...lines.slice(from, from + cut))
    notes.push(...lines.slice(from + cut, to))
    from = to
  }
  return [...text, ...notes.map((line, index) => (index === 0 ? { ...line, first: true } : line))]
}

/** Index of the first line of the footnotes of a page: small lines at its end, of which the first has a mark. */
function findFootnotes(lines: readonly Line[], type: TypeMeasure): number {
  let from = lines.length
  while (from > 0 && isNote(lines[from - 1] as Line, type)) from--
  while (from < lines.length && !footnoteMark.test((lines[from] as Line).text)) from++
  return from
}

function isNote({ size, cells }: Line, type: TypeMeasure): boolean {
  return size <= type.size * 0.92 && cells === undefined
}
