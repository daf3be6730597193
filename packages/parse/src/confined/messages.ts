import type { Readers } from './readers.ts'

/** What is sent to the process of the readers. */
export interface Request {
  readonly name: keyof Readers
  readonly input: unknown
  /** Processor time that it may take, in milliseconds. */
  readonly time: number
}

/** What comes back: a result, or why there is none. */
export type Reply =
  | { readonly result: unknown }
  | { readonly failure: { readonly reason: string; readonly ruleId: string | undefined } }
