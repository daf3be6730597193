/** A day of the proleptic Gregorian calendar. */
export interface CivilDay {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  /** 1 to 31. */
  readonly day: number
}

/**
 * Days since 1970-01-01, on plain integers so that no time zone can enter.
 * After Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013), `days_from_civil`.
 */
export function toDayNumber({ year, month, day }: CivilDay): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

/** The inverse of {@link toDayNumber}: Hinnant's `civil_from_days`. */
export function fromDayNumber(dayNumber: number): CivilDay {
  const z = dayNumber + 719468
  const era = Math.floor(z / 146097)
  const doe = z - era * 146097
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365)
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100))
  const mp = Math.floor((5 * doy + 2) / 153)
  const month = mp < 10 ? mp + 3 : mp - 9
  return { year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, day: doy - Math.floor((153 * mp + 2) / 5) + 1 }
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** 1 Monday to 7 Sunday (ISO 8601). */
export function weekdayOf(dayNumber: number): number {
  return ((((dayNumber + 3) % 7) + 7) % 7) + 1
}

/** `YYYY-MM-DD`. */
export function formatDay(dayNumber: number): string {
  const { year, month, day } = fromDayNumber(dayNumber)
  return `${formatYear(year)}-${pad(month)}-${pad(day)}`
}

/** The day of `YYYY-MM-DD`, or `undefined` if the string is no such day. */
export function parseDay(iso: string): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso)
  if (!match) return undefined
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]
  return isDay(year, month, day) ? toDayNumber({ year, month, day }) : undefined
}

/** Whether the calendar has such a day. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** The day number of `day` in a month, if the month has it. */
export function dayInMonth(year: number, month: number, day: number): number | undefined {
  return day >= 1 && day <= daysInMonth(year, month) ? toDayNumber({ year, month, day }) : undefined
}

export function formatYear(year: number): string {
  return String(year).padStart(4, '0')
}

export function pad(value: number): string {
  return String(value).padStart(2, '0')
}
