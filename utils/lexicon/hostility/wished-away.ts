import type { Sentence, Span } from '../../draft/types.ts'
import { is, isBehind, type Mark } from '../marker.ts'
import { join } from '../spans.ts'
import { isDenied } from '../stance.ts'
import type { Group } from './groups.ts'
import { sameClause } from './relation.ts'

/** What may stand between sending somebody and where to. */
const pointing =
  /^(?:saja|aja|wae|bae|semua|itu|ini|tuh|ke|ka|menyang|nang|balik|pulang|sana|sono|para|orang)$/u

/** `waria harus diusir`, `biar saja mereka tenggelam`, `suruh pulang ke hutan`. */
export function wishedAway(
  sentence: Sentence,
  marks: readonly Mark[],
  groups: readonly Group[],
  hit: Mark,
): Span | undefined {
  const about = (reach: number) =>
    groups.find(
      (group) =>
        group.kind !== 'gender' &&
        Math.max(group.first - hit.last, hit.first - group.last) <= reach &&
        sameClause(sentence, Math.min(group.end, hit.end), Math.max(group.start, hit.start)),
    )
  if (is(hit, 'diusir')) {
    if (isDenied(sentence, hit.first, 3)) return undefined
    const must =
      /^(?:diangkut|dikapalkan) /u.test(hit.phrase) ||
      marks.some(
        (other) =>
          is(other, 'wajib') &&
          (Math.abs(other.last - hit.first) <= 2 || Math.abs(other.first - hit.last) <= 1),
      )
    const target = about(9)
    return must && target && target.kind !== 'bare' ? join(target, hit) : undefined
  }
  if (is(hit, 'mati')) {
    const let_ = marks.find((other) => /^biar/u.test(other.phrase) && isBehind(hit, other, 4))
    const target = let_ && about(5)
    return target ? join(join(let_, hit), target) : undefined
  }
  if (is(hit, 'pulang')) {
    const home = marks.find(
      (other) =>
        is(other, 'asal') &&
        other.first >= hit.last &&
        (other.first - hit.last <= 2 ||
          // `kirim balik saja mereka ke hutan`: nothing but whom between.
          (other.first - hit.last <= 5 &&
            sentence.words
              .slice(hit.last, other.first)
              .every(
                ({ lower }, at) =>
                  pointing.test(lower) ||
                  groups.some(({ first, last }) => first <= hit.last + at && hit.last + at < last),
              ))),
    )
    const sent = marks.some((other) => is(other, 'wajib') && isBehind(hit, other, 2))
    if (
      !home ||
      !(
        sent ||
        /suruh|kan$/u.test(hit.phrase) ||
        /mu$/u.test(home.phrase) ||
        /\b(?:saja|aja|sana|sono|sudah)\b/u.test(sentence.lower)
      )
    )
      return undefined
    const target = about(12)
    // `Dua kukang sudah pulih. Kembalikan mereka ke habitatnya`: animals are set free.
    if (
      target?.kind === 'pronoun' &&
      /^(?:kembali|pulang)/u.test(hit.phrase) &&
      (!sent || /\bbiar(?:kan|lah)?\b/u.test(sentence.lower)) &&
      !/\b(?:saja|aja|sana|sono|suruh|harus|wajib)\b/u.test(sentence.lower)
    )
      return undefined
    return target && target.kind !== 'bare' ? join(hit, home) : undefined
  }
  return undefined
}
