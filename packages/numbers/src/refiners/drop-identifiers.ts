import type { Draft, Refiner } from '../draft.ts'
import { smallNumbers } from '../lexicon/number-words.ts'
import { unitSymbols } from '../lexicon/units.ts'
import { isCapitalised, isDash, isGlued, type Line, lowerAt, valueAt } from '../line.ts'
import { findPhoneEnd, isShortNumber } from '../phrases/phone.ts'

/** Figures that are part of a code, an address on the web, a phone number or a version: "COVID-19", "MP3", "1.2.3", "24/7". */
export const dropIdentifiers: Refiner = {
  ruleId: 'drop-identifiers',
  example: 'Call +65 6555 0123 to book 40 seats.',
  refine: (drafts, line) => {
    const kept: Draft[] = []
    let phoneEnd = -1
    for (const draft of drafts) {
      if (draft.from < phoneEnd) continue
      const end = isFigure(draft, line) ? findPhoneEnd(line, draft.from) : undefined
      if (end !== undefined) phoneEnd = end
      else if (isShortNumber(line, draft, phoneEnd !== -1)) phoneEnd = draft.to
      else if (!isCode(draft, line) && !isInWebAddress(draft, line)) kept.push(draft)
    }
    return kept
  },
}

function isFigure(draft: Draft, line: Line): boolean {
  return line.tokens[draft.from]?.type === 'number' || line.tokens[draft.from + 1]?.type === 'number'
}

function isCode(draft: Draft, line: Line): boolean {
  return (
    isTiedLeft(draft, line) ||
    isTiedRight(draft, line) ||
    isLongFigure(draft, line) ||
    isEndMark(draft, line) ||
    isZoned(draft, line) ||
    isMiningStandard(draft, line) ||
    isFormat(draft, line)
  )
}

/** "G20", "COVID-19", "F-35", "#5", "v2", "2.0.1" behind a point, "start=“5”"; "top-10" and "mid-40" keep their figure. */
function isTiedLeft({ from, kind }: Draft, line: Line): boolean {
  if (!isGlued(line, from)) return isSuspendedCode(line, from) || isNoteMark(line, from, kind)
  const before = line.tokens[from - 1]
  if (before === undefined) return false
  if (before.type === 'word') return true
  if (before.type === 'number') return kind !== 'money'
  // "the programme (“RAP”)1 began": the mark of a footnote.
  if (/^[)\]”]$/.test(before.value)) return kind === 'cardinal' && /^\d{1,2}$/.test(valueAt(line, from))
  // "a lift.[^1]": the same in Markdown.
  if (before.value === '^') return valueAt(line, from - 2) === '['
  if (/^[#№_@=\\§]$/.test(before.value))
    return (
      before.value !== '=' ||
      (isGlued(line, from - 1) && line.tokens[from - 2]?.type === 'word' && valueAt(line, from - 2).length > 1)
    )
  if (/^["“”'‘’]$/.test(before.value) && valueAt(line, from - 2) === '=') return true
  if (!/^[-‐‑/.:&+]$/.test(before.value) || !isGlued(line, from - 1)) return false
  const joined = line.tokens[from - 2]
  // "HTTP(S)/1.1".
  if (joined?.value === ')') return before.value === '/' && isGlued(line, from - 2) && kind === 'cardinal'
  if (joined === undefined) return false
  // "RA-2025-118".
  const coded = valueAt(line, from - 3) === '-' && isGlued(line, from - 2) && isGlued(line, from - 3)
  if (joined.type === 'number' && coded && line.tokens[from - 4]?.type === 'word') return true
  if (joined.type === 'number')
    return (
      kind !== 'percent' &&
      kind !== 'measure' &&
      kind !== 'money' &&
      (/^[./:&]$/.test(before.value) || kind === 'ratio')
    )
  // "a 60-MW/240-MWh plant": two units.
  if (before.value === '/' && kind === 'measure' && unitSymbols.has(joined.value)) return false
  // "last-64", the name of a round; "path-two-gate", "krz-48 m"; but "sub-400", "top-ten".
  if (joined.lower === 'last') return kind === 'cardinal'
  if (
    joined.type === 'word' &&
    !prefixes.has(joined.lower) &&
    !smallNumbers.has(joined.lower) &&
    (line.tokens[from]?.type === 'word' ? kind === 'cardinal' : kind === 'measure' || isCodeNumber(line, from, kind))
  )
    return true
  return (
    joined.type === 'word' &&
    (isCapitalised(line, from - 2) || /^[./]$/.test(before.value) || joined.value.length === 1) &&
    (kind === 'cardinal' || (kind === 'ratio' && isCapitalised(line, from - 2)))
  )
}

/** "the drug vel-201", in small letters. */
function isCodeNumber(line: Line, from: number, kind: Draft['kind']): boolean {
  return kind === 'cardinal' && /^\d{2,}$/.test(valueAt(line, from)) && valueAt(line, from - 2).length > 1
}

/** "the Board (BRT) 1 in the report": the mark of a footnote, apart. */
function isNoteMark(line: Line, from: number, kind: Draft['kind']): boolean {
  if (kind !== 'cardinal' || !/^[)”]$/.test(valueAt(line, from - 1)) || !/^\d{1,2}$/.test(valueAt(line, from)))
    return false
  return /^(?:in|of|for|and|to|by|on|is|was|are|were|will|has|have)$/.test(lowerAt(line, from + 1))
}

const prefixes: ReadonlySet<string> = new Set('top sub mid pre post plus under over minus non x'.split(' '))

/** Ten or eleven digits without a mark, or a figure that begins with zero, are a phone number or a key. */
function isLongFigure({ from, to, kind }: Draft, line: Line): boolean {
  if (kind !== 'cardinal' || line.tokens.length === 1) return false
  // "05072K 404": a letter behind the zero does not scale.
  return (to === from + 1 ? /^(?:\d{10,11}|0\d+)$/ : /^0\d+$/).test(valueAt(line, from))
}

/** "at 1100 UTC": a clock time. */
function isZoned({ from, to, kind }: Draft, line: Line): boolean {
  return (
    kind === 'cardinal' &&
    to === from + 1 &&
    /^[012]\d[0-5]\d$/.test(valueAt(line, from)) &&
    /^(?:UTC|GMT)$/.test(valueAt(line, to))
  )
}

/** "-30-", "-- 30 --", alone in its line: the end of a release. */
function isEndMark({ from, kind, value }: Draft, line: Line): boolean {
  if (kind !== 'cardinal' || Math.abs(value) !== 30 || line.tokens.length < 3 || line.tokens.length > 5) return false
  return line.tokens.every(
    ({ type, value: mark }, at) => at === from || type === 'number' || (type === 'mark' && /^[-–—]+$/.test(mark)),
  )
}

/** "a 43-101 report", "NI 43-101": Canada's standard for what a mine may be said to hold. */
function isMiningStandard({ from, to, value, valueHigh, unit }: Draft, line: Line): boolean {
  return value === 43 && valueHigh === 101 && unit === null && to === from + 3 && isGlued(line, from + 1)
}

/** "8K video", "a 4K display". */
function isFormat({ from, to, kind }: Draft, line: Line): boolean {
  if (
    kind !== 'cardinal' ||
    to !== from + 2 ||
    valueAt(line, from + 1) !== 'K' ||
    !/^[1-9]\d?$/.test(valueAt(line, from))
  )
    return false
  return /^(?:videos?|displays?|tvs?|televisions?|screens?|cameras?|footage|resolution|streaming|uhd|ultra|hdr|monitors?|projectors?|images?|recording)$/.test(
    lowerAt(line, to),
  )
}

/** "Rs" and "c" may stand apart; a lone capital with a dash does not make a code. */
function isSuspendedCode(line: Line, from: number): boolean {
  return valueAt(line, from - 1) === '№' || valueAt(line, from - 1) === '#'
}

/** "2PC", "27.x", "5G", "401(k)", "24/7", "3D", "747s", "1.2.3". */
function isTiedRight({ to, kind, unit }: Draft, line: Line): boolean {
  // "11TH40", a code of letters and digits.
  if (kind === 'ordinal') return isGlued(line, to) && line.tokens[to]?.type === 'number'
  if (kind !== 'cardinal' || unit !== null || !isGlued(line, to)) return false
  const next = line.tokens[to]
  if (next?.type === 'word') return next.lower !== "'s" || /^\d0$/.test(valueAt(line, to - 1))
  // "10.1000/jx.12": a DOI.
  if (next?.value === '/' && /^10\.\d{4,9}$/.test(valueAt(line, to - 1)) && isGlued(line, to + 1)) return true
  // "24/7", "2:14.8", "10/12/2020".
  if (/^[/:&]$/.test(next?.value ?? '') && isGlued(line, to + 1)) return line.tokens[to + 1]?.type === 'number'
  if (next?.value === '.' || next?.value === '_' || next?.value === '@')
    return isGlued(line, to + 1) && line.tokens[to + 1]?.type === 'word'
  if (next?.value === '(')
    return (
      isGlued(line, to + 1) && /^(?:[a-z]{1,2}|[ivx]+)$/.test(valueAt(line, to + 1)) && valueAt(line, to + 2) === ')'
    )
  // "18-cv-114", "10-K": letters of a code behind a hyphen.
  if (next && isDash(line, to) && isGlued(line, to + 1)) {
    const tied = line.tokens[to + 1]
    if (tied?.type === 'number')
      return (
        line.tokens[to + 2]?.type === 'mark' && isDash(line, to + 2) && isGlued(line, to + 2) && isGlued(line, to + 3)
      )
    return tied?.type === 'word' && (/^[A-Z]{1,3}$/.test(tied.value) || /^(?:cv|cr|mj|mc|md|civ)$/.test(tied.lower))
  }
  return false
}

/** How far a word without spaces is looked through for marks of a web address. */
const webReach = 400

function isInWebAddress({ from, to }: Draft, line: Line): boolean {
  const before = line.tokens[from - 1]
  const after = line.tokens[to]
  if (!(isGlued(line, from) && before?.type === 'mark') && !(isGlued(line, to) && after !== undefined)) return false
  const { text, start } = line.sentence
  const at = (line.tokens[from]?.start ?? start) - start
  let left = at
  while (left > 0 && at - left < webReach && !/\s/.test(text.charAt(left - 1))) left--
  let right = at
  while (right < text.length && right - at < webReach && !/\s/.test(text.charAt(right))) right++
  return /:\/\/|www\.|@[\w-]+\.|\.(?:com|org|net|gov|edu|pdf|html?|sg|uk|au|io)\b/i.test(text.slice(left, right))
}
