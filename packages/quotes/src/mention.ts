import type { QuoteBasis, QuoteKind, Span } from '@presswork/model'

/** One quotation found in a text, marks left out: its span (UTF-16 units), who said it, and the rule that read it. */
export interface QuoteMention extends Span {
  readonly text: string
  readonly kind: QuoteKind
  /** The fullest form of the speaker's name in the document; `null` if the text does not tell. */
  readonly speaker: string | null
  /** The words that name the speaker where the quotation is attributed, without the role. */
  readonly speakerText: string | null
  readonly speakerRole: string | null
  /** The reporting words. */
  readonly cue: string | null
  readonly basis: QuoteBasis | null
  /** Index, in the same list, of the earlier part of the same speech act. */
  readonly continues: number | null
  /** The rule that found the speaker, or the quotation where there is none. */
  readonly ruleId: string
}

/** A reported statement without quotation marks ("Delverdi noted that …"): the span that is attributed and to whom. */
export interface Statement extends Span {
  readonly speaker: string
  readonly speakerText: string
  readonly speakerRole: string | null
  readonly cue: string
  /** Index of its segment. */
  readonly segment: number
  /** Whether the verb reports words ("said"), not an attitude ("welcomed"). */
  readonly claims: boolean
}
