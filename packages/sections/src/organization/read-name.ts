import { titleVerbs } from '../lexicon/announcing-verbs.ts'
import { nonNameOpeners, organizationWords } from '../lexicon/name-words.ts'

/** A name at the head of a phrase, and what stands behind it. */
export interface LeadingName {
  readonly name: string
  readonly rest: string
}

const connectors: ReadonlySet<string> = new Set(['of', 'and', 'for', 'the', '&', 'de', 'du', 'on', 'in', '+'])
const legalForm =
  /^(?:Inc|Incorporated|Ltd|Limited|LLC|L\.L\.C|LLP|Corp|Corporation|Co|PLC|plc|S\.A|N\.V|AG|GmbH|Pte|ASA|AB|A\/S|Oyj|NV|BV|SE|SpA|KGaA|Bhd|Berhad|Tbk)\b\.?/u
const maxNameWords = 14

/**
 * Reads the capitalised name that a phrase opens with, its article left out: `The Ministry of Works (MoW) announced …` gives
 * `Ministry of Works`; `Acme Forge, Inc. said …` keeps its legal form. `undefined` if the phrase opens with no name.
 */
export function readLeadingName(phrase: string): LeadingName | undefined {
  const body = phrase.replace(/^(?:The|the)\s+/u, '')
  const words = [...body.slice(0, 300).matchAll(/\S+/gu)].slice(0, maxNameWords + 1)
  const first = words[0]?.[0] ?? ''
  const opener = first.toLowerCase().replace(/['’].*$|\W+$/u, '')
  // "Calls for expansion …" is a standfirst without a subject
  if (!/^\p{Lu}/u.test(first) || nonNameOpeners.has(opener) || titleVerbs.has(opener)) return undefined
  let end = 0
  for (const [index, match] of words.entries()) {
    const word = match[0]
    const wordEnd = match.index + word.length
    const next = words[index + 1]?.[0] ?? ''
    if (connectors.has(word)) {
      if (!/^(?:\p{Lu}|the$|[&]$)/u.test(next)) break
      continue
    }
    if (!/^[\p{Lu}\d]|^\p{Ll}{1,2}\p{Lu}|^plc\b/u.test(word)) break
    const bare = word.replace(/[,;:]+$/u, '')
    end = match.index + bare.length
    // "Acme Forge’s plant": the name is no subject, but in "Smiths’ Union" it is part of one
    const isPossessive = /['’]s?$/u.test(bare)
    if (isPossessive && bare === word && isNamedBody(words, index + 1, /s['’]$/u.test(bare))) continue
    if (isPossessive) return undefined
    if (bare.length < word.length && !legalForm.test(next)) break
    if (/\p{Ll}\.$/u.test(word) && !legalForm.test(word)) break
    if (index === maxNameWords) return undefined
    end = Math.max(end, wordEnd - (word.length - bare.length))
  }
  const name = body.slice(0, end).trim()
  return name.length < 2 ? undefined : { name, rest: body.slice(end) }
}

/** Words behind several possessors among which a word of organisations makes one name of all: `Smiths’ Relief Network`. */
const possessedReach = 3

// "Children’s Hospital", but "Acme’s Relief Network" has a possessor of its own
function isNamedBody(words: readonly RegExpExecArray[], from: number, isPlural: boolean): boolean {
  for (const [word] of words.slice(from, from + (isPlural ? possessedReach : 1))) {
    if (!/^\p{Lu}/u.test(word)) return false
    if (organizationWords.has(word.toLowerCase().replace(/\W+$/u, ''))) return true
  }
  return false
}

/** Whether a name says that it is an organisation's, or is an acronym. */
export function isOrganizationName(name: string): boolean {
  if (officer.test(name)) return false
  return (
    /^\p{Lu}{2,8}$/u.test(name) ||
    /\p{L} International$|\p{L} (?:Health|School|Water|Fire|Park) District$/u.test(name) ||
    /^(?:City|Town|Township|Village|County|Borough|Municipality|Canton|Shire|Port|Diocese) of \p{Lu}/iu.test(name) ||
    name.split(/\s+/).some((word, index) => isOrganizationWord(word, index))
  )
}

// "Emergency Services Minister Jane Roe"
const officer =
  /\s(?:Minister|Secretary|Commissioner|Director|President|Mayor|Manager|Chief)(?:\s\p{Lu}[\p{L}.'’-]+){1,3}$/u

// "Acme AG", but "AG Roe" is an attorney general
function isOrganizationWord(word: string, index: number): boolean {
  return legalForm.test(word) ? index > 0 : organizationWords.has(word.toLowerCase().replace(/\W+$/, ''))
}

/** Whether an apposition behind a name makes it a person: `Jane Roe, president of Acme, announced …`. */
export function isPersonApposition(rest: string): boolean {
  return /^,\s+(?:\d\d\b|(?:the |a |an |our |its )?(?:[\p{L}-]+ ){0,3}(?:president|ceo|chief|director|chair(?:man|woman|person)?|spokes\p{L}+|minister|secretary|attorney|founder|co-founder|head|manager|senator|congress\p{L}+|mayor|governor|commissioner|officer|professor)\b)/iu.test(
    rest.slice(0, 120),
  )
}
