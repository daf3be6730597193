import { listNames, mentions } from './boilerplate-names.ts'
import { attribute, type Element, elementsOf, lineOf, type Root } from './element.ts'

// How many elements a date may stand away from the title: farther ones belong to other articles of the page
const nearTitle = 60
const mostTitles = 5

// "entry-date", "published", "release-date", "posted-on"; a date of change is none of publication
const dateName = /(?:^|-)(?:date|pubdate|published|posted|timestamp)(?:-|$)/
const dateWord = /date|publish|posted|timestamp/i
const changeName = /updat|modif|changed|revis|expir|event/
export const datePrefix: RegExp = /^(?:(?:date |first )?(?:published|posted|released|issued)|date)\s*(?:on)?\s*:?\s*/i

/**
 * Dates that a page shows beside its title, nearest first: `<time datetime>`, and elements whose class calls them a
 * publication date. Without a title only a date that is the only one of the page.
 */
export function findDates(root: Root): string[] {
  const titles: number[] = []
  const dates: { readonly at: number; readonly value: string }[] = []
  let at = 0
  for (const element of elementsOf(root)) {
    at++
    if (element.tagName === 'h1' && titles.length < mostTitles) titles.push(at)
    const value = dateOf(element)
    if (value !== '') dates.push({ at, value })
  }
  if (titles.length === 0) return new Set(dates.map(({ value }) => value)).size === 1 ? [dates[0]?.value ?? ''] : []
  return dates
    .map(({ at: place, value }) => ({ value, distance: Math.min(...titles.map((title) => Math.abs(title - place))) }))
    .filter(({ distance }) => distance <= nearTitle)
    .sort((a, b) => a.distance - b.distance)
    .map(({ value }) => value)
}

function dateOf(element: Element): string {
  const isTime = element.tagName === 'time'
  if (!isTime && !mentions(element, dateWord)) return ''
  const names = listNames(element)
  if (!isTime && !names.some((name) => dateName.test(name))) return ''
  if (names.some((name) => changeName.test(name)) || changeName.test(attribute(element, 'itemprop'))) return ''
  if (isTime) return attribute(element, 'datetime')
  const text = lineOf(element)
  return text.length <= 60 ? text.replace(datePrefix, '') : ''
}
