/**
 * The number of letters to add, drop, change or swap with the next one to turn `a` into `b`; anything above `most`
 * comes back as `most + 1`.
 */
export function editDistance(a: string, b: string, most = 2): number {
  const from = [...a]
  const to = [...b]
  if (Math.abs(from.length - to.length) > most) return most + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: to.length + 1 }, (_, i) => i)
  for (const [i, letter] of from.entries()) {
    const row = [i + 1]
    for (const [j, other] of to.entries()) {
      const change = last[j]! + (letter === other ? 0 : 1)
      let best = Math.min(change, last[j + 1]! + 1, row[j]! + 1)
      if (i > 0 && j > 0 && letter === to[j - 1] && from[i - 1] === other) {
        best = Math.min(best, beforeLast[j - 1]! + 1)
      }
      row.push(best)
    }
    if (Math.min(...row) > most) return most + 1
    beforeLast = last
    last = row
  }
  return Math.min(last.at(-1)!, most + 1)
}
