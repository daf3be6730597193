import type { Token } from '@presswork/language'

/** Which way a sentence looks: -1 back, 1 ahead, 0 unknown. */
export type Tense = -1 | 0 | 1

const ahead: ReadonlySet<string> = new Set(
  'will shall upcoming scheduled expected plans plan planned slated due until deadline expects begins starts'.split(
    ' ',
  ),
)

const back: ReadonlySet<string> = new Set(
  (
    'was were had said did held began came went took made saw rose fell met gave told won lost left spoke wrote brought led paid ' +
    'sent found became grew ran'
  ).split(' '),
)

/** Reads the tense off the words of a sentence: a word that looks ahead outweighs participles. */
export function readTense(tokens: readonly Token[]): Tense {
  let tense: Tense = 0
  for (const { type, lower } of tokens) {
    if (type !== 'word') continue
    if (ahead.has(lower) || lower.endsWith("'ll")) return 1
    if (back.has(lower) || (lower.length > 4 && lower.endsWith('ed'))) tense = -1
  }
  return tense
}
