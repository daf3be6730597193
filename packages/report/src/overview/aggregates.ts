import type { Release } from '@presswork/model'
import { topKeywords } from '../document-data.ts'
import { createTally, type Tally } from './tally.ts'

/** What the overview shows, gathered release by release; small, whatever the number of releases. */
export interface Aggregates {
  readonly totals: {
    releases: number
    /** Releases not read whole. */
    incomplete: number
    words: number
    numbers: number
    dates: number
    quotes: number
  }
  /** Releases by publication date, and how many have none. */
  readonly days: Tally
  undated: number
  /** Releases by issuer, in whatever case its name is written. */
  readonly organizations: Tally
  readonly kinds: Tally
  readonly units: Tally
  /** Quotations by speaker; the parts of a split one count once. */
  readonly speakers: Tally
  /** Releases by keyword among their first ones. */
  readonly keywords: Tally
}

/** Starts with nothing. */
export function createAggregates(): Aggregates {
  return {
    totals: { releases: 0, incomplete: 0, words: 0, numbers: 0, dates: 0, quotes: 0 },
    days: createTally(),
    undated: 0,
    organizations: createTally(),
    kinds: createTally(),
    units: createTally(),
    speakers: createTally(),
    keywords: createTally(),
  }
}

/** Adds a release. */
export function addRelease(aggregates: Aggregates, release: Release): void {
  const { totals } = aggregates
  const { document } = release
  totals.releases++
  if (document.status !== 'ok') totals.incomplete++
  totals.words += document.words
  totals.numbers += release.numbers.length
  totals.dates += release.dates.length
  totals.quotes += release.quotes.length
  if (document.date === null) aggregates.undated++
  else aggregates.days.add(document.date)
  const { organization } = document
  if (organization !== null) aggregates.organizations.add(organization.toLowerCase(), organization)
  for (const { kind, unit } of release.numbers) {
    aggregates.kinds.add(kind)
    if (unit !== null) aggregates.units.add(unit)
  }
  for (const { speaker, continues } of release.quotes) {
    if (speaker !== null && continues === null) aggregates.speakers.add(speaker)
  }
  for (const [place, keyword] of topKeywords(release).entries()) {
    aggregates.keywords.add(keyword.toLowerCase(), keyword, place)
  }
}
