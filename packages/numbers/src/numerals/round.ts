/** 1.1 * 1e9 must not read 1100000000.0000002. */
export function roundFloat(value: number): number {
  return Number(value.toPrecision(15))
}
