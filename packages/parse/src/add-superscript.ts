import type { InlineCollector } from './inline-lines.ts'

// "1", "iv", "2, 3"; what stands in brackets ("[12]") makes nothing else of the word before it and stays
const mark = /^(?:\d{1,3}(?:\s*,\s*\d{1,3})*|[ivx]{1,6})$/
// "300 m", "12 km": what is squared or cubed
const unit = /(?:^|[\d\s\u00a0/(])(?:[mkcdµn]?m|in|ft|yd|mi|s)$/
// "10", "× 2": what has a power; a year or an amount has none
const base = /(?:^|[^\d.,])(?:10|2|e)$/
// "x", "R": a variable
const variable = /(?:^|[^\p{L}\p{N}])\p{L}$/u
const power = /^[-−–]?\d{1,3}$/
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/**
 * Adds a superscript that is more than its letters, and says whether it was one: a reference to a note is left out (`months³`,
 * `2022⁴`, `Act.ⁱᵛ`), a power stays above its base (`10⁶`), and `m2`, `4th` are as they are. `isLink` is whether it leads to a
 * place of the page.
 */
export function addSuperscript(text: string, isLink: boolean, into: InlineCollector, strong: boolean): boolean {
  const shown = text.trim()
  const before = into.tail().trimEnd()
  if (base.test(before) && power.test(shown)) {
    into.add(raise(shown), strong)
    return true
  }
  if (!isNoteMark(shown, before, isLink)) return false
  into.leaveOut()
  return true
}

function isNoteMark(shown: string, before: string, isLink: boolean): boolean {
  if (!mark.test(shown) || before === '') return false
  if (isLink) return true
  return !(/^[23]$/.test(shown) && unit.test(before)) && !variable.test(before)
}

function raise(digits: string): string {
  return digits.replace(/[-−–]/, '⁻').replace(/\d/g, (digit) => raised[Number(digit)] ?? digit)
}
