import { joinBrokenBlocks } from '../compose-blocks.ts'
import { numberParagraphs } from '../number-paragraphs.ts'
import type { ParsedRelease } from '../parsed.ts'
import { renderCanonical, type TextBlock } from '../render-canonical.ts'
import { normaliseLineEnds } from '../text/parse-plain-text.ts'
import { dropLinkBlocks } from './drop-link-blocks.ts'
import { findMain } from './find-main.ts'
import { findShownDay, readDayLine } from './find-shown-day.ts'
import { findSiteName, readPageTitle } from './find-site-name.ts'
import { findStandfirst } from './find-standfirst.ts'
import { parseTree } from './parse-tree.ts'
import { findShownTitle, isTruerTitle, placeTitle } from './place-title.ts'
import { prepareSource } from './prepare-source.ts'
import { pruneTree } from './prune-tree.ts'
import { readPageMetadata } from './read-metadata.ts'
import { renderHtml } from './render-html.ts'

/**
 * Renders the main content of a page as canonical text, its title on top: one block a paragraph, heading, list item or
 * table row (cells joined by a tab); navigation, notices and related links are left out. Offsets are UTF-16 units of the
 * text that is returned.
 *
 * @example
 * parseHtml('<nav>Home</nav><h1>Acme opens plant</h1><p>It makes anvils.').text // 'Acme opens plant\n\nIt makes anvils.\n'
 */
export function parseHtml(source: string): ParsedRelease {
  const { html, jsonLd } = prepareSource(normaliseLineEnds(source))
  const root = parseTree(html)
  const metadata = readPageMetadata(root, jsonLd)
  const day =
    metadata.date === undefined ? findShownDay(root, findShownTitle(root, metadata.title)?.element) : undefined
  const pageTitle = readPageTitle(root)
  pruneTree(root)
  const main = findMain(root)
  dropLinkBlocks(main)
  const standfirst = findStandfirst(root, main)
  const body = [...(standfirst ? renderHtml(standfirst, 1, true) : []), ...renderHtml(main, 1, true)]
  const shown = findShownTitle(root, metadata.title)
  const blocks = numberParagraphs(joinBrokenBlocks(shown ? placeTitle(body, shown) : body))
  const site = metadata.organization === undefined && shown ? findSiteName(pageTitle, shown.text, body) : undefined
  const isTruer = shown !== undefined && metadata.title !== undefined && isTruerTitle(shown.text, metadata.title)
  return {
    ...renderCanonical(blocks),
    metadata: {
      ...metadata,
      ...(isTruer && { title: shown.text }),
      ...(site !== undefined && { organization: site }),
      // A line of the text dates the release by itself
      ...(day !== undefined && !blocks.slice(0, headReach).some(isDayLine) && { date: day }),
    },
  }
}

/** Blocks among which a line with a date dates the whole text. */
const headReach = 10

function isDayLine({ text }: TextBlock): boolean {
  return text.length <= 80 && readDayLine(text) !== undefined
}
