import type { Metadata } from '@presswork/model'
import { findDateline } from '../head/find-dateline.ts'
import { readLetterhead, wholeState } from '../head/letterhead.ts'
import { findFolded } from '../head/name-in-text.ts'
import { isPreamble } from '../head/preamble.ts'
import { collapseSpace } from '../lines/collapse-space.ts'
import { isProse } from '../lines/is-prose.ts'
import type { Line } from '../lines/line.ts'
import { isNameInText } from './is-name-in-text.ts'
import type { IssuerEvidence } from './issuer-evidence.ts'
import { readClosingName, readNameBelowTitle } from './read-closing-name.ts'
import { readCalledName, readContactName } from './read-contact-name.ts'
import { readIssuerField } from './read-issuer-field.ts'
import { findFullName, readLeadMember, readLeadSubject } from './read-lead-subject.ts'
import { isOrganizationName, readLeadingName } from './read-name.ts'
import { readAuthor, readConvener, readEmployer, readReportingName } from './read-reporting-name.ts'
import { readStaffOf } from './read-staff-of.ts'
import {
  findName,
  readOfficerOrganization,
  readStatementOf,
  readTitleLabel,
  readTitleMember,
  readTitleSubject,
} from './read-title-subject.ts'

// "Board of Directors of Acme Forge", "Governing Board of the Bank of Tarn"
const governors =
  /^(?:Board of (?:Directors|Governors|Trustees|Regents)|(?:Governing|Executive|Management|Supervisory|Administrative) (?:Board|Council)) of (?:the )?(?=\p{Lu})/u

type Reader = (evidence: IssuerEvidence) => string | undefined

/** In order of trust. */
const readers: readonly Reader[] = [
  readIssuerField,
  (evidence) => unlessState(readFromLetterhead(evidence)),
  readFromTitledAbout,
  readFromLead,
  readFromAbout,
  readFromLetterhead,
  readNameBelowTitle,
  readFromTitle,
  readFromSignature,
  readClosingName,
  (evidence) => readContactName(evidence, readOpening(evidence)),
  (evidence) => readCalledName(evidence, readOpening(evidence)),
  (evidence) => readReportingName(evidence, readOpening(evidence)),
  (evidence) => readAuthor(evidence, readOpening(evidence)),
  (evidence) => readConvener(evidence, readOpening(evidence)),
  readFromStaff,
  ({ title, text }) => (title ? readStatementOf(title, text) : undefined),
  readFromSelfDescription,
  readFromOfficer,
  readFromFirstSection,
  readEmployer,
]

/** Who issued the release: the format's own field, else the first evidence in the text, else `null`. */
export function findOrganization(evidence: IssuerEvidence, metadata: Metadata | undefined): string | null {
  const given = metadata?.organization?.trim()
  if (given) return given
  for (const read of readers) {
    const name = collapseSpace(read(evidence) ?? '').trim()
    if (name) return name.replace(governors, '')
  }
  return null
}

// "GOVERNMENT OF TARN" stands above what each of its ministries issues
function unlessState(name: string | undefined): string | undefined {
  return name !== undefined && wholeState.test(name) ? undefined : name
}

/** Lines of text below the title that can be the lead, standfirsts counted. */
const leadReach = 3

function readFromLead(evidence: IssuerEvidence): string | undefined {
  const { text } = evidence
  for (const line of listLeadLines(evidence).slice(0, leadReach)) {
    // A dateline of the wire may stand above the issuer's own
    const start = findDateline(text, line)?.end ?? line.block.start
    const lead = skipTitle(
      collapseSpace(text.slice(start, Math.min(line.block.end, start + 1200))).trim(),
      evidence.title,
    )
    const subject = readLeadSubject(lead) ?? findFullName(text, readLeadMember(lead))
    if (subject && isNameInText(text, subject))
      return isSigned(evidence, subject) ? subject : readFromSignature(evidence)
  }
  return undefined
}

// A lead may open with the title once more: "Acme Opens Plant in TarnTARN, May 3 – Acme …"
function skipTitle(lead: string, title: string | null): string {
  return title && lead.startsWith(title) ? lead.slice(title.length) : lead
}

// "The Governments of Elland and Tarn today signed …" over "MINISTRY OF WORKS" / "4 May 2019": who signs issues
function isSigned(evidence: IssuerEvidence, subject: string): boolean {
  const signature = readFromSignature(evidence)
  const isIssuer = signature !== undefined && isOrganizationName(signature)
  return !isIssuer || signature.toLowerCase().includes(subject.toLowerCase())
}

// "Acme Forge selected to build pier" over "About Acme Forge", though the lead opens with "The City of Tarn has selected …"
function readFromTitledAbout(evidence: IssuerEvidence): string | undefined {
  const name = readFromAbout(evidence)
  if (!name || !evidence.title?.startsWith(`${name} `)) return undefined
  const subject = readFromLead(evidence)
  return subject?.includes(name) ? subject : name
}

// "About Acme Forge", where the title or the first paragraphs speak of Acme Forge; of several, the one they speak of first
function readFromAbout(evidence: IssuerEvidence): string | undefined {
  const { text, title, openings } = evidence
  let opening: string | undefined
  let best: { name: string; at: number } | undefined
  for (const { heading, role, bodyStart } of openings) {
    if (role !== 'about' || !heading) continue
    opening ??= `${title ?? ''}\n${readOpening(evidence)}`
    const name = collapseSpace(text.slice(heading.start, heading.end).replace(/^(?:more )?about\s+(?:the\s+)?/iu, ''))
    // "ABOUT ACME FORGE"
    const written = name === name.toUpperCase() ? (findFolded(opening, name) ?? name) : name
    const at = /^[\p{Lu}\d]/u.test(name) && name.length <= 80 ? findMention(opening, written) : -1
    if (at !== -1 && (!best || at < best.at))
      best = { name: completeName(written, text.slice(bodyStart, bodyStart + 300)), at }
  }
  return best?.name
}

// "Acme Forge opens plant" speaks of "Acme Forge Works"
function findMention(text: string, name: string): number {
  const whole = findName(text, name)
  const [first = '', second = ''] = name.split(' ')
  const short = /^\p{Lu}/u.test(second) ? findName(text, `${first} ${second}`) : -1
  return whole === -1 || short === -1 ? whole : Math.min(whole, short)
}

// "About the League" / "The Five Lakes League was founded …": the full name for the short form it ends in
function completeName(short: string, body: string): string {
  const full = readLeadingName(collapseSpace(body).trim())
  return full?.name.endsWith(` ${short}`) && /^,?\s+\p{Ll}/u.test(full.rest) ? full.name : short
}

// "Lakeside Trust" / "Notes to editors" / "The Lakeside Trust is a registered charity.", where the lead speaks of it
function readFromSelfDescription(evidence: IssuerEvidence): string | undefined {
  const ends = evidence.openings.filter(({ role }) => role === 'notes' || role === 'about')
  for (const { index } of ends) {
    for (const { text } of evidence.lines.slice(index, index + selfReach)) {
      const read = readLeadingName(collapseSpace(text.slice(0, 300)).trim())
      if (read && legalStatus.test(read.rest) && findName(readOpening(evidence), read.name) !== -1) return read.name
    }
  }
  return undefined
}

/** Lines below a heading of notes that may say what the issuer is. */
const selfReach = 8
const legalStatus =
  /^\s+(?:\([^()]{1,60}\)\s+)?is an? (?:[\p{L}-]+ )?registered (?:charity|company|non-?profit|trust)\b/iu

function readFromTitle(evidence: IssuerEvidence): string | undefined {
  if (!evidence.title) return undefined
  const opening = readOpening(evidence)
  return (
    readTitleMember(evidence.title, opening) ??
    readTitleSubject(evidence.title, opening) ??
    readTitleLabel(evidence.title, opening)
  )
}

// "Astronomers at the University of Tarn have shown …"
function readFromStaff(evidence: IssuerEvidence): string | undefined {
  const { text } = evidence
  for (const line of listLeadLines(evidence).slice(0, 2)) {
    const start = findDateline(text, line)?.end ?? line.block.start
    const name = readStaffOf(collapseSpace(text.slice(start, Math.min(line.block.end, start + 400))).trim())
    if (name !== undefined) return name
  }
  return undefined
}

// "MINISTRY OF WORKS" / "4 May 2019", or both in one line; a street may stand between them
function readFromSignature({ lines, first }: IssuerEvidence): string | undefined {
  for (const line of lines.slice(Math.max(first, lines.length - signatureReach))) {
    if (line.kind === 'signature') return line.words.slice(0, -3).join(' ')
    if (!isCapitals(line) || isPreamble(line) || lines[line.index + 1]?.kind !== 'date') continue
    const above = lines[line.index - 1]
    return above && isCapitals(above) && !isOrganizationName(line.text) ? above.text : line.text
  }
  return undefined
}

function isCapitals({ kind, casing, words }: Line): boolean {
  return kind === 'text' && casing === 'upper' && words.length <= 12
}

function readFromOfficer({ title }: IssuerEvidence): string | undefined {
  return title ? readOfficerOrganization(title) : undefined
}

// "HARBOUR BOARD" / "Press Release" / "Pier opens to trains", which the text writes as "Harbour Board"
function readFromLetterhead({ text, lines, first }: IssuerEvidence): string | undefined {
  const name = readLetterhead(text, lines)?.organization
  if (name === undefined || name !== name.toUpperCase()) return name
  const body = text.slice(lines[first]?.block.start)
  const written = findFolded(body, name)
  return written === undefined || written === written.toUpperCase() ? name : written
}

/** Lines from the end among which a signature is looked for. */
const signatureReach = 60

function listLeadLines({ lines, first, openings }: IssuerEvidence): Line[] {
  // A lead that its publisher set as a heading is a lead
  const opening = openings.find(({ index }) => !isProse(lines[index]))
  const end = Math.min(opening?.index ?? lines.length, first + 12)
  return lines.slice(first, end).filter(({ kind, words }) => (kind === 'text' || kind === 'list') && words.length >= 5)
}

// "Pier opens to trains" / "What is new" / "The Harbour Board today announced …": a text without a lead
function readFromFirstSection(evidence: IssuerEvidence): string | undefined {
  const [opening, ...openings] = evidence.openings
  if (opening?.role !== 'body' || listLeadLines(evidence).length > 0) return undefined
  return readFromLead({ ...evidence, first: opening.index + 1, openings })
}

/** The first paragraphs, to look names up in. */
function readOpening(evidence: IssuerEvidence): string {
  return listLeadLines(evidence)
    .slice(0, leadReach)
    .map(({ text }) => text.slice(0, 3000))
    .join('\n')
    .replace(/[^\S\n ][^\S\n]*| [^\S\n]+/g, ' ')
}
