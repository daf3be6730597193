import { namesIssuer, namesSender, readField } from '../head/field.ts'
import type { IssuerEvidence } from './issuer-evidence.ts'
import { isOrganizationName, readLeadingName } from './read-name.ts'

/** Lines below the title that may be fields of the head, and lines at the end that may name the source. */
const headReach = 3
const endReach = 8

/**
 * The issuer that a field of the head names (`Issued by: Harbour Board`), or the closing line (`SOURCE Harbour Board`, `Issued by the Harbour Board`).
 */
export function readIssuerField({ lines, first }: IssuerEvidence): string | undefined {
  for (const { text } of lines.slice(0, first + headReach)) {
    const field = readField(text)
    const name = field && readWholeName(field.value)
    if (!field || !name) continue
    // "From: Jane Roe" names a person
    if (namesIssuer(field) || (namesSender(field) && (isOrganizationName(name) || ofCountry.test(name)))) return name
  }
  for (const { text } of lines.slice(Math.max(first, lines.length - endReach))) {
    const name = text.length <= 120 ? closing.exec(text)?.[1] : undefined
    const read = name === undefined ? undefined : readWholeName(name)
    if (read !== undefined) return read
  }
  return undefined
}

// "Natural Hazards Canada", "Public Health Scotland"
const ofCountry =
  /\s(?:Canada|Australia|Scotland|England|Wales|Ireland|Singapore|Finland|Sweden|Norway|Denmark|India|Europe|America|Africa)$/u

// "SOURCE Harbour Board", "Issued by the Harbour Board"
const closing =
  /^(?:SOURCE:?|(?:Issued|Released|Published)(?: and \p{Ll}{4,9})? (?:by|on behalf of):?(?: the)?)\s+(\S.*)$/u

function readWholeName(value: string): string | undefined {
  const read = readLeadingName(value)
  return read && /^[\s.;]*(?:\(|$)/u.test(read.rest) ? read.name : undefined
}
