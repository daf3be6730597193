/** Words of the longest name that is looked for again. */
const longestName = 9

/**
 * Where the heading of an opening like `About Acme Forge Acme Forge is a maker …` ends, whose line break its source has lost: before the
 * name stands a second time, as a subject does. The break may have gone without a space (`About Acme ForgeAcme Forge is …`), and the name
 * may come again with an article or cut short.
 */
export function findRepeatedName(opening: string): number | undefined {
  const pieces = [...opening.matchAll(piece)].map(({ 0: word, index }) => ({ word, index }))
  const at = pieces[1]?.word.toLowerCase() === 'the' ? 2 : 1
  const first = pieces[at]?.word
  if (first === undefined || !/^[\p{Lu}\d]/u.test(first)) return undefined
  for (let index = at + 1; index < Math.min(pieces.length - 1, at + longestName + 1); index++) {
    const again = pieces[index] as { word: string; index: number }
    if (/^\p{Ll}/u.test(again.word) && !joins.has(again.word)) return undefined
    if (bare(again.word) !== bare(first)) continue
    // "About Bath Bath Rugby" is no name and its text: a name of several words comes again by at least two, one of one word alone
    if (index > at + 1 && bare(pieces[index + 1]?.word) !== bare(pieces[at + 1]?.word)) continue
    if (index === at + 1 && !/^,?\s\p{Ll}/u.test(opening.slice(again.index + first.length))) continue
    const before = pieces[index - 1] as { word: string; index: number }
    const end = before.word === 'The' ? before.index : again.index
    return opening.slice(0, end).trimEnd().length
  }
  return undefined
}

/** Small words within names. */
const joins: ReadonlySet<string> = new Set(['of', 'and', 'for', 'the', 'de'])

// Words, parted at spaces and where a capital is glued to a small letter: "ForgeAcme"
const piece = /(?:\p{Lu}|[^\s\p{Lu}])(?:[^\s\p{Lu}]|(?<!\p{Ll})\p{Lu})*/gu

function bare(word: string | undefined): string | undefined {
  return word?.replace(/[,.;:]$/u, '')
}
