import type { Token } from '@presswork/language'
import type { VerbForm } from '../lexicon/reporting-verbs.ts'
import { quotationMark } from '../narration/segment.ts'
import { isRoleWord } from '../phrases/classify-token.ts'
import type { NounPhrase } from '../phrases/noun-phrase.ts'
import { readPhraseAt } from '../phrases/read-phrase.ts'
import { readApposition } from './find-subject.ts'
import type { ClauseReader } from './reader.ts'

/** "…," said Ida Lund, chairwoman of the port. — 12 ships sank, said Ida Lund. */
export const inverted: ClauseReader = {
  ruleId: 'inverted',
  read({ tokens }, { at, form }) {
    if (!form || form.ing || form.class !== 'speech') return undefined
    // "The poster “wrongly” suggests | that": what follows is reported.
    if (tokens[at + 1]?.lower === 'that') return undefined
    let before = at - 1
    while (before >= 0 && /^(?:,|—|–|-|so|also|then|thus|as|has)$/.test(tokens[before]?.lower ?? '')) before--
    const trails = before >= 0 && tokens[before]?.value !== quotationMark
    // "Said Ida Lund", but not "State Secretary Ida Lund"
    if (before < 0 ? at !== 0 || !form.clear : trails && !mayTrail(tokens, at, form)) return undefined
    const subject = readPhraseAt(tokens, at + 1)
    if (!subject || (trails && !endsReport(tokens, subject))) return undefined
    const next = tokens[subject.to]
    // "…" said that: no subject behind; "…" said he would: a clause of its own.
    if (next && /^(?:would|will|is|was|had|has|were|are|could|did|does)$/.test(next.lower)) return undefined
    const apposition = next?.value === ',' ? readApposition(tokens, subject.to + 1, tokens.length) : undefined
    const named =
      next?.value === ',' && subject.kind === 'description' ? readNameBehind(tokens, subject.to + 1) : undefined
    return {
      ruleId: trails ? 'inverted-trailing' : this.ruleId,
      subject: named ?? subject,
      apposition: named ? [subject.roleFrom, subject.roleTo] : apposition,
      cueFrom: at,
      cueTo: at + 1,
      from: at,
      to: named?.to ?? subject.to,
      class: 'speech',
    }
  },
}

/** Verbs whose object is who listens: "…, told the port". */
const addressing = new Set([
  'tell',
  'inform',
  'remind',
  'assure',
  'urge',
  'ask',
  'advise',
  'encourage',
  'exhort',
  'implore',
])

/** "12 ships sank, | said": a clear verb behind a comma, with a sentence before it */
function mayTrail(tokens: readonly Token[], at: number, form: VerbForm): boolean {
  return tokens[at - 1]?.value === ',' && form.clear && !addressing.has(form.lemma) && at > shortestReport
}

/** No sentence that its speaker ends has fewer tokens: "Not so, | said Ida Lund". */
const shortestReport = 2

/** "12 ships sank, said | Ida Lund |.", but not "He came, said | Lund | was late" */
function endsReport(tokens: readonly Token[], { kind, to }: NounPhrase): boolean {
  if (kind !== 'name' && !isRoleWord(tokens[to - 1])) return false
  const next = tokens[to]
  return next === undefined || /^(?:[.,;]|in|on|at|during)$/.test(next.lower)
}

/** "…" said the curator, | Ida Lund. A single word there may be a place. */
function readNameBehind(tokens: readonly Token[], at: number): NounPhrase | undefined {
  const phrase = readPhraseAt(tokens, at)
  const after = phrase && tokens[phrase.to]
  if (phrase?.kind !== 'name' || phrase.nameTo - phrase.nameFrom < 2) return undefined
  return after === undefined || after.type === 'mark' ? phrase : undefined
}
