import { expect, test } from 'vitest'
import * as presswork from '../src/index.ts'

test('what the package exports', () => {
  expect(Object.keys(presswork).sort()).toEqual(['annotateRelease', 'createPipeline', 'readRelease', 'run'])
})
