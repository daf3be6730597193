import type { Register } from '../cast/register.ts'
import type { QuoteMention } from '../mention.ts'
import type { Turn } from './turn.ts'

/** The rows of a transcript's turns. */
export function makeTurns(turns: readonly Turn[], register: Register, text: string): QuoteMention[] {
  return turns.map((turn) => toMention(turn, register, text))
}

function toMention(turn: Turn, register: Register, text: string): QuoteMention {
  const { start, end, name, role, words } = turn
  const speaker = name === '' ? null : (register.find(words)?.name ?? name)
  return {
    start,
    end,
    text: text.slice(start, end),
    kind: 'label',
    speaker,
    speakerText: name === '' ? null : name,
    speakerRole: role,
    cue: null,
    basis: 'label',
    continues: null,
    ruleId: 'transcript-label',
  }
}
