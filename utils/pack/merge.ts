import type { ManagedSettings } from './managed.ts'
import type { Pack } from './schema.ts'

/** Where the pack in force comes from. */
export type Origin = 'managed' | 'imported' | 'builtIn'

export interface Lock {
  /** The setting, dotted: `gate`, `rules.etika/kata-kasar`; empty when the whole pack is given by the policy. */
  readonly path: string
  /** Who set it; empty when the policy does not say. */
  readonly by: string
}

export interface Merged {
  readonly pack: Pack
  readonly origin: Origin
  readonly locks: readonly Lock[]
}

/**
 * The pack in force, strongest source first: the policy's pack, an imported one, the built-in one; and above that pack
 * the policy's single settings. Says which settings are locked.
 */
export function mergePacks(sources: {
  readonly managed: ManagedSettings
  readonly imported: Pack | undefined
  readonly builtIn: Pack
}): Merged {
  const { managedBy: by = '', pack: whole, gate, tone, learning, rules } = sources.managed
  const origin = whole ? 'managed' : sources.imported ? 'imported' : 'builtIn'
  const base = whole ?? sources.imported ?? sources.builtIn
  const paths = [
    ...(whole ? [''] : []),
    ...(gate ? ['gate'] : []),
    ...(tone ? ['tone'] : []),
    ...(learning ? ['learning'] : []),
    ...Object.keys(rules ?? {}).map((id) => `rules.${id}`),
  ]
  if (paths.length === 0) return { pack: base, origin, locks: [] }
  return {
    pack: {
      ...base,
      ...(gate && { gate }),
      ...(tone && { tone }),
      ...(learning && { learning }),
      ...(rules && { rules: { ...base.rules, ...rules } }),
    },
    origin,
    locks: paths.map((path) => ({ path, by })),
  }
}

/** The lock on a setting, given by its dotted path: its own, or that of what it is part of. */
export function lockOn(locks: readonly Lock[], path: string): Lock | undefined {
  return locks.find((lock) => lock.path === '' || lock.path === path || path.startsWith(`${lock.path}.`))
}
