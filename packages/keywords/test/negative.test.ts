import { expect, test } from 'vitest'
import { extractKeywords } from '../src/index.ts'

function found(text: string): string[] {
  return extractKeywords(text).map(({ keyphrase }) => keyphrase.toLowerCase())
}

test.each([
  ['no nouns', 'They would have gone there.', []],
  ['nothing', '', []],
  ['numbers and marks', '12 % ... 3,800 -- $4', []],
  ['days and months', 'They met on Monday and again last November.', []],
  ['forms of address', 'Mr. Vell and Dr. Vell came.', ['vell']],
  ['vague nouns', 'A number of things took some time.', []],
  ['labels of a release', 'Press Release\n\nMedia contact: press office', []],
  ['a lone adjective', 'The result was regional.', []],
  ['a label before a colon', 'Question: Why did they come?', []],
  ['no', 'No. They said no.', []],
  ['a shell noun', 'That was an important result.', []],
  ['a shell noun that an adjective judges', 'They reached a key milestone.', []],
  ['figures with their units', 'It took 20bn, 41m, 406oz and 12p at 30 mph.', []],
  ['units', 'It is 20 kilometres long, for Rs 50.', []],
  ['abbreviated days', 'They met on Sun and Wed.', []],
  ['exchanges and bills', 'NASDAQ: They met. H.R. 12.', []],
  ['verbs taken for nouns', 'They have had to make do.', []],
  ['whom to ask', 'They came.\n\nFor immediate release. Media contact: Ann Vell, 555-0100', []],
  ['whom to ask, glued', 'Contacts:Ann Vell, Lenton', []],
  ['addresses', 'Write to desk@solmar.example or see https://www.solmar.example/tunnel today.', []],
])('%s', (_, text, expected) => {
  expect(found(text)).toEqual(expected)
})

test('a comparing adjective is no part of a phrase', () => {
  expect(found('Many new harbour tunnels opened.')).toContain('harbour tunnels')
})

test('a figure and a capital are a name', () => {
  expect(found('Tunnels get 5G antennas.')).toContain('5g antennas')
})

test('a mark, a verb or a possessive parts phrases', () => {
  const phrases = extractKeywords("Lenton's mayor saw the harbour, tunnel builders and cranes.").filter(
    ({ kind }) => kind === 'phrase',
  )
  expect(phrases.map(({ keyphrase }) => keyphrase)).toEqual(['tunnel builders'])
})

test('a tab parts phrases', () => {
  expect(found('harbour\ttunnel')).toEqual(['harbour', 'tunnel'])
})

test('a phrase that repeats itself is none', () => {
  expect(extractKeywords('Solmar Solmar').filter(({ kind }) => kind === 'phrase')).toEqual([])
})

test('a paragraph that goes on behind a contact is read, and so is a contact that is none', () => {
  const text = `Contact: Ann Vell. ${'The tunnel opens and they go there again. '.repeat(4)}`
  expect(found(text)).toContain('tunnel')
  expect(found('Pilots in contact with harbour fog: they stay.')).toContain('harbour fog')
})
