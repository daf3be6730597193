import type { Span } from '@presswork/model'
import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { DateMention } from './mention.ts'
import { findPublication, type Publication } from './publication.ts'
import { readDates } from './read-dates.ts'
import type { DayOrder } from './reader.ts'
import { reportDates } from './report-dates.ts'
import { resolveDates } from './resolve-dates.ts'

declare module 'vfile' {
  interface DataMap {
    /** The dates of the text, in order: assigned by `retextDates`. */
    dates: readonly DateMention[]
    /** When it was published: assigned by `retextDates`. */
    publication: Publication
  }
}

/** Options of {@link retextDates}. */
export interface RetextDatesOptions {
  /** How "03/04/2021" is meant (default: as the document's other dates show, else month first). */
  readonly order?: DayOrder
}

/** What is used of `file.data.outline`, which a plugin such as `retextSections` assigns. */
interface OutlineSpans {
  readonly titleSpan: Span | null
  readonly titleCopies: readonly Span[]
  readonly dateline: Span | null
  readonly sections: readonly Span[]
}

/**
 * Writes the dates of a tree to `file.data.dates` and the publication date to `file.data.publication`. Uses
 * `file.data.metadata` and `file.data.outline` where earlier plugins have assigned them. Warns of an undated release
 * (`undated-release`) and of dates that cannot be resolved (`unresolved-date`).
 *
 * @example
 * unified().use(retextBlocks).use(retextDates)
 */
export const retextDates: Plugin<[RetextDatesOptions?], Root> = (options) => (tree, file) => {
  const unresolved = readDates(tree, options?.order)
  const outline = readOutline(file)
  const publication = findPublication({
    text: String(file),
    dates: unresolved,
    metadataDate: file.data.metadata?.date,
    titles: outline ? [...(outline.titleSpan ? [outline.titleSpan] : []), ...outline.titleCopies] : [],
    dateline: outline?.dateline ?? null,
    lead: outline?.sections[0] ?? null,
  })
  file.data.dates = resolveDates(unresolved, publication.referenceDate)
  file.data.publication = publication
  reportDates(file, publication, unresolved, file.data.dates)
}

function readOutline(file: VFile): OutlineSpans | undefined {
  return (file.data as { readonly outline?: OutlineSpans }).outline
}
