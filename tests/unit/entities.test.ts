import { describe, expect, it } from 'vitest'
import { findEntities } from '../../utils/draft/entities.ts'
import type { EntityKind } from '../../utils/draft/types.ts'

const of = (text: string, kind: EntityKind) => findEntities(text).filter((entity) => entity.kind === kind)
const texts = (text: string, kind: EntityKind) => of(text, kind).map((entity) => entity.text)

describe('addresses', () => {
  it.each<[EntityKind, string, string[]]>([
    ['link', 'Buka https://tirtajayakab.go.id/layanan.', ['https://tirtajayakab.go.id/layanan']],
    ['link', 'Lihat (https://a.id/x_(1)) dan http://b.id/?q=1,', ['https://a.id/x_(1)', 'http://b.id/?q=1']],
    [
      'link',
      'www.lapor.go.id, lapor.go.id dan s.id/tirtajaya!',
      ['www.lapor.go.id', 'lapor.go.id', 's.id/tirtajaya'],
    ],
    [
      'link',
      'Di https://103.28.149.77/peta dan https://nusаraya.go.id/a',
      ['https://103.28.149.77/peta', 'https://nusаraya.go.id/a'],
    ],
    ['link', 'Info:https://a.id/x✅ “https://b.id/y”', ['https://a.id/x', 'https://b.id/y']],
    ['link', 'Surel humas@tirtajayakab.go.id saja', []],
    ['link', 'Selesai.Lalu pulang.Dan tidur', []],
    ['email', 'Kirim ke humas.kab@tirtajayakab.go.id, ya.', ['humas.kab@tirtajayakab.go.id']],
    ['email', 'bukan@surel', []],
    [
      'mention',
      'Ikuti @kominfo_tirtajaya, @kominfo.tirtajaya. Juga (@x)!',
      ['@kominfo_tirtajaya', '@kominfo.tirtajaya', '@x'],
    ],
    ['mention', 'a@b dan /@c', []],
    ['hashtag', '#TirtajayaHebat, #Hari_Jadi2026! (#Ayo)', ['#TirtajayaHebat', '#Hari_Jadi2026', '#Ayo']],
    ['hashtag', '#Satu#Dua#Tiga', ['#Satu', '#Dua', '#Tiga']],
    ['hashtag', '#1 kata#tag &#39; # kosong', []],
    ['hashtag', 'Jalan #2Tahun #Мир', ['#2Tahun', '#Мир']],
    ['code', 'Ketik `SIM#ayo` lalu kirim', ['`SIM#ayo`']],
    ['hashtag', 'Ketik `SIM#ayo #b` lalu kirim', []],
    ['hashtag', 'https://a.id/#bagian', []],
  ])('%s in %s', (kind, text, found) => {
    expect(texts(text, kind)).toEqual(found)
  })
})

describe('dates', () => {
  const date = (day: number, month: number, year?: number, numeric = false) => ({
    day,
    month,
    numeric,
    ...(year !== undefined && { year }),
  })
  it.each([
    ['26 Juli 2023', date(26, 7, 2023)],
    ['26 JULI 2023', date(26, 7, 2023)],
    ['26 Jul. 2023', date(26, 7, 2023)],
    ['1 Pebruari', date(1, 2)],
    ['26-Nov-2026', date(26, 11, 2026)],
    ['26Juli 2023', date(26, 7, 2023)],
    ['17 Agustus Tahun 2026', date(17, 8, 2026)],
    ['26-07-2023', date(26, 7, 2023, true)],
    ['26/7/2023', date(26, 7, 2023, true)],
    ['26.07.2023', date(26, 7, 2023, true)],
    ['26.07.23', date(26, 7, 2023, true)],
    ['2026-11-23', date(23, 11, 2026)],
    ['31 Juni 2026', date(31, 6, 2026)],
    ['25/13/2026', date(25, 13, 2026, true)],
  ])('%s', (written, value) => {
    const [entity, ...more] = of(`Acara pada ${written}.`, 'date')
    expect(entity?.date).toEqual(value)
    expect(entity?.text).toBe(written)
    expect(more).toEqual([])
  })

  it('reads day and month alone where the writing says so', () => {
    expect(of('Rapat Jumat (13/11) dan Rabu, 2/12 serta tgl 3/12', 'date').map((e) => e.date)).toEqual([
      date(13, 11, undefined, true),
      date(2, 12, undefined, true),
      date(3, 12, undefined, true),
    ])
    expect(of('Pasal 3/9, skor 2/1, layanan 24/7, nilai 45/50', 'date')).toEqual([])
  })

  it.each([
    '24–26 November 2026',
    '24-26 November 2026',
    '24 s.d. 26 November 2026',
    '24 sampai 26 November 2026',
  ])('knows the first day of the range %s', (range) => {
    expect(of(`Tanggal ${range} di aula`, 'date').map((e) => [e.text, e.date])).toEqual([
      ['26 November 2026', { ...date(26, 11, 2026), fromDay: 24 }],
    ])
  })

  it('reads both ends of a range over two months', () => {
    expect(texts('31 Oktober-1 November 2026', 'date')).toEqual(['31 Oktober', '1 November 2026'])
  })

  it.each(['SK-12 Mei', 'kode 2.10.00', 'IP 10.12.25.1', 'Nomor 100.3/31/02/2026', '126 Juli', '5 meipun'])(
    'leaves %s alone',
    (text) => {
      expect(of(text, 'date')).toEqual([])
    },
  )
})

describe('times', () => {
  it.each([
    ['pukul 09.00 WIB', [{ hour: 9, minute: 0, zone: 'WIB' }]],
    ['Pkl. 19:30 wita', [{ hour: 19, minute: 30, zone: 'WITA' }]],
    [
      '08.00–15.00 WIT',
      [
        { hour: 8, minute: 0 },
        { hour: 15, minute: 0, zone: 'WIT' },
      ],
    ],
    ['08.00 s.d. selesai', [{ hour: 8, minute: 0 }]],
    [
      '08.00 s/d 12.00',
      [
        { hour: 8, minute: 0 },
        { hour: 12, minute: 0 },
      ],
    ],
    [
      'pukul 08.00, 10.00, dan 13.00',
      [
        { hour: 8, minute: 0 },
        { hour: 10, minute: 0 },
        { hour: 13, minute: 0 },
      ],
    ],
    [
      'pukul 25.00 dan 10.75 WIB',
      [
        { hour: 25, minute: 0 },
        { hour: 10, minute: 75, zone: 'WIB' },
      ],
    ],
    ['jam 7 pagi', [{ hour: 7, minute: 0 }]],
    ['pukul 9', [{ hour: 9, minute: 0 }]],
    ['pukul 20 WIB', [{ hour: 20, minute: 0, zone: 'WIB' }]],
    ['catat 10.75 detik, panjang 25.60 km, buka 24 jam', []],
    ['pasal 09.00 saja, harga 12.50', []],
    ['latihan jam 7 kali seminggu', []],
  ])('%s', (text, times) => {
    expect(of(text, 'time').map((entity) => entity.time)).toEqual(times)
  })
})

describe('figures', () => {
  it.each<[EntityKind, string, (number | undefined)[]]>([
    ['money', 'Rp10.000 Rp 1.250.000,50 Rp. 5000 IDR 7.000', [10_000, 1_250_000.5, 5000, 7000]],
    ['money', 'Rp1,5 miliar; Rp500 ribu; Rp2,3 M; Rp10 jt; Rp25rb', [1.5e9, 5e5, 2.3e9, 1e7, 25_000]],
    ['money', '50 ribu rupiah dan 10.000 rupiah', [50_000, 10_000]],
    ['money', 'Rp10.000,-/orang', [10_000]],
    ['money', 'Rp1.00.000 dan Rp 10,000.00', [undefined, undefined]],
    ['percent', '87,5% dan 12 persen, 100 %', [87.5, 12, 100]],
    ['number', '1.240 unit, 2,4 hektare, 3 juta, ke-40', [1240, 2.4, 3e6, 40]],
    ['number', 'versi 2.1.0', [undefined]],
    ['number', '4G, 10kg, COVID19, SP4N, 2.000an, v1.2', []],
    ['number', 'Rp10.000 26 Juli 2023 pukul 09.00 5%', []],
  ])('%s in %s', (kind, text, values) => {
    expect(of(text, kind).map(({ value }) => value)).toEqual(values)
  })

  it.each([
    ['0812-3456-7890'],
    ['0812 3456 7890'],
    ['0812.3456.789'],
    ['081234567890'],
    ['+62 812-3456-7890'],
    ['+6281234567890'],
    ['6281234567890'],
    ['(021) 555-0142'],
    ['021-5550142'],
    ['(0254) 555117'],
  ])('telephone number %s', (number) => {
    expect(texts(`Hubungi ${number}, ya.`, 'phone')).toEqual([number])
  })

  it.each([
    'NIK 3275014107900002',
    'NPWP 02.345.678.9-012.000',
    'NPWP 0724185936411000',
    'surat 045.2/1234/2026',
    'jadwal 09.00 10.00 11.00',
    'hotline 112 dan 1500123',
    'rekening 3421-01-028845-53',
  ])('no telephone number in %s', (text) => {
    expect(texts(text, 'phone')).toEqual([])
  })
})

describe('emoji', () => {
  it.each([
    ['🙏🏽 dan 👍', ['🙏🏽', '👍']],
    ['👩🏽‍⚕️👨‍👩‍👧', ['👩🏽‍⚕️', '👨‍👩‍👧']],
    ['🇮🇩🇲🇾', ['🇮🇩', '🇲🇾']],
    ['1️⃣ #️⃣ *️⃣', ['1️⃣', '#️⃣', '*️⃣']],
    ['❤️ ☎ ⚠️ ✅', ['❤️', '☎', '⚠️', '✅']],
    ['🏴󠁧󠁢󠁥󠁮󠁧󠁿', ['🏴󠁧󠁢󠁥󠁮󠁧󠁿']],
    ['© ® ™ ℹ → 1 # * ½', []],
    ['ℹ️ ©️', ['ℹ️', '©️']],
    ['\ud83d \udc00', []],
  ])('%s', (text, found) => {
    expect(texts(text, 'emoji')).toEqual(found)
  })
})
