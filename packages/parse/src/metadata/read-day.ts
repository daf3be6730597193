const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

// "2026-08-04", "2026-08-04T10:00:00Z", "2026/8/4 10:00"
const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/
// "20260804", "20260804T1000": the basic format of ISO 8601
const basic = /^(\d{4})(\d{2})(\d{2})(?:$|T)/
// "4 Aug 2026", "Tue, 04 August 2026 10:00:00 GMT", "4th of August, 2026", "4. August 2026"
const dayFirst = /^(?:\p{L}+\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th|\.)?(?:\s+of)?[\s-]+(\p{L}{3,9})\.?,?[\s-]+(\d{4})(?!\d)/u
// "August 4, 2026", "Tuesday, Aug. 4 2026"
const monthFirst = /^(?:\p{L}+,\s+|\p{L}+day\s+)?(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u
// "25/12/2026", "12/25/2026": read only where one of the two cannot be a month
const slashed = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/

/**
 * Reads the day of a date as a metadata field writes it, as `YYYY-MM-DD`: the local day that is written, whatever the
 * time zone behind it. `undefined` for anything else, also for seconds since 1970 and for days that are ambiguous
 * (`04/08/2026`) or do not exist.
 */
export function readDay(value: string): string | undefined {
  const text = value.trim().replace(/[\s\u00a0]+/g, ' ')
  const iso = yearFirst.exec(text) ?? basic.exec(text)
  if (iso) return formatDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const named = dayFirst.exec(text)
  if (named) return formatDay(Number(named[3]), readMonth(named[2]), Number(named[1]))
  const american = monthFirst.exec(text)
  if (american) return formatDay(Number(american[3]), readMonth(american[1]), Number(american[2]))
  const numeric = slashed.exec(text)
  if (!numeric) return undefined
  const [first, second, year] = [Number(numeric[1]), Number(numeric[2]), Number(numeric[3])]
  if (first > 12) return formatDay(year, second, first)
  return second > 12 || first === second ? formatDay(year, first, second) : undefined
}

function readMonth(name = ''): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1
}

function formatDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (month < 1 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined
  return year >= 1600 && year <= 2200 ? date.toISOString().slice(0, 10) : undefined
}
