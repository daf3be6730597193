import { describe, expect, test } from 'vitest'
import { extractOutline } from '../src/index.ts'

const lead =
  'Acme Forge today announced that it opened a second plant in Springfield, where two hundred smiths will work.'
const more = 'It employs two hundred smiths, and the first anvils left the new plant on Friday for customers abroad.'

function read(lines: readonly string[]): ReturnType<typeof extractOutline> {
  return extractOutline(lines.join('\n\n'))
}

describe('the title below', () => {
  test.each([
    ['the hour of a wire', ['May 3, 2024 04:15 PM Eastern Daylight Time', 'Acme Opens Plant', lead]],
    ['a label with its day', ['NEWS RELEASE 30-OCT-2023', 'Acme Opens Plant', lead]],
    [
      'a label, its day and how long it takes to read',
      ['News Release | 3 May 2024 Read time: 2 mins', 'Acme Opens Plant', lead],
    ],
    ['what kind of release it is', ['Regulatory press release', '3 May 2024', 'Acme Opens Plant', lead]],
    [
      'a label with a colon below a letterhead',
      ['Office of Governor Roe', 'FOR IMMEDIATE RELEASE:', '3 May 2024', 'Acme Opens Plant', lead],
    ],
    [
      'a letterhead that names a person',
      ['AG Roe News', 'FOR IMMEDIATE RELEASE', '3 May 2024', 'Acme Opens Plant', lead],
    ],
    [
      'contacts in a letterhead',
      [
        'CITY OF TARN',
        'NEWS RELEASE',
        'CONTACT:',
        'Jane Roe, Public Information Officer',
        '(555) 555-0110',
        'Acme Opens Plant',
        lead,
      ],
    ],
    [
      'a place below the day',
      ['Forge Authority', 'Press release', '3 May 2024', 'Tarn', 'Acme opens a plant in Tarn', lead],
    ],
  ])('%s', (_, lines) => {
    expect(read(lines).title).toMatch(/^Acme opens (?:a )?plant/i)
  })

  test('a name, though it has two words only', () => {
    const { title } = read([
      '9 January 2025',
      'Tarn Group plc',
      'Trading Statement',
      `Tarn Group plc today issues a statement. ${more}`,
    ])
    expect(title).toBe('Trading Statement')
  })

  test.each([
    ['a title of one word is no place', ['3 May 2024', 'Results', `${lead} ${more}`], 'Results'],
    [
      'a title above contacts',
      ['Contact: Jane Roe', 'Acme Opens Plant', lead, 'Jane Roe', '555-555-0110'],
      'Acme Opens Plant',
    ],
  ])('%s', (_, lines, title) => {
    expect(read(lines).title).toBe(title)
  })

  test('a name among the contacts is no copy of a title', () => {
    const { sections } = read([
      'Acme Forge',
      lead,
      more,
      'Outlook',
      more,
      'Enquiries:',
      'Acme Forge',
      'Jane Roe 020 5550 0144',
    ])
    expect(sections.map(({ role }) => role)).toEqual(['lead', 'body', 'contact'])
  })
})

describe('a dateline that opens with its day', () => {
  test.each([
    ['3 May 2024 – Springfield, Illinois – Acme Forge', 'Springfield, Illinois'],
    ['May 3, 2024 – Tarn – Acme opened its plant to the public.', 'Tarn'],
    ['3 May 2024 – the guild of smiths – met today in the town.', null],
    ['Trade in May 2024 – Tarn – rose by a tenth.', null],
  ])('%s', (line, place) => {
    const text = `Acme opens plant\n\n${line}\n\n${more}`
    const span = extractOutline(text).dateline?.place
    expect(span ? text.slice(span.start, span.end) : null).toBe(place)
  })
})

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

describe('no heading', () => {
  test.each([
    ['a quotation', ['Anvils Ring', more, 'The smith Jane Roe said: “We broke a hundred while practising.”', more]],
    ['the name of the issuer', ['Anvils Ring', 'TARN NATIONAL LABORATORY', more, more]],
  ])('is %s', (_, lines) => {
    expect(read(lines).sections).toHaveLength(1)
  })

  test('is the office of contacts below their heading', () => {
    const { sections } = read(['Anvils Ring', more, 'Contacts', 'Media Relations', 'Acme Forge', '555-555-0110'])
    expect(sections.map(({ role }) => role)).toEqual(['lead', 'contact'])
  })
})

test('what stands about a body, called by its kind, is boilerplate', () => {
  const roles = (heading: string): string[] =>
    read(['Anvils Ring', lead, heading, more, 'How to cite', more]).sections.map(({ role }) => role)
  expect(roles('About the journal')).toEqual(['lead', 'about', 'body'])
  expect(roles('About the journal of her life')).toEqual(['lead', 'body', 'body'])
})
