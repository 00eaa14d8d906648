import type { Sentence, Span } from '../../draft/types.ts'
import { clauseBefore, is, type Mark } from '../marker.ts'
import { join } from '../spans.ts'
import { isDenied } from '../stance.ts'
import { nuisance, shared } from './harmless.ts'

/** `biar kita datengin rame-rame`. */
export function mob(sentence: Sentence, marks: readonly Mark[], hit: Mark): Span | undefined {
  if (!is(hit, 'datang') || isDenied(sentence, hit.first, 3)) return undefined
  const crowd = marks.find(
    (other) => is(other, 'ramai') && Math.max(other.first - hit.last, hit.first - other.last) <= 3,
  )
  if (!crowd || nuisance.test(sentence) || shared.test(sentence)) return undefined
  const person =
    /(?:nya|na|e)$|^(?:datengin|datangin|samperin|labrak|damprat|geruduk|gruduk|kepung|gerebek|grebek|cegat)/u.test(
      sentence.lower.slice(hit.start, hit.end),
    )
  const public_ =
    /\b(?:posyandu|puskesmas|museum|pasar|perpustakaan|stan|stand|bazar|festival|tps|balai|lokasi|wisata|taman)\b/u
  return person && !public_.test(sentence.lower) && isCalled(sentence, hit) ? join(hit, crowd) : undefined
}

const isCalled = (sentence: Sentence, hit: Mark): boolean =>
  clauseBefore(sentence, hit.first, 2).every(({ lower }) =>
    /^(?:kita|urang|biar|ayo|yuk|mari|hayu|mending|besok|nanti|malam|ini|torang|katong|saja|langsung|ben|tinggal|warga|massa)$/u.test(
      lower,
    ),
  )
