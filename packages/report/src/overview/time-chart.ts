import { groupDigits } from './group-digits.ts'
import { dayAfter, dayBefore, type TimeBins } from './time-bins.ts'

// Widths are per cent, so that the chart fits any screen and its letters keep their size; heights are pixels.
const height = 180
const plotTop = 14
const plotBottom = 154
/** Labels below the columns; on a narrow screen every second is left out. */
const maxLabels = 6

/** Releases over time as columns, each a link to its releases, with the same as a table. Labels and links hold digits only. */
export function formatTimeChart(time: TimeBins | undefined, undated: number): string {
  if (!time) return ''
  const { bins } = time
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
        ? `<text class="tick${(index / every) % 2 === 0 ? '' : ' odd'}" text-anchor="middle" x="${(x + slot / 2).toFixed(2)}%" y="${height - 8}">${label}</text>`
        : ''
    return bar + text
  })
  const rows = bins.map(({ label, count }) => `<tr><th scope="row">${label}</th><td>${groupDigits(count)}</td></tr>`)
  const note = `Releases by ${time.unit} of publication${describeLeftOut(time, undated)}.`
  return `<section class="chart wide" aria-labelledby="time-title"><h2 id="time-title">Releases over time</h2><p class="note" id="time-note">${note}</p><svg class="time" width="100%" height="${height}" role="group" aria-labelledby="time-title" aria-describedby="time-note">${grid.join('')}
${columns.join('\n')}
</svg><details><summary>The same as a table</summary><table class="plain"><thead><tr><th scope="col">Time</th><th scope="col">Releases</th></tr></thead><tbody>${rows.join('')}</tbody></table></details></section>`
}

/** "; left out: 87 without a date, 1 before 1996". */
function describeLeftOut({ bins, before, after }: TimeBins, undated: number): string {
  const first = bins[0]?.from as string
  const last = bins.at(-1)?.to as string
  const parts = [
    ...(undated > 0 ? [`<a href="#/releases?date=none">${groupDigits(undated)} without a date</a>`] : []),
    ...(before > 0 ? [`<a href="#/releases?to=${dayBefore(first)}">${groupDigits(before)} before ${first}</a>`] : []),
    ...(after > 0 ? [`<a href="#/releases?from=${dayAfter(last)}">${groupDigits(after)} after ${last}</a>`] : []),
  ]
  return parts.length === 0 ? '' : `; left out: ${parts.join(', ')}`
}

/** A scale of three to five round steps up to at least `largest`: 7 -> 0, 2, 4, 6, 8. */
export function niceScale(largest: number): { top: number; step: number } {
  const rough = largest / 4
  const power = 10 ** Math.floor(Math.log10(Math.max(1, rough)))
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= rough) as number
  return { top: Math.max(step, Math.ceil(largest / step) * step), step }
}
