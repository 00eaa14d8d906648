import type { Aspiration, AspirationState } from './schema.ts'

/** From which state which may be reached. What was done by mistake can be taken back. */
const ways: Readonly<Record<AspirationState, readonly AspirationState[]>> = {
  new: ['forwarded', 'answered', 'done'],
  forwarded: ['answered', 'done', 'new'],
  answered: ['done', 'forwarded', 'new'],
  done: ['new'],
}

export const mayBecome = (from: AspirationState, to: AspirationState): boolean => ways[from].includes(to)

/** States in which nobody waits for an answer any more. */
export const isClosed = ({ state }: Pick<Aspiration, 'state'>): boolean =>
  state === 'answered' || state === 'done'

/** Longer histories lose their oldest steps; the schema allows no more. */
const mostSteps = 200

export interface Step {
  /** ISO 8601 */
  readonly at: string
  /** To whom it was forwarded. */
  readonly to?: string
  /** The answer, with the working minutes that it took. */
  readonly answer?: NonNullable<Aspiration['answer']>
}

/** The aspiration in another state; undefined where that step is not allowed. */
export function advance(aspiration: Aspiration, state: AspirationState, step: Step): Aspiration | undefined {
  if (!mayBecome(aspiration.state, state)) return undefined
  const { at, to, answer } = step
  // What waits again has no answer.
  const kept = state === 'new' || state === 'forwarded' ? null : aspiration.answer
  return {
    ...aspiration,
    state,
    answer: answer ?? kept,
    ...(to !== undefined && { unit: to }),
    history: [...aspiration.history, { state, at, ...(to !== undefined && { to }) }].slice(-mostSteps),
  }
}

/** Whether an answer is due and was not given. `now` is in milliseconds since 1970. */
export const isOverdue = (aspiration: Pick<Aspiration, 'state' | 'dueAt'>, now: number): boolean =>
  !isClosed(aspiration) && aspiration.dueAt !== null && Date.parse(aspiration.dueAt) < now
