import type { Nodes, Root } from 'nlcst'

/** The text of a tree: its leaves, joined. */
export function readSource(tree: Root): string {
  const leaves: string[] = []
  collectLeaves(tree, leaves)
  return leaves.join('')
}

function collectLeaves(node: Nodes, leaves: string[]): void {
  if ('children' in node) for (const child of node.children) collectLeaves(child, leaves)
  else leaves.push(node.value)
}
