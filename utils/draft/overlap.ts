/** How many features a set shares with one of the documents. */
export interface Overlap {
  readonly document: number
  readonly shared: number
}

/**
 * An index of documents by their features, so that asking which of them a new text shares most with costs one look-up
 * a feature, however many there are. Each document is a set of features.
 */
export function createOverlap(
  documents: readonly ReadonlySet<string>[],
): (features: ReadonlySet<string>) => Overlap[] {
  const holders = new Map<string, number[]>()
  for (const [index, features] of documents.entries()) {
    for (const feature of features) {
      const list = holders.get(feature)
      if (list) list.push(index)
      else holders.set(feature, [index])
    }
  }
  return (features) => {
    const shared = new Map<number, number>()
    for (const feature of features) {
      for (const index of holders.get(feature) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1)
    }
    return [...shared].map(([document, count]) => ({ document, shared: count }))
  }
}
