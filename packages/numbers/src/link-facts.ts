import type { NumberMention } from './mention.ts'
import { singularise } from './phrases/singular.ts'

/** Numbers the facts: mentions of the same value, unit and comparator whose counted phrases end in the same word share one. */
export function linkFacts(mentions: readonly Omit<NumberMention, 'fact'>[]): NumberMention[] {
  const facts = new Map<string, number>()
  let last = 0
  return mentions.map((mention) => {
    const head = headOf(mention.counted)
    const key =
      head === ''
        ? ''
        : [mention.kind, mention.value, mention.valueHigh, mention.unit, mention.comparator, mention.change, head].join(
            '|',
          )
    const fact = (key === '' ? undefined : facts.get(key)) ?? ++last
    if (key !== '') facts.set(key, fact)
    return { ...mention, fact }
  })
}

/** The head noun, in the singular: "shares of common stock" is about a share. */
function headOf(counted: string | null): string {
  if (counted === null) return ''
  const phrase = counted.toLowerCase().split(/\s(?:of|in|for|to)\s/)[0] ?? ''
  return singularise(phrase.split(/\s/).at(-1) ?? '')
}
