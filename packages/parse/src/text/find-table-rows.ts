import type { Line } from './split-lines.ts'

// The gap between two columns: a tab, or two and more spaces that do not follow a full stop ("college.  According")
const gap = /(?:[^.!?:;\s])(?:\t+| {2,}|\s*\|\s*)(?=\S)/gu

/**
 * Marks the lines of a run that are rows of a table: two or more neighbours whose cells are short and separated by tabs
 * or wide gaps, with figures in most rows ("Revenue      1,240     1,105").
 */
export function findTableRows(run: readonly Line[]): boolean[] {
  const candidate = run.map(({ text }) => isRowLike(text))
  const rows: boolean[] = run.map(() => false)
  for (let from = 0; from < run.length; from++) {
    if (!candidate[from]) continue
    let to = from
    while (candidate[to]) to++
    const lines = run.slice(from, to)
    const withFigures = lines.filter(({ text }) => /\d/.test(text)).length
    if (lines.length >= 2 && withFigures * 2 >= lines.length) rows.fill(true, from, to)
    from = to
  }
  return rows
}

function isRowLike(text: string): boolean {
  if (text.length > 300) return false
  const cells = (text.match(gap)?.length ?? 0) + 1
  return cells >= 2 && text.length / cells <= 45
}
