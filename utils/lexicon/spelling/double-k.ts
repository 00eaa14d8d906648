import { type Right, right, rootsInK, rootsInVowel } from '../misspellings.ts'
import { splitEnclitic } from '../morphology.ts'

/** Too many k's (`pertunjukkan`, `melakukkan`) or too few (`menunjukan`). */
export function doubleK(word: string): Right | undefined {
  const [bare, enclitic] = splitEnclitic(word)
  if (!bare.endsWith('kan') || bare.length < 7) return undefined
  const made = (form: string) => right('imbuhan', [form + enclitic])
  if (bare.endsWith('kkan')) {
    const noun =
      /^(?:pe[mnr]?(?!(?:r?ci|n?de|ta)kkan)|ke(?!lompok|hendak|rok|tuk|luk|prak|bak))[a-z]+kkan$/u.test(bare)
    if (noun || rootsInVowel.has(stripPrefix(bare.slice(0, -4)))) return made(`${bare.slice(0, -4)}kan`)
    return undefined
  }
  if (!/^(?:me|di|ter)/u.test(bare)) return undefined
  const stem = bare.slice(0, -2)
  return rootsInK.has(stripPrefix(stem)) ? made(`${stem}kan`) : undefined
}

/** The root of a verb without its prefix: menunjuk → tunjuk, memperbanyak → banyak. */
function stripPrefix(verb: string): string {
  const bare = verb.replace(/^(?:memper|diper|di|ter)/u, '')
  if (bare !== verb) return bare
  if (/^mem[aiueo]/u.test(verb)) return known(`p${verb.slice(3)}`, verb.slice(2))
  if (/^men[aiueo]/u.test(verb)) return known(`t${verb.slice(3)}`, verb.slice(2))
  if (/^meny[aiueo]/u.test(verb)) return `s${verb.slice(4)}`
  if (/^meng[aiueo]/u.test(verb)) return known(verb.slice(4), `k${verb.slice(4)}`)
  return verb.replace(/^me(?:ng|[mn](?=[^aiueo]))?/u, '')
}

function known(...forms: string[]): string {
  return forms.find((form) => rootsInK.has(form) || rootsInVowel.has(form)) ?? forms[0]!
}
