import type { Block } from '@presswork/model'
import { describe, expect, test } from 'vitest'
import { extractOutline } from '../src/index.ts'

const prose =
  'The company opened a second forge in Springfield last week, and the first anvils left it on Friday afternoon for customers abroad.'

function rolesOf(...blocks: string[]): string[] {
  return extractOutline(['Acme Forge Opens Plant', prose, ...blocks].join('\n\n')).sections.map(({ role }) => role)
}

describe('roles', () => {
  test.each([
    ['About Acme Forge', 'about'],
    ['Media Contact', 'contact'],
    ['For more information', 'contact'],
    ['For interviews and images', 'contact'],
    ['Methodological notes', 'notes'],
    ['Notes to Editors', 'notes'],
    ['Forward-Looking Statements', 'notes'],
    ['Safe Harbor Statement', 'notes'],
    ['Related Links', 'link'],
    ['Plans for the Year', 'body'],
  ])('%s: %s', (heading, role) => {
    expect(rolesOf(heading, prose)).toEqual(['lead', role])
  })

  test('"For more information" above titles of other texts heads links', () => {
    expect(rolesOf('For more information', 'Press release: A forge for Tarn', 'Website of the guild')).toEqual([
      'lead',
      'link',
    ])
    expect(rolesOf('For more information', 'Jane Roe, 0131 555 0101')).toEqual(['lead', 'contact'])
  })

  test('"Press" heads contacts only where one can be reached', () => {
    expect(rolesOf('Press', 'Journalists write to press@acme.example before noon on Friday.')).toEqual([
      'lead',
      'contact',
    ])
    expect(rolesOf('Press images', 'Journalists write to press@acme.example before noon on Friday.')).toEqual([
      'lead',
      'contact',
    ])
    expect(rolesOf('Press', prose)).toEqual(['lead', 'body'])
  })

  test('an about section in the middle of the body is body', () => {
    expect(rolesOf('About the New Hammer', prose, 'Plans for the Year', prose)).toEqual(['lead', 'body', 'body'])
  })
})

test('an about section of an organisation is boilerplate whatever follows it', () => {
  expect(rolesOf('About the Tarn University', prose, 'Plans for the Year', prose)).toEqual(['lead', 'about', 'body'])
})

test('an about section above contacts is boilerplate whatever follows them', () => {
  const headings = ['About Acme Forge', 'Contacts', 'Summary']
  const lines = ['Acme Opens Plant', prose, headings[0], prose, headings[1], 'Jane Roe', headings[2], prose] as string[]
  let end = 0
  const blocks = lines.map((line): Block => {
    const start = end
    end += line.length + 2
    const span = { start, end: start + line.length }
    return headings.includes(line) ? { ...span, kind: 'heading', level: 2 } : { ...span, kind: 'paragraph' }
  })
  const { sections } = extractOutline(lines.join('\n\n'), { blocks })
  expect(sections.map(({ role }) => role)).toEqual(['lead', 'about', 'contact', 'body'])
})

describe('tails without heading', () => {
  test.each([
    ['end mark and contact', ['###', 'For more, contact Jane Roe, jane@acme.example'], 'contact'],
    ['end mark', ['ENDS', 'Follow us'], 'link'],
    ['rule', ['---', 'Original source'], 'link'],
    ['rule and footnotes', ['---', '[1] As of 3 May 2024.'], 'notes'],
    ['closing link', ['For the full interview follow this link'], 'link'],
    ['aggregator', ['The post Acme Opens Plant appeared first on Anvil News.'], 'link'],
    ['footnote', ['[1] Anvils of steel only.'], 'notes'],
    ['below a signature', ['MINISTRY OF WORKS', '3 May 2024', prose], 'notes'],
  ])('%s', (_, blocks, role) => {
    expect(rolesOf(...blocks)).toEqual(['lead', role])
  })

  test.each(['ENDS', '[ENDS]', '*** END ***', '-ends-', '~ends~', '- 30 -', '# # #', 'End of release', 'CRÍOCH/ENDS'])(
    'the mark "%s" above a heading is a section of its own',
    (mark) => {
      expect(rolesOf(mark, 'Notes to editors', prose)).toEqual(['lead', 'link', 'notes'])
    },
  )

  test.each(['Ends meet.', 'end', '30', '(30)', '- more -', '---'])('"%s" above a heading ends nothing', (line) => {
    expect(rolesOf(line, 'Notes to editors', prose)).toEqual(['lead', 'notes'])
  })

  test('footnotes at the end of an annex below an end mark', () => {
    expect(rolesOf('ENDS', 'Annex: Members of the Guild', prose, '[1] Anvils of steel only.')).toEqual([
      'lead',
      'link',
      'body',
      'notes',
    ])
  })

  test('one mark below another opens nothing', () => {
    expect(rolesOf('ENDS', '---', 'Notes to editors', prose)).toEqual(['lead', 'link', 'notes'])
  })

  test('a contact of several lines without a label', () => {
    const lines = ['Jane Roe', 'Head of Press', 'Acme Forge', 'jane@acme.example']
    expect(rolesOf('###', ...lines)).toEqual(['lead', 'contact'])
  })

  test('footnotes below their heading are its text', () => {
    expect(rolesOf('Notes', '[1] Anvils of steel only.', '[2] Without hammers.')).toEqual(['lead', 'notes'])
  })

  test('marks that part many statements end none', () => {
    expect(rolesOf('###', prose, '###', prose, '###', prose)).toEqual(['lead'])
  })
})

describe('contacts in the line of their heading', () => {
  test.each([
    ['a name and a number', 'Contact: Jane Roe, Acme Forge, 0131 555 0101', 'Contact'],
    ['a name', 'Contact: Jane Roe', 'Contact'],
    ['media', 'Media: Jane Roe, 021 555 014', 'Media'],
    ['enquiries', 'Enquiries: press@acme.example', 'Enquiries'],
    [
      'more information',
      'For further information, contact: Jane Roe, jane@acme.example',
      'For further information, contact',
    ],
    ['notes', 'NOTE TO EDITORS: Acme Forge is run by a trust of smiths.', 'NOTE TO EDITORS'],
  ])('%s: %s', (_, line, heading) => {
    const text = ['Acme Forge Opens Plant', prose, line].join('\n\n')
    const [, section] = extractOutline(text).sections
    expect(section?.heading && text.slice(section.heading.start, section.heading.end)).toBe(heading)
  })

  test.each([
    ['a sentence', 'Media: the guild talked to them for an hour.'],
    ['a sentence about them', 'Contact: it was lost between the two forges at noon.'],
    ['a label', 'NOTE: The press must arrive by ten.'],
  ])('%s: %s', (_, line) => {
    expect(rolesOf(line)).toEqual(['lead'])
  })

  test('lines below their heading open nothing', () => {
    const lines = ['Media: Jane Roe, 021 555 014', 'Investors: John Doe, 021 555 015']
    expect(rolesOf('Contacts', ...lines)).toEqual(['lead', 'contact'])
  })

  test('headings of contacts and notes end in a colon', () => {
    expect(rolesOf("Editor's notes:", 'The forge is listed.')).toEqual(['lead', 'notes'])
    expect(rolesOf('For further information please contact:', 'Jane Roe, Acme, 0131 555 0101')).toEqual([
      'lead',
      'contact',
    ])
  })
})
