import { daysBetween } from '../../../draft/dates.ts'
import type { Span } from '../../../draft/types.ts'
import { mayBeSame } from '../../../lexicon/places.ts'
import type { DraftFlag } from '../../define.ts'
import { inWords, type Past } from '../../past.ts'
import { daysOf, isPast } from './days.ts'
import { type Located, type Side, spread } from './sides.ts'

const names: Record<string, string> = {
  x: 'X',
  instagram: 'Instagram',
  facebook: 'Facebook',
  website: 'situs web',
}

type Message = (theirs: string, mine: string) => string

/** Where two texts about the same thing differ: in days, hours, places and counts. */
export function* compare(mine: Side, theirs: Side, past: Past): Iterable<DraftFlag> {
  const where = `${names[past.platform] ?? past.platform} (${inWords(theirs.today)})`
  const message = (theirsWords: string, mineWords: string) =>
    `Di ${where} tertulis “${theirsWords}”, di sini “${mineWords}”. Samakan, atau tulis “Ralat” bila berubah.`
  const [days, otherDays] = [daysOf(mine), daysOf(theirs)]
  const events = (list: typeof days) => list.filter(({ role }) => role === 'event')
  const [first] = events(days)
  const [otherFirst] = events(otherDays)
  // One has passed and the other is to come: two occasions of one series.
  if (first && otherFirst && isPast(otherFirst.day, mine.today) !== isPast(first.day, mine.today)) return

  const [own, other] = [mine, theirs].map((side) => spread(side, ({ places }) => places))
  const elsewhere =
    own!.length > 0 && other!.length > 0 && !own!.some((a) => other!.some((b) => mayBeSame(a, b)))
  // Another day at another posyandu: two stops of one round.
  const another = first && otherFirst && daysBetween(otherFirst.day, first.day) !== 0
  if (elsewhere && another && own!.some((a) => stops.has(a.head) && other!.some((b) => b.head === a.head)))
    return

  for (const role of ['event', 'deadline', 'opening'] as const) {
    const [own, other] = [days, otherDays].map((list) => list.filter((entry) => entry.role === role))
    const odd = own!.find(({ day }) => !other!.some((entry) => daysBetween(entry.day, day) === 0))
    const missing = other!.find(({ day }) => !own!.some((entry) => daysBetween(entry.day, day) === 0))
    if (odd && missing) yield flag(odd, message(inWords(missing.day), inWords(odd.day)))
  }
  for (const role of ['start', 'end', 'beside'] as const) {
    const [own, other] = [mine, theirs].map((side) =>
      spread(side, ({ clocks }) => clocks.filter((clock) => clock.role === role)),
    )
    const odd = own!.find(({ minute }) => !other!.some((clock) => clock.minute === minute))
    const missing = other!.find(({ minute }) => !own!.some((clock) => clock.minute === minute))
    if (odd && missing) yield flag(odd, message(missing.written, odd.written), missing.written)
  }
  if (elsewhere) {
    yield flag(own![0]!, message(other![0]!.written, own![0]!.written), other![0]!.written)
  }
  yield* prices(mine, theirs, message)
  // Announced before, reported after: planned against actual numbers.
  const before = otherFirst && daysBetween(theirs.today, otherFirst.day) > 0
  const after = first && isPast(first.day, mine.today)
  if (before && after) return
  const tallies = [mine, theirs].map((side) => spread(side, ({ counts }) => counts))
  for (const count of tallies[0]!) {
    const same = tallies[1]!.filter(({ noun }) => noun === count.noun)
    if (same.length === 0 || same.some(({ value }) => value === count.value)) continue
    const [counterpart] = same
    if (counterpart!.planned !== count.planned) continue
    // A count that the other text also has elsewhere is another thing's.
    if (
      tallies[0]!.some(
        ({ noun, value }) => noun === count.noun && same.some((entry) => entry.value === value),
      )
    )
      continue
    yield flag(count, message(counterpart!.written, count.written), counterpart!.written)
  }
}

/** The price of the same thing, where each text names but one. */
function* prices(mine: Side, theirs: Side, message: Message): Iterable<DraftFlag> {
  const [own, other] = [mine, theirs].map((side) => spread(side, (facts) => facts.prices))
  const [price, counterpart] = [own![0], other![0]]
  if (!price || !counterpart || own!.length > 1 || other!.length > 1) return
  const shared = price.of.filter((word) => word.length > 3 && counterpart.of.includes(word))
  if (price.value === counterpart.value || shared.length === 0) return
  yield flag(price, message(counterpart.written, price.written), counterpart.written)
}

/** Where what goes round stops: one of its kind in every village. */
const stops = new Set(
  'posyandu puskesmas pustu poskesdes balai kantor sd sdn smp smpn sma sman smk smkn mi mts paud tk masjid musala pasar posko'.split(
    ' ',
  ),
)

const flag = ({ placed, start, end }: Located<Span>, message: string, fix?: string): DraftFlag => ({
  in: placed,
  start,
  end,
  message,
  ...(fix !== undefined && { fixes: [{ label: `Samakan: ${fix}`, text: fix }] }),
})
