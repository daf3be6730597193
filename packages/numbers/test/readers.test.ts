import { describe, expect, test } from 'vitest'
import { extractNumbers } from '../src/index.ts'

/** Text of each number, its value (with the upper end) and unit, in short. */
function read(text: string): string[] {
  return extractNumbers(text).map(
    ({ text, kind, value, valueHigh, unit }) =>
      `${text} = ${kind} ${value}${valueHigh === null ? '' : `..${valueHigh}`}${unit ? ` ${unit}` : ''}`,
  )
}

describe('cardinals', () => {
  test.each([
    ['The club has 3,812 members.', '3,812 = cardinal 3812'],
    ['They planted 1 250 000 trees.', '1 250 000 = cardinal 1250000'],
    ['They planted \u200b900 trees.', '900 = cardinal 900'],
    ['They planted 90\u00a0000 trees.', '90\u00a0000 = cardinal 90000'],
    ['Some 2.4 million letters came.', '2.4 million = cardinal 2400000'],
    ['Our app has 1.2bn users.', '1.2bn = cardinal 1200000000'],
    ['He sold thirty-one thousand four hundred copies.', 'thirty-one thousand four hundred = cardinal 31400'],
    ['A herd of two hundred and seven goats.', 'two hundred and seven = cardinal 207'],
    ['They baked two and a half million loaves.', 'two and a half million = cardinal 2500000'],
    ['Half a billion leaves fell.', 'Half a billion = cardinal 500000000'],
    ['She bought a dozen lamps.', 'a dozen = cardinal 12'],
    ['It reached -3.5 on the scale.', '-3.5 = cardinal -3.5'],
    ['We lent hundred thousand crowns of chocolate.', 'hundred thousand crowns = money 100000 SEK'],
    ['It has 4.5x10^8 cells.', '4.5x10^8 = cardinal 450000000'],
    ['They sold 2.5 k of them.', '2.5 k = cardinal 2500'],
    ['It holds five billion and three quarters.', 'five billion and three quarters = cardinal 5750000000'],
    ['It lost two thirds of a million leaves.', 'two thirds of a million = cardinal 666666.666666667'],
    ['It lost one hundred and three quarters.', 'one hundred and three quarters = cardinal 100.75'],
    ['The score was minus 5.', 'minus 5 = cardinal -5'],
    ['It holds 10^6 cells.', '10^6 = cardinal 1000000'],
    ['The factor is 2.5^-1.', '2.5^-1 = cardinal 0.4'],
    ['They sold 3 doz. lamps.', '3 doz = cardinal 36'],
    ['It was rated 1 in 2020.', '1 = cardinal 1'],
    ['Three hundred and two dozen lamps.', 'Three hundred and two dozen = cardinal 324'],
    ['It made 1,674,200.5 M.', '1,674,200.5 M = cardinal 1674200500000'],
    ['It grew by three lacs.', 'three lacs = cardinal 300000'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]))

  test('vague plurals are lower bounds', () => {
    expect(extractNumbers('Tens of thousands of bees and dozens of hives.')).toMatchObject([
      { text: 'Tens of thousands', value: 10_000, comparator: '>=' },
      { text: 'dozens', value: 12, comparator: '>=' },
    ])
  })

  test('points group where the text writes decimal commas', () => {
    expect(read('The mill made 1.250,50 sacks and 90.000 crates.')[1]).toBe('90.000 = cardinal 90000')
    expect(read('The mill made 90.125 sacks.')[0]).toBe('90.125 = cardinal 90.125')
  })
})

describe('money', () => {
  test.each([
    ['It costs $3.5 million.', '$3.5 million = money 3500000 USD'],
    ['A fine of €2.5m.', '€2.5m = money 2500000 EUR'],
    ['A prize of S$17,360.', 'S$17,360 = money 17360 SGD'],
    ['A grant of HK$5 billion.', 'HK$5 billion = money 5000000000 HKD'],
    ['A loan of Rs 5 crore.', 'Rs 5 crore = money 50000000 INR'],
    ['A loan of Japanese Yen 1,240,080.', 'Japanese Yen 1,240,080 = money 1240080 JPY'],
    ['A loan of GBP 5m.', 'GBP 5m = money 5000000 GBP'],
    ['They paid 5 million euros.', '5 million euros = money 5000000 EUR'],
    ['They paid 40 Australian dollars.', '40 Australian dollars = money 40 AUD'],
    ['A stamp is 50 cents.', '50 cents = money 0.5 USD'],
    ['A share is 470 pence.', '470 pence = money 4.7 GBP'],
    ['They lost tens of millions of dollars.', 'tens of millions of dollars = money 10000000 USD'],
    ['A loss of -$3.2 million.', '-$3.2 million = money -3200000 USD'],
    ['A gift of PS6m.', 'PS6m = money 6000000 GBP'],
    ['A gift of PS21,700.', 'PS21,700 = money 21700 GBP'],
    ['It fell to Y=28,030.', 'Y=28,030 = money 28030 JPY'],
    ['A fee of u.s $ 40.', 'u.s $ 40 = money 40 USD'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]))

  test('a bare dollar is of the country the text speaks of, or as told', () => {
    expect(extractNumbers('Canada and the Canadian board paid $5.')[0]?.unit).toBe('CAD')
    expect(extractNumbers('They paid $5.', { currency: 'NZD' })[0]?.unit).toBe('NZD')
  })
})

describe('units', () => {
  test.each([
    ['A rise of 12%.', '12% = percent 12 percent'],
    ['It rose by a quarter of a percentage point.', 'a quarter of a percentage point = percent 0.25 percentage point'],
    ['It rose by half a percent.', 'half a percent = percent 0.5 percent'],
    ['Some 12 per cent agreed.', '12 per cent = percent 12 percent'],
    ['It moved 3 percentage points.', '3 percentage points = percent 3 percentage point'],
    ['It moved 25 basis points.', '25 basis points = percent 25 basis point'],
    ['The rate was .5 percent.', '.5 percent = percent 0.5 percent'],
    ['A 4,000mAh lamp.', '4,000mAh = measure 4000 milliampere hour'],
    ['A path of 2.5 km.', '2.5 km = measure 2.5 kilometre'],
    ['The 140-metre hall.', '140-metre = measure 140 metre'],
    ['It covers 3,500 square feet.', '3,500 square feet = measure 3500 square foot'],
    ['It covers 12 km².', '12 km² = measure 12 square kilometre'],
    ['It runs at 80 km/h.', '80 km/h = measure 80 kilometre per hour'],
    ['It runs at 60 miles per hour.', '60 miles per hour = measure 60 mile per hour'],
    ['It was 21°C.', '21°C = measure 21 degree Celsius'],
    ['A plant of 40 megawatts.', '40 megawatts = measure 40 megawatt'],
    ['A file of 0.04MB.', '0.04MB = measure 0.04 megabyte'],
    ['It pumps 300 litres a day.', '300 litres a day = measure 300 litre per day'],
    ['A 90-litre-an-hour pump.', '90-litre-an-hour = measure 90 litre per hour'],
    ['It uses 40 MWh.', '40 MWh = measure 40 megawatt hour'],
    ['It turns at 300 lb-ft.', '300 lb-ft = measure 300 pound-foot'],
    ['It lies hundreds of miles off.', 'hundreds of miles = measure 100 mile'],
    ['A load of 40 tonnes.', '40 tonnes = measure 40 tonne'],
    ['A load of 40 tons.', '40 tons = measure 40 ton'],
    ['A load of 40 t.', '40 t = measure 40 tonne'],
    ['A load of 40 metric tons.', '40 metric tons = measure 40 tonne'],
    ['The index closed at 1,463.8 points.', '1,463.8 points = measure 1463.8 point'],
    ['Shares rose 64.06 points.', '64.06 points = measure 64.06 point'],
    ['She scored 12 points.', '12 = cardinal 12'],
    ['It has a 5 W charger.', '5 W = measure 5 watt'],
    ['It has a melting point of 12 C.', '12 C = measure 12 degree Celsius'],
    ['A load of 20 (kg).', '20 (kg) = measure 20 kilogram'],
    ['It took a decade and a half.', 'a decade and a half = duration 1.5 decade'],
    ['It took 10 years.', '10 years = duration 10 year'],
    ['A three-day fair.', 'three-day = duration 3 day'],
    ['A 41-year-old baker.', '41-year-old = duration 41 year'],
    ['Within 10 business days.', '10 business days = duration 10 day'],
    ['It took half an hour.', 'half an hour = duration 0.5 hour'],
    ['Ada Brook, 44, bakes bread.', '44 = duration 44 year'],
    ['Children aged 5 to 11 sang.', '5 to 11 = duration 5..11 year'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]))
})

describe('parts, multiples, ratios, ordinals', () => {
  test.each([
    ['It owns every ninth house.', 'every ninth = fraction 0.1111111111111111'],
    ['It owns two-thirds of them.', 'two-thirds = fraction 0.6666666666666666'],
    ['It owns a quarter of them.', 'a quarter = fraction 0.25'],
    ['It owns two twenty-ninths of them.', 'two twenty-ninths = fraction 0.06896551724137931'],
    ['It pays 1.4 times book value.', '1.4 times = multiple 1.4'],
    ['It owns half of them.', 'half = fraction 0.5'],
    ['About one in five agreed.', 'one in five = fraction 0.2'],
    ['About one of every nine agreed.', 'one of every nine = fraction 0.1111111111111111'],
    ['It is one one-hundredth of the cost.', 'one one-hundredth = fraction 0.01'],
    ['It is one one hundred and fifth of the cost.', 'one one hundred and fifth = fraction 0.009523809523809525'],
    ['It holds three thousand fifths of them.', 'three thousand fifths = fraction 600'],
    ['The ratio is 2000 over 3.', '2000 over 3 = fraction 666.6666666666666'],
    ['Profit is up a quarter on 2019.', 'a quarter = fraction 0.25'],
    ['Ada Roe turned 30 in May.', '30 = duration 30 year'],
    ['It took three-quarters of an hour.', 'three-quarters of an hour = duration 0.75 hour'],
    ['It took a tenth of a second.', 'a tenth of a second = duration 0.1 second'],
    ['It is two-thirds of a mile off.', 'two-thirds of a mile = measure 0.6666666666666666 mile'],
    ['It took an hour and a half.', 'an hour and a half = duration 1.5 hour'],
    ['It is a square mile and a quarter.', 'a square mile and a quarter = measure 1.25 square mile'],
    ['They ran a quarter mile.', 'a quarter mile = measure 0.25 mile'],
    ['A third of a town left.', 'A third = fraction 0.3333333333333333'],
    ['She is 95.', '95 = duration 95 year'],
    ['He was 12 when it began.', '12 = duration 12 year'],
    ['She is 10 times as fast.', '10 times = multiple 10'],
    ['She turned 30 guests away.', '30 = cardinal 30'],
    ['She sang for 15 or so years.', '15 or so years = duration 15 year'],
    ['They have a 1-in-10 chance.', '1-in-10 = fraction 0.1'],
    ['The rate was cut a quarter point.', 'a quarter point = percent 0.25 percentage point'],
    ['Rates rose half a point.', 'half a point = percent 0.5 percentage point'],
    ['She won by half a point.', 'half = fraction 0.5'],
    ['Of these 3 out of 4 agreed.', '3 out of 4 = fraction 0.75'],
    ['It holds 3 1/2 cups.', '3 1/2 cups = measure 3.5 cup'],
    ['It won two cups.', 'two = cardinal 2'],
    ['It owns one hundred and thirty fifths.', 'one hundred and thirty fifths = fraction 26'],
    ['It starts at dollar 22.5 million.', 'dollar 22.5 million = money 22500000 USD'],
    ['Sales doubled.', 'doubled = multiple 2'],
    ['A threefold rise.', 'threefold = multiple 3'],
    ['It is 1.5x faster.', '1.5x = multiple 1.5'],
    ['It is three times as large.', 'three times = multiple 3'],
    ['The board chose him by a 5-4 vote.', '5-4 = ratio 5..4'],
    ['It passed 3-to-1.', '3-to-1 = ratio 3..1'],
    ['The team had a 2:1 win.', '2:1 = ratio 2..1'],
    ['The board set a 1-for-7.5 split.', '1-for-7.5 = ratio 1..7.5'],
    ['It passed with support: 234-193.', '234-193 = ratio 234..193'],
    ['It was the fifth fair.', 'fifth = ordinal 5'],
    [
      'It was the two million three hundred twenty-second leaf.',
      'two million three hundred twenty-second = ordinal 2000322',
    ],
    ['A pole 10 " long.', '10 " = measure 10 inch'],
    ['It holds one-millionth of a gram.', 'one-millionth of a gram = measure 0.000001 gram'],
    ['It was the 21st fair.', '21st = ordinal 21'],
    ['It was the twenty-fifth fair.', 'twenty-fifth = ordinal 25'],
    ['For the first time it rained.', 'first = ordinal 1'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]))
})

describe('ranges and coordinations', () => {
  test.each<[string, string[]]>([
    ['It grew 5 to 7 percent.', ['5 to 7 percent = percent 5..7 percent']],
    ['It costs $3-4 billion.', ['$3-4 billion = money 3000000000..4000000000 USD']],
    ['Between 10 and 12 boats came.', ['10 and 12 = cardinal 10..12']],
    ['A term of 10–39 years.', ['10–39 years = duration 10..39 year']],
    ['It costs $5m-$6m.', ['$5m-$6m = money 5000000..6000000 USD']],
    ['A £2m-a-year grant.', ['£2m = money 2000000 GBP']],
    ['They need two or three dozen.', ['two or three dozen = cardinal 24..36']],
    ['They need five or six hundred.', ['five or six hundred = cardinal 500..600']],
    ['Jobs rose by 82,000 to 33.1 million.', ['82,000 = cardinal 82000', '33.1 million = cardinal 33100000']],
    ['They rank between the tenth and the fifteenth.', ['tenth and the fifteenth = ordinal 10..15']],
    ['It is between the first and second floors.', ['first = ordinal 1', 'second = ordinal 2']],
    ['It holds 10 ~ 12 lamps.', ['10 ~ 12 = cardinal 10..12']],
    ['It will grow by 3 to 5.', ['3 to 5 = cardinal 3..5']],
    ['They need two to three hundred boats.', ['two to three hundred = cardinal 200..300']],
    ['They need four or five boats.', ['four or five = cardinal 4..5']],
    [
      'Rooms of 99 and 109 square metres.',
      ['99 = measure 99 square metre', '109 square metres = measure 109 square metre'],
    ],
    [
      'It sold 5, 6 and 7 million copies.',
      ['5 = cardinal 5000000', '6 = cardinal 6000000', '7 million = cardinal 7000000'],
    ],
    ['It rose 5 cents to $2.30.', ['5 cents = money 0.05 USD', '$2.30 = money 2.3 USD']],
    ['The term rose from 3 to 5 years.', ['3 = duration 3 year', '5 years = duration 5 year']],
    ['A 5- or 6-metre pole.', ['5 = measure 5 metre', '6-metre = measure 6 metre']],
    ['It goes from 0 to 60 km/h.', ['0 to 60 km/h = measure 0..60 kilometre per hour']],
    [
      'The aim rose from 6 to 8 percent to 9 to 10 percent.',
      ['6 to 8 percent = percent 6..8 percent', '9 to 10 percent = percent 9..10 percent'],
    ],
    ['Sales rose from 30 to 50.', ['30 = cardinal 30', '50 = cardinal 50']],
    ['Larkin dropped 1 percent to 16 percent.', ['1 percent = percent 1 percent', '16 percent = percent 16 percent']],
    ['They invest from $600 million to $2 billion.', ['$600 million to $2 billion = money 600000000..2000000000 USD']],
    ['It will grow 1 percent to 6 percent.', ['1 percent to 6 percent = percent 1..6 percent']],
    ['Sales rose by 2 percent but costs fell by 1.', ['2 percent = percent 2 percent', '1 = percent 1 percent']],
    [
      'The index ended at 1,463 points while the other ended at 1,334.',
      ['1,463 points = measure 1463 point', '1,334 = measure 1334 point'],
    ],
    ['It fell from 90 days to 20.', ['90 days = duration 90 day', '20 = duration 20 day']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('more of language', () => {
  test.each([
    ['It rose for three quarters in a row.', ['three quarters = duration 3 quarter']],
    // A date: January to September.
    ['It fell over the first three quarters of 2016.', []],
    ['It took three quarters of the cake.', ['three quarters = fraction 0.75']],
    ['A load of 9.8 ± 1.2 kPa held.', ['9.8 = measure 9.8 kilopascal', '1.2 kPa = measure 1.2 kilopascal']],
    ['The margin is plus or minus 1.7 points and 2 percent.', ['1.7 = cardinal 1.7', '2 percent = percent 2 percent']],
    ['Their son, 7, sang to youths under 18.', ['7 = duration 7 year', '18 = duration 18 year']],
    ['It films at 30 fps.', ['30 fps = measure 30 frame per second']],
    ['Children under five live here.', ['five = duration 5 year']],
    ['The 5-foot-6 Roe ran.', ['5-foot-6 = measure 5.5 foot']],
    ['A 7,000 barrels-per-day mill.', ['7,000 barrels-per-day = measure 7000 barrel per day']],
    [
      'It paid £5m for 61m in May and a 50m pool.',
      ['£5m = money 5000000 GBP', '61m = cardinal 61000000', '50m = measure 50 metre'],
    ],
    ['A wall of 12\'6" stood.', ['12\'6" = measure 12.5 foot']],
    ['The town pays a quarter, 90 million.', ['a quarter = fraction 0.25', '90 million = cardinal 90000000']],
    [
      'It has grown by 120 million, or 40 percent.',
      ['120 million = cardinal 120000000', '40 percent = percent 40 percent'],
    ],
    [
      'It was revised from 40 thousand to 50 thousand.',
      ['40 thousand = cardinal 40000', '50 thousand = cardinal 50000'],
    ],
    ['It grew from 4 km in 2021 to 6 km in 2024.', ['4 km = measure 4 kilometre', '6 km = measure 6 kilometre']],
    ['Pump Works   498.6', ['498.6 = cardinal 498.6']],
    ['Farms\t30\t−1.5', ['30 = cardinal 30', '−1.5 = cardinal -1.5']],
    ['It fell under Section 12 and six rules.', ['six = cardinal 6']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})
