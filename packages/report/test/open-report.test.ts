import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Release } from '@presswork/model'
import { describe, expect, test } from 'vitest'
import type { PageDocument, PageRows } from '../src/client/page-shape.ts'
import { openReport, type ReportOptions } from '../src/index.ts'
import { payloads } from './payloads.ts'
import { failedRelease, fillTexts, sampleRelease } from './sample-release.ts'
import { readFolder, scratchFolder } from './scratch-folder.ts'

const options: ReportOptions = { version: '0.1.0' }

async function writeAll(releases: readonly Release[], given = options): Promise<Record<string, string>> {
  const folder = await scratchFolder()
  const report = await openReport(folder, given)
  for (const release of releases) await report.write(release)
  const paths = await report.close()
  const files = await readFolder(folder)
  expect(Object.keys(files)).toEqual([...paths].sort())
  return files
}

/** The data of a page by the class of its script elements. */
function readData<T>(page: string | undefined, name: string): T[] {
  const scripts = (page ?? '').matchAll(
    new RegExp(`<script type="application/json" class="${name}">(.*?)</script>`, 'gs'),
  )
  return [...scripts].map(([, json]) => JSON.parse(json as string) as T)
}

describe('openReport', () => {
  test('one page holds every release in the order of calls, spans as JavaScript slices', async () => {
    const files = await writeAll([sampleRelease('b-first'), failedRelease('a-second'), sampleRelease('c-third')])
    expect(Object.keys(files)).toEqual(['report.html'])
    const [list] = readData<PageRows>(files['report.html'], 'rows')
    expect(list?.rows.map(({ id }) => id)).toEqual(['b-first', 'a-second', 'c-third'])
    expect(list?.rows[1]).toEqual({
      id: 'a-second',
      source: 'a-second.txt',
      place: 'VELD',
      status: 'failed',
      words: 0,
      numbers: 0,
      dates: 0,
      quotes: 0,
      keywords: [],
    })
    const documents = readData<PageDocument>(files['report.html'], 'document')
    expect(documents[1]?.text).toBeUndefined()
    const { text = '', numbers, dates, quotes, headings } = documents[0] as PageDocument
    const slices = [...numbers, ...dates, ...quotes, ...headings].map(({ id, start, end }) => [
      id,
      text.slice(start, end),
    ])
    expect(slices).toEqual([
      ['n1', '$3 million'],
      ['n2', '120'],
      ['d1', '4 March 2024'],
      ['d2', 'May 2025'],
      ['q1', 'We hire 120 people by May 2025,'],
      ['s0', 'Solmar 😀 opens plant'],
      ['s1', 'Outlook'],
    ])
    expect(numbers[1]).toMatchObject({ value: 120, comparator: '>=', counted: 'people', quote: 'q1', fact: 'f2' })
    expect(numbers[0]).not.toHaveProperty('comparator')
  })

  test('the policy names the hashes of the only script and style', async () => {
    const page = (await writeAll([sampleRelease()]))['report.html'] as string
    const hashOf = (element: string): string => {
      const content = new RegExp(`<${element}>(.*?)</${element}>`, 's').exec(page)?.[1] ?? ''
      return `'sha256-${createHash('sha256').update(content).digest('base64')}'`
    }
    const policy = /<meta http-equiv="Content-Security-Policy" content="(.*?)">/.exec(page)?.[1] ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain(`script-src ${hashOf('script')};`)
    expect(policy).toContain(`style-src ${hashOf('style')};`)
    expect(policy).not.toMatch(/unsafe|http/)
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style>'))
  })

  test('code and style stay below 400 kB', async () => {
    const page = (await writeAll([]))['report.html'] as string
    expect(page.length).toBeGreaterThan(20_000)
    expect(page.length).toBeLessThan(400_000)
    expect(page).toContain('<h1 id="overview-title">Overview</h1>')
  })

  test('the same releases give the same bytes', async () => {
    const releases = [sampleRelease('one'), failedRelease('two')]
    expect(await writeAll(releases)).toEqual(await writeAll(releases))
  })

  test('no payload leaves its place, whatever field it stands in', async () => {
    const plain = (await writeAll([sampleRelease()]))['report.html'] as string
    const page = (await writeAll(payloads.map((payload, index) => fillTexts(sampleRelease(`r${index}`), payload))))[
      'report.html'
    ] as string
    const outside = page.replace(/<script.*?<\/script>/gs, '').replace(/<style>.*?<\/style>/s, '')
    // Nothing but elements of our own, and as many scripts as we wrote.
    const names = (html: string): string[] =>
      [...new Set([...html.matchAll(/<(\w+)/g)].map(([, name]) => name as string))].sort()
    expect(names(outside)).toEqual(
      names(plain.replace(/<script.*?<\/script>/gs, '').replace(/<style>.*?<\/style>/s, '')),
    )
    const handlers = (outside.match(/<[^>]*>/g) ?? []).filter((tag) => /\son\w+=/.test(tag.replace(/"[^"]*"/g, '')))
    expect(handlers).toEqual([])
    expect(page.match(/<script/g)).toHaveLength(payloads.length + Math.ceil(payloads.length / 200) + 1)
    const documents = readData<PageDocument>(page, 'document')
    expect(documents.map(({ id }) => id)).toEqual(payloads.map((_, index) => `r${index}`))
  })
})

describe('parts', () => {
  test('beyond the limit texts go to further pages, and the first page lists all', async () => {
    const releases = ['a', 'b', 'c', 'd', 'e'].map((id) => sampleRelease(id))
    const files = await writeAll(releases, { ...options, documentsPerPage: 2 })
    expect(Object.keys(files)).toEqual(['report.html', 'report/part-2.html', 'report/part-3.html'])
    const idsOf = (path: string): string[] => readData<PageDocument>(files[path], 'document').map(({ id }) => id)
    expect(Object.keys(files).map(idsOf)).toEqual([['a', 'b'], ['c', 'd'], ['e']])
    const lists = readData<PageRows>(files['report.html'], 'rows')
    expect(lists.map(({ page, rows }) => [page, rows.map(({ id }) => id)])).toEqual([
      [undefined, ['a', 'b']],
      ['report/part-2.html', ['c', 'd']],
      ['report/part-3.html', ['e']],
    ])
    expect(files['report.html']).toMatch(/<dt>releases<\/dt><dd><a href="#\/releases">5</)
    expect(files['report/part-3.html']).toMatch(/<dt>releases<\/dt><dd><a href="#\/releases">1</)
    expect(files['report/part-3.html']).toContain('href="../report.html"')
  })

  test('a page is full by its characters as well', async () => {
    const files = await writeAll([sampleRelease('a'), sampleRelease('b')], { ...options, charactersPerPage: 100 })
    expect(Object.keys(files)).toEqual(['report.html', 'report/part-2.html'])
  })
})

describe('misuse', () => {
  test.each([[{ documentsPerPage: 0 }], [{ charactersPerPage: Number.NaN }]])('%j', async (wrong) => {
    await expect(openReport(await scratchFolder(), { ...options, ...wrong })).rejects.toThrow(TypeError)
  })

  test('a page that is there is not written over', async () => {
    const folder = await scratchFolder()
    await (await openReport(join(folder, 'new'), options)).close()
    await expect(openReport(join(folder, 'new'), options)).rejects.toMatchObject({ code: 'EEXIST' })
  })

  test('an aborted report lets go of its files', async () => {
    const report = await openReport(await scratchFolder(), { ...options, documentsPerPage: 1 })
    await report.write(sampleRelease('a'))
    await report.write(sampleRelease('b'))
    await expect(report.abort()).resolves.toBeUndefined()
  })
})
