import type { Token } from '@presswork/language'
import { organizationWords } from '../lexicon/organization-words.ts'
import { isNameJoint, isNameWord, isRoleWord, isTitle } from '../phrases/classify-token.ts'

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
    // "Harbour Committee | Ranking Member": the rank belongs to the role
    while (end > at && tokens[end - 1]?.lower === 'ranking') end--
    // "Co-author" is no company
    const joined = tokens[end]?.value === '-' && !tokens[end]?.spaceBefore
    // "Senior Services Manager" is a role; "Harbour Board chairwoman" tells whose
    if (isRoleWord(tokens[end]) && end > at && body && genericBodies.has(tokens[end - 1]?.lower ?? '')) body = false
    if (end > at && !joined && (body || isAcronym(tokens, at, end) || standsBehindAt(tokens, at))) return [at, end]
    at = Math.max(end, at + 1)
  }
  return undefined
}

/** Words for bodies that are fields of work as well: before a role they belong to it. */
const genericBodies = new Set(
  (
    'services technologies systems solutions energy capital insurance media press team campaign project projects coalition ' +
    'network networks section division office staff'
  ).split(' '),
)

function continues(tokens: readonly Token[], from: number, at: number, body: boolean): boolean {
  const token = tokens[at] as Token
  // "Office of the | Director", but "Wildlife Service | Director"
  const after = /^(?:of|for|the|and)$/.test(tokens[at - 1]?.lower ?? '')
  if (isNameWord(token)) return !isRoleWord(token) || organizationWords.has(token.lower) || (body && after)
  if (at > from && isNameJoint(tokens, at)) return true
  // "Ministry | of | Trade | and | Ports", "Department of | the | Interior"
  const next = tokens[at + 1]
  if (token.lower === 'and' && isRoleWord(next)) return false
  return body && /^(?:of|for|and|the)$/.test(token.lower) && (isNameWord(next) || next?.lower === 'the')
}

function isAcronym(tokens: readonly Token[], from: number, to: number): boolean {
  return to === from + 1 && /^\p{Lu}[\p{Lu}&]{1,5}$/u.test(tokens[from]?.value ?? '') && !isTitle(tokens, from)
}

/** "an analyst | at | Solmar" */
function standsBehindAt(tokens: readonly Token[], at: number): boolean {
  return /^(?:at|with)$/.test(tokens[at - 1]?.lower ?? '')
}
