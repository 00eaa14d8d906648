import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { genesis } from '../../utils/log/database.ts'
import { entrySchema, type LogEntry } from '../../utils/log/entry.ts'
import { toCsv, toJson } from '../../utils/log/export.ts'
import { newPost } from '../fixtures/post.ts'

const entry = (changes: Partial<LogEntry> = {}): LogEntry => ({
  ...newPost(),
  seq: 1,
  previous: genesis,
  hash: 'a'.repeat(64),
  installation: '4b3c2a10-0d6a-4b27-9a52-0e4bb3b7c111',
  ...changes,
})

/** Reads CSV by RFC 4180, strictly. */
function parseCsv(csv: string): string[][] {
  expect(csv[0]).toBe('\uFEFF')
  const rows: string[][] = [[]]
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gy
  cell.lastIndex = 1
  while (cell.lastIndex < csv.length) {
    const match = cell.exec(csv)
    expect(match, 'malformed CSV').not.toBeNull()
    const [, raw = '', end] = match!
    rows.at(-1)!.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw)
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

describe('JSON', () => {
  test('is the contract to the letter and reads back whole', () => {
    const entries = [entry(), entry({ seq: 2, gate: { decision: 'publish', reason: 'Darurat' } })]
    const written = JSON.parse(toJson(entries, entries[0]!.installation, '2026-11-23T10:00:00+07:00'))
    expect(Object.keys(written)).toEqual(['format', 'version', 'exportedAt', 'installation', 'entries'])
    expect(written).toMatchObject({
      format: 'saring-log',
      version: 1,
      installation: entries[0]!.installation,
    })
    expect(written.entries).toEqual(entries)
    expect(v.parse(v.array(entrySchema), written.entries)).toEqual(entries)
  })
})

describe('CSV', () => {
  test('has a column for every field, under the names of the JSON export', () => {
    const full = entry({
      template: 'donor',
      gate: { decision: 'publish', reason: 'Darurat' },
      thread: { root: '1', position: 0 },
      about: { id: newPost().id, event: 'edited' },
      scheduledFor: '2026-11-24T09:00:00+07:00',
      activity: '019ac000-0000-7000-8000-000000000001',
      approval: { by: 'Bambang', position: 'Kabid', at: '2026-11-23T08:00:00+07:00', proof: 'file' },
      uncertain: true,
    })
    const [head] = parseCsv(toCsv([full]))
    const names = new Set(head!.map((name) => name.split('.')[0]))
    expect(names).toEqual(new Set(Object.keys(full)))
    expect(new Set(Object.keys(entrySchema.entries))).toEqual(new Set(Object.keys(full)))
    expect(head).toContain('principles.keterwakilan')
  })

  test('lays lists and findings flat', () => {
    const [head, row] = parseCsv(
      toCsv([entry({ hashtags: ['#A', '#B'], thread: { root: '9', position: 1 } })]),
    )
    const read = (name: string) => row![head!.indexOf(name)]
    expect(read('hashtags')).toBe('#A #B')
    expect(read('thread.position')).toBe('1')
    expect(read('findings')).toBe(
      'kredibel/hari-tanggal | error | fixed; etika/membentak | warning | dismissed | Judul resmi kegiatan',
    )
  })

  test.each(['=1+1', '+62812', '-2', '@warga', '\tx', '\r=1', '\n=1', '＝1', '=HYPERLINK("http://x","y")'])(
    'defuses %j',
    (text) => {
      const [head, row] = parseCsv(toCsv([entry({ text })]))
      expect(row![head!.indexOf('text')]).toBe(`'${text}`)
    },
  )

  test('keeps any text in its own cell, and no cell starts a formula', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', '"', ',', '\r', '\n', '=', '+', '-', '@', '\t', '😀', ';'),
    })
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (texts) => {
        const [head, ...rows] = parseCsv(toCsv(texts.map((given) => entry({ text: given, unit: given }))))
        expect(rows.map((row) => row.length)).toEqual(texts.map(() => head!.length))
        for (const [index, row] of rows.entries()) {
          expect(row[head!.indexOf('text')]!.replace(/^'/u, '')).toBe(texts[index])
          for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/u)
        }
      }),
    )
  })
})
