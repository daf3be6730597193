import type { NumberRow, PersonRow, QuoteRow } from '@presswork/model'
import type { VFile } from 'vfile'
import type { Placement } from './placement.ts'

/** The rows of the people table: every person of the cast, and whoever else is the speaker of a quotation or a number. */
export function compilePeople(
  place: Placement,
  file: VFile,
  quotes: readonly QuoteRow[],
  numbers: readonly NumberRow[],
): PersonRow[] {
  const cast = file.data.cast ?? []
  const names = new Set(cast.map(({ name }) => name))
  const spoken = new Map<string, number>()
  for (const { speaker } of numbers) for (const name of listNames(speaker, names)) spoken.set(name, 0)
  for (const { speaker } of quotes)
    for (const name of listNames(speaker, names)) spoken.set(name, (spoken.get(name) ?? 0) + 1)
  const rows = cast.filter(({ kind, name }) => kind === 'person' || spoken.has(name))
  return rows.map(({ name, roles, organization, aliases, mentions }, index) => ({
    person_id: `${place.documentId}/p${index + 1}`,
    document_id: place.documentId,
    name,
    role: roles[0] ?? null,
    organization,
    aliases: aliases.length === 0 ? null : aliases.join('; '),
    mentions,
    quotes: spoken.get(name) ?? 0,
  }))
}

/** Everyone of the cast whom a speaker names: one, or each of "Ida Lund, Vera Holm and Ben Roe", who speak together. */
function listNames(speaker: string | null, names: ReadonlySet<string>): string[] {
  if (speaker === null) return []
  return names.has(speaker) ? [speaker] : speaker.split(/, | and /).filter((name) => names.has(name))
}
