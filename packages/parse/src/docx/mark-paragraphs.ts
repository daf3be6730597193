/** A node of mammoth's document tree, as far as it is read here. */
export interface MammothNode {
  readonly type: string
  readonly children?: readonly MammothNode[]
  readonly styleName?: string | null
  readonly fontSize?: number | null
  readonly value?: string
  readonly numbering?: unknown
  readonly name?: string
}

const longestHeading = 200

/** What the id of a paragraph's mark begins with. */
export const markPrefix = 'presswork-paragraph-'

/**
 * Gives every paragraph a bookmark with its number, which comes through into the HTML; short paragraphs that are set
 * clearly larger than the body and have no style get a style by their size.
 */
export function markParagraphs(document: MammothNode): MammothNode {
  const larger = listLargerSizes(document)
  let number = 0
  const visit = (node: MammothNode): MammothNode => {
    if (!node.children) return node
    if (node.type !== 'paragraph') return { ...node, children: node.children.map(visit) }
    number++
    const mark: MammothNode = { type: 'bookmarkStart', name: `${markPrefix}${number}` }
    const rank = larger.indexOf(sizeOf(node)) + 1
    const plain = !node.styleName || /^(?:normal|body text|no spacing)/i.test(node.styleName)
    const styleName = rank > 0 && plain && !node.numbering ? `large-${Math.min(rank, 3)}` : node.styleName
    return { ...node, ...(styleName && { styleName }), children: [mark, ...node.children.map(visit)] }
  }
  return visit(document)
}

/** Sizes of whole short paragraphs that are a fifth above the body's, largest first. */
function listLargerSizes(document: MammothNode): number[] {
  const counts = new Map<number, number>()
  const sizes = new Set<number>()
  const visit = (node: MammothNode): void => {
    if (node.type === 'paragraph') {
      const size = sizeOf(node)
      if (size > 0) sizes.add(size)
    }
    if (node.type === 'run') {
      const size = node.fontSize ?? 0
      counts.set(size, (counts.get(size) ?? 0) + lengthOf(node))
    }
    node.children?.forEach(visit)
  }
  visit(document)
  // A size that is not given is the style's, 10 to 12 points in nearly all documents
  const [body = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? []
  return [...sizes].filter((size) => size >= (body || 12) * 1.2).sort((a, b) => b - a)
}

/** The one size that a short paragraph is set in; 0 if it is none, or long. */
function sizeOf(paragraph: MammothNode): number {
  const runs = collectRuns(paragraph).filter((run) => lengthOf(run) > 0)
  const size = runs[0]?.fontSize ?? 0
  const length = runs.reduce((sum, run) => sum + lengthOf(run), 0)
  return length <= longestHeading && runs.every((run) => run.fontSize === size) ? size : 0
}

function collectRuns(node: MammothNode): MammothNode[] {
  return node.type === 'run' ? [node] : (node.children ?? []).flatMap(collectRuns)
}

/** Characters of text below a node, white space left out. */
function lengthOf(node: MammothNode): number {
  if (node.type === 'text') return (node.value ?? '').replace(/\s+/g, '').length
  return (node.children ?? []).reduce((sum, child) => sum + lengthOf(child), 0)
}
