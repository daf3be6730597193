import type { Token } from '@presswork/language'
import { organizationWords } from '../lexicon/organization-words.ts'
import { isNameJoint, isNameWord, isRoleWord } from '../phrases/classify-token.ts'

/** The tokens that name the organisation of a role: "chairwoman of the | Harbour Board |", "| HB | spokesman", "analyst at | Solmar |". */
export function findOrganization(
  tokens: readonly Token[],
  from: number,
  to: number,
): readonly [number, number] | undefined {
  for (let at = from; at < to; ) {
    if (!isNameWord(tokens[at])) {
      at++
      continue
    }
    let end = at
    let body = false
    while (end < to && continues(tokens, at, end, body)) {
      body ||= organizationWords.has(tokens[end]?.lower ?? '')
      end++
    }
    // "Co-author" is no company
    const joined = tokens[end]?.value === '-' && !tokens[end]?.spaceBefore
    if (end > at && !joined && (body || isAcronym(tokens, at, end) || standsBehindAt(tokens, at))) return [at, end]
    at = Math.max(end, at + 1)
  }
  return undefined
}

function continues(tokens: readonly Token[], from: number, at: number, body: boolean): boolean {
  const token = tokens[at] as Token
  if (isNameWord(token)) return !isRoleWord(token) || organizationWords.has(token.lower) || body
  if (at > from && isNameJoint(tokens, at)) return true
  // "Ministry | of | Trade | and | Ports", "Department of | the | Interior"
  const next = tokens[at + 1]
  return body && /^(?:of|for|and|the)$/.test(token.lower) && (isNameWord(next) || next?.lower === 'the')
}

function isAcronym(tokens: readonly Token[], from: number, to: number): boolean {
  return to === from + 1 && /^\p{Lu}[\p{Lu}&]{1,5}$/u.test(tokens[from]?.value ?? '')
}

/** "an analyst | at | Solmar" */
function standsBehindAt(tokens: readonly Token[], at: number): boolean {
  return /^(?:at|with)$/.test(tokens[at - 1]?.lower ?? '')
}
