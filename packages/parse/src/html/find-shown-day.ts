import { readDay } from '../metadata/read-day.ts'
import { type Element, elementsOf, lineOf, type Root } from './element.ts'
import { datePrefix } from './find-dates.ts'

/** How many elements the day may stand behind or before the title. */
const besideTitle = 15

const ofOtherThings = new Set(['li', 'td', 'th', 'a', 'option', 'title', 'label', 'button'])
const wholeDay = /^[\p{L}\d][\p{L}\d ,./-]{5,30}\b\d{4}$/u

/**
 * The day that an element right beside the title holds and nothing else (`Published 3 May 2024`), though no name calls it a date;
 * the nearest of several.
 */
export function findShownDay(root: Root, title: Element | undefined): string | undefined {
  let titleAt: number | undefined
  let best: { day: string; distance: number } | undefined
  const days: { day: string; at: number }[] = []
  let at = 0
  for (const element of elementsOf(root)) {
    at++
    if (element === title || (!title && element.tagName === 'h1')) titleAt ??= at
    const day = readBareDay(element)
    if (day !== undefined) days.push({ day, at })
  }
  for (const { day, at: place } of days) {
    const distance = Math.abs(place - (titleAt ?? Number.POSITIVE_INFINITY))
    if (distance <= besideTitle && (!best || distance < best.distance)) best = { day, distance }
  }
  return best?.day
}

function readBareDay(element: Element): string | undefined {
  const [child, ...others] = element.children
  if (child?.type !== 'text' || others.length > 0 || child.value.length > 80 || ofOtherThings.has(element.tagName))
    return undefined
  return readDayLine(lineOf(element))
}

// "9 May 2025 - 08:30", "9 May 2025, 8:30 p.m."
const clock = /\s*[-–|,]?\s*(?:at\s)?\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?$/iu

/** The day of a line that says nothing else. */
export function readDayLine(line: string): string | undefined {
  const text = line.replace(datePrefix, '').replace(clock, '')
  return wholeDay.test(text) ? readDay(text) : undefined
}
