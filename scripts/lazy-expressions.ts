import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { expressionsOf } from './find-expressions.ts'
import { listed } from './list-pieces.ts'

const runtime = fileURLToPath(new URL('../utils/expression.ts', import.meta.url))

/**
 * Puts expressions that are made when they are first used in the place of those of the checker's rooms: parsing them
 * was two thirds of the time in which the code loads. Literals in functions are made once, not at every call. What an
 * argument of `pattern(…)` requires is read off here, if its strings are constants of its file (see `list-pieces.ts`).
 */
export function lazyExpressions(): Plugin {
  return {
    name: 'saring-lazy-expressions',
    enforce: 'pre',
    transform: {
      filter: { id: /\/utils\/(?:draft|lexicon|rules|checker)\/.*\.ts$/ },
      handler(code, id) {
        const found = expressionsOf(code, id)
        if (found.length === 0) return null
        const hoisted: string[] = []
        let replaced = code
        for (const { node, pattern, flags, source, inPlace } of found.sort(
          (a, b) => b.node.start - a.node.start,
        )) {
          const requires = source === undefined ? '' : `, ${JSON.stringify(listed(source))}`
          const made = `/* @__PURE__ */ lazyExpression(${pattern}, ${flags}${requires})`
          const name = `expression$${hoisted.length}`
          if (!inPlace) hoisted.push(`const ${name} = ${made};`)
          replaced = replaced.slice(0, node.start) + (inPlace ? made : name) + replaced.slice(node.end)
        }
        // On one line, so that the lines keep their numbers.
        const head = `import { lazyExpression } from ${JSON.stringify(runtime)}; ${hoisted.join(' ')} `
        return { code: head + replaced, map: null }
      },
    },
  }
}
