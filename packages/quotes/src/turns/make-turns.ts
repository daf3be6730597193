import type { Register } from '../cast/register.ts'
import type { QuoteMention } from '../mention.ts'
import type { Turn } from './turn.ts'

/** The rows of a transcript's turns. */
export function makeTurns(turns: readonly Turn[], register: Register, text: string): QuoteMention[] {
  return turns.map((turn) => toMention(turn, register, text))
}

function toMention(turn: Turn, register: Register, text: string): QuoteMention {
  const { start, end, name, role, words } = turn
  const speaker = name === '' ? findHolder(role, register) : (register.find(words)?.name ?? name)
  return {
    start,
    end,
    text: text.slice(start, end),
    kind: 'label',
    speaker,
    speakerText: name === '' ? speaker && role : name,
    speakerRole: role,
    cue: null,
    basis: 'label',
    continues: null,
    ruleId: 'transcript-label',
  }
}

/** "PRIME MINISTER": the only one whose role it is. */
function findHolder(role: string | null, register: Register): string | null {
  const label = role?.toLowerCase() ?? ''
  const holders = register.drafts.filter(({ roles }) => Array.from(roles).some((one) => one.toLowerCase() === label))
  return holders.length === 1 ? (holders[0]?.name ?? null) : null
}
