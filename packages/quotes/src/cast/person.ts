/** Someone or something that can speak in a document. */
export interface Person {
  /** The fullest form of the name in the document. */
  readonly name: string
  readonly kind: 'person' | 'organization'
  /** Other forms that stand for it, as written: "Lund", "the HB". */
  readonly aliases: readonly string[]
  /** What the document says the person is, as written: "chairwoman of the Harbour Board". */
  readonly roles: readonly string[]
  /** As honorifics, roles, the document's pronouns or, failing those, a common given name tell. */
  readonly gender: 'female' | 'male' | null
}

/** A person while the document is being read. */
export interface Draft {
  readonly words: readonly string[]
  name: string
  kind: 'person' | 'organization'
  count: number
  readonly aliases: Set<string>
  readonly roles: Set<string>
  /** Positive for a woman, negative for a man. */
  genderVotes: number
}

export function createDraft(words: readonly string[], name: string, kind: Draft['kind']): Draft {
  return { words, name, kind, count: 0, aliases: new Set(), roles: new Set(), genderVotes: 0 }
}

export function toPerson(draft: Draft): Person {
  const gender = draft.genderVotes > 0 ? 'female' : draft.genderVotes < 0 ? 'male' : null
  const { name, kind } = draft
  return { name, kind, aliases: [...draft.aliases].filter((alias) => alias !== name), roles: [...draft.roles], gender }
}
