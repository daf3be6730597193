import { buildTree } from '@presswork/language'
import { retextPartOfSpeech } from '@presswork/language/part-of-speech'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { extractNumbers } from '../src/index.ts'

const tagger = unified().use(retextPartOfSpeech).freeze()

/** Each number of a tagged text: text, value, unit and change, where there are any. */
function readFigures(text: string): string[] {
  return extractNumbers(tagger.runSync(buildTree(text))).map(({ text, value, unit, change }) =>
    [text, '=', value, unit, change].filter((part) => part !== null).join(' '),
  )
}

/** Each number of a tagged text with what it counts or measures. */
function readCounted(text: string): string[] {
  return extractNumbers(tagger.runSync(buildTree(text))).map(({ text, counted }) => `${text}: ${counted ?? 'nothing'}`)
}

describe('figures of reports', () => {
  test.each<[string, string[]]>([
    // A small letter that stands apart is a million behind a currency, else a metre.
    ['It cost EUR 3.2 m.', ['EUR 3.2 m = 3200000 EUR']],
    ['It ran 400 m.', ['400 m = 400 metre']],
    // The year before, in brackets.
    ['Sales were SEK 402 m (378).', ['SEK 402 m = 402000000 SEK', '378 = 378000000 SEK']],
    ['A margin of 11.8 percent (11.6).', ['11.8 percent = 11.8 percent', '11.6 = 11.6 percent']],
    ['It was 12 percent (45) of all.', ['12 percent = 12 percent', '45 = 45']],
    ['It cost $5 million (3) then.', ['$5 million = 5000000 USD']],
    // Currencies.
    ['It cost LE 3.2bn.', ['LE 3.2bn = 3200000000 EGP']],
    ['It sold the Dale LE 2 then.', []],
    ['Gas fell to 31 p/therm.', ['31 p = 0.31 GBP']],
    ['It cost 42 øre.', ['42 øre = 0.42 NOK']],
    ['In Denmark it cost 40 million kroner.', ['40 million kroner = 40000000 DKK']],
    // Mines and tables.
    ['Output was 412koz.', ['412koz = 412 thousand ounce']],
    ['Profit before tax\t31.0\t(4.5)%', ['31.0 = 31', '(4.5)% = -4.5 percent']],
    ['Some (45%) left.', ['45% = 45 percent']],
    // Shares that go by a number.
    ['Larkin (TSE: 6987) met.', []],
    ['GDP: 6987', ['6987 = 6987']],
    // What only looks like a change, a bound or a share.
    ['They left, losing by 46 runs.', ['46 = 46']],
    ['It handed over 40 boats.', ['40 = 40']],
    ['Roe scored two and added a third from the spot.', ['two = 2', 'third = 3']],
    ['Roe added a third of it.', ['a third = 0.3333333333333333 up']],
    ['A third opposed it.', ['A third = 0.3333333333333333']],
    ['The hole cut 40 m of ore.', ['40 m = 40 metre']],
    ['It cut 40 jobs.', ['40 = 40 down']],
    ['Revenue was up 8%, or 7% in constant currency.', ['8% = 8 percent up', '7% = 7 percent up']],
    ['It was little changed, but up 74 (5%) from May.', ['74 = 74 up', '5% = 5 percent up']],
    // Units.
    ['They were aged between 35 and 70 and 58% were women.', ['35 and 70 = 35 year', '58% = 58 percent']],
    ['It was NOK 2 140 million.', ['NOK 2 140 million = 2140000000 NOK']],
    ['It has 2 billion pounds of ore for $4.', ['2 billion pounds = 2000000000 pound', '$4 = 4 USD']],
    ['It got 2 billion pounds of aid.', ['2 billion pounds = 2000000000 GBP']],
    ['It emits 112 MtCO2e or 90 gCO2/km.', ['112 MtCO2e = 112 megatonne', '90 gCO2/km = 90 gram per kilometre']],
    ['Use rose to 11.4 hours a day from 10.9.', ['11.4 hours = 11.4 hour', '10.9 = 10.9 hour']],
    ['A day lasts 11 hours on foot, against nine for boats.', ['11 hours = 11 hour', 'nine = 9 hour']],
    ['It runs every 12 minutes instead of 15.', ['12 minutes = 12 minute', '15 = 15 minute']],
    ['It ran 12 minutes, and nine for boats came.', ['12 minutes = 12 minute', 'nine = 9']],
    ['They are 12 inches by 8 by 6.', ['12 inches = 12 inch', '8 = 8 inch', '6 = 6 inch']],
    ['Some 38% were women, up six points.', ['38% = 38 percent', 'six points = 6 percentage point up']],
    ['It won, up six points.', ['six = 6 up']],
    ['It carried its 100 millionth guest.', ['100 millionth = 100000000']],
    ['The margin of error is 2 points.', ['2 points = 2 percentage point']],
    [
      'Lamps of two colour temperatures, 2,700 and 5,000 K.',
      ['two = 2', '2,700 = 2700 kelvin', '5,000 K = 5000 kelvin'],
    ],
    ['They got margins of 7 to 8%.', ['7 to 8% = 7 percent']],
    ['They won by 7 to 8.', ['7 to 8 = 7']],
    ['MPs back bus bill by 312 to 201', ['312 to 201 = 312']],
    ['The makers, both 28, met.', ['28 = 28 year']],
    ['EBIT was $421, a 6% lift.', ['$421 = 421 USD', '6% = 6 percent up']],
    ['It rose 8% to 6,902, and 27% of it left.', ['8% = 8 percent up', '6,902 = 6902', '27% = 27 percent']],
    ['Mutton was 40c dearer at $5.', ['40c = 0.4 USD up', '$5 = 5 USD']],
    ['It lasts 17 minutes against a target of 15.', ['17 minutes = 17 minute', '15 = 15 minute']],
    ['It has cover with an excess of $5.', ['$5 = 5 USD']],
    [
      'Lateness fell by a quarter and absence by 0.9 percentage points.',
      ['a quarter = 0.25 down', '0.9 percentage points = 0.9 percentage point down'],
    ],
    // Labels and codes.
    ['Serial numbers 210500 to 213999 are affected.', []],
    ['It signed contract RA-2025-118 for cohort 3.', []],
    // Lengths of races.
    ['Ada Brook won the 10k and ran a 5K race.', ['10k = 10 kilometre', '5K = 5 kilometre']],
    ['The 10k runners came. It sold for 5k.', ['10k = 10000', '5k = 5000']],
    // Firms and versions.
    ['3M Company rose. 7-Eleven fell. 888 Holdings met. 1&1 met.', []],
    ['We saw 40 Group members and 7-11 boats.', ['40 = 40', '7-11 = 7']],
    ['Gridnote 4.2 ships with tables.', []],
    ['Gridnote 4.2 brings tables.', []],
    ['Norland 4.2 ships per port.', ['4.2 = 4.2']],
  ])('%s', (text, expected) => expect(readFigures(text)).toEqual(expected))
})

describe('what the figures of reports are of', () => {
  test.each<[string, string[]]>([
    // A tagger's verbs inside a subject.
    ['Carbon permits traded at €71 a tonne.', ['€71: Carbon permits']],
    ['Cruise calls rose to 214 from 198.', ['214: Cruise calls', '198: Cruise calls']],
    ['Dwell time averaged 3 kg.', ['3 kg: Dwell time']],
    ['Officials say prices rose 5%.', ['5%: prices']],
    // Nobody who gives or takes is measured.
    ['Donors gave $250,000.', ['$250,000: nothing']],
    ['Clients paid $3 million in fees.', ['$3 million: fees']],
    ['Roe invested $40 of her savings.', ['$40: nothing']],
    ['Damages the court can award will be capped at $5.', ['$5: Damages']],
    ['The fee will be raised to $5.', ['$5: fee']],
    ['They found 17 boats, 4 kg of rope and $112.', ['17: boats', '4 kg: rope', '$112: nothing']],
    // A level and what is told of it.
    ['Profit after tax was $5 million, up 9% YoY.', ['$5 million: Profit after tax', '9%: Profit after tax']],
    [
      'It told of a profit of $5 million for the first half of 2025, up 9% year on year from $4 million.',
      ['$5 million: profit', '9%: profit', '$4 million: profit'],
    ],
    ['The bank, with $5 million in assets, rose 3%.', ['$5 million: assets', '3%: bank']],
    ['The number of staff was 240, up 12 from March.', ['240: number of staff', '12: number of staff']],
    ['Dividend of 40 cents per share (2024: 30 cents)', ['40 cents: Dividend', '30 cents: Dividend']],
    ['Fee of 40 cents per share (late fee: 30 cents)', ['40 cents: Fee', '30 cents: late fee']],
    ['Roe took 3 for 42.', ['3: nothing', '42: nothing']],
    ['Net debt was 1.9x (2.2x).', ['1.9x: Net debt', '2.2x: Net debt']],
    ['The number of staff was 240 (230).', ['240: number of staff', '230: number of staff']],
    ['Cover (first fee: 30 yen; year-end fee: 40 yen).', ['first: fee', '30 yen: first fee', '40 yen: year-end fee']],
    // What is left out the second time.
    ['Of the 612 guests, 38% were old.', ['612: guests', '38%: guests']],
    ['It hurt 4% of boats in the north and 3% in the south.', ['4%: boats', '3%: boats']],
    ['The share was 3% in 2018 and 5% last year.', ['3%: share', '5%: share']],
    ['Sales in Norland fell 7%, while those in Sudland rose 3%.', ['7%: Sales', '3%: Sales']],
    ['She won by 540 votes to 481 for Roe.', ['540: votes', '481: votes']],
    // The noun behind.
    ['He robbed 214 guests of more than $8.', ['214: guests', '$8: guests']],
    ['It has 3,240 sq. ft. of living space.', ['3,240 sq. ft: living space']],
    ['It made a 9% gain in October sales.', ['9%: sales']],
    ['It ordered six 9,000-CEU carriers.', ['six: 9,000-CEU carriers']],
    ['Four boats came; two wanted to stay.', ['Four: boats', 'two: nothing']],
    ['The mill is 14.9 mm thin.', ['14.9 mm: mill']],
    ['The 75 Wh battery lasts up to 3 kg.', ['75 Wh: battery', '3 kg: battery']],
    ['A camera makes 4K video at 60 fps.', ['60 fps: 4K video']],
    ['It had $5 million in cash.', ['$5 million: cash']],
    ['It won six straight.', ['six: nothing']],
    ['Telescopes, 2 metres in diameter, see far.', ['2 metres: Telescopes']],
    ['Sales crossed the $2 billion mark.', ['$2 billion: Sales']],
    ['Some $352 million remains in it.', ['$352 million: nothing']],
    ['Mills won a 6% pay rise.', ['6%: pay']],
    ['It was funded by a £1.4m grant and sold.', ['£1.4m: grant']],
    ['Museum reopens after £22m revamp', ['£22m: revamp']],
    ['It has cash of $186 million.', ['$186 million: cash']],
    // The subject.
    ['Churn fell to 1.1 per cent.', ['1.1 per cent: Churn']],
    ['Remaining debts were $3 million.', ['$3 million: Remaining debts']],
    ['A value (8%) of $4 million was told.', ['8%: value', '$4 million: value']],
    ['One is 2 metres tall.', ['2 metres: nothing']],
    ['Orders peaked at 4,100.', ['4,100: Orders']],
    ['Prices are on course to rise 3%.', ['3%: Prices']],
    ['Sales fell 21% quarter on quarter to $6 million.', ['21%: Sales', '$6 million: Sales']],
    ['Fat content was 12% and weight 78 kg.', ['12%: Fat content', '78 kg: weight']],
    ['Dale, 3 May 2025 – Larkin sold 40 mills, taking the total to 90.', ['40: mills', '90: total']],
    [
      'Larkin gave 40 boats in the six months to May, 2% more than before.',
      ['40: boats', 'six months: nothing', '2%: boats'],
    ],
    // An order that tells when something began.
    ['The side first entered parliament.', ['first: nothing']],
    ['The first elected mayor left.', ['first: elected mayor']],
    // The subject again.
    ['Petrox bucked the trend, adding 1.4%.', ['1.4%: Petrox']],
    ['It is a boat that can travel 410 miles.', ['410 miles: boat']],
    ['A sack of millet costs CFA 32,000.', ['CFA 32,000: sack of millet']],
    ['The term was extended from 12 to 15 months.', ['12: term', '15 months: term']],
    ['The 4th Brigade will march 120 km.', ['120 km: 4th Brigade']],
    ['A seat costs £2 and a day ticket £5.', ['£2: seat', '£5: day ticket']],
    [
      'It told of a profit of £4m for the six months ended 30 June 2025 (H1 2024: £3m).',
      ['£4m: profit', 'six months: nothing', '£3m: profit'],
    ],
    ['It sold 40 cars in the first half, 8% fewer than before.', ['40: cars', 'first: half', '8%: cars']],
    ['It has 40 boats, up by a third on last year.', ['40: boats', 'a third: boats']],
    ['It runs 40 homes and built 6 last year.', ['40: homes', '6: homes']],
    ['They take 80% of calls within a day.', ['80%: calls']],
    ['It will refund £1.1 million, an average of £32 a guest.', ['£1.1 million: nothing', '£32: nothing']],
    ["The telescope's mirror spans 39 metres.", ['39 metres: mirror']],
    ['It sells milk that costs 42p to make.', ['42p: milk']],
    ['Roe gets 38p a litre for milk that costs 42p.', ['38p: milk', '42p: milk']],
    ['Homes lost power as winds gusted to 95 mph.', ['95 mph: winds']],
    ['Prices as a share of income rose 3%.', ['3%: Prices']],
    ['The tower will have 72 floors and cost €1bn.', ['72: floors', '€1bn: tower']],
    ['The start-up is worth $2bn.', ['$2bn: start-up']],
    ['Unemployment among under-25s hit 14%.', ['14%: Unemployment']],
    ['It beat the 2% growth analysts had told of.', ['2%: growth']],
    ['Petrol costs 148p, down on the week, and diesel 155p.', ['148p: Petrol', '155p: diesel']],
    ['Storage will quadruple to 80 GW.', ['quadruple: Storage', '80 GW: Storage']],
    ['It cut the fee from between $1 and $2 to between $3 and $4.', ['$1 and $2: fee', '$3 and $4: fee']],
    ['Sales were 28% of the total (2024: 26%).', ['28%: total', '26%: total']],
    ['Full-price sell-through was 81%.', ['81%: Full-price sell-through']],
    ['Prices fell 3% at the last sale to $36.', ['3%: Prices', '$36: Prices']],
    ['Temperatures in the shade fall to -5C.', ['-5C: Temperatures']],
    ['Its radar reaches 2 km underground.', ['2 km: radar']],
    ['Sharks lost five of their last six.', ['five: nothing', 'six: Sharks']],
    ['It sold ten lamps, and one goes to a school.', ['ten: lamps', 'one: nothing']],
    ['Profit for the six months ended 30 June 2025 fell 5%.', ['six months: nothing', '5%: Profit']],
    ['Guests waiting for a boat fell to 90.', ['90: Guests']],
    ['Cases doubled in a week to 460.', ['doubled: Cases', '460: Cases']],
    ['A stamp weighing 2 grams cost £9.', ['2 grams: stamp', '£9: stamp']],
    ['The rest owe $20 on average.', ['$20: nothing']],
    ['Bids exceeded 40 for the first time.', ['40: Bids', 'first: time']],
    ['It has 30 staff in Norland and 20 overseas.', ['30: staff', '20: staff']],
    ['It has 20 overseas guests.', ['20: overseas guests']],
    ['It runs 90 sites in 11 towns, up from 64.', ['90: sites', '11: towns', '64: sites']],
    ['Some 40 bales came, of which 5% were wet.', ['40: bales', '5%: bales']],
    ['Lamb closed 40c dearer at $5.', ['40c: Lamb', '$5: Lamb']],
    [
      'It moved 41 parcels in the four weeks to May, 9% above last year.',
      ['41: parcels', 'four weeks: nothing', '9%: parcels'],
    ],
    ['Use fell 14% thanks to vans.', ['14%: Use']],
    ['It got 11 bids, 61% of which were kind.', ['11: bids', '61%: bids']],
    ['A tax of $2 takes effect and should raise $4 million.', ['$2: tax', '$4 million: nothing']],
    ['Shares fell 13% after the attack and closed at 402p.', ['13%: Shares', '402p: Shares']],
    ['The lake covers 40 acres and reaches 12 m.', ['40 acres: lake', '12 m: lake']],
    ['Of the 19 staff, 3 work in Dale.', ['19: staff', '3: staff']],
    ['It has two 28-storey towers.', ['two: 28-storey towers', '28: storey']],
    ['They are few, and the largest, at Dale, will cover 6 km.', ['6 km: nothing']],
    ['It is twice as wide as the coast.', ['twice: nothing']],
    ['Five hurt as train hits lorry', ['Five: nothing']],
    ['Five hurt men came.', ['Five: hurt men']],
    ['Orders from Dale fell 4%, although those from Hill rose 8%.', ['4%: Orders', '8%: Orders']],
    ['Uptake ranges from 11 to 64%.', ['11 to 64%: Uptake']],
    ['It is for the $40 million boat operations the board runs.', ['$40 million: boat operations']],
    // One noun for two.
    ['Some 40 primary and 12 secondary schools closed.', ['40: primary schools', '12: secondary schools']],
    ['Some 40 staff and 12 company cars came.', ['40: staff', '12: company cars']],
    ['It has 12 small boats and 4 large cars.', ['12: small boats', '4: large cars']],
  ])('%s', (text, expected) => expect(readCounted(text)).toEqual(expected))
})

describe('when the figures of reports are stated for', () => {
  test.each<[string, (string | null)[]]>([
    ['It has $5 million and expects to grow in 2027.', [null]],
    ['It has $5 million, enough to trade into 2027.', [null]],
    ['It carries 40 boats and dates from 1968.', [null]],
    ['It was 9% above last year.', [null]],
    ['A fee of $4 was set, unchanged from last year.', [null]],
    ['Output fell 5% in 2024, 9% below 1990 levels.', ['2024', null]],
    ['It asked for $5 million in the 2010 budget.', ['2010']],
  ])('%s', (text, expected) => {
    expect(extractNumbers(tagger.runSync(buildTree(text))).map(({ period }) => period)).toEqual(expected)
  })
})
