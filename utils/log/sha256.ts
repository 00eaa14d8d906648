/** The first 32 bits of the fractions of a root of the first primes: where SHA-256 takes its constants from. */
function fractions(count: number, exponent: number): Int32Array {
  const primes: number[] = []
  for (let n = 2; primes.length < count; n += 1) if (primes.every((prime) => n % prime !== 0)) primes.push(n)
  return Int32Array.from(primes, (prime) => (prime ** exponent % 1) * 2 ** 32)
}

export const K = fractions(64, 1 / 3)
export const start = fractions(8, 1 / 2)

const blockLength = 64
const state = new Int32Array(8)
const tail = new Uint8Array(2 * blockLength)
const tailView = new DataView(tail.buffer)

/**
 * SHA-256 (FIPS 180-4) of some bytes as eight numbers of 32 bits, which are overwritten by the next call. For many short
 * messages: `crypto.subtle` takes longer for the way to its own thread and back than for the hashing, and libraries in
 * JavaScript keep the sixteen words in an array, which takes twice the time.
 */
export function sha256(bytes: Uint8Array): Int32Array {
  state.set(start)
  const whole = bytes.length - (bytes.length % blockLength)
  compress(bytes, whole)
  const rest = bytes.length - whole
  tail.fill(0)
  tail.set(bytes.subarray(whole))
  tail[rest] = 0x80
  const end = rest < blockLength - 8 ? blockLength : 2 * blockLength
  tailView.setUint32(end - 8, bytes.length / 2 ** 29)
  tailView.setUint32(end - 4, bytes.length << 3)
  compress(tail, end)
  return state
}

/**
 * Takes in whole blocks, up to `end`. Words and registers have names of their own, and change places from round to
 * round instead of being moved: what is written shorter is not kept in the processor's registers.
 */
// biome-ignore format: a round a line, so that it can be held against the standard
function compress(m: Uint8Array, end: number): void {
  for (let at = 0; at < end; at += blockLength) {
    let a = state[0]!, b = state[1]!, c = state[2]!, d = state[3]!
    let e = state[4]!, f = state[5]!, g = state[6]!, h = state[7]!
    let w0 = (m[at]! << 24) | (m[at + 1]! << 16) | (m[at + 2]! << 8) | m[at + 3]!
    let w1 = (m[at + 4]! << 24) | (m[at + 5]! << 16) | (m[at + 6]! << 8) | m[at + 7]!
    let w2 = (m[at + 8]! << 24) | (m[at + 9]! << 16) | (m[at + 10]! << 8) | m[at + 11]!
    let w3 = (m[at + 12]! << 24) | (m[at + 13]! << 16) | (m[at + 14]! << 8) | m[at + 15]!
    let w4 = (m[at + 16]! << 24) | (m[at + 17]! << 16) | (m[at + 18]! << 8) | m[at + 19]!
    let w5 = (m[at + 20]! << 24) | (m[at + 21]! << 16) | (m[at + 22]! << 8) | m[at + 23]!
    let w6 = (m[at + 24]! << 24) | (m[at + 25]! << 16) | (m[at + 26]! << 8) | m[at + 27]!
    let w7 = (m[at + 28]! << 24) | (m[at + 29]! << 16) | (m[at + 30]! << 8) | m[at + 31]!
    let w8 = (m[at + 32]! << 24) | (m[at + 33]! << 16) | (m[at + 34]! << 8) | m[at + 35]!
    let w9 = (m[at + 36]! << 24) | (m[at + 37]! << 16) | (m[at + 38]! << 8) | m[at + 39]!
    let w10 = (m[at + 40]! << 24) | (m[at + 41]! << 16) | (m[at + 42]! << 8) | m[at + 43]!
    let w11 = (m[at + 44]! << 24) | (m[at + 45]! << 16) | (m[at + 46]! << 8) | m[at + 47]!
    let w12 = (m[at + 48]! << 24) | (m[at + 49]! << 16) | (m[at + 50]! << 8) | m[at + 51]!
    let w13 = (m[at + 52]! << 24) | (m[at + 53]! << 16) | (m[at + 54]! << 8) | m[at + 55]!
    let w14 = (m[at + 56]! << 24) | (m[at + 57]! << 16) | (m[at + 58]! << 8) | m[at + 59]!
    let w15 = (m[at + 60]! << 24) | (m[at + 61]! << 16) | (m[at + 62]! << 8) | m[at + 63]!
    for (let k = 0; ; k += 16) {
      h = (h + w0 + K[k + 0]! + (g ^ (e & (f ^ g))) + ((e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7))) | 0; d = (d + h) | 0; h = (h + ((a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10)) + ((a & b) | (c & (a | b)))) | 0
      g = (g + w1 + K[k + 1]! + (f ^ (d & (e ^ f))) + ((d >>> 6 | d << 26) ^ (d >>> 11 | d << 21) ^ (d >>> 25 | d << 7))) | 0; c = (c + g) | 0; g = (g + ((h >>> 2 | h << 30) ^ (h >>> 13 | h << 19) ^ (h >>> 22 | h << 10)) + ((h & a) | (b & (h | a)))) | 0
      f = (f + w2 + K[k + 2]! + (e ^ (c & (d ^ e))) + ((c >>> 6 | c << 26) ^ (c >>> 11 | c << 21) ^ (c >>> 25 | c << 7))) | 0; b = (b + f) | 0; f = (f + ((g >>> 2 | g << 30) ^ (g >>> 13 | g << 19) ^ (g >>> 22 | g << 10)) + ((g & h) | (a & (g | h)))) | 0
      e = (e + w3 + K[k + 3]! + (d ^ (b & (c ^ d))) + ((b >>> 6 | b << 26) ^ (b >>> 11 | b << 21) ^ (b >>> 25 | b << 7))) | 0; a = (a + e) | 0; e = (e + ((f >>> 2 | f << 30) ^ (f >>> 13 | f << 19) ^ (f >>> 22 | f << 10)) + ((f & g) | (h & (f | g)))) | 0
      d = (d + w4 + K[k + 4]! + (c ^ (a & (b ^ c))) + ((a >>> 6 | a << 26) ^ (a >>> 11 | a << 21) ^ (a >>> 25 | a << 7))) | 0; h = (h + d) | 0; d = (d + ((e >>> 2 | e << 30) ^ (e >>> 13 | e << 19) ^ (e >>> 22 | e << 10)) + ((e & f) | (g & (e | f)))) | 0
      c = (c + w5 + K[k + 5]! + (b ^ (h & (a ^ b))) + ((h >>> 6 | h << 26) ^ (h >>> 11 | h << 21) ^ (h >>> 25 | h << 7))) | 0; g = (g + c) | 0; c = (c + ((d >>> 2 | d << 30) ^ (d >>> 13 | d << 19) ^ (d >>> 22 | d << 10)) + ((d & e) | (f & (d | e)))) | 0
      b = (b + w6 + K[k + 6]! + (a ^ (g & (h ^ a))) + ((g >>> 6 | g << 26) ^ (g >>> 11 | g << 21) ^ (g >>> 25 | g << 7))) | 0; f = (f + b) | 0; b = (b + ((c >>> 2 | c << 30) ^ (c >>> 13 | c << 19) ^ (c >>> 22 | c << 10)) + ((c & d) | (e & (c | d)))) | 0
      a = (a + w7 + K[k + 7]! + (h ^ (f & (g ^ h))) + ((f >>> 6 | f << 26) ^ (f >>> 11 | f << 21) ^ (f >>> 25 | f << 7))) | 0; e = (e + a) | 0; a = (a + ((b >>> 2 | b << 30) ^ (b >>> 13 | b << 19) ^ (b >>> 22 | b << 10)) + ((b & c) | (d & (b | c)))) | 0
      h = (h + w8 + K[k + 8]! + (g ^ (e & (f ^ g))) + ((e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7))) | 0; d = (d + h) | 0; h = (h + ((a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10)) + ((a & b) | (c & (a | b)))) | 0
      g = (g + w9 + K[k + 9]! + (f ^ (d & (e ^ f))) + ((d >>> 6 | d << 26) ^ (d >>> 11 | d << 21) ^ (d >>> 25 | d << 7))) | 0; c = (c + g) | 0; g = (g + ((h >>> 2 | h << 30) ^ (h >>> 13 | h << 19) ^ (h >>> 22 | h << 10)) + ((h & a) | (b & (h | a)))) | 0
      f = (f + w10 + K[k + 10]! + (e ^ (c & (d ^ e))) + ((c >>> 6 | c << 26) ^ (c >>> 11 | c << 21) ^ (c >>> 25 | c << 7))) | 0; b = (b + f) | 0; f = (f + ((g >>> 2 | g << 30) ^ (g >>> 13 | g << 19) ^ (g >>> 22 | g << 10)) + ((g & h) | (a & (g | h)))) | 0
      e = (e + w11 + K[k + 11]! + (d ^ (b & (c ^ d))) + ((b >>> 6 | b << 26) ^ (b >>> 11 | b << 21) ^ (b >>> 25 | b << 7))) | 0; a = (a + e) | 0; e = (e + ((f >>> 2 | f << 30) ^ (f >>> 13 | f << 19) ^ (f >>> 22 | f << 10)) + ((f & g) | (h & (f | g)))) | 0
      d = (d + w12 + K[k + 12]! + (c ^ (a & (b ^ c))) + ((a >>> 6 | a << 26) ^ (a >>> 11 | a << 21) ^ (a >>> 25 | a << 7))) | 0; h = (h + d) | 0; d = (d + ((e >>> 2 | e << 30) ^ (e >>> 13 | e << 19) ^ (e >>> 22 | e << 10)) + ((e & f) | (g & (e | f)))) | 0
      c = (c + w13 + K[k + 13]! + (b ^ (h & (a ^ b))) + ((h >>> 6 | h << 26) ^ (h >>> 11 | h << 21) ^ (h >>> 25 | h << 7))) | 0; g = (g + c) | 0; c = (c + ((d >>> 2 | d << 30) ^ (d >>> 13 | d << 19) ^ (d >>> 22 | d << 10)) + ((d & e) | (f & (d | e)))) | 0
      b = (b + w14 + K[k + 14]! + (a ^ (g & (h ^ a))) + ((g >>> 6 | g << 26) ^ (g >>> 11 | g << 21) ^ (g >>> 25 | g << 7))) | 0; f = (f + b) | 0; b = (b + ((c >>> 2 | c << 30) ^ (c >>> 13 | c << 19) ^ (c >>> 22 | c << 10)) + ((c & d) | (e & (c | d)))) | 0
      a = (a + w15 + K[k + 15]! + (h ^ (f & (g ^ h))) + ((f >>> 6 | f << 26) ^ (f >>> 11 | f << 21) ^ (f >>> 25 | f << 7))) | 0; e = (e + a) | 0; a = (a + ((b >>> 2 | b << 30) ^ (b >>> 13 | b << 19) ^ (b >>> 22 | b << 10)) + ((b & c) | (d & (b | c)))) | 0
      if (k === 48) break
      w0 = (w0 + ((w1 >>> 7 | w1 << 25) ^ (w1 >>> 18 | w1 << 14) ^ (w1 >>> 3)) + w9 + ((w14 >>> 17 | w14 << 15) ^ (w14 >>> 19 | w14 << 13) ^ (w14 >>> 10))) | 0
      w1 = (w1 + ((w2 >>> 7 | w2 << 25) ^ (w2 >>> 18 | w2 << 14) ^ (w2 >>> 3)) + w10 + ((w15 >>> 17 | w15 << 15) ^ (w15 >>> 19 | w15 << 13) ^ (w15 >>> 10))) | 0
      w2 = (w2 + ((w3 >>> 7 | w3 << 25) ^ (w3 >>> 18 | w3 << 14) ^ (w3 >>> 3)) + w11 + ((w0 >>> 17 | w0 << 15) ^ (w0 >>> 19 | w0 << 13) ^ (w0 >>> 10))) | 0
      w3 = (w3 + ((w4 >>> 7 | w4 << 25) ^ (w4 >>> 18 | w4 << 14) ^ (w4 >>> 3)) + w12 + ((w1 >>> 17 | w1 << 15) ^ (w1 >>> 19 | w1 << 13) ^ (w1 >>> 10))) | 0
      w4 = (w4 + ((w5 >>> 7 | w5 << 25) ^ (w5 >>> 18 | w5 << 14) ^ (w5 >>> 3)) + w13 + ((w2 >>> 17 | w2 << 15) ^ (w2 >>> 19 | w2 << 13) ^ (w2 >>> 10))) | 0
      w5 = (w5 + ((w6 >>> 7 | w6 << 25) ^ (w6 >>> 18 | w6 << 14) ^ (w6 >>> 3)) + w14 + ((w3 >>> 17 | w3 << 15) ^ (w3 >>> 19 | w3 << 13) ^ (w3 >>> 10))) | 0
      w6 = (w6 + ((w7 >>> 7 | w7 << 25) ^ (w7 >>> 18 | w7 << 14) ^ (w7 >>> 3)) + w15 + ((w4 >>> 17 | w4 << 15) ^ (w4 >>> 19 | w4 << 13) ^ (w4 >>> 10))) | 0
      w7 = (w7 + ((w8 >>> 7 | w8 << 25) ^ (w8 >>> 18 | w8 << 14) ^ (w8 >>> 3)) + w0 + ((w5 >>> 17 | w5 << 15) ^ (w5 >>> 19 | w5 << 13) ^ (w5 >>> 10))) | 0
      w8 = (w8 + ((w9 >>> 7 | w9 << 25) ^ (w9 >>> 18 | w9 << 14) ^ (w9 >>> 3)) + w1 + ((w6 >>> 17 | w6 << 15) ^ (w6 >>> 19 | w6 << 13) ^ (w6 >>> 10))) | 0
      w9 = (w9 + ((w10 >>> 7 | w10 << 25) ^ (w10 >>> 18 | w10 << 14) ^ (w10 >>> 3)) + w2 + ((w7 >>> 17 | w7 << 15) ^ (w7 >>> 19 | w7 << 13) ^ (w7 >>> 10))) | 0
      w10 = (w10 + ((w11 >>> 7 | w11 << 25) ^ (w11 >>> 18 | w11 << 14) ^ (w11 >>> 3)) + w3 + ((w8 >>> 17 | w8 << 15) ^ (w8 >>> 19 | w8 << 13) ^ (w8 >>> 10))) | 0
      w11 = (w11 + ((w12 >>> 7 | w12 << 25) ^ (w12 >>> 18 | w12 << 14) ^ (w12 >>> 3)) + w4 + ((w9 >>> 17 | w9 << 15) ^ (w9 >>> 19 | w9 << 13) ^ (w9 >>> 10))) | 0
      w12 = (w12 + ((w13 >>> 7 | w13 << 25) ^ (w13 >>> 18 | w13 << 14) ^ (w13 >>> 3)) + w5 + ((w10 >>> 17 | w10 << 15) ^ (w10 >>> 19 | w10 << 13) ^ (w10 >>> 10))) | 0
      w13 = (w13 + ((w14 >>> 7 | w14 << 25) ^ (w14 >>> 18 | w14 << 14) ^ (w14 >>> 3)) + w6 + ((w11 >>> 17 | w11 << 15) ^ (w11 >>> 19 | w11 << 13) ^ (w11 >>> 10))) | 0
      w14 = (w14 + ((w15 >>> 7 | w15 << 25) ^ (w15 >>> 18 | w15 << 14) ^ (w15 >>> 3)) + w7 + ((w12 >>> 17 | w12 << 15) ^ (w12 >>> 19 | w12 << 13) ^ (w12 >>> 10))) | 0
      w15 = (w15 + ((w0 >>> 7 | w0 << 25) ^ (w0 >>> 18 | w0 << 14) ^ (w0 >>> 3)) + w8 + ((w13 >>> 17 | w13 << 15) ^ (w13 >>> 19 | w13 << 13) ^ (w13 >>> 10))) | 0
    }
    state[0]! += a; state[1]! += b; state[2]! += c; state[3]! += d
    state[4]! += e; state[5]! += f; state[6]! += g; state[7]! += h
  }
}
