import { buildTree, retextBlocks } from '@presswork/language'
import { retextPartOfSpeech, tagPartsOfSpeech } from '@presswork/language/part-of-speech'
import type { Root } from 'nlcst'
import retextKeywords from 'retext-keywords'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { extractKeywords } from '../src/index.ts'

const text = 'The harbour tunnel opened. Every harbour tunnel needs a pump, and every pump a builder.'

test("retext's own plugin runs on our tree, as it is", () => {
  const file = new VFile(text)
  const processor = unified().use(retextBlocks).use(retextPartOfSpeech).use(retextKeywords)
  const tree: Root = processor.parse(file)
  processor.runSync(tree, file)
  const words = file.data.keywords?.map(({ matches }) => {
    const { start, end } = matches[0]?.node.position ?? {}
    return text.slice(start?.offset, end?.offset)
  })
  expect(words).toEqual(['harbour', 'tunnel', 'pump', 'builder'])
  expect(file.data.keyphrases?.[0]?.stems).toEqual(['harbour', 'tunnel'])
})

test('we find all that it finds', () => {
  const file = new VFile(text)
  const tree = buildTree(text)
  tagPartsOfSpeech(tree)
  retextKeywords({ maximum: Number.POSITIVE_INFINITY })(tree, file)
  const counts = file.data.keywords?.map(({ stem, matches }) => [stem, matches.length])
  const ours = extractKeywords(text).filter(({ kind }) => kind === 'word')
  expect(ours.map(({ keyphrase, count }) => [keyphrase, count]).sort()).toEqual(counts?.sort())
})
