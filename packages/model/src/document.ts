import type {} from 'vfile'
import type { Block, Metadata } from './block.ts'

declare module 'vfile' {
  interface DataMap {
    /** The blocks of the canonical text, in order: assigned by `@presswork/parse`. */
    blocks: readonly Block[]
    /** What the format's own fields say: assigned by `@presswork/parse`. */
    metadata: Metadata
  }
}
