import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** Code and style of the page, and their hashes as the content security policy names them. */
export interface PageCode {
  readonly script: string
  readonly style: string
  readonly scriptHash: string
  readonly styleHash: string
}

// Both stand at the same place seen from `src/page` and from `dist/page`.
const codeFolder = new URL('../../dist/client/', import.meta.url)
const styleFolder = new URL('../../src/style/', import.meta.url)
const styles = ['base', 'frame', 'overview', 'lists', 'reading', 'marks', 'details', 'screens']

let cached: PageCode | undefined

/** The code of the page: the compiled modules of `src/client`, joined. */
export function readPageCode(): PageCode {
  if (cached) return cached
  const script = joinModules('main.js', (name) => readFileSync(new URL(name, codeFolder), 'utf8'))
  const style = styles.map((name) => readFileSync(new URL(`${name}.css`, styleFolder), 'utf8')).join('')
  cached = { script, style, scriptHash: hash(script), styleHash: hash(style) }
  return cached
}

/**
 * Joins modules into one script: dependencies first, imports left out. It relies on what the modules of `src/client` keep to: names
 * are imported from siblings as they are, and no name is declared in two files.
 *
 * @param read gives the code of a module by its file name
 */
export function joinModules(entry: string, read: (name: string) => string): string {
  const seen = new Set<string>()
  const parts: string[] = []
  function add(name: string): void {
    if (seen.has(name)) return
    seen.add(name)
    const code = read(name)
    for (const [, dependency] of code.matchAll(/^import .*?from '\.\/(.+?)';$/gms)) add(dependency as string)
    parts.push(
      code
        .replace(/^import .*?;$\n?/gms, '')
        .replace(/^export \{\};$\n?/gm, '')
        .replace(/^export /gm, ''),
    )
  }
  add(entry)
  return `(() => {\n'use strict'\n${parts.join('')}})()\n`
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
