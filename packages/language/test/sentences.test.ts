import { buildTree, readTokens } from '@presswork/language'
import { describe, expect, test } from 'vitest'

const split = (text: string): string[] => readTokens(buildTree(text)).map((sentence) => sentence.text)

describe('a border', () => {
  test.each([
    ['after a number', 'It rose by 12.', 'Sales fell.'],
    ['after a quotation', 'She said: “We are ready.”', 'The work began.'],
    ['after a straight quotation', 'She said, "We are ready."', 'The work began.'],
    ['before a quotation', 'The work began.', '“We are ready,” she said.'],
    ['after a bracket', 'Sales fell (see below).', 'Costs rose.'],
    ['after a question', 'Who pays?', 'The Agency does.'],
    ['before a figure', 'The vote was close.', '41 members agreed.'],
    ['after a legal form, before a word that opens sentences', 'She joined Orrin Inc.', 'The company grew.'],
    ['after a clock time', 'Doors open at 9 a.m.', 'The talk follows.'],
    ['after an initialism', 'He moved to the U.S.', "It's his home."],
    ['after a single letter', 'They chose Plan B.', 'The board agreed.'],
    ['before a bullet', 'The work began.', '• The next step follows.'],
    ['before a dash that names who spoke', 'We are ready.', '— Lena Brandt'],
    ['before an item that is numbered in the running text', 'Three steps follow.', '1. Cut the ribbon.'],
    ['after an abbreviated month without a day', 'It closes in Sept.', 'Nobody objected.'],
  ])('%s', (_, first, second) => {
    expect(split(`${first} ${second}`)).toEqual([first, second])
  })

  test('a no-break space separates as a space does', () => {
    expect(split('Sales fell.\u00a0Costs rose.')).toEqual(['Sales fell.', 'Costs rose.'])
  })
})

describe('no border', () => {
  test.each([
    'See Fig. 3 and No. 7 of the plan.',
    'The panel (c. 1530) is of oak.',
    'She thanked Anthony P. Delacourt-Reyes and Dr P. J. Hallowick.',
    'It passed under H. Con. Res. 35 last week.',
    'The vote on S. Res. 12 and H.R. 4 is due.',
    'Dr. A. B. Oduya and Mrs. Lind met Gov. Hale.',
    'The U.S. Attorney in Tarn Co. Wexford spoke.',
    'It rose 2.4 percent, i.e. more than before.',
    '“Really?” he asked.',
    'Yahtzoo! and others joined.',
    '1. The Ministry decides.',
    'See Vol. IV and Art. II of the plan.',
    'Brindlewick Pte. Ltd. and Tarn Sdn. Bhd. agreed.',
    'CAPE MERROW, D.C. — The Port Authority opened a quay.',
    'ARDEN, Wis. - Tarn Dairy opened a plant.',
    'The meeting is on Sept. 11 at noon.',
    'He trailed off... and went on.',
  ])('%s', (sentence) => {
    expect(split(sentence)).toEqual([sentence])
  })
})
