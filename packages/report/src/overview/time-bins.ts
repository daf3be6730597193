/** Releases in one stretch of time. */
interface TimeBin {
  /** `2025`, `2025-03`, `2025-03-07`. */
  readonly label: string
  readonly from: string
  readonly to: string
  readonly count: number
}

/** Releases over time. */
export interface TimeBins {
  /** What a bin covers: `day`, `month`, `quarter`, `year`, `decade`, `century`. */
  readonly unit: string
  readonly bins: readonly TimeBin[]
  /** Releases before the first bin and after the last. */
  readonly before: number
  readonly after: number
}

interface DayCount {
  readonly key: string
  readonly count: number
}

/** Columns that a chart has room for. */
const maxBins = 48
/** The share at each end that may fall outside, so that one release of 1888 does not press all others into two columns. */
const strays = 0.01

/**
 * Days with their counts as equal bins without gaps: by day, month, quarter, year or decade, the finest that fits into 48 columns. A
 * hundredth at each end is left outside if that makes the bins finer.
 */
export function binDays(days: readonly DayCount[]): TimeBins | undefined {
  const known = days.filter(({ key }) => /^\d{4}-\d\d-\d\d$/.test(key)).sort((a, b) => (a.key < b.key ? -1 : 1))
  const all = spanOf(known, 0)
  const most = spanOf(known, strays)
  if (!all || !most) return undefined
  const { step, first, last } = steps.indexOf(most.step) < steps.indexOf(all.step) ? most : all
  const counts = new Map<number, number>()
  let before = 0
  let after = 0
  for (const { key, count } of known) {
    const index = step.index(key)
    if (index < step.index(first)) before += count
    else if (index > step.index(last)) after += count
    else counts.set(index, (counts.get(index) ?? 0) + count)
  }
  const bins: TimeBin[] = []
  for (let index = step.index(first); index <= step.index(last); index++) {
    bins.push({
      label: step.label(index),
      from: step.from(index),
      to: dayBefore(step.from(index + 1)),
      count: counts.get(index) ?? 0,
    })
  }
  return { unit: step.unit, bins, before, after }
}

/** The days from the first to the last, but for a share of the releases at each end, and the finest step that they fit into. */
function spanOf(
  known: readonly DayCount[],
  share: number,
): { step: TimeStep; first: string; last: string } | undefined {
  const allowed = known.reduce((sum, { count }) => sum + count, 0) * share
  const beyond = (sorted: readonly DayCount[]): string | undefined => {
    let passed = 0
    for (const { key, count } of sorted) {
      passed += count
      if (passed > allowed) return key
    }
    return undefined
  }
  const first = beyond(known)
  const last = beyond(known.toReversed())
  if (first === undefined || last === undefined) return undefined
  const step = steps.find(({ index }) => index(last) - index(first) < maxBins) ?? (steps.at(-1) as TimeStep)
  return { step, first, last }
}

interface TimeStep {
  readonly unit: string
  /** Bins are numbered through, whatever day they begin with. */
  index(day: string): number
  from(index: number): string
  label(index: number): string
}

const steps: readonly TimeStep[] = [
  { unit: 'day', index: dayNumber, from: dayText, label: dayText },
  months('month', 1, (year, month) => `${year}-${month}`),
  months('quarter', 3, (year, month) => `${year} Q${(Number(month) + 2) / 3}`),
  months('year', 12, (year) => year),
  months('decade', 120, (year) => `${year.slice(0, 3)}0s`),
  months('century', 1200, (year) => `${year.slice(0, 2)}00s`),
]

function months(unit: string, size: number, label: (year: string, month: string) => string): TimeStep {
  const from = (index: number): string => {
    const month = index * size
    return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`
  }
  return {
    unit,
    index: (day) => Math.floor((Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1) / size),
    from,
    label: (index) => label(from(index).slice(0, 4), from(index).slice(5, 7)),
  }
}

const millisecondsOfDay = 86_400_000

function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / millisecondsOfDay)
}

function dayText(number: number): string {
  return new Date(number * millisecondsOfDay).toISOString().slice(0, 10)
}

/** The day before a day. */
export function dayBefore(day: string): string {
  return dayText(dayNumber(day) - 1)
}

/** The day after a day. */
export function dayAfter(day: string): string {
  return dayText(dayNumber(day) + 1)
}
