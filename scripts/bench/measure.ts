import { whenSteady } from './steady.mjs'

/** Milliseconds. */
export interface Timing {
  readonly median: number
  readonly p95: number
  readonly runs: number
}

const measureMs = 1500
const fewest = 20
const most = 2000

/** Times a piece of work, warmed up until its times stand still, over at least 20 runs; `turn` counts them. */
export function measure(work: (turn: number) => unknown): Timing {
  let turn = 0
  const timed = () => {
    const begun = performance.now()
    work(turn++)
    return performance.now() - begun
  }
  const steady = whenSteady()
  while (!steady(timed()));
  const times: number[] = []
  const end = performance.now() + measureMs
  while ((performance.now() < end || times.length < fewest) && times.length < most) {
    times.push(timed())
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!
  return { median: at(0.5), p95: at(0.95), runs: times.length }
}
