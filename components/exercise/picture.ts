/** A picture that belongs to a practised post; it stays in this page. */
export interface Picture {
  readonly id: string
  /** A `blob:` or `data:` address. */
  readonly source: string
  readonly alt: string
}
