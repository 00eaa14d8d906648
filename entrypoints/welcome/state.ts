import { signal } from '@preact/signals'
import { onPackChange } from '../../utils/pack-changes.ts'
import { type PackInForce, packInForce, requiredKey, trustedKey } from '../../utils/pack-in-force.ts'

interface Standing extends PackInForce {
  /** Fingerprint of the key whose packs this computer trusts. */
  readonly trusted: string | undefined
  /** Whether the policy allows packs signed with that key only. */
  readonly signedOnly: boolean
}

/** Which pack is in force here; undefined until it is known. */
export const standing = signal<Standing>()
/** Why it could not be read; empty when it could. */
export const failure = signal('')

/** Reads which pack is in force, now and after every change. */
export function start(): void {
  const read = () =>
    void look().catch((error) => {
      failure.value = String(error)
    })
  onPackChange(read)
  read()
}

export async function look(): Promise<void> {
  const [merged, trusted, required] = await Promise.all([packInForce(), trustedKey(), requiredKey()])
  failure.value = ''
  standing.value = { ...merged, trusted, signedOnly: required !== undefined }
}
