/** What a dataset says of the run that made it. Nothing in it may differ between two runs over the same input. */
export interface RunDescription {
  /** One or two sentences for a reader of the dataset. */
  readonly summary?: string
  /** Version of the program. */
  readonly version: string
  /** Options of the run that bear on the rows, as JSON. */
  readonly options?: Readonly<Record<string, unknown>>
}
