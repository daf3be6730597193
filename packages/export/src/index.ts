export { type OffsetConverter, toCodePoints, toUnits } from './code-points.ts'
export type { RowDifference } from './compare/match-rows.ts'
export { compareDatasets, type Difference, type TextDifference } from './compare-datasets.ts'
export {
  type ConversionSummary,
  convertDataset,
  type DatasetReader,
  readDataset,
} from './convert-dataset.ts'
export type { ExcelSeparator } from './csv/dialect.ts'
export { guardCell, unguardCell } from './csv/guard-cell.ts'
export type { DatasetError, DatasetErrorCode } from './dataset-error.ts'
export type { DatasetFile, FileDescription } from './dataset-files.ts'
export { type DatasetFormat, datasetFormats, defaultFormats } from './dataset-formats.ts'
export type { ConvertOptions, DatasetOptions, ExcelOptions, FileOptions } from './dataset-options.ts'
export type { Cell, ExportedRow } from './exported-rows.ts'
export { type DatasetExtension, type FinishedDataset, readReleases } from './finished-dataset.ts'
export type { FileDigest, HashedFile } from './hashed-file.ts'
export { type DatasetSummary, type DatasetWriter, openDataset } from './open-dataset.ts'
export type { TableReader } from './reader/open-tables.ts'
export type { RunDescription } from './run-description.ts'
export type { TextsSummary } from './text-files.ts'
