import type { Token } from '@presswork/language'
import { reportingVerbs } from '../lexicon/reporting-verbs.ts'
import { isCapitalized } from '../phrases/capital.ts'

/** How far behind a comma a reporting clause has its verb: "…," the ministry's chief economist Ann Roe said. */
const clauseLength = 8

/**
 * Where an unclosed quotation gives way to its reporting clause: the index after the last punctuation before it, looking at
 * the tokens `from` to `to`. `"We will go, he said. "They will stay."`
 */
export function findReportingBorder(tokens: readonly Token[], from: number, to: number): number | undefined {
  let border = -1
  for (let index = from; index < to; index++) {
    const token = tokens[index] as Token
    if (/^[,.?!]$/.test(token.value)) border = index + 1
    else if (border !== -1 && index - border < clauseLength && isReporting(tokens, index, border)) return border
  }
  return undefined
}

function isReporting(tokens: readonly Token[], index: number, border: number): boolean {
  const form = reportingVerbs.get((tokens[index] as Token).lower)
  if (form?.class !== 'speech' || !form.clear || form.ing) return false
  const first = tokens[border] as Token
  const named = index === border ? tokens[index + 1] : first
  return named !== undefined && (isCapitalized(named.value) || /^(?:he|she|it|they|the|a)$/.test(named.lower))
}
