/** What the tests use of the library `edtf`, which ships no types. */
declare module 'edtf' {
  /** A parsed expression; `min` and `max` are milliseconds since 1970, UTC. */
  interface Expression {
    readonly type: 'Date' | 'Interval' | 'Season'
    readonly min: number
    readonly max: number
  }

  /** Throws on what is no EDTF. */
  export default function edtf(expression: string): Expression
}
