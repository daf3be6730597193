import type { TextBlock } from '../render-canonical.ts'
import { parseTree } from './parse-tree.ts'
import { prepareSource } from './prepare-source.ts'
import { renderHtml } from './render-html.ts'

/** Renders a piece of HTML inside another format, all of it; `line` is where it begins in its source. */
export function renderHtmlFragment(html: string, line: number): TextBlock[] {
  return renderHtml(parseTree(prepareSource(html).html, 'fragment'), line)
}
