import { compareDatasets, type Difference, readDataset } from '@presswork/export'
import type { Command } from 'commander'
import pc from 'picocolors'
import { UsageError } from '../usage-error.ts'

const examples = `
Examples:
  presswork diff dataset-old dataset-new
  presswork diff dataset-old dataset-new --rows all

Rows are matched by their place in the text, else by their key. Formats, versions and the order of documents are not compared.
Exit code: 0 the same, 1 something differs, 2 wrong call.`

export function addDiffCommand(program: Command, setExitCode: (code: number) => void): void {
  program
    .command('diff')
    .description('say what changed between two datasets')
    .argument('<before>', 'folder of the earlier dataset')
    .argument('<after>', 'folder of the later dataset')
    .option('--rows <number>', 'rows to show of every table, or all', '10')
    .addHelpText('after', examples)
    .action(async (before: string, after: string, flags: { rows: string }) => {
      const limit = flags.rows === 'all' ? Number.POSITIVE_INFINITY : Number(flags.rows)
      if (!(limit >= 0)) throw new UsageError(`--rows is a number or all, not "${flags.rows}"`)
      const counts = await printDifferences(before, after, limit)
      process.stdout.write(formatCounts(counts))
      setExitCode(counts.size > 0 ? 1 : 0)
    })
}

/** Numbers of differences by table, then by what happened. */
type Counts = Map<string, Map<Difference['change'], number>>

/** Prints rows as they are found, up to `limit` a table. */
async function printDifferences(before: string, after: string, limit: number): Promise<Counts> {
  const counts: Counts = new Map()
  for await (const difference of compareDatasets(await readDataset(before), await readDataset(after))) {
    const { table, change } = difference
    const inTable = counts.get(table) ?? new Map<Difference['change'], number>()
    const shown = [...inTable].reduce((sum, [kind, count]) => (kind === 'renumbered' ? sum : sum + count), 0)
    counts.set(table, inTable.set(change, (inTable.get(change) ?? 0) + 1))
    // Counted, but not worth a line each.
    if (change !== 'renumbered' && shown < limit) process.stdout.write(formatDifference(difference))
  }
  return counts
}

const marks = { added: pc.green('+'), removed: pc.red('-'), changed: pc.yellow('~'), renumbered: '#' }

function formatDifference({ table, change, key, cells }: Difference): string {
  const changes = cells.map(({ column, before, after }) => {
    const from = firstDifference(before, after)
    return `\n    ${column}: ${show(before, from)} → ${show(after, from)}`
  })
  return `${marks[change]} ${table.padEnd(9)} ${key}${changes.join('')}\n`
}

type Cell = Difference['cells'][number]['before']

/** Longest part of a cell that is shown, and what is shown of it before the first character that differs. */
const shownLength = 72
const shownBefore = 24

function show(cell: Cell, from: number): string {
  if (cell === null) return pc.dim('empty')
  if (typeof cell !== 'string' || cell.length <= shownLength) return JSON.stringify(cell)
  const start = Math.max(0, from - shownBefore)
  const part = cell.slice(start, start + shownLength)
  return `${start > 0 ? '…' : ''}${JSON.stringify(part)}${start + shownLength < cell.length ? '…' : ''}`
}

function firstDifference(before: Cell, after: Cell): number {
  if (typeof before !== 'string' || typeof after !== 'string') return 0
  let at = 0
  while (at < before.length && before[at] === after[at]) at++
  return at
}

function formatCounts(counts: Counts): string {
  if (counts.size === 0) return 'no difference\n'
  const lines = [...counts].map(([table, kinds]) => {
    return `${table.padEnd(9)} ${[...kinds].map(([kind, count]) => `${count} ${kind}`).join(', ')}\n`
  })
  return lines.join('')
}
