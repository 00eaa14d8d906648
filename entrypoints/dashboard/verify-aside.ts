import { proxy, wrap } from 'comlink'
import { database } from '../../utils/log/database.ts'
import type { Verdict } from '../../utils/log/verify.ts'
import { type Verifier, verifiersFor, verifyBeside } from '../../utils/log/verify-beside.ts'
import type { TaskControl } from './task.tsx'

/** Verifies the log on threads of their own: the page answers while hundreds of thousands of entries are hashed. */
export async function verifyAside({ signal, onProgress }: TaskControl): Promise<Verdict> {
  const { count } = await database.head()
  const workers = Array.from(
    { length: verifiersFor(count) },
    () => new Worker(new URL('./verify.worker.ts', import.meta.url), { type: 'module' }),
  )
  const [first, ...others] = workers.map(verifierOn)
  try {
    const stopped = new Promise<never>((_, fail) => {
      signal.addEventListener('abort', () => fail(signal.reason))
    })
    // They only read, so they may end anywhere.
    return await Promise.race([verifyBeside([first!, ...others], { onProgress }), stopped])
  } finally {
    for (const worker of workers) worker.terminate()
  }
}

function verifierOn(worker: Worker): Verifier {
  const remote = wrap<Verifier>(worker)
  return {
    stretch: (range, tell) => remote.stretch(range, proxy(tell)),
    whole: (tell) => remote.whole(proxy(tell)),
  }
}
