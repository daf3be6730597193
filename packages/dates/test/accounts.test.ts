import { expect, test } from 'vitest'
import { extractDates } from '../src/index.ts'

/** What is dated in accounts and charges, by text and EDTF; the reference date is a Wednesday. */
function read(text: string): string[] {
  return extractDates(text, { referenceDate: '2021-06-16' }).map((date) => `${date.text} = ${date.edtf}`)
}

test.each<[string, string[]]>([
  // The second year has the day of the first.
  ['For the six months ended May 31, 2020 and 2019, sales fell.', ['May 31, 2020 = 2020-05-31', '2019 = 2019-05-31']],
  ['As of May 31, 2020 and 2019, it had mills.', ['May 31, 2020 = 2020-05-31', '2019 = 2019-05-31']],
  ['As of May 31, 2020 and 2019 boats, it grew.', ['May 31, 2020 = 2020-05-31']],
  ['It met on May 31, 2020 and in 2019.', ['May 31, 2020 = 2020-05-31', '2019 = 2019']],
  // From the first year of the one to the last of the other.
  ['The outlay is for 2018-19 to 2021-22.', ['2018-19 to 2021-22 = 2018/2022']],
  ['The outlay is for 2021-22, up from 2018-19.', ['2021-22 = 2021/2022', '2018-19 = 2018/2019']],
  // A hedged end.
  [
    'They lied from at least May 2015 through in or around March 2018.',
    ['May 2015 through in or around March 2018 = 2015-05/2018-03'],
  ],
  ['They lied from May 2015 until at least March 2018.', ['May 2015 until at least March 2018 = 2015-05/2018-03']],
  ['They lied in May 2015 and about March 2018.', ['May 2015 = 2015-05', 'March 2018 = 2018-03']],
  ['Output doubled in the decade to 2020.', ['the decade to 2020 = 2011/2020']],
  // Two levels are no clock times.
  ['The age rises from 18 to 21 on 1 May 2022.', ['1 May 2022 = 2022-05-01']],
  ['It opens from 18 to 21 on 1 May 2022.', ['18 to 21 on 1 May 2022 = 2022-05-01T18:00/2022-05-01T21:00']],
  // Told in the present of what is to come.
  ['The law takes effect Jan. 1.', ['Jan. 1 = 2022-01-01']],
  ['The law comes into force on 1 May.', ['1 May = 2022-05-01']],
  ['The law took effect Jan. 1.', ['Jan. 1 = 2021-01-01']],
  // What "the year before" counts from.
  [
    'It met from 12 to 19 May 2018. The year before, it had closed.',
    ['12 to 19 May 2018 = 2018-05-12/2018-05-19', 'The year before = 2017'],
  ],
])('%s', (text, expected) => expect(read(text)).toEqual(expected))
