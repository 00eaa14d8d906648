import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'periksa-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Run {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

/** Runs the command as a person would, with `input` on its standard input. */
function periksa(input: string | Buffer, ...args: string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['scripts/terminal.cjs', 'periksa', ...args])
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text
    })
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, out, err }))
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}

const lines = ({ out }: Run) =>
  out
    .trimEnd()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
const ndjson = (...rows: unknown[]) => rows.map((row) => JSON.stringify(row)).join('\n')
const file = (name: string, content: string) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const wrongDay = { text: 'Rapat Selasa, 25 November 2026.', today: '2026-11-23' }

// Builds the bundle when it is stale, so that no test below waits for it.
beforeAll(async () => {
  await periksa('')
}, 120_000)

describe('npm run periksa', () => {
  it('answers each line in order, with findings, fixes and principles', async () => {
    const run = await periksa(
      ndjson({ id: 'a1', ...wrongDay }, { id: 7, text: 'Selamat pagi.' }, { text: '' }),
    )
    expect(run).toMatchObject({ status: 0, err: '' })
    const [first, second, third] = lines(run)
    expect(Object.keys(first)).toEqual(['id', 'findings', 'principles'])
    expect(first.id).toBe('a1')
    const finding = first.findings.find(({ rule }: { rule: string }) => rule === 'kredibel/hari-tanggal')
    expect(Object.keys(finding)).toEqual(['rule', 'severity', 'start', 'end', 'message', 'fixes'])
    expect(finding).toMatchObject({ severity: 'error', start: 6, end: 30 })
    expect(finding.fixes[0]).toEqual({ label: expect.any(String), text: 'Rabu, 25 November 2026' })
    expect(Object.keys(first.principles).sort()).toEqual([
      'integritas',
      'keterwakilan',
      'kredibel',
      'profesional',
      'responsif',
      'terintegrasi',
    ])
    expect(first.principles.kredibel).toBeLessThan(1)
    expect([second.id, third.id]).toEqual([7, null])
  })

  it('counts UTF-16 units, with emoji and fancy letters before the words', async () => {
    const text = '🙏🏽𝗛𝗮𝗹𝗼 👩‍⚕️ — rapat Selasa, 25 November 2026 🎉'
    const [{ findings }] = lines(await periksa(ndjson({ text, today: '2026-11-23' })))
    const finding = findings.find(({ rule }: { rule: string }) => rule === 'kredibel/hari-tanggal')
    expect(text.slice(finding.start, finding.end)).toBe('Selasa, 25 November 2026')
  })

  it('takes the day from the line, not from the clock', async () => {
    const text = 'Rapat Rabu (25/11).'
    const rows = lines(await periksa(ndjson({ text, today: '2026-11-23' }, { text, today: '2027-11-23' })))
    const rules = rows.map(({ findings }) => findings.map(({ rule }: { rule: string }) => rule))
    expect(rules[0]).not.toContain('kredibel/hari-tanggal')
    expect(rules[1]).toContain('kredibel/hari-tanggal')
  })

  it('skips empty lines, reads CRLF and a last line without an end', async () => {
    const run = await periksa('\r\n{"id":1,"text":"a"}\r\n\n   \n{"id":2,"text":"b"}')
    expect(lines(run).map(({ id }) => id)).toEqual([1, 2])
  })

  it('reads a byte order mark, line separators in a text, lone surrogates and a very long line', async () => {
    const run = await periksa(
      `\ufeff{"id":1,"text":"a\u2028b\u2029c"}\n{"id":2,"text":"\\ud83d x \\udc00"}\n${JSON.stringify({ id: 3, text: 'kata '.repeat(12_000) })}`,
    )
    expect(run.status).toBe(0)
    expect(lines(run).map(({ id, findings }) => [id, Array.isArray(findings)])).toEqual([
      [1, true],
      [2, true],
      [3, true],
    ])
  })

  it.each([
    ['broken JSON', '{"id":"b",', null, /^bukan JSON yang sah$/],
    ['no object', '5', null, /^harus objek/],
    ['null', 'null', null, /^harus objek/],
    ['no text', '{"id":"b"}', 'b', /^text: wajib diisi$/],
    ['a text that is none', '{"id":"b","text":5}', 'b', /^text: harus teks, bukan 5$/],
    ['an unknown platform', '{"id":"b","text":"a","platform":"tiktok"}', 'b', /^platform: .*"tiktok"/],
    ['an unknown kind', '{"id":"b","text":"a","kind":"story"}', 'b', /^kind: /],
    ['a day that is none', '{"id":"b","text":"a","today":"2026-02-30"}', 'b', /^today: harus tanggal/],
    [
      'media that is none',
      '{"id":"b","text":"a","media":[{"alt":""}]}',
      'b',
      /^media\.0\.type: wajib diisi$/,
    ],
    ['a reply to nothing', '{"id":"b","text":"a","replyTo":{}}', 'b', /^replyTo\.text: wajib diisi$/],
    ['a history that is none', '{"id":"b","text":"a","history":[{}]}', 'b', /^history\.0\.text: wajib diisi/],
  ])('answers a line with %s by an error, ends with 1, and goes on', async (_, line, id, error) => {
    const run = await periksa(`{"id":"a","text":"x"}\n${line}\n{"id":"c","text":"x"}\n`)
    expect(run.status).toBe(1)
    const [first, second, third, ...more] = lines(run)
    expect(more).toEqual([])
    expect([first.id, third.id]).toEqual(['a', 'c'])
    expect(second).toEqual({ id, error: expect.stringMatching(error) })
  })

  it('reads files in the order given, and says which cannot be read', async () => {
    const one = file('one.ndjson', ndjson({ id: 1, text: 'a' }))
    const two = file('two.ndjson', ndjson({ id: 2, text: 'b' }))
    expect(lines(await periksa('{"id":9,"text":"x"}', two, one)).map(({ id }) => id)).toEqual([2, 1])
    const run = await periksa('', one, join(folder, 'none.ndjson'))
    expect(run.status).toBe(2)
    expect(run.err).toContain('none.ndjson')
  })

  it('says with --fail-on whether something stands', async () => {
    const shouting = { ...wrongDay, id: 1 }
    expect((await periksa(ndjson(shouting), '--fail-on', 'error')).status).toBe(1)
    expect((await periksa(ndjson(shouting), '--fail-on', 'warning')).status).toBe(1)
    expect((await periksa(ndjson(shouting))).status).toBe(0)
    expect((await periksa(ndjson({ text: 'Selamat pagi.' }), '--fail-on', 'error')).status).toBe(0)
    const bad = await periksa(ndjson(shouting), '--fail-on', 'suggestion')
    expect(bad).toMatchObject({ status: 2, out: '' })
    expect(bad.err).toMatch(/Pakai:/)
  })

  it('prints for people with --human, without colours where there is no terminal', async () => {
    const run = await periksa(ndjson({ id: 'a1', ...wrongDay }, { id: 'b', text: 5 }), '--human')
    expect(run.status).toBe(1)
    expect(run.out).toContain('PELANGGARAN')
    expect(run.out).toContain('Rabu, 25 November 2026')
    expect(run.out).toContain('b: text: harus teks')
    expect(run.out).not.toContain('\u001b')
    expect(() => JSON.parse(run.out.split('\n')[0]!)).toThrow()
  })

  it('checks by the pack that it is given', async () => {
    const pack = file(
      'pack.json',
      JSON.stringify({
        schema: 1,
        id: 'uji',
        version: '1',
        institution: { name: 'Uji', unit: 'Uji', region: 'Uji', timeZone: 'Asia/Makassar' },
        rules: { 'kredibel/hari-tanggal': 'suggestion' },
      }),
    )
    const [{ findings }] = lines(await periksa(ndjson(wrongDay), '--pack', pack))
    expect(findings.find(({ rule }: { rule: string }) => rule === 'kredibel/hari-tanggal').severity).toBe(
      'suggestion',
    )
  })

  it.each([
    ['unknown keys', '{"schema":1,"warna":1}', /warna: kunci tidak dikenal/],
    [
      'wrong types',
      '{"schema":1,"id":"a","version":"1","institution":5}',
      /institution: harus objek, bukan 5/,
    ],
    ['broken JSON', '{', /bukan JSON yang sah/],
  ])('refuses a pack with %s, with path and reason, and checks nothing', async (_, json, reason) => {
    const run = await periksa(ndjson(wrongDay), '--pack', file('bad.json', json))
    expect(run).toMatchObject({ status: 2, out: '' })
    expect(run.err).toMatch(reason)
  })

  it('refuses a pack that is not there, and options that it does not know', async () => {
    expect(await periksa('', '--pack', join(folder, 'none.json'))).toMatchObject({ status: 2, out: '' })
    expect((await periksa('', '--warna')).err).toMatch(/Pakai:/)
  })
})
