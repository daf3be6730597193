import { describe, expect, test } from 'vitest'
import { extractNumbers } from '../src/index.ts'

describe('comparator', () => {
  test.each([
    ['More than 280 boats came.', '>'],
    ['At least 35% agreed.', '>='],
    ['Less than 10 years passed.', '<'],
    ['Up to 40 boats came.', '<='],
    ['Nearly 40 boats came.', '~'],
    ['At most about 6 months passed.', '<='],
    ['More than about 40 boats came.', '>'],
    ['Entry is limited to 50 guests.', '<='],
    ['Fees are capped at 0.25 per cent.', '<='],
    ['Upwards of 60 guests came.', '>'],
    ['A maximum of 9 guests came.', '<='],
    ['Guests of 60 years or more came.', '>='],
    ['Over 40 boats came.', '>'],
    ['It spread over four floors.', '='],
    ['It will spend $5 million over three years.', '='],
    ['Scores of more than 40 or equal to it.', '>='],
    ['It has grades of 5 to 6% tin and up to more.', '='],
    ['It took 40 boats.', '='],
    ['Over 180 days in the hills, goats ate all.', '='],
    ['Over 10 years of growth followed.', '>'],
    ['60 years or more\t4', '='],
    ['They need at least 30% or 35%.', '>='],
    ['Fees are capped at 2 per cent of sales or $500, whichever is lower.', '<='],
    ['They sold over 40 boats or 9 vans.', '='],
    ['They need 5 or more boats or 9 vans.', '='],
    ['A market of sub-500 square metre halls.', '<'],
    ['It stands on over 30 years of work.', '>'],
    ['Theft from a person over 65.', '>'],
    ['Mind the arrow =>30.', '='],
    ['She sang for 15 or so years.', '~'],
    ['They own 30-plus acres.', '>='],
    ['It dates back over 1000 years.', '>'],
    ['The rate ticked up to 4 percent.', '='],
    ['They lost up to 5%.', '<='],
  ])('%s', (text, comparator) => expect(extractNumbers(text).at(-1)?.comparator).toBe(comparator))
})

test('a space without width stands between a bound and its figure', () => {
  expect(extractNumbers('They planted more than \u200b900 trees.')[0]?.comparator).toBe('>')
})

describe('change', () => {
  test.each([
    ['Sales rose 5%.', 'up'],
    ['Sales fell by 3 percent.', 'down'],
    ['An increase of 12 seats.', 'up'],
    ['Costs were 10% higher.', 'up'],
    ['Shares were down 3%.', 'down'],
    ['An 18 per cent drop.', 'down'],
    ['They cut costs by 5%.', 'down'],
    ['Sales doubled.', 'up'],
    ['It is five points higher than in May.', 'up'],
    ['They posted a loss of $12 million.', null],
    ['It ended with a loss of 5%.', 'down'],
    ['Costs fell by $2 million, or 8%.', 'down'],
    ['The mill cut 1,500 jobs, or 6% of them.', 'down'],
    ['Sales rose $3 million (12%).', 'up'],
    ['Sales fell to $3 million (2023: 12%).', null],
    ['Sales were up a solid 15 percent.', 'up'],
    ['Sales rose to 40 tonnes.', null],
    ['A rise over the 179 cases of last year.', null],
    ['Sales fell 3%, costs by 5%.', 'down'],
    ['The index was up at 96.', null],
    ['It closed 16 percent above its price.', null],
    ['The rate was 5%.', null],
    ['Their grants make up $120 million.', null],
    ['The runners-up $300.', null],
    ['The margin widened 60 basis points.', 'up'],
    ['They take up 29 bytes.', null],
    ['They set up 5 million traps.', null],
    ['They are giving up 50% of sales.', null],
    ['The fund raises 97% of its grants.', null],
    ['The towns lost an additional 71 jobs.', 'down'],
    ['The plan is to advance three aims.', null],
    ['The farms lost 31,000 workers.', 'down'],
    ['The team lost 3 games.', null],
    ['Fares ballooned 14%.', 'up'],
    ['Fares skyrocketed by 30%.', 'up'],
    ['The crown depreciated by a further 4 per cent.', 'down'],
    ['The crown eased 0.2 percent.', 'down'],
    ['The index gave up 0.6%.', 'down'],
    ['The gifts were off 5%.', 'down'],
    ['The crash took 5%.', null],
    ['They have a narrow 3%.', null],
    ['Prices were 3 per cent up on May.', 'up'],
    ['The shop is 3 miles up the road.', null],
    ['The term was extended by two years.', 'up'],
    ['They extended 5 loans.', null],
    ['Sales saw a 9% uplift.', 'up'],
    ['It is 12% lighter.', 'down'],
    ['The team lost by 12 points.', null],
    ['She climbed 3,000 metres.', null],
    ['The kite touched down 54 km from town.', null],
    ['Sales fell a quarter.', 'down'],
    ['Jobs saw an increase of 100 over May and of 225 over June.', 'up'],
  ])('%s', (text, change) => expect(extractNumbers(text).at(-1)?.change).toBe(change))

  test('two levels have no change', () => {
    expect(extractNumbers('Output rose from 12 tonnes to 15 tonnes.').map(({ change }) => change)).toEqual([null, null])
  })
})

describe('counted', () => {
  test.each([
    ['They solved 280 violent and petty crimes.', 'violent and petty crimes'],
    ['They solved 280 violent and drug-related crimes.', 'violent and drug-related crimes'],
    ['Two of our team members spoke.', 'team members'],
    ['It issued 800 shares of common stock.', 'shares of common stock'],
    ['It was the fifth marathon in the city.', 'marathon'],
    ['It holds 12% of voters.', 'voters'],
    ['It has revenue of $5m.', 'revenue'],
    ['Revenue rose 5%.', 'Revenue'],
    ['The unemployment rate was 5%.', 'unemployment rate'],
    ['A 24-hour public garden.', 'public garden'],
    ['They sold 60 tonnes of dried fruit.', 'dried fruit'],
    ['The price of the old boats fell to $30.', 'price of the old boats'],
    ['They had two cash-only stalls.', 'cash-only stalls'],
    ['Threshold 90% 80% (New) 70%', 'Threshold'],
    ['A baker, 10 years ago.', null],
    ['Some 600 people came, 30 fewer than before.', 'people'],
    ['It missed one medical visit last year.', 'medical visit'],
    ['It has half of those aged.', null],
    ['Pay rose to $9 per boat, from $7.', null],
  ])('%s', (text, counted) => expect(extractNumbers(text).at(-1)?.counted).toBe(counted))
})

test('a conversion in brackets has the bound of its figure', () => {
  expect(extractNumbers('It flew more than 100 kilometres (62 miles).')[1]).toMatchObject({
    value: 62,
    comparator: '>',
  })
})

test('period is the date the number is stated for', () => {
  expect(extractNumbers('The court heard 212 cases in 2016.')[0]?.period).toBe('2016')
  expect(extractNumbers('In 2016, the court heard 212 cases.')[0]?.period).toBe('2016')
  expect(extractNumbers('The court will hear 212 cases by 2030.')[0]?.period).toBeNull()
})

test('a number of a number counts the same', () => {
  expect(extractNumbers('Seven of the nine boat clubs agreed.').map(({ counted }) => counted)).toEqual([
    'boat clubs',
    'boat clubs',
  ])
})

test.each([
  ['Some 400 guests used its three ferries in May 2024.', ['2024-05', null]],
  ['Sales did not fall by 4 percent compared with May 2024, when 300 boats came.', [null, '2024-05']],
  ['Revenue for 2024 was about $3 million.', ['2024']],
  ['They expect 2024 sales growth of 5 percent.', ['2024']],
  ['It drew 40 percent more than in 2024.', [null]],
  ['In June 2024 he was sentenced to 38 months in jail.', [null]],
  ['It closed for ten days from 3 to 12 July 2024.', ['2024-07-03/2024-07-12']],
  ['They paid a fine of $400 and closed for 30 days from 3 to 12 July 2024.', [null, '2024-07-03/2024-07-12']],
  ['An increase of 100 over May 2024.', [null]],
  ['They sit for a span of two years commencing on 1 May 2024.', [null]],
  ['They extended it by 15 months, to end on 30 May 2024.', [null]],
  ['They replaced all 38 fans, because the old ones dated from 1990.', [null]],
  ['It held its fifth race in 2024.', [null]],
  ['A 39-year-old baker left in 2024.', [null]],
])('the period of %s', (text, periods) => expect(extractNumbers(text).map(({ period }) => period)).toEqual(periods))

test('the same value of the same thing is one fact', () => {
  const text = 'Over 280 serious crimes were solved. The office solved over 280 petty crimes and 280 puzzles.'
  expect(extractNumbers(text).map(({ fact }) => fact)).toEqual([1, 1, 2])
})
