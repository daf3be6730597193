import { expect, test } from 'vitest'
import * as report from '../src/index.ts'

test('what the package exports', () => {
  expect(Object.keys(report)).toEqual(['openReport'])
})
