/** What a noun phrase says of its referent: a pronoun, a name (with or without a role before it), or only a description. */
type PhraseKind = 'pronoun' | 'name' | 'description'

/** A noun phrase that may name a speaker: indices into the tokens of its segment, `to` exclusive. */
export interface NounPhrase {
  readonly kind: PhraseKind
  /** The whole phrase, determiner included. */
  readonly from: number
  readonly to: number
  /** The name in it; equal to the phrase where there is none. */
  readonly nameFrom: number
  readonly nameTo: number
  /** The role words beside the name, or the description's own; empty if `roleFrom === roleTo`. */
  readonly roleFrom: number
  readonly roleTo: number
}
