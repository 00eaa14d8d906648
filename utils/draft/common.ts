/** Compared at a time: equal stretches of this length are told by one look. */
const stretch = 512

/** How many UTF-16 code units two texts share at their beginning. */
export function commonHead(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let at = 0
  while (at + stretch <= most && a.slice(at, at + stretch) === b.slice(at, at + stretch)) at += stretch
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++
  return at
}

/** How many they share at their end, no further back than `head` from their beginning. */
export function commonTail(a: string, b: string, head: number): number {
  const most = Math.min(a.length, b.length) - head
  const [endA, endB] = [a.length, b.length]
  let size = 0
  while (
    size + stretch <= most &&
    a.slice(endA - size - stretch, endA - size) === b.slice(endB - size - stretch, endB - size)
  )
    size += stretch
  while (size < most && a.charCodeAt(endA - size - 1) === b.charCodeAt(endB - size - 1)) size++
  return size
}
