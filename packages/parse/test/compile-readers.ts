import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Compiles the package before tests run: the process that reads PDF and Word files cannot start with TypeScript on Node 20. */
export function setup(): void {
  const tsc = fileURLToPath(new URL('../../../node_modules/.bin/tsc', import.meta.url))
  execFileSync(tsc, ['-b', fileURLToPath(new URL('..', import.meta.url))], { stdio: 'inherit' })
}
