import { describe, expect, test } from 'vitest'
import { extractOutline } from '../src/index.ts'

const prose =
  'The company opened a second forge in Springfield last week, and the first anvils left it on Friday afternoon for customers abroad.'

describe('no headings', () => {
  test.each([
    ['a date line', '3 May 2024'],
    ['a signature', 'MINISTRY OF WORKS 3 MAY 2024'],
    ['a label', 'WHEN: Tuesday, May 7'],
    ['a clock time', '2:00 p.m. EDT'],
    ['a telephone number', '(202) 555-0100'],
    ['an address', 'Springfield, IL 62701'],
    ['a mail address', 'press@acme.example'],
    ['a caption', 'Caption: The new forge at night'],
    ['a notice', 'OPEN PRESS'],
    ['a bullet', '• Faster hammers for everyone'],
    ['a lead-in', 'The plan includes the following:'],
    ['a lead-in that points', 'The full answer of the guild is here:'],
    ['a lead-in with a verb', 'Together the guilds will:'],
    ['speech in front of a colon', 'About her new forge, Jane Roe said:'],
    ['a quotation of a text', 'To quote the latest report of the guild:'],
    ['an explanation in front of a colon', 'As the letter of the guild explains:'],
    ['a link without its protocol', 'Find more anvils at //acme.example/anvils'],
    ['a salutation', 'Dear Mr Roe'],
    ['a field', 'Location: Springfield, Illinois'],
    ['an empty field', 'Name:'],
    ['the label of an annex', 'Annex A'],
    ['the rest of a list', '… and many more'],
    ['a short code for a picture', '[caption id="12" width="300"]The new forge at night[/caption]'],
    ['a word in small letters', 'more'],
    ['a name in small letters', 'hammerd:'],
    [
      'a name that ends in a capital',
      'Sales of the CarryOn bellows rose in all towns where the guild has forges of its own.',
    ],
    ['a hashtag glued to text', 'Hashtag: #AnvilsThe guild alone answers for what stands in this announcement.'],
    ['a remark in brackets', '(In other languages: de fr)'],
    [
      'a sentence without its full stop',
      'It fell more than it rose in each of the years that came after the great flood',
    ],
    ['a sentence', 'It was a good day for all.'],
    ['a link line', 'Read the full report at https://acme.example/report'],
    ['asterisks', '* * *'],
  ])('%s: %s', (_, line) => {
    const text = ['Acme Forge Opens Second Plant', prose, line, prose].join('\n\n')
    expect(extractOutline(text).sections.map(({ heading }) => heading)).toEqual([null])
  })

  test.each([
    ['an office', 'Jane Roe, Vice President, Acme Forge', 'John Doe and others'],
    ['a field among others', 'Winner: The Straw Forge', 'Architect: Jane Roe'],
    ['who issued it', 'Issued by:', 'Public Relations Unit'],
    ['a name above an address', 'Second Forge Plans', 'press@acme.example'],
  ])('%s: %s / %s', (_, line, below) => {
    const text = ['Acme Forge Opens Second Plant', prose, line, below, prose].join('\n\n')
    const found = extractOutline(text).sections.map(({ heading }) => heading && text.slice(heading.start, heading.end))
    expect(found).not.toContain(line)
  })

  test('the label of an annex above its own title', () => {
    const text = ['Acme Forge Opens Second Plant', prose, 'Annex A', 'Members of the Guild', prose].join('\n\n')
    const headings = extractOutline(text).sections.map(
      ({ heading }) => heading && text.slice(heading.start, heading.end),
    )
    expect(headings).toEqual([null, 'Members of the Guild'])
  })

  test('a standfirst below the title', () => {
    const text = [
      'Acme Forge Opens Second Plant',
      'New Site Will Double Output and Bring Work to Two Hundred Smiths',
      prose,
    ]
    expect(extractOutline(text.join('\n\n')).sections).toHaveLength(1)
  })

  test('questions between the turns of a transcript', () => {
    const turn = (name: string): string => `${name}: ${prose}`
    const text = [
      'Meeting with the smiths',
      turn('Jane Roe'),
      turn('John Doe'),
      'Jane Roe: How much did it cost?',
      turn('John Doe'),
      turn('Jane Roe'),
    ]
    expect(extractOutline(text.join('\n\n')).sections).toHaveLength(1)
  })

  test('names of other releases below an end mark', () => {
    const text = [
      'Acme Opens Plant',
      prose,
      '###',
      'News',
      'Acme Closes Old Plant',
      'Read More',
      'Acme Hires Smiths',
      'Read More',
    ]
    const { sections } = extractOutline(text.join('\n\n'))
    expect(sections.map(({ role }) => role)).toEqual(['lead', 'link'])
  })
})

describe('no titles, datelines, organizations', () => {
  test('a paragraph is no title', () => {
    expect(extractOutline(prose).title).toBeNull()
  })

  test.each([
    'Acme Corp - the maker of anvils - opened a forge.',
    'Jane Roe - a smith - spoke.',
    'February 12, 2024',
    'Guild Directive 144 - Smiths of the town met.',
    'Published: 14 March 2024',
    'Posted on: 14 March 2024',
    'Ends/Friday, May 3, 2024',
    'TRADE IN ANVILS – MAY 2024',
    'NATIONAL ANVIL SERVICE – Smiths of the town met.',
    'FOR RELEASE – May 3, 2024 – Smiths of the town met.',
    prose,
  ])('no dateline: %s', (lead) => {
    expect(extractOutline(`Acme opens plant\n\n${lead}`).dateline).toBeNull()
  })

  test.each([
    'Jane Roe, president of the guild, announced a new forge.',
    'Starting in May, the forge will close.',
    'We’re excited to announce a new forge.',
    'The House of Representatives today passed a bill on anvils.',
    'Three men were charged today with stealing anvils.',
    'Jane Roe said on Tuesday that all bridges rust.',
    'Voters in the Tarn School District will decide on a forge.',
    'Council approves a forge, said its smiths.',
    'Comparable sales up 6.4%; guild declares dividend of five anvils',
  ])('no organization: %s', (lead) => {
    expect(extractOutline(`News of the day\n\n${lead}`).organization).toBeNull()
  })
})
