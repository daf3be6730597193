const article = /^the\s/iu

/**
 * Where a text speaks of a name, whatever its casing: `HARBOUR BOARD` in "The Harbour Board opens …". Gives the words as they stand
 * there; `undefined` if it never does.
 */
export function findFolded(text: string, name: string): string | undefined {
  const bare = name.replace(article, '')
  const at = indexOfFolded(text, bare)
  return at === -1 ? undefined : text.slice(at, at + bare.length)
}

const reports =
  /^(?:\s\([^()]{1,20}\))?,?\s(?:today |has |have |also )?(?:announced|announces|said|says|reported|confirmed|launched|unveiled|published)\b/u

/** Whether a text reports what a name says or announces: "Coast Line Buses has announced". */
export function speaksInText(text: string, name: string): boolean {
  const bare = name.replace(article, '')
  const at = indexOfFolded(text, bare)
  return at !== -1 && reports.test(text.slice(at + bare.length, at + bare.length + 60))
}

function indexOfFolded(text: string, name: string): number {
  const [folded, key] = [text.toLowerCase(), name.toLowerCase()]
  // A few capitals are longer in small letters, and offsets would not fit
  if (folded.length !== text.length || key === '') return -1
  for (let at = folded.indexOf(key); at !== -1; at = folded.indexOf(key, at + 1)) {
    const around = `${text.charAt(at - 1)} ${text.charAt(at + key.length)}`
    if (!/[\p{L}\d]/u.test(around) && /[\p{Lu}\d]/u.test(text.charAt(at))) return at
  }
  return -1
}
