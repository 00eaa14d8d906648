import type { AST } from '@eslint-community/regexpp'

/** The first match in a text. */
export function find(expression: RegExp, text: string): RegExpExecArray | null {
  expression.lastIndex = 0
  return expression.exec(text)
}

/** Whether two expressions match otherwise in any of some texts. */
export function differs(one: RegExp, other: RegExp, texts: Iterable<string>): boolean {
  const all = (expression: RegExp, text: string) =>
    expression.global
      ? JSON.stringify([...text.matchAll(expression)].map((match) => [match.index, ...match]))
      : JSON.stringify(((match) => match && [match.index, ...match])(find(expression, text)))
  for (const text of texts) if (all(one, text) !== all(other, text)) return true
  return false
}

/** Whether an expression can be made of a source. */
export function compiles(source: string, flags: string): boolean {
  try {
    new RegExp(source, flags)
    return true
  } catch {
    return false
  }
}

/** Whether one piece is the other, or a part of it. */
export function isNear(one: AST.Node, other: AST.Node): boolean {
  if (one.type === 'Pattern' || other.type === 'Pattern') return true
  return (
    (one.start <= other.start && one.end >= other.end) || (other.start <= one.start && other.end >= one.end)
  )
}
