import * as model from '@presswork/model'
import { expect, test } from 'vitest'

test('what the package exports', () => {
  expect(Object.keys(model).sort()).toEqual([
    'blocks',
    'dates',
    'documents',
    'findSpanAt',
    'keywords',
    'messages',
    'numbers',
    'people',
    'quotes',
    'releaseJsonSchema',
    'rowSchema',
    'sections',
    'sentences',
    'spanContains',
    'spansOverlap',
    'tables',
  ])
})
