import { retextBlocks, retextLanguage } from '@presswork/language'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'

const english =
  'The council said that it has approved the plan for the harbour, which is to be opened in May. It will cost more than the old one, and there were objections from those who live at the quay.'
const german =
  'Der Rat teilte mit, dass er den Plan für den Hafen genehmigt hat, der im Mai eröffnet werden soll. Er wird mehr kosten als der alte, und es gab Einwände von denen, die am Kai wohnen und dort arbeiten.'

function detect(text: string, metadata = {}): [string | null | undefined, string[]] {
  const file = new VFile(text)
  file.data.metadata = metadata
  const processor = unified().use(retextBlocks).use(retextLanguage)
  processor.runSync(processor.parse(file), file)
  return [file.data.language, file.messages.map((message) => String(message.ruleId))]
}

test('English is told by its function words', () => {
  expect(detect(english)).toEqual(['en', []])
})

test('another language is said in a message', () => {
  expect(detect(german)).toEqual([null, ['not-english']])
})

test('what the format says stands, but the message is given all the same', () => {
  expect(detect(german, { language: 'de-AT' })).toEqual(['de-AT', ['not-english']])
})

test('a few words tell nothing', () => {
  expect(detect('Drei Worte nur')).toEqual([null, []])
})
