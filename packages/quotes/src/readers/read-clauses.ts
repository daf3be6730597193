import type { Token } from '@presswork/language'
import { reportingVerbs, type VerbForm } from '../lexicon/reporting-verbs.ts'
import type { Segment } from '../narration/segment.ts'
import { accordingTo } from './according-to.ts'
import type { Clause } from './clause.ts'
import { dashName } from './dash-name.ts'
import { inViewOf } from './in-view-of.ts'
import { inverted } from './inverted.ts'
import { issuedStatement } from './issued-statement.ts'
import { manner } from './manner.ts'
import { nameColon } from './name-colon.ts'
import { nounColon } from './noun-colon.ts'
import { participle } from './participle.ts'
import { passive } from './passive.ts'
import { possessedWords } from './possessed-words.ts'
import type { ClauseReader } from './reader.ts'
import { signature } from './signature.ts'
import { statementFrom } from './statement-from.ts'
import { subjectColon } from './subject-colon.ts'
import { subjectFirst } from './subject-first.ts'
import { usedTerm } from './used-term.ts'
import { viewedAs } from './viewed-as.ts'

/** Tried in this order at every reporting verb; the first that reads wins. */
const verbReaders: readonly ClauseReader[] = [inverted, subjectFirst, participle, passive]
/** Constructions around other words, which go first where a word is both. */
const otherReaders: readonly ClauseReader[] = [
  accordingTo,
  possessedWords,
  inViewOf,
  viewedAs,
  usedTerm,
  manner,
  nounColon,
  nameColon,
  subjectColon,
  dashName,
  issuedStatement,
  statementFrom,
  signature,
]

/** What to try at a word, as a verb and, where a capital makes a name of it, otherwise. */
interface Reading {
  readonly form: VerbForm | undefined
  readonly readers: readonly ClauseReader[]
  readonly nameReaders: readonly ClauseReader[]
}

/** All words that may trigger a reader: one look-up a token. */
const readings: ReadonlyMap<string, Reading> = new Map(
  Array.from(
    new Set([...reportingVerbs.keys(), ...otherReaders.flatMap(({ triggers = [] }) => [...triggers])]),
    (word) => {
      const form = reportingVerbs.get(word)
      const nameReaders = otherReaders.filter(({ triggers }) => triggers?.has(word))
      return [word, { form, readers: form ? [...nameReaders, ...verbReaders] : nameReaders, nameReaders }]
    },
  ),
)

/** The reporting clauses of a segment, in order. */
export function readClauses(segment: Segment): Clause[] {
  const clauses: Clause[] = []
  for (let at = 0; at < segment.tokens.length; at++) {
    const { lower, value } = segment.tokens[at] as Token
    const reading = readings.get(lower)
    if (!reading) continue
    // "the Harbour Report": a capital inside a sentence makes a name of the verb.
    const named = at > 0 && /^\p{Lu}\p{Ll}/u.test(value) && !opensClause(segment, at)
    const form = named ? undefined : reading.form
    for (const reader of named ? reading.nameReaders : reading.readers) {
      const clause = reader.read(segment, { at, form }, clauses.at(-1))
      if (!clause) continue
      clauses.push(clause)
      at = Math.max(at, clause.cueTo - 1)
      break
    }
  }
  return clauses
}

/** "…" Said Ida Lund: a careless capital after a quotation or at the head of a line. */
function opensClause({ tokens }: Segment, at: number): boolean {
  return tokens[at - 1]?.type === 'mark' && tokens[at - 1]?.value !== '-'
}
