/** What XML cannot hold (control characters), what it would change (a carriage return), and what reads as an escape itself. */
const special = /[&<>\ufffe\uffff]|[^\P{Cc}\t\n]|_(?=x[0-9A-Fa-f]{4}_)/u

/**
 * A text as the content of an XML element of SpreadsheetML. Characters that XML has no place for are written `_xHHHH_` (ECMA-376,
 * 22.9.2.19, ST_Xstring), an underscore that would begin such an escape as `_x005F_`.
 */
export function escapeText(text: string): string {
  return special.test(text) ? text.replace(new RegExp(special, 'gu'), escapeCharacter) : text
}

function escapeCharacter(character: string): string {
  if (character === '&') return '&amp;'
  if (character === '<') return '&lt;'
  if (character === '>') return '&gt;'
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
}

/** A text as the value of an XML attribute in double quotation marks. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;')
}
