import { expect, test } from 'vitest'
import { extractDates } from '../src/index.ts'

test.each([
  ['It runs until 2025.', 'until'],
  ['It runs through June 2025.', 'until'],
  ['It has run since 2023.', 'since'],
  ['It runs from 3 May 2021.', 'since'],
  ['It runs from 1 p.m. in the hall.', 'since'],
  ['It opens by Easter 2022.', 'by'],
  ['As of October 2026 it runs.', 'since'],
  ['It runs w.e.f. 1 April 2021.', 'since'],
  ['It runs beginning in March 2022.', 'since'],
  ['It was so before 2019.', 'before'],
  ['It was so prior to 3 May 2021.', 'before'],
  ['It was so after the 2012 elections.', 'after'],
  ['Reply by 3 May 2021.', 'by'],
  ['Reply no later than 5 p.m. on 3 May 2021.', 'by'],
  ['It was the lowest since 2019-20.', 'since'],
  ['No ale is sold beyond 10.30pm.', 'after'],
  ['It went through the 2008 crisis.', null],
  ['They lived through 1990.', null],
  ["It was hit by Monday's storm.", null],
  ["It looks beyond today's plans.", null],
  ['It was so in 2019.', null],
  ['As at 31 March 2021 it ran.', null],
  ['It was extended from 3 May 2021.', null],
  ['Sales fell from 2019.', null],
  ['It ran from 2019 to 2021.', null],
  ['It opens two weeks from 3 May 2021.', null],
  ['It is shut in the run-up to Christmas 2021.', null],
  ['Sales rose 5% from Q1 2020.', null],
])('%s', (phrase, comparator) => {
  expect(extractDates(phrase)).toMatchObject([{ comparator }])
})
