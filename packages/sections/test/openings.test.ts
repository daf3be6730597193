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
    ['a label with its number', ['FOR IMMEDIATE RELEASE No. 3801', 'Acme Opens Plant', lead]],
    ['a kind of news', ['Company News', '3 May 2024', 'Acme Opens Plant', lead]],
    [
      'a name and its label, of which the text speaks',
      [
        'Acme Forge Park News Release',
        'Date: May 3, 2024',
        'Acme Opens Plant',
        lead,
        'Visitors to Acme Forge Park may see it.',
      ],
    ],
    ['a name, its label and its day', ['Office of Forges - Media Release - 3 May 2024', 'Acme Opens Plant', lead]],
    ['a day and a name of which the text speaks', ['03.05.2024 - Acme Forge', 'Acme Opens Plant', lead]],
    [
      'a long name in capitals',
      [
        'INQUIRY INTO THE LOSS OF THE ANVIL CORMORANT',
        'PRESS NOTICE',
        'Acme Opens Plant',
        `The Inquiry into the Loss of the Anvil Cormorant was told of it. ${lead}`,
      ],
    ],
    [
      'the number of a notice',
      ['RNS Number : 4417Z', 'Tarn Forge plc', '3 May 2024', 'Acme Opens Plant', `Tarn Forge plc says so. ${lead}`],
    ],
    ['a reference with letters', ['PRESS RELEASE NO: 2025/061/SAR', 'Acme Opens Plant', lead]],
    ['a reference of its own', ['Press Release', 'No PR-211/2022-ISP', 'Acme Opens Plant', lead]],
    ['a day and its category', ['March 4, 2024 | Firm News', 'Acme Opens Plant', lead]],
    [
      'a series, its label and its day',
      ['Tarn Masters 2024 - Press release, final round - June 14, 2024', 'Acme Opens Plant', lead],
    ],
    [
      'a letterhead over a place and a day in figures',
      [
        'REPUBLIC OF TARN',
        'Ministry of Forges',
        'Press Office',
        'Tarn, 1.10.2024',
        'PRESS RELEASE',
        'Acme Opens Plant',
        lead,
      ],
    ],
    ['a place and its country with the day', ['Doha, Qatar – 28 August 2025', 'Acme Opens Plant', lead]],
    [
      'a name with its legal form, its street, place and day',
      [
        'Tarn Forge S.A.',
        '12, rue du Parc, L-1234 Tarn',
        'Tarn, 2 September 2024',
        'Acme Opens Plant',
        `Tarn Forge S.A. says so. ${lead}`,
      ],
    ],
    [
      'a numbered alert',
      [
        'National Anvil Desk',
        'Alert no. 2025-017',
        '30 June 2025',
        'Acme Opens Plant',
        `The National Anvil Desk is aware of it. ${lead}`,
      ],
    ],
    ['a town, its state and two hyphens', ['TARN, Calif. -- May 29, 2025', 'Acme Opens Plant', lead]],
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
    [`Accra, Ghana | 3 May 2024 | ${lead} ${more}`, 'Accra, Ghana'],
    ['Works | 3 May 2024 | Anvils', null],
    ['Wed 3 May 2024, 14:20', null],
    [`London — Roe & Peel LLP is pleased that Jane Roe has joined it. ${more}`, 'London'],
    [`PALO VERDE, CALIFORNIA Acme today announced a lighter anvil. ${more}`, 'PALO VERDE, CALIFORNIA'],
    [`Acme – Leading smiths of the town are pleased. ${more}`, null],
    [`Background – The guild of smiths met today. ${more}`, null],
    [`Guild – The smiths of the town met today. ${more}`, null],
    [`NASA, ANVILCORP Engineers met today. ${more}`, null],
    [`LINZ/VIENNA (30 September 2025). ${more}`, 'LINZ/VIENNA'],
    ['By Jane Roe | May 3, 2024', null],
    ['3 May 2024 – the guild of smiths – met today in the town.', null],
    ['Trade in May 2024 – Tarn – rose by a tenth.', null],
  ])('%s', (line, place) => {
    const text = `Acme opens plant\n\n${line}\n\n${more}`
    const span = extractOutline(text).dateline?.place
    expect(span ? text.slice(span.start, span.end) : null).toBe(place)
  })
})

describe('no heading', () => {
  test.each([
    ['a quotation', ['Anvils Ring', more, 'The smith Jane Roe said: “We broke a hundred while practising.”', more]],
    ['who signs a quotation', ['Anvils Ring', more, '“They ring.”', '— Jane Roe, Guild of Smiths', more]],
    ['the name of the issuer', ['Anvils Ring', 'TARN NATIONAL LABORATORY', more, more]],
  ])('is %s', (_, lines) => {
    expect(read(lines).sections).toHaveLength(1)
  })

  test('is a sentence that says whom to call', () => {
    const { sections } = read([
      'Anvils Ring',
      more,
      'For media queries, please contact Jane Roe, tel.: +49 69 555 0118.',
      more,
    ])
    expect(sections).toHaveLength(1)
  })

  test('is the office of contacts below their heading', () => {
    const { sections } = read(['Anvils Ring', more, 'Contacts', 'Media Relations', 'Acme Forge', '555-555-0110'])
    expect(sections.map(({ role }) => role)).toEqual(['lead', 'contact'])
  })
})

test('a line above a list right below the title is a heading', () => {
  const outline = extractOutline(
    'Interim report\n\nFirst quarter of the year\n\n- Sales rose\n\n- Costs fell\n\nThe forge sold more anvils than it ever did.',
  )
  expect(outline.sections.map(({ level }) => level)).toEqual([0, 1])
})

test.each([
  ['Consumer Contact', 'contact'],
  ['For editors', 'notes'],
  ['For editors of old', 'body'],
  ['Original publication', 'notes'],
  ['Related products', 'link'],
])('%s heads a section of the role %s', (heading, role) => {
  expect(read(['Anvils Ring', lead, more, heading, more]).sections[1]?.role).toBe(role)
})

test.each([
  ['14 February – 31 May 2026 is a heading', '14 February – 31 May 2026', ['lead', 'body']],
  ['one day signs', '14 February 2026', ['lead', 'notes']],
])('a line above %s', (_, day, roles) => {
  const { sections } = read(['Anvils Ring', lead, more, 'THE LONG ANVIL', day, more])
  expect(sections.map(({ role }) => role)).toEqual(roles)
})

test('what stands about a body, called by its kind, is boilerplate', () => {
  const roles = (heading: string): string[] =>
    read(['Anvils Ring', lead, heading, more, 'How to cite', more]).sections.map(({ role }) => role)
  expect(roles('About the journal')).toEqual(['lead', 'about', 'body'])
  expect(roles('About the journal of her life')).toEqual(['lead', 'body', 'body'])
})
