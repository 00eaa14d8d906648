/**
 * A regular expression that is made when it is first used. The build puts one in the place of every expression of the
 * checker's rooms (see `scripts/lazy-expressions.ts`): a literal costs a start its parsing, and most texts need few.
 */
class LazyExpression {
  private readonly pattern: string | (() => string)
  readonly flags: string
  /** What the build has read off the pattern (see `lexicon/requirement.ts`), where it was asked for. */
  readonly requires: readonly (readonly string[])[] | undefined
  private made: RegExp | undefined

  constructor(pattern: string | (() => string), flags: string, requires?: readonly (readonly string[])[]) {
    this.pattern = pattern
    this.flags = flags
    this.requires = requires
  }

  private get real(): RegExp {
    this.made ??= new RegExp(this.source, this.flags)
    return this.made
  }

  get source(): string {
    return typeof this.pattern === 'string' ? this.pattern : this.pattern()
  }
  get lastIndex(): number {
    return this.real.lastIndex
  }
  set lastIndex(place: number) {
    this.real.lastIndex = place
  }
  test(text: string): boolean {
    return this.real.test(text)
  }
  exec(text: string): RegExpExecArray | null {
    return this.real.exec(text)
  }
  [Symbol.match](text: string): RegExpMatchArray | null {
    return text.match(this.real)
  }
  [Symbol.matchAll](text: string): IterableIterator<RegExpExecArray> {
    return text.matchAll(this.real)
  }
  [Symbol.replace](text: string, replacement: string): string {
    return text.replace(this.real, replacement)
  }
  [Symbol.split](text: string, limit?: number): string[] {
    return text.split(this.real, limit)
  }
  [Symbol.search](text: string): number {
    return text.search(this.real)
  }
}

export const lazyExpression = (
  pattern: string | (() => string),
  flags: string,
  requires?: readonly (readonly string[])[],
): LazyExpression => new LazyExpression(pattern, flags, requires)
