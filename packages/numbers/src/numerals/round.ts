/** 1.1 * 1e9 must not read 1100000000.0000002. */
export function roundFloat(value: number): number {
  // Most are whole, and the way over text is slow.
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15))
}
