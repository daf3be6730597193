import type { Block } from '@presswork/model'
import { describe, expect, test } from 'vitest'
import { extractOutline } from '../src/index.ts'

const prose =
  'The company opened a second forge in Springfield last week, and the first anvils left it on Friday afternoon for customers abroad.'

/** The headings found in a text of blocks parted by blank lines. */
function headingsOf(...blocks: string[]): string[] {
  const text = blocks.join('\n\n')
  return extractOutline(text).sections.flatMap(({ heading }) =>
    heading ? [text.slice(heading.start, heading.end)] : [],
  )
}

describe('headings by evidence', () => {
  test.each([
    ['title case', 'Plans for the Second Forge'],
    ['sentence case', 'Bringing hot metal back to town'],
    ['capitals', 'STRENGTHENING THE SAFETY OF SMITHS'],
    ['a question', 'Who can apply for an apprenticeship?'],
    ['a question to a guest', 'Tell us about your work.'],
    ['one word', 'Background'],
    ['ends in a quotation', 'The question whether "an anvil can ever be too heavy."'],
    ['opens with an interrogative', 'What to expect:'],
    ['a year at its end', 'Overview of the Plant 2022'],
    ['about', 'About Acme Forge'],
    ['a colon in brackets', 'About Acme Forge (NYSE: ACME)'],
  ])('%s: %s', (_, heading) => {
    expect(headingsOf('Acme Forge Opens Second Plant', prose, heading, prose, prose)).toEqual([
      heading.replace(/:$/u, ''),
    ])
  })

  test('the title of an annex, below an end mark', () => {
    expect(headingsOf('Acme Forge Opens Second Plant', prose, '- END -', 'ANNEX A', 'LIST OF FORGES', prose)).toEqual([
      'LIST OF FORGES',
    ])
  })

  test('the label of an annex in bold, above its title', () => {
    const blocks = ['Acme Forge Opens Second Plant', prose, 'Annex A', 'Smiths at Work', '- Jane Roe']
    const text = blocks.join('\n\n')
    const kinds = blocks.map((value): Block => {
      const start = text.indexOf(value)
      return { kind: 'paragraph', start, end: start + value.length, ...(value === 'Annex A' && { strong: true }) }
    })
    const { sections } = extractOutline(text, { blocks: kinds })
    expect(sections.map(({ heading }) => heading && text.slice(heading.start, heading.end))).toContain('Annex A')
  })

  test('the title of an annex above its list', () => {
    const blocks = ['Annex B', 'Smiths at work in the second forge of the old town', '- Jane Roe', '- John Doe']
    expect(headingsOf('Acme Forge Opens Second Plant', prose, ...blocks)).toEqual([blocks[1]])
  })

  test('headings above tables that are set as lines', () => {
    const rows = ['Gates open May 2024', 'First train June 2024', 'Last ship July 2024']
    const blocks = ['The next years', 'Milestone Date', ...rows, prose]
    expect(headingsOf('Acme Forge Opens Second Plant', prose, ...blocks)).toEqual(['The next years'])
  })

  test('a common heading above a list right below the title', () => {
    const blocks = ['Main points', '- Sales rose in May', '- Anvils sold best', 'Sales by forge', prose]
    expect(headingsOf('Acme Forge Sells More Anvils', ...blocks)).toEqual(['Main points', 'Sales by forge'])
  })

  test('a heading right below a common one', () => {
    const blocks = ['Timeline', 'Plan of the first forge', prose, 'Plan of the second forge', prose]
    expect(headingsOf('Acme Forge Opens Second Plant', prose, ...blocks)).toEqual([
      'Timeline',
      'Plan of the first forge',
      'Plan of the second forge',
    ])
  })

  test('the names of columns below a lead-in are none', () => {
    const rows = ['Jane Roe smith 70 anvils', 'John Doe smelter 61 anvils', 'Ann Lee carter 48 anvils']
    const blocks = ['The anvils were shared out as follows:', 'Member Craft Share', ...rows, prose]
    expect(headingsOf('Acme Forge Opens Second Plant', prose, ...blocks)).toEqual([])
  })

  test('a heading of contacts above an address', () => {
    expect(headingsOf('Acme Forge Opens Second Plant', prose, 'Investors:', 'ir@acme.example')).toEqual(['Investors'])
  })

  test('names below an end mark are none', () => {
    const lines = ['###', 'News', 'Press Release', 'Acme Forge Sells Old Plant', 'Read More']
    expect(headingsOf('Acme Forge Opens Second Plant', prose, ...lines)).toEqual([])
  })

  test('leaves the colon out', () => {
    expect(headingsOf('Acme Forge Opens Second Plant', prose, 'Key Features of the Forge:', prose)).toEqual([
      'Key Features of the Forge',
    ])
  })

  test('keeps the number of a numbered heading', () => {
    const text = `Acme Forge Opens Second Plant\n\n${prose}\n\n(A) Protecting the smiths of the town\n\n${prose}`
    const at = text.indexOf('Protecting')
    const blocks = text.split('\n\n').map((value): Block => {
      const start = text.indexOf(value)
      return { kind: 'paragraph', start, end: start + value.length }
    })
    const item = { kind: 'listItem' as const, start: at, end: at + 'Protecting the smiths of the town'.length }
    const { sections } = extractOutline(text, { blocks: blocks.with(2, item) })
    expect(sections.map(({ heading }) => heading && text.slice(heading.start, heading.end))).toEqual([
      null,
      '(A) Protecting the smiths of the town',
    ])
  })

  test.each([
    ['About Acme: Acme makes anvils of every size for smiths.', 'About Acme'],
    ['Disclaimer: The information in this release is no offer to sell anvils.', 'Disclaimer'],
    ['What the Guild PlansThe guild opens two forges and sells one.', 'What the Guild Plans'],
    ['Contact DetailsAcme Forge', 'Contact Details'],
    ['About Tarn Anvils Tarn Anvils makes anvils for the forges of six countries.', 'About Tarn Anvils'],
    ['About Tarn AnvilsTarn Anvils, led by two sisters, makes anvils for forges.', 'About Tarn Anvils'],
    ['About the Tarn FundThe Tarn Fund pays for the schooling of smiths.', 'About the Tarn Fund'],
    ['About Anvilo Anvilo is a maker of anvils.', 'About Anvilo'],
    [
      'For further information, please contact:Jane RoeHead of AnvilsTel: 555-010-0199',
      'For further information, please contact',
    ],
    ['Media Contact DetailsName: Jane Roe Email: jane@acme.example', 'Media Contact Details'],
  ])('run-in: %s', (block, heading) => {
    const text = `Acme Forge Opens Second Plant\n\n${prose}\n\n${block}`
    const section = extractOutline(text).sections[1]
    expect(section?.heading && text.slice(section.heading.start, section.heading.end)).toBe(heading)
    expect(text.slice(section?.start, section?.end)).toBe(block.slice(heading.length).replace(/^:? ?/, ''))
  })

  test.each([
    'About Tarn, Tarn is what its people make of it, the mayor likes to say.',
    'About Anvilo Hammers Anvilo has only ever spoken in its yearly report, and only where the law asks for it.',
    'About half of the smiths, half of whom are women, own the forges they work in.',
  ])('no run-in: %s', (block) => {
    const text = `Acme Forge Opens Second Plant\n\n${prose}\n\n${block}\n\n${prose}`
    expect(extractOutline(text).sections.map(({ heading }) => heading)).toEqual([null])
  })
})

describe('levels', () => {
  test('marked levels count from the highest below the title', () => {
    const text =
      'Acme opens plant\n\nLead text here.\n\nPlans\n\nText one.\n\nSites\n\nText two.\n\nThanks\n\nText three.'
    const levels: Record<string, number> = { 'Acme opens plant': 1, Plans: 3, Sites: 4, Thanks: 3 }
    let offset = 0
    const blocks = text.split('\n\n').map((value) => {
      const start = offset
      offset += value.length + 2
      const level = levels[value]
      return level === undefined
        ? { kind: 'paragraph' as const, start, end: start + value.length }
        : { kind: 'heading' as const, level, start, end: start + value.length }
    })
    const { title, sections } = extractOutline(text, { blocks })
    expect(title).toBe('Acme opens plant')
    expect(sections.map(({ level }) => level)).toEqual([0, 1, 2, 1])
    // A section covers its subsections
    expect(text.slice(sections[1]?.start, sections[1]?.end)).toBe('Text one.\n\nSites\n\nText two.')
  })

  test('a heading right below another is its subsection', () => {
    const text = ['Acme Opens Plant', prose, 'Our Plans', 'Members of the Guild', prose].join('\n\n')
    expect(extractOutline(text).sections.map(({ level }) => level)).toEqual([0, 1, 2])
  })
})
