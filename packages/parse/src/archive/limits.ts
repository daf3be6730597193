import { unreadable } from '../unreadable.ts'

/** What an archive may unpack to. */
export interface ArchiveLimits {
  /** Bytes of all parts together; default 1 GiB. */
  readonly maxUnpackedBytes: number
  /** Documents in one input; default 1,000,000. */
  readonly maxParts: number
  /** How deep archives stand in archives; default 3. */
  readonly maxNesting: number
}

export const defaultLimits: ArchiveLimits = {
  maxUnpackedBytes: 1024 * 1024 * 1024,
  maxParts: 1_000_000,
  maxNesting: 3,
}

/** Text packs to a tenth; what unpacks to more than this many times its size was made to harm (small files may). */
const mostRatio = 200
const ratioFloor = 16 * 1024 * 1024

/** Counts what an input unpacks to, over all its nesting. */
export interface UnpackedCount {
  bytes: number
  parts: number
}

/**
 * Adds a part that unpacks to `bytes` from `packed` of them.
 *
 * @throws an error that says which limit was passed
 */
export function addUnpacked(count: UnpackedCount, bytes: number, packed: number, limits: ArchiveLimits): void {
  count.bytes += bytes
  count.parts++
  if (count.bytes > limits.maxUnpackedBytes || (bytes > ratioFloor && bytes > packed * mostRatio)) {
    throw unreadable(
      'too-large',
      `The archive unpacks to more than ${limits.maxUnpackedBytes} bytes or ${mostRatio} times its size: the rest was not read.`,
    )
  }
  if (count.parts > limits.maxParts)
    throw unreadable('too-many-parts', `The archive holds more than ${limits.maxParts} documents: split it.`)
}
