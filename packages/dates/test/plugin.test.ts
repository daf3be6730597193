import '@presswork/model'
import { buildTree, retextBlocks } from '@presswork/language'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { retextDates } from '../src/index.ts'

test('writes dates and publication and leaves the tree unchanged', () => {
  const file = new VFile('Port opens\n\nDALE, May 3, 2021 - Acme opened a port today.')
  const processor = unified().use(retextBlocks).use(retextDates)
  const tree = processor.runSync(processor.parse(file), file)
  expect(tree).toEqual(buildTree(String(file)))
  expect(file.data.publication).toEqual({ date: '2021-05-03', basis: 'dateline', referenceDate: '2021-05-03' })
  expect(file.data.dates?.map((date) => date.edtf)).toEqual(['2021-05-03', '2021-05-03'])
})

test('reads metadata and outline where they are known', () => {
  const file = new VFile('May 3, 2021 Port Day\n\nA port opens.')
  Object.assign(file.data, {
    outline: { titleSpan: { start: 0, end: 20 }, titleCopies: [], dateline: null, sections: [{ start: 22, end: 35 }] },
  })
  const processor = unified().use(retextBlocks).use(retextDates)
  processor.runSync(processor.parse(file), file)
  expect(file.data.publication).toEqual({ date: null, basis: null, referenceDate: null })
  file.data.metadata = { date: '2021-05-01' }
  processor.runSync(processor.parse(file), file)
  expect(file.data.publication).toMatchObject({ basis: 'metadata', date: '2021-05-01' })
})

test('warns of an undated release and of days that cannot be told', () => {
  const file = new VFile('A port opens.\n\nIt opens in April, today, every Monday.')
  const processor = unified().use(retextBlocks).use(retextDates)
  processor.runSync(processor.parse(file), file)
  expect(file.messages.map(({ source, ruleId, line, column }) => [source, ruleId, line, column])).toEqual([
    ['dates', 'undated-release', undefined, undefined],
    ['dates', 'unresolved-date', 3, 13],
    ['dates', 'unresolved-date', 3, 20],
  ])
})
