import { buildTree } from '@presswork/language'
import type { Root } from 'nlcst'
import type { Person } from './cast/person.ts'
import { extractSpeech, type SpeechOptions } from './extract-speech.ts'
import type { QuoteMention, Statement } from './mention.ts'

/**
 * The quotations of a text and who said them, sorted and disjoint; `quote.text` is the slice `start..end` (UTF-16 units).
 *
 * @param input a tree of `@presswork/language`, tagged for best results, or a plain text
 *
 * @example
 * extractQuotes('"We sail on Monday," said Ida Lund.')[0].speaker // 'Ida Lund'
 */
export function extractQuotes(input: Root | string, options: SpeechOptions = {}): readonly QuoteMention[] {
  return extractSpeech(toTree(input), options).quotes
}

/** The statements that a text reports without quotation marks ("Lund noted that …") and whose speaker it names. */
export function extractStatements(input: Root | string, options: SpeechOptions = {}): readonly Statement[] {
  return extractSpeech(toTree(input), options).statements
}

/** The people and organisations of a text that can speak, in order of their first full mention. */
export function readCast(input: Root | string, options: SpeechOptions = {}): readonly Person[] {
  return extractSpeech(toTree(input), options).cast
}

function toTree(input: Root | string): Root {
  return typeof input === 'string' ? buildTree(input) : input
}
