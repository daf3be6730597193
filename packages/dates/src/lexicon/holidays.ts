import type { Moment } from '../moment.ts'

function fixed(month: number, day: number): Moment {
  return { unit: 'day', month, day }
}

function nthWeekday(nth: number, weekday: number, month: number): Moment {
  return { unit: 'day', nth, weekday, of: { unit: 'month', month } }
}

function fromEaster(easter: number): Moment {
  return { unit: 'day', easter }
}

/**
 * Holidays by their words, tokens parted by one space. Where countries differ, the day is that of the United States
 * (5 U.S.C. § 6103), whose releases name them. Easter and its feasts are those of the western churches.
 */
export const holidays: ReadonlyMap<string, Moment> = new Map([
  ["new year 's day", fixed(1, 1)],
  ['new year day', fixed(1, 1)],
  ['martin luther king day', nthWeekday(3, 1, 1)],
  ['martin luther king jr . day', nthWeekday(3, 1, 1)],
  ['martin luther king , jr . day', nthWeekday(3, 1, 1)],
  ['mlk day', nthWeekday(3, 1, 1)],
  ['groundhog day', fixed(2, 2)],
  ["presidents ' day", nthWeekday(3, 1, 2)],
  ['presidents day', nthWeekday(3, 1, 2)],
  ["valentine 's day", fixed(2, 14)],
  ["international women 's day", fixed(3, 8)],
  ["st . patrick 's day", fixed(3, 17)],
  ["st patrick 's day", fixed(3, 17)],
  ['ash wednesday', fromEaster(-46)],
  ['palm sunday', fromEaster(-7)],
  ['good friday', fromEaster(-2)],
  ['easter', fromEaster(0)],
  ['easter sunday', fromEaster(0)],
  ['easter monday', fromEaster(1)],
  ['ascension day', fromEaster(39)],
  ['whit sunday', fromEaster(49)],
  ['pentecost', fromEaster(49)],
  ['whit monday', fromEaster(50)],
  ['earth day', fixed(4, 22)],
  ['anzac day', fixed(4, 25)],
  ['may day', fixed(5, 1)],
  ["international workers ' day", fixed(5, 1)],
  ["mother 's day", nthWeekday(2, 7, 5)],
  ['memorial day', nthWeekday(-1, 1, 5)],
  ["father 's day", nthWeekday(3, 7, 6)],
  ['juneteenth', fixed(6, 19)],
  ['canada day', fixed(7, 1)],
  ['independence day', fixed(7, 4)],
  ['bastille day', fixed(7, 14)],
  ['labor day', nthWeekday(1, 1, 9)],
  ['columbus day', nthWeekday(2, 1, 10)],
  ["indigenous peoples ' day", nthWeekday(2, 1, 10)],
  ['halloween', fixed(10, 31)],
  ["all saints ' day", fixed(11, 1)],
  ['armistice day', fixed(11, 11)],
  ['remembrance day', fixed(11, 11)],
  ['election day', { ...nthWeekday(1, 1, 11), plus: 1 }],
  ['veterans day', fixed(11, 11)],
  ['thanksgiving', nthWeekday(4, 4, 11)],
  ['thanksgiving day', nthWeekday(4, 4, 11)],
  ['black friday', { ...nthWeekday(4, 4, 11), plus: 1 }],
  ['cyber monday', { ...nthWeekday(4, 4, 11), plus: 4 }],
  ['christmas eve', fixed(12, 24)],
  ['christmas', fixed(12, 25)],
  ['christmas day', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
  ["new year 's eve", fixed(12, 31)],
])
