/// <reference path="./wink-internals.d.ts" />
import compilePatterns from 'wink-nlp/src/compile-trex.js'
import makeTokenizer, { type TokenSink } from 'wink-nlp/src/tokenizer.js'
import { isLexeme, readLexeme, readWhole, type WordPart } from './lexicon.ts'
import { core } from './model.ts'

/** The parts of a text and where they begin in it. */
export interface PlacedParts {
  readonly parts: readonly WordPart[]
  readonly starts: readonly number[]
}

interface Reading {
  readonly parts: readonly WordPart[]
  /** Where each part begins in the word. */
  readonly offsets: readonly number[]
}

/** Readings that are kept: a text has few words, often. */
const keptReadings = 30_000
/** Longer "words" are lines of marks or of a script without spaces, and do not come again. */
const longestKept = 40

const numberCategory = core.tcat.hash.number as number
const readings = new Map<string, Reading>()
const tokenize = makeTokenizer(compilePatterns(core.trex), core.tcat.hash, core.preserve)

/** Cuts a text at white space, and what stands between as wink-nlp does. Line breaks and tabs are parts, spaces are not. */
export function readParts(text: string): PlacedParts {
  const parts: WordPart[] = []
  const starts: number[] = []
  for (let start = 0; start < text.length; ) {
    const kind = spaceKind(text.charCodeAt(start))
    let end = start + 1
    while (end < text.length && spaceKind(text.charCodeAt(end)) === kind) end++
    if (kind !== 1) {
      const reading = readWord(text.slice(start, end))
      for (let index = 0; index < reading.parts.length; index++) {
        parts.push(reading.parts[index] as WordPart)
        starts.push(start + (reading.offsets[index] as number))
      }
    }
    start = end
  }
  return { parts, starts }
}

/** 1 for a space, 2 for a line break or a tab, 0 for what words are made of. */
function spaceKind(code: number): number {
  if (code === 0x20) return 1
  if (code > 0x20 && code < 0xa0) return 0
  if (code === 0x0a || code === 0x0d || code === 0x09) return 2
  if (code === 0xa0 || code === 0x202f || code === 0x205f) return 1
  return (code >= 0x2002 && code <= 0x2005) || code === 0x2009 || code === 0x200a ? 1 : 0
}

/** The parts of what stands between two spaces. It depends on nothing else, so that it is read once. */
function readWord(word: string): Reading {
  const known = readings.get(word)
  if (known !== undefined) return known
  const copy = copyOf(word)
  const reading = locateParts(copy, cutWord(copy))
  if (word.length <= longestKept) {
    if (readings.size >= keptReadings) readings.clear()
    readings.set(copy, reading)
  }
  return reading
}

/** The word without the text that it is a slice of, which would stay in memory with it. */
function copyOf(word: string): string {
  return word.length < 13 ? word : Buffer.from(word, 'utf16le').toString('utf16le')
}

function cutWord(word: string): WordPart[] {
  const parts: WordPart[] = []
  const sink: TokenSink = {
    _addToken(text, category) {
      // Inside a longer word ("jcrm.2025") wink-nlp takes figures for a word, unless it has met them by themselves before.
      parts.push(readWhole(text, /^\d+$/.test(text) ? numberCategory : category))
      return true
    },
    _addTokenIfInCache(text) {
      const lexeme = readLexeme(text)
      if (lexeme === undefined) return 0
      parts.push(...lexeme)
      return 1
    },
    isLexeme,
  }
  tokenize(sink, word)
  return parts
}

/** Where each part begins. One that does not stand there as written is placed where the search stands. */
function locateParts(word: string, parts: readonly WordPart[]): Reading {
  let cursor = 0
  const offsets = parts.map(({ value }) => {
    const offset = word.indexOf(value, cursor)
    if (offset === -1) return cursor
    cursor = offset + value.length
    return offset
  })
  return { parts, offsets }
}
