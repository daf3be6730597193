import { listQuotations, quoteLink } from './list-mentions.ts'
import { createMentionTable } from './mention-table.ts'
import type { PageQuote } from './page-shape.ts'
import { choiceField, releaseColumn, searchField, textColumn } from './table-columns.ts'
import type { View } from './view.ts'

/** The table of every quotation. */
export function createQuoteTable(filters: Readonly<Record<string, string>>, onFilter: (hash: string) => void): View {
  const quotations = listQuotations()
  return createMentionTable(
    {
      list: 'quotations',
      title: 'Quotations',
      mentions: quotations,
      columns: [
        { name: 'quotation', label: 'Quotation', cell: quoteLink },
        textColumn('speaker', 'Speaker', (row: PageQuote) => row.speaker),
        textColumn('role', 'Role', (row: PageQuote) => row.role),
        textColumn('kind', 'Kind', (row: PageQuote) => row.kind),
        textColumn('cue', 'Cue', (row: PageQuote) => row.cue),
        releaseColumn(),
      ],
      fields: [
        searchField,
        choiceField('speaker', 'Speaker', quotations, (row) => row.speaker),
        choiceField('kind', 'Kind', quotations, (row) => row.kind),
      ],
      matches: (row, { speaker, kind }) => (!speaker || row.speaker === speaker) && (!kind || row.kind === kind),
    },
    filters,
    onFilter,
  )
}
