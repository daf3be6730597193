/// <reference lib="dom" />
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Release } from '@presswork/model'
import axe from 'axe-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openReport, type ReportOptions } from '../../src/index.ts'
import { payloads } from '../payloads.ts'
import { failedRelease, fillTexts, sampleRelease } from '../sample-release.ts'
import { launchChromium } from './launch-chromium.ts'

let browser: Browser
let folder: string
let contexts: BrowserContext[] = []
/** What the page says on the console, throws, or asks the network for. */
const noise: string[] = []

async function writePage(
  name: string,
  releases: readonly Release[],
  options: Partial<ReportOptions> = {},
): Promise<string> {
  const report = await openReport(join(folder, name), { version: '0.1.0', ...options })
  for (const release of releases) await report.write(release)
  await report.close()
  return pathToFileURL(join(folder, name, 'report.html')).href
}

async function openPage(url: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1300, height: 900 }, ...options })
  contexts.push(context)
  const page = await context.newPage()
  page.on('console', (message) => noise.push(message.text()))
  page.on('pageerror', (error) => noise.push(error.message))
  page.on('request', (request) => {
    if (!/^(?:file|data):/.test(request.url())) noise.push(request.url())
  })
  page.on('dialog', (dialog) => noise.push(dialog.message()))
  await page.goto(url)
  return page
}

const textOf = (page: Page, selector: string): Promise<string> => page.locator(selector).first().innerText()

function dated(id: string, date: string, organization: string): Release {
  const release = sampleRelease(id)
  return { ...release, document: { ...release.document, date, organization, title: `${organization} reports ${id}` } }
}

const releases = [
  sampleRelease('solmar'),
  dated('harbour', '2023-06-01', 'Tarnwick Harbour'),
  dated('museum', '2024-11-20', 'Veld Museum'),
  failedRelease('scan'),
]
let url: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'presswork-page-'))
  browser = await launchChromium()
  url = await writePage('main', releases)
})
afterEach(async () => {
  for (const context of contexts) await context.close()
  contexts = []
  expect(noise).toEqual([])
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('the list', () => {
  test('search, organisation and dates narrow it, and the address keeps them', async () => {
    const page = await openPage(`${url}#/releases`)
    const titles = () => page.locator('.releases h2').allInnerTexts()
    await expect
      .poll(() => titles())
      .toEqual(['Veld Museum reports museum', 'Solmar 😀 opens plant', 'Tarnwick Harbour reports harbour', 'scan.txt'])
    await page.locator('#view').getByLabel('Organisation').selectOption({ label: 'Veld Museum (1)' })
    await expect.poll(titles).toEqual(['Veld Museum reports museum'])
    await page.locator('#view').getByLabel('Organisation').selectOption('')
    await page.locator('#view').getByLabel('From').fill('2024-01-01')
    await page.locator('#view').getByLabel('To', { exact: true }).fill('2024-06-30')
    await expect.poll(titles).toEqual(['Solmar 😀 opens plant'])
    await expect.poll(() => page.url()).toMatch(/#\/releases\?from=2024-01-01&to=2024-06-30$/)
    await page.goto(`${url}#/releases?q=harbour`)
    await expect.poll(titles).toEqual(['Tarnwick Harbour reports harbour'])
    await page.locator('#view').getByLabel('Search').fill('hire boats')
    await expect.poll(() => textOf(page, '.result')).toBe('0 of 4 releases')
    await page.locator('#view').getByLabel('Search').fill('hire museum')
    await expect.poll(titles).toEqual(['Veld Museum reports museum'])
  })
})

test('an issuer is one, in whatever case releases write its name', async () => {
  const inCapitals = dated('capitals', '2024-11-21', 'VELD MUSEUM')
  const page = await openPage(`${await writePage('issuers', [inCapitals, ...releases])}#/releases`)
  const choice = page.locator('#view').getByLabel('Organisation')
  await expect.poll(() => choice.locator('option').allInnerTexts()).toContain('Veld Museum (2)')
  await page.goto(`${url}#/releases?organization=VELD%20MUSEUM`)
  await expect.poll(() => textOf(page, '.result')).toBe('1 of 4 releases')
})

describe('the numbers', () => {
  test('a row leads to its place, and back leads to the table as it was left', async () => {
    const page = await openPage(`${url}#/numbers`)
    await expect.poll(() => textOf(page, '.result')).toBe('6 numbers')
    await page.locator('#view').getByLabel('Kind').selectOption('cardinal')
    await expect.poll(() => textOf(page, '.result')).toBe('3 of 6 numbers')
    await page.locator('#view').getByLabel('Search').fill('people museum')
    await expect.poll(() => textOf(page, '.result')).toBe('1 of 6 numbers')
    await page.locator('.mentions tbody a').first().click()
    await expect.poll(() => page.url()).toMatch(/#museum\/n2$/)
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('120')
    await expect
      .poll(() => textOf(page, '.card'))
      .toMatch(
        /Number n2\s+120\s+Value\s+≥ 120\s+Compared\s+at least\s+Counted\s+people\s+Kind\s+cardinal\s+Speaker\s+Ana Rell/,
      )
    await page.goBack()
    await expect.poll(() => textOf(page, '.result')).toBe('1 of 6 numbers')
    await expect.poll(() => page.locator('#view').getByLabel('Search').inputValue()).toBe('people museum')
    await page.goForward()
    await expect.poll(() => textOf(page, '.card h2')).toBe('Number n2')
  })

  test('a header sorts up, down, and not at all', async () => {
    const page = await openPage(`${url}#/numbers`)
    const values = () => page.locator('.mentions td:nth-child(2)').allInnerTexts()
    const header = page.getByRole('button', { name: 'Value' })
    await header.click()
    await expect.poll(() => values()).toEqual(['≥ 120', '≥ 120', '≥ 120', '3,000,000', '3,000,000', '3,000,000'])
    await expect.poll(() => page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('ascending')
    await header.click()
    expect((await values())[0]).toBe('3,000,000')
    await header.click()
    await expect.poll(() => page.locator('th[aria-sort]').count()).toBe(0)
    expect((await values()).slice(0, 2)).toEqual(['3,000,000', '≥ 120'])
  })
})

test('a date leads to its place, and says which days it covers', async () => {
  const page = await openPage(`${url}#/dates?precision=month`)
  await expect.poll(() => textOf(page, '.result')).toBe('3 of 6 dates')
  await expect.poll(() => textOf(page, '.mentions tbody tr')).toMatch(/May 2025\s.*2025-05-01 to 2025-05-31\s+2025-05/s)
  await page.locator('.mentions tbody a').first().click()
  await expect.poll(() => page.url()).toMatch(/#solmar\/d2$/)
})

test('people: who is quoted with what they said, then everyone named', async () => {
  const page = await openPage(`${url}#/people`)
  const names = () => page.locator('.people h2').allInnerTexts()
  await expect.poll(() => names()).toEqual(['Ana Rell'])
  await expect
    .poll(() => textOf(page, '.people li'))
    .toMatch(
      /head of the plant · Solmar\s+3 quotations · named 3 times · 3 releases\s+“We hire 120 people by May 2025,”/,
    )
  await expect.poll(() => textOf(page, '.said > p')).toBe('1 more')
  await page.locator('#view').getByLabel('Show').selectOption('Everyone named')
  await expect.poll(names).toEqual(['Ana Rell', 'Ola Verst'])
  await page.locator('#view').getByLabel('Search').fill('hire')
  await expect.poll(names).toEqual(['Ana Rell'])
  await page.locator('.people h2 a').click()
  await expect.poll(() => page.url()).toMatch(/#\/quotations\?speaker=Ana\+Rell$/)
  await expect.poll(() => textOf(page, '.result')).toBe('3 quotations')
})

test('a table fits the paper that it is printed on', async () => {
  const page = await openPage(`${url}#/numbers`, { viewport: { width: 700, height: 900 } })
  await page.emulateMedia({ media: 'print' })
  const right = await page.locator('.mentions').evaluate((table) => table.getBoundingClientRect().right)
  expect(right).toBeLessThanOrEqual(700)
})

describe('reading', () => {
  test('the text stands there whole, with every mark in its place', async () => {
    const page = await openPage(`${url}#solmar`)
    await expect.poll(() => textOf(page, '#view h1')).toBe('Solmar 😀 opens plant')
    const text = await page.locator('.text').evaluate((article) => article.textContent)
    expect(text?.replace(/\s+/g, '')).toBe(releases[0]?.text?.replace(/\s+/g, ''))
    const marks = await page.locator('.text a.mark').allInnerTexts()
    expect(marks).toEqual(['4 March 2024', '$3 million', '120', 'May 2025'])
    await expect.poll(() => page.locator('.text .quote').innerText()).toBe('We hire 120 people by May 2025,')
    await expect.poll(() => page.locator('.text .quote .mark').count()).toBe(2)
  })

  test.each([
    ['n1', 'Number n1', '$3 million'],
    ['d2', 'Date d2', 'May 2025'],
    ['q1', 'Quotation q1', 'We hire 120 people by May 2025,'],
  ])('a link to %s shows it', async (id, title, text) => {
    const page = await openPage(`${url}#solmar/${id}`)
    await expect.poll(() => textOf(page, '.card h2')).toBe(title)
    await expect.poll(() => textOf(page, '.card-text')).toBe(text)
    expect(
      await page
        .locator('.text .current')
        .first()
        .evaluate((mark) => mark.getAttribute('data-mark')),
    ).toBe(id)
  })

  test('a link to a section goes to its heading; what is not there is said', async () => {
    const page = await openPage(`${url}#solmar/s1`)
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Outlook')
    await page.goto(`${url}#solmar/n99`)
    await expect.poll(() => page.locator('#announce').textContent()).toBe('n99 is not in this release')
    await page.goto(`${url}#nobody`)
    await expect.poll(() => textOf(page, '#view h1')).toBe('No such release')
    await page.goto(`${url}#scan`)
    await expect.poll(() => textOf(page, '.messages')).toMatch(/The file is no PDF/)
  })

  test('pointing at a mark tells what it is; the inner one counts', async () => {
    const page = await openPage(`${url}#solmar`)
    await page.locator('.text a.number').last().hover()
    await expect.poll(() => textOf(page, '.card h2')).toBe('Number n2')
    await page.getByText('We hire').hover({ position: { x: 40, y: 8 } })
    await expect.poll(() => textOf(page, '.card h2')).toBe('Quotation q1')
    await expect.poll(() => textOf(page, '.card')).toMatch(/Speaker\s+Ana Rell\s+Cue\s+said/)
  })

  test('keys step through marks, put sorts away, and go to the next release', async () => {
    const page = await openPage(`${url}#solmar`)
    for (const id of ['d1', 'n1', 'q1']) {
      await page.keyboard.press('j')
      await expect.poll(() => page.url()).toMatch(new RegExp(`#solmar/${id}$`))
    }
    await page.keyboard.press('k')
    await expect.poll(() => textOf(page, '.card h2')).toBe('Number n1')
    await page.keyboard.press('n')
    await expect.poll(() => page.getByRole('checkbox', { name: 'Numbers' }).isChecked()).toBe(false)
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await expect.poll(() => textOf(page, '.card h2')).toBe('Date d2')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('.card').count()).toBe(0)
    await page.keyboard.press(']')
    await expect.poll(() => page.url()).toMatch(/#harbour$/)
    await page.keyboard.press('?')
    await expect.poll(() => page.getByRole('dialog').isVisible()).toBe(true)
    await page.getByLabel('Single keys are on').uncheck()
    await page.getByRole('button', { name: 'Close' }).click()
    await page.keyboard.press('[')
    await expect.poll(() => page.url()).toMatch(/#harbour$/)
  })

  test('on a narrow screen what a mark means can be closed', async () => {
    const page = await openPage(`${url}#solmar/n1`, { viewport: { width: 390, height: 844 } })
    await page.getByRole('button', { name: 'Close' }).click()
    await expect.poll(() => page.locator('.card').count()).toBe(0)
    expect(page.url()).toMatch(/#solmar$/)
  })

  test('the slash goes to the search', async () => {
    const page = await openPage(url)
    await page.keyboard.press('/')
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search')
    await page.keyboard.type('jk')
    await expect.poll(() => page.url()).toMatch(/#\/releases\?q=jk$/)
  })
})

test('the theme can be chosen and is kept', async () => {
  const page = await openPage(url)
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const light = await ground()
  await page.getByLabel('Theme').selectOption('dark')
  expect(await ground()).not.toBe(light)
  await page.reload()
  await expect.poll(() => page.getByLabel('Theme').inputValue()).toBe('dark')
  await page.getByLabel('Theme').selectOption('')
  await expect.poll(() => ground()).toBe(light)
})

test('a link to a release of a further part leads there', async () => {
  const parts = await writePage('parts', releases, { documentsPerPage: 2 })
  const page = await openPage(`${parts}#museum/n1`)
  await page.waitForURL(/report\/part-2\.html#museum\/n1$/)
  await expect.poll(() => textOf(page, '.card-text')).toBe('$3 million')
  await page.getByRole('link', { name: 'All parts' }).click()
  await page.waitForURL(/report\.html$/)
  await page.getByRole('navigation').getByRole('link', { name: 'Releases' }).click()
  await expect.poll(() => page.locator('.releases li').count()).toBe(4)
})

describe('axe finds no fault', () => {
  const views = ['#/', '#/releases', '#/numbers', '#/dates', '#/quotations', '#/people', '#solmar/q1', '#scan']
  test.each(
    (['light', 'dark'] as const).flatMap((colorScheme) => [1300, 390].map((width) => ({ colorScheme, width }))),
  )('$colorScheme, $width pixels wide', async ({ colorScheme, width }) => {
    for (const view of views) {
      const page = await openPage(url + view, { colorScheme, viewport: { width, height: 844 }, bypassCSP: true })
      await page.evaluate(axe.source)
      const faults = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> }
        }
        const { violations } = await axe.run()
        return violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]?.html}`)
      })
      expect(faults, view).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth), view).toBeLessThanOrEqual(width)
    }
  })
})

test('payloads in every field do nothing, in any view', async () => {
  const filled = await writePage(
    'payloads',
    payloads.map((payload, index) => fillTexts(sampleRelease(`r${index}`), payload)),
  )
  const page = await openPage(filled)
  const attacked = () => page.evaluate(() => 'attacked' in globalThis)
  await page.addInitScript('globalThis.attack = () => { globalThis.attacked = true }')
  await page.reload()
  for (const view of ['#/releases', '#/numbers', '#/dates', '#/quotations', '#/people']) {
    await page.goto(filled + view)
    expect(await page.locator('#view ol > li, #view tbody tr').count()).toBe(200)
  }
  const elements = await page.evaluate(async () => {
    const names = new Set<string>()
    for (let index = 0; index < document.querySelectorAll('script.document').length; index++) {
      for (const id of ['n1', 'd1', 'q1']) {
        location.hash = `#r${index}/${id}`
        await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }))
        for (const element of document.querySelectorAll('#view *')) names.add(element.localName)
      }
    }
    return [...names]
  })
  await expect.poll(() => page.locator('.card').count()).toBe(1)
  for (const name of ['script', 'img', 'iframe', 'svg', 'style', 'object', 'base', 'meta', 'template'])
    expect(elements).not.toContain(name)
  expect(await attacked()).toBe(false)
})
