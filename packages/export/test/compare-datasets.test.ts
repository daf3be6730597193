import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { NumberRow, Release } from '@presswork/model'
import { describe, expect, test } from 'vitest'
import { compareDatasets, type Difference, openDataset, readDataset } from '../src/index.ts'
import { failedRelease, sampleRelease } from './sample-release.ts'
import { scratchFolder } from './scratch-folder.ts'

async function compare(before: readonly Release[], after: readonly Release[]): Promise<Difference[]> {
  const scratch = await scratchFolder()
  for (const [name, releases] of Object.entries({ before, after })) {
    const formats = name === 'before' ? (['csv'] as const) : (['jsonl'] as const)
    const writer = await openDataset(join(scratch, name), { formats, description: { version: name } })
    for (const release of releases) await writer.write(release)
    await writer.close()
  }
  const differences = []
  const [earlier, later] = [await readDataset(join(scratch, 'before')), await readDataset(join(scratch, 'after'))]
  for await (const difference of compareDatasets(earlier, later)) differences.push(difference)
  return differences
}

/** The sample release with other numbers. */
function withNumbers(change: (row: NumberRow) => NumberRow[]): Release {
  const release = sampleRelease('a')
  return { ...release, numbers: release.numbers.flatMap(change) }
}

const told = (differences: readonly Difference[]): string[] =>
  differences.map(({ change, table, key }) => `${change} ${table} ${key}`)

describe('compareDatasets', () => {
  test('finds nothing between the same rows in other formats', async () => {
    const releases = [sampleRelease('a'), failedRelease('b'), sampleRelease('c')]
    expect(await compare(releases, releases)).toEqual([])
    expect(await compare([], [])).toEqual([])
  })

  test('refuses a table that somebody sorted', async () => {
    const directory = join(await scratchFolder(), 'dataset')
    const writer = await openDataset(directory, { description: { version: '0' } })
    for (const id of ['a', 'b', 'c']) await writer.write(sampleRelease(id))
    await writer.close()
    const path = join(directory, 'numbers.csv')
    const [header, ...rows] = (await readFile(path, 'utf8')).trimEnd().split('\n')
    await writeFile(path, `${[header, ...rows.reverse()].join('\n')}\n`)
    const dataset = await readDataset(directory)
    await expect(async () => {
      for await (const _ of compareDatasets(dataset, dataset));
    }).rejects.toThrow(/table numbers: rows of b are not where/)
  })

  test('documents that came and went, whose rows are not told one by one', async () => {
    const differences = await compare(
      [sampleRelease('a'), sampleRelease('b')],
      [sampleRelease('b'), sampleRelease('c')],
    )
    expect(told(differences)).toEqual(['removed documents a', 'added documents c'])
  })

  test('a changed cell, with what it was', async () => {
    const differences = await compare(
      [sampleRelease('a')],
      [withNumbers((row) => [{ ...row, value: 121, unit: 'person' }])],
    )
    expect(differences).toEqual([
      {
        table: 'numbers',
        documentId: 'a',
        change: 'changed',
        key: 'a/n1',
        cells: [
          { column: 'value', before: 120, after: 121 },
          { column: 'unit', before: null, after: 'person' },
        ],
      },
    ])
  })

  test('a new row before others: they are renumbered, not changed', async () => {
    const added = withNumbers((row) => [
      { ...row, start: 3, end: 4, text: 'x' },
      { ...row, number_id: 'a/n2', order: 2, fact_id: 'a/f2' },
    ])
    expect(told(await compare([sampleRelease('a')], [added]))).toEqual([
      'renumbered numbers a/n2',
      'added numbers a/n1',
    ])
  })

  test('a row at another place, found by its key', async () => {
    const moved = withNumbers((row) => [{ ...row, start: row.start + 1, end: row.end + 1 }])
    expect((await compare([sampleRelease('a')], [moved]))[0]).toMatchObject({ change: 'changed', key: 'a/n1' })
  })

  test('a changed text', async () => {
    const release = sampleRelease('a')
    const differences = await compare([release], [{ ...release, text: `${release.text} ` }])
    expect(told(differences)).toEqual(['changed text text/a.txt'])
  })

  test('messages, which have no key: one less and one more', async () => {
    const failed = failedRelease('a')
    const other = { ...failed, messages: failed.messages.map((row) => ({ ...row, message: 'The file is empty.' })) }
    expect(told(await compare([failed], [other]))).toEqual([
      'removed messages a parse:unreadable',
      'added messages a parse:unreadable',
    ])
  })

  test('twice the same row is not once', async () => {
    const failed = failedRelease('a')
    const twice = { ...failed, messages: [...failed.messages, ...failed.messages] }
    expect(told(await compare([failed], [twice]))).toEqual(['added messages a parse:unreadable'])
  })

  test('documents in another order are the same', async () => {
    const [a, b, c] = [sampleRelease('a'), failedRelease('b'), sampleRelease('c')] as const
    expect(await compare([a, b, c], [c, a, b])).toEqual([])
    expect(told(await compare([a, b, c], [c, withNumbers(() => []), b]))).toEqual(['removed numbers a/n1'])
  })
})
