/**
 * The shortest digits that read back as the same number, never with an exponent, which not every CSV reader takes as a number:
 * 1e-7 is 0.0000001.
 */
export function formatNumber(value: number): string {
  const shortest = `${value}`
  const exponentAt = shortest.indexOf('e')
  return exponentAt === -1 ? shortest : spellOut(shortest, exponentAt)
}

/** "1.5e-7" -> "0.00000015", "-1.5e+21" -> "-1500000000000000000000". */
function spellOut(shortest: string, exponentAt: number): string {
  const sign = shortest.startsWith('-') ? '-' : ''
  const [whole = '', fraction = ''] = shortest.slice(sign.length, exponentAt).split('.')
  const point = whole.length + Number(shortest.slice(exponentAt + 1))
  const digits = whole + fraction
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`
  return `${sign}${digits.padEnd(point, '0')}`
}
