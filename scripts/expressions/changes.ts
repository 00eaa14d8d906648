import { type AST, visitRegExpAST } from '@eslint-community/regexpp'

/** A pattern with one piece of it changed. */
export interface Change {
  readonly node: AST.Node
  readonly source: string
  /** What became of the piece, for people. */
  readonly what: string
  /** One of several alternatives or members is missing. */
  readonly isLoss: boolean
}

/** Every small change to a pattern: a piece left out or doubled, a bound moved, a class or a look-around turned round. */
export function changesOf(pattern: AST.Pattern): Change[] {
  const changes: Change[] = []
  const put = (node: AST.Node, instead: string, what = `${node.raw} → ${instead}`, isLoss = false) => {
    const start = node.start - pattern.start
    const source = pattern.raw.slice(0, start) + instead + pattern.raw.slice(node.end - pattern.start)
    changes.push({ node, source, what, isLoss })
  }
  visitRegExpAST(pattern, {
    onAlternativeEnter(node) {
      if (node.parent.alternatives.length > 1) put(node, '(?!)', `without ${node.raw}`, true)
    },
    onQuantifierEnter(node) {
      const { min, max, element, greedy } = node
      const times = (least: number, most: number) =>
        `${element.raw}{${least},${most === Number.POSITIVE_INFINITY ? '' : most}}${greedy ? '' : '?'}`
      put(node, element.raw)
      if (max > 1 && max < 1000) put(node, times(min, max - 1))
      if (max < 1000) put(node, times(min, max + 1))
      if (min > 0) put(node, times(min - 1, max))
      else put(node, max === 1 ? '' : times(1, max))
      if (max > min + 1 && min > 0) put(node, times(min + 1, max))
    },
    onCharacterClassEnter(node) {
      put(node, node.negate ? `[${node.raw.slice(2)}` : `[^${node.raw.slice(1)}`)
      if (node.elements.length > 1)
        for (const element of node.elements)
          put(
            node,
            node.raw.slice(0, element.start - node.start) + node.raw.slice(element.end - node.start),
            `${node.raw} without ${element.raw}`,
            true,
          )
    },
    onCharacterSetEnter(node) {
      if (node.kind === 'any') return
      const letter = node.raw[1]!
      const other = letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()
      put(node, `\\${other}${node.raw.slice(2)}`)
    },
    onAssertionEnter(node) {
      if (node.kind === 'lookahead' || node.kind === 'lookbehind')
        put(
          node,
          node.raw.replace(/^(\(\?<?)([=!])/u, (_, head, sign) => head + (sign === '=' ? '!' : '=')),
        )
      put(node, '', `without ${node.raw}`)
    },
  })
  return changes
}
