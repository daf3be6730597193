import { expect, test } from 'vitest'
import * as api from '../src/index.ts'

test('exports', () => {
  expect(Object.keys(api).sort()).toEqual([
    'compareDatasets',
    'convertDataset',
    'datasetFormats',
    'defaultFormats',
    'guardCell',
    'openDataset',
    'readDataset',
    'readReleases',
    'toCodePoints',
    'toUnits',
    'unguardCell',
  ])
})
