import { type DatasetExtension, type DatasetFormat, datasetFormats } from '@presswork/export'
import { writeReport } from './write-report.ts'

/** How a dataset is written: its rows in some format, and `report`, a page to read it in. */
export type OutputFormat = DatasetFormat | 'report'

/** Every format. */
export const outputFormats: readonly OutputFormat[] = [...datasetFormats, 'report']

/** What the command writes if nothing else is asked for. */
export const defaultOutput: readonly OutputFormat[] = ['csv', 'jsonl', 'xlsx', 'report']

/** The formats of rows, and what makes the others. */
export function splitFormats(formats: readonly OutputFormat[]): {
  formats: DatasetFormat[]
  extensions: DatasetExtension[]
} {
  return {
    formats: formats.filter((format) => format !== 'report'),
    extensions: formats.includes('report') ? [writeReport] : [],
  }
}
