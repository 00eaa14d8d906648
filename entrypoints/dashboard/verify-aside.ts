import { proxy, wrap } from 'comlink'
import type { Verdict } from '../../utils/log/verify.ts'
import type { TaskControl } from './task.tsx'
import type { Verifier } from './verify.worker.ts'

/** Verifies the log on a thread of its own: the page answers while hundreds of thousands of entries are hashed. */
export async function verifyAside({ signal, onProgress }: TaskControl): Promise<Verdict> {
  const worker = new Worker(new URL('./verify.worker.ts', import.meta.url), { type: 'module' })
  try {
    const stopped = new Promise<never>((_, fail) => {
      signal.addEventListener('abort', () => fail(signal.reason))
    })
    // It only reads, so it may end anywhere.
    return await Promise.race([wrap<Verifier>(worker).verify(proxy(onProgress)), stopped])
  } finally {
    worker.terminate()
  }
}
