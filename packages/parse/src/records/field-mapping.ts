/** Names of the fields of a record; a dot goes down (`details.body`), a number picks from a list (`authors.0.name`). */
export interface FieldMapping {
  /** The text of the release, plain or HTML. */
  readonly text?: string | undefined
  readonly title?: string | undefined
  readonly date?: string | undefined
  /** What names the record in document ids. */
  readonly id?: string | undefined
}

/** A record of an archive: what JSON calls an object, or a row of CSV under its header. */
export type DataRecord = Readonly<Record<string, unknown>>

// Names that archives and interfaces use, the surest first: `title.rendered` is WordPress, `details.body` GOV.UK
const known = {
  text: 'body text content content.rendered details.body body_html html full_text fulltext article_body article story release_text',
  title: 'title title.rendered headline subject name',
  date: 'date_published datePublished published_at publishedAt first_published_at details.first_public_at publication_date publish_date pub_date pubDate published date_gmt date',
  id: 'id uuid slug guid',
  organization: 'organization organisation publisher issuer company source.name source links.organisations',
  place: 'dateline location place city',
  language: 'language lang locale',
} as const

/** What can be known of a record by its fields. */
export type FieldRole = keyof typeof known

/** The value of a role: the mapped field's if one is mapped, else the first known field that has one. */
export function readField(record: DataRecord, role: FieldRole, fields: FieldMapping): unknown {
  const mapped = role in fields ? fields[role as keyof FieldMapping] : undefined
  if (mapped !== undefined) return valueAt(record, mapped)
  for (const path of known[role].split(' ')) {
    const value = valueAt(record, path)
    if (isFilled(value) || (role === 'organization' && typeof value === 'object' && value !== null)) return value
  }
  return undefined
}

function isFilled(value: unknown): boolean {
  return (
    (typeof value === 'string' && value.trim() !== '') ||
    (typeof value === 'number' && Number.isFinite(value)) ||
    Array.isArray(value)
  )
}

/** The value at a dotted path; a field whose own name holds the dots comes first. */
function valueAt(record: DataRecord, path: string): unknown {
  if (Object.hasOwn(record, path)) return record[path]
  let value: unknown = record
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
    value = (value as Record<string, unknown>)[name]
  }
  return value
}
