import type { ExcelOptions, ExcelSeparator } from '@presswork/export'
import { type RunConfig, suggest } from './config.ts'
import { type OutputFormat, outputFormats } from './output-formats.ts'
import { UsageError } from './usage-error.ts'

/** Flags that say how files are laid out, as the command line gives them. */
export interface OutputFlags {
  readonly separator?: string
  readonly decimal?: string
  readonly gzip?: boolean
}

/** The formats in a comma-separated list. Throws a UsageError for one that is none. */
export function checkFormats(list: string): readonly OutputFormat[] {
  return splitList(list).map((part) => {
    const format = outputFormats.find((known) => known === part)
    if (format) return format
    throw new UsageError(`unknown format "${part}"${suggest(part, outputFormats)} (known: ${outputFormats.join(', ')})`)
  })
}

/** The parts of a comma-separated list. */
export function splitList(list: string): string[] {
  return list
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
}

/** Layout flags as options. Throws a UsageError for a mark that is none. */
export function readOutputFlags({ separator, decimal, gzip }: OutputFlags): Pick<RunConfig, 'excel' | 'gzip'> {
  const excel = checkExcel(separator === 'tab' ? '\t' : separator, decimal)
  return { excel: Object.keys(excel).length > 0 ? excel : undefined, gzip }
}

function checkExcel(separator: string | undefined, decimal: string | undefined): ExcelOptions {
  if (separator !== undefined && ![',', ';', '\t'].includes(separator)) {
    throw new UsageError(`--separator is ",", ";" or tab, not "${separator}"`)
  }
  if (decimal !== undefined && !['.', ','].includes(decimal)) {
    throw new UsageError(`--decimal is "." or ",", not "${decimal}"`)
  }
  return {
    ...(separator === undefined ? {} : { separator: separator as ExcelSeparator }),
    ...(decimal === undefined ? {} : { decimal: decimal as '.' | ',' }),
  }
}
