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

/**
 * The cast of a text: the people it names and the organisations that can speak, each once under its fullest name, with roles,
 * organisation, other forms and the number of times the narration names it (pronouns and quotations not counted).
 *
 * @param input a tree of `@presswork/language`, tagged for best results, or a plain text
 * @returns in order of the first full mention; full names come before names of one word
 *
 * @example
 * extractPeople('Ida Lund, mayor of Strelsau, spoke. Lund left.')[0]
 * // { name: 'Ida Lund', kind: 'person', aliases: ['Lund'], roles: ['mayor of Strelsau'], mentions: 2, … }
 */
export function extractPeople(input: Root | string, options: SpeechOptions = {}): readonly Person[] {
  return extractSpeech(toTree(input), options).cast
}

function toTree(input: Root | string): Root {
  return typeof input === 'string' ? buildTree(input) : input
}
