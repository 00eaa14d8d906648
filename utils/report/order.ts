const collator = new Intl.Collator('id', { numeric: true })

/** Orders names as people do: `Dinas 2` before `Dinas 10`. */
export const compareNames = (a: string, b: string): number => collator.compare(a, b)
