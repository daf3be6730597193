import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'

// Bare addresses are text, as all links are here; looking for one at every letter would take a third of the time
const addresses = ['emailAutolink', 'protocolAutolink', 'wwwAutolink']
const plainParser = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(dropConstructs, [...addresses, 'table'])
  .freeze()
const tableParser = unified().use(remarkParse).use(remarkGfm).use(dropConstructs, addresses).freeze()

// Every table has a row of delimiters: "| --- |", ":--"
const delimiter = /\||:-|-:/

/** Parses CommonMark with GFM. */
export function parseMarkdownTree(text: string): Root {
  return (delimiter.test(text) ? tableParser : plainParser).parse(text)
}

type Constructs = Record<string, Record<string, unknown>>

/**
 * Takes micromark constructs out of GFM, and turns off indented code, because releases kept as notes indent paragraphs by
 * four spaces and more.
 */
function dropConstructs(this: Processor, names: readonly string[]): void {
  const data = this.data() as { micromarkExtensions?: Constructs[]; fromMarkdownExtensions?: unknown[] }
  for (const constructs of data.micromarkExtensions ?? []) {
    for (const byCode of Object.values(constructs)) dropNamed(byCode, names)
  }
  data.micromarkExtensions?.push({ disable: { null: ['codeIndented'] } })
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat(Number.POSITIVE_INFINITY)
    .filter((extension) => !(typeof extension === 'object' && extension !== null && 'transforms' in extension))
}

function dropNamed(byCode: Record<string, unknown>, names: readonly string[]): void {
  for (const [code, constructs] of Object.entries(byCode)) {
    const kept = [constructs].flat().filter((construct) => !names.includes((construct as { name?: string }).name ?? ''))
    if (kept.length > 0) byCode[code] = kept
    else delete byCode[code] // micromark breaks its text at every character that has an entry
  }
}
