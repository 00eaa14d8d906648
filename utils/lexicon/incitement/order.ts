import type { Sentence } from '../../draft/types.ts'
import { clauseBefore, is, type Mark } from '../marker.ts'
import { isDenied } from '../stance.ts'

/** Whether a verb in its base form is an order: it opens the clause, or a call stands before it. */
export function isOrder(sentence: Sentence, marks: readonly Mark[], hit: Mark): boolean {
  if (isDenied(sentence, hit.first, 2) || marks.some((other) => is(other, 'berita'))) return false
  const [nearest] = clauseBefore(sentence, hit.first, 1)
  if (!nearest) return true
  const before = marks.find((other) => other.last === hit.first)
  // `patungan beli bensin buat bakar …`: a purpose is an order where somebody calls for it.
  if (before && /^(?:buat|untuk|kanggo|pikeun)$/u.test(before.phrase))
    return (
      /\b(?:ayo|yuk|mari|hayu|patungan|kita|urang)\b/u.test(sentence.lower.slice(0, hit.start)) &&
      !/\b(?:polisi|petugas|satpol|aparat)\b/u.test(sentence.lower)
    )
  if (is(before, 'ajak')) {
    // `warga serbu bazar` tells; `warga, serbu` calls.
    return before!.phrase !== 'warga' || clauseBefore(sentence, before!.first, 1).length > 0
  }
  // `besok jam 8 kepung`, `sabtu 28 november serbu`.
  return /^\d/u.test(nearest.lower) && clauseBefore(sentence, hit.first, 6).length <= 5
}

/** The target right behind a verb: only fillers lie between. */
export function targetOf(
  sentence: Sentence,
  marks: readonly Mark[],
  hit: Mark,
  reach: number,
  ...classes: string[]
): Mark | undefined {
  // `Lampu jalan rusak, warga melapor`: another clause.
  if (hit.first > 0 && sentence.text[hit.end] === ',') return undefined
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
