import { findFolded } from '../head/name-in-text.ts'
import { memberVerbs, pluralVerbs, teamVerbs, titleVerbs, weakTitleVerbs } from '../lexicon/announcing-verbs.ts'
import { memberTitles, nonNameOpeners, officeWords, organizationWords } from '../lexicon/name-words.ts'
import { isOrganizationName, readLeadingName } from './read-name.ts'

const maxSubjectWords = 8
const label =
  /^(?:\p{Lu}{3,}|(?:Rating action|Update|Correction|Advisory|News|Announcement|Reminder|Invitation|Alert)):\s+/iu

/**
 * The subject of a title, if the lead knows it: `Acme Forge Opens Plant` where the first paragraphs speak of `Acme Forge`. With
 * a weak verb (`… is`, `… to`) it must be the name of an organisation by its words.
 */
export function readTitleSubject(title: string, opening: string): string | undefined {
  // "Bridges need repair, warns Acme Institute"
  const source = /,\s(?:warns?|says?|finds?|reveals?)\s(?:the\s)?(\p{Lu}.{2,80})$/u.exec(title)?.[1]
  if (source && isOrganizationName(source) && findName(opening, source) !== -1) return source
  // "UPDATE: Acme …", "ICYMI: Acme …", "Rating action: Acme …"
  const words = title
    .replace(label, '')
    .replace(/^The\s+/u, '')
    .split(/\s+/)
  const limit = Math.min(words.length, maxSubjectWords + 1)
  for (let index = 1; index < limit; index++) {
    const word = (words[index] as string).toLowerCase()
    const strong = titleVerbs.has(word) || teamVerbs.has(word)
    if (!strong && !weakTitleVerbs.has(word)) continue
    const subject = words.slice(0, index).join(' ')
    const first = (words[0] as string).toLowerCase().replace(/\W+$/, '')
    // "The Anvil 8 Delivers …" is a product
    if (/\s\d+$/.test(subject)) return undefined
    if (nonNameOpeners.has(first) || !/^[\p{L}\d]/u.test(subject) || /[,:;?!]/.test(subject)) return undefined
    if (organizationWords.has(subject.toLowerCase())) return undefined // "Council Approves Budget"
    if (!strong && !isOrganizationName(subject)) continue
    // "Acme Annual Report 2024": the verb's plain form needs a plural in front
    if (pluralVerbs.has(word) && !/s$|\s(?:and|&)\s/iu.test(subject)) continue
    if (teamVerbs.has(word) && (!/s$/iu.test(subject) || /\s(?:and|&)\s/iu.test(subject))) continue
    if (findName(opening, subject) !== -1) return subject
    // "ACME FORGE OPENS PLANT"
    return subject === subject.toUpperCase() ? findFolded(opening, subject) : undefined
  }
  return undefined
}

// "Acme Forge AB (ACME): Notice of a meeting"
const titleLabel = /^(\p{Lu}[^:(]{2,60}?)(?:\s\([^()]{1,30}\))?:\s\S/u

/** The organisation in front of the colon of a title, if the lead knows it: `Acme Forge AB (ACME): Notice of a meeting`. */
export function readTitleLabel(title: string, opening: string): string | undefined {
  const name = titleLabel.exec(title)?.[1]
  return name?.includes(' ') && isOrganizationName(name) && findName(opening, name) !== -1 ? name : undefined
}

/**
 * The member of a parliament, or mayor, at the head of a title, whose office issues in their name, if the lead knows them:
 * `Congresswoman Jane Roe Criticizes Plan`.
 */
export function readTitleMember(title: string, opening: string): string | undefined {
  const office = memberTitles.exec(title)?.[0]
  if (office === undefined) return undefined
  const words = title.slice(office.length).split(/\s+/)
  const verb = words.findIndex((word) => titleVerbs.has(word.toLowerCase()) || memberVerbs.has(word.toLowerCase()))
  const name = words.slice(0, verb)
  if (verb < 2 || verb > 4 || !name.every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word))) return undefined
  return findName(opening, name.at(-1) as string) === -1 ? undefined : name.join(' ')
}

// "Statement from Quayside Homes on the fire"
const statement = /^(?:joint )?(?:press |media )?statement (?:from|by) (?:the )?(?=\p{Lu})/iu
const spokesperson = /\bspokes\p{L}+ (?:for|of) (?:the )?$/iu

/** Whose statement a title announces, if it is an organisation by its name or has a spokesperson in the text. */
export function readStatementOf(title: string, text: string): string | undefined {
  const label = statement.exec(title)?.[0]
  const name = label === undefined ? undefined : readLeadingName(title.slice(label.length))?.name
  if (!name?.includes(' ')) return undefined
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (spokesperson.test(text.slice(Math.max(0, at - 40), at))) return name
  }
  return isOrganizationName(name) ? name : undefined
}

/** The acronym in front of an office at the head of a title: `ABC Secretary-General’s interview …`. */
export function readOfficerOrganization(title: string): string | undefined {
  const [acronym = '', office = ''] = title.split(/\s+/)
  const bare = office.toLowerCase().replace(/['’]s?$|[,:]$/u, '')
  return /^\p{Lu}{2,8}$/u.test(acronym) && officeWords.has(bare) ? acronym : undefined
}

/** Where a text first speaks of a name, as a whole word and in its own casing; -1 if it never does. */
export function findName(text: string, name: string): number {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const before = text.slice(Math.max(0, at - 2), at)
    const after = text.slice(at + name.length, at + name.length + 2)
    if (!/[\p{L}\d]$/u.test(before) && !/^[\p{L}\d]/u.test(after)) return at
  }
  return -1
}
