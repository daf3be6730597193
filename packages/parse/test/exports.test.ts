import * as parse from '@presswork/parse'
import { expect, test } from 'vitest'

test('exports what the README names and nothing else', () => {
  expect(Object.keys(parse).sort()).toEqual([
    'adapters',
    'decodeText',
    'parseHtml',
    'parseMarkdown',
    'parsePlainText',
    'parseRelease',
  ])
  expect(Object.keys(parse.adapters).sort()).toEqual(['html', 'md', 'pdf', 'txt'])
})
