import { listNames, mentions } from './boilerplate-names.ts'
import {
  attribute,
  type Element,
  type ElementContent,
  elementsOf,
  isElement,
  type Parent,
  type Root,
} from './element.ts'
import { measureOf, measureText, type TextMeasure } from './measure-text.ts'

type Measures = ReadonlyMap<Parent, TextMeasure>

// Landmarks in the order of how surely they hold the article and nothing else, with the share of prose they must hold
const landmarks: readonly { readonly share: number; readonly test: (element: Element) => boolean }[] = [
  { share: 0.3, test: (element) => /articleBody/i.test(attribute(element, 'itemprop')) },
  {
    share: 0.4,
    test: (element) => mentions(element, bodyWord) && listNames(element).some((name) => bodyName.test(name)),
  },
  { share: 0.5, test: (element) => isElement(element, 'article') || attribute(element, 'role') === 'article' },
  { share: 0.5, test: (element) => isElement(element, 'main') || attribute(element, 'role') === 'main' },
]

const bodyWord = /body|content|text|copy/i
// "article-body", "entry-content", "story__body", "field-name-body", "post-content"
const bodyName =
  /^(?:[a-z]+-+)*(?:article|entry|post|story|release|news|content|field(?:-name)?|page)-+(?:[a-z]+-)?(?:body|content|text|copy)$/

/**
 * Finds the element that holds the main content: a landmark that holds enough of the page's prose, and below it the
 * smallest element that still holds nearly all of that.
 */
export function findMain(root: Root): Parent {
  const measures = measureText(root)
  const elements = [...elementsOf(root)]
  const body = elements.find((element) => element.tagName === 'body') ?? root
  const total = measures.get(body)?.prose ?? 0
  if (total === 0) return body
  const densest = descend(body, measures)
  for (const { share, test } of landmarks) {
    const best = pickLargest(elements.filter(test), measures)
    if (best && measureOf(measures, best).prose >= total * share) return descend(best, measures)
  }
  return densest
}

function pickLargest(elements: readonly Element[], measures: Measures): Element | undefined {
  let best: Element | undefined
  for (const element of elements) {
    if (!best || measureOf(measures, element).prose > measureOf(measures, best).prose) best = element
  }
  return best
}

/** Goes down while one child holds nearly all prose of its parent. */
function descend(from: Parent, measures: Measures): Parent {
  let current = from
  for (;;) {
    const prose = measures.get(current)?.prose ?? 0
    const children: readonly ElementContent[] = current.children
    const next = children.find(
      (child): child is Element => child.type === 'element' && measureOf(measures, child).prose >= prose * 0.9,
    )
    if (!next || isElement(next, 'p', 'pre', 'li', 'ul', 'ol', 'td', 'tr', 'tbody', 'table', 'blockquote'))
      return current
    current = next
  }
}
