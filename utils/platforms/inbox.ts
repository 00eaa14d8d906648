/**
 * What the witness told before the assistant was there to listen. The watching script and the assistant run in the
 * same isolated world, which the page cannot reach, and meet on this one object of its global scope.
 */
export interface Inbox {
  readonly held: string[]
  /** Set by the assistant once it listens. */
  take?: ((detail: string) => void) | undefined
  /** Whether the assistant runs in this frame. */
  assistant: 'none' | 'loading' | 'here'
  /** What the context menu was opened on last. */
  pointed?: WeakRef<EventTarget>
  /** What the pointer or the focus rested on, once that loads the button that stores a message. */
  rested?: WeakRef<Element>
  /** Whether a compose box was found in this page. */
  found?: true
}

const key = Symbol.for('saring.inbox')
/** More than any thread has boxes; older ones are of no use. */
const most = 50

export function inbox(): Inbox {
  const scope = globalThis as { [key]?: Inbox }
  scope[key] ??= { held: [], assistant: 'none' }
  return scope[key]
}

export function receive(detail: string): void {
  const box = inbox()
  if (box.take) box.take(detail)
  else if (box.held.push(detail) > most) box.held.shift()
}
