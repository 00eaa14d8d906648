import { describe, expect, it } from 'vitest'
import { parseDraft } from '../../utils/draft/parse.ts'
import { lineKind } from '../../utils/draft/sentences.ts'

const split = (text: string) => parseDraft(text).sentences.map(({ sentence }) => sentence.raw)

describe('sentences', () => {
  it.each([
    'Pasien ditangani dr. Sari dan drg. Budi di Puskesmas.',
    'Surat No. 12 Tahun 2026 dan Nomor 045.2/1234/2026 sudah terbit.',
    'Biaya Rp. 10.000 atau Rp10.000 per orang.',
    'Acara mulai pukul 09.00 WIB sampai 12.00 WIB.',
    'Warga Kab. Bekasi, Kec. Cikarang, Kel. Mekar, Ds. Asri, Kp. Baru hadir.',
    'Kepala dinas, Asep Nugraha, S.Sos., M.Si., membuka acara.',
    'Rapat digelar Rabu (26/7/2023) di aula.',
    'Beliau Prof. Dr. Ir. H. M. Yusuf, M.Sc. hadir.',
    'Hj. Nurhayati dan Ny. Ani bertemu Bpk. Budi serta Sdr. Tono.',
    'Kantor di Jl. R.A. Kartini No. 5 Gg. Melati RT. 03 RW. 04 tetap buka.',
    'Buka s.d. Jumat, tgl. 5 bulan ini.',
    'Tokoh A.M. Fatwa dikenang.',
    'Ukuran maks. 10 MB dan usia min. 17 tahun.',
    'Peringatan 12 Sept. 2026 di lapangan.',
    'Hubungi telp. (021) 555 atau hp. 0812 dan wa. +62812.',
    'PT. Maju dan CV. Jaya bekerja sama.',
    'Budi Santoso, S.Sos. M.Si. memimpin rapat.',
    'Kunjungi tirtajayakab.go.id untuk info.',
    '“Siapa yang datang?” tanya Budi.',
    'Nilainya 3.14 dan versi 2.1.0 dirilis.',
    'Wah... ternyata mudah.',
    '🌱 Pagi: tanam bibit',
  ])('is one: %s', (text) => {
    expect(split(text)).toEqual([text])
  })

  it.each([
    ['Rapat selesai. Semua pulang.', ['Rapat selesai.', 'Semua pulang.']],
    ['Pukul 09.00 WIB. Bawa KTP!', ['Pukul 09.00 WIB.', 'Bawa KTP!']],
    ['Ayo hadir! Gratis? Ya.', ['Ayo hadir!', 'Gratis?', 'Ya.']],
    ['“Kami siap.” Kata itu tegas.', ['“Kami siap.”', 'Kata itu tegas.']],
    ['Terima kasih 🙏 Sampai jumpa', ['Terima kasih 🙏', 'Sampai jumpa']],
    ['Selamat! 🎉🎉 Kalian hebat.', ['Selamat! 🎉🎉', 'Kalian hebat.']],
    ['Ketua Siti Aminah, S.Pd. Ia guru.', ['Ketua Siti Aminah, S.Pd.', 'Ia guru.']],
    ['Oleh Budi, S.H. Acara lancar.', ['Oleh Budi, S.H.', 'Acara lancar.']],
    ['Jaraknya 5 km. Jalan kaki saja.', ['Jaraknya 5 km.', 'Jalan kaki saja.']],
    ['Rapat di RT. Warga hadir.', ['Rapat di RT.', 'Warga hadir.']],
    ['Stok habis！ Mohon sabar．', ['Stok habis！', 'Mohon sabar．']],
    ['Satu\nDua\r\nTiga\rEmpat\u2028Lima', ['Satu', 'Dua', 'Tiga', 'Empat', 'Lima']],
    ['1. Fotokopi KTP. 2 lembar', ['1. Fotokopi KTP.', '2 lembar']],
    ['  \n \n', []],
    ['', []],
  ])('are several: %s', (text, sentences) => {
    expect(split(text)).toEqual(sentences)
  })
})

describe('lines', () => {
  it('numbers the blocks that blank lines part', () => {
    const { lines } = parseDraft('Satu\nDua\n\n \nTiga')
    expect(lines.map(({ block }) => block)).toEqual([0, 0, 1])
  })

  it('tells headings, items and prose', () => {
    const text =
      'Pengumuman Libur Layanan\nLoket tutup hari Senin.\n- KTP\n1. Kartu keluarga\n(2) Akta\n✅ Foto\n\nPukul 09.00 tiba\n\nSyarat:\n\nlanjut\n\nDatanglah.'
    expect(parseDraft(text).lines.map(({ kind }) => kind)).toEqual([
      'heading',
      'prose',
      'item',
      'item',
      'item',
      'item',
      'heading',
      'prose',
      'prose',
      'prose',
    ])
    expect(lineKind('PENGUMUMAN PENTING', false, false)).toBe('heading')
    expect(lineKind('#Tagar', true, true)).toBe('prose')
    expect(lineKind('kata '.repeat(20), true, true)).toBe('prose')
  })
})
