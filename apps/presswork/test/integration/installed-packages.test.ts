import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

// What a user gets: every package packed as it would be published, installed into an empty project outside this repository.

const root = fileURLToPath(new URL('../../../..', import.meta.url))
let folder: string

function inProject(project: string, command: string, args: string[]): string {
  return execFileSync(command, args, {
    cwd: join(folder, project),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** Makes an empty project and installs packages from their tarballs. */
function createProject(project: string, packages: string[]): void {
  execFileSync('mkdir', ['-p', join(folder, project)])
  const tarballs = packages.map((name) =>
    join(folder, 'packed', `${name.replace('@', '').replace('/', '-')}-0.1.0.tgz`),
  )
  writeFileSync(join(folder, project, 'package.json'), '{ "private": true, "type": "module" }')
  inProject(project, 'npm', ['install', '--no-audit', '--no-fund', ...tarballs])
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'presswork-installed-'))
  execFileSync('mkdir', ['-p', join(folder, 'packed')])
  const workspaces = ['./packages/*', './apps/*'].flatMap((glob) => {
    const parent = glob.slice(2, -2)
    return readdirSync(join(root, parent)).map((name) => `--workspace=${parent}/${name}`)
  })
  execFileSync('npm', ['pack', ...workspaces, '--pack-destination', join(folder, 'packed')], {
    cwd: root,
    stdio: 'pipe',
  })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('@presswork/numbers works alone and brings no reader or writer of files with it', () => {
  const needs = ['model', 'language', 'dates', 'numbers'].map((name) => `@presswork/${name}`)
  createProject('alone', needs)
  writeFileSync(
    join(folder, 'alone', 'try.js'),
    "import { extractNumbers } from '@presswork/numbers'\nconsole.log(JSON.stringify(extractNumbers('over 3,800 people')))\n",
  )
  expect(JSON.parse(inProject('alone', 'node', ['try.js']))).toMatchObject([
    { text: '3,800', value: 3800, comparator: '>', counted: 'people' },
  ])
  const installed = readdirSync(join(folder, 'alone', 'node_modules'))
  for (const heavy of ['linkedom', 'fflate', 'commander', 'remark-parse']) expect(installed).not.toContain(heavy)
})

test('the command works where it is installed', () => {
  const names = ['model', 'parse', 'language', 'sections', 'dates', 'numbers', 'quotes', 'keywords', 'export', 'report']
  createProject('command', [...names.map((name) => `@presswork/${name}`), 'presswork'])
  writeFileSync(join(folder, 'command', 'release.md'), '# Fund opens\n\nThe fund holds $2.5 million.\n')
  expect(inProject('command', 'npx', ['presswork', 'run', 'release.md', '--out', 'dataset'])).toMatch(/^numbers +1$/m)
  const page = inProject('command', 'npx', ['presswork', 'open', 'dataset', '--no-browser']).trim()
  expect(readFileSync(page, 'utf8')).toContain('Fund opens')
})
