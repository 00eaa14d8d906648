import { describe, expect, it } from 'vitest'
import { createChecker } from '../../utils/checker/checker.ts'
import { defaultPack } from '../../utils/pack/default.ts'
import { readPack } from '../../utils/pack/pack.ts'
import { describe as tell } from '../../utils/pack/validate.ts'
import { officialAccount } from '../../utils/rules/account.ts'
import readability from '../../utils/rules/profesional/keterbacaan.ts'
import { contextOf } from '../fixtures/example.ts'
import { testPack } from '../fixtures/pack.ts'

const minimal = {
  schema: 1,
  id: 'kab-uji',
  version: '1',
  institution: { name: 'Pemkab Uji', unit: 'Diskominfo', region: 'Kabupaten Uji', timeZone: 'Asia/Jakarta' },
}
const problems = (pack: unknown) => {
  const checked = readPack(pack)
  return checked.ok ? [] : checked.problems
}

describe('a pack', () => {
  it('may say little: the rest has defaults', () => {
    const checked = readPack(minimal)
    expect(checked).toMatchObject({
      ok: true,
      value: { hashtags: [], tone: 'resmi', gate: 'confirm', report: { weekStartsOn: 1 } },
    })
  })

  it('that is complete is taken, as data and as JSON, and read again unchanged', () => {
    expect(readPack(testPack)).toEqual({ ok: true, value: testPack })
    expect(readPack(JSON.stringify(testPack))).toEqual({ ok: true, value: testPack })
    expect(readPack(`\ufeff${JSON.stringify(testPack)}`).ok).toBe(true)
    expect(readPack(JSON.stringify(defaultPack))).toEqual({ ok: true, value: defaultPack })
  })

  it.each<[string, unknown, string, RegExp]>([
    ['an unknown key', { ...minimal, warna: 'biru' }, 'warna', /^kunci tidak dikenal$/],
    [
      'an unknown key inside',
      { ...minimal, institution: { ...minimal.institution, kota: 'x' } },
      'institution.kota',
      /^kunci tidak dikenal$/,
    ],
    ['another schema version', { ...minimal, schema: 2 }, 'schema', /^harus 1, bukan 2$/],
    ['a missing key', { ...minimal, id: undefined }, 'id', /^wajib diisi$/],
    ['no institution', { schema: 1, id: 'a', version: '1' }, 'institution', /^wajib diisi$/],
    ['a wrong type', { ...minimal, version: 1 }, 'version', /^harus teks, bukan 1$/],
    ['a text for a list', { ...minimal, domains: 'a.go.id' }, 'domains', /^harus daftar, bukan "a.go.id"$/],
    ['a wrong type in a list', { ...minimal, domains: ['a.go.id', 5] }, 'domains.1', /^harus teks, bukan 5$/],
    [
      'a text for true',
      { ...minimal, hashtags: [{ tag: '#A', required: 'ya' }] },
      'hashtags.0.required',
      /true atau false/,
    ],
    ['no hash before a tag', { ...minimal, hashtags: [{ tag: 'Uji' }] }, 'hashtags.0.tag', /harus tagar/],
    [
      'no day',
      { ...minimal, hashtags: [{ tag: '#Uji', from: '1/7/2026' }] },
      'hashtags.0.from',
      /TTTT-BB-HH/,
    ],
    [
      'an unknown platform',
      { ...minimal, accounts: [{ platform: 'tiktok', handle: 'a', unit: 'b' }] },
      'accounts.0.platform',
      /"x" atau "facebook" atau "instagram", bukan "tiktok"/,
    ],
    [
      'an unknown severity',
      { ...minimal, rules: { 'etika/kata-kasar': 'keras' } },
      'rules.etika/kata-kasar',
      /"off".*bukan "keras"/,
    ],
    ['a name that is no rule', { ...minimal, rules: { semua: 'off' } }, 'rules.semua', /^bukan nama aturan$/],
    [
      'a negative target',
      { ...minimal, accounts: [{ platform: 'x', handle: 'a', unit: 'b', targetPerWeek: -1 }] },
      'accounts.0.targetPerWeek',
      /^tidak boleh negatif$/,
    ],
    [
      'an unknown zone',
      { ...minimal, institution: { ...minimal.institution, timeZone: 'UTC' } },
      'institution.timeZone',
      /bukan "UTC"/,
    ],
    [
      'an empty name',
      { ...minimal, institution: { ...minimal.institution, name: '' } },
      'institution.name',
      /^tidak boleh kosong$/,
    ],
    ['nothing', null, '', /^harus objek, bukan null$/],
    ['a list', [], 'schema', /^wajib diisi$/],
    ['broken JSON', '{"schema":1,', '', /^bukan JSON yang sah: isinya terputus$/],
  ])('with %s is refused, with path and reason', (_, pack, path, reason) => {
    const found = problems(pack)
    expect(found.map((problem) => problem.path)).toContain(path)
    expect(found.find((problem) => problem.path === path)!.reason).toMatch(reason)
  })

  it.each(['__proto__', 'constructor', 'prototype', 'toString'])('with the key %s is refused', (key) => {
    const json = `{"${key}":{"polluted":true},${JSON.stringify(minimal).slice(1)}`
    expect(problems(json)).toMatchObject([{ path: key, reason: 'kunci tidak dikenal' }])
    const inside = JSON.stringify(minimal).replace('"name"', `"${key}":{"polluted":true},"name"`)
    expect(problems(inside)).toMatchObject([{ path: `institution.${key}`, reason: 'kunci tidak dikenal' }])
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  it.each(['rules', 'acronyms'])('cannot reach the prototype through %s', (record) => {
    const json = JSON.stringify({ ...minimal, [record]: {} }).replace(
      `"${record}":{}`,
      `"${record}":{"__proto__":{"polluted":"off"},"constructor":"off"}`,
    )
    const checked = readPack(json)
    if (checked.ok)
      expect((checked.value[record as 'rules'] as { polluted?: string }).polluted).toBeUndefined()
    else expect(checked.problems.length).toBeGreaterThan(0)
    expect(({} as { polluted?: string }).polluted).toBeUndefined()
  })

  it('may hold a glossary of 5,000 terms, each of which is found in a draft', () => {
    const terms = Array.from({ length: 5000 }, (_, at) => ({
      avoid: `kata ke${at.toString(36)}`,
      prefer: 'lema',
      why: '',
    }))
    const checked = readPack({ ...minimal, terms })
    if (!checked.ok) throw new Error(tell(checked.problems))
    const context = { ...contextOf({ text: '' }), pack: checked.value }
    const { findings } = createChecker([readability]).check(`Warga memakai ${terms[4999]!.avoid}.`, context)
    expect(findings.map(({ fixes }) => fixes[0]?.text)).toEqual(['lema'])
  })

  it('is not worn down by size', () => {
    expect(problems({ ...minimal, domains: Array(501).fill('a.go.id') })[0]!.path).toBe('domains')
    expect(problems({ ...minimal, version: 'x'.repeat(201) })[0]!.path).toBe('version')
  })

  it('tells many problems in one sentence', () => {
    const said = tell(problems({ ...minimal, a: 1, b: 2, c: 3, d: 4, e: 5 }))
    expect(said).toMatch(/^\w: kunci tidak dikenal(?:; \w: kunci tidak dikenal)*/)
  })
})

describe('an account', () => {
  it('is official on its platform, whatever the case and the @', () => {
    expect(officialAccount(testPack, 'x', '@Kominfo_Tirtajaya')?.unit).toBe('Diskominfo')
    expect(officialAccount(testPack, 'facebook', 'kominfo_tirtajaya')).toBeUndefined()
    expect(officialAccount(testPack, 'x', undefined)).toBeUndefined()
  })
})
