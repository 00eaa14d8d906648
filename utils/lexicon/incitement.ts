import type { Sentence, Span } from '../draft/types.ts'
import words from './hasutan.txt'
import { clauseBefore, createMarker, type Mark } from './marker.ts'
import { pattern } from './pattern.ts'
import type { Condition } from './signals.ts'
import { condemns, isDenied, tellsOfPast } from './stance.ts'

const mark = createMarker(words)
const is = (hit: Mark | undefined, ...classes: string[]) => classes.some((name) => hit?.classes.has(name))
const join = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) })
/** Payment that is refused to touts, not to the state. */
const tout =
  /\b(?:tanpa|kepada|calo|oknum|di luar|lebih dari|melebihi|tunai|pungli|palsu|perantara|tidak resmi)\b/u
const nuisance = pattern(
  /\b(?:banjir|api|nyamuk|jentik|tikus|hama|rayap|sampah|narkoba|rokok|stunting|dbd|virus|wabah|gulma|kotoran|kuman|diskon|promo|bazar|bazaar|takjil|kuis|hadiah|doorprize|murah|gratis|judi|pungli|hoaks|korupsi|pinjol|penipu|penipuan|kebakaran|ikan|sate|jagung|lilin)\b/u,
)

const deeds = ['serang', 'menyerang', 'diserang', 'boikot', 'jera', 'bangkang', 'umbar', 'ganas'] as const
/** What no incitement does without. */
export const incites: Condition = mark.of(...deeds)

/** Where a sentence calls on people to attack, damage, boycott, disobey or expose. */
export function findIncitement(sentence: Sentence): Span[] {
  const marks = mark(sentence)
  if (!marks.some((hit) => is(hit, ...deeds))) return []
  if (condemns(sentence) || tellsOfPast(sentence)) return []
  const found: Span[] = []
  for (const hit of marks) {
    const span =
      attack(sentence, marks, hit) ??
      ruin(sentence, marks, hit) ??
      defiance(sentence, marks, hit) ??
      exposure(sentence, marks, hit)
    if (!span) continue
    const before = found.find((other) => span.start <= other.end + 2 && span.end >= other.start)
    if (before) found[found.indexOf(before)] = join(before, span)
    else found.push(span)
  }
  return found
}

/** Whether a verb in its base form is an order: it opens the clause, or a call stands before it. */
function isOrder(sentence: Sentence, marks: readonly Mark[], hit: Mark): boolean {
  if (isDenied(sentence, hit.first, 2) || marks.some((other) => is(other, 'berita'))) return false
  const [nearest] = clauseBefore(sentence, hit.first, 1)
  if (!nearest) return true
  const before = marks.find((other) => other.last === hit.first)
  if (is(before, 'ajak')) {
    // `warga serbu bazar` tells; `warga, serbu` calls.
    return before!.phrase !== 'warga' || clauseBefore(sentence, before!.first, 1).length > 0
  }
  // `besok jam 8 kepung`, `sabtu 28 november serbu`.
  return /^\d/u.test(nearest.lower) && clauseBefore(sentence, hit.first, 6).length <= 5
}

/** The target right behind a verb: only fillers lie between. */
function targetOf(
  sentence: Sentence,
  marks: readonly Mark[],
  hit: Mark,
  reach: number,
  ...classes: string[]
): Mark | undefined {
  let at = hit.last
  for (const other of marks) {
    if (other.first < at) continue
    if (other.first !== at || at - hit.last > reach) return undefined
    if (/[.;!?:()]/u.test(sentence.text.slice(hit.end, other.start))) return undefined
    if (is(other, ...classes)) return other
    if (!is(other, 'isi', 'ajak')) return undefined
    at = other.last
  }
  return undefined
}

function attack(sentence: Sentence, marks: readonly Mark[], hit: Mark): Span | undefined {
  if (is(hit, 'ganas')) return isDenied(sentence, hit.first, 3) ? undefined : hit
  if (is(hit, 'serang')) {
    if (!isOrder(sentence, marks, hit)) return undefined
    if (/^\p{Lu}/u.test(sentence.text.slice(hit.start)) && hit.first > 0 && hit.phrase === 'serang')
      return undefined
    const target = targetOf(sentence, marks, hit, 3, 'sasaran')
    if (!target || nuisance.test(sentence)) return undefined
    return join(hit, target)
  }
  if (is(hit, 'menyerang')) {
    const call = clauseBefore(sentence, hit.first, 4).some(({ lower }) =>
      /^(?:ayo|mari|yuk|yok|saatnya|waktunya|hayu|bersatu|harus|wajib|kudu|berani|siap)$/u.test(lower),
    )
    const target = call && !isDenied(sentence, hit.first, 4) && targetOf(sentence, marks, hit, 3, 'sasaran')
    return target && !nuisance.test(sentence) ? join(hit, target) : undefined
  }
  if (is(hit, 'diserang')) {
    if (isDenied(sentence, hit.first, 3) || nuisance.test(sentence)) return undefined
    const ordered = marks.find(
      (other) =>
        is(other, 'suruh') &&
        ((other.last <= hit.first && hit.first - other.last <= 1) ||
          (other.first >= hit.last && other.first - hit.last <= 1)),
    )
    const target = marks.find(
      (other) =>
        is(other, 'sasaran') &&
        Math.max(hit.first - other.last, other.first - hit.last) <= 5 &&
        !/[.;!?]/u.test(sentence.text.slice(Math.min(other.end, hit.end), Math.max(other.start, hit.start))),
    )
    return ordered && target ? join(target, hit) : undefined
  }
  return undefined
}

/** `boikot warungnya`, `jangan dibeli dagangannya, biar gulung tikar`. */
function ruin(sentence: Sentence, marks: readonly Mark[], hit: Mark): Span | undefined {
  if (!is(hit, 'boikot')) return undefined
  const wish = marks.find(
    (other) => is(other, 'jera') && other.first >= hit.last && other.first - hit.last <= 10,
  )
  if (wish) return join(hit, wish)
  if (hit.phrase !== 'boikot' || !isOrder(sentence, marks, hit)) return undefined
  if (/\b(?:bukan|pemilu|pilkada)\b/u.test(sentence.lower)) return undefined
  const next = sentence.words[hit.last]
  return next?.joined ? { start: hit.start, end: next.end } : hit
}

/** `jangan bayar pajak`, `abaikan saja perintah petugas`. */
function defiance(sentence: Sentence, marks: readonly Mark[], hit: Mark): Span | undefined {
  if (!is(hit, 'bangkang') || nuisance.test(sentence)) return undefined
  const paying = is(hit, 'bayar')
  const object = targetOf(sentence, marks, hit, 4, paying ? 'pungutan' : 'aturan')
  if (!object || tout.test(sentence.lower.slice(hit.start))) return undefined
  if (!isOrder(sentence, marks, hit) && !(paying && hit.first < 4)) return undefined
  return join(hit, object)
}

/** `viralkan mukanya`, `sebarkan alamat rumahnya`. */
function exposure(sentence: Sentence, marks: readonly Mark[], hit: Mark): Span | undefined {
  if (!is(hit, 'umbar') || !isOrder(sentence, marks, hit)) return undefined
  const object = targetOf(sentence, marks, hit, 3, 'identitas')
  if (!object) return undefined
  const own = /(?:nya|na|nyo|e|é)$/u.test(sentence.lower.slice(object.start, object.end))
  const someone =
    /^\s(?:pelaku|orang|dia|mereka|si|petugas|guru|pegawai|pejabat|oknum|admin|warga|tetangga|lurah|kades)\b/u.test(
      sentence.lower.slice(object.end),
    )
  if (/^buka/u.test(hit.phrase) && !/identitas|aib|muka|data/u.test(object.phrase)) return undefined
  return own || someone ? join(hit, object) : undefined
}
