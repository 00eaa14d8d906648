import { prefixes as common } from '../lexicon/prefixes.ts'

const clitics = ['nya', 'lah', 'kah', 'pun', 'ku', 'mu']
const suffixes = ['kan', 'isasi', 'asi', 'an', 'wan', 'i']
const prefixes = [...common, ...['pasca', 'pra', 'anti'].map((prefix) => [prefix] as const)]
/** Shorter roots are too often something else: `di-` + `air`, `ber-` + `ita`. */
const shortest = 4

/** A word as it stands and what may be its root, in lower case, with how far each form is to be trusted (0 to 1). */
export function stemsOf(word: string): ReadonlyMap<string, number> {
  const forms = new Map<string, number>()
  const put = (form: string, trust: number) => {
    if (form.length >= (trust >= 0.9 ? 2 : shortest) && (forms.get(form) ?? 0) < trust) forms.set(form, trust)
  }
  put(word, 1)
  for (const part of word.split('-')) put(part, 0.95)
  for (const base of [...forms.keys()])
    for (const clitic of clitics) if (base.endsWith(clitic)) put(base.slice(0, -clitic.length), 0.9)
  for (const base of [...forms.keys()]) {
    for (const left of [
      base,
      ...suffixes.filter((end) => base.endsWith(end)).map((end) => base.slice(0, -end.length)),
    ]) {
      if (left !== base) put(left, 0.7)
      for (const [prefix, swallowed] of prefixes) {
        if (!left.startsWith(prefix)) continue
        const root = left.slice(prefix.length)
        put(root, 0.6)
        if (swallowed) put(swallowed + root, 0.6)
      }
    }
  }
  return forms
}
