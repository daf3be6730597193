import { retextBlocks } from '@presswork/language'
import { retextPartOfSpeech } from '@presswork/language/part-of-speech'
import type { Root } from 'nlcst'
import { type Processor, unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { extractKeywords, retextPressKeywords } from '../src/index.ts'

const text = 'Harbour tunnel\n\nThe harbour tunnel opened. The regional builders of the tunnel came.'

// The tree a parser makes is a `Root`, which `Processor` alone does not say.
function run(processor: Processor<Root, Root>, file: VFile): void {
  processor.runSync(processor.parse(file), file)
}

const tagged = unified().use(retextBlocks).use(retextPartOfSpeech)

describe('retextPressKeywords', () => {
  test('without an outline: the whole text', () => {
    const file = new VFile(text)
    run(tagged().use(retextPressKeywords) as unknown as Processor<Root, Root>, file)
    expect(file.data.keywordMentions).toEqual(extractKeywords(text))
  })

  test('with an outline: its sections, too', () => {
    const sections = [{ start: 16, end: text.length }]
    const file = new VFile(text)
    Object.assign(file.data, { outline: { sections } })
    run(tagged().use(retextPressKeywords, { maximum: 3 }) as unknown as Processor<Root, Root>, file)
    expect(file.data.keywordMentions).toEqual(extractKeywords(text, { scopes: sections, maximum: 3 }))
  })

  test('the place of a dateline does not count for the whole text', () => {
    const release = 'LENTON - The harbour tunnel opened.'
    const file = new VFile(release)
    const sections = [{ start: 0, end: release.length }]
    Object.assign(file.data, { outline: { sections, dateline: { start: 0, end: 8 } } })
    run(tagged().use(retextPressKeywords) as unknown as Processor<Root, Root>, file)
    const placed = file.data.keywordMentions?.filter(({ keyphrase }) => keyphrase === 'LENTON')
    expect(placed?.map(({ scope }) => scope)).toEqual([0])
  })

  test('keywords and keyphrases as retext-keywords gives them', () => {
    const file = new VFile(text)
    run(tagged().use(retextPressKeywords) as unknown as Processor<Root, Root>, file)
    const [phrase] = file.data.keyphrases ?? []
    expect(phrase).toMatchObject({ stems: ['harbour', 'tunnel'], score: 1, weight: 0.5 })
    expect(phrase?.matches.map(({ nodes }) => nodes.map(({ type }) => type))).toEqual([
      ['WordNode', 'WhiteSpaceNode', 'WordNode'],
      ['WordNode', 'WhiteSpaceNode', 'WordNode'],
    ])
    const word = file.data.keywords?.find(({ stem }) => stem === 'tunnel')
    expect(word?.matches).toHaveLength(3)
    for (const { node, index, parent } of word?.matches ?? []) expect(parent.children[index]).toBe(node)
  })

  test('says which plugin is missing', () => {
    const processor = unified().use(retextBlocks).use(retextPressKeywords) as unknown as Processor<Root, Root>
    expect(() => run(processor, new VFile(text))).toThrow(/retextPartOfSpeech/)
  })
})
