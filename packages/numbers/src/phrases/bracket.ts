import { type Line, valueAt } from '../line.ts'

/** Over a conversion in brackets: "5 miles (8 km) of path", "a fifth (20 percent) of pupils". */
export function skipBracket(line: Line, at: number): number {
  if (valueAt(line, at) !== '(') return at
  for (let end = at + 2; end <= at + 6; end++) if (valueAt(line, end) === ')') return end + 1
  return at
}
