/** What a token is: a word, a run of digits with its inner points and commas, or a single other mark. */
export type TokenType = 'word' | 'number' | 'mark'

/** Receives one token: its type and its span in the text that was given. */
export type TokenSink = (type: TokenType, start: number, end: number) => void

/**
 * Cuts `text` into words, numbers and marks, finer than nlcst's words: "41-year-old" is five tokens, "S$17,360" three,
 * "12th" and "1.2bn" two. Initialisms ("U.S.", "a.m.") are one word with their full stops; the possessive "'s" is a word of
 * its own, as in Universal Dependencies. Linear in the text.
 */
export function lex(text: string, sink: TokenSink): void {
  for (let index = 0; index < text.length; ) {
    const code = text.charCodeAt(index)
    if (isDigit(code)) {
      const end = readNumber(text, index)
      sink('number', index, end)
      index = end
    } else if (isLetter(text, index)) {
      const end = readWord(text, index)
      sink('word', index, end)
      index = end
    } else if (isSpace(code)) {
      index++
    } else if (isApostrophe(code) && isPossessive(text, index)) {
      sink('word', index, index + 2)
      index += 2
    } else {
      const end = index + (isHighSurrogate(code) && index + 1 < text.length ? 2 : 1)
      sink('mark', index, end)
      index = end
    }
  }
}

/** "3,800", "2.4", "1.2.3": digits with single points and commas between digits. */
function readNumber(text: string, start: number): number {
  let end = start + 1
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end)
    if (isDigit(code)) continue
    if ((code === 0x2e || code === 0x2c) && isDigit(text.charCodeAt(end + 1))) continue
    break
  }
  return end
}

/** "organisation", "don't", "O’Brien", "U.S.", "a.m."; the possessive "'s" is left off. */
function readWord(text: string, start: number): number {
  let end = readLetters(text, start)
  if (text.charCodeAt(end) === 0x2e && end - start === 1) return readInitialism(text, end)
  while (isApostrophe(text.charCodeAt(end)) && isLetter(text, end + 1) && !isPossessive(text, end)) {
    end = readLetters(text, end + 1)
  }
  return end
}

function readLetters(text: string, start: number): number {
  let end = start
  while (end < text.length && isLetter(text, end)) end += isHighSurrogate(text.charCodeAt(end)) ? 2 : 1
  return end
}

/** From the full stop after one letter: "U.S.", "Ph.D." is left to its parts; "J. Smith" keeps its full stop apart. */
function readInitialism(text: string, stop: number): number {
  let end = stop
  let letters = 1
  while (text.charCodeAt(end) === 0x2e && isLetter(text, end + 1) && !isLetter(text, end + 2)) {
    end += 2
    letters++
  }
  return letters > 1 && text.charCodeAt(end) === 0x2e ? end + 1 : end
}

function isPossessive(text: string, apostrophe: number): boolean {
  const code = text.charCodeAt(apostrophe + 1)
  return (
    (code === 0x73 || code === 0x53) && !isLetter(text, apostrophe + 2) && !isDigit(text.charCodeAt(apostrophe + 2))
  )
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}

/** White space, and the space without width that web pages put where a line may break. */
function isSpace(code: number): boolean {
  return (
    code === 0x20 || (code >= 0x09 && code <= 0x0d) || (code >= 0x80 && /[\s\u200b]/.test(String.fromCharCode(code)))
  )
}

function isLetter(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
  return (
    code >= 0x80 && /^[\p{L}\p{M}]/u.test(isHighSurrogate(code) ? text.slice(index, index + 2) : text.charAt(index))
  )
}
