import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseSync } from 'oxc-parser'
import { expect, it } from 'vitest'

const moduleOf = (path: string) => parseSync(path, readFileSync(path, 'utf8')).module

// The compiler does not read them, and most run by hand only.
it('imports in scripts only what the other script exports', () => {
  const scripts = readdirSync('scripts', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mjs'))
    .map((name) => join('scripts', name))
  expect(scripts.length).toBeGreaterThan(20)
  const lost: string[] = []
  for (const script of scripts) {
    for (const { moduleRequest, entries } of moduleOf(script).staticImports) {
      if (!moduleRequest.value.startsWith('.') || !moduleRequest.value.endsWith('.mjs')) continue
      const given = moduleOf(join(dirname(script), moduleRequest.value)).staticExports.flatMap((one) =>
        one.entries.map(({ exportName }) => exportName.name),
      )
      for (const { importName } of entries)
        if (importName.kind === 'Name' && !given.includes(importName.name))
          lost.push(`${script}: ${importName.name}`)
    }
  }
  expect(lost).toEqual([])
})
