import { buildTree } from '@presswork/language'
import { retextPartOfSpeech } from '@presswork/language/part-of-speech'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { extractNumbers } from '../src/index.ts'

const tagger = unified().use(retextPartOfSpeech).freeze()

/** What each number of a tagged text says, in short: "5% percent 5 up of sales". */
function read(text: string): string[] {
  return extractNumbers(tagger.runSync(buildTree(text))).map(
    ({ text, kind, value, valueHigh, comparator, unit, change, counted }) =>
      [
        text,
        kind,
        valueHigh === null ? value : `${value}..${valueHigh}`,
        unit === 'percent' ? null : unit,
        comparator === '=' ? null : comparator,
        change,
        counted && `of ${counted}`,
      ]
        .filter((part) => part !== null)
        .join(' '),
  )
}

describe('ratios, ages and parts', () => {
  test.each<[string, string[]]>([
    // A ratio is told in per cent as often as by two figures.
    ['The solvency ratio was 16–17 per cent.', ['16–17 per cent percent 16..17 of solvency ratio']],
    ['It has a debt ratio of 5-6%.', ['5-6% percent 5..6 of debt ratio']],
    ['The board won by a 5-4 vote.', ['5-4 ratio 5..4']],
    ['The orders-to-bills ratio reached 1.12 to 1.', ['1.12 to 1 ratio 1.12..1']],
    ['The ratio of boys to girls in the old school was 1.8 to 1.', ['1.8 to 1 ratio 1.8..1']],
    ['The ratio fell from 3 to 1 in May.', ['3 cardinal 3 of ratio', '1 cardinal 1 of ratio']],
    // Ages in a row.
    [
      'They hired two bakers, aged 35 and 46.',
      ['two cardinal 2 of bakers', '35 duration 35 year', '46 duration 46 year'],
    ],
    ['Guests aged 4, 6 and 9 sang.', ['4 duration 4 year', '6 duration 6 year', '9 duration 9 year']],
    ['Guests aged 40 and 30 boats came.', ['40 duration 40 year', '30 cardinal 30 of boats']],
    ['They met the baker Ada Brook (71).', ['71 duration 71 year']],
    ['Ada Brook (71) and Lee Dale (68) were arrested.', ['71 duration 71 year', '68 duration 68 year']],
    ['The Larkin Mills (71) closed.', ['71 cardinal 71 of Larkin Mills']],
    ['It is for children under five across Norland.', ['five duration 5 year <']],
    // A share with its noun between.
    ['One child in every nine sings.', ['One child in every nine fraction 0.1111111111111111 of child']],
    ['One house in three is old.', ['One house in three fraction 0.3333333333333333 of house']],
    ['One goal in three games is few.', ['One cardinal 1 of goal', 'three cardinal 3 of games']],
    ['They cut debt by nearly a quarter.', ['a quarter fraction 0.25 ~ down of debt']],
    ['They had won a quarter.', []],
    ['That is a third too many.', ['a third fraction 0.3333333333333333']],
    ['She won a third, too.', ['a third fraction 0.3333333333333333']],
    ['It stands a quarter mile off.', ['a quarter mile measure 0.25 mile']],
    ['It stands a quarter of a mile off.', ['a quarter of a mile measure 0.25 mile']],
    ['It took three quarters of an hour.', ['three quarters of an hour duration 0.75 hour']],
    ['It took a quarter of the day.', ['a quarter fraction 0.25 of day']],
    // Multiples.
    ['They are two to three times more likely to sing.', ['two to three times multiple 2..3 up']],
    ['It has leverage of 2 times.', ['2 times multiple 2 of leverage']],
    ['They sang 2 times.', ['2 cardinal 2 of times']],
    ['It is 200 times hotter and 50 times lighter.', ['200 times multiple 200 up', '50 times multiple 50 down']],
    ['They met 40 times after it.', ['40 cardinal 40 of times']],
    // Scores go up, too.
    ['They won (21-25, 25-22, 17-15).', ['21-25 ratio 21..25', '25-22 ratio 25..22', '17-15 ratio 17..15']],
    ['The hosts went down 0-2.', ['0-2 ratio 0..2']],
    [
      'They sell 5-10, 11-15 and 16-20 boats.',
      ['5-10 cardinal 5..10', '11-15 cardinal 11..15', '16-20 cardinal 16..20 of boats'],
    ],
    ['It uses a third less bait.', ['a third fraction 0.3333333333333333 down of bait']],
    ['The hall is a third larger than in 2010.', ['a third fraction 0.3333333333333333 up of hall']],
    ['The boat is a quarter cheaper.', ['a quarter fraction 0.25 down of boat']],
    ['She is a third officer.', ['third ordinal 3 of officer']],
    [
      'Of 40 sheets, 11, or more than a quarter, were wrong.',
      ['40 cardinal 40 of sheets', '11 cardinal 11 of sheets', 'a quarter fraction 0.25 >'],
    ],
    [
      'Between a quarter and a third of pupils sing.',
      ['a quarter and a third fraction 0.25..0.3333333333333333 of pupils'],
    ],
    ['It was No. 1 in nine towns.', ['nine cardinal 9 of towns']],
    ['It is a one-in-a-million storm.', ['one-in-a-million fraction 0.000001 of storm']],
    ['He retired at 65.', ['65 duration 65 year']],
    ['She left school at fourteen.', ['fourteen duration 14 year']],
    ['Two children of 6 and 9 sang.', ['Two cardinal 2 of children', '6 duration 6 year', '9 duration 9 year']],
    ['A school of 65 pupils closed at 40 points.', ['65 cardinal 65 of pupils', '40 cardinal 40 of points']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('measures', () => {
  test.each<[string, string[]]>([
    ['The pressure will fall to 968 mb.', ['968 mb measure 968 millibar of pressure']],
    ['The file takes 968 mb.', ['968 mb measure 968 megabyte of file']],
    ['It could plunge to 40 below zero.', ['40 below zero measure -40 degree']],
    ['It was 12 degrees Celsius below zero.', ['12 degrees Celsius below zero measure -12 degree Celsius']],
    ['It was 12 degrees below the mean.', ['12 degrees measure 12 degree']],
    [
      'The pane measures 46.5 by 38 cm.',
      ['46.5 measure 46.5 centimetre of pane', '38 cm measure 38 centimetre of pane'],
    ],
    ['They had 0.4" of rain.', ['0.4" measure 0.4 inch of rain']],
    ['It has a 12" screen.', ['12" measure 12 inch of screen']],
    ['They say "the mill has 12" of them.', ['12 cardinal 12']],
    ['It made 30.4Mt a year earlier.', ['30.4Mt measure 30.4 megatonne']],
    ['It makes 30.4Mt a year.', ['30.4Mt a year measure 30.4 megatonne per year']],
    ['It is built on a 3nm process.', ['3nm measure 3 nanometre of process']],
    ['The ship lay 400 nm off the coast.', ['400 nm measure 400 nautical mile of ship']],
    [
      'It took 812 ms and 3.1s, not 90µs.',
      ['812 ms duration 812 millisecond', '3.1s duration 3.1 second', '90µs duration 90 microsecond'],
    ],
    ['A 60-MW/240-MWh plant.', ['60-MW measure 60 megawatt', '240-MWh measure 240 megawatt hour of plant']],
    ['It is 4 t heavier.', ['4 t measure 4 tonne']],
    [
      'Drilling found 3m from 88m and cost $41.3m.',
      ['3m measure 3 metre of Drilling', '88m measure 88 metre of Drilling', '$41.3m money 41300000 USD of cost'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('what is counted', () => {
  test.each<[string, string[]]>([
    [
      'Larkin will own 58 per cent of the group, and Dale owners 42 per cent.',
      ['58 per cent percent 58 of group', '42 per cent percent 42 of group'],
    ],
    ['Retail turnover rises 0.3 per cent.', ['0.3 per cent percent 0.3 up of Retail turnover']],
    [
      'Connection fees fall from Sh7,500 to Sh2,000.',
      ['Sh7,500 money 7500 KES of Connection fees', 'Sh2,000 money 2000 KES of Connection fees'],
    ],
    [
      'Free cash flow more than doubled to $88 million.',
      ['doubled multiple 2 > up of Free cash flow', '$88 million money 88000000 USD of Free cash flow'],
    ],
    [
      'Growth is seen at 7.2 per cent, with Q1 at 7.3 per cent; Q2 at 7.1 per cent.',
      [
        '7.2 per cent percent 7.2 of Growth',
        '7.3 per cent percent 7.3 of Growth',
        '7.1 per cent percent 7.1 of Growth',
      ],
    ],
    ['The loss rate was 0.18 vs 0.34.', ['0.18 cardinal 0.18 of loss rate', '0.34 cardinal 0.34 of loss rate']],
    ['Goals per game: 1.8.', ['1.8 cardinal 1.8 of Goals per game']],
    [
      'Larkin shares rose 14 percent to $61.20 in early trading.',
      ['14 percent percent 14 up of Larkin shares', '$61.20 money 61.2 USD of Larkin shares'],
    ],
    ['Weight fell by a mean of 1.4 kg.', ['1.4 kg measure 1.4 kilogram down of Weight']],
    ['Delays fell by a median of 12 days.', ['12 days duration 12 day down of Delays']],
    ['They voted Yes 1,356, No 85.', ['1,356 cardinal 1356', '85 cardinal 85']],
    ['Public debt peaked at 95.9 per cent of GDP.', ['95.9 per cent percent 95.9 of Public debt']],
    ['The share rose to 40 per cent of sales.', ['40 per cent percent 40 of sales']],
    ['Rates on savings accounts rose by 0.6 points.', ['0.6 cardinal 0.6 up of points']],
    ['The bank is raising rates on its savings accounts by 5%.', ['5% percent 5 up of rates']],
    [
      'Sales rose 5% in Norland and 7% in Lorland, but fell 3% in Farland.',
      ['5% percent 5 up of Sales', '7% percent 7 up of Sales', '3% percent 3 down of Sales'],
    ],
    ['It ran for the best part of 30 months.', ['30 months duration 30 month ~']],
    [
      'They paid fines of over €25 billion in more than 80 cases.',
      ['€25 billion money 25000000000 EUR > of fines', '80 cardinal 80 > of cases'],
    ],
    ['The six met at least twice a year.', ['six cardinal 6']],
    ['Opened 14 new salting points.', ['14 cardinal 14 of new salting points']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})

test.each<[string, (string | null)[]]>([
  ['Reserves stood at $5 million as of 31 May 2024.', ['2024-05-31']],
  ['Growth is seen at 5 per cent, with May 2024 at 7 per cent.', [null, '2024-05']],
  ['Visits rose to 40, a 6 per cent jump on May 2024.', [null, null]],
  ['Visits rose 6 per cent on 3 May 2024.', ['2024-05-03']],
  ['Between May 2015 and June 2018, Roe sang on 37 occasions.', ['2015-05/2018-06']],
  ['3 May 2024 – Larkin has opened its hall of 40 seats.', [null]],
  ['3 May 2024 — Seven in ten guests (71%) sang in March 2024.', ['2024-03', '2024-03']],
  ['For 2025 it is 3.6 per cent and for 2026, 2.9 per cent.', ['2025', '2026']],
  ['They had 312 guests, up 18 per cent on the same month of 2023.', [null, null]],
  ['Some 400 people were hurt, guards said on 3 May 2024.', [null]],
  ['Sales rose 5 per cent, Larkin reported on 3 May 2024.', [null]],
  ['Some 40 fires reported in 2019 were small.', ['2019']],
  ['They lost 87 boats since the storm began on 3 May 2024.', [null]],
  ['Two rigs are in place and a crane arrives in May 2024.', [null]],
  ['Over 300 song and dance halls were built in 2015.', ['2015']],
  ['A 228-bed hall was opened in May 2024.', [null]],
])('the period of %s', (text, periods) =>
  expect(extractNumbers(tagger.runSync(buildTree(text))).map(({ period }) => period)).toEqual(periods),
)

test.each([
  'Anyone with news should call 101 quoting log 1180.',
  'Call 999 in an emergency, or 111 for advice.',
  'Ring the guards on 101, quoting incident number 431.',
  'Text HELP to 61616.',
  'See incident 402 of 12 March.',
  'It was case 12.',
  'The hall is open 10:00 to 17:30.',
  'It was issued at 1100 UTC.',
  '-30-',
  '-- 30 --',
  'They sell 8K video and 4K displays.',
  'It was deprecated in 1.8 and removed in 2.0.',
  'The oldest version is 1.78.',
  'It sent HTTP status 418.',
  'They are under no illusions about 2021.',
  'It lies in the 4800 block of Harbour Drive.',
  'News · 3 min read',
  'It left runway 27L for gate 12L.',
  'It was a game of two halves.',
  'The yacht, "Second Wind," was sold.',
  'See Bread Review 41(3): 211–219.',
  'Larkin was the only one whose guests sang.',
])('%s', (text) => expect(read(text)).toEqual([]))

test.each([
  ['Call 101 witnesses.', ['101 cardinal 101 of witnesses']],
  ['In this case 12 were sold.', ['12 cardinal 12']],
  ['They contact guests on 100 farms.', ['100 cardinal 100 of farms']],
])('%s', (text, expected) => expect(read(text)).toEqual(expected))

const more = ' It sells pumps. It makes boats. It has mills. It was founded long ago. It sings.'

test.each([
  ['NEW YORK, May 3, 2024 – Larkin Mills today paid $42 million for a hall in Canada.', 'USD'],
  ['TORONTO, May 3, 2024 – Larkin Mills today paid $42 million for a hall in Texas.', 'CAD'],
  ['PORTLAND, Ore. -- Larkin Mills today paid $42 million to Canadian and other Canadian mills.', 'USD'],
  ['GENEVA – Larkin Mills today asked for $42 million, a third of it from Australia.', 'USD'],
  ['Larkin Gold (ASX: LRK) sold gold for $42 million.', 'AUD'],
  ['Sydney: the board today paid $42 million.', 'AUD'],
  ['The board of Singapore paid $42 million.', 'SGD'],
  ['The board of Auckland, for all Aucklanders, paid $42 million to Wellington.', 'NZD'],
  ['The fair in Montreal paid $42 million. Montreal was full.', 'USD'],
  ['The board paid $42 million at 9 a.m. ET, some of it in Canada.', 'USD'],
  ['The board paid $42 million.', 'USD'],
  ['The board of Australia paid $42 million in US dollar terms.', 'AUD'],
])('a bare dollar: %s', (text, code) => expect(extractNumbers(text + more)[0]?.unit).toBe(code))

test.each<[string, string[]]>([
  ['It is worth more than Rs. 21,000 crore.', ['Rs. 21,000 crore money 210000000000 INR >']],
  ['It paid Ksh. 1.2 billion.', ['Ksh. 1.2 billion money 1200000000 KES']],
  ['It paid Sh4.6 billion ($36 million).', ['Sh4.6 billion money 4600000000 KES', '$36 million money 36000000 USD']],
  ['A R1 500 lamp or R7 000.', ['R1 500 money 1500 ZAR of lamp', 'R7 000 money 7000 ZAR']],
  ['It costs R7,2 million or R500.', ['R7,2 million money 7200000 ZAR', 'R500 money 500 ZAR']],
  ['It costs N77,500 or N1.2 billion.', ['N77,500 money 77500 NGN', 'N1.2 billion money 1200000000 NGN']],
  ['It costs P18.4 million or P10,000.', ['P18.4 million money 18400000 PHP', 'P10,000 money 10000 PHP']],
  ['It costs P45 in Gaborone and K120 in Lusaka.', ['P45 money 45 BWP', 'K120 money 120 ZMW']],
  ['It costs GH¢200.', ['GH¢200 money 200 GHS']],
  ['It drew SDR 286.6 million.', ['SDR 286.6 million money 286600000 XDR']],
  ['It sold at US65.4c.', ['US65.4c money 0.654 USD']],
  ['It costs 14.5c/kWh.', ['14.5c money 0.145 USD']],
  ['Some 9 cents of every euro went.', ['9 cents money 0.09 EUR ~ of euro']],
  ['A lamp costs €3 and a wick 9 cents.', ['€3 money 3 EUR of lamp', '9 cents money 0.09 EUR of wick']],
  ['The R1 and N7 roads meet at P10.', []],
  ['It paid CHF 5m and KSh 20m.', ['CHF 5m money 5000000 CHF', 'KSh 20m money 20000000 KES']],
  ['The fee is £20 plus tax.', ['£20 money 20 GBP of fee']],
  ['They own 20-odd mills and 30-plus halls.', ['20 cardinal 20 ~ of mills', '30 cardinal 30 >= of halls']],
  ['It emits 4.5 Mt CO2.', ['4.5 Mt measure 4.5 megatonne of CO2']],
  ['He weighs 12st 4lb.', ['12st measure 12 stone', '4lb measure 4 pound']],
  ['It was the 21st fair.', ['21st ordinal 21 of fair']],
  ['It is twice as large.', ['twice multiple 2']],
  ['She was twice named, and they check it twice.', []],
  ['Ms Roe, who is 40, sang.', ['40 duration 40 year']],
  ['It is at 200 West 41st Street, 12th Floor, Milldale.', []],
  ['It has the 416 area code.', []],
  ['See House Bills 1004, 1017 and 1112 and Rooms 4, 5 and 6.', []],
  ['They cut costs by 10% and waste by 40%.', ['10% percent 10 down of costs', '40% percent 40 down of waste']],
  [
    'Sales grew 14% year over year to $1.9 billion.',
    ['14% percent 14 up of Sales', '$1.9 billion money 1900000000 USD of Sales'],
  ],
  ['The names stand in Annex B (DOCX, 0.1 MB).', ['0.1 MB measure 0.1 megabyte']],
  ['The bottom fifth of schools closed.', ['fifth fraction 0.2 of schools']],
  [
    'First Eastern Plant\n\nThe first plant is there.',
    ['First ordinal 1 of Eastern Plant', 'first ordinal 1 of plant'],
  ],
  ['The bottom fifth step broke.', ['fifth ordinal 5 of step']],
])('%s', (text, expected) => expect(read(text)).toEqual(expected))

/** A table: its head, and what the rows below give. */
test.each<[string, string[]]>([
  [
    'Mill\tSales ($m)\tChange\n\nLarkin\t14,310.2\t0.1%',
    ['14,310.2 money 14310200000 USD of Larkin', '0.1% percent 0.1 of Larkin'],
  ],
  [
    'Mill\tFees (US$ million)\tShare (%)\n\nLarkin\t4.2\t31',
    ['4.2 money 4200000 USD of Larkin', '31 percent 31 of Larkin'],
  ],
  ["Mill\tFees (EUR '000)\n\nLarkin\t42\n\nIt has 40", ['42 money 42000 EUR of Larkin', '40 cardinal 40']],
  [
    'Mill\tSales\n\nBread (tonnes)\t18,450\t19,022',
    ['18,450 measure 18450 tonne of Bread', '19,022 measure 19022 tonne of Bread'],
  ],
  ['Guests\t2,312\t2,053', ['2,312 cardinal 2312 of Guests', '2,053 cardinal 2053 of Guests']],
  ['Rest of region (905)\t4,551', ['4,551 cardinal 4551 of Rest of region']],
])('%s', (text, expected) => expect(read(text)).toEqual(expected))
