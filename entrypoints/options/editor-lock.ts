import type { Signal } from '@preact/signals'

const name = 'saring-pack-editor'

/**
 * Lets one tab edit at a time. `state` says whether this one does; `leave` is called before it gives the editor away,
 * so that what was typed last comes along.
 */
export function holdEditor(state: Signal<'here' | 'elsewhere' | 'overtaken'>, leave: () => void): void {
  const keep = () => {
    state.value = 'here'
    // Held until the tab is closed or another one takes it.
    return new Promise<never>(() => {})
  }
  const lost = () => {
    leave()
    state.value = 'overtaken'
  }
  take = () => void navigator.locks.request(name, { steal: true }, keep).catch(lost)
  void navigator.locks
    .request(name, { ifAvailable: true }, (lock) => {
      if (lock) return keep()
      // When the other tab is closed, this one may edit.
      void navigator.locks.request(name, keep).catch(lost)
      return undefined
    })
    .catch(lost)
}

let take = () => {}

/** Takes the editor over from the tab that has it. */
export function takeEditor(): void {
  take()
}
