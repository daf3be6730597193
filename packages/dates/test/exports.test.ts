import { expect, test } from 'vitest'
import * as dates from '../src/index.ts'

test('the public values', () => {
  expect(Object.keys(dates).sort()).toEqual([
    'extractDates',
    'findPublication',
    'readDates',
    'resolveDates',
    'retextDates',
  ])
})
