import { listQuotations } from './list-mentions.ts'
import type { Mention } from './mention-table.ts'
import { type ListedRelease, readDocument, releases } from './page-data.ts'
import type { PageQuote } from './page-shape.ts'

/** Someone named in the releases: everyone of one name is taken for one. */
export interface Person {
  readonly name: string
  /** What the first release that tells it says they are. */
  role?: string
  organization?: string
  mentions: number
  readonly releases: ListedRelease[]
  readonly quotes: Mention<PageQuote>[]
  /** The first part of every quotation. */
  readonly statements: Mention<PageQuote>[]
}

let people: Person[] | undefined

/** Everyone named, the most quoted first, then the most named. */
export function listPeople(): readonly Person[] {
  people ??= gatherPeople()
  return people
}

function gatherPeople(): Person[] {
  const byName = new Map<string, Person>()
  for (const release of releases) {
    for (const { name, role, organization, mentions } of readDocument(release)?.people ?? []) {
      const person = byName.get(name) ?? { name, mentions: 0, releases: [], quotes: [], statements: [] }
      byName.set(name, person)
      if (role !== undefined) person.role ??= role
      if (organization !== undefined) person.organization ??= organization
      person.mentions += mentions
      person.releases.push(release)
    }
  }
  for (const quotation of listQuotations()) {
    const { speaker, continues } = quotation.row
    const person = speaker === undefined ? undefined : byName.get(speaker)
    if (!person) continue
    person.quotes.push(quotation)
    if (continues === undefined) person.statements.push(quotation)
  }
  return [...byName.values()].sort((a, b) => b.statements.length - a.statements.length || b.mentions - a.mentions)
}
