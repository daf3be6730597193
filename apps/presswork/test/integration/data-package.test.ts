import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { tables } from '@presswork/model'
import library from 'datapackage'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

// The library of the makers of the standard validates the dataset of the fixtures: descriptor, types, constraints, keys. It knows version 1,
// which version 2 keeps but for the two points that `asVersion1` changes.

interface Descriptor {
  $schema?: string
  profile?: string
  resources: {
    name: string
    path: string
    profile?: string
    schema?: { foreignKeys?: { reference: { resource?: string } }[] }
  }[]
}

const root = fileURLToPath(new URL('../../../..', import.meta.url))
let folder: string
let dataset: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'presswork-data-package-'))
  dataset = join(folder, 'dataset')
  const command = join(root, 'apps/presswork/bin/presswork.js')
  execFileSync(process.execPath, [command, 'run', join(root, 'fixtures/releases'), '--out', dataset], { stdio: 'pipe' })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function readDescriptor(): Descriptor {
  return JSON.parse(readFileSync(join(dataset, 'datapackage.json'), 'utf8'))
}

/** Version 1 asks for the empty name where a table points to itself, and says `profile` for what is now `type`. */
function asVersion1({ $schema, ...descriptor }: Descriptor): Descriptor {
  const resources = descriptor.resources.map(({ ...resource }) => {
    if (resource.schema) resource.profile = 'tabular-data-resource'
    for (const { reference } of resource.schema?.foreignKeys ?? []) reference.resource ??= ''
    return resource
  })
  return { ...descriptor, profile: 'data-package', resources }
}

const load = (descriptor: Descriptor) =>
  library.Package.load(asVersion1(descriptor), { basePath: dataset, strict: false })

test('the descriptor is valid', async () => {
  const { valid, errors } = await load(readDescriptor())
  expect(errors.map(String)).toEqual([])
  expect(valid).toBe(true)
})

test('a descriptor with a wrong name is not: the test above can fail', async () => {
  const descriptor = readDescriptor()
  for (const resource of descriptor.resources) resource.name = `${resource.name} !`
  expect((await load(descriptor)).valid).toBe(false)
})

describe('the rows of every table keep its schema', () => {
  const names = tables.map(({ name }) => name)
  const resourceOf = async (name: string) =>
    (await load(readDescriptor())).resources.find((resource) => resource.name === name)

  test.each(names)('%s', async (name) => {
    const resource = await resourceOf(name)
    const rows = await resource?.read({ keyed: true })
    expect(rows?.length).toBeGreaterThan(0)
    const table = tables.find((candidate) => candidate.name === name)
    expect(Object.keys(rows?.[0] ?? {})).toEqual(Object.keys(table?.columns ?? {}))
    expect(await resource?.checkRelations()).toBe(true)
  })

  /** Whether a table with something wrong in it is refused; it is whole again afterwards. */
  async function expectRefused(pattern: RegExp, replacement: string, check: 'read' | 'checkRelations'): Promise<void> {
    const path = join(dataset, 'numbers.csv')
    const whole = readFileSync(path, 'utf8')
    const broken = whole.replace(pattern, replacement)
    expect(broken).not.toBe(whole)
    writeFileSync(path, broken)
    try {
      await expect((await resourceOf('numbers'))?.[check]()).rejects.toThrow()
    } finally {
      writeFileSync(path, whole)
    }
  }

  test.each([
    ['a word of no vocabulary', /,cardinal,/, ',cardinals,'],
    ['a position that is no number', /,(\d+),(\d+),cardinal,/, ',$1,x,cardinal,'],
    ['a key twice', /\/n2,/, '/n1,'],
  ])('%s is found', async (_, pattern, replacement) => {
    await expectRefused(pattern, replacement, 'read')
  })

  test('a key that leads nowhere is found', async () => {
    await expectRefused(/(\/n1,)([^,]+),/, '$1nobody,', 'checkRelations')
  })
})
