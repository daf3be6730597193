import { mkdir, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { parsePackage } from './data-package.ts'
import { datasetError } from './dataset-error.ts'

/** A folder that is filled beside its target and takes its place in one step. */
export interface FolderSwap {
  /** Where the target is or will be: absolute, links resolved. */
  readonly target: string
  /** The folder to fill: a hidden sibling of the target. */
  readonly partial: string
  /** Puts the filled folder in the target's place; an earlier dataset is set aside first and deleted last. */
  commit(): Promise<void>
  /** Puts single files into the target, one after the other in the order given, and deletes the filled folder. */
  install(paths: readonly string[]): Promise<void>
  /** Deletes the filled folder; the target stays as it was. */
  discard(): Promise<void>
}

/**
 * Prepares an empty folder beside `directory`. What an earlier run left unfinished is cleared away; if it stopped between the
 * two renames, the earlier dataset is put back.
 *
 * @throws an error with `code: 'NOT_A_DATASET'` if the target holds anything that no run of ours put there
 */
export async function openFolderSwap(directory: string): Promise<FolderSwap> {
  const target = await realpath(directory).catch(() => resolve(directory))
  const name = basename(target)
  if (name === '') throw datasetError('NOT_A_DATASET', `${target} cannot be a dataset`)
  const partial = join(dirname(target), `.${name}.partial`)
  const aside = join(dirname(target), `.${name}.old`)
  await mkdir(dirname(target), { recursive: true })
  if (!(await exists(target)) && (await exists(aside))) await rename(aside, target)
  await refuseForeign(target)
  await rm(partial, { recursive: true, force: true })
  await mkdir(partial)
  return {
    target,
    partial,
    async commit() {
      // Again: the run may have been a long one.
      await refuseForeign(target)
      await rm(aside, { recursive: true, force: true })
      if (await exists(target)) await rename(target, aside)
      await rename(partial, target)
      await rm(aside, { recursive: true, force: true })
    },
    async install(paths) {
      for (const path of paths) {
        await mkdir(dirname(join(target, path)), { recursive: true })
        await rename(join(partial, path), join(target, path))
      }
      await rm(partial, { recursive: true, force: true })
    },
    discard: () => rm(partial, { recursive: true, force: true }),
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

/** Replacing a folder deletes it, so everything in it must be listed as ours. */
async function refuseForeign(target: string): Promise<void> {
  if (!(await exists(target))) return
  if (!(await stat(target)).isDirectory()) throw datasetError('NOT_A_DATASET', `${target} is a file`)
  const names = await readdir(target)
  if (names.length === 0) return
  const json = await readFile(join(target, 'datapackage.json'), 'utf8').catch(() => '')
  const described = parsePackage(json)
  if (!described) {
    throw datasetError('NOT_A_DATASET', `${target} is not empty and no dataset; name another folder or empty it`)
  }
  const known = new Set(['datapackage.json', ...described.resources.map(({ path }) => path)])
  const folders = new Set([...known].filter((path) => path.includes('/')).map((path) => dirname(path)))
  for (const name of names) {
    if (name === 'text' || known.has(name)) continue
    const inside = folders.has(name) ? (await readdir(join(target, name))).map((file) => `${name}/${file}`) : [name]
    const foreign = inside.find((path) => !known.has(path))
    if (foreign !== undefined) throw datasetError('NOT_A_DATASET', `${join(target, foreign)} is no part of the dataset`)
  }
  const texts = await readdir(join(target, 'text')).catch(() => [])
  if (texts.length > described.texts.count || texts.some((name) => !name.endsWith('.txt'))) {
    throw datasetError('NOT_A_DATASET', `${join(target, 'text')} holds files that are no part of the dataset`)
  }
}
