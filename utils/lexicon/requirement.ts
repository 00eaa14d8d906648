import { type Clause, cost, isLetter, isMark, pieces, type Requirement } from './clause.ts'
import { markOf } from './traits.ts'

/** The same as the build leaves it: with a number in the place of all words of a clause (see `pieces.ts`). */
export type ListedRequirement = readonly ListedClause[]
export type ListedClause = readonly (string | number | ListedRequirement)[]

/**
 * What a part of a pattern matches: all of it, when it is a few fixed strings; and what it needs at least.
 * In strings letters stand for themselves, marks for their trait, a space for white space, `¦` for whatever else is no
 * letter, `~` for what is not known.
 */
interface Reading {
  readonly exact?: readonly string[]
  readonly needs: Requirement
}

const unknown: Reading = { needs: [] }
const mark: Reading = { exact: ['¦'], needs: [] }
const nowhere: Reading = { exact: [''], needs: [] }
const mostStrings = 400
const mostClauses = 3

/** Reads the requirement of a pattern in JavaScript's syntax: at most three clauses, the most telling ones. */
export const requirementOf = (source: string): Requirement =>
  best(whole(new PatternReader(source).alternatives()))

/** The clause that tells most, and then what tells most besides. */
function best(needs: Requirement): Requirement {
  const chosen: Clause[] = []
  for (const clause of [...needs].sort((a, b) => cost(a) - cost(b)))
    if (chosen.length < mostClauses && !chosen.some((known) => implies(known, clause))) chosen.push(clause)
  return chosen
}

/** Whether a text with a piece of one clause always holds one of the other. */
const implies = (known: Clause, clause: Clause): boolean =>
  known.every(
    (piece) =>
      typeof piece === 'string' && clause.some((other) => typeof other === 'string' && piece.includes(other)),
  )

const whole = ({ exact, needs }: Reading, opens = false): Requirement =>
  exact ? [...inside(exact, opens), ...needs] : needs

/** What strings need of whose surroundings at most is known that no letter `opens` them. */
const inside = (exact: readonly string[], opens = false): Requirement =>
  pieces(exact.map((text) => `${opens ? '¦' : '~'}${text}~`))

/** Splits a pattern at its syntax; knows as much of it as our patterns use, and is cautious with the rest. */
class PatternReader {
  private at = 0
  private readonly source: string

  constructor(source: string) {
    this.source = source
  }

  /** Up to the closing bracket or the end; `opens`: behind what is no letter. */
  alternatives(opens = false): Reading {
    const all = [this.sequence(opens)]
    while (this.source[this.at] === '|') {
      this.at++
      all.push(this.sequence(opens))
    }
    if (all.length === 1) return all[0]!
    const exact = all.every((one) => one.exact) ? all.flatMap((one) => one.exact!) : undefined
    if (exact && exact.length <= mostStrings) return { exact, needs: [] }
    const each = all.map((one) => best(whole(one, opens)))
    if (each.some((needs) => needs.length === 0)) return unknown
    const clause = each.flatMap((needs) => (needs.length === 1 ? needs[0]! : [needs]))
    return { needs: [[...new Set(clause)]] }
  }

  private sequence(opens: boolean): Reading {
    const needs: Clause[] = []
    let run: readonly string[] = ['']
    const opening = opens ? '¦' : '~'
    /** What the run is put together of. */
    let parts: Parts = [[opening]]
    let broken = false
    const flush = (next: string, start: string) => {
      needs.push(...pieces(run.map((text) => (broken ? text : opening + text) + next)))
      needs.push(...neededByParts([...parts, [next]]))
      broken = true
      run = [start]
      parts = [[start]]
    }
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const item = this.quantified(
        run.every((text) => (text === '' ? !broken && opens : isMark(text.at(-1)))),
      )
      const { exact } = item
      if (!exact) flush('~', '~')
      needs.push(...item.needs)
      if (exact) {
        if (run.length * exact.length > mostStrings) {
          const ends = run.every((text) => isMark(text.at(-1)))
          flush(exact.every((text) => isMark(text[0])) ? '¦' : '~', ends ? '¦' : '~')
        }
        run =
          run.length === 1 && run[0] === '' ? exact : run.flatMap((head) => exact.map((tail) => head + tail))
        parts = withPart(parts, exact)
      }
    }
    if (!broken) return { exact: run, needs: [...needs, ...neededByParts([...parts, ['~']])] }
    flush('~', '~')
    return { needs }
  }

  private quantified(opens: boolean): Reading {
    const item = this.item(opens)
    const written = /^(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})\??/u.exec(this.source.slice(this.at, this.at + 12))
    if (!written) return item
    this.at += written[0].length
    const sign = written[0][0]
    const least = sign === '*' || sign === '?' ? 0 : sign === '+' ? 1 : Number(written[1])
    const most = sign === '?' ? 1 : sign === '{' ? (written[2] ? Number(written[3] || 99) : least) : 99
    const { exact } = item
    const blank = exact?.every((text) => Array.from(text).every(isMark))
    if (exact && (most === 1 || blank)) return least > 0 ? item : { exact: ['', ...exact], needs: [] }
    if (least === 0) return unknown
    return { needs: exact ? [...inside(exact), ...item.needs] : item.needs }
  }

  private item(opens: boolean): Reading {
    const sign = this.source[this.at++]!
    if (sign === '(') return this.group(opens)
    if (sign === '[') return this.klass()
    if (sign === '\\') return this.escape()
    if (sign === '^' || sign === '$') return mark
    if (sign === '.') return unknown
    return literal(this.character(sign))
  }

  /** The whole of a character that may be two code units. */
  private character(first: string): string {
    const point = this.source.codePointAt(this.at - 1)!
    if (point <= 0xffff) return first
    this.at++
    return String.fromCodePoint(point)
  }

  private group(opens: boolean): Reading {
    const open = /^\?(?:<?[=!]|[a-z-]*:|<[^>]*>)/u.exec(this.source.slice(this.at, this.at + 40))?.[0] ?? ''
    this.at += open.length
    const from = this.at
    const inner = this.alternatives(opens && !/[=!]$/u.test(open))
    const content = this.source.slice(from, this.at)
    this.at++
    if (!/[=!]$/u.test(open)) return inner
    return open.endsWith('!') && forbidsLetters(content) ? mark : nowhere
  }

  private klass(): Reading {
    const negated = this.source[this.at] === '^'
    if (negated) this.at++
    const from = this.at
    while (this.source[this.at] !== ']') this.at += this.source[this.at] === '\\' ? 2 : 1
    const content = this.source.slice(from, this.at++)
    if (negated) return /\\p\{L\}|\\w/u.test(content) ? mark : unknown
    return membersOf(content)
  }

  private escape(): Reading {
    const sign = this.source[this.at++]!
    if (sign === 'p' || sign === 'P') {
      const name = this.source.slice(this.at + 1, this.source.indexOf('}', this.at))
      this.at += name.length + 2
      return sign === 'P' ? (name === 'L' ? mark : unknown) : category(name)
    }
    if (sign === 'u') {
      const code = /^(?:\{([\da-f]+)\}|([\da-f]{4}))/iu.exec(this.source.slice(this.at))
      if (!code) return unknown
      this.at += code[0].length
      return literal(String.fromCodePoint(Number.parseInt(code[1] ?? code[2]!, 16)))
    }
    if (sign === 'd') return { exact: ['0'], needs: [] }
    if ('sntr'.includes(sign)) return { exact: [' '], needs: [] }
    if (sign === 'b' || sign === 'W') return mark
    if (sign === 'B') return nowhere
    return /[\dwDSkxc]/u.test(sign) ? unknown : literal(sign)
  }
}

/** Strings that follow one another, each one of several. */
type Parts = readonly (readonly string[])[]

/** With one part more. Letters one by one become words. */
function withPart(parts: Parts, part: readonly string[]): Parts {
  const last = parts.at(-1)!
  return parts.length > 1 && last.length === 1 && part.length === 1
    ? [...parts.slice(0, -1), [last[0]! + part[0]!]]
    : [...parts, part]
}

/** What each of several parts needs by itself; the first and the last are only their surroundings. */
function neededByParts(parts: Parts): Requirement {
  if (parts.length < 4) return []
  return parts
    .slice(1, -1)
    .flatMap((part, index) =>
      pieces(
        part.map(
          (text) =>
            (isParted(parts, index, -1) ? '¦' : '~') + text + (isParted(parts, index + 2, 1) ? '¦' : '~'),
        ),
      ),
    )
}

/** Whether a part certainly ends (-1) or begins (1) with what is no letter. */
const isParted = (parts: Parts, at: number, side: -1 | 1): boolean =>
  at >= 0 &&
  at < parts.length &&
  parts[at]!.every((text) =>
    text === '' ? isParted(parts, at + side, side) : isMark(text.at(side < 0 ? -1 : 0)),
  )

/** Whether no letter may stand where a negative look-around looks: one of its alternatives is any letter. */
const forbidsLetters = (content: string): boolean =>
  !content.includes('(') &&
  content.split('|').some((part) => /^(?:\\p\{L\}|\\w|\[(?!\^)[^\]]*(?:\\p\{L\}|\\w)[^\]]*\])$/u.test(part))
/** Unicode categories that hold no letter, and what they may hold. */
const noLetters: Readonly<Record<string, readonly string[]>> = {
  N: ['0', '☺'],
  Nd: ['0', '☺'],
  P: ['¦'],
  Pd: ['-', '☺'],
  S: ['¦'],
  Sc: ['_', '☺'],
  M: ['☺'],
  Mn: ['☺'],
  Z: [' '],
  Zs: [' '],
  Emoji_Presentation: ['☺'],
  Extended_Pictographic: ['☺'],
  Emoji_Modifier: ['☺'],
}
const category = (name: string): Reading => {
  const exact = noLetters[name]
  return exact ? { exact, needs: [] } : unknown
}
const member = /\\p\{(\w+)\}|\\u\{?([\da-fA-F]+)\}?|\\?(.)/gsu

/** The members of a character class, as far as they are few. */
function membersOf(content: string): Reading {
  if (/\\[wDSP]/u.test(content)) return unknown
  const found = new Set<string>()
  let last = ''
  let ranging = false
  for (const [written, name, code, plain] of content.matchAll(member)) {
    if (written === '-' && last !== '' && !ranging) {
      ranging = true
      continue
    }
    const escaped = /^\\[dsbnrt]$/u.test(written)
    const character =
      name !== undefined || escaped ? ' ' : (plain ?? String.fromCodePoint(Number.parseInt(code!, 16)))
    const { exact } =
      name !== undefined ? category(name) : written === '\\d' ? category('Nd') : literal(character)
    if (!exact) return unknown
    if (ranging) {
      if (!(isFarFromLetters(last) && isFarFromLetters(character))) return unknown
      if (markOf(last) !== markOf(character)) return unknown
      // Quotation marks may lie between two others.
      if (last < '\u2018' && character > '\u201f') found.add('…')
    }
    for (const one of exact) found.add(one)
    last = character
    ranging = false
  }
  // A hyphen at the end stands for itself.
  if (ranging) found.add(markOf('-'))
  return found.size > 12 ? unknown : { exact: [...found], needs: [] }
}

/** Digits and symbols: a range between two of them holds no letter that our texts are made of. */
const isFarFromLetters = (character: string): boolean =>
  /[0-9\u2000-\u2bff\u{1f000}-\u{1faff}]/u.test(character)

/** A letter in lower case (one that changes its length with it is not known), or the mark for anything else. */
function literal(character: string): Reading {
  if (!isLetter.test(character)) return { exact: [markOf(character)], needs: [] }
  const lower = character.toLowerCase()
  return lower.length === 1 && character.length === 1 ? { exact: [lower], needs: [] } : unknown
}
