import { isNameInText } from './is-name-in-text.ts'
import type { IssuerEvidence } from './issuer-evidence.ts'
import { isOrganizationName, readLeadingName } from './read-name.ts'
import { findName } from './read-title-subject.ts'

/** Lines of a contact block in which an issuer gives its name. */
const reach = 4

/**
 * The organisation that stands by itself at the top of the contacts (`Contact Information` / `Anvilo` / `12 Mill Lane`), if the text above
 * speaks of it. A name of one word, which may be anybody's, must stand in the title.
 */
export function readContactName({ text, lines, title, openings }: IssuerEvidence): string | undefined {
  for (const { role, index, bodyStart } of openings) {
    if (role !== 'contact') continue
    for (const { block, text: line } of lines.slice(index, index + reach)) {
      for (const part of line.slice(Math.max(0, bodyStart - block.start)).split(/\s*[\n|]\s*/u)) {
        const read = part.length <= 80 ? readLeadingName(part.trim()) : undefined
        if (read === undefined || read.rest !== '') continue
        const { name } = read
        const known = isOrganizationName(name)
          ? findName(text.slice(0, block.start), name) !== -1
          : /^\S+$/u.test(name) && findName(title ?? '', name) !== -1 && isNameInText(text, name)
        if (known) return name
      }
    }
  }
  return undefined
}
