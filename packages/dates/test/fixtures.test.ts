import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { extractDates } from '../src/index.ts'
import { expectEdtf } from './expect-edtf.ts'

const folder = new URL('../../../fixtures/releases/', import.meta.url)

test('every EDTF of the fixture releases is read alike by an independent library', () => {
  let resolved = 0
  for (const name of readdirSync(folder)) {
    const text = readFileSync(new URL(name, folder), 'utf8')
    for (const date of extractDates(text, { referenceDate: '2025-09-17' })) {
      expectEdtf(date)
      if (date.edtf !== null) resolved++
    }
  }
  expect(resolved).toBeGreaterThan(100)
})
