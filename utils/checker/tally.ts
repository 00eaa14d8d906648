/** A list with a stretch of it replaced: where nothing else is left, the very list that was added. */
export const replaced = <T>(list: readonly T[], from: number, removed: number, added: T[]): T[] =>
  from === 0 && removed === list.length
    ? added
    : list.slice(0, from).concat(added, list.slice(from + removed))

/** Counts how often something occurs in a draft, kept up to date by what comes and goes. */
export class Tally<T> {
  private readonly counts = new Map<T, number>()

  add(what: T, by: 1 | -1): void {
    const count = (this.counts.get(what) ?? 0) + by
    if (count === 0) this.counts.delete(what)
    else this.counts.set(what, count)
  }
  /** The only one that occurs, if there is just one. */
  get only(): T | undefined {
    const [first] = this.counts.keys()
    return this.counts.size === 1 ? first : undefined
  }
}
