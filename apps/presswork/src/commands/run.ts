import type { Command } from 'commander'
import { checkConfig, type FieldOptions, type RunConfig, readConfig, stdinFormats, toFieldMapping } from '../config.ts'
import { defaultOutput } from '../output-formats.ts'
import { type OutputFlags, readOutputFlags, splitList } from '../output-options.ts'
import { createProgress } from '../progress.ts'
import { formatSummary } from '../summary.ts'
import { UsageError } from '../usage-error.ts'

const examples = `
Examples:
  presswork run releases --out dataset           every release in a folder
  presswork run "2025/*.html" notes.md -o dataset  a pattern and a file
  presswork run archive.jsonl --text-field body --date-field published -o dataset
  curl -s URL | presswork run - --stdin-format html --out dataset
  presswork run releases --out dataset --excel --separator ";"
  presswork run archive --jobs 4 --cache .presswork --out dataset
  presswork run --config presswork.config.json

Exit code: 0 all read, 1 some document not read whole (see messages.csv), 2 wrong call.`

interface RunFlags extends FieldOptions, OutputFlags {
  readonly out?: string
  readonly formats?: string
  readonly excel?: boolean
  readonly corpusKeywords?: boolean
  readonly config?: string
  readonly stdinFormat?: string
  readonly maxBytes?: string
  readonly indirect?: boolean
  readonly jobs?: string
  readonly cache?: string
}

export function addRunCommand(program: Command, setExitCode: (code: number) => void): void {
  program
    .command('run')
    .description('read releases into a dataset')
    .argument('[inputs...]', 'files, folders, glob patterns, or - for standard input')
    .option('-o, --out <dir>', 'folder of the dataset; an earlier dataset there is replaced once the new one is whole')
    .option(
      '-f, --formats <list>',
      'what to write, comma-separated: csv, jsonl, csv-excel, xlsx, parquet, report, corpus-keywords (default: csv,jsonl,xlsx,report)',
    )
    .option('--excel', 'also write tables that Excel opens right by double click: the format csv-excel')
    .option(
      '--corpus-keywords',
      'also write what sets each document apart from the rest of the run: corpus-keywords.csv',
    )
    .option('--separator <mark>', 'what separates cells in csv-excel: , ; or tab (default: ,)')
    .option('--decimal <mark>', 'decimal mark in csv-excel: . or , (default: , where the separator is ;)')
    .option('--gzip', 'pack csv and jsonl')
    .option(
      '-c, --config <file>',
      'options as JSON: inputs, out, formats, excel, gzip, stdinFormat, maxBytes, textField, …',
    )
    .option('--stdin-format <format>', `format of standard input: ${stdinFormats.join(', ')} (default: txt)`)
    .option('--max-bytes <number>', 'refuse larger documents (default: 33554432)')
    .option('--text-field <name>', 'field of JSON, JSON Lines or CSV that holds the text (default: the usual names)')
    .option('--title-field <name>', 'field that holds the title')
    .option('--date-field <name>', 'field that holds the publication date')
    .option('--id-field <name>', 'field that names a record in document ids (default: its line)')
    .option('--indirect', 'also write statements reported without quotation marks, as quotes of kind indirect')
    .option('-j, --jobs <number>', 'documents to read at a time, each in a thread of its own (default: 1)')
    .option('--cache <dir>', 'folder that keeps what was read: a later run reads only what changed')
    .addHelpText('after', examples)
    .action(async (inputs: string[], flags: RunFlags) => {
      setExitCode(await runInputs(await mergeOptions(inputs, flags)))
    })
}

/** Configuration file first, command line over it. */
async function mergeOptions(inputs: string[], flags: RunFlags): Promise<RunConfig> {
  const config = flags.config === undefined ? {} : await readConfig(flags.config)
  const called = checkConfig(
    {
      inputs: inputs.length > 0 ? inputs : undefined,
      out: flags.out,
      formats: flags.formats === undefined ? undefined : splitList(flags.formats),
      ...readOutputFlags(flags),
      stdinFormat: flags.stdinFormat,
      indirect: flags.indirect,
      jobs: flags.jobs === undefined ? undefined : Number(flags.jobs),
      cache: flags.cache,
      maxBytes: flags.maxBytes === undefined ? undefined : Number(flags.maxBytes),
      textField: flags.textField,
      titleField: flags.titleField,
      dateField: flags.dateField,
      idField: flags.idField,
    },
    'command line',
  )
  const given = Object.fromEntries(Object.entries(called).filter(([, value]) => value !== undefined))
  const merged: RunConfig = { ...config, ...given }
  const formats = merged.formats ?? defaultOutput
  const asked = [
    ...(flags.excel ? ['csv-excel' as const] : []),
    ...(flags.corpusKeywords ? ['corpus-keywords' as const] : []),
  ]
  return { ...merged, formats: [...new Set([...formats, ...asked])] }
}

async function runInputs(config: RunConfig): Promise<number> {
  const { inputs, out, formats, excel, gzip, stdinFormat, maxBytes, indirect, jobs, cache } = config
  if (!inputs) throw new UsageError('nothing to read: name files, folders, patterns or - (presswork run --help)')
  if (!out) throw new UsageError('nowhere to write: name a folder with --out (presswork run --help)')
  // Loaded when it is needed: help and faults of the call come at once.
  const { run } = await import('../run.ts')
  const progress = createProgress()
  try {
    const summary = await run({
      ...{ inputs, out, formats, excel, gzip, stdinFormat, maxBytes, indirect, jobs, cache },
      fields: toFieldMapping(config),
      onDocument: progress.update,
    })
    progress.stop()
    process.stdout.write(formatSummary(summary))
    for (const notice of summary.dataset.notices) process.stderr.write(`presswork: ${notice}\n`)
    return summary.failed + summary.partial > 0 ? 1 : 0
  } finally {
    progress.stop()
  }
}
