import { isAlphanumeric } from './ascii.ts'
import type { Entity, EntityKind } from './types.ts'

/** Places in a sentence where an entity may start, each list in order and without repetition; `none` where none is. */
export interface Seeds {
  /** First digit of each run of digits. */
  readonly digit: readonly number[]
  /** Those of them whose run goes on with a point, colon, slash or hyphen and another digit. */
  readonly compound: readonly number[]
  readonly at: readonly number[]
  /** First character of what stands before an `@` and may be a mailbox. */
  readonly mailbox: readonly number[]
  readonly hash: readonly number[]
  readonly tick: readonly number[]
  /** First letter of what stands before `://`. */
  readonly scheme: readonly number[]
  /** First character of a run of letters, digits, hyphens and points with a point inside. */
  readonly host: readonly number[]
  /** Characters that may begin an emoji. */
  readonly picture: readonly number[]
}

export interface PlainMatch {
  readonly end: number
  readonly value: number
}

/** How one kind of entity is recognised. */
export interface Pattern {
  readonly kind: EntityKind
  readonly seed: keyof Seeds
  /** Where to try, when that is not the seed itself; negative for nowhere. Must look back a bounded way only. */
  readonly from?: (text: string, seed: number) => number
  /** Sticky. */
  readonly pattern: RegExp
  /**
   * Reads the plainest matches without the pattern, which is asked where this says `undefined`; `null` is a certain no.
   */
  readonly plain?: (text: string, start: number) => PlainMatch | null | undefined
  /** What the match says; `undefined` for nothing. `last` is the entity of this pattern before it. */
  readonly read?: (match: RegExpExecArray, last: Entity | undefined) => Partial<Entity> | undefined
}

const digit = 1
const letter = 2
/** May stand in a mailbox name: `_ % + - .` */
const mailMark = 4
/** May stand in a host name: `- .` */
const hostMark = 8
const special = 16
const classes = new Uint8Array(128)
for (let code = 48; code <= 57; code++) classes[code] = digit
for (const first of [65, 97]) for (let code = first; code < first + 26; code++) classes[code] = letter
for (const mark of '_%+-.') classes[mark.charCodeAt(0)]! |= mailMark
for (const mark of '-.') classes[mark.charCodeAt(0)]! |= hostMark
for (const mark of '.@#`:*') classes[mark.charCodeAt(0)]! |= special

/** Of a kind of seed. Never written to. */
export const none: number[] = []

const [point, atSign, hash, tick, colon, slash, star] = [...'.@#`:/*'].map((c) => c.charCodeAt(0))
const keycap = 0x20e3

/** The seeds of a sentence, or `undefined` when it has none at all. */
export function findSeeds(text: string): Seeds | undefined {
  const seeds: { -readonly [kind in keyof Seeds]: number[] } = {
    digit: none,
    compound: none,
    at: none,
    mailbox: none,
    hash: none,
    tick: none,
    scheme: none,
    host: none,
    picture: none,
  }
  const add = (kind: keyof Seeds, place: number) => {
    if (seeds[kind] === none) seeds[kind] = [place]
    else seeds[kind].push(place)
  }
  let some = false
  let wordStart = -1
  let hostStart = -1
  let hostTaken = false
  let mailStart = -1
  let inDigits = false
  /** First and last digit of the latest run. */
  let run = -1
  let runEnd = -1
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 128) {
      wordStart = hostStart = -1
      inDigits = false
      // Letters of other alphabets may stand in a mailbox name; punctuation and pictures may not.
      if (code < 0xc0 || code >= 0x2000) mailStart = -1
      else if (mailStart < 0) mailStart = i
      if (mayBePicture(code)) {
        add('picture', i)
        some = true
      }
      continue
    }
    const kind = classes[code]!
    if (kind & digit) {
      if (!inDigits) {
        if (run >= 0 && i - runEnd === 2 && isJoiner(text.charCodeAt(i - 1)) && seeds.compound.at(-1) !== run)
          add('compound', run)
        add('digit', i)
        run = i
      }
      runEnd = i
      if (startsKeycap(text, i)) add('picture', i)
      some = true
    }
    inDigits = (kind & digit) !== 0
    if (kind & special) {
      some = true
      if (code === atSign) {
        add('at', i)
        if (mailStart >= 0) add('mailbox', mailStart)
      } else if (code === hash || code === star) {
        if (code === hash) add('hash', i)
        if (startsKeycap(text, i)) add('picture', i)
      } else if (code === tick) add('tick', i)
      else if (code === colon) {
        if (wordStart >= 0 && text.charCodeAt(i + 1) === slash && text.charCodeAt(i + 2) === slash)
          add('scheme', wordStart)
      } else if (code === point && hostStart >= 0 && !hostTaken && isAlphanumeric(text.charCodeAt(i + 1))) {
        add('host', hostStart)
        hostTaken = true
      }
    }
    if (kind & letter) {
      if (wordStart < 0) wordStart = i
    } else wordStart = -1
    if (kind & (letter | digit)) {
      if (hostStart < 0) {
        hostStart = i
        hostTaken = false
      }
      if (mailStart < 0) mailStart = i
    } else {
      if (!(kind & hostMark)) hostStart = -1
      if (!(kind & mailMark)) mailStart = -1
    }
  }
  return some ? seeds : undefined
}

const isJoiner = (code: number): boolean => (code >= 45 && code <= 47) || code === colon

function startsKeycap(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1)
  return next === keycap || (next === 0xfe0f && text.charCodeAt(at + 2) === keycap)
}

/** A rough sieve: the pattern decides. Leaves out the large alphabets, where no emoji stands. */
function mayBePicture(code: number): boolean {
  if (code < 0x203c) return code === 0xa9 || code === 0xae
  return code < 0x3300 || (code >= 0xd800 && code < 0xdc00)
}
