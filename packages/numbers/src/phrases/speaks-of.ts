import { type Line, lowerAt } from '../line.ts'

/** How far to each side a word is looked for, in tokens. */
const reach = 12

/** Whether one of the words stands within a few tokens: of heat beside "12 C", of pressure beside "968 mb". */
export function speaksOf(line: Line, at: number, words: ReadonlySet<string>): boolean {
  for (let step = -reach; step <= reach; step++) if (words.has(lowerAt(line, at + step))) return true
  return false
}
