import type { Block, Metadata } from '@presswork/model'
import type { Root } from 'nlcst'
import { buildSections } from './build-sections.ts'
import { findDateline, findTown } from './head/find-dateline.ts'
import { findTitle, type Title } from './head/find-title.ts'
import { assignLevels } from './headings/assign-levels.ts'
import { findHeadings } from './headings/find-headings.ts'
import { isPlaceAndDay } from './lines/date-line.ts'
import { isProse } from './lines/is-prose.ts'
import { type Line, readLines } from './lines/line.ts'
import type { Opening } from './opening.ts'
import { findOrganization } from './organization/find-organization.ts'
import type { Dateline, Outline } from './outline.ts'
import { readSource } from './read-source.ts'
import { findTails } from './roles/find-tails.ts'
import { settleAbout } from './roles/settle-about.ts'
import { settleContacts } from './roles/settle-contacts.ts'

/** Options of {@link extractOutline}. */
export interface OutlineOptions {
  /** Blocks of the text, in order (default: the paragraphs of the tree, or stretches between blank lines of a string). */
  readonly blocks?: readonly Block[]
  /** What the format's own fields say; a title or an organization in it is taken as it is. */
  readonly metadata?: Metadata
}

/** Lines below the title in which a dateline is looked for. */
const datelineReach = 8

/**
 * Reads how a release is built: its title, dateline, headings, the roles of its sections, and who issued it. Spans are UTF-16
 * units of the text; sections come in text order and the first is always the lead.
 *
 * @param input a tree of `buildTree`, or a text
 * @throws TypeError if `input` is neither, or `options.blocks` is no array.
 *
 * @example
 * const { title, sections } = extractOutline('Acme opens plant\n\nSPRINGFIELD, May 3 - Acme opened …')
 */
export function extractOutline(input: Root | string, options: OutlineOptions = {}): Outline {
  assertCall(input, options)
  const { text, blocks } = readSource(input, options.blocks)
  const lines = readLines(text, blocks)
  const title = findTitle(text, lines, options.metadata)
  const openings = findOpenings(text, lines, title.next)
  const sections = buildSections(lines, title.next, openings, endOfTitle(title))
  const dateline = readDateline(text, lines, title)
  const evidence = { text, lines, title: title.title, first: title.next, openings }
  return {
    title: title.title,
    titleSpan: title.span,
    titleCopies: title.copies,
    dateline,
    organization: findOrganization(evidence, options.metadata),
    sections,
  }
}

function findOpenings(text: string, lines: readonly Line[], first: number): Opening[] {
  const found = findHeadings(lines, first)
  const levels = assignLevels(found, lines)
  const headings = found.map(({ line, span, role }, index): Opening => {
    const rest = text.slice(span.end, line.block.end)
    const gap = rest.length - rest.replace(/^[\s:：]+/u, '').length
    // Nothing but a colon behind the heading: its text, if any, is in the next block
    const bodyStart = span.end + gap
    return { index: line.index, heading: span, level: levels[index] as number, role, bodyStart }
  })
  const taken = new Set(found.map(({ line }) => line))
  const tails = findTails(lines, taken, first).map(
    ({ line, role }): Opening => ({ index: line.index, heading: null, level: 1, role, bodyStart: line.block.start }),
  )
  const openings = [...headings, ...tails].sort((a, b) => a.index - b.index)
  return settleAbout(settleContacts(openings, lines), lines)
}

function readDateline(text: string, lines: readonly Line[], { title, next }: Title): Dateline | null {
  let lead: Line | undefined
  for (const line of lines.slice(next, next + datelineReach)) {
    if (line.block.kind === 'heading' || (line.kind !== 'text' && line.kind !== 'date')) continue
    const dateline = findDateline(text, line)
    if (dateline) return dateline
    if (isProse(line)) lead ??= line
  }
  const above = readDatelineAbove(text, lines.slice(0, next))
  if (above || !lead) return above
  const town = findTown(text, lead)
  // "Acme – Leading smiths …" under "Acme opens plant"
  return town?.place && !title?.startsWith(text.slice(town.place.start, town.place.end)) ? town : null
}

// "Tarn, 3 May 2024" / "Pier opens to trains"
function readDatelineAbove(text: string, lines: readonly Line[]): Dateline | null {
  for (const line of lines) {
    const dateline = line.kind === 'text' && isPlaceAndDay(line.words) ? findDateline(text, line) : null
    if (dateline?.place) return dateline
  }
  return null
}

function endOfTitle({ span, copies }: Title): number {
  return copies.at(-1)?.end ?? span?.end ?? 0
}

function assertCall(input: unknown, options: OutlineOptions): void {
  const isTree = typeof input === 'object' && input !== null && 'type' in input && input.type === 'RootNode'
  if (typeof input !== 'string' && !isTree) throw new TypeError('extractOutline: input must be a text or an nlcst root')
  if (options.blocks !== undefined && !Array.isArray(options.blocks)) {
    throw new TypeError('extractOutline: options.blocks must be an array of blocks')
  }
}
