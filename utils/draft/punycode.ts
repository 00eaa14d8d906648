/**
 * The length of a domain's label as DNS keeps it: in ASCII, others encoded by Punycode behind `xn--` (RFC 3492,
 * whose names the variables carry).
 */
export function encodedLength(label: string): number {
  const points = Array.from(label, (letter) => letter.codePointAt(0)!)
  const basic = points.filter((point) => point < 0x80).length
  if (basic === points.length) return label.length
  let length = 4 + basic + (basic > 0 ? 1 : 0)
  let n = 0x80
  let delta = 0
  let bias = 72
  for (let handled = basic; handled < points.length; ) {
    const next = Math.min(...points.filter((point) => point >= n))
    delta += (next - n) * (handled + 1)
    n = next
    for (const point of points) {
      if (point < n) delta++
      if (point !== n) continue
      length += digits(delta, bias)
      bias = adapt(delta, handled + 1, handled === basic)
      delta = 0
      handled++
    }
    delta++
    n++
  }
  return length
}

/** How many digits of base 36 a delta takes. */
function digits(delta: number, bias: number): number {
  let count = 1
  for (let q = delta, k = 36; ; k += 36, count++) {
    const t = Math.min(26, Math.max(1, k - bias))
    if (q < t) return count
    q = Math.floor((q - t) / (36 - t))
  }
}

function adapt(delta: number, points: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? 700 : 2))
  rest += Math.floor(rest / points)
  let k = 0
  while (rest > 455) {
    rest = Math.floor(rest / 35)
    k += 36
  }
  return k + Math.floor((36 * rest) / (rest + 38))
}
