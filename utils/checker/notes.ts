import { replaced } from './tally.ts'

/** What a draft rule noted of the sentences of a draft, kept up to date by the sentences that changed. */
export class Notes {
  /** By index of the sentence. */
  all: unknown[] = []
  /** The sentences of which the note is not blank, in order. */
  held: readonly number[] = none
  private readonly blank: unknown

  constructor(blank: unknown) {
    this.blank = blank
  }

  /** Puts the notes of some sentences in the place of those that stood from `from` on. */
  replace(from: number, removed: number, added: unknown[]): void {
    const shift = added.length - removed
    let same = shift === 0
    if (!same) this.all = replaced(this.all, from, removed, added)
    else {
      for (let i = 0; i < removed; i++) {
        same &&= (this.all[from + i] === this.blank) === (added[i] === this.blank)
        this.all[from + i] = added[i]
      }
    }
    const fresh: number[] = []
    for (let i = 0; i < added.length; i++) if (added[i] !== this.blank) fresh.push(from + i)
    if (same || (fresh.length === 0 && this.held.length === 0)) return
    const before = this.held.filter((index) => index < from)
    const behind = this.held.filter((index) => index >= from + removed)
    this.held = before.concat(fresh, shift === 0 ? behind : behind.map((index) => index + shift))
  }
}

const none: readonly never[] = []
