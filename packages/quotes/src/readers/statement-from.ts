import type { Token } from '@presswork/language'
import type { Segment } from '../narration/segment.ts'
import { isRoleWord } from '../phrases/classify-token.ts'
import type { NounPhrase } from '../phrases/noun-phrase.ts'
import { readPhraseAt } from '../phrases/read-phrase.ts'
import type { Clause } from './clause.ts'
import { readApposition } from './find-subject.ts'
import type { ClauseReader } from './reader.ts'

const nouns = new Set('statement statements remarks comment comments message quote response'.split(' '))

/** No such line has more tokens behind its noun. */
const longestLine = 40

/** What a heading's statement is about, behind whose it is: "STATEMENT FROM MAYOR LUND | REGARDING the pier". */
const topics = /^(?:regarding|on|about|concerning|following|after|in|at|to|for)$/

/** "Below is a statement from Mayor Ida Lund:", "Quotes attributable to Mayor Ida Lund:", and as a heading without the colon. */
export const statementFrom: ClauseReader = {
  ruleId: 'statement-from',
  triggers: new Set([...nouns, 'attributable', 'attributed']),
  read(segment, { at }) {
    const { tokens } = segment
    const attributed = !nouns.has(tokens[at]?.lower ?? '')
    if (!(attributed ? /^to$/ : /^(?:from|by|of)$/).test(tokens[at + 1]?.lower ?? '')) return undefined
    const end = findEnd(segment, at)
    if (end === undefined || end - at > longestLine || (attributed && !introducesQuotes(tokens, at))) return undefined
    const line = tokens.slice(0, end)
    const first = readPhraseAt(line, at + 2)
    const named = first && readNamed(line, first)
    const subject = named ?? first
    if (!first || subject?.kind !== 'name') return undefined
    const behind = line[subject.to]?.value === ',' ? readApposition(line, subject.to + 1, end) : undefined
    const apposition = named ? ([first.roleFrom, first.roleTo] as const) : behind
    if (subject.to !== end && !(apposition && attributed)) return undefined
    const cue = { cueFrom: at, cueTo: at + 1, from: at, to: end }
    return { ruleId: this.ruleId, subject, apposition, ...cue, class: 'speech' }
  },
}

/** Where the line ends that says whose words follow: at its colon, or a heading's end or topic. */
function findEnd({ tokens, heading }: Segment, at: number): number | undefined {
  if (tokens.at(-1)?.value === ':') return tokens.length - 1
  if (tokens[at]?.lower.startsWith('attribut'))
    return at > 3 || /^[.!?]$/.test(tokens.at(-1)?.value ?? '') ? undefined : tokens.length
  if (!heading || at > 1) return undefined
  const topic = tokens.findIndex(({ lower }, index) => index > at + 2 && topics.test(lower))
  return topic === -1 ? tokens.length : topic
}

/** "| Quotes | attributable to", "The following quotes can be attributed to" */
function introducesQuotes(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 5), at)
    .some(({ lower }) => /^(?:quote|quotes|quotation|quotations|comments|comment|statement|following)$/.test(lower))
}

/** "the Member for the Harbour, | Ms Ida Lund": the name behind a role. */
function readNamed(tokens: readonly Token[], { kind, roleFrom, roleTo, to }: NounPhrase): NounPhrase | undefined {
  if (kind !== 'description' || tokens[to]?.value !== ',') return undefined
  if (!tokens.slice(roleFrom, roleTo).some(isRoleWord)) return undefined
  const named = readPhraseAt(tokens, to + 1)
  return named?.kind === 'name' ? named : undefined
}

/** Whether a clause is a heading that gives what stands below it to somebody. */
export function headsStatement({ ruleId }: Clause, { heading }: Segment): boolean {
  return heading && ruleId === 'statement-from'
}
