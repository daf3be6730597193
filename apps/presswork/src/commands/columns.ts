import { blocks, type Column, type Table, tables } from '@presswork/model'
import type { Command } from 'commander'
import pc from 'picocolors'
import { suggest } from '../config.ts'
import { UsageError } from '../usage-error.ts'

// `blocks` is no file of its own, but its rows stand in releases.jsonl
const described: readonly Table[] = [...tables, blocks]

const examples = `
Examples:
  presswork columns            every table
  presswork columns numbers    one table`

export function addColumnsCommand(program: Command): void {
  program
    .command('columns')
    .description('print the data dictionary: what every column means')
    .argument('[table]', `one of ${described.map((table) => table.name).join(', ')}`)
    .addHelpText('after', examples)
    .action((name?: string) => {
      process.stdout.write(selectTables(name).map(formatTable).join('\n'))
    })
}

function selectTables(name: string | undefined): readonly Table[] {
  if (name === undefined) return described
  const table = described.find((candidate) => candidate.name === name)
  if (table) return [table]
  const names = described.map((candidate) => candidate.name)
  throw new UsageError(`no table "${name}"${suggest(name, names)} Tables: ${names.join(', ')}`)
}

function formatTable(table: Table): string {
  const width = Math.max(...Object.keys(table.columns).map((name) => name.length))
  const rows = Object.entries(table.columns).map(([name, column]) => {
    return `  ${pc.bold(name.padEnd(width))}  ${describeColumn(column)}`
  })
  return `${pc.bold(pc.underline(table.name))}  ${table.meaning}\n${rows.join('\n')}\n`
}

function describeColumn(column: Column): string {
  const type = [column.type, column.unit && `in ${column.unit}`, column.required ? '' : 'may be empty']
    .filter(Boolean)
    .join(', ')
  const values = column.values ? ` One of: ${column.values.join(' | ')}.` : ''
  const target = column.references ? ` Points to ${column.references.join('.')}.` : ''
  return `${pc.dim(`(${type})`)} ${column.meaning}${values}${target}`
}
