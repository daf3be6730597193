import type { Draft } from '../draft.ts'
import { phraseEnders } from '../lexicon/function-words.ts'
import { isDash, isGlued, type Line, lowerAt, valueAt } from '../line.ts'

const phoneWords: ReadonlySet<string> = new Set(
  'tel telephone phone call fax mobile cell hotline t m ph dial did toll-free contact whatsapp'.split(' '),
)

/** The end of a phone number that begins at `from`: "(202) 555-0114", "+65 6555 0123", "1-800-555-0199", "555-0114". */
export function findPhoneEnd(line: Line, from: number): number | undefined {
  let at = line.tokens[from]?.type === 'number' ? from : from + 1
  const international = valueAt(line, at - 1) === '+' && isGlued(line, at)
  let digits = 0
  let groups = 0
  let hyphens = 0
  let closing = 0
  for (; groups <= 6 && line.tokens[at]?.type === 'number' && /^\d{1,8}(?:\.\d{3,4})*$/.test(valueAt(line, at)); at++) {
    const figure = valueAt(line, at)
    digits += figure.replaceAll('.', '').length
    groups += figure.split('.').length
    closing = figure.length
    let next = at + 1
    if (valueAt(line, next) === ')' && isGlued(line, next)) next++
    if (valueAt(line, next) === '(' && line.tokens[next + 1]?.type === 'number') next++
    if (
      isDash(line, next) &&
      line.tokens[next + 1]?.type === 'number' &&
      !(line.tokens[next]?.spaceBefore && line.tokens[next + 1]?.spaceBefore)
    ) {
      hyphens++
      next++
    }
    if (line.tokens[next]?.type !== 'number') {
      at = next
      break
    }
    at = next - 1
  }
  if (digits < 7 || digits > 15) return undefined
  const cued = phoneWords.has(lowerAt(line, from - 1)) || phoneWords.has(lowerAt(line, from - 2))
  if (groups < 2) return cued || international ? at : undefined
  // "020 7946 0100": the national form, with its trunk zero (ITU-T E.123).
  if (digits >= 9 && /^0\d+$/.test(valueAt(line, from))) return at
  // "1 2025550114".
  if (international || cued || closing === 10) return at
  const bracketed = valueAt(line, from - 1) === '(' && groups >= 2 && closing === 4
  return bracketed ||
    (hyphens >= 1 &&
      closing === 4 &&
      /^\d{1,4}$/.test(valueAt(line, from)) &&
      (hyphens >= 2 || groups >= 3 || digits === 7))
    ? at
    : undefined
}

/** How far to the left of "on 101" the verb is looked for, in tokens. */
const verbReach = 10

const calling =
  /^(?:call|calls|calling|dial|dialling|dialing|ring|ringing|phone|phoning|telephone|text|texting|contact|contacting)$/

/** "Call 101", "ring police on 101", "text HELP to 61616", and behind one of them "or 111 for advice": three to six digits that count nothing. */
export function isShortNumber(line: Line, { from, to, kind, valueHigh }: Draft, behindAnother: boolean): boolean {
  if (kind !== 'cardinal' || valueHigh !== null || to !== from + 1 || !/^\d{3,6}$/.test(valueAt(line, from)))
    return false
  const next = line.tokens[to]
  // "call 101 witnesses", "call 101 local halls".
  if (next?.type === 'word' && !phraseEnders.has(next.lower) && !next.lower.endsWith('ing')) return false
  const before = lowerAt(line, from - 1)
  if (calling.test(before)) return true
  if (behindAnother && /^(?:or|and)$/.test(before)) return true
  if (before !== 'on' && before !== 'to') return false
  for (let at = from - 2; at >= from - verbReach; at--)
    if (calling.test(lowerAt(line, at))) return before === 'on' || /^text/.test(lowerAt(line, at))
  return false
}
