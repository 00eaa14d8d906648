import { proxy, wrap } from 'comlink'
import { type DataKey, database } from '../../utils/log/database.ts'
import type { Verdict } from '../../utils/log/verify.ts'
import { type Verifier, verifiersFor, verifyBeside } from '../../utils/log/verify-beside.ts'
import type { TaskControl } from './task.tsx'
import type { VerifyWorker } from './verify.worker.ts'

/** Verifies the log on threads of their own: the page answers while hundreds of thousands of entries are hashed. */
export async function verifyAside({ signal, onProgress }: TaskControl): Promise<Verdict> {
  const { count } = await database.head()
  const key = await database.handOver()
  const workers = Array.from(
    { length: verifiersFor(count) },
    () => new Worker(new URL('./verify.worker.ts', import.meta.url), { type: 'module' }),
  )
  try {
    const [first, ...others] = await Promise.all(workers.map((worker) => verifierOn(worker, key)))
    const stopped = new Promise<never>((_, fail) => {
      signal.addEventListener('abort', () => fail(signal.reason))
    })
    // They only read, so they may end anywhere.
    return await Promise.race([verifyBeside([first!, ...others], { onProgress }), stopped])
  } finally {
    for (const worker of workers) worker.terminate()
  }
}

async function verifierOn(worker: Worker, key: DataKey | undefined): Promise<Verifier> {
  const remote = wrap<VerifyWorker>(worker)
  if (key) await remote.takeOver(key)
  return {
    stretch: (range, tell) => remote.stretch(range, proxy(tell)),
    whole: (tell) => remote.whole(proxy(tell)),
  }
}
