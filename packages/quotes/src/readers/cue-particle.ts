import type { Token } from '@presswork/language'
import type { VerbForm } from '../lexicon/reporting-verbs.ts'

const particles: ReadonlyMap<string, readonly string[]> = new Map([
  ['point', ['out', 'to']],
  ['refer', ['to']],
  ['call', ['for', 'on']],
  ['speak', ['of', 'about', 'out']],
  ['talk', ['about', 'of']],
  ['chime', ['in']],
  ['put', ['it']],
  ['go', ['on']],
])

/** Index after the cue: "pointed out", "referred to", but "said". */
export function readParticle(tokens: readonly Token[], at: number, form: VerbForm): number {
  const next = tokens[at + 1]?.lower
  return next !== undefined && particles.get(form.lemma)?.includes(next) ? at + 2 : at + 1
}
