/** What the page shows below its header. */
export interface View {
  readonly title: string
  readonly node: HTMLElement
  /** Goes to a place in the view; tells whether it went anywhere. */
  readonly reveal?: (localId: string | undefined) => boolean
  /** Single keys that mean something here. */
  readonly keys?: Readonly<Record<string, () => void>>
}
