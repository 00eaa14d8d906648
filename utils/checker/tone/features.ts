/** How many buckets the features share. */
export const buckets = 1 << 15

/** Letters that pieces of a word hold. */
const pieces = [3, 4]

/**
 * The features of a word by itself: the word, and its pieces, its ends marked, so that `mengusir` and `diusir` share
 * most. A feature is twice a bucket, and one more where it counts against the bucket: two that happen to share a bucket
 * then do not add up.
 */
export function featuresOfWord(lower: string): number[] {
  const features = [featureOf(hashOfWord(lower))]
  const ended = `_${lower}_`
  for (const length of pieces) {
    for (let i = 0; i + length <= ended.length; i++)
      features.push(featureOf(hash(ended.slice(i, i + length), begin ^ length)))
  }
  return features
}

/** The feature of two words side by side, from the hash of each. */
export const featureOfPair = (first: number, second: number): number =>
  featureOf(Math.imul(first, prime) ^ second)

/** What a word's features and its pairs start from. */
export const hashOfWord = (lower: string): number => hash(lower, begin)

const begin = 0x811c9dc5
const prime = 0x01000193

/** FNV-1a over code units. */
function hash(text: string, from: number): number {
  let sum = from
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), prime)
  return sum
}

/** FNV's low bits stir little: mixed once more, as MurmurHash3 ends. */
function featureOf(sum: number): number {
  let mixed = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) & (2 * buckets - 1)
}
