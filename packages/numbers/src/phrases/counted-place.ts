import type { Draft } from '../draft.ts'
import type { Line } from '../line.ts'

/** How long a part may be, in tokens. */
export const longestPart = 10

/** What may stand between a link and its figure: "compared with an average of 20". */
export const fillers: ReadonlySet<string> = new Set(
  'about around nearly almost some approximately roughly over more less fewer than at least most just only up as many an a average mean median total of estimated peak high low record'.split(
    ' ',
  ),
)

/** How far behind its figure a counted noun may begin, in UTF-16 units. */
const nounReach = 40

/** Whether the noun that is counted stands behind its figure. */
export function standsBehind(line: Line, { counted, to }: Draft): boolean {
  if (counted === null) return false
  const { text, start } = line.sentence
  const behind = (line.tokens[to]?.start ?? start) - start
  return text.slice(behind, behind + nounReach + counted.length).includes(counted)
}
