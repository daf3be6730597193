/** Releases in one stretch of time. */
export interface TimeBin {
  /** `2025`, `2025-03`, `2025-03-07`. */
  readonly label: string
  readonly from: string
  readonly to: string
  readonly count: number
}

/** Columns that a chart has room for. */
const maxBins = 48

/** Days with their counts as equal bins without gaps: by day, month, quarter, year or decade, the finest that fits into 48 columns. */
export function binDays(days: readonly { readonly key: string; readonly count: number }[]): TimeBin[] {
  const known = days.filter(({ key }) => /^\d{4}-\d\d-\d\d$/.test(key)).sort((a, b) => (a.key < b.key ? -1 : 1))
  const first = known[0]?.key
  const last = known.at(-1)?.key
  if (first === undefined || last === undefined) return []
  const step = steps.find(({ index }) => index(last) - index(first) < maxBins) ?? (steps.at(-1) as TimeStep)
  const counts = new Map<number, number>()
  for (const { key, count } of known) counts.set(step.index(key), (counts.get(step.index(key)) ?? 0) + count)
  const bins: TimeBin[] = []
  for (let index = step.index(first); index <= step.index(last); index++) {
    bins.push({
      label: step.label(index),
      from: step.from(index),
      to: dayBefore(step.from(index + 1)),
      count: counts.get(index) ?? 0,
    })
  }
  return bins
}

interface TimeStep {
  /** Bins are numbered through, whatever day they begin with. */
  index(day: string): number
  from(index: number): string
  label(index: number): string
}

const steps: readonly TimeStep[] = [
  { index: dayNumber, from: dayText, label: dayText },
  months(1, (year, month) => `${year}-${month}`),
  months(3, (year, month) => `${year} Q${(Number(month) + 2) / 3}`),
  months(12, (year) => year),
  months(120, (year) => `${year.slice(0, 3)}0s`),
  months(1200, (year) => `${year.slice(0, 2)}00s`),
]

function months(size: number, label: (year: string, month: string) => string): TimeStep {
  const from = (index: number): string => {
    const month = index * size
    return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`
  }
  return {
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

function dayBefore(day: string): string {
  return dayText(dayNumber(day) - 1)
}
