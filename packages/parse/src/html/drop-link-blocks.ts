import { type Element, elementsOf, isElement, lineOf, type Parent } from './element.ts'
import { measureOf, measureText, type TextMeasure } from './measure-text.ts'

// Lines that stand between the paragraphs of an article and are not of it: "Advertisement", "Read more: …", "Share this"
const notOfArticle =
  /^(?:advert(?:isement)?s?|sponsored(?: content)?|tags?:?|comments?|(?:leave|add|post) a (?:comment|reply).*|share(?: this)?(?: (?:on|via|article|story|page).*)?|print(?: this)?(?: page)?|back to top|(?:image|photo|media) caption.*|(?:click here to )?(?:subscribe|sign up)\b.{0,100}|(?:read|see|also read|read also|more)(?: more| also)?\s*:.{0,160}|related(?: (?:articles?|stories|coverage|content|links?|posts?|news|topics?))?\s*(?::.{0,160})?|recommended|(?:don[’']t miss|you may also like|more (?:from|in|on) .{1,40}|more (?:news|stories|articles|releases)|most (?:read|popular)|trending(?: now)?|latest news|previous article|next article|filed under\b.{0,80}))$/i

// "Tags: anvils, smiths", "Filed under: News", where these link
const listOfTags = /^(?:tags?|topics?|keywords|categor(?:y|ies)|filed (?:under|in)|posted in)\s?:\D{0,160}$/i

/** Takes lists and boxes of links out of the main content, and short lines that announce or follow such boxes. */
export function dropLinkBlocks(main: Parent): void {
  const measures = measureText(main)
  const visit = (parent: Parent): void => {
    parent.children = parent.children.filter(
      (child) => child.type !== 'element' || !isLinkBlock(child, measures),
    ) as typeof parent.children
    for (const child of parent.children) if (child.type === 'element') visit(child)
  }
  visit(main)
}

function isLinkBlock(element: Element, measures: ReadonlyMap<Parent, TextMeasure>): boolean {
  if (isElement(element, 'p', 'h2', 'h3', 'h4', 'h5', 'h6', 'div', 'span', 'li', 'section')) {
    const { length, linked } = measureOf(measures, element)
    const line = length <= 200 ? lineOf(element) : ''
    if (notOfArticle.test(line) || (linked >= length * 0.3 && listOfTags.test(line))) return true
  }
  if (!isElement(element, 'ul', 'ol', 'div', 'section', 'table', 'dl')) return false
  const { length, linked, prose } = measureOf(measures, element)
  if (prose > 0 || linked < length * 0.7) return false
  return [...elementsOf(element)].filter(({ tagName }) => tagName === 'a').length >= 2
}
