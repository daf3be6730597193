import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of this package: the same from the sources and from what they are compiled to. */
const root = fileURLToPath(new URL('../..', import.meta.url))

/** Where npm notes the exact versions of all that it installed. */
const installed = join('node_modules', '.package-lock.json')

/** A hash of the code that reads releases: of the compiled packages of Presswork, and of the versions of the libraries under them. */
export function hashCode(): string {
  const hash = createHash('sha256')
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const own = Object.keys(dependencies as object).filter((name) => name.startsWith('@presswork/'))
  const folders = own.map((name) => dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`))))
  for (const folder of [root, ...folders]) {
    hash.update(readFileSync(join(folder, 'package.json')))
    for (const path of listCode(join(folder, 'dist')))
      hash.update(path).update(readFileSync(join(folder, 'dist', path)))
  }
  const lock = findAbove(root)
  if (lock) hash.update(readFileSync(lock))
  return hash.digest('hex')
}

function listCode(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js'))
    .sort()
}

function findAbove(folder: string): string | undefined {
  const path = join(folder, installed)
  if (existsSync(path)) return path
  const above = dirname(folder)
  return above === folder ? undefined : findAbove(above)
}
