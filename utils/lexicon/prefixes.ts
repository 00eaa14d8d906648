/**
 * Prefixes of Indonesian words, each with the letter of the root that it swallows, where it does: meny- + sapu, mem- +
 * pilih. Longer ones stand before those they begin with.
 */
export const prefixes: readonly (readonly [prefix: string, swallowed?: string])[] = [
  ['memper'],
  ['diper'],
  ['menge'],
  ['penge'],
  ['meny', 's'],
  ['peny', 's'],
  ['meng', 'k'],
  ['peng', 'k'],
  ['mem', 'p'],
  ['pem', 'p'],
  ['men', 't'],
  ['pen', 't'],
  ['ber'],
  ['ter'],
  ['per'],
  ['me'],
  ['pe'],
  ['be'],
  ['di'],
  ['ke'],
  ['se'],
]
