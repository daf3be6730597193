import type { PhrasingContent } from 'mdast'
import { addSuperscript } from '../add-superscript.ts'
import type { InlineCollector } from '../inline-lines.ts'

// "<sup>", "<a …>", "3", "</a>", "</sup>"
const longestSuperscript = 8

/** Adds the text of inline nodes to a collector: marks, link targets and images dropped, `<br>` and hard breaks kept. */
export function renderInline(nodes: readonly PhrasingContent[], into: InlineCollector, strong = false): void {
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at] as PhrasingContent
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
        else if (/^<sup\b/i.test(node.value)) at = renderSuperscript(nodes, at, into, strong)
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

/** "months<sup>3</sup>", "months<a href="#3"><sup>3</sup></a>": the place of its last node, or `at` if it is text as any. */
function renderSuperscript(
  nodes: readonly PhrasingContent[],
  at: number,
  into: InlineCollector,
  strong: boolean,
): number {
  const behind = nodes.slice(at + 1, at + longestSuperscript)
  const length = behind.findIndex((node) => node.type === 'html' && /^<\/sup\b/i.test(node.value))
  if (length === -1) return at
  const end = at + 1 + length
  const text = behind.slice(0, length).map(textOf).join('')
  const isLink = nodes.slice(Math.max(0, at - 1), end).some(leadsToNote)
  return addSuperscript(text, isLink, into, strong) ? end : at
}

function textOf(node: PhrasingContent): string {
  if ('children' in node) return node.children.map(textOf).join('')
  return node.type === 'text' ? node.value : ''
}

function leadsToNote(node: PhrasingContent): boolean {
  return node.type === 'html' ? /^<a\s[^>]{0,200}#/i.test(node.value) : node.type === 'link' && node.url.includes('#')
}

function addText(value: string, into: InlineCollector, strong: boolean): void {
  value.split('\n').forEach((line, index) => {
    if (index > 0) into.breakLine('soft')
    into.add(line, strong)
  })
}
