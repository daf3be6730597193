import { retextBlocks } from '@presswork/language'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import * as api from '../src/index.ts'

test('the plugin writes its findings and leaves the tree alone', () => {
  const file = new VFile('Ida Lund noted the delay.\n\n"We are late," she said.\n\nThe old" pier is here.')
  const processor = unified().use(retextBlocks).use(api.retextQuotes)
  const tree = processor.parse(file)
  const before = JSON.stringify(tree)
  processor.runSync(tree, file)
  expect(JSON.stringify(tree)).toBe(before)
  expect(file.data.quotes?.[0]).toMatchObject({ speaker: 'Ida Lund', cue: 'said' })
  expect(file.data.statements).toHaveLength(1)
  expect(file.data.cast?.map((person) => person.name)).toEqual(['Ida Lund'])
  expect(file.messages.map(({ ruleId, source, line, column }) => [ruleId, source, line, column])).toEqual([
    ['odd-quotation-mark', 'quotes', 5, 8],
  ])
})

test('headings come from the blocks', () => {
  const value = 'says Lund: "We will not go there"\n\nThe pier.'
  const blocks = [
    { kind: 'heading' as const, start: 0, end: 33 },
    { kind: 'paragraph' as const, start: 35, end: 44 },
  ]
  const file = new VFile({ value, data: { blocks } })
  const processor = unified().use(retextBlocks).use(api.retextQuotes)
  processor.runSync(processor.parse(file), file)
  expect(file.data.quotes?.map((quote) => quote.speaker)).toEqual([null])
})

describe('headings of the outline', () => {
  const value = 'The pier\n\nsays Lund: "We will not go there":\n\nOn piers: Ida Lund said: "We will go there."'
  const heading = { start: value.indexOf('says'), end: value.indexOf(':\n') }
  const runIn = { start: value.indexOf('On'), end: value.indexOf(': Ida') }
  const read = (data: Record<string, unknown>): (string | null)[] | undefined => {
    const file = new VFile({ value, data })
    const processor = unified().use(retextBlocks).use(api.retextQuotes)
    processor.runSync(processor.parse(file), file)
    return file.data.quotes?.map((quote) => quote.speaker)
  }

  test('a plain text shows them to the outline only', () => {
    const outline = { titleSpan: null, sections: [{ heading: null }, { heading }] }
    expect(read({})).toEqual(['Ida Lund', 'Ida Lund'])
    expect(read({ outline })).toEqual([null, 'Ida Lund'])
    expect(read({ outline: { titleSpan: heading, sections: [] } })).toEqual([null, 'Ida Lund'])
  })

  test('a heading in front of its text is no paragraph', () => {
    const outline = { titleSpan: null, sections: [{ heading: null }, { heading: runIn }] }
    expect(read({ outline })).toEqual(['Ida Lund', 'Ida Lund'])
  })

  test('the outline goes before the blocks', () => {
    const blocks = [{ kind: 'heading', ...heading }]
    expect(read({ outline: { titleSpan: null, sections: [] }, blocks })).toContain('Lund')
  })
})

test('the public exports', () => {
  expect(Object.keys(api).sort()).toEqual([
    'extractPeople',
    'extractQuotes',
    'extractSpeech',
    'extractStatements',
    'retextQuotes',
  ])
})
