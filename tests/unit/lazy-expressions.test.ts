import type { Plugin } from 'vite'
import { describe, expect, it } from 'vitest'
import { lazyExpressions } from '../../scripts/lazy-expressions.ts'
import { lazyExpression } from '../../utils/expression.ts'

function transformed(code: string): string {
  const { transform } = lazyExpressions() as Plugin & {
    transform: { handler: (code: string, id: string) => { code: string } | null }
  }
  return transform.handler(code, '/utils/rules/a.ts')?.code ?? code
}

describe('the build', () => {
  it('puts lazy expressions in the place of literals, on the same lines', () => {
    const code = "const emoji = '🙏'\nconst word = /a\\b/gu\nconst f = (s: string) => /\\p{L}/u.test(s)\n"
    const made = transformed(code)
    expect(made.split('\n')).toHaveLength(code.split('\n').length)
    expect(made).not.toContain('/a\\b/gu')
    expect(made).toContain('lazyExpression("a(?!\\\\w)", "gu")')
    expect(made).toMatch(/f = \(s: string\) => expression\$\d\.test\(s\)/u)
  })

  it('reads off what a pattern requires', () => {
    expect(transformed('const rude = pattern(/\\bkamu\\b/u)')).toContain('"u", [[" kamu "]]')
  })

  it('puts an expression together when it is needed, and knows it at once where its parts are constants', () => {
    const hole = ['$', '{who}'].join('')
    const expression = `new RegExp(\`(?:${hole}) .\`, 'u')`
    const made = transformed(`const who = 'kamu|kalian'\nconst rude = pattern(${expression})`)
    expect(made).toContain('lazyExpression(() => `(?:')
    expect(made).toContain('[["kamu ","kalian "]]')
    const imported = `import { who } from './b.ts'\nconst rude = `
    expect(transformed(imported + expression)).toContain(" .`, 'u')")
    // At every start it would have to be read anew.
    expect(() => transformed(`${imported}pattern(${expression})`)).toThrow('constants of its file')
  })

  it('makes what stands in an expression together with it', () => {
    const made = transformed("const any = new RegExp([/a/u, /b/u].map((r) => r.source).join('|'), 'u')")
    expect(made).toContain("lazyExpression(() => [/a/u, /b/u].map((r) => r.source).join('|'), 'u')")
  })

  it('leaves alone what remembers where it stopped inside a function', () => {
    const stateful = 'const f = (s: string) => { const r = /a/gu; return r.exec(s) }'
    expect(transformed(stateful)).toBe(stateful)
    expect(transformed("const f = (s: string) => s.replace(/a/gu, '')")).toContain('s.replace(expression$0')
  })
})

describe('a lazy expression', () => {
  const text = 'satu, dua; satu'
  it.each<[RegExp]>([[/s(a)tu/u], [/s(a)tu/gu], [/[,;]\s/gu], [/tiga/u]])(
    'does what %s does',
    (expression) => {
      const lazy = lazyExpression(expression.source, expression.flags) as unknown as RegExp
      expect(lazy.test(text)).toBe(expression.test(text))
      expect(lazy.lastIndex).toBe(expression.lastIndex)
      expect(lazy.exec(text)).toEqual(expression.exec(text))
      lazy.lastIndex = expression.lastIndex = 0
      expect(text.match(lazy)).toEqual(text.match(expression))
      expect(text.search(lazy)).toBe(text.search(expression))
      expect(text.split(lazy)).toEqual(text.split(expression))
      expect(text.split(lazy, 1)).toEqual(text.split(expression, 1))
      expect(text.replace(lazy, '<$1>')).toBe(text.replace(expression, '<$1>'))
      expect(text.replace(lazy, (all) => all.toUpperCase())).toBe(
        text.replace(expression, (all) => all.toUpperCase()),
      )
      if (expression.global) expect([...text.matchAll(lazy)]).toEqual([...text.matchAll(expression)])
      expect([lazy.source, lazy.flags]).toEqual([expression.source, expression.flags])
    },
  )
})
