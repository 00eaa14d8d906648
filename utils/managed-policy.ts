import { browser } from 'wxt/browser'
import { policyKey } from './pack-changes.ts'

type Policy = Readonly<Record<string, unknown>>

/**
 * What the browser's policy holds; empty where none is set. Chromium answers only when its policy service is up, which
 * can be minutes after the start of a busy computer: nothing may wait so long, and the last known policy stays in force
 * until then. What the answer changes is announced by the copy in `storage.local` (`onPackChange`).
 *
 * `patience` is how many milliseconds it is waited for.
 */
export async function managedPolicy(patience = 1000): Promise<Policy> {
  // Firefox rejects reading managed storage where no policy is set.
  const answer = browser.storage.managed.get(null).catch((): Policy => ({}))
  const kept = answer.then(keep)
  return Promise.race([kept, after(patience).then(lastKnown)])
}

/** Keeps a copy of a policy, and none of no policy. A copy that cannot be kept takes nothing from the policy itself. */
async function keep(policy: Policy): Promise<Policy> {
  await copy(policy).catch((error) => console.error('[saring] policy', error))
  return policy
}

/** Writes only what is another policy than before. Its copy bears no password: content scripts can read it. */
async function copy(given: Policy): Promise<void> {
  const policy = withoutPassword(given)
  if (JSON.stringify(policy) === JSON.stringify(await lastKnown())) return
  if (Object.keys(policy).length === 0) await browser.storage.local.remove(policyKey)
  else await browser.storage.local.set({ [policyKey]: policy })
}

function withoutPassword(policy: Policy): Policy {
  const { server } = policy
  if (typeof server !== 'object' || server === null) return policy
  const { password: _, ...rest } = server as Record<string, unknown>
  return { ...policy, server: rest }
}

async function lastKnown(): Promise<Policy> {
  const stored = (await browser.storage.local.get(policyKey))[policyKey]
  return typeof stored === 'object' && stored !== null ? (stored as Policy) : {}
}

const after = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))
