/**
 * Puts an apostrophe before a text that a spreadsheet would not keep as it is: a formula ("=1+1"), a date ("May 3", "5-4", "2024-03"), a
 * number in some region's writing ("3,500", "007"), a truth value. A text that begins with an apostrophe gets a second one, so that
 * `unguardCell` has the text back whatever it was.
 */
export function guardCell(text: string): string {
  return needsGuard(text) ? `'${text}` : text
}

/** What `guardCell` was given. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell
}

/**
 * Beginnings of a formula by the list of OWASP ("CSV Injection": = + - @, tab, carriage return, line feed and the full-width forms), here
 * also behind spaces, control and invisible characters, which a program may drop before it looks.
 */
const formulaStart = /^(?:[\t\r\n']|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u

/** Longer texts are read as text by every spreadsheet; dates and numbers are shorter than this. */
const longestValue = 40

/** "280", "3.5": shown and kept as written in every region where the decimal mark is the file's. */
const plainNumber = /^(?:0|[1-9]\d{0,14})$/

/** Words that may stand in a date, a time or a number and leave it one: "Mon 9 May 2024", "10:30 am", "2024-05-09T10:30Z", "1e5". */
const valueWords: ReadonlySet<string> = new Set([
  ...['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec'],
  ...[
    'january',
    'february',
    'march',
    'april',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
  ...['mon', 'tue', 'tues', 'wed', 'thu', 'thur', 'thurs', 'fri', 'sat', 'sun'],
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  ...['a', 'am', 'p', 'pm', 'e', 't', 'z'],
])

/** Characters of dates, times, numbers, fractions, percentages and sums of money, and spaces. */
const valuePunctuation = /^[-+.,:/'’()%‰\s\p{Zs}\p{Sc}]*$/u

const truthValue = /^(?:true|false|#(?:n\/a|ref!|name\?|div\/0!|null!|num!|value!))$/i

function needsGuard(text: string): boolean {
  if (formulaStart.test(text)) return true
  if (text.length > longestValue || plainNumber.test(text)) return false
  return truthValue.test(text) || looksLikeValue(text)
}

/** Whether a text is made of figures, the punctuation of values and names of months and days. */
function looksLikeValue(text: string): boolean {
  if (!/\d/.test(text)) return false
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.every((word) => valueWords.has(word)) && valuePunctuation.test(text.replace(/[\p{L}\p{N}]+/gu, ''))
}
