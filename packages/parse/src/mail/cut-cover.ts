/** A block of a mail's HTML or a line of its text. */
interface Piece {
  readonly text: string
}

// "Hi all,", "Dear editor,", "Good morning Jane"
const greeting = /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening))\b[^.!?]{0,60}[,!:]?$/iu
const rule = /^(?:[-–—_=*~]\s?){3,}$/u
const label =
  /^\W*(?:(?:for )?immediate release|(?:press|media|news) (?:release|statement|notice|advisory)|embargoed (?:until|till|for)\b.{0,60})\W*$/iu
/** A cover note is short, and the release is longer. */
const longestCover = 900
const mostPieces = 40
/** Pieces with text among which the greeting stands. */
const greetingReach = 2

/**
 * Cuts the note to the editor off that a sender put above the release: a greeting, a few lines, and then a rule, `PRESS RELEASE`,
 * or the subject once more.
 */
export function cutCover<T extends Piece>(pieces: readonly T[], subject: string): T[] {
  const filled = pieces.flatMap(({ text }, index) => (text.trim() === '' ? [] : [index]))
  const greets = filled.slice(0, greetingReach).find((index) => greeting.test(pieces[index]?.text.trim() ?? ''))
  if (greets === undefined) return [...pieces]
  let cover = 0
  for (let index = greets; index < pieces.length && index < greets + mostPieces; index++) {
    const text = pieces[index]?.text.trim() ?? ''
    const isRule = rule.test(text)
    if (index > greets && (isRule || label.test(text) || fold(text) === fold(subject))) {
      const rest = pieces.slice(isRule ? index + 1 : index)
      return rest.reduce((sum, piece) => sum + piece.text.length, 0) > cover ? rest : [...pieces]
    }
    cover += text.length
    if (cover > longestCover) break
  }
  return [...pieces]
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
