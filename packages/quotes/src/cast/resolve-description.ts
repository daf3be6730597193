import type { Mention } from './mention.ts'
import type { Draft } from './person.ts'

const abbreviations: Readonly<Record<string, string>> = {
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  dr: 'doctor',
  prof: 'professor',
  lt: 'lieutenant',
  congressman: 'representative',
  congresswoman: 'representative',
  us: 'u.s.',
}
/** How many mentions a description looks back over to choose among several. */
const reach = 40
const functionWords = /^(?:the|a|an|of|for|and|in|at|its|his|her|their|former|'s|s)$/

/** The content words of a role in lower case: "SCO Secretary-General" gives sco, secretary, general. */
function roleKey(role: string): string[] {
  return role
    .toLowerCase()
    .split(/[^\p{L}\p{N}.]+/u)
    .map((word) => abbreviations[word.replace(/\.$/, '')] ?? word.replace(/\.$/, ''))
    .filter((word) => word !== '' && !functionWords.test(word))
}

/**
 * Whom a definite description means ("the Secretary-General", "the ministry"): the one whose role or name holds all its words.
 * Nobody if several do and none of them was named just before.
 */
export function resolveDescription(words: string, roles: RoleIndex, seen: readonly Mention[]): Draft | undefined {
  const key = roleKey(words)
  const head = key.at(-1)
  if (head === undefined) return undefined
  const fitting = (roles.get(head) ?? []).filter((draft) => fits(draft, key))
  // "the port senator" among two: the one named last, if the description says more than the bare role.
  if (fitting.length <= 1 || key.length === 1) return fitting.length === 1 ? fitting[0] : undefined
  for (let index = seen.length - 1; index >= Math.max(0, seen.length - reach); index--) {
    const draft = seen[index]?.draft
    if (draft && fitting.includes(draft)) return draft
  }
  return undefined
}

/** Everyone by every word of their roles, or of their name if it is an organisation's. */
export type RoleIndex = ReadonlyMap<string, readonly Draft[]>

/** Builds the index that {@link resolveDescription} reads. */
export function indexRoles(drafts: readonly Draft[]): RoleIndex {
  const index = new Map<string, Draft[]>()
  for (const draft of drafts) {
    const words = draft.kind === 'organization' ? draft.words : [...draft.roles].flatMap(roleKey)
    for (const word of new Set(words)) {
      const list = index.get(word)
      if (list) list.push(draft)
      else index.set(word, [draft])
    }
  }
  return index
}

function fits(draft: Draft, key: readonly string[]): boolean {
  if (draft.kind === 'organization')
    return key.length === 1 && draft.words.includes(key[0] as string) && draft.words.length > 1
  for (const role of draft.roles) {
    const words = new Set(roleKey(role))
    if (key.every((word) => words.has(word))) return true
  }
  return false
}
