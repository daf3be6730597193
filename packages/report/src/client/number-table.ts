import { formatNumberValue } from './format-value.ts'
import { listMentions, mentionLink } from './list-mentions.ts'
import { createMentionTable, type Mention } from './mention-table.ts'
import type { PageNumber } from './page-shape.ts'
import { choiceField, releaseColumn, searchField, textColumn } from './table-columns.ts'
import type { View } from './view.ts'

let numbers: Mention<PageNumber>[] | undefined

/** The table of every number. */
export function createNumberTable(filters: Readonly<Record<string, string>>, onFilter: (hash: string) => void): View {
  numbers ??= listMentions(
    (data) => data.numbers,
    ({ unit, counted, speaker, kind }) => [unit, counted, speaker, kind],
  )
  return createMentionTable(
    {
      list: 'numbers',
      title: 'Numbers',
      mentions: numbers,
      columns: [
        { name: 'number', label: 'Number', cell: mentionLink },
        { name: 'value', label: 'Value', cell: ({ row }) => formatNumberValue(row), sortBy: ({ row }) => row.value },
        textColumn('unit', 'Unit', (row: PageNumber) => row.unit),
        textColumn('kind', 'Kind', describeNumberKind),
        textColumn('counted', 'Counted', (row: PageNumber) => row.counted),
        textColumn('period', 'Period', (row: PageNumber) => row.period),
        textColumn('speaker', 'Speaker', (row: PageNumber) => row.speaker),
        releaseColumn(),
      ],
      fields: [
        searchField,
        choiceField('kind', 'Kind', numbers, (row) => row.kind),
        choiceField('unit', 'Unit', numbers, (row) => row.unit),
      ],
      matches: (row, { kind, unit, speaker }) =>
        (!kind || row.kind === kind) && (!unit || row.unit === unit) && (!speaker || row.speaker === speaker),
    },
    filters,
    onFilter,
  )
}

function describeNumberKind({ kind, change }: PageNumber): string {
  return change === undefined ? kind : `${kind}, ${change}`
}
