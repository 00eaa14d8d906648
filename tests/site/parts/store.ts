import { useSyncExternalStore } from 'react'

export interface Store<T> {
  get(): T
  set(value: T): void
  update(change: (value: T) => T): void
  use(): T
}

const resets: (() => void)[] = []

/** Gives every store what it began with. */
export function resetStores() {
  for (const reset of resets) reset()
}

export function createStore<T>(initial: T): Store<T> {
  let current = initial
  const listeners = new Set<() => void>()
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }
  const get = () => current
  const set = (value: T) => {
    current = value
    for (const listener of listeners) listener()
  }
  resets.push(() => set(initial))
  return {
    get,
    set,
    update: (change) => set(change(current)),
    use: () => useSyncExternalStore(subscribe, get),
  }
}
