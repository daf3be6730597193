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
    ['Notes to Editors', 'notes'],
    ['Forward-Looking Statements', 'notes'],
    ['Safe Harbor Statement', 'notes'],
    ['Related Links', 'link'],
    ['Plans for the Year', 'body'],
  ])('%s: %s', (heading, role) => {
    expect(rolesOf(heading, prose)).toEqual(['lead', role])
  })

  test('an about section in the middle of the body is body', () => {
    expect(rolesOf('About the New Hammer', prose, 'Plans for the Year', prose)).toEqual(['lead', 'body', 'body'])
  })
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

  test('marks that part many statements end none', () => {
    expect(rolesOf('###', prose, '###', prose, '###', prose)).toEqual(['lead'])
  })
})
