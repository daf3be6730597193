import type { Page, Row, Run, Segment } from './page.ts'

// Gaps in widths of an em: what parts words, and what parts columns or cells (a justified line is stretched to 1 em)
const wordGap = 0.16
const columnGap = 1.25
const edgeGap = 0.6

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Runs on one baseline; `base` is the largest of them. */
interface Group {
  readonly runs: Run[]
  base: Run
}

/** Puts the runs of a page on their baselines, and joins those that stand side by side. */
export function groupRows(page: Page): Row[] {
  const groups = joinRaised(groupRuns(dropCopies(page.runs)))
  const edges = findEdges(groups)
  const rows: Row[] = []
  for (const { runs, base } of groups) {
    const segments = joinRuns(runs, base.y, edges)
    if (segments.length > 0) rows.push({ page: page.number, line: rows.length + 1, y: base.y, segments })
  }
  return rows
}

function groupRuns(runs: Run[]): Group[] {
  const groups: Group[] = []
  for (const run of runs.sort((a, b) => a.y - b.y || a.x - b.x)) {
    const group = groups.at(-1)
    if (!group || Math.abs(run.y - group.base.y) > 0.45 * Math.max(run.size, group.base.size)) {
      if (run.text.trim() !== '') groups.push({ runs: [run], base: run })
    } else {
      group.runs.push(run)
      // Raised and lowered characters are smaller than what they stand beside
      if (run.text.trim() !== '' && run.size > group.base.size * 1.05) group.base = run
    }
  }
  return groups
}

/** Small characters high above a line belong to it: "the 3" under "rd". */
function joinRaised(groups: readonly Group[]): Group[] {
  const joined: Group[] = []
  groups.forEach((group, index) => {
    const below = groups[index + 1]
    const small =
      below && group.base.size < 0.8 * below.base.size && below.base.y - group.base.y < 0.7 * below.base.size
    if (small && group.runs.every(({ text }) => text.trim().length <= 3)) below.runs.push(...group.runs)
    else joined.push(group)
  })
  return joined
}

/** Places where text starts behind a gap on many lines: the left edges of columns that stand close. */
function findEdges(groups: readonly Group[]): ReadonlySet<number> {
  const counts = new Map<number, number>()
  for (const { runs } of groups) {
    const shown = runs.filter(({ text }) => text.trim() !== '').sort((a, b) => a.x - b.x)
    shown.forEach((run, index) => {
      const before = shown[index - 1]
      if (!before || run.x - before.x - before.width < edgeGap * run.size) return
      const place = Math.round(run.x / 2)
      counts.set(place, (counts.get(place) ?? 0) + 1)
    })
  }
  const enough = Math.max(6, groups.length * 0.15)
  return new Set([...counts].filter(([, count]) => count >= enough).map(([place]) => place))
}

/** Bold is sometimes painted as the same text twice, a hair apart. */
function dropCopies(runs: readonly Run[]): Run[] {
  const kept = new Map<string, Run>()
  for (const run of runs) {
    const key = `${run.text}|${Math.round(run.x)}|${Math.round(run.y)}`
    const copy = kept.get(key)
    kept.set(key, copy && run.text.trim() !== '' ? { ...copy, bold: true } : run)
  }
  return [...kept.values()]
}

function joinRuns(runs: readonly Run[], baseline: number, edges: ReadonlySet<number>): Segment[] {
  const sorted = [...runs].sort((a, b) => a.x - b.x)
  const size = Math.max(...sorted.filter(({ text }) => text.trim() !== '').map((run) => run.size), 0)
  const segments: Segment[] = []
  let text = ''
  let first: Run | undefined
  let last: Run | undefined
  let letters = 0
  let boldLetters = 0
  let space = false
  const close = (): void => {
    const trimmed = text.replace(/[\t ]+/g, ' ').trim()
    if (first && last && trimmed !== '') {
      const right = last.x + last.width
      segments.push({
        text: trimmed,
        x: first.x,
        right,
        y: baseline,
        size,
        bold: letters > 0 && boldLetters === letters,
      })
    }
    text = ''
    first = undefined
    letters = 0
    boldLetters = 0
  }
  for (const run of sorted) {
    if (run.text.trim() === '') {
      space = true
      continue
    }
    const gap = last ? run.x - (last.x + last.width) : 0
    const atEdge = gap > edgeGap * size && edges.has(Math.round(run.x / 2))
    if (last && (gap > columnGap * size || atEdge)) close()
    else if (last && (space || gap > wordGap * size)) text += ' '
    const raised = run.y < baseline - 0.15 * size && run.size < 0.85 * size
    text += raised ? raise(run.text, text) : run.text
    const count = run.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
    letters += count
    if (run.bold) boldLetters += count
    first ??= run
    last = run
    space = /\s$/.test(run.text)
  }
  close()
  return segments
}

/** The number of a footnote goes (`members.1`, `Board12`); what is raised in earnest is set so (`m²`, `10⁶`). */
function raise(text: string, before: string): string {
  if (!/^\s*\d{1,3}\s*$/.test(text)) return text
  if (/(?:\p{L}{4}|[.,;:!?)”"’])\s?$/u.test(before)) return ''
  return text.trim().replace(/\d/g, (digit) => superscripts[Number(digit)] ?? digit)
}
