/**
 * Ways to write the rows: CSV tables, one JSON document a line, CSV tables for spreadsheets (in `excel/`), one workbook, one Parquet file a
 * table (in `parquet/`).
 */
export type DatasetFormat = 'csv' | 'jsonl' | 'csv-excel' | 'xlsx' | 'parquet'

/** Every format, in the order in which the data package lists its files. */
export const datasetFormats: readonly DatasetFormat[] = ['csv', 'jsonl', 'csv-excel', 'xlsx', 'parquet']

/** What a run writes unless it is told otherwise. */
export const defaultFormats: readonly DatasetFormat[] = ['csv', 'jsonl']
