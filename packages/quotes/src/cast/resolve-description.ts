import { roleForms } from '../lexicon/role-words.ts'
import type { Mention } from './mention.ts'
import type { Draft } from './person.ts'

const abbreviations: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gov', 'governor'],
  ['dr', 'doctor'],
  ['prof', 'professor'],
  ['lt', 'lieutenant'],
  ['congressman', 'representative'],
  ['congresswoman', 'representative'],
  ['us', 'u.s.'],
])
/** How many mentions a description looks back over to choose among several. */
const reach = 40
const functionWords = new Set("the a an of for and in at its his her their former 's s".split(' '))

/** The content words of a role in lower case: "SCO Secretary-General" gives sco, secretary, general. */
function roleKey(role: string): string[] {
  const key: string[] = []
  for (const part of role.toLowerCase().split(/[^\p{L}\p{N}.]+/u)) {
    const bare = part.endsWith('.') ? part.slice(0, -1) : part
    const word = abbreviations.get(bare) ?? bare
    if (word !== '' && !functionWords.has(word)) key.push(word)
  }
  return key
}

/**
 * Whom a definite description means ("the Secretary-General", "the ministry"): the one whose role or name holds all its words.
 * Nobody if several do and none of them was named just before.
 */
export function resolveDescription(words: string, roles: RoleIndex, seen: readonly Mention[]): Draft | undefined {
  const key = roleKey(words)
  // "the Minister for Ports": the role, not what it is for
  const head = key.findLast((word) => roleForms.has(word)) ?? key.at(-1)
  if (head === undefined) return undefined
  const person = roleForms.has(head)
  const fitting = roles
    .get(head)
    // "the added charge" is no agent in charge
    .filter((holder) => (person || holder.draft.kind === 'organization') && fits(holder, key))
    .map(({ draft }) => draft)
  if (fitting.length <= 1) return fitting[0]
  const named = new Set<Draft>()
  for (let index = seen.length - 1; index >= Math.max(0, seen.length - reach); index--) {
    const draft = seen[index]?.draft
    if (draft && fitting.includes(draft)) named.add(draft)
  }
  // "the port senator" among two: the one named last, if the description says more than the bare role, else the only one so far.
  return key.length > 1 || named.size === 1 ? named.values().next().value : undefined
}

/** Someone, and the words of each of their roles. */
interface RoleHolder {
  readonly draft: Draft
  readonly roles: readonly ReadonlySet<string>[]
}

/** Everyone by every word of their roles, or of their name if it is an organisation's; built when the first description asks. */
export class RoleIndex {
  readonly #drafts: readonly Draft[]
  #holders: ReadonlyMap<string, readonly RoleHolder[]> | undefined

  constructor(drafts: readonly Draft[]) {
    this.#drafts = drafts
  }

  get(word: string): readonly RoleHolder[] {
    this.#holders ??= indexRoles(this.#drafts)
    return this.#holders.get(word) ?? []
  }
}

function indexRoles(drafts: readonly Draft[]): ReadonlyMap<string, readonly RoleHolder[]> {
  const index = new Map<string, RoleHolder[]>()
  for (const draft of drafts) {
    const named = draft.kind === 'organization'
    const roles = named ? [] : Array.from(draft.roles, (role) => new Set(roleKey(role)))
    const words = named ? new Set(draft.words) : new Set(roles.flatMap((role) => [...role]))
    for (const word of words) {
      const list = index.get(word)
      if (list) list.push({ draft, roles })
      else index.set(word, [{ draft, roles }])
    }
  }
  return index
}

function fits({ draft, roles }: RoleHolder, key: readonly string[]): boolean {
  if (draft.kind === 'organization')
    return key.length === 1 && draft.words.includes(key[0] as string) && draft.words.length > 1
  return roles.some((words) => key.every((word) => words.has(word)))
}
