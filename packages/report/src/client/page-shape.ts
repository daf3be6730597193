// What the writer puts into the page and the page's code reads. Offsets are UTF-16 units. What is missing is unknown or not applicable.

/** A release in the list. */
export interface PageRow {
  readonly id: string
  readonly title?: string
  readonly source: string
  readonly organization?: string
  readonly date?: string
  readonly place?: string
  /** How the text begins. */
  readonly lead?: string
  /** `partial` or `failed`; missing if all is well. */
  readonly status?: string
  readonly words: number
  readonly numbers: number
  readonly dates: number
  readonly quotes: number
  /** The first keywords of the whole document. */
  readonly keywords: readonly string[]
}

/** Rows of the list that stand together, and the page that holds their texts (missing: this one). */
export interface PageRows {
  readonly page?: string
  readonly rows: readonly PageRow[]
}

/** A stretch of the text that has a local key, as `n1`. */
export interface PageSpan {
  readonly id: string
  readonly start: number
  readonly end: number
}

interface PageSection extends PageSpan {
  readonly level: number
  readonly role: string
  readonly heading?: string
}

export interface PageNumber extends PageSpan {
  readonly kind: string
  readonly value: number
  readonly high?: number
  /** Missing: exactly. */
  readonly comparator?: string
  readonly change?: string
  readonly unit?: string
  readonly counted?: string
  readonly period?: string
  readonly quote?: string
  readonly speaker?: string
  readonly fact?: string
}

export interface PageDate extends PageSpan {
  readonly kind: string
  readonly edtf?: string
  readonly earliest?: string
  readonly latest?: string
  readonly precision?: string
  readonly comparator?: string
  readonly relative?: true
}

export interface PageQuote extends PageSpan {
  readonly kind: string
  readonly speaker?: string
  readonly speakerText?: string
  readonly role?: string
  readonly cue?: string
  readonly basis?: string
  readonly continues?: string
}

interface PagePerson {
  readonly name: string
  readonly role?: string
  readonly organization?: string
  readonly mentions: number
}

export interface PageMessage {
  readonly severity: string
  readonly rule: string
  readonly message: string
  readonly line?: number
}

/** A release to read. */
export interface PageDocument {
  readonly id: string
  /** Missing if the input could not be read. */
  readonly text?: string
  readonly format?: string
  readonly language?: string
  readonly dateBasis?: string
  readonly referenceDate?: string
  readonly sentences: number
  readonly sections: readonly PageSection[]
  /** The title (`id` of the lead) and the headings of sections. */
  readonly headings: readonly PageSpan[]
  readonly numbers: readonly PageNumber[]
  readonly dates: readonly PageDate[]
  readonly quotes: readonly PageQuote[]
  readonly people: readonly PagePerson[]
  readonly keywords: readonly string[]
  readonly messages: readonly PageMessage[]
}
