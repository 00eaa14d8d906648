/**
 * Stands in for `utils/expression.ts` while phrases are sought: every expression of the rules can be changed for a
 * moment, and it is written down over what texts it is asked.
 */
export class Expression {
  readonly flags: string
  /** Nothing, so that it is asked everywhere, not just where its words stand. */
  readonly requires: readonly never[] = []
  /** The file in which it stands, from `utils/` on. */
  readonly file: string
  lastIndex = 0
  /** In force in its place. */
  changed: RegExp | undefined
  private readonly pattern: string | (() => string)
  private made: RegExp | undefined

  constructor(pattern: string | (() => string), flags: string) {
    this.pattern = pattern
    this.flags = flags
    this.file =
      /\/(utils\/(?!expression\.ts)[\w/-]+\.ts)/u.exec(
        new Error('where').stack!.replaceAll('scripts/expressions', ''),
      )?.[1] ?? ''
    expressions.push(this)
  }

  get source(): string {
    return typeof this.pattern === 'string' ? this.pattern : this.pattern()
  }
  get original(): RegExp {
    this.made ??= new RegExp(this.source, this.flags)
    return this.made
  }

  private use<T>(text: string, work: (real: RegExp) => T): T {
    note(this, text)
    const real = this.changed ?? this.original
    real.lastIndex = this.lastIndex
    const result = work(real)
    if (real.global || real.sticky) this.lastIndex = real.lastIndex
    return result
  }
  test(text: string): boolean {
    return this.use(text, (real) => real.test(text))
  }
  exec(text: string): RegExpExecArray | null {
    return this.use(text, (real) => real.exec(text))
  }
  [Symbol.match](text: string): RegExpMatchArray | null {
    return this.use(text, (real) => text.match(real))
  }
  [Symbol.matchAll](text: string): readonly RegExpExecArray[] {
    return this.use(text, (real) => [...text.matchAll(real)])
  }
  [Symbol.replace](text: string, replacement: string): string {
    return this.use(text, (real) => text.replace(real, replacement))
  }
  [Symbol.split](text: string, limit?: number): string[] {
    return this.use(text, (real) => text.split(real, limit))
  }
  [Symbol.search](text: string): number {
    return this.use(text, (real) => text.search(real))
  }
}

export const expressions: Expression[] = []

/** What was asked while a draft was checked: of each expression the texts. */
export type Asked = Map<Expression, Set<string>>
let asked: Asked | undefined
export function listen(to: Asked | undefined): void {
  asked = to
}
function note(expression: Expression, text: string): void {
  if (!asked) return
  const texts = asked.get(expression)
  if (texts) texts.add(text)
  else asked.set(expression, new Set([text]))
}

export const lazyExpression = (pattern: string | (() => string), flags: string) =>
  new Expression(pattern, flags)
