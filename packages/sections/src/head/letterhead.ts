import { titleVerbs } from '../lexicon/announcing-verbs.ts'
import { preamblePhrases } from '../lexicon/preamble-phrases.ts'
import type { Line } from '../lines/line.ts'
import { isOrganizationName } from '../organization/read-name.ts'
import { findDateline } from './find-dateline.ts'
import { isPreamble } from './preamble.ts'

/** The issuer's name over what kind of text follows. */
export interface Letterhead {
  /** Index of the first line below the names. */
  readonly next: number
  /** The name that says it is an organisation's. */
  readonly organization: string | undefined
}

const mostLines = 3
const longest = 90
const fewestTitleWords = 3

/**
 * Reads `HARBOUR BOARD` / `Press Release` / `Pier opens to trains`, names of several lines, and both in one line: `Harbour
 * Board – Press Release`. Without a title below, what stands on top is the title: `Pier for Trains` / `Press Release` / a
 * paragraph.
 */
export function readLetterhead(text: string, lines: readonly Line[]): Letterhead | undefined {
  const first = lines.findIndex((line) => line.kind === 'text' && !isKindOfText(line.text))
  if (first === -1 || first >= mostLines) return undefined
  const line = lines[first] as Line
  const labelled = readLabelled(line.text)
  if (labelled !== undefined) {
    return hasOrganizationWord(labelled) && isTitleBelow(text, lines, first + 1)
      ? { next: first + 1, organization: labelled }
      : undefined
  }
  let next = first
  while (next < first + mostLines && isNameLine(lines[next])) next++
  if (next === first) return undefined
  const names = lines.slice(first, next).map((name) => name.text.replace(ticker, ''))
  const organization = names.find(hasOrganizationWord)
  const label = lines[next]
  const isLabelled = label !== undefined && saysKindOfText(label.text)
  // "PRESS STATEMENT ON CHOLERA" is the title
  if (isLabelled && !isKindOfText(label.text)) return { next, organization }
  const isEnough =
    isLabelled || (organization !== undefined && (names.length > 1 || standsAlone.test(lines[first]?.text ?? '')))
  return isEnough && isTitleBelow(text, lines, next) ? { next, organization } : undefined
}

// "ACME GOLD LIMITED (ASX: ACM)"
const ticker = /\s*\(\p{Lu}{2,8}\s?:[^()]{1,20}\)$/u
// "Ministry of Works" needs no label below it, nor does a name with its ticker
const standsAlone = /^(?:Ministry|Department|Embassy|Office) of\b|\(\p{Lu}{2,8}\s?:[^()]{1,20}\)$/iu

function hasOrganizationWord(name: string): boolean {
  return isOrganizationName(name) && !/^\p{Lu}{2,8}$/u.test(name)
}

// "HARBOUR BOARD", "Mayor's Office of Tarn", but not "Board Opens Pier"
function isNameLine(line: Line | undefined): boolean {
  if (line?.kind !== 'text' || line.text.length > longest || line.ending !== 'word') return false
  if (saysKindOfText(line.text)) return false
  return line.words.every(
    (word) => /^(?:[\p{Lu}\d(&–—-]|(?:of|and|for|the|in|on|de|du)$)/u.test(word) && !titleVerbs.has(word.toLowerCase()),
  )
}

function isTitleBelow(text: string, lines: readonly Line[], from: number): boolean {
  const below = lines.slice(from, from + 4).find((line) => !isPreamble(line))
  if (!below || below.words.length < fewestTitleWords || below.ending !== 'word') return false
  return findDateline(text, below) === null
}

const kindOfText =
  /^(?:for )?(?:release|immediate release|(?:press|media|news) (?:release|statement|advisory|notice))\b/i

function saysKindOfText(text: string): boolean {
  return kindOfText.test(text) || isKindOfText(text)
}

// "Press Release", "NEWS RELEASE:"
function isKindOfText(text: string): boolean {
  return preamblePhrases.has(text.toLowerCase().replace(/[^\p{L}]+$/u, ''))
}

// "Harbour Board – Press Release", "PRESS RELEASE | Harbour Board"
function readLabelled(text: string): string | undefined {
  if (text.length > longest) return undefined
  const parts = text.split(/\s+[-–—|]\s+/u)
  if (parts.length !== 2) return undefined
  return parts.some(isKindOfText) ? parts.find((part) => !isKindOfText(part)) : undefined
}
