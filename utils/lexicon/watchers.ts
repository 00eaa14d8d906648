import { addTo } from './multimap.ts'
import type { Watcher } from './word-list.ts'

/**
 * Who watches a list, by the tags that they want: there are hundreds, and most want one that few lines have. Those for
 * the tags of a line are sought once, for lines share their tags.
 */
export class Watchers {
  private readonly byTag = new Map<string, Watcher[]>()
  /** Who takes whatever tags there are, or says it only of all of them. */
  private readonly others: Watcher[] = []
  private readonly known = new Map<readonly string[], readonly Watcher[]>()

  get isEmpty(): boolean {
    return this.others.length === 0 && this.byTag.size === 0
  }

  add(watcher: Watcher): void {
    if (this.known.size > 0) this.known.clear()
    if (!watcher.wants) this.others.push(watcher)
    else for (const tag of watcher.wants) addTo(this.byTag, tag, watcher)
  }

  /** Those who keep entries with these tags. */
  of(tags: readonly string[]): readonly Watcher[] {
    const known = this.known.get(tags)
    if (known) return known
    const found = new Set<Watcher>()
    for (const watcher of this.others) if (watcher.keeps(tags)) found.add(watcher)
    for (const tag of tags)
      for (const watcher of this.byTag.get(tag) ?? none) if (watcher.keeps(tags)) found.add(watcher)
    const all = [...found]
    this.known.set(tags, all)
    return all
  }
}

const none: readonly Watcher[] = []
