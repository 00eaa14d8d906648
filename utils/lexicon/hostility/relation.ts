import type { Sentence } from '../../draft/types.ts'
import { is, type Mark } from '../marker.ts'
import { pattern } from '../pattern.ts'

/** Nothing ends between two places, and no quotation ends there while another begins. */
export const sameClause = ({ text }: Sentence, from: number, to: number) =>
  !/[.;!?():]|["”][^"“”]*["“]/u.test(text.slice(from, to))

/** Whether only words of the given classes lie between two marks. */
export function linked(
  sentence: Sentence,
  marks: readonly Mark[],
  from: Mark,
  to: Mark,
  reach: number,
  ...classes: string[]
): boolean {
  if (to.first < from.last || to.first - from.last > reach) return false
  if (!sameClause(sentence, from.end, to.start)) return false
  let covered = 0
  for (const between of marks) {
    if (between.first >= from.last && between.last <= to.first && is(between, ...classes))
      covered += between.last - between.first
  }
  return covered === to.first - from.last
}

/** Words of rites, stages and science that a comparison with an animal belongs to, and of shared work. */
export const staged = pattern(
  /(?<!\p{L})(?:tari|tarian|menari|topeng|kostum|barongsai|reog|kecak|sendratari|patung|ogoh-ogoh|mitologi|melawan|memerangi|membasmi|mengatasi|menangani|bersama-sama|gotong royong|terserang|terjangkit)(?!\p{L})/u,
)

/** Whether a word is said of a group further off: the same stretch between hard marks, at most `reach` words between. */
export function near(sentence: Sentence, group: Mark, hit: Mark, reach: number): boolean {
  const gap = hit.first - group.last
  if (gap < 0 || gap > reach || staged.test(sentence)) return false
  return sameClause(sentence, group.end, hit.start)
}
