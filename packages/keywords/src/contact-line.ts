import type { Paragraph, Sentence } from 'nlcst'
import { readText } from './mend-tag.ts'

/** "For immediate release. Media contact: Ann Vell": the label is one of so many words. */
const reach = 8

/** Longer paragraphs are text that ran together with a contact. */
const longest = 30

/** The colon is a node of its own, but for "Contacts:Ann". */
const label = /^contacts?(?::|$)/i

/** Whether a paragraph only says whom to ask: people whom a release is not about. */
export function isContactLine({ children }: Paragraph): boolean {
  let words = 0
  let labelled = false
  for (const sentence of children) {
    if (sentence.type !== 'SentenceNode') continue
    for (const [index, node] of sentence.children.entries()) {
      if (node.type !== 'WordNode') continue
      words++
      if (labelled) continue
      if (words > reach) return false
      const text = readText(node)
      labelled = label.test(text) && (text.includes(':') || isColon(sentence, index + 1))
    }
    if (words > longest) return false
  }
  return labelled
}

function isColon({ children }: Sentence, index: number): boolean {
  const node = children[index]
  return node?.type === 'PunctuationNode' && node.value === ':'
}
