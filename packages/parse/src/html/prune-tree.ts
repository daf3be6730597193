import { isNamedBoilerplate } from './boilerplate-names.ts'
import { attribute, type Element, elementsOf, isBlock, type Parent } from './element.ts'
import { measureOf, measureText } from './measure-text.ts'

const neverText = new Set(
  'script style noscript template svg math iframe object embed applet canvas audio video map form button select input textarea label dialog nav footer menu link meta head'.split(
    ' ',
  ),
)

const boilerplateRole =
  /^(?:navigation|banner|complementary|contentinfo|search|dialog|alert|alertdialog|menu|menubar|toolbar|tablist|form|tooltip)$/

/** Whether an element holds a good part of the page's prose: its name misleads then. */
type Holds = (element: Element) => boolean

/** Takes out, in place, what no reader of the article would call part of it, by element, role, name and visibility. */
export function pruneTree(root: Parent): void {
  const measures = measureText(root)
  const total = measures.get(root)?.prose ?? 0
  const holdsMuch: Holds = (element) => measureOf(measures, element).prose > total * 0.4
  const visit = (parent: Parent): void => {
    parent.children = parent.children.filter(
      (child) => child.type !== 'element' || !isBoilerplate(child, holdsMuch),
    ) as typeof parent.children
    for (const child of parent.children) if (child.type === 'element') visit(child)
  }
  visit(root)
}

function isBoilerplate(element: Element, holdsMuch: Holds): boolean {
  const { tagName } = element
  if (tagName === 'html' || tagName === 'body' || tagName === 'main') return false
  if (isHidden(element)) return true
  if (tagName === 'form' || tagName === 'label') return !holdsMuch(element) // ASP.NET wraps whole pages in a form
  if (neverText.has(tagName)) return true
  if (tagName === 'article' || /articleBody/i.test(attribute(element, 'itemprop'))) return false
  if (tagName === 'aside' || boilerplateRole.test(attribute(element, 'role'))) return !holdsMuch(element)
  if (tagName === 'header') return !hasTitle(element) && !holdsMuch(element)
  if (tagName === 'figure') return isPicture(element)
  // The category or a tag of the article (the HTML standard, "rel")
  if (tagName === 'a' && /\b(?:category|tag)\b/.test(attribute(element, 'rel')) && !isInText(element)) return true
  return isNamedBoilerplate(element) && !isInText(element) && !hasTitle(element) && !holdsMuch(element)
}

function isHidden(element: Element): boolean {
  if (/^(?:hidden)?$/i.test(element.attributes.get('hidden') ?? 'no') || attribute(element, 'aria-hidden') === 'true')
    return true
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, 'style'))
}

/** A figure that is a picture has a caption and no text; a table, a quotation or a listing in a figure is text. */
function isPicture(figure: Element): boolean {
  return ![...elementsOf(figure)].some(({ tagName }) => /^(?:table|blockquote|pre|p)$/.test(tagName))
}

/** `<p>PORT ELLERY — <a class="player-link">Jane Roe</a> won`: words of a sentence, whatever they are called. */
function isInText(element: Element): boolean {
  if (isBlock(element) || element.parent?.tagName !== 'p') return false
  return element.parent.children.some((child) => child.type === 'text' && /\p{L}{2}/u.test(child.value))
}

function hasTitle(element: Element): boolean {
  return element.tagName === 'h1' || element.children.some((child) => child.type === 'element' && hasTitle(child))
}
