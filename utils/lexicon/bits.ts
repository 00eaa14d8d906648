/** No bit of so many set. Lists, for they are quicker made than typed arrays, which keep their memory elsewhere. */
export function noBits(most: number): number[] {
  const length = (most + 31) >> 5
  while (zeros.length < length) zeros.push(0)
  return zeros.slice(0, length)
}
const zeros: number[] = []

/** Sets a bit. */
export const setBit = (bits: number[], index: number): void => {
  bits[index >> 5]! |= 1 << (index & 31)
}
/** Whether a bit is set. */
export const hasBit = (bits: readonly number[], index: number): boolean =>
  (bits[index >> 5]! & (1 << (index & 31))) !== 0
