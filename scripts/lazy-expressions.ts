import { fileURLToPath } from 'node:url'
import { parseSync } from 'oxc-parser'
import type { Plugin } from 'vite'
import { requirementOf } from '../utils/lexicon/requirement.ts'

const expression = fileURLToPath(new URL('../utils/expression.ts', import.meta.url))
/** Methods of strings that leave an expression as it was. */
const harmless = new Set(['match', 'matchAll', 'replace', 'replaceAll', 'search', 'split'])

interface Found {
  readonly start: number
  readonly end: number
  readonly pattern: string
  readonly flags: string
  /** Argument of `pattern(…)`. */
  readonly ofPattern: boolean
}

/**
 * Puts expressions that are made when they are first used in the place of the literals of the checker's rooms: parsing
 * the literals was two thirds of the time in which the code loads. Those in functions are made once, not at every call.
 */
export function lazyExpressions(): Plugin {
  return {
    name: 'saring-lazy-expressions',
    enforce: 'pre',
    transform: {
      filter: { id: /\/utils\/(?:draft|lexicon|rules|checker)\/.*\.ts$/ },
      handler(code, id) {
        const found = literalsOf(code, id)
        if (found.length === 0) return null
        const made: string[] = []
        let replaced = code
        for (const { start, end, pattern, flags, ofPattern } of found.sort((a, b) => b.start - a.start)) {
          const name = `expression$${made.length}`
          const requires = ofPattern ? [requirementOf(pattern)] : []
          const given = [pattern, flags, ...requires].map((value) => JSON.stringify(value)).join(', ')
          made.push(`const ${name} = /* @__PURE__ */ lazyExpression(${given});`)
          replaced = replaced.slice(0, start) + name + replaced.slice(end)
        }
        // On one line, so that the lines keep their numbers.
        const head = `import { lazyExpression } from ${JSON.stringify(expression)}; ${made.join(' ')} `
        return { code: head + replaced, map: null }
      },
    },
  }
}

/** The literals that may be made once and shared. */
function literalsOf(code: string, id: string): Found[] {
  const found: Found[] = []
  const visit = (value: unknown, parent: Node | undefined, inFunction: boolean) => {
    if (Array.isArray(value)) for (const item of value) visit(item, parent, inFunction)
    else if (isNode(value)) {
      if (value.regex) {
        const { pattern, flags } = value.regex
        // One that remembers where it stopped is shared only where nothing is left of that.
        if (!inFunction || !/[gy]/u.test(flags) || harmless.has(methodOf(parent)))
          found.push({
            start: value.start,
            end: value.end,
            pattern,
            flags,
            ofPattern: parent?.callee?.name === 'pattern',
          })
      }
      const inside = inFunction || /Function/u.test(value.type)
      for (const child of Object.values(value)) visit(child, value, inside)
    }
  }
  visit(parseSync(id, code).program, undefined, false)
  return found
}

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly regex?: { readonly pattern: string; readonly flags: string }
  readonly callee?: { readonly name?: string; readonly property?: { readonly name?: string } }
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value
const methodOf = (parent: Node | undefined): string => parent?.callee?.property?.name ?? ''
