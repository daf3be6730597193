import type { Token } from '@presswork/language'
import { namedDays } from '../lexicon/deictics.ts'
import { weekdays } from '../lexicon/weekdays.ts'
import { isGlued, lowerAt } from '../reader.ts'

export type Meridiem = 'am' | 'pm'

const parts: ReadonlyMap<string, Meridiem> = new Map([
  ['morning', 'am'],
  ['afternoon', 'pm'],
  ['evening', 'pm'],
])

/** Before an hour that only "in the morning" marks. */
const hourOpeners: ReadonlySet<string> = new Set(
  'at by around about until till before after than from between'.split(' '),
)

function standsByDay(tokens: readonly Token[], from: number, at: number): boolean {
  return [from - 2, at + 1, at + 2].some(
    (index) => weekdays.has(lowerAt(tokens, index)) || namedDays.has(lowerAt(tokens, index)),
  )
}

/**
 * The half of the day behind a clock time that stands in `from..at`: "a.m.", "AM", "p.m", "pm", "p m", the "p" of "8:45p", "in the
 * morning", "early morning". The full stop of "p.m." ends sentences, but the lexer keeps it with the word.
 */
export function readMeridiem(
  tokens: readonly Token[],
  from: number,
  at: number,
): { value: Meridiem; to: number } | undefined {
  const word = lowerAt(tokens, at)
  if (word === 'am' || word === 'a.m.' || word === 'a.m') return { value: 'am', to: at + 1 }
  if (word === 'pm' || word === 'p.m.' || word === 'p.m') return { value: 'pm', to: at + 1 }
  const letter = word === 'a' ? 'am' : word === 'p' ? 'pm' : undefined
  if (letter && lowerAt(tokens, at + 1) === 'm') return { value: letter, to: at + 2 }
  // "five early morning flights", "rooms 9a and 9b": a bare number needs evidence before it.
  const bare = at - from < 2
  if (bare && !hourOpeners.has(lowerAt(tokens, from - 1))) return undefined
  if (letter) {
    // "by 3p to 145p" are pence; "tomorrow at 8p" is an hour.
    const glued = isGlued(tokens, at) && tokens[at - 1]?.type === 'number' && (!bare || standsByDay(tokens, from, at))
    return glued ? { value: letter, to: at + 1 } : undefined
  }
  const noun = word === 'in' && lowerAt(tokens, at + 1) === 'the' ? at + 2 : at + 1
  if (noun === at + 1 && word !== 'early' && word !== 'late') return undefined
  const value = parts.get(lowerAt(tokens, noun))
  return value && { value, to: noun + 1 }
}
