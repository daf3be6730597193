/** An element of a page, with its attributes by their names in HTML. */
export interface Element {
  readonly type: 'element'
  readonly tagName: string
  readonly attributes: ReadonlyMap<string, string>
  children: ElementContent[]
  /** Where it starts in the source, 1-based; `undefined` for an element that the source leaves out. */
  readonly line: number | undefined
  /** The element it stands in; `undefined` for the outermost. */
  readonly parent: Element | undefined
  /** Its place among the children of its parent that have its name, 1-based. */
  readonly place: number
}

/** A stretch of text. */
interface Text {
  readonly type: 'text'
  readonly value: string
  readonly line: number | undefined
}

/** What stands in an element. */
export type ElementContent = Element | Text

/** A whole page or a piece of one. */
export interface Root {
  readonly type: 'root'
  children: ElementContent[]
}

/** A node with children. */
export type Parent = Element | Root

/** The value of an attribute; empty if it is missing. */
export function attribute(element: Element, name: string): string {
  return element.attributes.get(name) ?? ''
}

/** Whether a node is an element, of one of the names if any are given. */
export function isElement(node: ElementContent | Root | undefined, ...names: string[]): node is Element {
  return node?.type === 'element' && (names.length === 0 || names.includes(node.tagName))
}

/** All elements below a node, in document order. */
export function* elementsOf(parent: Parent): Generator<Element> {
  const stack: Element[] = []
  const push = (node: Parent): void => {
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index]
      if (child?.type === 'element') stack.push(child)
    }
  }
  push(parent)
  for (let element = stack.pop(); element; element = stack.pop()) {
    yield element
    push(element)
  }
}

/** The text below a node on one line. */
export function lineOf(parent: Parent): string {
  const parts: string[] = []
  const visit = (node: Parent): void => {
    for (const child of node.children) {
      if (child.type === 'text') parts.push(child.value)
      else if (child.type === 'element') {
        if (child.tagName === 'br') parts.push(' ')
        visit(child)
      }
    }
  }
  visit(parent)
  return parts.join('').replace(/\s+/g, ' ').trim()
}

const blockNames = new Set(
  `address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2
  h3 h4 h5 h6 header hgroup hr html li listing main menu nav ol p pre search section summary table tbody td tfoot th thead
  tr ul video audio`.split(/\s+/),
)

/** Whether an element is set as a block of its own (the HTML standard, section 15.3, "Rendering"). */
export function isBlock(element: Element): boolean {
  return blockNames.has(element.tagName)
}
