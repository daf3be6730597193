import type { Token } from '@presswork/language'
import type { Narration } from './collect-cast.ts'
import { personThreshold } from './evidence.ts'
import type { NameCase } from './name-case.ts'
import type { Draft } from './person.ts'
import type { Sighting } from './sighting.ts'

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

/** A sum that nothing said elsewhere in the document can bring over the threshold, or below it. */
const hopeless = -4
const settled = personThreshold - weights.lowerCaseInLong

/** Adds to every case of two or more words what the rest of the document tells: see {@link weights}. */
export function weighDocument(cases: readonly NameCase[], singles: readonly NameCase[], narration: Narration): void {
  const open = cases.filter(({ sum }) => sum > hopeless && sum < settled)
  const titled = singles.filter(({ holds }) => holds.has('title') && !holds.has('honorific'))
  if (open.length + titled.length === 0) return
  const alone = new Map(singles.map((single) => [single.words[0], single]))
  const pronouns = findPronouns(narration)
  const named = countNames(cases)
  const mail = readMailboxes(narration.text)
  const lower = findLowerCase([...open, ...titled], narration)
  for (const one of titled) if (lower.has(one.words[0] ?? '')) one.sum += weights.lowerCase
  for (const one of open) {
    const surname = alone.get(one.words.at(-1))
    if (surname && (surname.holds.has('honorific') || surname.holds.has('title'))) one.sum += weights.titledSurname
    else if (surname && !surname.holds.has('determiner') && !surname.holds.has('in')) {
      const subject = surname.sightings.some(({ heading, speaks, opens }) => !heading && (speaks || opens))
      one.sum += subject ? weights.surnameSubject : weights.surname
    }
    if (one.sightings.some((sighting) => pronouns.has(sighting.segment + 1) && named.get(sighting.segment) === 1))
      one.sum += weights.pronoun
    if (mail.some((box) => one.words.some((word) => word.length > 3 && !lower.has(word) && box.includes(word))))
      one.sum += weights.mail
    if (one.words.some((word) => lower.has(word)))
      one.sum += one.words.length > 3 ? weights.lowerCaseInLong : weights.lowerCase
  }
  weighNeighbours(open, cases)
  dropOverlong(cases)
}

/**
 * "Appoints Ida Lund", and in a heading "Ida Lund Opens": where the document has the name without its first or last word, that word
 * is none of it.
 */
function dropOverlong(cases: readonly NameCase[]): void {
  const persons = new Set(cases.filter(({ sum }) => sum >= personThreshold).map(({ words }) => words.join(' ')))
  for (const one of cases) {
    const { words, sightings, holds } = one
    if (words.length < 3) continue
    const tail = !holds.has('given-name') && persons.has(words.slice(1).join(' '))
    const head = sightings.every(({ heading }) => heading) && persons.has(words.slice(0, -1).join(' '))
    if (tail || head) one.sum = Number.NEGATIVE_INFINITY
  }
}

/** "Ida Lund and Ben Okoro": who stands beside a person is one; behind a comma, an organisation may stand as well. */
function weighNeighbours(open: readonly NameCase[], cases: readonly NameCase[]): void {
  const persons = new Set(cases.filter(({ sum }) => sum >= personThreshold).flatMap(({ sightings }) => sightings))
  const ends = new Set(Array.from(persons, ({ segment, run }) => `${segment} ${run.to}`))
  const starts = new Set(Array.from(persons, ({ segment, run }) => `${segment} ${run.roleFrom}`))
  for (const one of open) {
    const neighbours = one.sightings.flatMap(({ segment, run, tokens }) => [
      starts.has(`${segment} ${run.to + 1}`) ? tokens[run.to]?.lower : '',
      ends.has(`${segment} ${run.roleFrom - 1}`) ? tokens[run.roleFrom - 1]?.lower : '',
    ])
    if (neighbours.includes('and')) one.sum += weights.besidePerson
    else if (neighbours.includes(',')) one.sum += weights.listedWithPerson
  }
}

/** How many names every segment has. */
function countNames(cases: readonly NameCase[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { sightings } of cases)
    for (const { segment } of sightings) counts.set(segment, (counts.get(segment) ?? 0) + 1)
  return counts
}

/** The segments that open with "he" or "she". */
function findPronouns({ segments }: Narration): Set<number> {
  const found = new Set<number>()
  for (const [index, { tokens }] of segments.entries())
    if (/^(?:he|she|his|her)$/.test(tokens.find(({ type }) => type === 'word')?.lower ?? '')) found.add(index)
  return found
}

/** What stands before the @ of the document's addresses. */
function readMailboxes(text: string): string[] {
  const boxes: string[] = []
  for (let sign = text.indexOf('@'); sign !== -1; sign = text.indexOf('@', sign + 1)) {
    const box = /[\w.-]+$/.exec(text.slice(Math.max(0, sign - 40), sign))?.[0]
    if (box !== undefined) boxes.push(box.toLowerCase())
  }
  return boxes
}

/** The words of the open cases that the narration also has in lower case: "market" tells against "Market Works". */
function findLowerCase(open: readonly NameCase[], { segments }: Narration): Set<string> {
  const asked = new Set(open.flatMap(({ words }) => words))
  const found = new Set<string>()
  for (const { tokens } of segments)
    for (const [index, { value }] of tokens.entries())
      if (asked.has(value) && !isInAddress(tokens, index)) found.add(value)
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

/** Whom a case names, after the evidence; `undefined` if nothing shows that it names a speaker. */
export function tellKind({ sightings, words, holds, sum }: NameCase): Draft['kind'] | undefined {
  if (sum === Number.NEGATIVE_INFINITY) return undefined
  const organization = sightings.some(({ run }) => run.organization)
  if (organization && !holds.has('honorific')) return 'organization'
  if (words.length === 1 ? isTitled(holds) && sum >= personThreshold : sum >= personThreshold) return 'person'
  const name = sightings[0]?.name ?? ''
  if (/^[\p{Lu}\p{N}.&-]{2,6}$/u.test(name) && words.length === 1) return 'organization'
  const speaker = sightings.find(({ speaks }) => speaks)
  // "Visitors say": a common noun that only the head of a sentence capitalises
  if (!speaker || holds.has('role-last') || (words.length === 1 && (!speaker.run.proper || isCommonPlural(speaker))))
    return undefined
  // "Tony Lund Problem Roe": a name that a lost line border has run into another
  if (words.length > 3 && holds.has('given-name')) return undefined
  return words.length < 5 ? 'unknown' : 'organization'
}

/** A single word is a person only where a title says so. */
function isTitled(holds: ReadonlySet<string>): boolean {
  return holds.has('honorific') || holds.has('title') || holds.has('initial')
}

/** "Investigations revealed", "Residents said": a plural that only the head of a sentence capitalises, whatever its tag. */
function isCommonPlural({ run: { from, words } }: Sighting): boolean {
  return from === 0 && /(?:ion|ment|ing|er|or|ist|an|ant|ent|ee|ie|ort|ult|ure|ate)s$/.test(words[0] ?? '')
}
