import type { ParsedRelease } from '@presswork/parse'

/** Blocks as `kind text`, headings with their level, bold ones with a star: what a table of cases compares. */
export function describeBlocks({ text, blocks }: ParsedRelease): string[] {
  return blocks.map(
    ({ kind, level, strong, start, end }) => `${kind}${level ?? ''}${strong ? '*' : ''} ${text.slice(start, end)}`,
  )
}
