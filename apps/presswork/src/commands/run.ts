import type { Command } from 'commander'
import { checkConfig, type RunConfig, readConfig } from '../config.ts'
import { createProgress } from '../progress.ts'
import { run } from '../run.ts'
import { formatSummary } from '../summary.ts'
import { UsageError } from '../usage-error.ts'

const examples = `
Examples:
  presswork run releases --out dataset           every release in a folder
  presswork run "2025/*.html" notes.md -o dataset  a pattern and a file
  curl -s URL | presswork run - --stdin-format html --out dataset
  presswork run --config presswork.config.json

Exit code: 0 all read, 1 some document not read whole (see messages.csv), 2 wrong call.`

interface RunFlags {
  readonly out?: string
  readonly formats?: string
  readonly config?: string
  readonly stdinFormat?: string
  readonly maxBytes?: string
  readonly indirect?: boolean
}

export function addRunCommand(program: Command, setExitCode: (code: number) => void): void {
  program
    .command('run')
    .description('read releases into a dataset')
    .argument('[inputs...]', 'files, folders, glob patterns, or - for standard input')
    .option('-o, --out <dir>', 'folder of the dataset; an earlier dataset there is replaced once the new one is whole')
    .option('-f, --formats <list>', 'what to write, comma-separated: csv, jsonl (default: all)')
    .option('-c, --config <file>', 'options as JSON: inputs, out, formats, stdinFormat, maxBytes, indirect')
    .option('--stdin-format <format>', 'format of standard input: txt, md, html (default: txt)')
    .option('--max-bytes <number>', 'refuse larger inputs (default: 33554432)')
    .option('--indirect', 'also write statements reported without quotation marks, as quotes of kind indirect')
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
      formats: flags.formats?.split(',').map((format) => format.trim()),
      stdinFormat: flags.stdinFormat,
      indirect: flags.indirect,
      maxBytes: flags.maxBytes === undefined ? undefined : Number(flags.maxBytes),
    },
    'command line',
  )
  const given = Object.fromEntries(Object.entries(called).filter(([, value]) => value !== undefined))
  return { ...config, ...given }
}

async function runInputs(config: RunConfig): Promise<number> {
  const { inputs, out, ...options } = config
  if (!inputs) throw new UsageError('nothing to read: name files, folders, patterns or - (presswork run --help)')
  if (!out) throw new UsageError('nowhere to write: name a folder with --out (presswork run --help)')
  const progress = createProgress()
  try {
    const summary = await run({ ...options, inputs, out, onDocument: progress.update })
    progress.stop()
    process.stdout.write(formatSummary(summary))
    return summary.failed + summary.partial > 0 ? 1 : 0
  } finally {
    progress.stop()
  }
}
