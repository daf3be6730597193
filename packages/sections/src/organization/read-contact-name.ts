import { isNameInText } from './is-name-in-text.ts'
import type { IssuerEvidence } from './issuer-evidence.ts'
import { isOrganizationName, readLeadingName } from './read-name.ts'
import { findName } from './read-title-subject.ts'

/** Characters below a heading of contacts that are looked at. */
const reach = 400

/**
 * The organisation whom the contact works for, if the first paragraphs speak of it: `Media contact: Jane Roe, Tarn University,
 * 555-0100`. A name of one word, which may be anybody's, must stand in the title: `Contact Information` / `Anvilo` / `12 Mill Lane`.
 */
export function readContactName({ text, title, openings }: IssuerEvidence, opening: string): string | undefined {
  for (const { role, bodyStart } of openings) {
    if (role !== 'contact') continue
    for (const part of text.slice(bodyStart, bodyStart + reach).split(/\s*[\n,|;]\s*/u)) {
      const read = readLeadingName(part.trim())
      if (read?.rest !== '') continue
      const { name } = read
      const known = name.includes(' ')
        ? isOrganizationName(name) && findName(opening, name) !== -1
        : findName(title ?? '', name) !== -1 && isNameInText(text, name)
      if (known) return name
    }
  }
  return undefined
}

// "should call Tarn Police on 101", "write to the Harbour Board at …"
const called = /\b(?:call|contact|phone|ring|telephone|e-?mail|write to) (?:the )?(?=\p{Lu})/gu
const reached = /^,? (?:on|at|by|via|directly)\b/u

/** The organisation that readers are asked to call, if the first paragraphs speak of it: `Witnesses should call Tarn Police on 101.` */
export function readCalledName({ text }: IssuerEvidence, opening: string): string | undefined {
  for (const match of text.matchAll(called)) {
    const at = match.index + match[0].length
    const read = readLeadingName(text.slice(at, at + 120))
    if (read && reached.test(read.rest) && isOrganizationName(read.name) && findName(opening, read.name) !== -1)
      return read.name
  }
  return undefined
}
