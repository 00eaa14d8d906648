import { browser } from 'wxt/browser'
import { managedPolicy } from './managed-policy.ts'
import { defaultPack } from './pack/default.ts'
import { type ManagedSettings, readManaged } from './pack/managed.ts'
import { type Merged, mergePacks } from './pack/merge.ts'
import { readPack } from './pack/pack.ts'
import type { Pack } from './pack/schema.ts'
import { judgeTrust, needsConfirmation, type Trust } from './pack/signed.ts'
import type { Checked, Problem } from './pack/validate.ts'
import { onPackChange, packKey } from './pack-changes.ts'
import { historyKey, historyWith, packHistory, type Version } from './pack-history.ts'
import { openPack } from './pack-signature.ts'

/** Key in `storage.local` of the fingerprint of the key whose packs this computer trusts. */
const pinKey = 'packPin'
/** Key there of the pack in force as it was signed, by which others can prove whose it is; missing for an unsigned one. */
const signedKey = 'packSigned'

export interface PackInForce extends Merged {
  /** What of the policy does not hold, and was left out. */
  readonly problems: readonly Problem[]
}

/**
 * The pack in force, strongest source first: the browser's managed policy, an imported file, the built-in one, and which
 * settings the policy locks. A stored pack that does not fit the schema any more is passed over.
 */
export async function packInForce(): Promise<PackInForce> {
  const [{ settings, problems }, stored] = await Promise.all([policy(), storedAt(packKey)])
  const imported = stored === undefined ? undefined : readPack(stored)
  const merged = mergePacks({
    managed: settings,
    imported: imported?.ok ? imported.value : undefined,
    builtIn: defaultPack,
  })
  return { ...merged, problems }
}

/** Tells the pack in force, and again whenever another one may be. Returns the way to stop. */
export function watchPack(tell: (found: PackInForce) => void, fail: (reason: unknown) => void): () => void {
  const read = () => void packInForce().then(tell, fail)
  read()
  return onPackChange(read)
}

/** The imported pack, else the built-in one, without what a policy sets: what an editor begins with. */
export async function ownPack(): Promise<Pack> {
  const stored = await storedAt(packKey)
  const imported = stored === undefined ? undefined : readPack(stored)
  return imported?.ok ? imported.value : defaultPack
}

export interface Inspected {
  readonly pack: Pack
  readonly fingerprint?: string
  readonly trust: Trust
}

/** Reads a pack and judges whom it comes from, without taking it. */
export async function inspectPack(source: unknown): Promise<Checked<Inspected>> {
  const [{ settings }, opened, pinned] = await Promise.all([policy(), openPack(source), trustedKey()])
  if (!opened.ok) return opened
  const { pack, fingerprint } = opened.value
  const forbidden = forbiddenBy(settings, fingerprint)
  if (forbidden) return { ok: false, problems: [forbidden] }
  return { ok: true, value: { ...opened.value, pack, trust: judgeTrust(fingerprint, pinned) } }
}

/** Taken, or refused with nothing changed; refused for its key alone (`trust`), it may be taken with `confirmed`. */
export type Import =
  | { readonly ok: true; readonly value: Pack; readonly trust: Trust }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly trust?: Trust }

/**
 * Puts a pack in force. A bad one is refused with every path and reason, one by another key than the pinned one unless
 * `confirmed`; nothing changes then. A key that comes for the first time, or is confirmed, is pinned.
 */
export async function importPack(
  source: unknown,
  { confirmed = false, how = 'imported' as Version['how'] } = {},
): Promise<Import> {
  const inspected = await inspectPack(source)
  if (!inspected.ok) return inspected
  const { pack, fingerprint, trust } = inspected.value
  if (needsConfirmation(trust) && !confirmed)
    return { ok: false, problems: [unconfirmed(trust, fingerprint)], trust }
  const version = { how, pack, ...(fingerprint && { fingerprint }) }
  // With a signature, it was read as JSON just now.
  const signed = typeof source === 'string' ? JSON.parse(source.replace(/^\ufeff/u, '')) : source
  if (!fingerprint) await browser.storage.local.remove(signedKey)
  await browser.storage.local.set({
    ...(fingerprint && { [signedKey]: signed }),
    [packKey]: pack,
    [historyKey]: await historyWith(version),
    ...(fingerprint && { [pinKey]: fingerprint }),
  })
  return { ok: true, value: pack, trust }
}

/** Goes back to a pack that was in force here before, named by its `at`. False when there is none of that name. */
export async function restorePack(at: number): Promise<boolean> {
  const version = (await packHistory()).find((other) => other.at === at)
  const checked = version && readPack(version.pack)
  if (!checked?.ok) return false
  const { pack, fingerprint } = version!
  await browser.storage.local.remove(signedKey)
  const history = await historyWith({ how: 'restored', pack, ...(fingerprint && { fingerprint }) })
  await browser.storage.local.set({ [packKey]: checked.value, [historyKey]: history })
  return true
}

/** Goes back to what the policy or the extension brings along. The history and the trusted key stay. */
export async function removePack(): Promise<void> {
  await browser.storage.local.remove([packKey, signedKey])
}

/** The pack in force as it was signed, for whoever passes it on; undefined where it was not, or was edited since. */
export const signedPack = (): Promise<unknown> => storedAt(signedKey)

/** The fingerprint of the key whose packs are trusted: the policy's, else the pinned one; undefined for none. */
export async function trustedKey(): Promise<string | undefined> {
  const [{ settings }, stored] = await Promise.all([policy(), storedAt(pinKey)])
  return settings.packKey ?? (typeof stored === 'string' ? stored : undefined)
}

/** The fingerprint of the only key whose packs the policy allows; undefined where it allows any. */
export async function requiredKey(): Promise<string | undefined> {
  return (await policy()).settings.packKey
}

/** Forgets the pinned key, so that the next signed pack comes from a first one again. */
export async function forgetKey(): Promise<void> {
  await browser.storage.local.remove(pinKey)
}

const storedAt = async (key: string): Promise<unknown> => (await browser.storage.local.get(key))[key]

async function policy(): Promise<ReturnType<typeof readManaged>> {
  const data = await managedPolicy()
  if (data.pack === undefined) return readManaged(data)
  const { pack, ...settings } = data
  const read = readManaged(settings)
  const opened = await openPack(pack)
  if (opened.ok) return { ...read, settings: { ...read.settings, pack: opened.value.pack } }
  const told = opened.problems.map((problem) => ({
    ...problem,
    path: `pack.${problem.path}`.replace(/\.$/u, ''),
  }))
  return { ...read, problems: [...read.problems, ...told] }
}

function forbiddenBy({ pack, packKey: required, managedBy }: ManagedSettings, fingerprint?: string) {
  const by = managedBy ?? 'pengelola komputer'
  if (pack) {
    return {
      path: '',
      reason: `paket ditetapkan oleh ${by} dan tidak dapat diganti di sini`,
      hint: `hubungi ${by}`,
    }
  }
  if (required === undefined || fingerprint === required) return undefined
  return {
    path: 'key',
    reason: `${by} hanya mengizinkan paket bertanda tangan kunci ${required}`,
    ...(fingerprint && { value: fingerprint }),
    hint: `minta berkas paket kepada ${by}`,
  }
}

const unconfirmed = (trust: Trust, fingerprint?: string): Problem =>
  trust === 'other'
    ? {
        path: 'key',
        ...(fingerprint && { value: fingerprint }),
        reason: 'paket ditandatangani kunci lain daripada kunci instansi yang sudah dipercaya',
        hint: 'cocokkan sidik kunci ini dengan pembuat paket lewat telepon sebelum menyetujuinya',
      }
    : {
        path: 'signature',
        reason: 'paket ini tidak bertanda tangan, padahal paket sebelumnya bertanda tangan',
        hint: 'tanyakan kepada pembuat paket sebelum menyetujuinya',
      }
