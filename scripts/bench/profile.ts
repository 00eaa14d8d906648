import type { CDPSession } from 'playwright-core'

/** Saring's part of a page's main thread, from 0 to 1. */
export interface Share {
  readonly ofBusy: number
  readonly ofAll: number
}

export interface Profile {
  /** Milliseconds in Saring's scripts, with all that they call. */
  readonly ours: number
  /** The longest stretch of them without a break, in ms. */
  readonly longest: number
  readonly share: Share
}

/** Microseconds between two samples. */
const interval = 200

/** Samples a page's main thread while something is done, and tells Saring's scripts from all others. */
export async function profiled(session: CDPSession, work: () => Promise<unknown>): Promise<Profile> {
  await session.send('Profiler.enable')
  await session.send('Profiler.setSamplingInterval', { interval })
  await session.send('Profiler.start')
  await work()
  const { profile } = await session.send('Profiler.stop')
  await session.send('Profiler.disable')

  const ours = new Set<number>()
  const idle = new Set<number>()
  const visit = new Map(profile.nodes.map((node) => [node.id, node]))
  const mark = (id: number, inherited: boolean) => {
    const node = visit.get(id)
    if (!node) return
    const { url, functionName } = node.callFrame
    const isOurs = inherited || url.startsWith('chrome-extension://')
    if (isOurs) ours.add(id)
    if (functionName === '(idle)') idle.add(id)
    for (const child of node.children ?? []) mark(child, isOurs)
  }
  const [root] = profile.nodes
  if (root) mark(root.id, false)

  let busy = 0
  let all = 0
  let mine = 0
  let longest = 0
  let stretch = 0
  const { samples = [], timeDeltas = [] } = profile
  for (const [index, sample] of samples.entries()) {
    // A sample holds until the next one.
    const held = (timeDeltas[index + 1] ?? 0) / 1000
    all += held
    if (!idle.has(sample)) busy += held
    if (ours.has(sample)) {
      mine += held
      stretch += held
      longest = Math.max(longest, stretch)
    } else stretch = 0
  }
  return { ours: mine, longest, share: { ofBusy: mine / busy, ofAll: mine / all } }
}
