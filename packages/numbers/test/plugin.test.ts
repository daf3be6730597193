import { buildTree, retextBlocks } from '@presswork/language'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import * as numbers from '../src/index.ts'

test('exports', () => expect(Object.keys(numbers).sort()).toEqual(['extractNumbers', 'retextNumbers']))

test('the plugin writes file.data.numbers and leaves the tree as it was', () => {
  const file = new VFile('The hall holds 240 guests.')
  file.data.dates = []
  const processor = unified().use(retextBlocks).use(numbers.retextNumbers)
  const tree = processor.parse(file)
  const before = structuredClone(tree)
  processor.runSync(tree, file)
  expect(file.data.numbers).toMatchObject([{ text: '240', counted: 'guests' }])
  expect(tree).toEqual(before)
})

test('it says which plugin is missing', () => {
  const processor = unified().use(retextBlocks).use(numbers.retextNumbers)
  const file = new VFile('The hall holds 240 guests.')
  expect(() => processor.runSync(processor.parse(file), file)).toThrow('use retextDates before it')
})

test('dates are read from the text when none are given', () => {
  const tree = buildTree('On 3 May 2021 it held 240 guests.')
  expect(numbers.extractNumbers(tree).map(({ text }) => text)).toEqual(['240'])
  expect(numbers.extractNumbers(tree, { dates: [] }).length).toBeGreaterThan(1)
})

test('a currency that is no code is a caller mistake', () => {
  expect(() => numbers.extractNumbers('', { currency: 'dollars' })).toThrow(TypeError)
})
