import { groupDigits } from './group-digits.ts'
import type { TimeBin } from './time-bins.ts'

// Widths are per cent, so that the chart fits any screen and its letters keep their size; heights are pixels.
const height = 180
const plotTop = 14
const plotBottom = 154
/** Labels below the columns: more would touch on a narrow screen. */
const maxLabels = 6

/** Releases over time as columns, each a link to its releases, with the same as a table. Labels and links hold digits only. */
export function formatTimeChart(bins: readonly TimeBin[], undated: number): string {
  if (bins.length === 0) return ''
  const largest = Math.max(...bins.map(({ count }) => count))
  const { top, step } = niceScale(largest)
  const y = (count: number): number => Math.round(plotBottom - (count / top) * (plotBottom - plotTop))
  const grid: string[] = []
  for (let tick = 0; tick <= top; tick += step) {
    grid.push(
      `<line class="grid" x1="0" x2="100%" y1="${y(tick)}" y2="${y(tick)}"/><text class="tick" x="0" y="${y(tick) - 4}">${groupDigits(tick)}</text>`,
    )
  }
  // The left twelfth is for the labels of the grid.
  const slot = 92 / bins.length
  const every = Math.ceil(bins.length / maxLabels)
  const columns = bins.map(({ label, from, to, count }, index) => {
    const x = 8 + index * slot
    const width = Math.min(slot * 0.8, 12)
    const bar =
      count === 0
        ? ''
        : `<a href="#/releases?from=${from}&amp;to=${to}" aria-label="${label}: ${groupDigits(count)}"><title>${label}: ${groupDigits(count)}</title><rect class="reach" x="${x.toFixed(2)}%" width="${slot.toFixed(2)}%" y="${plotTop}" height="${plotBottom - plotTop}"/><rect x="${(x + (slot - width) / 2).toFixed(2)}%" width="${width.toFixed(2)}%" y="${y(count)}" height="${plotBottom - y(count)}" rx="2"/></a>`
    const text =
      index % every === 0
        ? `<text class="tick" text-anchor="middle" x="${(x + slot / 2).toFixed(2)}%" y="${height - 8}">${label}</text>`
        : ''
    return bar + text
  })
  const rows = bins.map(({ label, count }) => `<tr><th scope="row">${label}</th><td>${groupDigits(count)}</td></tr>`)
  const note =
    undated > 0
      ? `By date of publication; ${undated === 1 ? '1 without a date is' : `${groupDigits(undated)} without a date are`} left out.`
      : 'By date of publication.'
  return `<section class="chart wide" aria-labelledby="time-title"><h2 id="time-title">Releases over time</h2><p class="note" id="time-note">${note}</p><svg class="time" width="100%" height="${height}" role="group" aria-labelledby="time-title" aria-describedby="time-note">${grid.join('')}
${columns.join('\n')}
</svg><details><summary>The same as a table</summary><table class="plain"><thead><tr><th scope="col">Time</th><th scope="col">Releases</th></tr></thead><tbody>${rows.join('')}</tbody></table></details></section>`
}

/** A scale of three to five round steps up to at least `largest`: 7 -> 0, 2, 4, 6, 8. */
export function niceScale(largest: number): { top: number; step: number } {
  const rough = largest / 4
  const power = 10 ** Math.floor(Math.log10(Math.max(1, rough)))
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= rough) as number
  return { top: Math.max(step, Math.ceil(largest / step) * step), step }
}
