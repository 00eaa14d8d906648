/** What a draft rule noted of the sentences of a draft, kept up to date by the sentences that changed. */
export class Notes {
  /** The indexes of the sentences of which the note is not blank, in order. */
  readonly held: number[] = []
  private readonly values: unknown[] = []
  private readonly blank: unknown
  private size = 0
  /** Where in `held` the next note goes. */
  private next = 0
  private laidOut: unknown[] | undefined

  constructor(blank: unknown) {
    this.blank = blank
  }

  /** The notes of all sentences. */
  get all(): readonly unknown[] {
    if (!this.laidOut) {
      this.laidOut = new Array(this.size).fill(this.blank)
      for (let i = 0; i < this.held.length; i++) this.laidOut[this.held[i]!] = this.values[i]
    }
    return this.laidOut
  }

  /** Puts so many sentences with blank notes in the place of those that stood from `from` on. */
  replace(from: number, removed: number, added: number): void {
    const { held, values } = this
    const shift = added - removed
    this.size += shift
    this.laidOut = undefined
    let first = 0
    while (first < held.length && held[first]! < from) first++
    let last = first
    while (last < held.length && held[last]! < from + removed) last++
    if (last > first) {
      held.splice(first, last - first)
      values.splice(first, last - first)
    }
    if (shift !== 0) for (let i = first; i < held.length; i++) held[i]! += shift
    this.next = first
  }

  /** Notes something of one of the sentences that were added last; they come in order. */
  put(index: number, note: unknown): void {
    if (note === this.blank) return
    this.held.splice(this.next, 0, index)
    this.values.splice(this.next, 0, note)
    this.next++
  }
}
