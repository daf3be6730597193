import { isAddress } from '../lexicon/role-words.ts'

/** Someone or something that can speak in a document. */
export interface Person {
  /** The fullest form of the name in the document. */
  readonly name: string
  /** `unknown` where a name speaks that nothing else tells of. */
  readonly kind: 'person' | 'organization' | 'unknown'
  /** Other forms that stand for it, as written: "Lund", "the HB". */
  readonly aliases: readonly string[]
  /** What the document says the person is, as written: "chairwoman of the Harbour Board". */
  readonly roles: readonly string[]
  /** The organisation that a role or the words beside the name tell; an organisation's own name. */
  readonly organization: string | null
  /** How often the narration names them. */
  readonly mentions: number
  /** As the document's own pronouns tell, and nothing else. */
  readonly gender: 'female' | 'male' | null
}

/** A person while the document is being read. */
export interface Draft {
  readonly words: readonly string[]
  name: string
  readonly kind: Person['kind']
  count: number
  readonly aliases: Set<string>
  readonly roles: Set<string>
  organization: string | null
  /** What pronouns say: positive for "she", negative for "he". */
  pronounVotes: number
  /** What honorifics and roles say: positive for "Mrs" and "spokeswoman", negative for "Mr". */
  styleVotes: number
}

export function createDraft(words: readonly string[], name: string, kind: Draft['kind']): Draft {
  return {
    words,
    name,
    kind,
    count: 0,
    aliases: new Set(),
    roles: new Set(),
    organization: null,
    pronounVotes: 0,
    styleVotes: 0,
  }
}

export function toPerson(draft: Draft): Person {
  const gender = draft.pronounVotes > 0 ? 'female' : draft.pronounVotes < 0 ? 'male' : null
  const { name, kind, count: mentions } = draft
  const organization = kind === 'organization' ? name : draft.organization
  const aliases = [...draft.aliases].filter((alias) => alias !== name)
  return { name, kind, aliases, roles: listRoles(draft), organization, mentions, gender }
}

/** Offices before forms of address: "Minister of Ports" before "Eng." */
export function listRoles({ roles }: Draft): string[] {
  const all = [...roles]
  const addresses = all.filter((role) =>
    isAddress(
      role
        .toLowerCase()
        .split(/[\s.]+/)
        .filter(Boolean),
    ),
  )
  return addresses.length === 0 ? all : [...all.filter((role) => !addresses.includes(role)), ...addresses]
}
