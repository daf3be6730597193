import { reportingVerbs } from '../lexicon/reporting-verbs.ts'
import type { Segment } from '../narration/segment.ts'
import { accordingTo } from './according-to.ts'
import type { Clause } from './clause.ts'
import { dashName } from './dash-name.ts'
import { inverted } from './inverted.ts'
import { issuedStatement } from './issued-statement.ts'
import { nameColon } from './name-colon.ts'
import { participle } from './participle.ts'
import { passive } from './passive.ts'
import { possessedWords } from './possessed-words.ts'
import type { ClauseReader } from './reader.ts'
import { subjectFirst } from './subject-first.ts'

/** Tried in this order at every trigger; the first that reads wins. */
const readers: readonly ClauseReader[] = [inverted, subjectFirst, participle, passive]
/** Constructions around a word that is no verb. */
const otherReaders: readonly ClauseReader[] = [accordingTo, possessedWords, nameColon, dashName, issuedStatement]
const otherTriggers =
  /^(?:according|words|opinion|view|phrase|estimation|issued|issues|released|releases|made|gave|delivered|offered|provided|[:—–―-])$/

/** The reporting clauses of a segment, in order. */
export function readClauses(segment: Segment): Clause[] {
  const clauses: Clause[] = []
  for (let at = 0; at < segment.tokens.length; at++) {
    const token = segment.tokens[at]
    const lower = token?.lower ?? ''
    // "the Harbour Report": a capital inside a sentence makes a name of the verb.
    const form =
      at > 0 && /^\p{Lu}\p{Ll}/u.test(token?.value ?? '') && !opensClause(segment, at)
        ? undefined
        : reportingVerbs.get(lower)
    const list = otherTriggers.test(lower) ? [...otherReaders, ...(form ? readers : [])] : form ? readers : []
    for (const reader of list) {
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
