import * as parse from '@presswork/parse'
import { expect, test } from 'vitest'

test('exports what the README names and nothing else', () => {
  expect(Object.keys(parse).sort()).toEqual([
    'adapters',
    'decodeText',
    'expandInput',
    'parseHtml',
    'parseMarkdown',
    'parsePlainText',
    'parseRelease',
  ])
  expect(Object.keys(parse.adapters).sort()).toEqual(['docx', 'eml', 'html', 'json', 'md', 'odt', 'pdf', 'txt'])
})
