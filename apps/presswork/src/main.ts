import { Command, CommanderError } from 'commander'
import { addColumnsCommand } from './commands/columns.ts'
import { addConvertCommand } from './commands/convert.ts'
import { addDiffCommand } from './commands/diff.ts'
import { addOpenCommand } from './commands/open.ts'
import { addReadCommand } from './commands/read.ts'
import { addRunCommand } from './commands/run.ts'
import { UsageError } from './usage-error.ts'
import { version } from './version.ts'

/**
 * Runs the command line. Resolves to the exit code: 0 if all is well, 1 if some document could not be read whole or two datasets
 * differ, 2 for a wrong call. Never calls `process.exit`, so that output is flushed.
 *
 * @param argv as `process.argv`: interpreter, script, arguments
 */
export async function runCommandLine(argv: readonly string[]): Promise<number> {
  let exitCode = 0
  const setExitCode = (code: number): void => {
    exitCode = code
  }
  const program = new Command('presswork')
    .description(
      'Turns press releases into a dataset: numbers, dates, quotations and keywords, each traced to its source.',
    )
    .version(version, '-v, --version')
    .showHelpAfterError('(presswork --help tells the commands and options)')
    .exitOverride()
  // Commands copy the settings above when they are made.
  addRunCommand(program, setExitCode)
  addReadCommand(program, setExitCode)
  addColumnsCommand(program)
  addConvertCommand(program)
  addDiffCommand(program, setExitCode)
  addOpenCommand(program)
  try {
    await program.parseAsync(argv)
  } catch (error) {
    return reportFailure(error)
  }
  return exitCode
}

function reportFailure(error: unknown): number {
  // commander has told its own message already; help and version are no failures.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  const { message, code } = error as NodeJS.ErrnoException
  console.error(`presswork: ${message}`)
  if (!(error instanceof UsageError) && code === undefined) console.error((error as Error).stack)
  return 2
}
