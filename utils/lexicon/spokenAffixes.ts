/** Puts meN- before a base, with the changes of sound that go with it: tulis → menulis, kirimkan → mengirimkan. */
export function withMe(base: string): string {
  if (/^(?:per(?=[a-z]{4})|pro|kl|kr|tr|st|sk|sp)/u.test(base)) return withMeUnchanged(base)
  const syllables = base.match(/[aiueo]+/gu)?.length ?? 0
  if (syllables === 1 && !/^[kpts]?[aiueo]/u.test(base)) return `menge${base}`
  const [first, rest] = [base[0]!, base.slice(1)]
  const melted = { k: 'meng', p: 'mem', t: 'men', s: 'meny' }[first]
  return melted === undefined ? withMeUnchanged(base) : melted + rest
}

function withMeUnchanged(base: string): string {
  if (/^[aiueoghk]/u.test(base)) return `meng${base}`
  if (/^[bpfv]/u.test(base)) return `mem${base}`
  if (/^[dtcjzs]/u.test(base)) return `men${base}`
  return `me${base}`
}

/** The spoken nasal prefixes before a root: urus → ngurus, cari → nyari, ngecari; pakai → makai. */
export function spokenNasal(root: string): string[] {
  const rest = root.slice(1)
  const always = `nge${root}`
  if (/^[aiueo]/u.test(root)) return [always, `ng${root}`]
  const melted = { k: 'ng', s: 'ny', c: 'ny', t: 'n', p: 'm' }[root[0]!]
  if (melted !== undefined) return [always, melted + rest]
  return root.startsWith('b') ? [always, `m${root}`] : [always]
}

/** What the root of a spoken form in -in may be: diurusin, ngurusin → urus; nyariin → sari, cari. */
export function rootsOfSpoken(word: string): string[] {
  if (!word.endsWith('in') || word.length < 5) return []
  const stem = word.slice(0, -2)
  const after = (prefix: string, ...melted: string[]) =>
    stem.startsWith(prefix) ? melted.map((sound) => sound + stem.slice(prefix.length)) : []
  return [
    stem,
    ...after('di', ''),
    ...after('nge', ''),
    ...after('ng', '', 'k'),
    ...after('ny', 's', 'c'),
    ...after('n', 't'),
    ...after('m', 'p', 'b'),
  ]
}
