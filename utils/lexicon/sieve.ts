import type { Sentence } from '../draft/types.ts'
import { bitsOf, count } from './asking.ts'
import { hasBit, noBits, setBit } from './bits.ts'
import { type Asked, areMet, type Condition } from './signals.ts'

/** What a signal wakes. */
interface Woken {
  /** Conditions that it meets by itself, a bit for each. */
  readonly alone: number[]
  /** Those that ask something else as well. */
  readonly others: { readonly number: number; readonly way: readonly Asked[] }[]
}

/**
 * Asks a sentence for many conditions at once: tells those that it may meet, a bit for each by its number. Where none is
 * given, it always does.
 */
export function createSieve(
  conditions: readonly (Condition | undefined)[],
): (sentence: Sentence) => readonly number[] {
  const always = noBits(conditions.length)
  /** By signal. */
  const waking: Woken[] = []
  const wanted = noBits(count)
  for (const [number, condition] of conditions.entries()) {
    const listen = (keys: readonly number[] | undefined, way: readonly Asked[]) => {
      if (!keys) setBit(always, number)
      for (const key of keys ?? none) {
        setBit(wanted, key)
        waking[key] ??= { alone: noBits(conditions.length), others: [] }
        if (way.length === 0) setBit(waking[key].alone, number)
        else waking[key].others.push({ number, way })
      }
    }
    if (!condition) setBit(always, number)
    else {
      const { one, ways } = condition.asks
      listen(signalsIn(one), none)
      for (const way of ways) {
        const { keys, asked: first } = rarest(way)
        listen(keys, first?.ways.length === 0 ? way.filter((asked) => asked !== first) : way)
      }
    }
  }
  return (sentence) => {
    const bits = bitsOf(sentence)
    const met = always.slice()
    for (let at = 0; at < wanted.length; at++) {
      for (let left = bits[at]! & wanted[at]!; left !== 0; left &= left - 1) {
        const { alone, others } = waking[at * 32 + 31 - Math.clz32(left & -left)]!
        for (let i = 0; i < alone.length; i++) met[i]! |= alone[i]!
        for (let i = 0; i < others.length; i++) {
          const { number, way } = others[i]!
          if (!hasBit(met, number) && areMet(way, bits)) setBit(met, number)
        }
      }
    }
    return met
  }
}

/** Signals of which one at least is given where something is met; unknown where it always is. */
function keysOf({ one, ways }: Asked): readonly number[] | undefined {
  const keys = signalsIn(one)
  for (const way of ways) {
    const { keys: own } = rarest(way)
    if (!own) return undefined
    keys.push(...own)
  }
  return keys
}

/** Of all that a way asks the first that is not always met, with its keys: what is met most seldom stands first. */
function rarest(way: readonly Asked[]): { readonly asked?: Asked; readonly keys?: readonly number[] } {
  for (const asked of way) {
    const keys = keysOf(asked)
    if (keys) return { asked, keys }
  }
  return {}
}

function signalsIn(one: readonly number[]): number[] {
  const signals: number[] = []
  for (let i = 0; i < one.length; i += 2) {
    for (let left = one[i + 1]!; left !== 0; left &= left - 1)
      signals.push(one[i]! * 32 + 31 - Math.clz32(left & -left))
  }
  return signals
}

const none: readonly never[] = []
