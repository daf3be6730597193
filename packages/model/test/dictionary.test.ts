import { blocks, type Column, tables } from '@presswork/model'
import { expect, test } from 'vitest'

// `docs/columns.md` is made here, so that it cannot go stale: `npx vitest packages/model -u` writes it anew.
test('docs/columns.md says what the model says', async () => {
  const chapters = [...tables, blocks].map((table) => {
    const rows = Object.entries(table.columns).map(([name, column]) => {
      return `| \`${name}\` | ${describeType(column)} | ${describeMeaning(column)} |`
    })
    const key =
      table.primaryKey.length > 0 ? `\n\nKey: ${table.primaryKey.map((column) => `\`${column}\``).join(', ')}.` : ''
    return `## ${table.name}\n\n${table.meaning}${key}\n\n| column | type | meaning |\n|---|---|---|\n${rows.join('\n')}\n`
  })
  await expect(`# Columns\n\nMade from \`packages/model\`.\n\n${chapters.join('\n')}`).toMatchFileSnapshot(
    '../../../docs/columns.md',
  )
})

function describeType(column: Column): string {
  const unit = column.unit ? ` (${column.unit})` : ''
  return `${column.type}${unit}${column.required ? '' : ', may be empty'}`
}

function describeMeaning(column: Column): string {
  const values = column.values ? ` One of ${column.values.map((value) => `\`${value}\``).join(', ')}.` : ''
  const target = column.references ? ` Points to \`${column.references.join('.')}\`.` : ''
  return `${column.meaning}${values}${target}`
}
