import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, parseFragment } from 'parse5'
import type { Element, ElementContent, Root } from './element.ts'

type ChildNode = DefaultTreeAdapterTypes.ChildNode

const options = {
  scriptingEnabled: false,
  sourceCodeLocationInfo: true,
  // Only the line where a node starts is read
  treeAdapter: { ...defaultTreeAdapter, updateNodeSourceCodeLocation: () => {} },
}

/** Builds the tree of a page as browsers do (the HTML standard, through parse5). */
export function parseTree(html: string, kind: 'document' | 'fragment' = 'document'): Root {
  const tree = kind === 'document' ? parse(html, options) : parseFragment(html, options)
  return { type: 'root', children: readChildren(tree.childNodes, undefined) }
}

function readChildren(nodes: readonly ChildNode[], parent: Element | undefined): ElementContent[] {
  const children: ElementContent[] = []
  const places = new Map<string, number>()
  for (const node of nodes) {
    const line = node.sourceCodeLocation?.startLine
    if ('tagName' in node) {
      const place = (places.get(node.tagName) ?? 0) + 1
      places.set(node.tagName, place)
      children.push(readElement(node, line, parent, place))
    } else if (node.nodeName === '#text')
      children.push({ type: 'text', value: (node as DefaultTreeAdapterTypes.TextNode).value, line })
  }
  return children
}

function readElement(
  node: DefaultTreeAdapterTypes.Element,
  line: number | undefined,
  parent: Element | undefined,
  place: number,
): Element {
  const attributes = new Map<string, string>()
  for (const { name, prefix, value } of node.attrs) attributes.set(prefix ? `${prefix}:${name}` : name, value)
  const element: Element = { type: 'element', tagName: node.tagName, attributes, children: [], line, parent, place }
  element.children = readChildren(node.childNodes, element)
  return element
}
