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
  return { type: 'root', children: readChildren(tree.childNodes) }
}

function readChildren(nodes: readonly ChildNode[]): ElementContent[] {
  const children: ElementContent[] = []
  for (const node of nodes) {
    const line = node.sourceCodeLocation?.startLine
    if ('tagName' in node) children.push(readElement(node, line))
    else if (node.nodeName === '#text')
      children.push({ type: 'text', value: (node as DefaultTreeAdapterTypes.TextNode).value, line })
  }
  return children
}

function readElement(node: DefaultTreeAdapterTypes.Element, line: number | undefined): Element {
  const attributes = new Map<string, string>()
  for (const { name, prefix, value } of node.attrs) attributes.set(prefix ? `${prefix}:${name}` : name, value)
  return { type: 'element', tagName: node.tagName, attributes, children: readChildren(node.childNodes), line }
}
