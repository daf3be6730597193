import { buildTree } from '@presswork/language'
import { retextPartOfSpeech } from '@presswork/language/part-of-speech'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { extractNumbers } from '../src/index.ts'

const tagger = unified().use(retextPartOfSpeech).freeze()

/** Each number of a tagged text with what it counts or measures. */
function read(text: string): string[] {
  return extractNumbers(tagger.runSync(buildTree(text))).map(({ text, counted }) => `${text}: ${counted ?? 'nothing'}`)
}

describe('what is counted or measured', () => {
  test.each<[string, string[]]>([
    // A growth is of the level before, over the stretch of time that the level is stated for.
    [
      'Larkin had net sales of $42 million for the three months ended May 31, 2024, up 6% from $40 million.',
      ['$42 million: net sales', 'three months: nothing', '6%: net sales', '$40 million: net sales'],
    ],
    ['Debt was $4 million, including $2 million due within a year.', ['$4 million: Debt', '$2 million: Debt']],
    ['The reservoir is at 61% of capacity.', ['61%: reservoir']],
    ['Some 61% of voters came.', ['61%: voters']],
    ['Spending rises to 2% of GDP by 2027 and 3% by 2030.', ['2%: Spending', '3%: Spending']],
    ['Nearly a fifth (21 percent) of pupils walk.', ['a fifth: pupils', '21 percent: pupils']],
    // Groups and what they are made up of.
    ['A family of six gets a boat.', ['six: family']],
    ['A crowd of 24,000 cheered.', ['24,000: crowd']],
    ['A team of six bakers won.', ['six: bakers']],
    ['Some 2.1 million need shelter.', ['2.1 million: nothing']],
    ['They heard two earlier complaints.', ['two: earlier complaints']],
    // Headlines.
    ['Harbour Court fines Larkin Mills £3m', ['£3m: nothing']],
    ['It paid £3m in cash payments.', ['£3m: cash payments']],
    ['It paid £3m in cash.', ['£3m: nothing']],
    ['Four mills were fined £3m.', ['Four: mills', '£3m: nothing']],
    ['The fine was £3m.', ['£3m: fine']],
    ['Income was £14m for the year, an increase of £2m or 9%.', ['£14m: Income', '£2m: Income', '9%: Income']],
    ['Assets under management grew to £4bn.', ['£4bn: Assets under management']],
    ['Insured losses from storms reached £8bn.', ['£8bn: Insured losses']],
    ['Return on equity: 22%.', ['22%: Return']],
    ['Price of oil: $80.', ['$80: Price of oil']],
    ['Premiums rose 4% at constant exchange rates to £9bn.', ['4%: Premiums', '£9bn: Premiums']],
    ['The ratio was 254% on 30 June 2024 (31 December 2023: 247%).', ['254%: ratio', '247%: ratio']],
    ['A 900-metre programme starts in May.', ['900-metre: programme']],
    ['Officers found 40 boxes, two boats and £6,400.', ['40: boxes', 'two: boats', '£6,400: nothing']],
    [
      'The deficit for the first eleven months of the fiscal year was $2 billion.',
      ['first: months', 'eleven months: fiscal year', '$2 billion: deficit'],
    ],
    ['The share of homes without a car fell by 5%.', ['5%: share of homes']],
    ['Output rose by 4% in the north and fell by 1% in the south.', ['4%: Output', '1%: Output']],
    ['It mends 14 bugs and cuts memory use by 30%.', ['14: bugs', '30%: memory use']],
    ['The margin was 42%, or 41% excluding old items.', ['42%: margin', '41%: margin']],
    ['There were 6,072 live births.', ['6,072: live births']],
    ['Some 6,072 live here.', ['6,072: nothing']],
    ['It was half the 860 of a year earlier.', ['half: nothing', '860: nothing']],
    ['Rent is £900 pcm.', ['£900: Rent']],
    ['The error is ±0.3 percentage points.', ['0.3 percentage points: error']],
    ['Trust rose 4 points to 61%.', ['4 points: Trust', '61%: Trust']],
    ['Sales ($m)\t41.0\t40.2', ['41.0: Sales', '40.2: Sales']],
    ['Growth was +5% (Q1: +4%).', ['5%: Growth', '4%: Growth']],
    ['Bills will rise from an average of $40 to $52.', ['$40: Bills', '$52: Bills']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})

test.each<[string, (string | null)[]]>([
  ['Sales were up 7% month-on-month and 24% year-on-year.', ['up', 'up']],
  ['Sales fell 7% from May and 24% from June.', ['down', 'down']],
  ['Sales were up 7% year-on-year and 24% of mills closed.', ['up', null]],
])('the changes of %s', (text, changes) =>
  expect(extractNumbers(tagger.runSync(buildTree(text))).map(({ change }) => change)).toEqual(changes),
)

test.each<[string, string | null]>([
  ['Rents went up 6 per cent from 2018.', null],
  ['Rents went up 6 per cent in 2018.', '2018'],
  ['The 14th-century bowl fetched £2 million.', null],
])('the period of %s', (text, period) =>
  expect(extractNumbers(tagger.runSync(buildTree(text)))[0]?.period).toBe(period),
)

test.each<[string, string]>([
  ["Colombia's board will pay 12 million pesos.", 'COP'],
  ['They met in Manila. It fell 21 centavos.', 'PHP'],
  ['They paid 40 pesos.', 'MXN'],
  ['They paid 40 Mexican pesos in Chile.', 'MXN'],
  ["Serbia's budget is 2 billion dinars.", 'RSD'],
  ['The board met in Kampala. It paid Sh40 million.', 'UGX'],
  ['The board paid Sh40 million.', 'KES'],
  ['In Sri Lanka they paid Rs. 40 million.', 'LKR'],
  ['The board paid Rs 40 million.', 'INR'],
])('the currency of %s', (text, unit) => expect(extractNumbers(text)[0]?.unit).toBe(unit))
