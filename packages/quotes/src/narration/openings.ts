import { skipHonorifics } from '../phrases/name-words.ts'
import type { NounPhrase } from '../phrases/noun-phrase.ts'
import { longestPhrase } from '../phrases/read-phrase.ts'
import { findSentenceSubject, findSubjectStart } from '../readers/find-subject.ts'
import type { Segment } from './segment.ts'

/** The subjects of the segments, each read once and only if somebody asks. */
export class Openings {
  readonly #segments: readonly Segment[]
  readonly #starts: number[] = []
  readonly #phrases: (NounPhrase | undefined | null)[] = []

  constructor(segments: readonly Segment[]) {
    this.#segments = segments
  }

  /** Where the subject of a segment begins. */
  start(index: number): number {
    const { tokens } = this.#segments[index] as Segment
    this.#starts[index] ??= findSubjectStart(tokens, tokens.length)
    return this.#starts[index] as number
  }

  /** The subject of a segment. */
  subject(index: number): NounPhrase | undefined {
    if (this.#phrases[index] === undefined) {
      const { tokens } = this.#segments[index] as Segment
      this.#phrases[index] = findSentenceSubject(tokens, tokens.length) ?? null
    }
    return this.#phrases[index] ?? undefined
  }

  /** Whether the subject of a segment has its name at token `from`. */
  hasNameAt(index: number, from: number): boolean {
    const start = this.start(index)
    if (from < start || from > start + longestPhrase) return false
    const subject = this.subject(index)
    return subject !== undefined && skipHonorifics(this.#segments[index]?.tokens ?? [], subject.nameFrom) === from
  }
}
