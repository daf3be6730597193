import { type Line, lowerAt } from '../line.ts'

/** Whether "of GDP", "of capacity" or "of normal" stands at `at`: what a share is told against, and not of. */
export function isShareBase(line: Line, at: number): boolean {
  return lowerAt(line, at) === 'of' && /^(?:gdp|gnp|gni|capacity|normal)$/.test(lowerAt(line, at + 1))
}
