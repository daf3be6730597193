import { describe, expect, test } from 'vitest'
import { extractDates } from '../src/index.ts'

const referenceDate = '2021-06-16'

describe('what is no date', () => {
  test.each([
    'The work took three years.',
    'It closed 2 weeks ago.',
    'It grew over the past five years.',
    'It grew over the past year.',
    'We may call, and May I ask why?',
    'They march on, and the March for Water went by.',
    'The Sunday Times wrote of it.',
    'An august body of ladies met.',
    'April Jones and June Smith spoke.',
    'Over 2000 people came.',
    'It has 1500 jobs and 2019 members.',
    'The Data Act 2018 and the Harbour Order of 1921 apply.',
    'It follows Agenda 2030.',
    'It is the 2016 Harbour Games.',
    'The vote was 5-4 and the ratio 4:3.',
    'It scored 10 to 12 points.',
    'Call +65 6225-2014 or 555-0123.',
    'Section 2020 and Room 1999 are closed.',
    'It costs $2019 or 2020%.',
    'It sold 12.5 million units and 3.5 tonnes.',
    'Use version 2.10.03 or 1.2.3.',
    'It is recently, currently and soon to change.',
    'The annual survey and the daily news are read.',
    'It costs a dollar per year or ten a day.',
    'It will fall and spring back in the first half.',
    'She is in her nineties.',
    'The second week was dull.',
    'Read https://harbour.example/2024-03-18/opening now.',
    'Wed in haste, sat down, sun shone.',
    'The Black Friday sale is on.',
    'The Memorial Day sale and Christmas trees are gone.',
    'It cannot do so now, and the date to keep is near.',
    'Two thousand and five members sang, and nineteen thirty ships came.',
    'It ran five early morning ferries and ten in the city.',
    'It was cut by a quarter to four million.',
    'The Easter eggs and the Good Friday Agreement stay.',
    'The mark fell by 12 in the second heat.',
    'The March on Dale began, and Darfur May be next.',
    'It filed order No. 20161016 and sold 20161016 shares.',
    'They rode the last night ferry.',
    'At the end of the day, trust counts.',
    'The first two weeks of training and the last three months of work were hard.',
    'The dividend rose in the 90 s run.',
    'It is open 24/7 and half done, 1/2 or 3/4.',
    'Decision No. 12/2015 and Law 3/2015 apply, see the 12-2015 list.',
    'Boards of 1/16-3/8 inch and 1/2-3/4 inch are sold.',
    'Highs in the 90s and a man in his 70s were seen.',
    'It grew over the last year, more than in any previous year.',
    'They came to present and discuss the present plan to all present.',
    'The prior year period was long.',
    'It sold 2016 10 16 units.',
    'Sales rose in the year to the bank of the year.',
    'Press Release: 2025-2026/457',
    'It cut its rate by 1/4 percentage point.',
    'It raised $9M in all and 9M people came.',
    'See file 2024/2025/12.',
    'Temperatures in the low 20s to mid-30s are forecast, with highs in the mid-70s.',
    'He is in his mid-40s, and the shares trade in the mid-30s.',
    'It follows resolution 2761 (2024) and Resolution 1373 (2001).',
    'The hall seats 1200 guests (1200–1500) and c. 1500 visitors came.',
    'It built 1500 homes, and about 1640 people came.',
    'Over 200 BC communities and 5 CE marks were seen by 20 BC Ferries.',
    'The Monday Club, Friday Harbor and Ruby Tuesday are shut.',
    'The Diwali sale and Ramadan hours are on.',
  ])('%s', (phrase) => {
    expect(extractDates(phrase, { referenceDate }).map((date) => date.text)).toEqual([])
  })
})

describe('today as nowadays keeps its row without a day', () => {
  test.each([
    ['Dale is today a leading port.', null],
    ['The key aim today is safety.', null],
    ['The methods used today are old.', null],
    ['The way to get releases today is by post.', null],
    ['The fine announced today is large.', '2021-06-16'],
    ['The key aim today is making peace.', null],
    ['Today, such homes have no owner.', null],
    ['Dale has today three ports.', null],
    ['Acme today announced a plan.', '2021-06-16'],
    ['Acme has today set out a plan.', '2021-06-16'],
    ['Acme has today (in Dale) named a head.', '2021-06-16'],
    ['Acme is today announcing a plan.', '2021-06-16'],
    ['Today, Acme announced a plan.', '2021-06-16'],
  ])('%s', (phrase, edtf) => {
    expect(extractDates(phrase, { referenceDate })).toMatchObject([
      { text: expect.stringMatching(/today/i), edtf, relative: true },
    ])
  })
})
