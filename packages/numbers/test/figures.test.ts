import { buildTree } from '@presswork/language'
import { retextPartOfSpeech } from '@presswork/language/part-of-speech'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { extractNumbers } from '../src/index.ts'

const tagger = unified().use(retextPartOfSpeech).freeze()

/** What each number of a tagged text states, in short. */
function read(text: string): string[] {
  return extractNumbers(tagger.runSync(buildTree(text))).map(
    ({ text, kind, value, valueHigh, comparator, unit }) =>
      `${text} = ${comparator === '=' ? '' : comparator}${kind} ${valueHigh === null ? value : `${value}..${valueHigh}`}${unit ? ` ${unit}` : ''}`,
  )
}

describe('accounts and tables', () => {
  test.each<[string, string[]]>([
    // Brackets behind the mark are a minus, before it they are brackets.
    ['The mill had a loss of $(6.2) million.', ['$(6.2) million = money -6200000 USD']],
    ['Earnings were €(0.14) per share.', ['€(0.14) = money -0.14 EUR']],
    ['The hall cost less (€3).', ['€3 = money 3 EUR']],
    ['It seats many (40) guests.', ['40 = cardinal 40']],
    // Cells are parted by tabs, groups of one figure by a space.
    ['Mills\t512\t498\t+14', ['512 = cardinal 512', '498 = cardinal 498', '14 = cardinal 14']],
    ['They sold 512 000 lamps.', ['512 000 = cardinal 512000']],
    [
      'The spread moved +120/-250 basis points.',
      ['120 = percent 120 basis point', '-250 basis points = percent -250 basis point'],
    ],
    ['The road got ₹640 cr and Rs. 45 cr more.', ['₹640 cr = money 6400000000 INR', 'Rs. 45 cr = money 450000000 INR']],
    ['Fares rise by 7 to 9 cents.', ['7 to 9 cents = money 0.07..0.09 USD']],
    ['Salt sells at $4.20 a dozen.', ['$4.20 = money 4.2 USD']],
    ['She paid $4.20 for a dozen eggs.', ['$4.20 = money 4.2 USD', 'a dozen = cardinal 12']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('thousands parted by a space', () => {
  const habit = 'It had 12 540 cases and 3 204 beds.'
  test('are a habit of a text', () => {
    expect(read(habit)).toEqual(['12 540 = cardinal 12540', '3 204 = cardinal 3204'])
    expect(read(`${habit} It hired 2 300 bakers.`)).toContain('2 300 = cardinal 2300')
  })
  test('one alone may be two figures, and so may all beside a comma', () => {
    expect(read('Of the 50 200 came.')).toEqual(['50 = cardinal 50', '200 = cardinal 200'])
    expect(read(`${habit} It has 1,200 rooms.`)).toContain('540 = cardinal 540')
  })
})

describe('metres and millions', () => {
  test.each<[string, string]>([
    ['It landed 1,100 m past the gate.', '1,100 m = measure 1100 metre'],
    ['They cut 6 m grading 4 g/t.', '6 m = measure 6 metre'],
    ['Hole LD-7 returned 9.5 m @ 4 g/t from 80 m.', '9.5 m = measure 9.5 metre'],
    ['A £5m net passes homes, with 1.9m connected.', '1.9m = cardinal 1900000'],
    ['She ran the 400m hurdles.', '400m = measure 400 metre'],
    ['They sold 40m lamps.', '40m = cardinal 40000000'],
    ['The net passes homes 1.9m apart.', '1.9m = measure 1.9 metre'],
  ])('%s', (text, expected) => expect(read(text)).toContain(expected))
})

describe('points of a share', () => {
  test.each<[string, string]>([
    ['Punctuality was 83.5%, up 7 points.', '7 points = percent 7 percentage point'],
    ['The rate stood at 5.4 per cent, 0.6 points higher than in May.', '0.6 points = percent 0.6 percentage point'],
    ['Vans took an 18% share, up 2.5 points.', '2.5 points = percent 2.5 percentage point'],
    ['Turnout rose 3 points to 64%.', '3 points = percent 3 percentage point'],
    ['It gave 0.4 of a percentage point.', '0.4 of a percentage point = percent 0.4 percentage point'],
    // Points of a game, of an index and of a rate that is lower than they are.
    ['They hit 60% of their shots and scored 12 points.', '12 = cardinal 12'],
    ['The rate fell 25 points to 3 percent.', '25 = cardinal 25'],
    ['The Nikkei lost 120 points.', '120 points = measure 120 point'],
  ])('%s', (text, expected) => expect(read(text)).toContain(expected))
})

describe('stretches of time', () => {
  test.each<[string, string[]]>([
    ['It showed six hour-long plays.', ['six = cardinal 6']],
    ['It was a two-hour-long play.', ['two-hour = duration 2 hour']],
    ['They built for the past year and a half.', ['year and a half = duration 1.5 year']],
    ['Sundays are paid at time and a half.', []],
    ['She won the race in 29:53.', []],
    ['She won 3:1 at home.', ['3:1 = ratio 3..1']],
    ['The jury cleared the man of 4 of 7 counts.', ['4 = cardinal 4', '7 = cardinal 7']],
    ['The captain, 52, had flown.', ['52 = duration 52 year']],
    ['The harbour, 52, is old.', ['52 = cardinal 52']],
    ['They found a man of 44.', ['44 = duration 44 year']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('bounds, votes and names', () => {
  test.each<[string, string[]]>([
    ['Two men jailed over £3m wine fraud.', ['Two = cardinal 2', '£3m = money 3000000 GBP']],
    ['Growth was revised up to 0.4%.', ['0.4% = percent 0.4 percent']],
    ['It can hold up to 0.4%.', ['0.4% = <=percent 0.4 percent']],
    ['They raised over £3m this week.', ['£3m = >money 3000000 GBP']],
    ['The motion failed 31 to 44.', ['31 to 44 = ratio 31..44']],
    ['Works between junctions 3 and 5 last six nights.', ['six = cardinal 6']],
    ['All pupils in Years 7 to 9 get 40 books.', ['40 = cardinal 40']],
    ['The drug lum-304 helped 40 patients.', ['40 = cardinal 40']],
    ['The NI 43-101 report names 40 holes.', ['40 = cardinal 40']],
    ['Our office is at 2470 Harbour House Office Building.', []],
    ['Some 12 White House aides left.', ['12 = ~cardinal 12']],
    ['Id. at 16 (Law counts).', []],
    ['To carry out 4(iii), the law ends 40 fees.', ['40 = cardinal 40']],
    ['The hall at 26 Jalan Vale seats 40.', ['40 = cardinal 40']],
    ['They sell the drinks of Three Cents Mixers.', []],
    ['It costs three cents.', ['three cents = money 0.03 USD']],
    ['The top-10 list has sub-400 cars.', ['10 = cardinal 10', '400 = <cardinal 400']],
    ['May was the warmest on record, 1.4C above the norm.', ['1.4C = measure 1.4 degree Celsius']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})
