import type { Metadata } from '@presswork/model'
import { parse, TomlDate } from 'smol-toml'
import { parseDocument } from 'yaml'
import { collectMetadata } from '../metadata/collect-metadata.ts'

/**
 * Reads the fields of front matter, YAML or TOML, that say what the release is. Scalars stay strings, so a date is read as it is
 * written; `created:` and `updated:` are not publication dates.
 */
export function readFrontMatter(source: string, language: 'yaml' | 'toml' = 'yaml'): Metadata {
  const fields = language === 'yaml' ? readFields(source) : readTomlFields(source)
  const pick = (...names: string[]): unknown[] => names.map((name) => fields.get(name))
  return collectMetadata({
    title: pick('title', 'headline'),
    date: pick(
      'date',
      'published',
      'publishdate',
      'publisheddate',
      'datepublished',
      'pubdate',
      'releasedate',
      'posted',
    ),
    organization: pick('organization', 'organisation', 'publisher', 'issuer', 'company', 'source'),
    place: pick('location', 'place', 'city'),
    language: pick('language', 'lang', 'locale'),
  })
}

/** A name in lower case without `-` and `_`: `publish_date` and `publishDate` are one. */
function fold(name: string): string {
  return name.toLowerCase().replace(/[-_ ]/g, '')
}

/** Top-level fields of TOML by their folded name; none if it is not well-formed. */
function readTomlFields(toml: string): Map<string, unknown> {
  try {
    const fields = Object.entries(parse(toml))
    return new Map(fields.map(([name, value]) => [fold(name), value instanceof TomlDate ? value.toISOString() : value]))
  } catch {
    return new Map()
  }
}

/** Top-level fields of YAML by their folded name. */
function readFields(yaml: string): Map<string, unknown> {
  const fields = new Map<string, unknown>()
  const add = (name: string, value: unknown): void => {
    fields.set(fold(name), value)
  }
  const document = parseDocument(yaml, { schema: 'failsafe', strict: false, uniqueKeys: false, logLevel: 'silent' })
  if (document.errors.length === 0) {
    const value: unknown = toPlain(document)
    if (typeof value === 'object' && value !== null) for (const [name, field] of Object.entries(value)) add(name, field)
    return fields
  }
  // "title: Acme: a new start" is no YAML, but everyone can read it
  for (const line of yaml.split('\n')) {
    const match = /^([\w-]+):\s+(.*)$/.exec(line)
    if (match?.[1] && match[2]) add(match[1], match[2].trim().replace(/^(["'])(.*)\1$/, '$2'))
  }
  return fields
}

function toPlain(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch {
    return undefined // an alias bomb or an unresolved alias
  }
}
