import { listNames } from './boilerplate-names.ts'
import { attribute, type Element, elementsOf, lineOf, type Parent, type Root } from './element.ts'

// Microformats 2 and its forerunner hAtom: the summary of an entry
const summaryName = /^(?:p|entry)-summary$/
const shortest = 40
const longest = 1000

/**
 * The paragraph under the title that a page sets apart from its article, by the names that standards give it; `undefined` if it
 * is part of the main content already, or there are several, as in lists of articles.
 */
export function findStandfirst(root: Root, main: Parent): Element | undefined {
  const found = [...elementsOf(root)].filter(isSummary)
  const [first] = found
  if (!first || found.length > 1) return undefined
  const text = lineOf(first)
  if (text.length < shortest || text.length > longest) return undefined
  return holds(main, first) || holds(first, main) ? undefined : first
}

function isSummary(element: Element): boolean {
  return attribute(element, 'itemprop') === 'description' || listNames(element).some((name) => summaryName.test(name))
}

function holds(outer: Parent, inner: Parent): boolean {
  let current: Parent | undefined = inner
  while (current && current !== outer) current = current.type === 'element' ? current.parent : undefined
  return current === outer || outer.type === 'root'
}
