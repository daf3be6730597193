import { join, relative } from 'node:path'
import type { RunSummary } from './run.ts'

/** The table a run prints when it is done: what was read, what was found, and where it is. */
export function formatSummary(summary: RunSummary): string {
  const { dataset, documents, partial, failed, reused, characters, bytes, elapsed } = summary
  const read = [failed && `${failed} failed`, partial && `${partial} in part`].filter(Boolean).join(', ')
  const counted = ['sections', 'sentences', 'numbers', 'dates', 'quotes', 'people', 'keywords', 'messages']
  const folder = relative('.', dataset.directory) || '.'
  const hasReport = dataset.files.some(({ path }) => path === 'report.html')
  const rows: [string, string][] = [
    ['documents', `${documents}${read ? ` (${read}: see messages)` : ''}`],
    ...(reused === undefined ? [] : [['reused', `${reused} read by earlier runs`] as [string, string]]),
    ...counted.map((table): [string, string] => [table, String(dataset.rows[table] ?? 0)]),
    [
      'speed',
      `${formatRate(characters, elapsed)} MB/s of text, ${formatRate(bytes, elapsed)} MB/s of files (${(elapsed / 1000).toFixed(1)} s)`,
    ],
    ['dataset', folder],
    ...(hasReport ? [['report', join(folder, 'report.html')] as [string, string]] : []),
  ]
  const width = Math.max(...rows.map(([name]) => name.length))
  return `${rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join('\n')}\n`
}

function formatRate(characters: number, milliseconds: number): string {
  return (characters / 1000 / Math.max(1, milliseconds)).toFixed(2)
}
