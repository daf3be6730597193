import type { Block, Metadata } from '@presswork/model'

/** What a format core makes of a source: the canonical text, its blocks (UTF-16 offsets) and the format's own fields. */
export interface ParsedRelease {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly metadata: Metadata
}
