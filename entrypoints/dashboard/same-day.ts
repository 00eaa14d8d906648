/** When the day of a moment began on this computer, both in milliseconds since 1970. */
export const midnight = (moment: number) => new Date(moment).setHours(0, 0, 0, 0)

/** 1 for each of these places whose entry is of another day than the one before it. A day is asked for once. */
export function dayStarts(places: Uint32Array, at: Float64Array): Uint8Array {
  const starts = new Uint8Array(places.length)
  let [begin, end] = [0, 0]
  for (const [index, place] of places.entries()) {
    const moment = at[place]!
    if (index > 0 && moment >= begin && moment < end) continue
    starts[index] = 1
    begin = midnight(moment)
    // A day may have 23 or 25 hours.
    end = midnight(begin + 36 * 3_600_000)
  }
  return starts
}
