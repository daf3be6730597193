/** Why a dataset could not be written or read. */
export type DatasetErrorCode = 'NOT_A_DATASET' | 'DATASET_CLOSED' | 'NO_TABLES' | 'MALFORMED_TABLE' | 'TOO_LARGE'

/** An error of this package; `code` tells which. */
export interface DatasetError extends Error {
  readonly code: DatasetErrorCode
}

/** An `Error` with a `code`. */
export function datasetError(code: DatasetErrorCode, message: string): DatasetError {
  return Object.assign(new Error(message), { code })
}

/** The error for a file of a dataset that is not as it was written, with what to do about it. */
export function malformedFile(path: string, what: string): DatasetError {
  const advice = 'It was changed or damaged: put it back as it was, or make the dataset anew'
  return datasetError('MALFORMED_TABLE', `${path}${what}. ${advice}`)
}
