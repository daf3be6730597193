import type { Release } from '@presswork/model'
import type { PageRow } from './client/page-shape.ts'
import { documentData, listRow } from './document-data.ts'
import { type Aggregates, addRelease, createAggregates } from './overview/aggregates.ts'
import { formatOverview } from './overview/overview.ts'
import { encodeJson } from './page/escape.ts'
import { readPageCode } from './page/page-code.ts'
import { formatData, formatHead, formatTail } from './page/shell.ts'
import { createFolderFiles, type ReportFile, type ReportFiles } from './report-files.ts'

/** How the report is cut and named. */
export interface ReportOptions {
  /** Version of the program, for the foot of the page. */
  readonly version: string
  /** Title of the page (default: `Press releases`). */
  readonly title?: string
  /** Texts of a page; what goes beyond stands in further pages (default: 2,000). */
  readonly documentsPerPage?: number
  /** Characters of data in a page, about (default: 40 million). */
  readonly charactersPerPage?: number
}

/** Writes one report. */
export interface ReportWriter {
  /** Adds a release. Calls must wait for each other: the order of calls is the order of documents. */
  write(release: Release): Promise<void>
  /** Finishes the pages; tells their paths, the first is `report.html`. */
  close(): Promise<readonly string[]>
  /** Lets go of the pages as they are. */
  abort(): Promise<void>
}

/** Rows of the list in one script element: few elements, little memory. */
const rowsTogether = 200

interface Page {
  readonly path: string
  readonly file: ReportFile
  readonly aggregates: Aggregates
  readonly part: number
  rows: PageRow[]
  documents: number
  characters: number
}

/**
 * Opens a report for writing: `report.html`, one page without any other file that shows the releases with their marks, lists, tables and
 * charts. Data goes to the file as it comes, so memory does not grow. What a page cannot hold goes on in `report/part-2.html` and so on;
 * then `report.html` has the overview and the list of all, and the texts of the first part.
 *
 * @param target folder to write to, or what creates the files
 * @throws `TypeError` for wrong options, an error with `code: 'EEXIST'` if the page is there
 *
 * @example
 * const report = await openReport('dataset', { version: '0.1.0' })
 * for (const release of releases) await report.write(release)
 * await report.close()
 */
export async function openReport(target: string | ReportFiles, options: ReportOptions): Promise<ReportWriter> {
  const { version, title = 'Press releases', documentsPerPage = 2000, charactersPerPage = 40_000_000 } = options
  if (!(documentsPerPage >= 1) || !(charactersPerPage >= 1)) throw new TypeError('A page holds at least one document')
  const files = typeof target === 'string' ? createFolderFiles(target) : target
  const code = readPageCode()
  const paths: string[] = []

  async function openPage(part: number): Promise<Page> {
    const path = part === 1 ? 'report.html' : `report/part-${part}.html`
    const file = await files.createFile(path)
    paths.push(path)
    await file.append(formatHead({ title, part, ...(part === 1 ? {} : { home: '../report.html' }) }, code))
    return { path, file, part, aggregates: createAggregates(), rows: [], documents: 0, characters: 0 }
  }

  async function flushRows(to: Page, { rows, path }: Page): Promise<void> {
    if (rows.length === 0) return
    const page = to.path === path ? {} : { page: path }
    await to.file.append(formatData('rows', encodeJson({ ...page, rows })))
  }

  async function flushPage(page: Page): Promise<void> {
    await flushRows(page, page)
    if (page !== first) await flushRows(first, page)
    page.rows = []
  }

  async function closePage(page: Page): Promise<void> {
    await flushPage(page)
    await page.file.append(formatTail(formatOverview(page.aggregates), version, code))
    await page.file.close()
  }

  const first = await openPage(1)
  let current = first

  return {
    async write(release) {
      const json = encodeJson(documentData(release))
      const full = current.documents >= documentsPerPage || current.characters + json.length > charactersPerPage
      if (current.documents > 0 && full) {
        await flushPage(current)
        if (current !== first) await closePage(current)
        current = await openPage(current.part + 1)
      }
      await current.file.append(formatData('document', json))
      current.rows.push(listRow(release))
      current.documents++
      current.characters += json.length
      addRelease(first.aggregates, release)
      if (current !== first) addRelease(current.aggregates, release)
      if (current.rows.length >= rowsTogether) await flushPage(current)
    },
    async close() {
      if (current !== first) await closePage(current)
      await closePage(first)
      return paths
    },
    async abort() {
      if (current !== first) await current.file.close()
      await first.file.close()
    },
  }
}
