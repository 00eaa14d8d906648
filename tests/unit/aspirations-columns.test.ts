import { expect, test } from 'vitest'
import { exportRows } from '../../utils/aspirations/columns.ts'
import { aspirationOf } from '../fixtures/aspiration.ts'

test('an export holds nothing that a citizen wrote or is called, unless that is chosen', () => {
  const one = { ...aspirationOf(), note: 'sudah ditelepon' }
  const [plain] = exportRows([one], { personal: false })
  const written = JSON.stringify(plain)
  for (const personal of [one.text, one.author, one.link!, one.note]) expect(written).not.toContain(personal)
  expect(plain).toMatchObject({
    platform: 'x',
    jenis: 'complaint',
    status: 'new',
    'jawab sebelum': one.dueAt,
  })
  const [all] = exportRows([one], { personal: true })
  expect(all).toMatchObject({
    ...plain,
    warga: one.author,
    pesan: one.text,
    tautan: one.link,
    catatan: one.note,
  })
})
