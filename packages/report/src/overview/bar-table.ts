import { escapeHtml } from '../page/escape.ts'
import { groupDigits } from './group-digits.ts'

/** A chart of bars that is a table: every label and count is text, the bars only show them. */
export interface BarTable {
  readonly id: string
  readonly title: string
  /** What is counted, in a sentence. */
  readonly note: string
  /** Headers of the two columns. */
  readonly columns: readonly [label: string, count: string]
  readonly bars: readonly Bar[]
}

export interface Bar {
  readonly label: string
  readonly count: number
  /** Where the rows behind the bar are listed: a fragment of the page. */
  readonly href: string
}

/** The chart as HTML; nothing if there is nothing to show. */
export function formatBarTable({ id, title, note, columns, bars }: BarTable): string {
  if (bars.length === 0) return ''
  const largest = Math.max(...bars.map(({ count }) => count))
  const rows = bars.map(({ label, count, href }) => {
    const width = Math.max(0.5, (count / largest) * 100).toFixed(1)
    return `<tr><th scope="row"><a href="${escapeHtml(href)}">${escapeHtml(label)}</a></th><td class="bar"><svg width="100%" height="10" aria-hidden="true"><rect width="${width}%" height="10" rx="2"/></svg></td><td class="count">${groupDigits(count)}</td></tr>`
  })
  return `<section class="chart" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2><p class="note" id="${id}-note">${note}</p><table class="bars" aria-labelledby="${id}-title" aria-describedby="${id}-note"><thead><tr><th scope="col"><span class="unseen">${columns[0]}</span></th><td class="bar"></td><th scope="col" class="count"><span class="unseen">${columns[1]}</span></th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table></section>`
}
