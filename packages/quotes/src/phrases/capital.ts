const capital = /^\p{Lu}/u

/** Whether a word begins with a capital: "Lund", "Özil". Nearly all are ASCII, whose codes tell it at once. */
export function isCapitalized(word: string): boolean {
  const code = word.charCodeAt(0)
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : capital.test(word)
}
