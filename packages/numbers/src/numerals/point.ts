import { isGlued, type Line, valueAt } from '../line.ts'

/** Whether the digits at `at` stand behind the point that begins their figure: ".08", "$.50". */
export function startsWithPoint(line: Line, at: number): boolean {
  const point = line.tokens[at - 1]
  if (point?.value !== '.' || !isGlued(line, at) || !/^\d+$/.test(valueAt(line, at))) return false
  return point.spaceBefore || /^[$€£(=<>~-]$/.test(valueAt(line, at - 2))
}
