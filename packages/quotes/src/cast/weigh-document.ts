import type { Token } from '@presswork/language'
import { nameParticles } from '../lexicon/function-words.ts'
import type { Narration } from '../narration/narration.ts'
import { personThreshold } from './evidence.ts'
import type { NameCase } from './name-case.ts'

/** What the rest of the document adds to the evidence beside a name. */
const weights = {
  surname: 1,
  surnameSubject: 2,
  titledSurname: 5,
  pronoun: 2,
  besidePerson: 2,
  listedWithPerson: 1,
  mail: 4,
  lowerCase: -2,
  lowerCaseInLong: -5,
}

/** A sum that nothing said elsewhere in the document can bring over the threshold. */
const hopeless = -4

/** Whether the document can still change what a name is taken for. */
function isOpen({ sum, words }: NameCase): boolean {
  return sum > hopeless && sum < personThreshold - lowerCaseWeight(words)
}

function lowerCaseWeight(words: readonly string[]): number {
  return words.length > 3 ? weights.lowerCaseInLong : weights.lowerCase
}

/** Whether a role stands before it: "Harbour Specialist | Panel". */
function hasRole({ sightings }: NameCase): boolean {
  return sightings.some(({ run }) => run.roleFrom < run.from && run.honorific === undefined)
}

/** Adds to every case of two or more words what the rest of the document tells: see {@link weights}. */
export function weighDocument(all: readonly NameCase[], singles: readonly NameCase[], narration: Narration): void {
  const cases = all.filter(({ organization }) => !organization)
  const open = cases.filter(isOpen)
  const titled = singles.filter(hasRole)
  if (open.length + titled.length === 0) return
  const alone = new Map<string | undefined, NameCase>()
  for (const single of singles) alone.set(single.words[0], single)
  const pronouns = findPronouns(narration)
  const named = pronouns.size > 0 ? countNames(cases) : undefined
  const mail = readMailboxNames(narration.text)
  const lower = findLowerCase(open.concat(titled), narration)
  for (const one of titled) if (lower.has(one.words[0] ?? '')) one.sum += weights.lowerCase
  for (const one of open) {
    const surname = alone.get(one.words.at(-1))
    if (surname && (surname.holds.includes('honorific') || surname.holds.includes('title')))
      one.sum += weights.titledSurname
    else if (surname && !surname.holds.includes('determiner') && !surname.holds.includes('in')) {
      const subject = surname.sightings.some(
        ({ heading, speaks, segment, run }) => !heading && (speaks || narration.openings.hasNameAt(segment, run.from)),
      )
      one.sum += subject ? weights.surnameSubject : weights.surname
    }
    if (named && one.sightings.some(({ segment }) => pronouns.has(segment + 1) && named.get(segment) === 1))
      one.sum += weights.pronoun
    if (mail.size > 0 && isMailed(one.words, mail, lower)) one.sum += weights.mail
    if (one.words.some((word) => lower.has(word))) one.sum += lowerCaseWeight(one.words)
  }
  weighNeighbours(open, cases)
  dropOverlong(cases)
}

/**
 * "Appoints Ida Lund", and in a heading "Ida Lund Opens": where the document has the name without its first or last word, that word
 * is none of it.
 */
function dropOverlong(cases: readonly NameCase[]): void {
  const sure = cases.filter(({ sum }) => sum >= personThreshold)
  const persons = new Set(sure.map(({ words }) => words.join(' ')))
  const surnames = new Set(sure.filter(({ words }) => words.length < 4).map(({ words }) => words.at(-1)))
  for (const one of cases) {
    const { words, sightings, holds } = one
    if (words.length < 3) continue
    const tail = !holds.includes('given-name') && persons.has(words.slice(1).join(' '))
    const head = sightings.every(({ heading }) => heading) && persons.has(words.slice(0, -1).join(' '))
    // "the Ida Lund Problem | Okoro said", where the document has another Okoro
    const merged = words.length > 3 && !words.some((word) => nameParticles.has(word)) && surnames.has(words.at(-1))
    if (tail || head || merged) one.sum = Number.NEGATIVE_INFINITY
  }
}

/** "Ida Lund and Ben Okoro": who stands beside a person is one; behind a comma, an organisation may stand as well. */
function weighNeighbours(open: readonly NameCase[], cases: readonly NameCase[]): void {
  const persons = new Set(cases.filter(({ sum }) => sum >= personThreshold).flatMap(({ sightings }) => sightings))
  if (persons.size === 0) return
  const ends = new Set(Array.from(persons, ({ segment, run }) => placeOf(segment, run.to)))
  const starts = new Set(Array.from(persons, ({ segment, run }) => placeOf(segment, run.roleFrom)))
  for (const one of open) {
    const neighbours = one.sightings.flatMap(({ segment, run, tokens }) => [
      starts.has(placeOf(segment, run.to + 1)) ? tokens[run.to]?.lower : '',
      ends.has(placeOf(segment, run.roleFrom - 1)) ? tokens[run.roleFrom - 1]?.lower : '',
    ])
    if (neighbours.includes('and')) one.sum += weights.besidePerson
    else if (neighbours.includes(',')) one.sum += weights.listedWithPerson
  }
}

/** One number for a token of a segment; no sentence has a million tokens. */
function placeOf(segment: number, token: number): number {
  return segment * 1e6 + token
}

/** How many names every segment has. */
function countNames(cases: readonly NameCase[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { sightings } of cases)
    for (const { segment } of sightings) counts.set(segment, (counts.get(segment) ?? 0) + 1)
  return counts
}

const pronounForms = new Set(['he', 'she', 'his', 'her'])

/** The segments that open with "he" or "she". */
function findPronouns({ segments }: Narration): Set<number> {
  const found = new Set<number>()
  for (const [index, { tokens }] of segments.entries()) {
    // Behind a mark, too: "– She left."
    const first = tokens[0]?.type === 'word' ? tokens[0] : tokens[1]
    if (first && pronounForms.has(first.lower)) found.add(index)
  }
  return found
}

/** What the mailboxes of the document may name: "ida.lund@" ida and lund, "ilund2@" lund, "idalund@" both in one. */
function readMailboxNames(text: string): Set<string> {
  const names = new Set<string>()
  for (let sign = text.indexOf('@'); sign !== -1; sign = text.indexOf('@', sign + 1)) {
    const box = /[\w.-]+$/.exec(text.slice(Math.max(0, sign - longestMailbox), sign))?.[0] ?? ''
    for (const part of box.toLowerCase().split(/[^a-z]+/)) {
      if (part.length < shortestName) continue
      names.add(part)
      if (part.length > shortestName) names.add(part.slice(1))
    }
  }
  return names
}

function isMailed(words: readonly string[], mail: ReadonlySet<string>, lower: ReadonlySet<string>): boolean {
  return mail.has(words.join('')) || words.some((word) => mail.has(word) && !lower.has(word))
}

const longestMailbox = 40
const shortestName = 4

/** The words of the open cases that the narration also has in lower case: "market" tells against "Market Works". */
function findLowerCase(open: readonly NameCase[], { segments }: Narration): Set<string> {
  const asked = new Set<string>()
  // "van" in "Ludo van Dyke" always is
  for (const { words } of open) for (const word of words) if (!nameParticles.has(word)) asked.add(word)
  const found = new Set<string>()
  for (const { tokens } of segments) {
    for (let index = 0; index < tokens.length; index++) {
      const { value, lower } = tokens[index] as Token
      if (value !== lower || !asked.has(value) || isInAddress(tokens, index)) continue
      found.add(value)
      asked.delete(value)
      if (asked.size === 0) return found
    }
  }
  return found
}

/** "ida" in "ida.lund@", "ida_lund@", "ardenrail.com/ida" */
function isInAddress(tokens: readonly Token[], index: number): boolean {
  const isGlue = (mark: Token | undefined, word: Token | undefined): boolean =>
    mark?.type === 'mark' && word !== undefined && !word.spaceBefore && /^[@._/-]$/.test(mark.value)
  const next = tokens[index + 1]
  return (
    (next !== undefined && !next.spaceBefore && isGlue(next, tokens[index + 2])) ||
    isGlue(tokens[index - 1], tokens[index])
  )
}
