import edtf from 'edtf'
import { expect } from 'vitest'
import type { DateMention } from '../src/index.ts'

/** Seasons are meteorological here and calendar quarters in the library; only their months differ. */
const seasonMonths: Readonly<Record<string, readonly [string, string]>> = {
  '21': ['03-01', '05-31'],
  '22': ['06-01', '08-31'],
  '23': ['09-01', '11-30'],
}

/** Asserts that the independent library `edtf` reads the EDTF of a date and finds the same first and last day in it. */
export function expectEdtf({ edtf: expression, earliest, latest }: DateMention): void {
  if (expression === null) {
    expect([earliest, latest]).toEqual([null, null])
    return
  }
  const { type, min, max } = edtf(expression)
  const [, year, season] = /^(\d{4})-(2[1-4])$/.exec(expression) ?? []
  if (year === undefined || season === undefined) {
    expect([expression, earliest, latest]).toEqual([expression, toDay(min), toDay(max)])
    return
  }
  expect(type).toBe('Season')
  const days = seasonMonths[season]?.map((day) => `${year}-${day}`) ?? winterOf(Number(year))
  expect([expression, earliest, latest]).toEqual([expression, ...days])
}

/** Winter is named by the year of its December. */
function winterOf(year: number): [string, string] {
  return [`${year}-12-01`, toDay(Date.UTC(year + 1, 2, 0))]
}

function toDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
