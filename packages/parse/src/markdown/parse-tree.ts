import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'

const bodyParser = unified().use(remarkParse).use(remarkGfm).use(adjustSyntax)
const topParser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).use(remarkGfm).use(adjustSyntax)

/** Parses CommonMark with GFM; front matter counts only on top of a source. */
export function parseMarkdownTree(text: string, isTop: boolean): Root {
  return (isTop ? topParser : bodyParser).parse(text)
}

/**
 * Turns off indented code, because releases kept as notes indent paragraphs by four spaces and more, and bare addresses,
 * because a link is its text here: looking for them takes a third of the time.
 */
function adjustSyntax(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] }
  const constructs = ['codeIndented', 'emailAutolink', 'protocolAutolink', 'wwwAutolink']
  data.micromarkExtensions?.push({ disable: { null: constructs } })
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat(Number.POSITIVE_INFINITY)
    .filter((extension) => !(typeof extension === 'object' && extension !== null && 'transforms' in extension))
}
