import type { Change, Comparator, NumberKind } from '@presswork/model'
import type { Line } from './line.ts'

/** A mention in the making: its tokens (half-open) and what has been found out about it so far. */
export interface Draft {
  readonly from: number
  readonly to: number
  readonly kind: NumberKind
  readonly value: number
  readonly valueHigh: number | null
  /** The factor of its scale word, 1 without one: a coordination or range may share it. */
  readonly scale: number
  readonly comparator: Comparator
  readonly change: Change | null
  readonly unit: string | null
  /** Tokens of the unit, if any. */
  readonly unitFrom: number
  readonly unitTo: number
  readonly counted: string | null
  readonly period: string | null
  readonly ruleId: string
}

/** One construction: reads from the numeral or trigger word at token `at`; tokens before `floor` are taken. */
export interface Reader {
  readonly ruleId: string
  /** A sentence that it reads; the table of constructions is made from these. */
  readonly example: string
  readonly read: (line: Line, at: number, floor: number) => Draft | undefined
}

/** One step of refinement: the drafts of a sentence to the drafts of a sentence. */
export interface Refiner {
  readonly ruleId: string
  /** A sentence that reads differently without it. */
  readonly example: string
  readonly refine: (drafts: readonly Draft[], line: Line) => readonly Draft[]
}

/** The draft before the one at `index`, if any. */
export function draftBefore(drafts: readonly Draft[], index: number): Draft | undefined {
  return index > 0 ? drafts[index - 1] : undefined
}

/** A draft with the defaults of a plain, exact number. */
export function createDraft(needed: Pick<Draft, 'from' | 'to' | 'kind' | 'value' | 'ruleId'> & Partial<Draft>): Draft {
  return {
    valueHigh: null,
    scale: 1,
    comparator: '=',
    change: null,
    unit: null,
    unitFrom: 0,
    unitTo: 0,
    counted: null,
    period: null,
    ...needed,
  }
}
