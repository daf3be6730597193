import { access } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { convertDataset } from '@presswork/export'
import type { Command } from 'commander'
import open from 'open'
import { writeReport } from '../write-report.ts'

const examples = `
Examples:
  presswork open dataset
  presswork open dataset --no-browser    make the page if it is missing, and tell where it is

The page is made from the tables of the dataset if it has none yet. Exit code: 0 told where it is, 2 wrong call.`

export function addOpenCommand(program: Command): void {
  program
    .command('open')
    .description('open the report of a dataset in the browser')
    .argument('<dataset>', 'folder of the dataset')
    .option('--no-browser', 'only tell where the page is')
    .addHelpText('after', examples)
    .action(async (dataset: string, { browser }: { browser: boolean }) => {
      const page = resolve(join(dataset, 'report.html'))
      const there = await access(page).then(
        () => true,
        () => false,
      )
      if (!there) await convertDataset(dataset, { formats: [], extensions: [writeReport] })
      process.stdout.write(`${page}\n`)
      if (browser && hasScreen()) await openPage(page)
    })
}

/** Where no browser can be started the path is all that can be done. */
async function openPage(page: string): Promise<void> {
  try {
    const child = await open(page)
    child.on('error', () => {})
  } catch {
    // The path is printed already.
  }
}

/** A Linux machine without a display, as a server or a container, has nothing to open a page in. */
function hasScreen(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}
