import type { Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'

const documents = unified().use(rehypeParse)
const fragments = unified().use(rehypeParse, { fragment: true })

/** Builds the tree of a page as browsers do (the HTML standard, through parse5). */
export function parseTree(html: string, kind: 'document' | 'fragment' = 'document'): Root {
  return (kind === 'document' ? documents : fragments).parse(html)
}
