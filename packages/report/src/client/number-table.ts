import { countOptions } from './filter-form.ts'
import { formatNumberValue } from './format-value.ts'
import { listMentions, mentionLink, releaseLink } from './list-mentions.ts'
import { createMentionTable, type Mention } from './mention-table.ts'
import { nameOf } from './page-data.ts'
import type { PageNumber } from './page-shape.ts'
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
        { name: 'unit', label: 'Unit', cell: ({ row }) => row.unit ?? null, sortBy: ({ row }) => row.unit },
        { name: 'kind', label: 'Kind', cell: ({ row }) => describeKind(row), sortBy: ({ row }) => row.kind },
        {
          name: 'counted',
          label: 'Counted',
          cell: ({ row }) => row.counted ?? null,
          sortBy: ({ row }) => row.counted?.toLowerCase(),
        },
        { name: 'period', label: 'For', cell: ({ row }) => row.period ?? null, sortBy: ({ row }) => row.period },
        { name: 'speaker', label: 'Speaker', cell: ({ row }) => row.speaker ?? null, sortBy: ({ row }) => row.speaker },
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
          name: 'kind',
          label: 'Kind',
          type: 'select',
          options: countOptions(
            'All',
            numbers.map(({ row }) => row.kind),
          ),
        },
        {
          name: 'unit',
          label: 'Unit',
          type: 'select',
          options: countOptions(
            'All',
            numbers.map(({ row }) => row.unit),
          ),
        },
      ],
      matches: (row, { kind, unit, speaker }) =>
        (!kind || row.kind === kind) && (!unit || row.unit === unit) && (!speaker || row.speaker === speaker),
    },
    filters,
    onFilter,
  )
}

function describeKind({ kind, change }: PageNumber): string {
  return change === undefined ? kind : `${kind}, ${change}`
}
