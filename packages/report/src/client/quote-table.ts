import { element } from './dom.ts'
import { countOptions } from './filter-form.ts'
import { listMentions, releaseLink } from './list-mentions.ts'
import { shorten } from './mark-details.ts'
import { createMentionTable, type Mention } from './mention-table.ts'
import { nameOf } from './page-data.ts'
import type { PageQuote } from './page-shape.ts'
import { formatDocumentRoute } from './route.ts'
import type { View } from './view.ts'

let quotations: Mention<PageQuote>[] | undefined

/** The table of every quotation. */
export function createQuoteTable(filters: Readonly<Record<string, string>>, onFilter: (hash: string) => void): View {
  quotations ??= listMentions(
    (data) => data.quotes,
    ({ speaker, role, kind }) => [speaker, role, kind],
  )
  return createMentionTable(
    {
      list: 'quotations',
      title: 'Quotations',
      mentions: quotations,
      columns: [
        { name: 'quotation', label: 'Quotation', cell: quoteLink },
        { name: 'speaker', label: 'Speaker', cell: ({ row }) => row.speaker ?? null, sortBy: ({ row }) => row.speaker },
        {
          name: 'role',
          label: 'Role',
          cell: ({ row }) => row.role ?? null,
          sortBy: ({ row }) => row.role?.toLowerCase(),
        },
        { name: 'kind', label: 'Kind', cell: ({ row }) => row.kind, sortBy: ({ row }) => row.kind },
        { name: 'cue', label: 'Cue', cell: ({ row }) => row.cue ?? null, sortBy: ({ row }) => row.cue },
        {
          name: 'release',
          label: 'Release',
          cell: releaseLink,
          sortBy: ({ release }) => nameOf(release).toLowerCase(),
        },
      ],
      fields: [
        { name: 'q', label: 'Search', type: 'search' },
        {
          name: 'speaker',
          label: 'Speaker',
          type: 'select',
          options: countOptions(
            'All',
            quotations.map(({ row }) => row.speaker),
          ),
        },
        {
          name: 'kind',
          label: 'Kind',
          type: 'select',
          options: countOptions(
            'All',
            quotations.map(({ row }) => row.kind),
          ),
        },
      ],
      matches: (row, { speaker, kind }) => (!speaker || row.speaker === speaker) && (!kind || row.kind === kind),
    },
    filters,
    onFilter,
  )
}

function quoteLink({ release, row, text }: Mention<PageQuote>): HTMLElement {
  return element('a', { href: formatDocumentRoute(release.id, row.id) }, `“${shorten(text, 280)}”`)
}
