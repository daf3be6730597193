import { relative } from 'node:path'
import { convertDataset } from '@presswork/export'
import type { Command } from 'commander'
import { splitFormats } from '../output-formats.ts'
import { checkFormats, type OutputFlags, readOutputFlags } from '../output-options.ts'
import { UsageError } from '../usage-error.ts'

const examples = `
Examples:
  presswork convert dataset --to xlsx,parquet
  presswork convert dataset --to csv-excel --separator ";"    for a region that writes 3,5

The files are put into the dataset, the same that run writes with these formats. Exit code: 0 made, 2 wrong call.`

interface ConvertFlags extends OutputFlags {
  readonly to: string
}

export function addConvertCommand(program: Command): void {
  program
    .command('convert')
    .description('make further formats from a finished dataset, without reading releases again')
    .argument('<dataset>', 'folder of the dataset')
    .requiredOption(
      '-t, --to <list>',
      'what to make, comma-separated: csv, jsonl, csv-excel, xlsx, parquet, report, corpus-keywords',
    )
    .option('--separator <mark>', 'what separates cells in csv-excel: , ; or tab (default: ,)')
    .option('--decimal <mark>', 'decimal mark in csv-excel: . or , (default: , where the separator is ;)')
    .option('--gzip', 'pack csv and jsonl')
    .addHelpText('after', examples)
    .action(async (dataset: string, flags: ConvertFlags) => {
      const formats = checkFormats(flags.to)
      const { excel, gzip } = readOutputFlags(flags)
      if (formats.length === 0) throw new UsageError('--to names no format')
      const summary = await convertDataset(dataset, {
        ...splitFormats(formats),
        ...(excel ? { excel } : {}),
        gzip: gzip ?? false,
      })
      const folder = relative('.', summary.directory) || '.'
      for (const { path } of summary.files) process.stdout.write(`${folder}/${path}\n`)
      for (const notice of summary.notices) process.stderr.write(`presswork: ${notice}\n`)
    })
}
