import { dayWords, months } from '../lexicon/calendar-words.ts'
import { dateLineWords } from '../lexicon/preamble-phrases.ts'

/** What parts the days of a range: `4 May – 9 June`, which dates what a line above names and no signature. */
export const dayRange: RegExp = /\s[-–—]\s/u

/** Whether a line says a day or a time and little else: `3 May 2019 Posted in Press releases`, `02.27.01`, `2:00 p.m. EDT`. */
export function isDateLine(words: readonly string[]): boolean {
  if (words.length === 0 || words.length > 12) return false
  let anchored = false
  for (const word of words) {
    const bare = word.toLowerCase().replace(/[^\p{L}\d:]|:$/gu, '')
    if (months.has(bare) || isNumericDay(word) || isClock(bare)) anchored = true
    // "3", "2019", "3rd", "p.m."
    else if (
      bare !== '' &&
      !/^\d{1,4}(?:st|nd|rd|th)?$/.test(bare) &&
      !/^\d{2,4}[/-]\d{1,4}$/.test(word) && // "Release 24-118"
      !dayWords.has(bare) &&
      !dateLineWords.has(bare)
    ) {
      return false
    }
  }
  return anchored && words.some((word) => /\d/.test(word))
}

/** Whether a line is an issuer in capitals and a date: `MINISTRY OF WORKS 4 MAY 2019`. */
export function isSignature(words: readonly string[]): boolean {
  if (words.length <= 4 || !isDateLine(words.slice(-3)) || words.slice(-3).some((word) => !/[\p{L}\d]/u.test(word)))
    return false
  const issuer = words.slice(0, -3).join(' ')
  return /\d{4}\W*$/.test(words.at(-1) ?? '') && issuer === issuer.toUpperCase() && /\p{Lu}{4}/u.test(issuer)
}

/** Words of a place before its date. */
const longestPlace = 5

/** Whether a line says a place, a day and a year and nothing else: `Tarn, 3 May 2024`; `Monthly Update – May 2024` is a title. */
export function isPlaceAndDay(words: readonly string[]): boolean {
  const at = words.findIndex((_, index) => index > 0 && index <= longestPlace && isDateLine(words.slice(index)))
  if (at < 1) return false
  const [before, day] = [words.slice(0, at), words.slice(at)]
  if (day.filter((word) => /^\d/.test(word)).length < 2 && !day.some(isNumericDay)) return false
  return (
    (/^[-–—]{1,2}$|,$/.test(before.at(-1) ?? '') || /^[-–—]{1,2}$/.test(day[0] ?? '')) &&
    before.every((word) => /^(?:\p{Lu}|[-–—]{1,2}$|(?:di|de|da|do|du|la|le|of|upon|am|sur)$)/u.test(word))
  )
}

// "02.27.01", "2019-05-03", "3/5/2019", "30-OCT-2023"
function isNumericDay(word: string): boolean {
  if (/^\(?\d{1,4}[./-]\d{1,2}[./-]\d{1,4}[,.)]?$/.test(word)) return true
  const named = /^\d{1,2}[./-](\p{L}{3,9})[./-]\d{2,4}$/u.exec(word)?.[1]
  return named !== undefined && months.has(named.toLowerCase())
}

// "2:00", "10am", "10:30pm"
function isClock(bare: string): boolean {
  return /^\d{1,2}(?::\d\d)?(?:am|pm)$|^\d{1,2}:\d\d$/.test(bare)
}
