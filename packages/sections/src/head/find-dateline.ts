import type { Span } from '@presswork/model'
import { months } from '../lexicon/calendar-words.ts'
import { nonNameOpeners, organizationWords } from '../lexicon/name-words.ts'
import { dateLineWords } from '../lexicon/preamble-phrases.ts'
import { commonHeadings } from '../lexicon/role-cues.ts'
import { stateAbbreviations } from '../lexicon/state-abbreviations.ts'
import type { Line } from '../lines/line.ts'
import type { Dateline } from '../outline.ts'

/** A dateline is short: `WASHINGTON, D.C., September 12, 2016 (Some Newswire Name) — …`. */
const reach = 140
const maxPlaceLength = 60

// " - ", " – ", "—", " -- ", "--", "3 May 2024: ", "3 MAY 2024. ", "(3 May 2024). ", "3 May 2024 | ": what closes a dateline; a hyphen needs space around it ("Stratford-upon-Avon")
const dash =
  /\s*(?:--+|—|–|\s[-‐‒]+(?=\s)|(?<=[)/\d])[-‐‒](?=\s)|(?<=\b\d{4})(?::(?=\s)|\s\|(?=\s\p{Lu}))|(?<=,\s\d{1,2}\s\p{L}{3,9}\s\d{4}|\s\d{4}\))\.(?=\s+\p{Lu}))\s*/gu
// "(NEWMEDIAWIRE)", "/24-7PressRelease/", "[Reuters]"
const wireTag = /\s*(?:\([^()]{2,60}\)|\/[^/]{2,40}\/|\[[^[\]]{2,60}\])\s*[,.]?/gu

/**
 * Reads the dateline that opens a lead: `TOKYO, November 7, 2025 (Wire) — `, `Springfield, IL - `, `LONDON — `. What stands
 * before its dash must be a place, a date, wire tags, and nothing else, with a place in capitals if no date vouches for it.
 */
export function findDateline(text: string, line: Line): Dateline | null {
  const { start } = line.block
  const opening = text.slice(start, Math.min(line.block.end, start + reach))
  let dateline: Dateline | null = readUndashed(opening, start) ?? readDayFirst(opening, start)
  if (dateline) return dateline
  for (const { before, end } of listOpenings(opening)) {
    const read = readBefore(before)
    if (!read) {
      if (dateline) break
      continue
    }
    // "TRADE IN GOODS – MAY 2024" is a title
    if (monthAlone.test(opening.slice(end))) break
    // A date alone on its line is no dateline
    if (!read.place && end === opening.length) continue
    const place = read.place ? { start: start + read.place.start, end: start + read.place.end } : null
    dateline = { start, end: start + end, place }
  }
  return dateline
}

// "SPRINGFIELD, ILLINOIS Acme today announced …", "(Washington, DC) Congresswoman Roe …", "Springfield, IL Congressman Roe …" with the dash lost. A lone town in capitals before a
// capital is left: "NASA The agency …"
const undashed =
  /^(?:\((\p{Lu}[\p{L}.,' ]{2,40})\)\s*[-–—]{0,2}|(\p{Lu}[\p{L}.' ]{2,30},\s(?:[A-Z]{2}|D\.C\.|[A-Z][a-z]{2,4}\.))(?=\s+(?:The|Today|Congress\p{Ll}+|Rep\.|Sen\.|Representative|Senator)[\s,])|(\p{Lu}{2}[\p{Lu}.' ]{1,30},\s\p{Lu}{4,12}(?:\s\p{Lu}{4,12})?)(?=\s+\p{Lu}[\p{Ll}\d][^.]{0,80}\s(?:today|announced|said)\s))/u

function readUndashed(opening: string, start: number): Dateline | null {
  const match = undashed.exec(opening)
  const place = match?.[1] ?? match?.[2] ?? match?.[3]
  if (!match || place === undefined || !isPlace(place, false)) return null
  const at = start + match[0].indexOf(place)
  return { start, end: start + match[0].trimEnd().length, place: { start: at, end: at + place.length } }
}

// "3 May 2024 – Springfield, Illinois – Acme Forge", "May 3, 2024 – Springfield – Acme opened …"
const dayFirst =
  /^(?:\d{1,2}\s\p{L}{3,9}|\p{L}{3,9}\.?\s\d{1,2}),?\s\d{4}\s+[–—-]+\s+(\p{Lu}[^–—]{2,58}?)(?=\s+[–—-]+\s)/u

function readDayFirst(opening: string, start: number): Dateline | null {
  const match = dayFirst.exec(opening)
  const place = match?.[1]
  if (!match || place === undefined || findDate(match[0]) !== 0 || !isPlace(place, true)) return null
  const end = start + match[0].length
  return {
    start,
    end: end + (/^\s+[–—-]+/u.exec(opening.slice(match[0].length))?.[0].length ?? 0),
    place: { start: end - place.length, end },
  }
}

// A line that ends in a day: "Springfield – May 3, 2024"; "Monthly Update – May 2024" is a title
const wholeDate = /\b\d{1,2}(?:st|nd|rd|th)?\b.{0,12}\b\d{4}\b.{0,8}$/u

/** What stands before each dash; a short line as a whole too: `Springfield – May 3, 2024`. */
function listOpenings(opening: string): { before: string; end: number }[] {
  let openings = [...opening.matchAll(dash)].map((match) => ({
    before: opening.slice(0, match.index),
    end: match.index + match[0].trimEnd().length,
  }))
  // "Newsroom | 3 May 2024 | Works": behind the bar of a dateline stands running text
  if (opening.length < reach) openings = openings.filter(({ end }) => opening[end - 1] !== '|')
  if (opening.length < reach / 2 && wholeDate.test(opening)) openings.push({ before: opening, end: opening.length })
  return openings.filter(({ before }) => before.trim() !== '')
}

const monthAlone = /^\s*(?:\p{L}{3,9}\.?,?\s)?\d{4}\s*$/u

function readBefore(before: string): { place: Span | null } | undefined {
  const bare = before.replace(wireTag, (tag) => ' '.repeat(tag.length))
  const dateAt = findDate(bare)
  const placeText = dateAt === undefined ? bare : bare.slice(0, dateAt)
  if (dateAt !== undefined && !isDateRest(bare.slice(dateAt))) return undefined
  const start = placeText.length - placeText.replace(/^[\s("*_]+/u, '').length
  const end = placeText.replace(/[\s,;:.()/|*_–—-]+$/u, '').length
  if (end <= start) return dateAt === undefined ? undefined : { place: null }
  const stop = placeText[end] === '.' && isAbbreviated(placeText.slice(start, end)) ? end + 1 : end
  const place = placeText.slice(start, stop)
  const vouched = dateAt !== undefined || bare !== before
  return isPlace(place, vouched) ? { place: { start, end: stop } } : undefined
}

// "Washington, D.C.", "Duluth, Minn." keep their full stop
function isAbbreviated(place: string): boolean {
  return /\.\p{L}$/u.test(place) || stateAbbreviations.has(/,\s*(\p{L}+)$/u.exec(place)?.[1] ?? '')
}

// A month by name, "2025-11-07", "11/7/25", a weekday: figures alone are no date ("Directive 144 - …")
const dateShape =
  /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}{0,6}\b|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:mon|tue|wed|thu|thur|thurs|fri|sat|sun)\b[.,]?\s\d/iu

/** Where a date begins: `November 7`, `7 Nov 2025`, `2025-11-07`, with a weekday or "on" before it. */
function findDate(before: string): number | undefined {
  if (!dateShape.test(before)) return undefined
  for (const match of before.matchAll(/[\p{L}\d]+/gu)) {
    const word = match[0].toLowerCase()
    if (months.has(word) && /\d/.test(before.slice(match.index))) return match.index
    if (/^\d/.test(word)) return match.index
    if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(word) || (weekday.test(word) && match.index === 0))
      return match.index
  }
  return undefined
}

/** "May 3, 2024) Friday May 3, 2024 @ 1:05 PM Mountain": a wire may say the day twice, and the hour. */
const longestDate = 70
const weekday = /^(?:mon|tue|wed|thu|thur|thurs|fri|sat|sun)$/i
const dayWord =
  /day$|^(?:mon|tue|wed|thu|thur|thurs|fri|sat|sun)$|^(?:the|est|edt|cst|cdt|mst|mdt|pst|pdt|gmt|eastern|central|mountain|pacific|time)$/i

function isDateRest(rest: string): boolean {
  const words = rest.match(/\p{L}{3,}/gu) ?? []
  const others = words.filter((word) => !months.has(word.toLowerCase()) && !dayWord.test(word))
  return others.length === 0 && rest.trim().replace(/\s+/gu, ' ').length <= longestDate
}

// What no town is called, though some are "College Park" and "Union City"
const bodyWords =
  /^(?:services?|ministry|department|agency|commission|bureau|office|university|corporation|association|federation|authority|headquarters)$/i

// "SAN FRANCISCO", "Springfield, IL", "Washington, D.C.", "St. Louis, Mo.", "LONDON and NEW YORK"
function isPlace(place: string, vouched: boolean): boolean {
  if (place.length > maxPlaceLength || /[!?:;"“”\d]/u.test(place)) return false
  const words = place.split(/[\s,/&]+/u).filter((word) => word !== '')
  if (words.length === 0 || words.length > 7) return false
  // "Published: 3 May 2024", "Posted on 3 May 2024", "Newsroom / 3 May 2024", "Ends/Friday, May 3, 2024"
  if (words.every((word) => dateLineWords.has(word.toLowerCase()) || /^(?:on|at|ends?)$/i.test(word))) return false
  // "By Jane Roe | 3 May 2024"
  if (/^(?:by|from|posted|published)$/i.test(words[0] ?? '')) return false
  // "NATIONAL WEATHER SERVICE – HIGHLANDS REGION"
  if (words.some((word) => bodyWords.test(word))) return false
  // "XX March 2024" waits for its day
  if (/^X+$/.test(place)) return false
  if (
    !words.every(
      (word) => /^\p{Lu}/u.test(word) || /^(?:and|of|de|di|do|du|la|le|upon|the|del|da|d'|on|am|sur)$/u.test(word),
    )
  )
    return false
  // A date vouches for "Springfield" and "New York City, NY", not for "Order on the Second Plant"
  if (vouched && (words.length <= 3 || place.includes(','))) return true
  // "Acme Corp - the maker of …" is no dateline: capitals, or a town and its state
  const first = place.split(',')[0] ?? place
  const towns = first.replace(/\s(?:and|de|la|le|upon)(?=\s)/gu, '')
  return towns === towns.toUpperCase() || /^[\p{L}. '’-]{2,30},\s+\p{Lu}[\p{L}. ]{1,25}$/u.test(place)
}

// "Springfield — The guild …", "Port Ellery – Acme Forge opened …"; "Acme – the maker of anvils" and "Background – The guild …" are none
const town = /^(\p{Lu}\p{Ll}{2,20}(?: \p{Lu}\p{Ll}{2,20})?)\s(?:--|[–—-])(?=\s\p{Lu}\p{L}+ )/u

/** The dateline that opens a first paragraph with nothing but a town, which no date or capitals vouch for: `Springfield — The guild …`. */
export function findTown(text: string, { block: { start } }: Line): Dateline | null {
  const match = town.exec(text.slice(start, start + maxPlaceLength))
  const place = match?.[1]
  if (!match || place === undefined || commonHeadings.test(place) || !isPlace(place, true)) return null
  const words = place.toLowerCase().split(' ')
  if (words.some((word) => organizationWords.has(word) || nonNameOpeners.has(word))) return null
  return { start, end: start + match[0].length, place: { start, end: start + place.length } }
}
