import { describe, expect, it } from 'vitest'
import { findViolations, readSources } from '../../scripts/check/arrows.ts'

const violations = (path: string, source: string) => findViolations(new Map([[path, source]]))

describe('the arrows between rooms', () => {
  it('all run downwards in this house', () => {
    expect(findViolations(readSources())).toEqual([])
  })

  it.each([
    ['utils/draft/a.ts', "import { x } from '../lexicon/x.ts'"],
    ['utils/draft/a.ts', "import type { x } from '../lexicon/x.ts'"],
    ['utils/draft/a.ts', "import fs from 'node:fs'"],
    ['utils/draft/a.ts', "export * from '../rules/index.ts'"],
    ['utils/lexicon/a.ts', "import { parseDraft } from '../draft/parse.ts'"],
    ['utils/rules/a/b.ts', "import { type Pack, readPack } from '../../pack/pack.ts'"],
    ['utils/rules/a/b.ts', "const x = await import('../../checker/checker.ts')"],
    ['utils/checker/a.ts', "import { browser } from 'wxt/browser'"],
    ['utils/checker/a.ts', "import type { Browser } from 'wxt/browser'"],
    ['utils/report/a.ts', "import { database } from '../log/database.ts'"],
    ['utils/report/a.ts', "type T = import('../checker/checker.ts').Checker"],
    ['utils/pack/a.ts', "import { Dexie } from 'dexie'"],
    ['utils/settings.ts', "import { Panel } from '../components/panel.tsx'"],
    ['utils/log/a.ts', "import { x } from '../../entrypoints/popup/x.ts'"],
    ['components/a.tsx', "import { x } from '../entrypoints/popup/x.ts'"],
    ['utils/rules/a/b.ts', 'const day = new Date()'],
    ['utils/rules/a/b.ts', 'const day = new Date'],
    ['utils/rules/a/b.ts', 'const day = Date()'],
    ['utils/checker/a.ts', 'const now = Date.now()'],
    ['utils/report/a.ts', 'const { length } = [Math.random]'],
  ])('refuse in %s: %s', (path, source) => {
    expect(violations(path, `const a = 1\n${source}`)).toEqual([expect.stringMatching(`^${path}:2: `)])
  })

  it.each([
    ['utils/draft/a.ts', "import { x } from './x.ts'"],
    ['utils/lexicon/a.ts', "import type { Word } from '../draft/types.ts'"],
    ['utils/rules/a/b.ts', "import type { Pack } from '../../pack/schema.ts'"],
    ['utils/pack/a.ts', "import * as v from 'valibot'"],
    ['utils/report/a.ts', "import type { Entry } from '../log/entry.ts'"],
    ['utils/log/a.ts', 'const now = Date.now()'],
    ['utils/checker/a.ts', 'const day = new Date(0)'],
  ])('allow in %s: %s', (path, source) => {
    expect(violations(path, source)).toEqual([])
  })

  it('lead to the network through one door', () => {
    const ways = /\bfetch\(|new (?:XMLHttpRequest|WebSocket|EventSource|WebTransport)\b|sendBeacon/u
    const found = [...readSources()].filter(([, source]) => ways.test(source)).map(([path]) => path)
    // The other one reads a file of the extension's own.
    expect(found.sort()).toEqual(['components/pack-import/pack-file.ts', 'utils/replication/remote.ts'])
  })

  it('keep the log out of the page, however far the way', () => {
    const found = findViolations(
      new Map([
        ['entrypoints/assistant.ts', "import { a } from '../utils/settings.ts'"],
        ['utils/settings.ts', "import { db } from './log/database.ts'"],
        ['utils/log/database.ts', "import { Dexie } from 'dexie'"],
      ]),
    )
    expect(found).toHaveLength(2)
    expect(found[0]).toContain('utils/settings.ts → utils/log/database.ts')
  })
})
