import type { Root } from 'nlcst'
import { toString as nodeText } from 'nlcst-to-string'

const sources = new WeakMap<Root, string>()

/** Remembers the text that a tree was built from, so that its parts are slices and need not be joined again. */
export function keepSourceText(tree: Root, text: string): void {
  sources.set(tree, text)
}

/** The text of a tree: what it was built from, or its leaves joined. Offsets of its nodes are UTF-16 units of it. */
export function readSourceText(tree: Root): string {
  let text = sources.get(tree)
  if (text === undefined) {
    text = nodeText(tree)
    sources.set(tree, text)
  }
  return text
}
