import type { PhrasingContent } from 'mdast'
import type { InlineCollector } from '../inline-lines.ts'

/** Adds the text of inline nodes to a collector: marks, link targets and images dropped, `<br>` and hard breaks kept. */
export function renderInline(nodes: readonly PhrasingContent[], into: InlineCollector, strong = false): void {
  for (const node of nodes) {
    switch (node.type) {
      case 'text':
        addText(node.value, into, strong)
        break
      case 'inlineCode':
        into.add(node.value, strong)
        break
      case 'break':
        into.breakLine('hard')
        break
      case 'html':
        if (/^<br\b/i.test(node.value)) into.breakLine('hard')
        break
      case 'strong':
        renderInline(node.children, into, true)
        break
      case 'emphasis':
      case 'delete':
      case 'link':
      case 'linkReference':
        renderInline(node.children, into, strong)
        break
      default: // images and footnote marks have no text of their own
    }
  }
}

function addText(value: string, into: InlineCollector, strong: boolean): void {
  value.split('\n').forEach((line, index) => {
    if (index > 0) into.breakLine('soft')
    into.add(line, strong)
  })
}
