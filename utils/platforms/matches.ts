import type { Platform } from '../pack/schema.ts'
import { foundLabels } from './page.ts'
import { catalogueOf, expressionsOf } from './tables/catalogue.ts'

/** What of a platform's table was found on the page since it was last taken. */
export interface Matches {
  /** Looks, in the page's idle time, which selectors find something now; calls back when all were tried. */
  readonly look: (page: Document, done: () => void) => void
  /** Ids of forms of the table. */
  readonly take: () => string[]
}

/** Keeps account of a table's matches: of its expressions and labels as they are used, of its selectors by `look`. */
export function followMatches(platform: Platform): Matches {
  const found = new Set<string>()
  const things = catalogueOf(platform)
  const selectors = things.filter(({ sort }) => sort === 'selector').flatMap(({ forms }) => forms)
  const labels = things.filter(({ sort }) => sort === 'label').flatMap(({ forms }) => forms)
  for (const [id, expression] of expressionsOf(platform)) {
    const { exec, [Symbol.matchAll]: all } = RegExp.prototype
    // `test` asks `exec`, too; `matchAll` asks a copy.
    expression.exec = (text) => {
      const match = exec.call(expression, text)
      if (match) found.add(id)
      return match
    }
    expression[Symbol.matchAll] = (text) => {
      if (exec.call(new RegExp(expression.source, expression.flags), text)) found.add(id)
      return all.call(expression, text)
    }
  }
  return {
    look(page, done) {
      const waiting = [...selectors]
      const next = () => {
        const form = waiting.shift()
        if (!form) return done()
        if (page.querySelector(form.is)) found.add(form.id)
        idly(next)
      }
      idly(next)
    },
    take() {
      for (const { id, is } of labels) if (foundLabels.has(is)) found.add(id)
      foundLabels.clear()
      const taken = [...found]
      found.clear()
      return taken
    },
  }
}

const idly = (perform: () => void): unknown =>
  typeof requestIdleCallback === 'function'
    ? requestIdleCallback(perform, { timeout: 5000 })
    : setTimeout(perform, 20)
