import type { Draft } from '../draft.ts'
import { type Line, lowerAt } from '../line.ts'
import { isPlural } from './singular.ts'

/** "40 primary and 12 secondary schools": the noun behind the second modifier is that of the first, too. */
export function findSharedHead(line: Line, previous: Draft, draft: Draft): string | undefined {
  if (previous.kind !== 'cardinal' || draft.kind !== 'cardinal' || previous.value === 1) return undefined
  const modifier = line.tokens[previous.to]
  const linked = draft.from === previous.to + 2 && /^(?:and|or)$/.test(lowerAt(line, previous.to + 1))
  if (!linked || modifier?.value !== previous.counted || isPlural(modifier.lower)) return undefined
  if (invariable.has(modifier.lower) || !/^(?:NOUN|ADJ|PROPN)$/.test(modifier.partOfSpeech ?? '')) return undefined
  const words = draft.counted?.split(' ') ?? []
  const head = words.at(-1) as string
  const plural = words.length > 1 && (isPlural(head) || invariable.has(head))
  return plural && lowerAt(line, draft.to) === words[0]?.toLowerCase() ? head : undefined
}

/** Nouns that count without a plural of their own. */
const invariable: ReadonlySet<string> = new Set(
  'staff people police personnel crew sheep fish aircraft spacecraft series species cattle salmon trout deer head offspring hundred thousand million'.split(
    ' ',
  ),
)
