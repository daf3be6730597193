import type { Token } from '@presswork/language'
import { isNameWord } from '../phrases/classify-token.ts'
import { readPhraseAt } from '../phrases/read-phrase.ts'
import type { Clause } from './clause.ts'
import { findSentenceSubject, findSubject } from './find-subject.ts'
import type { ClauseReader } from './reader.ts'
import { readVerbGroup } from './verb-group.ts'

/** How far behind the verb its statement may stand: "issued today, on the closing of the port, the following statement". */
const longestGap = 12

const nouns = new Set('statement statements remarks comment comments response'.split(' '))

/** Mayor Lund | issued the following statement | on the closing: */
export const issuedStatement: ClauseReader = {
  ruleId: 'issued-statement',
  triggers: new Set('issued issues released releases made gave delivered offered provided'.split(' ')),
  read({ tokens }, { at }) {
    if (isNameWord(tokens[at])) return undefined
    if (tokens[at + 1]?.lower === 'by') return readIssued(tokens, at)
    let noun = -1
    for (let index = at + 1; index < Math.min(tokens.length, at + longestGap); index++) {
      if (nouns.has(tokens[index]?.lower ?? '')) noun = index
      if (noun !== -1) break
    }
    if (noun === -1) return undefined
    const introduces =
      tokens.slice(at + 1, noun).some((token) => token.lower === 'following' || token.lower === 'this') ||
      tokens.at(-1)?.value === ':'
    if (!introduces) return undefined
    const group = readVerbGroup(tokens, at)
    const shared = /^(?:and|then)$/.test(tokens[group.from - 1]?.lower ?? '')
    const found = shared || group.be ? undefined : findSubject(tokens, group.from)
    const subject = found?.phrase ?? (shared ? findSentenceSubject(tokens, group.from) : undefined)
    if (!subject) return undefined
    const from = found ? subject.from : group.from
    return {
      ruleId: this.ruleId,
      subject,
      apposition: found?.apposition,
      cueFrom: at,
      cueTo: at + 1,
      from,
      to: noun + 1,
      class: 'speech',
    }
  },
}

/** "The following statement was | issued | by the mayor:", "The text of the following statement was released by the ports." */
function readIssued(tokens: readonly Token[], at: number): Clause | undefined {
  const group = readVerbGroup(tokens, at)
  const subject = group.be && /^[:.]$/.test(tokens.at(-1)?.value ?? '') ? readPhraseAt(tokens, at + 2) : undefined
  const announced = tokens.slice(0, group.from).some(({ lower }) => lower === 'following')
  if (!subject || !announced || !nouns.has(tokens[group.from - 1]?.lower ?? '')) return undefined
  const cue = { cueFrom: at, cueTo: at + 1, from: 0, to: subject.to }
  return { ruleId: 'issued-statement', subject, apposition: undefined, ...cue, class: 'speech' }
}
