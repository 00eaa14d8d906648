import type { Sentence, Span } from '../../draft/types.ts'
import { is, type Mark } from '../marker.ts'
import { pattern } from '../pattern.ts'
import { join } from '../spans.ts'
import { isDenied, tellsOfPast } from '../stance.ts'
import type { Group } from './groups.ts'
import { linked, near } from './relation.ts'

const fenced = pattern(
  /(?<!\p{L})(?:masuk|memasuki|mendekati|meminta|menyentuh) (?:ke )?(?:kandang|ruang|gudang|laboratorium|area|kawasan|lokasi|dapur|proyek|tambang|zona|data|foto|kode|uang)(?!\p{L})/u,
)

/** `usir orang X`, `basmi semua waria`. */
export function attacked(
  sentence: Sentence,
  marks: readonly Mark[],
  groups: readonly Group[],
  hit: Mark,
): Span | undefined {
  if (!is(hit, 'usir') || isDenied(sentence, hit.first) || tellsOfPast(sentence)) return undefined
  // `Kami larang orang asing masuk kandang ternak`
  if (/^(?:larang|tolak|cekal)$/u.test(hit.phrase) && fenced.test(sentence)) return undefined
  const target = groups.find(
    (group) =>
      (group.kind === 'named' || (group.kind === 'bare' && is(hit, 'keras'))) &&
      (linked(sentence, marks, hit, group, 3, 'isi', 'orang', 'umum') ||
        // `bersihkan kampung ini dari orang X`
        (group.kind === 'named' &&
          near(sentence, hit, group, 5) &&
          /(?<!\p{L})dari(?: semua| segala| para| orang| kaum| umat| pengikut| orang-orang)?\s$/u.test(
            sentence.lower.slice(hit.end, group.start),
          ))),
  )
  if (!target) {
    // `orang X tidak tahu diuntung, usir dari tanah negara`
    const named = groups.find((group) => group.kind === 'named' && near(sentence, group, hit, 8))
    const open =
      /^(?:,? ?(?:dari|saja|aja|semua|semuanya|wae|bae|kabeh|pulang|ke luar|keluar|sekarang|bareng|sekalian)\b|\s?[!.]|$)/u
    const order =
      is(hit, 'keras') ||
      /^(?:pulangkan|tendang|lempar|ceburkan|cemplungkan|hanyutkan|tenggelamkan|kirim pulang|suruh|larang|tolak|singkiri|halau)/u.test(
        hit.phrase,
      )
    if (
      named &&
      order &&
      open.test(sentence.lower.slice(hit.end).trimStart()) &&
      (/,\s$/u.test(sentence.lower.slice(0, hit.start)) ||
        // `Orang gila di pasar itu lempar saja ke sungai`
        (!/(?<!\p{L})(?:untuk|bagi|milik|kepada|buat|dari|oleh|dengan)\s(?:\p{L}+\s)?$/u.test(
          sentence.lower.slice(0, named.start),
        ) &&
          /(?<!\p{L})(?:itu|ini|kuwi|iku|eta|tu)\s$/u.test(sentence.lower.slice(named.end, hit.start)) &&
          /^ (?:saja|aja|wae|bae|we)(?!\p{L})/u.test(sentence.lower.slice(hit.end))))
    )
      return join(named, hit)
  }
  if (!target || /^\s(?:united|fc|utd)\b/u.test(sentence.lower.slice(target.end))) return undefined
  // `warga tolak pendatang`: news of a protest; an order stands first or after a call.
  const before = marks.find((other) => other.last === hit.first)
  if (hit.first > 0 && !is(hit, 'keras') && is(before, 'orang', 'suku')) return undefined
  return join(hit, target)
}
