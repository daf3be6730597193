import type { Release } from '@presswork/model'
import type { Command } from 'commander'
import pc from 'picocolors'
import { annotateRelease } from '../annotate.ts'
import { type FieldOptions, stdinFormats, toFieldMapping } from '../config.ts'
import { listInputs } from '../list-inputs.ts'
import { UsageError } from '../usage-error.ts'

const examples = `
Examples:
  presswork read release.html
  presswork read release.txt --json | jq .numbers
  cat release.txt | presswork read -`

interface ReadFlags extends FieldOptions {
  readonly json?: boolean
  readonly stdinFormat: string
}

export function addReadCommand(program: Command, setExitCode: (code: number) => void): void {
  program
    .command('read')
    .description('print one release with its numbers, dates and quotations marked')
    .argument('<file>', 'the release, or - for standard input')
    .option('--json', 'print its rows as JSON instead (offsets in UTF-16 units)')
    .option('--stdin-format <format>', `format of standard input: ${stdinFormats.join(', ')}`, 'txt')
    .option('--text-field <name>', 'field of JSON, JSON Lines or CSV that holds the text')
    .option('--title-field <name>', 'field that holds the title')
    .option('--date-field <name>', 'field that holds the publication date')
    .addHelpText('after', examples)
    .action(async (file: string, flags: ReadFlags) => {
      const inputs = await listInputs([file], flags.stdinFormat)
      if (inputs.length > 1) throw new UsageError(`${file} names ${inputs.length} files; read takes one`)
      const { openInputs } = await import('../read-input.ts')
      const { readRelease } = await import('../read-release.ts')
      const options = { fields: toFieldMapping(flags) }
      let isFirst = true
      for await (const input of openInputs(inputs, options)) {
        const release = await readRelease(input, options)
        process.stdout.write(`${isFirst ? '' : '\n'}${print(release, flags)}`)
        if (release.document.status !== 'ok') setExitCode(1)
        isFirst = false
      }
    })
}

/** A file that holds several releases is printed one after the other, as JSON in documents of their own. */
function print(release: Release, { json }: ReadFlags): string {
  return json ? `${JSON.stringify(release, null, 2)}\n` : annotateRelease(release, { color: pc.isColorSupported })
}
