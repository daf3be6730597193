import { announcingVerbs, directVerbs } from '../lexicon/announcing-verbs.ts'
import { months } from '../lexicon/calendar-words.ts'
import { memberTitles, organizationWords } from '../lexicon/name-words.ts'
import { isOrganizationName, isPersonApposition, type LeadingName, readLeadingName } from './read-name.ts'

/** Words behind a name among which the announcing verb must stand. */
const verbReach = 48

/** What may stand between a name and the verb it announces with, besides brackets and what commas hold. */
const mayFollow: ReadonlySet<string> = new Set([
  ...announcingVerbs,
  ...directVerbs,
  ...'of in at and for from with by on the that which who whose whom where as'.split(' '),
  ...'based recently just formally officially proudly yesterday'.split(' '),
])

/**
 * The subject of a lead, dateline off, if it is who announces: `Acme Corp (NYSE: ACM), a maker of anvils, today announced …`; a
 * member of a parliament or a mayor whatever the verb: `Congresswoman Jane Roe (D-CA) voted …`.
 */
export function readLeadSubject(lead: string, depth = 0): string | undefined {
  const phrase = skipAdverbials(lead)
  const title = memberTitles.exec(phrase)?.[0]
  if (title !== undefined) {
    const member = readLeadingName(phrase.slice(title.length))
    if (member?.name.includes(' ') && !isSpeaker.test(member.rest)) return member.name
    // "Congresswoman Roe voted …": a surname names nobody, and no organisation
    if (member && isMember.test(title) && !isOrganizationName(member.name)) return undefined
  }
  const read = readLeadingName(phrase)
  // "Springfield– May, 2024 – Acme …": a dateline that was not read as one
  if (!read || read.name.length > 120 || months.has(read.name.toLowerCase()) || isNoIssuer(read)) return undefined
  // Whatever stands in brackets behind the name: "(Nasdaq: ACME)", "(the “Company”)"
  const rest = read.rest.slice(0, 700).replace(/\([^()]{0,120}\)/gu, ' ')
  // "Some Newswire (a service) – Acme Forge announced …"
  const wired = /^\s*[–—]\s+/u.exec(rest)
  if (wired) return depth === 0 ? readLeadSubject(rest.slice(wired[0].length), 1) : undefined
  if (isPersonApposition(rest.trimStart()) && !isOrganizationName(read.name)) return undefined
  // "Bread & Roses International (BRI) said on Tuesday …"
  const isOrganization = isOrganizationName(read.name) || hasInitials(read)
  if (saysByItself.test(read.rest) && (isOrganization || acronym.test(read.rest))) return read.name
  // "Otters have been found …, a survey published today by the guild shows": who suffers announces nothing
  if (passive.test(rest) && !isOrganization) return undefined
  // "The panel is the body that …" tells what it is
  if (describes.test(rest)) return undefined
  const words = rest.split(/\s+/).filter((word) => word !== '')
  const direct = words.find((word) => !/^(?:also|now|,|jointly|together)$/.test(word))
  if (direct !== undefined && directVerbs.has(direct) && (words.slice(0, 2).includes('today') || isOrganization))
    return read.name
  // "Comparable sales rose …; the board declares …"
  const next = /^\s*(\p{Ll}+)/u.exec(rest)?.[1]
  if (next !== undefined && !mayFollow.has(next) && !isOrganization) return undefined
  for (const word of words.slice(0, verbReach)) {
    if (announcingVerbs.has(word.replace(/,$/, ''))) return read.name
    // The sentence is over: "… in Springfield. It announced …"
    if (/\p{Ll}{3}[.!?]["”]?$/u.test(word)) return undefined
  }
  return undefined
}

const isMember = /\b(?:Congress|Rep|Sen|Mayor|Gov|Assembly|Council)/u

/** The surname of the member who opens a lead: `Congresswoman Roe voted …`. */
export function readLeadMember(lead: string): string | undefined {
  const phrase = skipAdverbials(lead)
  const title = memberTitles.exec(phrase)?.[0]
  if (title === undefined || !isMember.test(title)) return undefined
  return /^\p{Lu}[\p{L}'’-]+(?=[\s,(])/u.exec(phrase.slice(title.length))?.[0]
}

const office = String.raw`Congress(?:man|woman|member)|Rep(?:resentative|\.)|Sen(?:ator|\.)|Mayor|Gov(?:ernor|\.)|(?:Assembly|Council)(?:man|woman|member)`
// "Rep. Jane M. ", "CONGRESSWOMAN JANE "
const beforeSurname = new RegExp(
  String.raw`\b(?:${office}|${office.toUpperCase()})\s((?:\p{Lu}[\p{L}.'’-]+\s){1,2})$`,
  'u',
)

/** The full name of a member whom the lead calls by surname, where the text has it: `Rep. Jane Roe`. */
export function findFullName(text: string, surname: string | undefined): string | undefined {
  for (const name of surname === undefined ? [] : [surname, surname.toUpperCase()]) {
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
      const before = beforeSurname.exec(text.slice(Math.max(0, at - 60), at))?.[1]
      if (before !== undefined && !/\p{L}/u.test(text.charAt(at + name.length))) return `${before}${name}`
    }
  }
  return undefined
}

// "Mayor Jane Roe, Tarn: “We …”"
const isSpeaker = /^[^.:]{0,80}:\s*["“]/u
const describes = /^\s*(?:is|are) (?:an?|the|one|among)\s/u
const passive = /^\s*(?:(?:has|have|had) been|was|were)\s/u
const saysByItself =
  /^(?:\s*\([^()]{1,40}\))?\s+(?:today )?(?:said|says|warned|warns|urged|urges|called|calls|condemned|condemns)\b/u
const acronym = /^\s*\(\p{Lu}[\p{Lu}\d&]{1,8}\)/u

// "Bread & Roses International (BRI)": an acronym of its initials makes a name an organisation's
function hasInitials({ name, rest }: LeadingName): boolean {
  const letters = /^\s*\((\p{Lu}{2,8})\)/u.exec(rest)?.[1]
  const initials = name.match(/(?<!\p{L})\p{Lu}/gu)?.join('')
  return letters !== undefined && letters === initials
}

// "Springfield, IL  Congresswoman Jane Roe …", "Venice, FL (May 3, 2024) – Acme …": a dateline that was not read as one. Before a dash
// it holds figures: "Acme Works AG announced a plant – the first …"
const lostDateline =
  /^\p{Lu}[\p{L}.' ]{2,30}(?:(?:\s?,\s|\s)(?:[A-Z]{2}|D\.C\.),?\s+(?=(?:The|Today|Congress\p{Ll}+|Rep\.|Sen\.|Representative|Senator)\b)|\s?,\s(?:[A-Z]{2}|D\.C\.)[\s,(][^.!?]{0,40}?\d[^.!?]{0,60}?[–—-]\s+)/u

// "Executive Order 12333, issued …", "Anvil 9.6 releases …", "Press Release For Immediate Release", "Springfield, IL …" but not "Acme, SA", "The Government announced …"
function isNoIssuer({ name, rest }: LeadingName): boolean {
  return (
    /\d{3,}$|\s\d+\.\d+$|\brelease\b/iu.test(name) ||
    // "The Home Secretary today …"
    /\s(?:Secretary|Minister|President|Chancellor|Ambassador|Governor)$/u.test(name) ||
    /^\s*,\s*(?!(?:AB|AG|AS|BV|KG|LP|NV|SA|SE|SL)\b)(?:[A-Z]{2}|D\.C\.)(?!\p{L})/u.test(rest) ||
    organizationWords.has(name.toLowerCase())
  )
}

// "Today, …", "On May 3, 2024, …", "In a statement, …", "WASHINGTON The Department …" with its dash lost
function skipAdverbials(lead: string): string {
  let phrase = lead
    .replace(/^[\s–—-]+/u, '')
    .replace(lostDateline, '')
    .replace(/^\p{Lu}{4,}\s+(?=The\s)/u, '')
  for (
    let turn = 0;
    turn < 4 &&
    /^(?:Today|\p{Lu}\p{Ll}{2,8} \d{1,2}|On|In|At|Yesterday|Earlier|This|Following|With|As|\p{Lu}\p{Ll}{2,9}ing|\d{4})\b/u.test(
      phrase,
    );
    turn++
  ) {
    const comma = phrase.slice(0, 80).indexOf(', ')
    if (comma === -1) break
    phrase = phrase.slice(comma + 2)
  }
  return phrase.replace(/^the\s/u, 'The ')
}
