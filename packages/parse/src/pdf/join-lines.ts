/** How often words stand in a document, in lower case: what tells a hyphen at a line's end from a hyphenated word. */
export type Vocabulary = ReadonlyMap<string, number>

const lineEndHyphen = /(\p{L}+)[-\u2010]$/u

/** Counts the words of all lines, compounds whole. */
export function countWords(lines: readonly string[]): Vocabulary {
  const counts = new Map<string, number>()
  for (const line of lines) {
    for (const [word] of line.matchAll(/\p{L}+(?:-\p{L}+)*(?!-)/gu)) {
      const folded = word.toLowerCase()
      counts.set(folded, (counts.get(folded) ?? 0) + 1)
    }
  }
  return counts
}

/** Joins the lines of a block with spaces; words that a line end parted with a hyphen are made whole. */
export function joinLines(lines: readonly string[], words: Vocabulary): string {
  let text = lines[0] ?? ''
  for (const line of lines.slice(1)) {
    if (text.endsWith('\u00ad')) {
      text = text.slice(0, -1) + line
      continue
    }
    const head = lineEndHyphen.exec(text.slice(-40))?.[1]
    const tail = /^\p{L}+/u.exec(line)?.[0]
    if (head === undefined || tail === undefined) text += /\d[–-]$/.test(text) && /^\d/.test(line) ? line : ` ${line}`
    else text = (isParted(head, tail, words) ? text.slice(0, -1) : text) + line
  }
  return text.replace(/\u00ad/g, '')
}

// First parts that keep their hyphen: "self-employed", "long-term", "co-operate"
const prefix =
  /^(?:self|non|co|ex|pre|post|anti|multi|semi|well|long|short|high|low|mid|full|part|half|cross|inter|year|two|three|four|five|six|ten|first|second|third|one|real|open|large|small|new|on|off|up|down|in|so|follow|state|world|government|e)$/i

/** Whether the hyphen between two parts was put there by the line end. */
function isParted(head: string, tail: string, words: Vocabulary): boolean {
  if (/^\p{Lu}/u.test(tail)) return false
  const count = (word: string): number => words.get(word.toLowerCase()) ?? 0
  const whole = count(head + tail)
  const compound = count(`${head}-${tail}`)
  if (whole !== compound) return whole > compound
  if (prefix.test(head)) return false
  // Two words of the document that stand alone elsewhere make a compound
  return !(count(head) > 0 && count(tail) > 1)
}
