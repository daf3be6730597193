import type { Line } from '../lines/line.ts'
import type { IssuerEvidence } from './issuer-evidence.ts'
import { isOrganizationName, readLeadingName } from './read-name.ts'

// ", the Harbour Board said today.", ", Harbour Board has announced."
const clause = /,\s(?=(?:the\s)?\p{Lu})/gu
const says =
  /^(?:\s\([^()]{1,40}\))?\s(?:(?:today|has|have)\s)?(?:said|says|announced|announces|reported|reports|warned|warns|confirmed|revealed)(?:\s(?:today|tonight|yesterday|this \p{Ll}{3,8}|on \p{Lu}\p{Ll}{2,7}day|in an? (?:new |latest |joint )?(?:report|statement|study|survey|analysis)))*[.,]/u
// "a survey by Harbour Watch shows", "figures published by the Harbour Board"
const work =
  /\b(?:(?:survey|study|report|analysis|poll|research|review|index|figures|statistics)(?: (?:published|released|issued))?(?: today)?|(?:published|released|issued|launched|unveiled) today) by (?=the \p{Lu}|\p{Lu})/gu
// "The shareholders of Acme Forge AB (publ) are hereby invited"
const owners = /\b(?:shareholders|members|noteholders|bondholders) (?:of|in) (?=the \p{Lu}|\p{Lu})/gu
const invites =
  /^(?:\s\([^()]{1,30}\))?,? (?:[^.]{0,60} )?are (?:hereby )?(?:invited|summoned|called|convened|given notice|notified)\b/u
/** Characters behind a name that say what it is. */
const bodyReach = 300
/** Lines from the end in which contacts stand. */
const contactReach = 30

/** Who says or announces what the first paragraphs tell, behind it: `Fares rise by a tenth, the Harbour Board said today.` */
export function readReportingName(evidence: IssuerEvidence, opening: string): string | undefined {
  return findBehind(evidence, opening, clause, (rest) => says.test(rest))
}

/** Whose work the first paragraphs tell of: `a survey by Harbour Watch shows`. */
export function readAuthor(evidence: IssuerEvidence, opening: string): string | undefined {
  return findBehind(evidence, opening, work, () => true)
}

/** Whose owners the first paragraphs call to a meeting. */
export function readConvener(evidence: IssuerEvidence, opening: string): string | undefined {
  return findBehind(evidence, opening, owners, (rest) => invites.test(rest))
}

function findBehind(
  evidence: IssuerEvidence,
  opening: string,
  pattern: RegExp,
  fits: (rest: string) => boolean,
): string | undefined {
  for (const match of opening.matchAll(pattern)) {
    const read = readLeadingName(opening.slice(match.index + match[0].length, match.index + bodyReach))
    if (!read || !fits(read.rest)) continue
    if (isOrganizationName(read.name) || isSender(evidence.lines, read.name) || isCalledBody(read.rest))
      return read.name
  }
  return undefined
}

// "…, Shelters of Tarn says in a report. The charity …"
const calledBody =
  /[.”"]\s+The (?:charity|organi[sz]ation|company|group|union|agency|association|foundation|institute|think[ -]tank|campaign|network|watchdog|bank|firm|airline|club|society|non-?profit|NGO)\b/u

/** Whether the sentence behind a name calls it by its kind. */
function isCalledBody(rest: string): boolean {
  return calledBody.test(rest)
}

/** Whether a name stands by itself among the contacts: `Nadia Osman` / `Harbour Watch` / `nadia@watch.example`. */
function isSender(lines: readonly Line[], name: string): boolean {
  return lines
    .slice(-contactReach)
    .some(({ text }) => text.length <= 160 && text.split(/\s*[\n,|]\s*/u).some((part) => part.trim() === name))
}

// "Station commander Jane Roe, of Tarn Fire Service, said"
const employer = /,\s(?:of|from)\s(?:the\s)?(?=\p{Lu})/gu
const speaks = /^,?\s(?:said|says|added|adds|told|explained)\b/u

/** The organisation that all who speak are of, where they are said to be of one: `Jane Roe, of Tarn Fire Service, said: …`. */
export function readEmployer({ text }: IssuerEvidence): string | undefined {
  const names = new Set<string>()
  for (const match of text.matchAll(employer)) {
    const at = match.index + match[0].length
    const read = readLeadingName(text.slice(at, at + 200))
    if (read && speaks.test(read.rest)) names.add(read.name)
  }
  const [name] = names
  return names.size === 1 && name !== undefined && isOrganizationName(name) ? name : undefined
}
