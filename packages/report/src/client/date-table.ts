import { formatDays } from './format-value.ts'
import { listMentions, mentionLink } from './list-mentions.ts'
import { createMentionTable, type Mention } from './mention-table.ts'
import type { PageDate } from './page-shape.ts'
import { choiceField, releaseColumn, searchField, textColumn } from './table-columns.ts'
import type { View } from './view.ts'

let dates: Mention<PageDate>[] | undefined

/** The table of every date. */
export function createDateTable(filters: Readonly<Record<string, string>>, onFilter: (hash: string) => void): View {
  dates ??= listMentions(
    (data) => data.dates,
    ({ edtf, kind, precision }) => [edtf, kind, precision],
  )
  return createMentionTable(
    {
      list: 'dates',
      title: 'Dates',
      mentions: dates,
      columns: [
        { name: 'date', label: 'Date', cell: mentionLink },
        {
          name: 'days',
          label: 'Days covered',
          cell: ({ row }) => formatDays(row) || null,
          sortBy: ({ row }) => row.earliest,
        },
        textColumn('edtf', 'EDTF', (row: PageDate) => row.edtf),
        textColumn('precision', 'Precision', (row: PageDate) => row.precision),
        textColumn('comparator', 'Bound', (row: PageDate) => row.comparator),
        textColumn('kind', 'Kind', describeDateKind),
        releaseColumn(),
      ],
      fields: [
        searchField,
        choiceField('precision', 'Precision', dates, (row) => row.precision),
        choiceField('kind', 'Kind', dates, (row) => row.kind),
      ],
      matches: (row, { kind, precision }) =>
        (!kind || row.kind === kind) && (!precision || row.precision === precision),
    },
    filters,
    onFilter,
  )
}

function describeDateKind({ kind, relative }: PageDate): string {
  return relative ? `${kind}, relative` : kind
}
