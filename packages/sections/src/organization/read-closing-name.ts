import { findFolded } from '../head/name-in-text.ts'
import { isProse } from '../lines/is-prose.ts'
import type { Line } from '../lines/line.ts'
import type { IssuerEvidence } from './issuer-evidence.ts'
import { isOrganizationName, readLeadingName } from './read-name.ts'
import { findName } from './read-title-subject.ts'

/**
 * The organisation whose name closes a release as a line of its own (`… to the guild.` / `Bureau of Anvils`) or heads the address
 * that closes it, or opens the address to which one writes (`Please write to:` / `The Ministry of Works` / `12 Mill Lane`), if the text speaks of it elsewhere.
 */
export function readClosingName({ text, lines, first }: IssuerEvidence): string | undefined {
  for (const line of lines.slice(first + 1)) {
    const above = lines[line.index - 1] as Line
    const below = lines[line.index + 1]
    const closes = (below === undefined || below.kind === 'mark') && (isProse(above) || above.kind === 'list')
    const heads = headsAddress(lines, line)
    const addresses = above.ending === 'colon' && below?.kind === 'contact'
    if (!closes && !heads && !addresses) continue
    const name = readBareName(line)
    if (name !== undefined && (closes || heads || findName(text.slice(0, line.block.start), name) !== -1)) return name
  }
  return undefined
}

/** Lines of an address at the end of a text, its name counted. */
const longestAddress = 6

// "Bureau of Anvils" / "Directorate of Communications" / "www.anvils.example", but not "CONTACT" / "Jane Roe, 555-0110"
function headsAddress(lines: readonly Line[], { index, words }: Line): boolean {
  if (index < lines.length - longestAddress || words.length < 2 || !isProse(lines[index - 1])) return false
  const below = lines.slice(index + 1)
  return !below.some(isProse) && below.some(({ kind }) => kind === 'contact')
}

/** Lines below the title among which the issuer's name may stand alone. */
const titleReach = 3

/** The organisation whose name stands alone below the title, if the text speaks of it: `Pier opens to trains` / `HARBOUR BOARD`. */
export function readNameBelowTitle({ text, lines, first }: IssuerEvidence): string | undefined {
  for (const line of lines.slice(first, first + titleReach)) {
    if (isProse(line)) return undefined
    const name = readBareName(line)
    // "SUMMARY" is set like an acronym
    const written = name?.includes(' ') ? findFolded(text.slice(line.block.end), name) : undefined
    if (written !== undefined) return written
  }
  return undefined
}

/** Words above which a line is no bare name. */
const longestName = 9

function readBareName({ kind, text, words, ending }: Line): string | undefined {
  if (kind !== 'text' || ending !== 'word' || words.length > longestName) return undefined
  const read = readLeadingName(text.trim())
  return read && read.rest === '' && isOrganizationName(read.name) ? read.name : undefined
}
