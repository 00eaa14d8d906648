import { database, type LogDatabase } from './database.ts'
import { threads } from './threads.ts'
import { type Verdict, type VerifyOptions, verifyLog } from './verify.ts'
import { fitTogether, type Range, rangesOf, type Stretch, verifyStretch } from './verify-stretch.ts'

type Tell = (done: number, total: number) => void

/** What verifies on a thread of its own. Its promises end with the thread. */
export interface Verifier {
  stretch(range: Range, tell: Tell): Promise<Stretch | undefined>
  whole(tell: Tell): Promise<Verdict>
}

/** To be exposed on that thread. */
export const verifierOf = (log: LogDatabase = database): Verifier => ({
  stretch: (range, onProgress) => verifyStretch(range, log, { onProgress }),
  whole: (onProgress) => verifyLog(log, { onProgress }),
})

/** Entries below which one thread is done before a second one has begun. */
const fewEntries = 10_000

/** On how many threads a log of so many entries is verified. */
export const verifiersFor = (count: number): number => (count < fewEntries ? 1 : threads())

/**
 * Verifies the log on several threads, each of which takes its stretch. Says what `verifyLog` says: where the
 * stretches are not sound, or do not fit, that is asked.
 */
export async function verifyBeside(
  verifiers: readonly [Verifier, ...Verifier[]],
  { onProgress }: Pick<VerifyOptions, 'onProgress'> = {},
  log: LogDatabase = database,
): Promise<Verdict> {
  const head = await log.head()
  const [first] = verifiers
  if (verifiers.length === 1) return first.whole((...told) => onProgress?.(...told))
  const ranges = rangesOf(head.count, verifiers.length)
  const done = ranges.map(() => 0)
  let furthest = 0
  const tell = (now: number) => {
    furthest = Math.max(furthest, now)
    onProgress?.(furthest, head.count)
  }
  const stretches = await Promise.all(
    ranges.map((range, index) =>
      verifiers[index]!.stretch(range, (own) => {
        done[index] = own
        tell(done.reduce((sum, one) => sum + one, 0))
      }),
    ),
  )
  const sound = stretches.filter((stretch) => stretch !== undefined)
  if (sound.length === ranges.length && fitTogether(sound, await log.installation(), head))
    return { intact: true, count: head.count }
  return first.whole(tell)
}
