import type { Token, TokenSentence } from '@presswork/language'

/** Groups that show that they are a habit: one alone may be two figures side by side, "of the 50 200 came". */
const enough = 2

/** Whether a text parts thousands by a space ("34 712 cases") and never by a comma. */
export function partsThousandsBySpace(sentences: readonly TokenSentence[]): boolean {
  let groups = 0
  for (const { tokens } of sentences) {
    for (let at = 0; at < tokens.length; at++) {
      const { type, value } = tokens[at] as Token
      if (type !== 'number') continue
      if (/^\d{1,3}(?:,\d{3})+$/.test(value)) return false
      if (isGroup(tokens, at)) groups++
    }
  }
  return groups >= enough
}

/** "34 712", with a word in small letters behind and no figure beside. */
function isGroup(tokens: readonly Token[], at: number): boolean {
  const [figure, group, next] = [tokens[at] as Token, tokens[at + 1], tokens[at + 2]]
  if (group?.type !== 'number' || group.start - figure.end !== 1) return false
  if (!/^[1-9]\d{0,2}$/.test(figure.value) || !/^\d{3}$/.test(group.value)) return false
  if (at > 0 && (tokens[at - 1]?.type === 'number' || !figure.spaceBefore)) return false
  return next?.type === 'word' && next.value === next.lower
}
