import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fixtureReleases } from './fixture-releases.ts'

// `UPDATE_FIXTURES=1` writes them anew
test.each(Object.entries(fixtureReleases))('fixtures/releases/%s is what is built here', (name, build) => {
  const path = new URL(`../../../fixtures/releases/${name}`, import.meta.url)
  const bytes = build()
  if (process.env.UPDATE_FIXTURES) writeFileSync(path, bytes)
  expect(Buffer.from(bytes).equals(readFileSync(path))).toBe(true)
})
