/**
 * A small grammar of the EDTF that the package writes (ISO 8601-2: level 0 and 1, with the sub-year groupings 21–24, 33–36, 40
 * and 41): days, clock times, months, years, decades and centuries, and intervals of them.
 */
const day = String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`
const point = String.raw`(?:${day}T(?:[01]\d|2[0-3]):[0-5]\d|${day}|\d{4}-(?:0[1-9]|1[0-2])|\d{4})`
const grouping = String.raw`\d{4}-(?:2[1-4]|3[3-6]|4[01])`

export const edtfGrammar: RegExp = new RegExp(`^(?:${point}(?:/${point})?|${grouping}|\\d{3}X|\\d{2}XX)$`)
