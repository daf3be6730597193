/** A run of capitalised words that may name someone: "Mr Ben Okoro", "the Ministry of Trade". */
export interface NameRun {
  /** Token indices of the name, honorific and role left out. */
  readonly from: number
  readonly to: number
  /** The words of the name in lower case, initials and suffixes left out. */
  readonly words: readonly string[]
  readonly honorific: string | undefined
  /** First token of the role before the name; `from` if there is none. */
  readonly roleFrom: number
  readonly organization: boolean
  /** Whether the tagger, if there is one, takes the first word for a proper noun. */
  readonly proper: boolean
}
