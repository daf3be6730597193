import { isEndMark } from './end-words.ts'
import { isProse } from './is-prose.ts'
import type { Line } from './line.ts'

// "---", "____"; "* * *" ends nothing
const rule = /^(?:[-–—_=]\s?){3,}$/u

/** So often in one text a mark separates: statements of many, each closed by `###`. */
const separatorCount = 3
/** Lines below a rule that are looked at, so that a text full of rules stays linear. */
const ruleReach = 40

/** The lines that end the release: end marks, and rules below which no more running text stands. */
export function findEndMarks(lines: readonly Line[]): ReadonlySet<Line> {
  const marks = lines.filter(({ kind }) => kind === 'mark')
  const ends = marks.filter(({ text }) => isEndMark(text))
  const rules = ends.length < separatorCount ? marks.filter(({ text }) => rule.test(text)) : marks
  const closing = rules.filter((line) => (rule.test(line.text) || isEndMark(line.text)) && isBelowText(lines, line))
  return new Set(ends.length < separatorCount ? [...ends, ...closing] : closing)
}

function isBelowText(lines: readonly Line[], { index }: Line): boolean {
  const rest = lines.slice(index + 1, index + 1 + ruleReach)
  return rest.length > 0 && !rest.some((line) => isProse(line) && !/^\W*(?:https?:|\[)/.test(line.text))
}
