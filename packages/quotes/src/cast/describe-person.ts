import type { Token } from '@presswork/language'
import { givenNames } from '../lexicon/given-names.ts'
import { femaleWords, honorifics, maleWords } from '../lexicon/role-words.ts'
import { isShouted } from '../phrases/capital.ts'
import { isNameWord, isRoleWord } from '../phrases/classify-token.ts'
import type { Clause } from '../readers/clause.ts'
import { readApposition } from '../readers/find-subject.ts'
import { findOrganization, findOrganizationBehind } from './find-organization.ts'
import { joinRole } from './join-role.ts'
import type { NameRun } from './name-run.ts'
import type { Draft } from './person.ts'

/** Notes what stands beside the name: its role, honorific, and what they tell of whom a pronoun can mean. */
export function describe(draft: Draft, run: NameRun, tokens: readonly Token[], text: string): void {
  if (draft.kind === 'organization') return
  noteOrganization(draft, tokens, run.to, run.to + organizationReach, text, true)
  if (run.roleFrom < run.from && !namesAnother(tokens, run.roleFrom, run.from))
    noteRole(draft, tokens, run.roleFrom, run.from, text)
  describeBehind(draft, run, tokens, text)
}

/** "Ida Lund, chairwoman of the port", "WHO: Ida Lund, chairwoman of the port": lines of capitals that list people. */
export function opensLine(tokens: readonly Token[], run: NameRun): boolean {
  const before = tokens[Math.min(run.roleFrom, run.from) - 1]
  return before === undefined || before.type === 'mark'
}

/** "Ida Lund, | chairwoman of the port": the role behind the name. */
export function describeBehind(draft: Draft, run: NameRun, tokens: readonly Token[], text: string): void {
  if (draft.kind === 'organization') return
  // "Ida Lund, | and the mayor, Ben Okoro": another's role
  const apposed = tokens[run.to]?.value === ',' && tokens[run.to + 1]?.lower !== 'and'
  const apposition = apposed ? readApposition(tokens, run.to + 1, tokens.length) : undefined
  // "Ida Lund, I am the mayor", "with Ida Lund, Mr Okoro left": no apposition
  const first = tokens[apposition?.[0] ?? 0]
  if (!apposition || honorifics.has(first?.lower ?? '')) return
  // "The minister, Ida Lund, | received the port's director"
  if (
    first?.partOfSpeech === 'VERB' &&
    first.value === first.lower &&
    !/^(?:retired|elected|appointed|designated)$/.test(first.lower)
  )
    return
  if (tokens.slice(...apposition).some(({ partOfSpeech }) => partOfSpeech === 'AUX')) return
  // "with Ida Lund, Dean of Law Ben Okoro and …"
  if (!namesAnother(tokens, ...apposition)) noteRole(draft, tokens, ...apposition, text)
}

/** "The port's director, | Ida Lund, said": the role that the clause of a speaker tells where nothing touches the name. */
export function describeSpeaker(
  draft: Draft,
  { subject, apposition }: Clause,
  tokens: readonly Token[],
  text: string,
): void {
  if (draft.kind === 'organization' || subject?.kind !== 'name') return
  const [from, to] = subject.roleFrom < subject.roleTo ? [subject.roleFrom, subject.roleTo] : (apposition ?? [0, 0])
  // "Mr. King and | Ida Lund", "Mayor of Zenda Ben Okoro and Director | Ida Lund": two people
  const whole = tokens[from]?.type === 'word' && tokens[to - 1]?.lower !== 'and' && !namesAnother(tokens, from, to)
  if (whole && tokens.slice(from, to).some(isRoleWord)) noteRole(draft, tokens, from, to, text)
}

/** Whether the tokens hold a name of two words behind a role: "Dean of Law | Ben Okoro", "Ministers Dr | Ben Okoro | and". */
function namesAnother(tokens: readonly Token[], from: number, to: number): boolean {
  let role = false
  for (let index = from; index < to - 1; index++) {
    const next = tokens[index + 1]
    const given = givenNames.has(tokens[index]?.lower ?? '') && isNameWord(tokens[index])
    if (role && given && (isNameWord(next) || next?.value === 'A')) return true
    role ||= isRoleWord(tokens[index])
  }
  return false
}

/** Notes the role in the tokens `from` to `to`, whose it is, and whether it tells a woman or a man. */
function noteRole(draft: Draft, tokens: readonly Token[], start: number, to: number, text: string): void {
  const from = followsState(tokens, start, to) ? start + 1 : start
  const role = joinRole(tokens, from, to)
  if (role !== '') draft.roles.add(role)
  // "SECRETARY OF LABOR": no acronym
  if (!isShouted(role)) noteOrganization(draft, tokens, from, to, text, false)
  if (draft.organization === null) {
    const endsLine = (at: number): boolean => /[\n(]/.test(text.slice(tokens[at - 1]?.end, tokens[at]?.start))
    // "director, | Arden Rail"
    const behind = findOrganizationBehind(tokens, from, to, endsLine)
    if (behind) draft.organization = text.slice(tokens[behind[0]]?.start, tokens[behind[1] - 1]?.end)
  }
  for (const { lower } of tokens.slice(from, to))
    draft.styleVotes += femaleWords.has(lower) ? 8 : maleWords.has(lower) ? -8 : 0
}

/** "Strelsau, DC Senator": the state of a dateline stands before the role. */
function followsState(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 2 || !isRoleWord(tokens[from + 1])) return false
  return /^(?:[A-Z]{2}|D\.C\.)$/.test(tokens[from]?.value ?? '') && tokens[from - 1]?.value === ','
}

/** How far behind a name its organisation is looked for: "Ida Lund of the Harbour Board of Upper Ruritania". */
const organizationReach = 9

/** Notes the first organisation told beside the name; `behind` is where "of" or "from" must lead to it. */
function noteOrganization(
  draft: Draft,
  tokens: readonly Token[],
  from: number,
  to: number,
  text: string,
  behind: boolean,
): void {
  if (draft.organization !== null) return
  let start = from
  if (behind) {
    if (!/^(?:of|from|at)$/.test(tokens[from]?.lower ?? '')) return
    start = tokens[from + 1]?.lower === 'the' ? from + 2 : from + 1
    if (!isNameWord(tokens[start])) return
  }
  const found = findOrganization(tokens, start, Math.min(to, tokens.length))
  if (found && (!behind || found[0] === start))
    draft.organization = text.slice(tokens[found[0]]?.start, tokens[found[1] - 1]?.end)
}
