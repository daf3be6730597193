import type { Token } from '@presswork/language'
import { givenNames } from '../lexicon/given-names.ts'
import { organizationWords } from '../lexicon/organization-words.ts'
import { portfolioWords } from '../lexicon/portfolio-words.ts'
import { isNameJoint, isNameWord, isParticle, isRoleWord, isTitle, opensName } from '../phrases/classify-token.ts'

/** The tokens that name the organisation of a role: "chairwoman of the | Harbour Board |", "| HB | spokesman", "analyst at | Solmar |". */
export function findOrganization(
  tokens: readonly Token[],
  from: number,
  to: number,
): readonly [number, number] | undefined {
  for (let at = from; at < to; ) {
    const opens = opensName(tokens, at)
    if (!opens && !isNameWord(tokens[at])) {
      at++
      continue
    }
    let end = opens ? at + 1 : at
    let body = false
    while (end < to && continues(tokens, at, end, body)) {
      body ||= organizationWords.has(tokens[end]?.lower ?? '')
      end++
    }
    // "Harbour Committee | Ranking Member": the rank belongs to the role
    while (end > at && /^(?:ranking|vice|deputy|interim|acting|former|senior)$/.test(tokens[end - 1]?.lower ?? ''))
      end--
    // "Harbour Alliance | Policy Director"
    if (isField(tokens, at, end)) {
      end--
      body = tokens.slice(at, end).some(({ lower }) => organizationWords.has(lower))
    }
    // "Standing Committee | of the 13th Congress"
    while (end > at && /^(?:of|for|and|the)$/.test(tokens[end - 1]?.lower ?? '')) end--
    // "Co-author" is no company
    const joined = (tokens[end]?.value === '-' && !tokens[end]?.spaceBefore) || tokens[end - 1]?.value === '-'
    // "Senior Services Manager" is a role; "Harbour Board chairwoman" tells whose
    if (isRoleWord(tokens[end]) && end > at && body && genericBodies.has(tokens[end - 1]?.lower ?? '')) body = false
    // "Group CEO": the word alone names none
    if (end === at + 1 && bareBodies.has(tokens[at]?.lower ?? '')) body = false
    const named =
      body ||
      isAcronym(tokens, at, end) ||
      (standsBehindAt(tokens, at) && !isRoleWord(tokens[end])) ||
      standsBesideCompanyRole(tokens, at, end)
    if (end > at && !joined && named && !isMinistry(tokens, at)) return [at, end]
    at = Math.max(end, at + 1)
  }
  return undefined
}

/**
 * "Ida Lund, CEO, | Arden Rail |", "director of sales, | Solmar |.": the body that a comma parts from the role in the tokens `from` to
 * `to`; a word for a body shows it, or an office of a firm before a name that ends the line.
 */
export function findOrganizationBehind(
  tokens: readonly Token[],
  from: number,
  to: number,
  endsLine: (at: number) => boolean,
): readonly [number, number] | undefined {
  if (tokens[to]?.value !== ',') return undefined
  const start = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1
  let end = start
  while (
    end < tokens.length &&
    !(end > start && endsLine(end)) &&
    (isNameWord(tokens[end]) ||
      (end === start && opensName(tokens, end)) ||
      (end > start && (isNameJoint(tokens, end) || isParticle(tokens, end) || joinsName(tokens, end))))
  )
    end++
  const words = tokens.slice(start, end)
  if (end === start || words.some((token) => isRoleWord(token)) || givenNames.has(words[0]?.lower ?? ''))
    return undefined
  const after = tokens[end]
  const last = after === undefined || endsLine(end) || /^(?:[.;“”]|said|says)$/.test(after.value)
  if (!last && after?.value !== ',') return undefined
  const body =
    words.some(({ lower }) => organizationWords.has(lower) && !bareBodies.has(lower)) || isAcronym(tokens, start, end)
  let office = false
  for (let index = from; index < to; index++) office ||= isCompanyRole(tokens, index)
  return body || (office && last) ? [start, end] : undefined
}

/** "Ministry | of | Trade" */
function joinsName(tokens: readonly Token[], at: number): boolean {
  return /^(?:of|for|and)$/.test(tokens[at]?.lower ?? '') && isNameWord(tokens[at + 1])
}

/** Words for bodies that are fields of work as well: before a role they belong to it. */
const genericBodies = new Set(
  (
    'services technologies systems solutions energy capital insurance media press team campaign project projects coalition ' +
    'network networks section division office staff'
  ).split(' '),
)

/** "Minister for | Estates and Buildings": what the office is for, not a body */
function isMinistry(tokens: readonly Token[], at: number): boolean {
  return /^(?:for|of)$/.test(tokens[at - 1]?.lower ?? '') && tokens[at - 2]?.lower === 'minister'
}

/** "Policy" in "Harbour Alliance | Policy | Director": a field of the role behind it */
function isField(tokens: readonly Token[], at: number, end: number): boolean {
  if (end - at < 2 || !isRoleWord(tokens[end]) || !portfolioWords.has(tokens[end - 1]?.lower ?? '')) return false
  return !/^(?:of|for|and|the)$/.test(tokens[end - 2]?.lower ?? '')
}

/** Words that name a body only with others beside them. */
const bareBodies = new Set(
  (
    'group union board council bureau office department foundation company association club institute institution centre center ' +
    'committee commission agency authority school college university museum hospital church bank fund trust party ' +
    'service services police staff media press network networks systems energy international'
  ).split(' '),
)

/** Roles that are held in a firm, whatever its name looks like. */
const companyRoles = new Set(
  'ceo cfo coo cto cio cmo founder co-founder cofounder chair chairman chairwoman chairperson'.split(' '),
)

/** "CEO of | Arden |", "| Arden |'s founder", "| Arden | CEO" */
function standsBesideCompanyRole(tokens: readonly Token[], at: number, end: number): boolean {
  if (bareBodies.has(tokens[at]?.lower ?? '') || rankWords.has(tokens[at]?.lower ?? '')) return false
  const before = tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1
  if (tokens[before]?.lower === 'of' && isCompanyRole(tokens, before - 1)) {
    // "CEO of | Meals | on Wheels"
    return !(/^(?:on|and|of|for|in|the|to)$/.test(tokens[end]?.lower ?? '') && isNameWord(tokens[end + 1]))
  }
  if (tokens[end]?.lower === "'s") return hasCompanyRole(tokens, end + 1)
  // "Oversight Chairman": a committee's
  const role = tokens[end]?.spaceBefore ? readRole(tokens, end) : ''
  return companyRoles.has(role) && !role.startsWith('chair')
}

/** How far behind "Arden's" its word for an office of a firm may stand: "President and Chief Executive Officer". */
const longestOffice = 7

function hasCompanyRole(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < Math.min(tokens.length, from + longestOffice); index++) {
    if (tokens[index]?.type === 'mark' && tokens[index]?.value !== '-') return false
    if (isCompanyRole(tokens, index)) return true
  }
  return false
}

/** "CEO", "chief | executive", "Chief Medical | Officer" */
function isCompanyRole(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? ''
  if (companyRoles.has(lower)) return true
  if (lower === 'executive') return tokens[at - 1]?.lower === 'chief'
  return lower === 'officer' && (tokens[at - 2]?.lower === 'chief' || tokens[at - 3]?.lower === 'chief')
}

/** The word of a role at `at`: "founder" of "co-founder". */
function readRole(tokens: readonly Token[], at: number): string {
  const joined = tokens[at]?.lower === 'co' && tokens[at + 1]?.value === '-'
  return tokens[joined ? at + 2 : at]?.lower ?? ''
}

/** Words before a role that say of which rank it is, not where it is held: "Deputy CEO". */
const rankWords = new Set(
  (
    'deputy vice interim acting former chief senior executive regional global national general managing joint founding outgoing ' +
    'incoming assistant associate honorary lead local zoo festival campaign'
  ).split(' '),
)

function continues(tokens: readonly Token[], from: number, at: number, body: boolean): boolean {
  const token = tokens[at] as Token
  // "Office of the | Director", but "Wildlife Service | Director"
  const after = /^(?:of|for|the|and)$/.test(tokens[at - 1]?.lower ?? '')
  if (isNameWord(token)) return !isRoleWord(token) || organizationWords.has(token.lower) || (body && after)
  if (at > from && (isNameJoint(tokens, at) || isParticle(tokens, at))) return true
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
