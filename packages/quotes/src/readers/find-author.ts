import type { Token } from '@presswork/language'
import type { NounPhrase } from '../phrases/noun-phrase.ts'
import { readPhraseBefore } from '../phrases/read-phrase.ts'
import { readVerbGroup } from './verb-group.ts'

/** What is written or spoken and says something. */
export const documents: ReadonlySet<string> = new Set(
  (
    'report study letter survey memo complaint statement comment document filing audit review analysis indictment email post tweet ' +
    'speech article lawsuit poll'
  ).split(' '),
)

const making =
  /^(?:issue[sd]?|issuing|releases?|released|sends?|sent|makes?|made|writes|wrote|posts|posted|publishe[sd]|gave|filed?|delivere?[sd])$/

/** Whose words a document holds: "| the board | issued a statement (calling)", "forced | Lund | to make a comment (that described)". */
export function findAuthor(tokens: readonly Token[], { kind, from, to }: NounPhrase): NounPhrase | undefined {
  if (kind !== 'description' || !documents.has(tokens[to - 1]?.lower ?? '')) return undefined
  if (!making.test(tokens[from - 1]?.lower ?? '')) return undefined
  const group = readVerbGroup(tokens, from - 1)
  return group.negated || group.be ? undefined : readPhraseBefore(tokens, group.from)
}
