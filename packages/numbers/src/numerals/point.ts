import { isGlued, type Line, tokenAt, valueAt } from '../line.ts'

/** Whether the digits at `at` stand behind the point that begins their figure: ".08", "$.50". */
export function startsWithPoint(line: Line, at: number): boolean {
  const point = tokenAt(line, at - 1)
  if (point?.value !== '.' || !isGlued(line, at) || !/^\d+$/.test(valueAt(line, at))) return false
  return point.spaceBefore || /^[$€£(=<>~-]$/.test(valueAt(line, at - 2))
}
