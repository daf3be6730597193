import { countOptions, type FilterField } from './filter-form.ts'
import { releaseLink } from './list-mentions.ts'
import type { Mention, TableColumn } from './mention-table.ts'
import { nameOf } from './page-data.ts'
import type { PageSpan } from './page-shape.ts'

/** A column of what a row says, sorted without regard to case. */
export function textColumn<Row extends PageSpan>(
  name: string,
  label: string,
  read: (row: Row) => string | undefined,
): TableColumn<Row> {
  return { name, label, cell: ({ row }) => read(row) ?? null, sortBy: ({ row }) => read(row)?.toLowerCase() }
}

/** The column of the release that a mention stands in. */
export function releaseColumn<Row extends PageSpan>(): TableColumn<Row> {
  return {
    name: 'release',
    label: 'Release',
    cell: releaseLink,
    sortBy: ({ release }) => nameOf(release).toLowerCase(),
  }
}

/** The field of the search. */
export const searchField: FilterField = { name: 'q', label: 'Search', type: 'search' }

/** A choice among the values that rows have. */
export function choiceField<Row extends PageSpan>(
  name: string,
  label: string,
  mentions: readonly Mention<Row>[],
  read: (row: Row) => string | undefined,
): FilterField {
  const options = countOptions(
    'All',
    mentions.map(({ row }) => read(row)),
  )
  return { name, label, type: 'select', options }
}
