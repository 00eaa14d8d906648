import type { ListedRequirement } from './lexicon/requirement.ts'
import { foreign, paired, pictured, plain, plainFlags, plainnessOf, plainSource } from './plainExpression.ts'

/**
 * A regular expression that is made when it is first used. The build puts one in the place of every expression of the
 * checker's rooms (see `scripts/lazy-expressions.ts`): a literal costs a start its parsing, and most texts need few.
 * For plain texts it has a twin that is made many times as fast (see `plainExpression.ts`).
 */
class LazyExpression {
  private readonly pattern: string | (() => string)
  readonly flags: string
  /** What the build has read off the pattern (see `lexicon/requirement.ts`), where it was asked for. */
  readonly requires: ListedRequirement | undefined
  lastIndex = 0
  private readonly stateful: boolean
  private written: string | undefined
  /** From this plainness of a text on the twin is none. */
  private limit = -1
  private plainer: string | undefined
  private whole: RegExp | undefined
  private twin: RegExp | undefined
  /** The twin with other flags, for texts without surrogates. */
  private plain: RegExp | undefined
  private plainFlags: string | undefined

  constructor(pattern: string | (() => string), flags: string, requires?: ListedRequirement) {
    this.pattern = pattern
    this.flags = flags
    this.requires = requires
    this.stateful = flags.includes('g') || flags.includes('y')
  }

  get source(): string {
    this.written ??= typeof this.pattern === 'string' ? this.pattern : this.pattern()
    return this.written
  }

  private get plainSource(): string {
    this.plainer ??= plainSource(this.source)
    return this.plainer
  }

  /** The expression for a text, set to where this one stands. */
  private realFor(text: string): RegExp {
    if (this.limit < 0) this.limit = this.limitOf(this.plainSource)
    const plainness = this.limit > 0 ? plainnessOf(text) : foreign
    let real: RegExp
    if (plainness === plain && this.plainFlags !== undefined) {
      this.plain ??= new RegExp(this.plainSource, this.plainFlags)
      real = this.plain
    } else if (plainness < this.limit) {
      this.twin ??= new RegExp(this.plainSource, this.flags)
      real = this.twin
    } else {
      this.whole ??= new RegExp(this.source, this.flags)
      real = this.whole
    }
    if (this.stateful) real.lastIndex = this.lastIndex
    return real
  }

  private limitOf(twin: string): number {
    if (this.flags.includes('v')) return 0
    this.plainFlags = plainFlags(twin, this.flags)
    if (twin === this.source) return this.plainFlags === undefined ? 0 : paired
    return this.source.includes('\\p{M}') ? pictured : foreign
  }

  private use<T>(text: string, work: (real: RegExp) => T): T {
    const real = this.realFor(text)
    const result = work(real)
    this.lastIndex = real.lastIndex
    return result
  }

  test(text: string): boolean {
    const real = this.realFor(text)
    const found = real.test(text)
    if (this.stateful) this.lastIndex = real.lastIndex
    return found
  }
  exec(text: string): RegExpExecArray | null {
    const real = this.realFor(text)
    const found = real.exec(text)
    if (this.stateful) this.lastIndex = real.lastIndex
    return found
  }
  [Symbol.match](text: string): RegExpMatchArray | null {
    return this.use(text, (real) => text.match(real))
  }
  /** All at once and not in turns, which spares a copy of the expression. */
  [Symbol.matchAll](text: string): readonly RegExpExecArray[] {
    const real = this.realFor(text)
    const found: RegExpExecArray[] = []
    for (let match = real.exec(text); match; match = real.exec(text)) {
      found.push(match)
      if (match[0] === '') real.lastIndex += text.codePointAt(real.lastIndex)! > 0xffff ? 2 : 1
    }
    return found
  }
  [Symbol.replace](text: string, replacement: string): string {
    return this.use(text, (real) => text.replace(real, replacement))
  }
  [Symbol.split](text: string, limit?: number): string[] {
    return text.split(this.realFor(text), limit)
  }
  [Symbol.search](text: string): number {
    return text.search(this.realFor(text))
  }
}

export const lazyExpression = (
  pattern: string | (() => string),
  flags: string,
  requires?: ListedRequirement,
): LazyExpression => new LazyExpression(pattern, flags, requires)
