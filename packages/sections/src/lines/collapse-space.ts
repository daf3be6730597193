// Matches only what is to change: most white space is a single space already
const looseSpace = /[^\S ]\s*| \s+/g

/** A text with a single space for every stretch of white space. */
export function collapseSpace(text: string): string {
  return text.replace(looseSpace, ' ')
}
