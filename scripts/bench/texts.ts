/**
 * Texts for measuring: office posts put together from parts, so that hardly a sentence occurs twice (the parser
 * remembers equal sentences, and repetition would flatter it). About one sentence in ten has something to
 * find, the second of each text for certain.
 */

const offices = [
  'Dinas Kesehatan',
  'Dinas Perhubungan',
  'Dinas Pendidikan',
  'Kecamatan Sukamulya',
  'Satpol PP',
  'Dinas Sosial',
  'BPBD Tirtajaya',
  'Dinas Pertanian',
  'Disdukcapil',
  'Kelurahan Margasari',
  'Perumda Air Minum',
  'Dinas Lingkungan Hidup',
]
const acts = [
  'membuka pendaftaran pelatihan kerja',
  'menggelar pemeriksaan kesehatan gratis',
  'menata kembali jalur angkutan umum',
  'membagikan bibit cabai kepada kelompok tani',
  'meresmikan ruang baca anak',
  'menutup sementara loket perekaman KTP elektronik',
  'mengajak warga memilah sampah dari rumah',
  'memperbaiki pipa distribusi air bersih',
  'menyalurkan bantuan pangan bagi keluarga rentan',
  'mengadakan simulasi evakuasi gempa bumi',
  'membahas rencana kerja tahun depan bersama warga',
  'menyiapkan posko mudik di terminal',
]
const places = [
  'Alun-alun Tirtajaya',
  'Gedung Serbaguna Jl. Melati No. 12',
  'halaman Kantor Kec. Sukamulya',
  'Puskesmas Margasari',
  'Balai Desa Ciwangi',
  'SMP Negeri 3',
  'Pasar Baru',
  'Aula Lantai 2',
  'Lapangan Kel. Cempaka',
  'Terminal Tipe B',
  'Masjid Agung',
]
const days = ['Senin, 2', 'Selasa, 3', 'Rabu, 4', 'Kamis, 5', 'Jumat, 6', 'Sabtu, 7', 'Minggu, 8']
const months = ['Februari 2026', 'Maret 2026', 'November 2026']
const people = [
  'dr. Ratna Wulandari',
  'H. Asep Nugraha, S.Sos., M.Si.',
  'Ir. Bambang Prasetyo',
  'Siti Aminah, S.Pd.',
  'Drs. Made Sudarma',
  'Yohanes Lado, S.T.',
  'Hj. Nurhayati',
]
const ends = [
  'Layanan ini tidak dipungut biaya.',
  'Warga cukup membawa KTP dan KK asli 📄.',
  'Informasi lebih lanjut ada di https://tirtajayakab.go.id/layanan dan @kominfo_tirtajaya.',
  'Anggaran yang terserap sebesar Rp1.250.000.000 atau 87,5% dari pagu, menurut laporan Bappeda.',
  'Kami mohon maaf atas ketidaknyamanan selama pekerjaan berlangsung 🙏',
  '#TirtajayaHebat #PelayananPublik',
  'Hubungi (021) 555-0142 pada jam kerja.',
  'Acara itu dihadiri perwakilan RT, kader posyandu, dan karang taruna.',
]
const slips = [
  'Daftarnya dirumah ketua RT aja ya, yg mau ikut buruan.',
  'AYO WARGA SEMUA HADIR RAMAI RAMAI!!!',
  'Saya yakin kegiatan ini di sukai masyarakat.',
  'Rapat digelar Selasa, 25 November 2026 pukul 09.00.',
  'Penelitian membuktikan cara ini menurunkan penyakit 90 persen.',
  'Sebarkan info ini sebelum dihapus.',
]

/** A text of exactly `length` UTF-16 code units, the same for the same length and seed. */
export function officeText(length: number, seed = 1): string {
  let state = seed
  const next = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const pick = (list: readonly string[]) => list[next(list.length)]!
  const parts: string[] = []
  let size = 0
  const add = (part: string) => {
    parts.push(part)
    size += part.length
  }
  while (size < length) {
    const first = size === 0
    const hour = `${String(7 + next(10)).padStart(2, '0')}.${next(2) ? '30' : '00'} WIB`
    add(
      `${pick(offices)} ${pick(acts)} di ${pick(places)} pada ${pick(days)} ${pick(months)} pukul ${hour}. `,
    )
    if (first || next(4) === 0) add(`${pick(slips)} `)
    add(
      `“Sebanyak ${20 + next(900)} warga dari ${2 + next(30)} desa sudah mendaftar,” ujar ${pick(people)}. `,
    )
    if (next(2)) add(`${pick(ends)} `)
    add(
      `Tahap ke-${1 + next(40)} melibatkan ${3 + next(90)} petugas dan selesai dalam ${2 + next(20)} hari. `,
    )
    add(next(3) ? '\n' : '\n\n')
  }
  return parts.join('').slice(0, length)
}
