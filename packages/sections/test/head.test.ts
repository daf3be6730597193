import type { Block } from '@presswork/model'
import { describe, expect, test } from 'vitest'
import { extractOutline } from '../src/index.ts'

const lead =
  'Acme Forge today announced that it opened a second plant in Springfield, where two hundred smiths will work.'

describe('title', () => {
  test.each([
    ['first line', ['Acme Opens Plant', lead], 'Acme Opens Plant', 0],
    ['below a preamble', ['FOR IMMEDIATE RELEASE', '3 May 2024', 'Acme Opens Plant', lead], 'Acme Opens Plant', 0],
    ['below a number', ['02.27.01', 'Acme Opens Plant', lead], 'Acme Opens Plant', 0],
    ['with a month', ['Monthly Update - May 2024', lead], 'Monthly Update - May 2024', 0],
    ['with a word of contacts', ['Address to the Guild: Jane Roe', lead], 'Address to the Guild: Jane Roe', 0],
    ['stands twice', ['Acme Opens Plant', 'ACME OPENS PLANT', lead], 'Acme Opens Plant', 1],
    ['below a letterhead', ['City of Tarn', 'News Release', 'Plant opens in Tarn', lead], 'Plant opens in Tarn', 0],
    [
      'below a letterhead of two lines',
      ['Mayor’s Office', 'District of Tarn', 'FOR IMMEDIATE RELEASE', '3 May 2024', 'Plant opens in Tarn', lead],
      'Plant opens in Tarn',
      0,
    ],
    [
      'that says what kind of text it is',
      ['REPUBLIC OF ZENDA', 'MINISTRY OF WORKS', 'PRESS STATEMENT ON THE PLANT', lead],
      'PRESS STATEMENT ON THE PLANT',
      0,
    ],
    [
      'below a letterhead with its label',
      ['Tarn Board – Press release', 'Plant opens in Tarn', lead],
      'Plant opens in Tarn',
      0,
    ],
    [
      'without a verb over a label',
      ['New Plant in Tarn', 'Press release', 'Tarn, 3 May 2024', lead],
      'New Plant in Tarn',
      0,
    ],
    [
      'below a letterhead with its ticker',
      ['ASX ANNOUNCEMENT', 'TARN FORGE LIMITED (ASX: TRN)', 'RECORD QUARTER LIFTS OUTPUT', lead],
      'RECORD QUARTER LIFTS OUTPUT',
      0,
    ],
    [
      'below contacts',
      ['FOR IMMEDIATE RELEASE', 'Contact:', 'Jane Roe', '555-010-0100', 'Plant opens in Tarn', lead],
      'Plant opens in Tarn',
      0,
    ],
    [
      'below an embargo',
      ['Transmission of this release is embargoed until 8:30 a.m. Friday', 'Plant opens in Tarn', lead],
      'Plant opens in Tarn',
      0,
    ],
    [
      'below an hour',
      ['For Release: 4:00 PM MST Monday, May 3, 2024', 'Plant opens in Tarn', lead],
      'Plant opens in Tarn',
      0,
    ],
    ['below a release number', ['May 3, 2024 | Release 24-118', 'Plant opens in Tarn', lead], 'Plant opens in Tarn', 0],
    [
      'below a name without a label that the text speaks of',
      ['Tarn Harbour Board', '3 May 2024', 'Night boats return to the quay', `${lead} The Tarn Harbour Board pays.`],
      'Night boats return to the quay',
      0,
    ],
    [
      'below a name that is reported to announce',
      ['Coast Line Buses', 'Night buses return to the quay', `${lead} Coast Line Buses has announced it.`],
      'Night buses return to the quay',
      0,
    ],
    [
      'below a letterhead with its street',
      [
        'THE GUILD OF SMITHS',
        '12 Mill Row, Tarn TA1 4QX',
        'www.guild.example',
        'PRESS NOTICE',
        'Jane Roe, 1931–2024',
        lead,
      ],
      'Jane Roe, 1931–2024',
      0,
    ],
    [
      'in capitals below a letterhead',
      [
        'TARN COUNTY OFFICE',
        'NEWS RELEASE',
        'CASE NUMBER: 24-001187',
        'CONTACT: Jane Roe',
        'TWO HELD OVER STOLEN ANVILS',
        lead,
      ],
      'TWO HELD OVER STOLEN ANVILS',
      0,
    ],
    [
      'below fields',
      ['May 3, 2024', 'Company name: Acme Forge Co., Ltd.', 'Securities code: 7999', 'Notice of a Second Plant', lead],
      'Notice of a Second Plant',
      0,
    ],
    [
      'below contacts in columns',
      ['Media Contacts:', 'Jane Roe          John Doe', '570-555-0111      570-555-0112', 'Plant opens in Tarn', lead],
      'Plant opens in Tarn',
      0,
    ],
    [
      'below a category',
      ['Press releases', 'Works', '3 May 2024', 'Longer hours for the forge of Tarn', lead],
      'Longer hours for the forge of Tarn',
      0,
    ],
    ['of one word on top', ['Note', '3 May 2024', 'Two hundred smiths work in the forge of Tarn'], 'Note', 0],
    ['of one word over a date', ['Tidewrack', '3 May 2024', lead], 'Tidewrack', 0],
    ['behind the label of a subject', ['To: All media', 'Subject: Fires stay banned', lead], 'Fires stay banned', 0],
    ['below a place and a day', ['Tarn, 3 May 2024', 'Plant opens in Tarn', lead], 'Plant opens in Tarn', 0],
    ['with a month and a dash', ['Tarn Update – May 2024', lead], 'Tarn Update – May 2024', 0],
    [
      'that opens as a byline',
      ['By 2030 all trains of Tarn run on time', lead],
      'By 2030 all trains of Tarn run on time',
      0,
    ],
    [
      'below a label with its date',
      ['PRESS RELEASE — Friends of Tarn — 3 May 2024', 'Court blocks sale of the forge', lead],
      'Court blocks sale of the forge',
      0,
    ],
    ['below the word notice', ['Notice', 'Plant closes in Tarn', lead], 'Plant closes in Tarn', 0],
    [
      'below a name and a kind of text with its date',
      ['Tarn Office of Figures', 'Statistical release, 17 October 2024', 'Sales up in Tarn', lead],
      'Sales up in Tarn',
      0,
    ],
    ['below the word factsheet', ['FACTSHEET', 'Plant opens in Tarn', lead], 'Plant opens in Tarn', 0],
    ['below a byline', ['By Jane Roe', 'Plant opens in Tarn', lead], 'Plant opens in Tarn', 0],
    ['that opens with from', ['From the ground up: a plant for Tarn', lead], 'From the ground up: a plant for Tarn', 0],
    ['with contact as its first word', ['Contact tracing begins in Tarn', lead], 'Contact tracing begins in Tarn', 0],
    [
      'over the name of a form that the text speaks of',
      [
        'Rule Eleven',
        'NOTICE OF ANVILS',
        '(for smiths of the old town)',
        `${lead} A Notice of Anvils is sent to smiths.`,
      ],
      'Rule Eleven',
      0,
    ],
    ['that is a name over its standfirst', ['Anvil Pro Ten', 'The lightest anvil yet', lead], 'Anvil Pro Ten', 0],
    ['over a label', ['Acme Opens Plant', 'News Release', lead], 'Acme Opens Plant', 0],
    ['behind a label', ['PRESS RELEASE: Acme Opens Plant', lead], 'Acme Opens Plant', 0],
    [
      'with the name of a site',
      ['Acme Opens Plant - Acme Forge Newsroom', 'News', 'Acme Opens Plant', lead],
      'Acme Opens Plant',
      1,
    ],
  ])('%s', (_, blocks, title, copies) => {
    const outline = extractOutline(blocks.join('\n\n'))
    expect(outline.title).toBe(title)
    expect(outline.titleCopies).toHaveLength(copies)
  })

  test('the format’s own title is found over two blocks', () => {
    const text = `Acme Opens\n\n“Grand” Plant\n\n${lead}`
    const outline = extractOutline(text, { metadata: { title: 'Acme opens "grand" plant' } })
    expect(outline.title).toBe('Acme opens "grand" plant')
    expect(outline.titleSpan).toEqual({ start: 0, end: text.indexOf('\n\nAcme Forge') })
  })

  test('the format’s own title with the issuer in front of it', () => {
    const text = `Notice of a second plant\n\n${lead}`
    const outline = extractOutline(text, { metadata: { title: 'Acme Forge: Notice of a second plant' } })
    expect(outline.titleSpan).toEqual({ start: 0, end: 24 })
  })

  test('the format’s own title need not stand in the text', () => {
    const outline = extractOutline(lead, { metadata: { title: 'Acme opens plant' } })
    expect(outline).toMatchObject({ title: 'Acme opens plant', titleSpan: null, titleCopies: [] })
  })
})

describe('dateline', () => {
  test.each([
    ['SPRINGFIELD — Acme opened …', 'SPRINGFIELD', 'SPRINGFIELD —'],
    [
      'SPRINGFIELD, IL - May 3, 2024 (Some Wire) - Acme opened …',
      'SPRINGFIELD, IL',
      'SPRINGFIELD, IL - May 3, 2024 (Some Wire) -',
    ],
    [
      'SPRINGFIELD, IL, May 3, 2024 /Some Wire/ -- Acme opened …',
      'SPRINGFIELD, IL',
      'SPRINGFIELD, IL, May 3, 2024 /Some Wire/ --',
    ],
    [
      'Springfield, Illinois (May 3, 2024) (Some Wire) Friday May 3, 2024 @ 1:05 PM Mountain — Acme opened …',
      'Springfield, Illinois',
      'Springfield, Illinois (May 3, 2024) (Some Wire) Friday May 3, 2024 @ 1:05 PM Mountain —',
    ],
    ['SPRINGFIELD, 3 MAY 2024. Acme opened …', 'SPRINGFIELD', 'SPRINGFIELD, 3 MAY 2024.'],
    ['Springfield, Ill. - Acme opened …', 'Springfield, Ill.', 'Springfield, Ill. -'],
    ['Washington, D.C. - Acme opened …', 'Washington, D.C.', 'Washington, D.C. -'],
    ['Lido di Tarn, 3 May 2024', 'Lido di Tarn', 'Lido di Tarn, 3 May 2024'],
    ['Springfield – May 3, 2024', 'Springfield', 'Springfield – May 3, 2024'],
    ['Springfield, 3 May 2024: Acme opened …', 'Springfield', 'Springfield, 3 May 2024:'],
    [
      'SPRINGFIELD, 3 May 2024 (Federation of Inland Smiths) -- Acme opened …',
      'SPRINGFIELD',
      'SPRINGFIELD, 3 May 2024 (Federation of Inland Smiths) --',
    ],
    ['SPRINGFIELD and TARN – Acme opened …', 'SPRINGFIELD and TARN', 'SPRINGFIELD and TARN –'],
    ['(Springfield, IL) Acme opened …', 'Springfield, IL', '(Springfield, IL)'],
    ['Springfield, IL Congresswoman Roe opened …', 'Springfield, IL', 'Springfield, IL'],
    ['Springfield, IL  Today, Congresswoman Roe opened …', 'Springfield, IL', 'Springfield, IL'],
    ['May 3, 2024 – Acme opened …', null, 'May 3, 2024 –'],
  ])('%s', (block, place, whole) => {
    const text = `Acme Opens Plant\n\n${block}`
    const { dateline } = extractOutline(text)
    expect(dateline && text.slice(dateline.start, dateline.end)).toBe(whole)
    expect(dateline?.place ? text.slice(dateline.place.start, dateline.place.end) : null).toBe(place)
  })
})

test('labels and days that are set as headings are none above the lead', () => {
  const lines = ['PRESS STATEMENT', 'DATED 3 MAY 2024', lead]
  let end = 0
  const blocks = lines.map((line): Block => {
    const start = end
    end += line.length + 2
    const span = { start, end: start + line.length }
    return line === lead ? { ...span, kind: 'paragraph' } : { ...span, kind: 'heading', level: 1 }
  })
  const outline = extractOutline(lines.join('\n\n'), { blocks })
  expect(outline.title).toBeNull()
  expect(outline.sections).toHaveLength(1)
})

test('a dateline above the title', () => {
  const text = `Tarn, 3 May 2024\n\nPlant opens in the old town\n\n${lead}`
  const { dateline } = extractOutline(text)
  expect(dateline?.place && text.slice(dateline.place.start, dateline.place.end)).toBe('Tarn')
})

describe('organization', () => {
  test.each([
    [
      'lead',
      'Acme Opens Plant',
      'The Ministry of Works (MoW) announced today that it will build.',
      'Ministry of Works',
    ],
    [
      'legal form',
      'New plant',
      'Acme Forge, Inc. (NYSE: ACME), a maker of anvils, today announced a plant.',
      'Acme Forge, Inc.',
    ],
    ['member', 'A vote', 'Congresswoman Jane Roe (D-IL) voted for the Anvil Act yesterday.', 'Jane Roe'],
    [
      'about',
      'Hammers for all',
      'A plant of Acme Forge opened.\n\nAbout Acme Forge\n\nAcme Forge makes anvils.',
      'Acme Forge',
    ],
    ['title', 'Acme Forge Opens Plant', 'Smiths cheered as the plant of Acme Forge opened its doors.', 'Acme Forge'],
    [
      'signature',
      'A new plant',
      'The plant opened its doors to smiths.\n\nMINISTRY OF WORKS\n\n3 May 2024',
      'MINISTRY OF WORKS',
    ],
    [
      'who says it',
      'Bridges rust',
      'Bread & Roses International (BRI) said on Tuesday that all bridges rust.',
      'Bread & Roses International',
    ],
    [
      'who warns in the title',
      'Bridges rust, warns Anvil Institute',
      'A report of the Anvil Institute finds rust.',
      'Anvil Institute',
    ],
    [
      'letterhead',
      'HARBOUR BOARD\n\nPress Release\n\nPier opens to trains',
      'Trains call at the pier.',
      'HARBOUR BOARD',
    ],
    [
      'signature over a street',
      'A new plant',
      'The plant opened its doors to smiths.\n\nWORKS DEPARTMENT\n\nMILL STREET\n\n3 May 2024',
      'WORKS DEPARTMENT',
    ],
    [
      'letterhead in the casing of the text',
      'HARBOUR BOARD\n\nPress Release\n\nPier opens to trains',
      'Trains call at the pier from Monday, and the Harbour Board will sell tickets for them at the gate of the pier.',
      'Harbour Board',
    ],
    [
      'letterhead of news',
      'NEWS FROM THE TARN HARBOUR BOARD\n\n3 May 2024\n\nPier opens to trains',
      'Trains call at the pier from Monday, and the Tarn Harbour Board will sell tickets for them at the gate of the pier.',
      'Tarn Harbour Board',
    ],
    [
      'letterhead of a state and a ministry',
      'GOVERNMENT OF TARN\n\nMINISTRY OF WORKS\n\nPress Release\n\nPier opens to trains',
      'Trains call at the pier.',
      'MINISTRY OF WORKS',
    ],
    [
      'letterhead of one name over two lines',
      'Harbour and Inland Waters\n\nSupervisory Board\n\nPress Release\n\nPier opens to trains',
      'Trains call at the pier from Monday, as the Harbour and Inland Waters Supervisory Board has agreed with the town.',
      'Harbour and Inland Waters Supervisory Board',
    ],
    [
      'letterhead that only the text makes an issuer',
      'Tarn Bird Watch\n\nPress release\n\nFifty years of rings',
      'On that day the first ring was set. Since then Tarn Bird Watch counts every bird that passes the old pier.',
      'Tarn Bird Watch',
    ],
    [
      'who says it at the end',
      'Puffins return',
      'More than forty boats sailed to the puffins this summer, the Isles Tourism Alliance said today.',
      'Isles Tourism Alliance',
    ],
    [
      'whose survey it is, if it stands among the contacts',
      'Four in ten do not vote',
      'Four in ten adults have never voted, a survey by Civic Watch shows.\n\nContact\n\nJane Roe\nCivic Watch\njane@watch.example',
      'Civic Watch',
    ],
    [
      'field',
      'Company name: Acme Forge Co., Ltd.\n\nNotice of a Second Plant',
      'A plant was opened.',
      'Acme Forge Co., Ltd.',
    ],
    ['source of a wire', 'New Plant', 'Smiths cheered as a plant opened.\n\nSOURCE Acme Forge', 'Acme Forge'],
    ['title in capitals', 'TARN ROVERS SIGN KEEPER', 'Tarn Rovers have signed Jane Roe until 2028.', 'Tarn Rovers'],
    [
      'employer of the contact',
      'Robots pick pears',
      'A robot has been tested by engineers at Tarn State University.\n\nMedia contact: Jane Roe, Tarn State University, 555-010-0100',
      'Tarn State University',
    ],
    [
      'name with the acronym of its initials',
      'Lender fined',
      'The Consumer Credit Watch (CCW) has fined a lender that lent too much.',
      'Consumer Credit Watch',
    ],
    [
      'who congratulates',
      'On the vote',
      'The Ministry of Works congratulates all smiths on their vote.',
      'Ministry of Works',
    ],
    [
      'a possessive in a name',
      'No strike',
      "The Tram Drivers' Union has called off the strike.",
      "Tram Drivers' Union",
    ],
    ['officer', 'ABC Secretary-General’s interview', 'He spoke of anvils at length.', 'ABC'],
  ])('%s', (_, title, body, organization) => {
    expect(extractOutline(`${title}\n\n${body}`).organization).toBe(organization)
  })

  test('the format’s own field comes first', () => {
    expect(extractOutline(lead, { metadata: { organization: 'Acme Holdings' } }).organization).toBe('Acme Holdings')
  })
})

test.each([
  ['a minister', 'The Home Secretary today opened a forge in Tarn, where two hundred smiths work.'],
  ['parties of a treaty', 'Elland and Tarn are neighbours, and their ministers met at the forge of Kosi.'],
  ['who is quoted', 'Mayor Jane Roe, Tarn: "We have drawn this forge on napkins for thirty years, and now we dig."'],
  ['a possessor', 'The Tram Drivers’ shifts have got longer in all towns of the county since the spring of the year.'],
  ['what is described', 'The ABCD is the body of the United Nations that looks at anvils of all sizes.'],
  ['what has been found', 'Otters have been found in all counties, a survey published today by Jane Roe shows.'],
  ['volunteers', 'Volunteers of the Bat Guild today announced that they counted bats in the old forge of the town.'],
  ['somebody who speaks in the middle', 'Fares rise by a tenth, Jane Roe said today. The rest was left unsaid by her.'],
  ['the source of figures', 'A survey by Roe and Doe shows that four in ten adults of the town have never voted.'],
])('%s is no issuer', (_, lead) => {
  expect(extractOutline(`Elland and Tarn Sign Treaty\n\n${lead}`).organization).toBeNull()
})

test('the place of a dateline without its dash is no part of the issuer', () => {
  const lead =
    'Springfield D.C. Congresswoman Jane Roe said today that the mill stays open and all its smiths keep their work.'
  expect(extractOutline(`Mill Stays Open\n\n${lead}`).organization).toBe('Jane Roe')
})
