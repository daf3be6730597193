import { titleVerbs } from '../lexicon/announcing-verbs.ts'
import { preamblePhrases } from '../lexicon/preamble-phrases.ts'
import type { Line } from '../lines/line.ts'
import { readLeadingName } from '../organization/read-name.ts'
import { isPreamble } from './preamble.ts'

const longest = 90
const fewestTitleWords = 3

/**
 * The issuer's name over what kind of text follows, and a title below that: `HARBOUR BOARD` / `Press Release` / `Pier opens to
 * trains`. Without a title below, the line above is the title: `Board Opens Pier` / `Press Release` / a paragraph.
 */
export function isLetterhead(lines: readonly Line[], at: number): boolean {
  const [line, label] = [lines[at], lines[at + 1]]
  if (!line || !label || line.text.length > longest || !isKindOfText(label)) return false
  const below = lines.slice(at + 2, at + 6).find((candidate) => !isPreamble(candidate))
  if (!below || below.words.length < fewestTitleWords || below.ending !== 'word') return false
  return readLeadingName(line.text)?.rest === '' && !line.words.some((word) => titleVerbs.has(word.toLowerCase()))
}

// "Press Release", "NEWS RELEASE:"
function isKindOfText(line: Line): boolean {
  return preamblePhrases.has(line.text.toLowerCase().replace(/[^\p{L}]+$/u, ''))
}
