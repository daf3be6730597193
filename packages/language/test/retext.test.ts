import { retextBlocks } from '@presswork/language'
import { retextPartOfSpeech } from '@presswork/language/part-of-speech'
import retextKeywords from 'retext-keywords'
import retextRepeatedWords from 'retext-repeated-words'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'

test('retext plugins run on the tree', () => {
  const text = 'The harbour grew.\n\nThe harbour pays the the harbour master.'
  const file = new VFile(text)
  const processor = unified().use(retextBlocks).use(retextPartOfSpeech).use(retextRepeatedWords).use(retextKeywords)
  processor.runSync(processor.parse(file), file)
  expect(file.messages.map((message) => [message.ruleId, message.line, message.column])).toEqual([['the', 3, 18]])
  expect(file.data.keywords?.[0]).toMatchObject({ stem: 'harbour', matches: { length: 3 } })
})

test('blocks decide what a paragraph is', () => {
  const file = new VFile('One line\nTwo lines')
  file.data.blocks = [
    { kind: 'heading', start: 0, end: 8 },
    { kind: 'paragraph', start: 9, end: 18 },
  ]
  const tree = unified().use(retextBlocks).parse(file)
  expect(tree.children.map((node) => node.type)).toEqual(['ParagraphNode', 'WhiteSpaceNode', 'ParagraphNode'])
})
