import type { Command } from 'commander'
import pc from 'picocolors'
import { annotateRelease } from '../annotate.ts'
import { listInputs } from '../list-inputs.ts'
import { readInput } from '../read-input.ts'
import { UsageError } from '../usage-error.ts'

const examples = `
Examples:
  presswork read release.html
  presswork read release.txt --json | jq .numbers
  cat release.txt | presswork read -`

export function addReadCommand(program: Command, setExitCode: (code: number) => void): void {
  program
    .command('read')
    .description('print one release with its numbers, dates and quotations marked')
    .argument('<file>', 'the release, or - for standard input')
    .option('--json', 'print its rows as JSON instead (offsets in UTF-16 units)')
    .option('--stdin-format <format>', 'format of standard input: txt, md, html', 'txt')
    .addHelpText('after', examples)
    .action(async (file: string, flags: { json?: boolean; stdinFormat: string }) => {
      const inputs = await listInputs([file], flags.stdinFormat)
      const [input] = inputs
      if (!input || inputs.length > 1) throw new UsageError(`${file} names ${inputs.length} files; read takes one`)
      const release = await readInput(input, {})
      process.stdout.write(
        flags.json ? `${JSON.stringify(release, null, 2)}\n` : annotateRelease(release, { color: pc.isColorSupported }),
      )
      setExitCode(release.document.status === 'ok' ? 0 : 1)
    })
}
