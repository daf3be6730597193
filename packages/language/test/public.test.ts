import * as language from '@presswork/language'
import * as partOfSpeech from '@presswork/language/part-of-speech'
import { expect, test } from 'vitest'

test('what the package exports', () => {
  expect(Object.keys(language).sort()).toEqual([
    'buildTree',
    'lex',
    'readSourceText',
    'readTokens',
    'retextBlocks',
    'retextLanguage',
    'splitParagraphs',
  ])
  expect(Object.keys(partOfSpeech).sort()).toEqual(['retextPartOfSpeech', 'tagPartsOfSpeech'])
})
