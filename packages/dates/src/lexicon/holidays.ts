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
  ['new years day', fixed(1, 1)],
  ['inauguration day', fixed(1, 20)],
  ['martin luther king day', nthWeekday(3, 1, 1)],
  ['martin luther king jr . day', nthWeekday(3, 1, 1)],
  ['martin luther king , jr . day', nthWeekday(3, 1, 1)],
  ['mlk day', nthWeekday(3, 1, 1)],
  ['groundhog day', fixed(2, 2)],
  ["presidents ' day", nthWeekday(3, 1, 2)],
  ['presidents day', nthWeekday(3, 1, 2)],
  ["president 's day", nthWeekday(3, 1, 2)],
  ["washington 's birthday", nthWeekday(3, 1, 2)],
  ["valentine 's day", fixed(2, 14)],
  ['mardi gras', fromEaster(-47)],
  ['shrove tuesday', fromEaster(-47)],
  ["st david 's day", fixed(3, 1)],
  ["international women 's day", fixed(3, 8)],
  ["st . patrick 's day", fixed(3, 17)],
  ["st patrick 's day", fixed(3, 17)],
  ["saint patrick 's day", fixed(3, 17)],
  ["april fools ' day", fixed(4, 1)],
  ["april fool 's day", fixed(4, 1)],
  ['ash wednesday', fromEaster(-46)],
  ['palm sunday', fromEaster(-7)],
  ['maundy thursday', fromEaster(-3)],
  ['holy thursday', fromEaster(-3)],
  ['good friday', fromEaster(-2)],
  ['holy saturday', fromEaster(-1)],
  ['easter saturday', fromEaster(-1)],
  ['easter', fromEaster(0)],
  ['easter sunday', fromEaster(0)],
  ['easter monday', fromEaster(1)],
  ['ascension day', fromEaster(39)],
  ['whit sunday', fromEaster(49)],
  ['pentecost', fromEaster(49)],
  ['pentecost sunday', fromEaster(49)],
  ['whit monday', fromEaster(50)],
  ['trinity sunday', fromEaster(56)],
  ["patriots ' day", nthWeekday(3, 1, 4)],
  ["st george 's day", fixed(4, 23)],
  ["st . george 's day", fixed(4, 23)],
  ['earth day', fixed(4, 22)],
  ['anzac day', fixed(4, 25)],
  ['arbor day', nthWeekday(-1, 5, 4)],
  ['may day', fixed(5, 1)],
  ["international workers ' day", fixed(5, 1)],
  ['cinco de mayo', fixed(5, 5)],
  ["mother 's day", nthWeekday(2, 7, 5)],
  ['memorial day', nthWeekday(-1, 1, 5)],
  ['flag day', fixed(6, 14)],
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
  ["all souls ' day", fixed(11, 2)],
  ['guy fawkes night', fixed(11, 5)],
  ['bonfire night', fixed(11, 5)],
  ['armistice day', fixed(11, 11)],
  ['remembrance day', fixed(11, 11)],
  ['election day', { ...nthWeekday(1, 1, 11), plus: 1 }],
  ['veterans day', fixed(11, 11)],
  ["veterans ' day", fixed(11, 11)],
  ["singles ' day", fixed(11, 11)],
  ['thanksgiving', nthWeekday(4, 4, 11)],
  ['thanksgiving day', nthWeekday(4, 4, 11)],
  ['black friday', { ...nthWeekday(4, 4, 11), plus: 1 }],
  ['small business saturday', { ...nthWeekday(4, 4, 11), plus: 2 }],
  ['cyber monday', { ...nthWeekday(4, 4, 11), plus: 4 }],
  ['giving tuesday', { ...nthWeekday(4, 4, 11), plus: 5 }],
  ["st andrew 's day", fixed(11, 30)],
  ['christmas eve', fixed(12, 24)],
  ['christmas', fixed(12, 25)],
  ['christmas day', fixed(12, 25)],
  ['xmas', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
  ["new year 's eve", fixed(12, 31)],
  ['new years eve', fixed(12, 31)],
])
