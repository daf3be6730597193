import { expect, test } from 'vitest'
import * as api from '../src/index.ts'

test('exports', () => {
  expect(Object.keys(api).sort()).toEqual(['extractKeywords', 'retextPressKeywords'])
})
