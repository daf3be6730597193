import { stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { convertPathToPattern, glob, isDynamicPattern } from 'tinyglobby'
import { assignDocumentIds } from './document-ids.ts'
import { UsageError } from './usage-error.ts'

/** One input of a run: where its bytes are, and how the dataset names it. */
export interface Input {
  /** Path to read; `-` for standard input. */
  readonly path: string
  /** Path below the input root, with forward slashes. */
  readonly source: string
  readonly document_id: string
}

/**
 * Lists the inputs that files, folders, glob patterns and `-` (standard input) name, sorted by `source` in code unit order,
 * so that the same inputs give the same dataset on every machine.
 *
 * @throws UsageError if an argument names nothing
 */
export async function listInputs(args: readonly string[], stdinFormat = 'txt'): Promise<Input[]> {
  const found = new Map<string, string>()
  for (const arg of args) {
    if (arg === '-') found.set('-', `stdin.${stdinFormat}`)
    else for (const [path, source] of await expand(arg)) if (!found.has(path)) found.set(path, source)
  }
  const sorted = [...found].sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0))
  const ids = assignDocumentIds(sorted.map(([, source]) => source))
  return sorted.map(([path, source], index) => ({ path, source, document_id: ids[index] as string }))
}

/** Pairs of absolute path and path below the input root. */
async function expand(arg: string): Promise<[path: string, source: string][]> {
  const entry = await stat(arg).catch(() => undefined)
  if (entry?.isFile()) return [[resolve(arg), basename(arg)]]
  const pattern = entry?.isDirectory() ? `${convertPathToPattern(arg)}/**` : arg
  const root = resolve(entry?.isDirectory() ? arg : globRoot(arg))
  const paths = entry || isDynamicPattern(arg) ? await glob(pattern, { absolute: true }) : []
  if (paths.length === 0) {
    throw new UsageError(entry ? `${arg} holds no files` : `${arg}: no such file or folder, and no file matches it`)
  }
  return paths.map((path) => [path, relative(root, path).split(sep).join('/')])
}

/** The folder above the first part of a pattern that is not a plain name: `releases/2025/*.txt` stands below `releases/2025`. */
function globRoot(pattern: string): string {
  let root = pattern
  while (isDynamicPattern(root)) root = dirname(root)
  return root === pattern ? '.' : join(root)
}
