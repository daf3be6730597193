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
  expect(detect(german)).toEqual(['de', ['not-english']])
})

test.each([
  [
    'fr',
    'Le conseil a annoncé que le projet du port est approuvé et que les travaux doivent commencer au mois de mai. Le nouveau quai coûtera plus cher que l’ancien, et les habitants ont fait part de leurs objections.',
  ],
  [
    'es',
    'El consejo anunció que ha aprobado el plan del puerto y que las obras deben comenzar en el mes de mayo. El nuevo muelle costará más que el antiguo, y los vecinos han presentado sus objeciones al proyecto.',
  ],
  [
    'ru',
    'Совет сообщил, что он одобрил план новой гавани и что работы должны начаться в мае. Новый причал будет стоить дороже старого, и жители соседних домов высказали свои возражения против этого проекта вчера вечером на собрании.',
  ],
])('names %s', (code, text) => {
  expect(detect(text)).toEqual([code, ['not-english']])
})

test('what the format says stands, but the message is given all the same', () => {
  expect(detect(german, { language: 'de-AT' })).toEqual(['de-AT', ['not-english']])
})

test('a few words tell nothing', () => {
  expect(detect('Drei Worte nur')).toEqual([null, []])
})
