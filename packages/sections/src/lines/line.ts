import type { Block } from '@presswork/model'
import { type Casing, readCasing } from './casing.ts'
import { classifyLine, type LineKind } from './classify-line.ts'
import { collapseSpace } from './collapse-space.ts'

/** How a line ends: `…sold.`, `Speakers:`, `Why now?`, `Join us!`, `…and,`, `…growth”`, or in a word. */
type Ending = 'stop' | 'colon' | 'question' | 'exclamation' | 'open' | 'quote' | 'word'

/** One block and what can be read off it without its neighbours. */
export interface Line {
  readonly block: Block
  readonly index: number
  /** The block as written. */
  readonly text: string
  /** The words of its first 400 characters, split at white space: long paragraphs cost nothing more. */
  readonly words: readonly string[]
  readonly ending: Ending
  /** Whether it plainly is a paragraph, by its length and full stop. */
  readonly isParagraph: boolean
  readonly casing: Casing
  readonly kind: LineKind
  /** Whether a blank line stands above it. */
  readonly blankAbove: boolean
  /** Where the line begins with its list marker, if that is a number or letter: `(A) Our plans`; else the block's start. */
  readonly markerStart: number
  /** Where the line begins with its list mark, whatever that is: `* Our plans`; else the block's start. */
  readonly markStart: number
  /** That number or letter as written: `(A)`, `iv.`; empty if there is none. */
  readonly marker: string
}

/** Characters above which a line is no heading and no title. */
const longest = 400
const maxWords = 60
/** Words above which a line that ends in a full stop is a paragraph. */
const longestSentence = 25

/** The lines of a text, one a block. */
export function readLines(text: string, blocks: readonly Block[]): Line[] {
  let end = 0
  return blocks.map((block, index) => {
    const blankAbove = isBlankBetween(text, end, block.start)
    const markerStart = block.kind === 'listItem' ? findMarker(text, end, block.start) : block.start
    const marker = text.slice(markerStart, block.start).trim()
    const markStart = block.kind === 'listItem' ? findMark(text, end, block.start) : block.start
    end = block.end
    return readLine(text.slice(block.start, block.end), block, { index, blankAbove, markerStart, markStart, marker })
  })
}

// "3) ", "(iv) ", "B. "
const enumerator = /(?:^|\n)[^\S\n]*(\(?(?:\d{1,3}|\p{L}|[ivx]{1,4}|[IVX]{1,4})[.)]\s+)$/u

function findMarker(text: string, from: number, start: number): number {
  const marker = enumerator.exec(text.slice(Math.max(from, start - 12), start))?.[1]
  return marker === undefined ? start : start - marker.length
}

// "* ", "- ", "2. ", "[x] "
const listMark = /(?:^|\n)[^\S\n]*(\S[^\n]*)$/u

function findMark(text: string, from: number, start: number): number {
  const mark = listMark.exec(text.slice(Math.max(from, start - 12), start))?.[1]
  return mark === undefined ? start : start - mark.length
}

function readLine(
  text: string,
  block: Block,
  place: Pick<Line, 'index' | 'blankAbove' | 'markerStart' | 'markStart' | 'marker'>,
): Line {
  const opening = collapseSpace(text.slice(0, longest)).trim()
  const words = opening === '' ? [] : opening.split(' ', maxWords)
  const ending = readEnding(text)
  const isParagraph = text.length > longest || (ending === 'stop' && words.length > longestSentence)
  return {
    block,
    ...place,
    text,
    words,
    ending,
    isParagraph,
    // Nobody asks how a paragraph is set
    casing: isParagraph ? 'sentence' : readCasing(words),
    kind: classifyLine(text, words, block.kind),
  }
}

function isBlankBetween(text: string, from: number, to: number): boolean {
  const gap = text.slice(from, to)
  const first = gap.indexOf('\n')
  return from === 0 || (first !== -1 && gap.includes('\n', first + 1))
}

function readEnding(text: string): Ending {
  const tail = text.slice(-6).trimEnd()
  const mark = tail.replace(/["'”’)\]*_]+$/u, '').at(-1) ?? ''
  if (mark === '?') return 'question'
  if (mark === '!') return 'exclamation'
  if (mark === ':' || mark === '：') return 'colon'
  // "Acme Inc." and "p.m." end in a full stop that ends no sentence, but so do sentences: left to length
  // `The question whether "it can ever be so."` ends in a quotation; `"It can."` is a sentence
  if (mark === '.' && /["”]$/u.test(tail) && !/^["“]/u.test(text)) return 'quote'
  if (mark === '.' || mark === '…') return 'stop'
  // "…, and", "…; or"
  if (/[,;–—-]/.test(mark) || /[,;]\s+(?:and|or)$/u.test(tail)) return 'open'
  return /["”]$/u.test(tail) ? 'quote' : 'word'
}
