import { memberVerbs, titleVerbs } from '../lexicon/announcing-verbs.ts'
import { nonNameOpeners } from '../lexicon/name-words.ts'
import { isPreamblePhrase } from '../lexicon/preamble-phrases.ts'
import { isDateLine } from '../lines/date-line.ts'
import { isProse } from '../lines/is-prose.ts'
import type { Line } from '../lines/line.ts'
import { isOrganizationName } from '../organization/read-name.ts'
import { readField } from './field.ts'
import { findDateline } from './find-dateline.ts'
import { findFolded, speaksInText } from './name-in-text.ts'
import { listTitleLines } from './preamble.ts'

/** The issuer's name over what kind of text follows. */
export interface Letterhead {
  /** Index of the first line below the names. */
  readonly next: number
  /** The name that says it is an organisation's, or that the text speaks of. */
  readonly organization: string | undefined
}

const mostLines = 3
const mostParts = 3
const longest = 90
const fewestTitleWords = 2
/** Lines below the names among which the title stands, and below that its text. */
const titleReach = 9
const textReach = 8

/**
 * Reads `HARBOUR BOARD` / `Press Release` / `Pier opens to trains`, names of several lines, and both in one line: `Harbour
 * Board – Press Release`. Without a label a name must be one that the text below speaks of. Without a title below, what stands on
 * top is the title: `Pier for Trains` / `Press Release` / a paragraph.
 */
export function readLetterhead(text: string, lines: readonly Line[]): Letterhead | undefined {
  const first = lines.findIndex(({ kind, text: line }) => kind === 'text' && !isKindOfText(line) && !readField(line))
  if (first === -1 || first >= mostLines) return undefined
  const line = lines[first] as Line
  const labelled = readLabelled(line.text)
  if (labelled !== undefined) {
    // "3 May 2024 – Board Meeting" is no letterhead
    const isKnown =
      (hasOrganizationWord(labelled) && labelWithin.test(line.text)) ||
      isNamed(labelled, lines.slice(first + 1, first + 1 + textReach))
    const organization = isKnown ? labelled : undefined
    const isEnough =
      organization !== undefined || isKindOfText(lines[first + 1]?.text ?? '') || holdsLabelAndDay(line.text)
    return isEnough && isTitleBelow(text, lines, first + 1) ? { next: first + 1, organization } : undefined
  }
  let last = first
  while (last < first + mostLines && (isNameLine(lines[last]) || isLongName(lines, last))) last++
  // A title in capitals looks like another name
  for (let next = last; next > first; next--) {
    const found = readNames(text, lines, first, next)
    if (found) return found
  }
  return undefined
}

function readNames(text: string, lines: readonly Line[], first: number, next: number): Letterhead | undefined {
  const names = lines.slice(first, next).map((name) => name.text.replace(ticker, '').replace(newsFrom, ''))
  const below = lines.slice(next, next + textReach)
  const organization = chooseOrganization(names, below)
  const label = below.find(({ kind, text: line }) => saysKindOfText(line) || (kind !== 'contact' && kind !== 'date'))
  const isLabelled = label !== undefined && saysKindOfText(label.text)
  // "PRESS STATEMENT ON CHOLERA" is the title
  if (isLabelled && !isKindOfText(label.text)) return { next, organization }
  const isEnough =
    isLabelled ||
    (names.some(hasOrganizationWord) && (names.length > 1 || standsAlone.test(lines[first]?.text ?? ''))) ||
    names.some((name) => issues(name, below))
  return isEnough && isTitleBelow(text, lines, next) ? { next, organization } : undefined
}

// "MAYOR JANE ROE" / "CITY OF TARN"
const memberLine =
  /^(?:mayor|governor|senator|sen\.|congress(?:man|woman)|representative|rep\.) (\p{L}[\p{L}.’'-]+(?: \p{L}[\p{L}.’'-]*){1,2})$/iu

/** `GOVERNMENT OF TARN`, above `MINISTRY OF WORKS`: the ministry issues. */
export const wholeState: RegExp = /^(?:the )?(?:government|republic|kingdom|state|commonwealth|province) of\b/iu

function chooseOrganization(names: readonly string[], below: readonly Line[]): string | undefined {
  const member = names.map((name) => memberLine.exec(name)?.[1]).find((name) => name && !hasOrganizationWord(name))
  if (member !== undefined) return member
  // "Harbour and Inland Waters" / "Supervisory Board"
  const whole = names.join(' ')
  if (names.length > 1 && isNamed(whole, below)) return whole
  const known = [...names.filter(hasOrganizationWord), ...names.filter((name) => isNamed(name, below))]
  return known.find((name) => !wholeState.test(name)) ?? known[0]
}

function isNamed(name: string, below: readonly Line[]): boolean {
  const first = name.split(' ')[0] ?? ''
  // "Minister for Works" is a person
  if (!name.includes(' ') || nonNameOpeners.has(first.toLowerCase())) return false
  return below.some((line) => isProse(line) && findFolded(line.text, name) !== undefined)
}

/** Whether the text speaks of a name that says it is an organisation's, or reports what it says. */
function issues(name: string, below: readonly Line[]): boolean {
  if (hasOrganizationWord(name)) return isNamed(name, below)
  return below.some((line) => isProse(line) && speaksInText(line.text, name))
}

// "News from the Harbour Board"
const newsFrom = /^news from (?:the )?/iu
// "ACME GOLD LIMITED (ASX: ACM)"
const ticker = /\s*\(\p{Lu}{2,8}\s?:[^()]{1,20}\)$/u
// "Ministry of Works" needs no label below it, nor does a name with its ticker
const standsAlone =
  /^(?:Ministry|Department|Embassy|Office|City|County|Town) of\b|^(?:Mayor|Governor)['’]s Office\b|\(\p{Lu}{2,8}\s?:[^()]{1,20}\)$/iu

function hasOrganizationWord(name: string): boolean {
  // "Minister for Emergency Services" is a person
  if (nonNameOpeners.has(name.split(' ')[0]?.toLowerCase() ?? '')) return false
  return isOrganizationName(name.replace(/^the /iu, '')) && !/^\p{Lu}{2,8}$/u.test(name)
}

/** Words above which a line without an organisation's word is a title. */
const longestName = 6

// "HARBOUR BOARD", "Mayor's Office of Tarn", "Harbour Board plc", but not "Board Opens Pier"
function isNameLine(line: Line | undefined): boolean {
  if (line?.kind !== 'text' || line.text.length > longest) return false
  // "Tarn Forge S.A."
  if (line.ending !== 'word' && !/\s(?:S\.A|N\.V|B\.V|S\.p\.A|Inc|Ltd|Co|Corp)\.$/u.test(line.text)) return false
  if (saysKindOfText(line.text)) return false
  if (line.words.length > longestName && !hasOrganizationWord(line.text)) return false
  return line.words.every((word) => nameWord.test(word) && !isVerb(word.toLowerCase()))
}

/** Words above which a line in capitals is a title, even above a label. */
const longestLabelled = 14

// "INQUIRY INTO THE LOSS OF THE CORMORANT" / "PRESS NOTICE"
function isLongName(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  if (line?.kind !== 'text' || line.casing !== 'upper' || line.words.length > longestLabelled) return false
  return isKindOfText(lines[at + 1]?.text ?? '') && isNamed(line.text, lines.slice(at + 1, at + 1 + textReach))
}

const nameWord = /^(?:[\p{Lu}\d(&–—-]|(?:of|and|for|the|in|on|de|du|plc)$)/u

function isVerb(word: string): boolean {
  return titleVerbs.has(word) || memberVerbs.has(word)
}

function isTitleBelow(text: string, lines: readonly Line[], from: number): boolean {
  const [below] = listTitleLines(lines.slice(from, from + titleReach), lines)
  if (
    !below ||
    below.words.length < fewestTitleWords ||
    below.text.startsWith('(') ||
    !/^(?:word|question|quote)$/.test(below.ending)
  )
    return false
  return findDateline(text, below) === null
}

const kindOfText =
  /^(?:for )?(?:release|immediate release|(?:press|media|news|statistical) (?:release|statement|advisory|notice|bulletin))\b/i

function saysKindOfText(text: string): boolean {
  return kindOfText.test(text) || isKindOfText(text)
}

// "Press Release", "NEWS RELEASE:"
function isKindOfText(text: string): boolean {
  const bare = text.toLowerCase()
  return isPreamblePhrase(bare) || isPreamblePhrase(bare.replace(/[^\p{L}]+$/u, ''))
}

// "Tarn Masters - Press release, final round - June 14, 2024"
function holdsLabelAndDay(text: string): boolean {
  const parts = text.split(/\s+[-–—|]\s+/u)
  return parts.some((part) => kindOfText.test(part)) && parts.some((part) => isDateLine(part.split(' ')))
}

const labelWithin = /\b(?:(?:press|media|news) (?:release|statement|office|notice)|news)\b/iu
// "HARBOUR BOARD NEWS", "Harbour Board Press Release"
const trailingLabel = /\s(?:news|(?:press|media|news) (?:release|statement|office|notice))$/iu

// "Harbour Board – Press Release", "PRESS RELEASE | Harbour Board", "3 May 2024 – Harbour Board", "Harbour Board - News Release - 3 May 2024"
function readLabelled(text: string): string | undefined {
  if (text.length > longest) return undefined
  const parts = text.split(/\s+[-–—|]\s+/u)
  if (parts.length === 1) {
    const name = text.replace(trailingLabel, '')
    return name !== text && name.includes(' ') ? name : undefined
  }
  const names = parts.filter((part) => !kindOfText.test(part) && !isKindOfText(part) && !isDateLine(part.split(' ')))
  return parts.length <= mostParts && names.length === 1 ? names[0] : undefined
}
