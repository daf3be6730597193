import type { Root, Word } from 'nlcst'
import retextKeywords from 'retext-keywords'
import { VFile } from 'vfile'

// Its own limit is taken off: its score does not decide here.
const findKeywords = retextKeywords({ maximum: Number.POSITIVE_INFINITY })

/** Where it leaves what it finds; one for all calls, for each replaces what the one before left. */
const file = new VFile()

/** "policy-maker" is "policymaker", "U.S." is "US". */
const joints = /[-‐‑.]/g

/**
 * The stem that retext-keywords folds a word to. It is asked about one word at a time, and once for each form of a word (see
 * `readForm`): that takes no quadratic time, as whole texts do, and adjectives in lower case, which it leaves out, can be had as nouns.
 */
export function stemWord(value: string): string {
  findKeywords(toTree(value.replace(joints, '')), file)
  return file.data.keywords?.[0]?.stem ?? value.toLowerCase()
}

/** A word with its text in a field, not in a child: half the nodes to visit, and all that retext-keywords reads of one. */
interface FlatWord extends Word {
  readonly value: string
}

/** It asks for Penn tags. */
function toTree(value: string): Root {
  const word: FlatWord = { type: 'WordNode', value, children: [], data: { partOfSpeech: 'NN' } }
  return { type: 'RootNode', children: [{ type: 'SentenceNode', children: [word] }] }
}
