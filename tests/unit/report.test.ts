import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toCsv, toJson } from '../../utils/log/export.ts'
import { cellsOf } from '../../utils/report/cells.ts'
import { type Table, withEdits } from '../../utils/report/document.ts'
import { figuresOf } from '../../utils/report/figures.ts'
import { reportFromEntries } from '../../utils/report/from-entries.ts'
import { reportHtml } from '../../utils/report/html.ts'
import { monthOf, periodBefore, weekOf } from '../../utils/report/period.ts'
import { reportText } from '../../utils/report/text.ts'
import { movement, periodInWords } from '../../utils/report/wording.ts'
import { officeEntries, officesPack } from '../fixtures/office-week.ts'

const entries = officeEntries(3000)
const week = { from: '2026-11-30', until: '2026-12-06' }
const source = { pack: officesPack, today: '2026-12-07', titleOf: (rule: string) => rule }
const report = reportFromEntries(entries, week, source)
const tableNamed = (name: string) =>
  report.blocks.find((block): block is Table => block.kind === 'table' && block.name === name)!
const inWeek = entries.filter(({ publishedAt }) => {
  const day = publishedAt.slice(0, 10)
  return week.from <= day && day <= week.until
})

describe('periods', () => {
  it.each([
    [weekOf('2026-11-29', 1), { from: '2026-11-23', until: '2026-11-29' }],
    [weekOf('2026-11-29', 0), { from: '2026-11-29', until: '2026-12-05' }],
    [monthOf('2024-02-10'), { from: '2024-02-01', until: '2024-02-29' }],
    [periodBefore({ from: '2026-03-01', until: '2026-03-31' }), { from: '2026-02-01', until: '2026-02-28' }],
    [periodBefore({ from: '2026-01-01', until: '2026-01-07' }), { from: '2025-12-25', until: '2025-12-31' }],
  ])('%j', (got, wanted) => expect(got).toEqual(wanted))

  it.each([
    ['2026-11-23', '2026-11-29', '23–29 November 2026'],
    ['2026-11-30', '2026-12-06', '30 November–6 Desember 2026'],
    ['2025-12-29', '2026-01-04', '29 Desember 2025–4 Januari 2026'],
    ['2026-11-25', '2026-11-25', 'Rabu, 25 November 2026'],
  ])('%s to %s', (from, until, words) => expect(periodInWords({ from, until })).toBe(words))

  it('says what fell, rose and stayed', () => {
    expect([movement(7, 10), movement(10, 7), movement(7, 7)]).toEqual([
      'turun 3 dari 10',
      'naik 3 dari 7',
      'tetap 7',
    ])
  })
})

it('lists offices as people number them', () => {
  const units = ['Dinas 10', 'Dinas 2', 'Dinas 1']
  const posts = units.map((unit) => ({ ...inWeek[0]!, unit, account: unit, id: unit, postId: unit }))
  const { accounts } = figuresOf(cellsOf(posts), week, { ...officesPack, accounts: [] })
  expect(accounts.map(({ unit }) => unit)).toEqual(['Dinas 1', 'Dinas 2', 'Dinas 10'])
})

describe('figures', () => {
  it('equal what is counted by hand from the export', () => {
    const exported = JSON.parse(toJson(entries, entries[0]!.installation, '2026-12-07T00:00:00Z')) as {
      entries: typeof entries
    }
    const { now, accounts, principles, hours, hashtags } = figuresOf(
      cellsOf(exported.entries),
      week,
      officesPack,
    )
    const posts = inWeek.filter(({ kind }) => kind === 'post')
    expect(now.posts).toBe(posts.length)
    expect(now.replies).toBe(inWeek.length - posts.length)
    const states = inWeek.flatMap(({ findings }) => findings.map(({ state }) => state))
    for (const state of ['open', 'fixed', 'dismissed'] as const)
      expect(now[state]).toBe(states.filter((other) => other === state).length)
    for (const { account, platform, posts: counted } of accounts) {
      const own = posts.filter((entry) => entry.account === account && entry.platform === platform)
      expect(counted, account).toBe(own.length)
    }
    for (const { name, now: mean } of principles) {
      const sum = inWeek.reduce((total, entry) => total + entry.principles[name], 0)
      expect(mean).toBeCloseTo(sum / inWeek.length, 6)
    }
    expect(hours.flat().reduce((a, b) => a + b)).toBe(inWeek.length)
    expect(new Map(hashtags).get('#NusarayaMaju')).toBe(inWeek.length)
  })

  it('name the accounts of the pack that were silent', () => {
    expect(tableNamed('Akun yang diam').rows.map((row) => row[2])).toContainEqual({
      text: '@perpus_nusaraya',
    })
  })
})

describe('report', () => {
  it('says the same figures in words and in tables', () => {
    const rows = tableNamed('Kantor dan platform').rows
    const sum = rows.slice(0, -1).reduce((total, row) => total + (row[3] as { number: number }).number, 0)
    expect(rows.at(-1)![3]).toEqual({ number: sum })
    expect(reportText(report)).toContain(`Pada periode ini tercatat ${sum.toLocaleString('id')} kiriman`)
    expect(reportText(report)).toMatch(/(?:naik|turun|tetap) \d/u)
  })

  it.each([
    ['Temuan yang paling sering masih ada', 'open'],
    ['Yang paling sering diperbaiki sebelum tayang', 'fixed'],
  ])('%s: names those that are most often so', (words, state) => {
    const counts = new Map<string, number>()
    for (const { rule } of inWeek.flatMap(({ findings }) => findings.filter((one) => one.state === state)))
      counts.set(rule, (counts.get(rule) ?? 0) + 1)
    const wanted = [...counts.values()].sort((a, b) => b - a).slice(0, 3)
    const named = new RegExp(`${words}: (.+?)\\.`, 'u').exec(reportText(report))![1]!
    const told = [...named.matchAll(/([a-z]+\/[a-z0-9-]+) \((\d+)\)/gu)]
    expect(told.map(([, , times]) => Number(times))).toEqual(wanted)
    expect(told.map(([, rule]) => counts.get(rule!))).toEqual(wanted)
  })

  it('plans the week after from the calendar', () => {
    expect(tableNamed('Rencana').rows[0]![0]).toEqual({ text: 'Rabu, 9 Desember 2026' })
  })

  it('says plainly that nothing was published', () => {
    const empty = reportText(reportFromEntries([], week, source))
    expect(empty).toContain('Tidak ada unggahan yang tercatat pada periode ini.')
    expect(empty).not.toMatch(/NaN|undefined/u)
  })

  it('takes what a person wrote in place of a paragraph', () => {
    const edited = withEdits(report, { ringkasan: 'Pekan yang <b>tenang</b>.' })
    expect(reportHtml(edited)).toContain('Pekan yang &lt;b&gt;tenang&lt;/b&gt;.')
  })

  it('never lets what was posted become markup, script or a link of another kind', () => {
    const hostile = '</style><script>alert(1)</script><img src=x onerror=alert(1)>"\'&'
    const bad = [
      {
        ...inWeek[0]!,
        kind: 'post' as const,
        text: hostile,
        unit: hostile,
        permalink: 'javascript:alert(1)',
      },
    ]
    const html = reportHtml(
      reportFromEntries(bad, week, {
        ...source,
        pack: { ...officesPack, institution: { ...officesPack.institution, name: hostile } },
      }),
    )
    expect(html).not.toMatch(/<script|<img|href="javascript/iu)
    expect(html.match(/<\/style>/gu)).toHaveLength(1)
  })
})

describe('npm run laporan', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'saring-laporan-'))
    writeFileSync(join(folder, 'pack.json'), JSON.stringify(officesPack))
    writeFileSync(
      join(folder, 'a.json'),
      toJson(entries.slice(0, 2000), entries[0]!.installation, '2026-12-07T00:00:00Z'),
    )
    // The exports of two admins overlap.
    writeFileSync(join(folder, 'b.csv'), toCsv(entries.slice(1000)))
    // The first run may build the command.
    laporan()
  }, 120_000)
  afterAll(() => rmSync(folder, { recursive: true }))
  const laporan = (...args: string[]) => {
    try {
      const said = execFileSync(
        process.execPath,
        ['scripts/terminal.cjs', 'laporan', '--from', week.from, '--to', week.until, ...args],
        {
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'pipe'],
        },
      )
      return { status: 0, said, wrong: '' }
    } catch (error) {
      const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string }
      return { status, said: stdout, wrong: stderr }
    }
  }

  it('makes the same report from merged exports', () => {
    const { status, said } = laporan(
      '--pack',
      join(folder, 'pack.json'),
      join(folder, 'a.json'),
      join(folder, 'b.csv'),
    )
    expect(status).toBe(0)
    const wanted = reportText(report).split('\n').slice(0, 12).join('\n')
    expect(said).toContain(wanted)
  })

  it('writes a workbook with numbers as numbers, a sheet a table', () => {
    const out = join(folder, 'laporan.xlsx')
    expect(
      laporan(
        '--pack',
        join(folder, 'pack.json'),
        '--out',
        out,
        join(folder, 'a.json'),
        join(folder, 'b.csv'),
      ).status,
    ).toBe(0)
    const files = unzipSync(readFileSync(out))
    const workbook = strFromU8(files['xl/workbook.xml']!)
    for (const { name } of report.blocks.filter((block): block is Table => block.kind === 'table'))
      expect(workbook).toContain(`name="${name}"`)
    const sheet = strFromU8(files['xl/worksheets/sheet2.xml']!)
    expect(sheet).toMatch(/<c r="D2"[^>]*><v>\d+<\/v>/u)
    expect(sheet).not.toContain('<f>')
  })

  it('names a broken file with line and reason, and makes nothing', () => {
    const forged = toJson(entries, entries[0]!.installation, '2026-12-07T00:00:00Z').replace(
      'Posyandu',
      'Posyandv',
    )
    writeFileSync(join(folder, 'c.json'), forged)
    const { status, said, wrong } = laporan(join(folder, 'a.json'), join(folder, 'c.json'))
    expect(status).toBe(1)
    expect(said).toBe('')
    expect(wrong).toMatch(/c\.json:\d+: catatan \d+: isinya tidak cocok dengan sidiknya/u)
  })

  it('explains how it is used', () => {
    expect(laporan().wrong).toContain('Pakai: npm run -s laporan')
  })
})

describe('who approved', () => {
  const approval = {
    by: 'Bambang',
    position: 'Kabid',
    at: '2026-11-30T08:00:00+07:00',
    proof: 'file' as const,
  }
  const [first, second] = inWeek.filter(
    ({ kind, permalink, thread }) => kind === 'post' && permalink && !thread,
  )
  const approved = entries.map((entry) =>
    entry === first || entry === second ? { ...entry, approval } : entry,
  )
  const lines = reportText(reportFromEntries(approved, week, source))

  it('stands in the report with the number of posts', () => {
    expect(lines).toContain('2 kiriman disetujui redaksi sebelum terbit')
    expect(lines).toMatch(/Bambang.*Kabid.*2/u)
  })
  it('stands beside an important post', () => {
    const only = reportFromEntries([{ ...first!, approval }], week, source)
    const posts = only.blocks.find(
      (block): block is Table => block.kind === 'table' && block.name === 'Kiriman penting',
    )
    expect(posts?.columns.at(-1)).toBe('Disetujui oleh')
    expect(posts?.rows[0]?.at(-1)).toEqual({ text: 'Bambang' })
  })
  it('is left out where nobody did', () => {
    expect(reportText(report)).not.toContain('disetujui redaksi')
    expect(tableNamed('Kiriman penting').columns).not.toContain('Disetujui oleh')
  })
})
