import type { Sentence } from '../draft/types.ts'
import { bitsOf, count } from './asking.ts'
import { hasBit, noBits, setBit } from './bits.ts'
import { type Asked, areMet, type Condition } from './signals.ts'

/** A condition that asks more than one signal. */
interface Waiting {
  readonly number: number
  readonly way: readonly Asked[]
}

/**
 * Asks a sentence for many conditions at once: tells those that it may meet, a bit for each by its number. Where none is
 * given, it always does.
 */
export function createSieve(
  conditions: readonly (Condition | undefined)[],
): (sentence: Sentence) => readonly number[] {
  const always = noBits(conditions.length)
  const width = always.length
  const wanted = noBits(count)
  /** The conditions that a signal meets by itself, a bit for each, signal by signal. */
  const alone: number[] = new Array(count * width).fill(0)
  /** Those that ask something else as well, by signal. */
  const waiting: Waiting[][] = []
  for (let number = 0; number < conditions.length; number++) {
    const asks = conditions[number]?.asks
    if (!asks) {
      setBit(always, number)
      continue
    }
    for (const key of signalsIn(asks.one)) {
      setBit(wanted, key)
      alone[key * width + (number >> 5)]! |= 1 << (number & 31)
    }
    for (const way of asks.ways) {
      const keys = rarest(way)
      if (!keys) setBit(always, number)
      else if (keys.length > 0) {
        const wait = { number, way }
        for (const key of keys) {
          setBit(wanted, key)
          const known = waiting[key]
          if (known) known.push(wait)
          else waiting[key] = [wait]
        }
      }
    }
  }
  return (sentence) => {
    const bits = bitsOf(sentence)
    const met = always.slice()
    for (let at = 0; at < wanted.length; at++) {
      for (let left = bits[at]! & wanted[at]!; left !== 0; left &= left - 1) {
        const key = at * 32 + 31 - Math.clz32(left & -left)
        for (let i = 0; i < width; i++) met[i]! |= alone[key * width + i]!
        const others = waiting[key] ?? none
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
  for (let i = 0; i < ways.length; i++) {
    const own = rarest(ways[i]!)
    if (!own) return undefined
    for (let at = 0; at < own.length; at++) keys.push(own[at]!)
  }
  return keys
}

/** The keys of the first of all that a way asks that is not always met: what is met most seldom stands first. */
function rarest(way: readonly Asked[]): readonly number[] | undefined {
  for (let i = 0; i < way.length; i++) {
    const keys = keysOf(way[i]!)
    if (keys) return keys
  }
  return undefined
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
