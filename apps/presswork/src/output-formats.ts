import { type DatasetExtension, type DatasetFormat, datasetFormats } from '@presswork/export'
import { writeCorpusKeywords } from './write-corpus-keywords.ts'
import { writeReport } from './write-report.ts'

/** How a dataset is written: its rows in some format, `report`, a page to read it in, and `corpus-keywords`. */
export type OutputFormat = DatasetFormat | 'report' | 'corpus-keywords'

/** Every format. */
export const outputFormats: readonly OutputFormat[] = [...datasetFormats, 'report', 'corpus-keywords']

/** What the command writes if nothing else is asked for. */
export const defaultOutput: readonly OutputFormat[] = ['csv', 'jsonl', 'xlsx', 'report']

/** The formats of rows, and what makes the others. */
export function splitFormats(formats: readonly OutputFormat[]): {
  formats: DatasetFormat[]
  extensions: DatasetExtension[]
} {
  return {
    formats: formats.filter((format) => format !== 'report' && format !== 'corpus-keywords'),
    extensions: [
      ...(formats.includes('report') ? [writeReport] : []),
      ...(formats.includes('corpus-keywords') ? [writeCorpusKeywords] : []),
    ],
  }
}
