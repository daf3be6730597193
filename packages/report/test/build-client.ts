import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Compiles the code of the page before tests run: it is the one part that sources alone do not have. */
export function setup(): void {
  const tsc = fileURLToPath(new URL('../../../node_modules/.bin/tsc', import.meta.url))
  const project = fileURLToPath(new URL('../src/client/tsconfig.json', import.meta.url))
  execFileSync(tsc, ['-b', project], { stdio: 'inherit' })
}
