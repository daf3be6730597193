import type { TextBlock } from '../render-canonical.ts'
import { parseTree } from './parse-tree.ts'
import { prepareSource } from './prepare-source.ts'
import { pruneTree } from './prune-tree.ts'
import { renderHtml } from './render-html.ts'

/** Renders HTML that is the body of a release and no page: a field of a record, a mail. Scripts, forms and what is hidden go. */
export function renderHtmlField(html: string): TextBlock[] {
  const root = parseTree(prepareSource(html).html)
  pruneTree(root)
  return renderHtml(root).map(({ line, ...block }) => block)
}

// "<p>", "</li>", "<br/>": "a < b" and "<jane@acme.example>" are none
const element =
  /<\/?(?:p|div|br|h[1-6]|ul|ol|li|table|td|tr|span|a|strong|em|b|i|blockquote|section|article)(?:\s[^<>]*)?\/?>/i

/** Whether a text is HTML: it holds an element that formats text. */
export function isHtml(text: string): boolean {
  return element.test(text)
}
