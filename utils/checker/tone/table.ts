/**
 * What the buckets weigh, as strings that need no work at start: how many tones each bucket weighs something for, at which
 * place those of each eighth bucket begin, and at each place a tone, and how much.
 */
export interface Table {
  readonly counts: string
  readonly starts: string
  readonly tones: string
  readonly steps: string
}

/** The first character used, and how many there are: printable ones that JSON leaves as they are. */
const first = 0x23
const digits = 0x5c - first
/** Characters of a number in `starts`. */
const width = 3
/** How many buckets lie between two of them, as a power of 2. */
const stride = 3
/** The heaviest step, for or against a tone. */
export const heaviestStep = 12

/** Adds to `sums`, by tone, what a bucket weighs, in steps squared, or takes it away where `sign` is -1. */
export function addBucket(sums: Float64Array, table: Table, bucket: number, sign: number): void {
  const { counts, starts, tones, steps } = table
  const count = digitAt(counts, bucket)
  if (count === 0) return
  const stop = bucket >> stride
  let start =
    (digitAt(starts, stop * width) * digits + digitAt(starts, stop * width + 1)) * digits +
    digitAt(starts, stop * width + 2)
  for (let before = stop << stride; before < bucket; before++) start += digitAt(counts, before)
  for (let at = start; at < start + count; at++) {
    const step = digitAt(steps, at) - heaviestStep
    sums[digitAt(tones, at)]! += sign * step * Math.abs(step)
  }
}

const digitAt = (text: string, at: number): number => text.charCodeAt(at) - first

/** Writes what the buckets weigh: for each its steps by tone, 0 for none. Throws where there is too much of it. */
export function tableOf(buckets: readonly (readonly number[])[]): Table {
  const written = (...numbers: number[]) => String.fromCharCode(...numbers.map((each) => first + each))
  let [counts, starts, tones, steps] = ['', '', '', '']
  for (const [bucket, weights] of buckets.entries()) {
    const start = tones.length
    if (start >= digits ** width) throw new RangeError(`${start} places are more than can be numbered`)
    if (bucket % (1 << stride) === 0)
      starts += written(Math.floor(start / digits ** 2), Math.floor(start / digits) % digits, start % digits)
    for (const [tone, step] of weights.entries()) {
      if (step === 0) continue
      tones += written(tone)
      steps += written(heaviestStep + step)
    }
    counts += written(tones.length - start)
  }
  return { counts, starts, tones, steps }
}
