const capital = /^\p{Lu}/u

/** Whether a word begins with a capital: "Lund", "Özil". Nearly all are ASCII, whose codes tell it at once. */
export function isCapitalized(word: string): boolean {
  const code = word.charCodeAt(0)
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : capital.test(word)
}

/** Whether a name has capitals only: "HARBOUR WORKS". Most show a small letter at once. */
export function isShouted(name: string): boolean {
  for (let index = 0; index < name.length; index++) {
    const code = name.charCodeAt(index)
    if (code >= 0x61 && code <= 0x7a) return false
  }
  return name === name.toUpperCase()
}
