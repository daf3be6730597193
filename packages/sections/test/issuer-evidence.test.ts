import { describe, expect, test } from 'vitest'
import { extractOutline } from '../src/index.ts'

const more = 'It employs two hundred smiths, and the first anvils left the new plant on Friday for customers abroad.'

function read(lines: readonly string[]): ReturnType<typeof extractOutline> {
  return extractOutline(lines.join('\n\n'))
}

describe('who issued a release', () => {
  test.each([
    [
      'a letterhead before the subject of the lead',
      [
        'Ministry of Forges',
        'Cabinet approves a plan for anvils',
        `The Union Cabinet has approved a plan of the Ministry of Forges. ${more}`,
      ],
      'Ministry of Forges',
    ],
    [
      'the subject before a whole government',
      [
        'GOVERNMENT OF TARN',
        'Press Release',
        'Plan for anvils is ready',
        `The Ministry of Works today announced a plan. ${more}`,
      ],
      'Ministry of Works',
    ],
    [
      'smiths who have a body',
      ['Anvils Run Out', `Anvils have run out in Tarn since July, Smiths' Relief Network warned today. ${more}`],
      "Smiths' Relief Network",
    ],
    [
      'a name below the title',
      [
        'Anvils seen from afar',
        'TARN NATIONAL LABORATORY',
        `Anvils can be seen from afar, smiths at Tarn National Laboratory report. ${more}`,
      ],
      'Tarn National Laboratory',
    ],
    [
      'whose pupils win',
      ['Tarn Academy pupils win anvil final', `Six pupils from Tarn Academy have won the final. ${more}`],
      'Tarn Academy',
    ],
    [
      'a member by surname whose name stands elsewhere',
      [
        'A vote',
        `Today, Congresswoman Roe voted for the Anvil Act. ${more}`,
        '“It rings,” said Congresswoman Jane Roe.',
      ],
      'Jane Roe',
    ],
    [
      'a member whose name stands in capitals',
      ['REPRESENTATIVE JANE ROE LAUDS VOTE', `Today, Representative Roe voted for the Anvil Act. ${more}`],
      'JANE ROE',
    ],
    ['whom it comes from', ['Maps for all', 'From: Anvil Hazards Canada', more], 'Anvil Hazards Canada'],
    [
      'a town and its works',
      ['City of Tarn to Close Bridge', `The City of Tarn's Works Department will close the bridge. ${more}`],
      'City of Tarn',
    ],
    [
      'of a board the body',
      ['Anvils Pay', `The Board of Directors of Tarn Forge Corporation today declared a dividend. ${more}`],
      'Tarn Forge Corporation',
    ],
    [
      'whom witnesses are to call',
      [
        'Anvil Stolen',
        `An anvil was stolen in Tarn, officers of Tarn Police say. ${more}`,
        'Witnesses should call Tarn Police on 101.',
      ],
      'Tarn Police',
    ],
    [
      'whose address closes the text',
      ['Anvils Ring', more, 'Central Bank of Tarn', 'Directorate of Anvils', 'Internet: www.anvils.example'],
      'Central Bank of Tarn',
    ],
    [
      'a mayor above a town',
      [
        'MAYOR JANE ROE',
        'CITY OF TARN',
        '3 May 2024',
        'Mayor Roe Opens Plant',
        `Mayor Jane Roe today opened a plant. ${more}`,
      ],
      'Jane Roe',
    ],
    [
      'the name before the colon of a title',
      [
        'Tarn Forge AB (TARN): Notice of trade',
        'Please see the attached notice of trade by an insider in Tarn Forge AB.',
      ],
      'Tarn Forge AB',
    ],
    [
      'whose owners are called',
      ['NOTICE OF MEETING', `The shareholders of Tarn Forge AB (publ) are hereby invited to the meeting. ${more}`],
      'Tarn Forge AB',
    ],
    [
      'a charity called so',
      [
        'Anvils Wait',
        `Most anvils are waiting, Anvils Without Borders says in a new report. The charity asked the smiths. ${more}`,
      ],
      'Anvils Without Borders',
    ],
    [
      'who speaks below a heading right under the title',
      ['Anvil recall', 'Details of it:', '- six thousand anvils', `Tarn Forge Agency is recalling anvils. ${more}`],
      'Tarn Forge Agency',
    ],
    [
      'whose people found it out',
      ['Coldest anvil found', `Astronomers at the University of Tarn have shown that an anvil is cold. ${more}`],
      'University of Tarn',
    ],
    [
      'whose statement it is',
      [
        'Statement from Tarn Homes on the fire',
        `All have been found rooms. A spokesperson for Tarn Homes said so. ${more}`,
      ],
      'Tarn Homes',
    ],
    [
      'whom the title opens with and an end describes',
      [
        'Acme Forge selected to build pier',
        `The City of Tarn has selected Acme Forge to build a pier. ${more}`,
        'ABOUT ACME FORGE',
        more,
      ],
      'Acme Forge',
    ],
    [
      'the longer name that the lead has',
      ['Acme Forge builds pier', `Acme Forge Works Inc. today announced a pier. ${more}`, 'About Acme Forge', more],
      'Acme Forge Works Inc.',
    ],
    [
      'who is said to have issued it',
      ['Anvils Ring', more, 'Issued by the Department of Anvils', more],
      'Department of Anvils',
    ],
    [
      'of whom all are who speak',
      ['Fire in Tarn', more, 'Station Commander Jane Roe, of Tarn Fire Service, said: “It is out.”'],
      'Tarn Fire Service',
    ],
    [
      'a company with its small letters',
      ['Trading Statement', `Tarn Group plc today announced its sales. ${more}`],
      'Tarn Group plc',
    ],
  ])('%s', (_, lines, name) => {
    expect(read(lines).organization).toBe(name)
  })

  test.each([
    ['a member by surname only', ['A vote', `Today, Congresswoman Roe voted for the Anvil Act. ${more}`]],
    ['an attorney general', ['AG Roe News', 'FOR IMMEDIATE RELEASE', 'Anvils ring again', more]],
    ['a storm before a colon', ['Storm Anvil: warning of wind', `Storm Anvil will bring wind to the north. ${more}`]],
    ['a form with a number', ['What is new', 'Features', `Anvil 9.6 releases the hammer early. ${more}`]],
    ['a label above a day', ['PRESS RELEASE', '3 May 2024', 'Anvils ring again', more]],
    ['a name in a sentence about calls', ['Anvils ring again', `Some call the Guild of Tarn a relic. ${more}`]],
    [
      'whose people suffered',
      ['Smiths in court', `Students at the University of Tarn were fined for ringing at night. ${more}`],
    ],
    ['who states something as a person', ['Statement by Jane Roe on the fire', `All have been found rooms. ${more}`]],
    [
      'a heading of contacts',
      ['Anvils ring again', more, 'CONTACT', 'Jane Roe, Media Officer', 'Telephone: 555-555-0110'],
    ],
    ['a heading below the title', ['Anvils ring again', 'SUMMARY', `Summary of the night. ${more}`]],
    [
      'two of whom speak',
      ['Fire in Tarn', more, 'Jane Roe, of Tarn Fire Service, said so.', 'John Doe, of Tarn University, said no.'],
    ],
    [
      'a minister for services',
      [
        'HON JANE ROE',
        'Minister for Anvil Services',
        'Anvils ring again',
        `Anvils ring again, Anvil Services Minister Jane Roe says. ${more}`,
      ],
    ],
    ['whom a letter comes from', ['Maps for all', 'From: Jane Roe', more]],
    ['a body that the title only begins with', ['Tarn Academy of old', `Tarn Academy stood here for years. ${more}`]],
  ])('%s is none', (_, lines) => {
    expect(read(lines).organization).toBeNull()
  })
})
