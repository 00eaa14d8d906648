import type { LogEntry } from '../entry.ts'
import type { ChainState } from './chains.ts'

/** One installation whose entries a file holds. */
export interface Source {
  readonly installation: string
  readonly entries: number
  /** The first names that occur, at most twenty of each. */
  readonly admins: readonly string[]
  readonly units: readonly string[]
  readonly accounts: readonly string[]
  /** Times of publication, in milliseconds since 1970. */
  readonly first: number
  readonly last: number
  /** Undefined where a broken file was not followed to its chains. */
  readonly chain?: ChainState
}

const mostNames = 20
/** Installations that are told of; a file with more is still read. */
export const mostSources = 500

interface Collected {
  entries: number
  admins: Set<string>
  units: Set<string>
  accounts: Set<string>
  first: number
  last: number
}

/** Collects from whom a file's entries are. */
export class Sources {
  readonly #byInstallation = new Map<string, Collected>()

  add({ installation, admin, unit, account }: LogEntry, at: number): void {
    let source = this.#byInstallation.get(installation)
    if (!source) {
      if (this.#byInstallation.size >= mostSources) return
      source = { entries: 0, admins: new Set(), units: new Set(), accounts: new Set(), first: at, last: at }
      this.#byInstallation.set(installation, source)
    }
    source.entries += 1
    source.first = Math.min(source.first, at)
    source.last = Math.max(source.last, at)
    note(source.admins, admin)
    note(source.units, unit)
    note(source.accounts, account)
  }

  /** Adds what was collected of other entries, which come after those before. */
  merge(others: readonly Source[]): void {
    for (const { installation, entries, admins, units, accounts, first, last } of others) {
      let source = this.#byInstallation.get(installation)
      if (!source) {
        if (this.#byInstallation.size >= mostSources) continue
        source = { entries: 0, admins: new Set(), units: new Set(), accounts: new Set(), first, last }
        this.#byInstallation.set(installation, source)
      }
      source.entries += entries
      source.first = Math.min(source.first, first)
      source.last = Math.max(source.last, last)
      for (const name of admins) note(source.admins, name)
      for (const name of units) note(source.units, name)
      for (const name of accounts) note(source.accounts, name)
    }
  }

  /** In the order in which they first occurred. */
  inOrder(chains?: ReadonlyMap<string, ChainState>): Source[] {
    return [...this.#byInstallation].map(([installation, { admins, units, accounts, ...rest }]) => ({
      installation,
      ...rest,
      ...(chains?.has(installation) && { chain: chains.get(installation)! }),
      admins: [...admins],
      units: [...units],
      accounts: [...accounts],
    }))
  }

  /** The installation with the most entries first. */
  list(chains?: ReadonlyMap<string, ChainState>): Source[] {
    return this.inOrder(chains).sort((a, b) => b.entries - a.entries)
  }
}

function note(names: Set<string>, name: string) {
  if (name !== '' && names.size < mostNames) names.add(name)
}
