import { expect, test } from 'vitest'
import type { Table } from '../../utils/report/document.ts'
import { reportHtml } from '../../utils/report/html.ts'
import { officesWithout, registerOf } from '../../utils/report/register.ts'
import { shown } from '../../utils/report/wording.ts'
import { nusaraya } from '../fixtures/nusaraya.ts'

const pack = nusaraya({ offices: ['Kecamatan Tirtamulya', ' diskominfo '] })
const made = registerOf({
  pack,
  today: '2026-11-27',
  lastDay: (platform) => (platform === 'x' ? '2026-11-20' : undefined),
})
const rows = (name: string) =>
  made.blocks
    .find((block): block is Table => block.kind === 'table' && block.name === name)
    ?.rows.map((row) => row.map(shown))

test('names office, account, admin, decree, target and last post of every account', () => {
  expect(rows('Register akun')).toEqual([
    ['1', 'Diskominfo', 'X', '@kominfo_nusaraya', 'Wening', 'SK 12/2026', '7', '20 November 2026'],
    ['2', 'Diskominfo', 'Facebook', '@kominfonusaraya', '–', '–', '–', '–'],
    ['3', 'Diskominfo', 'Instagram', '@kominfo_nusaraya', '–', '–', '–', '–'],
  ])
})

test('tells who has no account, and which accounts nobody was appointed for', () => {
  expect(officesWithout(pack)).toEqual([
    { office: 'Kecamatan Tirtamulya', lacking: ['x', 'facebook', 'instagram'] },
  ])
  expect(rows('Belum memiliki akun')).toEqual([['Kecamatan Tirtamulya', 'semua platform']])
  expect(rows('Belum ditetapkan dengan SK')?.map(([, , account]) => account)).toEqual([
    '@kominfonusaraya',
    '@kominfo_nusaraya',
  ])
})

test('stands as a document for print and Word, with everything from outside as text', () => {
  const hostile = nusaraya({ offices: ['<img src=x onerror=alert(1)>'] })
  const html = reportHtml(registerOf({ pack: hostile, today: '2026-11-27', lastDay: () => undefined }))
  expect(html).toContain('&lt;img')
  expect(html).not.toContain('<img')
  expect(html).toContain('Keadaan 27 November 2026')
})

test('keeps many offices in order and out of the sentence, and shows whose a decree is', () => {
  const accounts = [10, 9].map((n) => ({
    platform: 'x' as const,
    handle: `kec_${n}`,
    unit: `Kecamatan ${n}`,
    admins: [
      { name: 'Siti', decree: '' },
      { name: 'Budi', decree: `SK ${n}` },
    ],
    targetPerWeek: 0,
  }))
  const offices = Array.from({ length: 60 }, (_, n) => `Desa ${n}`)
  const { blocks } = registerOf({
    pack: nusaraya({ accounts, offices }),
    today: '2026-11-27',
    lastDay: () => undefined,
  })
  const table = blocks.find(
    (block): block is Table => block.kind === 'table' && block.name === 'Register akun',
  )
  expect(table?.rows.map((row) => [1, 4, 5].map((at) => shown(row[at])))).toEqual([
    ['Kecamatan 9', 'Siti; Budi', '–; SK 9'],
    ['Kecamatan 10', 'Siti; Budi', '–; SK 10'],
  ])
  const told = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])).join(' ')
  expect(told).toContain('60 unit kerja belum memiliki akun. ')
  expect(told).not.toContain('Desa 7')
  expect(told).toContain('Lampiran Keputusan')
})
