/** Where a document came from: what the pipeline cannot know from its text. */
export interface DocumentSource {
  readonly document_id: string
  /** Path of the input below the input root, with forward slashes. */
  readonly source: string
  /** SHA-256 of the input's bytes, in hexadecimal. */
  readonly sha256: string
  /** Size of the input in bytes. */
  readonly bytes: number
}

declare module 'vfile' {
  interface DataMap {
    /** Where the document came from: assigned by the caller of the pipeline. */
    source: DocumentSource
  }
}
