import type { Aggregates } from './aggregates.ts'
import { type Bar, formatBarTable } from './bar-table.ts'
import { groupDigits } from './group-digits.ts'
import type { Tally } from './tally.ts'
import { binDays } from './time-bins.ts'
import { formatTimeChart } from './time-chart.ts'

/** Bars of the longer charts. */
const longest = 12

/** The overview as HTML: figures and charts. */
export function formatOverview(aggregates: Aggregates): string {
  const { totals, organizations, speakers } = aggregates
  const figures: [string, number, string][] = [
    ['releases', totals.releases, '#/releases'],
    ['organisations', organizations.size, '#/releases'],
    ['words', totals.words, ''],
    ['numbers', totals.numbers, '#/numbers'],
    ['dates', totals.dates, '#/dates'],
    ['quotations', totals.quotes, '#/quotations'],
    ['speakers', speakers.size, '#/people'],
  ]
  const charts = [
    formatTimeChart(binDays(aggregates.days.top(Number.POSITIVE_INFINITY)), aggregates.undated),
    formatBarTable({
      id: 'kinds',
      title: 'Numbers by kind',
      note: 'What sort of quantity is stated.',
      columns: ['Kind', 'Numbers'],
      bars: listBars(aggregates.kinds, '#/numbers?kind='),
    }),
    formatBarTable({
      id: 'units',
      title: 'Numbers by unit',
      note: 'The units and currencies stated most often.',
      columns: ['Unit', 'Numbers'],
      bars: listBars(aggregates.units, '#/numbers?unit='),
    }),
    formatBarTable({
      id: 'speakers',
      title: 'Most quoted',
      note: 'People and organisations by their quotations; a split one counts once.',
      columns: ['Speaker', 'Quotations'],
      bars: listBars(speakers, '#/quotations?speaker='),
    }),
    formatBarTable({
      id: 'keywords',
      title: 'Top keywords',
      note: 'Releases that have it among their best eight.',
      columns: ['Keyword', 'Releases'],
      bars: listBars(aggregates.keywords, '#/releases?keyword='),
    }),
    formatBarTable({
      id: 'organizations',
      title: 'Organisations',
      note: 'Who issued the most releases, where they tell it.',
      columns: ['Organisation', 'Releases'],
      bars: listBars(organizations, '#/releases?organization='),
    }),
  ]
  return `<dl class="figures">${figures.map(formatFigure).join('')}</dl>
${formatIncomplete(totals.incomplete)}<div class="charts">
${charts.filter((chart) => chart !== '').join('\n')}
</div>`
}

function listBars(tally: Tally, link: string): Bar[] {
  return tally.top(longest).map(({ key, label, count }) => ({ label, count, href: link + encodeURIComponent(key) }))
}

function formatFigure([name, count, href]: [string, number, string]): string {
  const figure = groupDigits(count)
  return `<div><dt>${name}</dt><dd>${href === '' ? figure : `<a href="${href}">${figure}</a>`}</dd></div>`
}

function formatIncomplete(count: number): string {
  if (count === 0) return ''
  const what = count === 1 ? '1 release was' : `${groupDigits(count)} releases were`
  return `<p class="warning"><a href="#/releases?status=incomplete">${what} not read whole</a>: the reading view says why.</p>\n`
}
