import type { IssuerEvidence } from './issuer-evidence.ts'
import { isOrganizationName, readLeadingName } from './read-name.ts'
import { findName } from './read-title-subject.ts'

/** Characters below a heading of contacts that are looked at. */
const reach = 400

/**
 * The organisation whom the contact works for, if the first paragraphs speak of it: `Media contact: Jane Roe, Tarn University,
 * 555-0100`.
 */
export function readContactName({ text, openings }: IssuerEvidence, opening: string): string | undefined {
  for (const { role, bodyStart } of openings) {
    if (role !== 'contact') continue
    for (const part of text.slice(bodyStart, bodyStart + reach).split(/\s*[\n,|;]\s*/u)) {
      const read = readLeadingName(part.trim())
      if (
        read?.rest === '' &&
        isOrganizationName(read.name) &&
        read.name.includes(' ') &&
        findName(opening, read.name) !== -1
      )
        return read.name
    }
  }
  return undefined
}
