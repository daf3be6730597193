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
  const spoken = new Map<string, number>()
  for (const { speaker } of numbers) if (speaker !== null) spoken.set(speaker, 0)
  for (const { speaker } of quotes) if (speaker !== null) spoken.set(speaker, (spoken.get(speaker) ?? 0) + 1)
  const rows = (file.data.cast ?? []).filter(({ kind, name }) => kind === 'person' || spoken.has(name))
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
