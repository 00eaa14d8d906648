import type { Sentence, Word } from '../../draft/types.ts'
import { beginsHigh } from '../../lexicon/characters.ts'
import lists from '../../lexicon/nama-orang.txt'
import type { Misspelling } from '../../lexicon/spelling/misspelling.ts'
import { findMisspellings, mayBeMisspelt } from '../../lexicon/spelling/spelling.ts'
import { defineRule, type Flag } from '../define.ts'

/** Heads of proper names: what follows with a capital belongs to the name, however it is spelt. */
const nameHead =
  /^(?:gedung|jalan|jl|gang|hotel|yayasan|masjid|mesjid|musala|mushola|musholla|pondok|pesantren|ponpes|toko|warung|kedai|pt|cv|ud|koperasi|pasar|stasiun|terminal|jembatan|perumahan|majalah|koran|harian|tabloid|buku|novel|film|lagu|album|band|klub|komunitas|stadion|lapangan|taman|museum|universitas|institut|sekolah|sd|smp|sma|smk|mi|mts|ma|tk|paud|kampung|desa|dusun|kelurahan|kecamatan|sungai|gunung|pulau|danau|pantai|radio|tv)$/u
const law =
  /(?:undang-undang|\buu|peraturan|perda|perpres|perbup|perwali|permen|keputusan|keppres|instruksi)\b[^.]{0,80}$/iu

const people = lists.section('nama')

export default defineRule({
  id: 'profesional/ejaan',
  severity: 'warning',
  scope: 'sentence',
  title: 'Ejaan tidak baku',
  reason:
    'Ejaan baku menunjukkan bahwa teks resmi ditulis dengan cermat dan memudahkan semua warga membacanya.',
  principle: 'profesional',
  source: {
    name: 'Perpres 63/2019; KBBI dan EYD Edisi V (Keputusan Kepala Badan Bahasa 0424/I/BS.00.01/2022)',
    article: 'Pasal 28',
  },
  lesson:
    'Bila ragu, cari katanya di KBBI Daring. Ingat tiga kesalahan tersering: kata serapan (apotek, aktivitas, risiko), peluluhan k-p-t-s (memengaruhi, menyukseskan), dan gabungan kata (kerja sama, bertanggung jawab).',
  inQuotes: 'silent',
  language: 'spelling',
  needs: mayBeMisspelt,
  wrong: [
    { text: 'Obat dapat diambil di apotik terdekat.', flagged: 'apotik', fixed: 'apotek' },
    { text: 'Dinas telah mengijinkan kegiatan itu.', flagged: 'mengijinkan', fixed: 'mengizinkan' },
    { text: 'Panitia merubah jadwal lomba.', flagged: 'merubah', fixed: 'mengubah' },
    { text: 'Loket yang diantri warga ditambah.', flagged: 'diantri', fixed: 'diantre' },
    { text: 'Kami bekerjasama dengan PMI.', flagged: 'bekerjasama', fixed: 'bekerja sama' },
    { text: 'Terimakasih atas laporannya.', flagged: 'Terimakasih', fixed: 'Terima kasih' },
    { text: 'Rumah pasca bencana diperbaiki.', flagged: 'pasca bencana', fixed: 'pascabencana' },
    { text: 'Rapat antar OPD digelar di aula.', flagged: 'antar OPD', fixed: 'antar-OPD' },
    { text: 'Bupati menanda tangani prasasti.', flagged: 'menanda tangani', fixed: 'menandatangani' },
    { text: 'Tim mensosialisasikan aturan baru.', flagged: 'mensosialisasikan', fixed: 'menyosialisasikan' },
    { text: 'Data menunjukan penurunan.', flagged: 'menunjukan', fixed: 'menunjukkan' },
    { text: 'Pertunjukkan wayang dimulai malam ini.', flagged: 'Pertunjukkan', fixed: 'Pertunjukan' },
    { text: 'Satupun berkas tidak hilang.', flagged: 'Satupun', fixed: 'Satu pun' },
    { text: 'Retribusinya dua ribu rupiah perhari.', flagged: 'perhari', fixed: 'per hari' },
    { text: 'Formulir dapat didownload di laman kami.', flagged: 'didownload', fixed: 'diunduh' },
    { text: 'Selamat menunaikan ibadah sholat tarawih.', flagged: 'sholat', fixed: 'salat' },
    { text: 'Periksa obyek-obyek wisata sebelum libur.', flagged: 'obyek-obyek', fixed: 'objek-objek' },
    {
      text: 'Pelanggar dikenai sangsi administratif.',
      flagged: 'sangsi administratif',
      fixed: 'sanksi administratif',
    },
  ],
  right: [
    { text: 'Rubah adalah hewan malam, dan perubahan jadwalnya berubah lagi.' },
    { text: 'Pameran digelar di Pendopo Kabupaten dan Hotel Resiko Indah.' },
    { text: 'Undang-Undang tentang Pembentukan Propinsi Banten dipamerkan.' },
    { text: 'Kata warga, “Kami cuma butuh ijin dan nasehat.”' },
    { text: 'Tim mengkaji, mempunyai, mempelajari, dan memperhatikan hasil pemantauan mental siswa.' },
    { text: 'Menteri dan mentor menandatangani pertanggungjawaban serta menyebarluaskan hasilnya.' },
    { text: 'Jasa antar barang siap antar warga lansia ke puskesmas.' },
    { text: 'Meskipun hujan, walaupun lelah, mereka pun hadir; perorangan juga boleh.' },
    { text: 'Panitia ragu dan sangsi penonton bertahan, tetapi massa justru bertambah.' },
    { text: 'Unduh di nusaraya.go.id/himbauan, #AktifitasAman.' },
    { text: 'Surat bis dan pinjaman untuk santri diproses; petugas melakukan pemeriksaan.' },
    { text: 'Warga memeriksakan kesehatan, memasukkan data, dan memetakan risiko.' },
  ],
  *check(sentence) {
    for (const found of findMisspellings(sentence.words)) {
      if (isName(sentence, found) || isAgentTwice(sentence, found)) continue
      const flag = flagOf(sentence, found)
      // `Maha Esa` is what `maha esa` becomes.
      if (flag.fixes?.[0]?.text !== sentence.text.slice(flag.start, flag.end)) yield flag
    }
  },
})

/** `dilakukan oleh oleh petugas`: a word too many, and no souvenir. */
const isAgentTwice = ({ words }: Sentence, { first, kind }: Misspelling): boolean =>
  kind === 'ulang' &&
  words[first]!.lower === 'oleh' &&
  /^(?:di|ter)\p{L}{4,}/u.test(words[first - 1]?.lower ?? '')

/** Whether the words carry capitals as a name does, and not because they open the sentence or stand in a title. */
function isName({ words, text, line }: Sentence, { first, last, titled, kind }: Misspelling): boolean {
  const word = words[first]!
  if (!beginsHigh(word.text)) return false
  const before = words[first - 1]
  const named = before !== undefined && nameHead.test(before.lower) && beginsHigh(before.text)
  if (
    named ||
    (/^(?:musala|mushol{1,2}a|mesjid|masjid|vihara)$/u.test(word.lower) && capital(words[last]?.text))
  )
    return true
  if (law.test(text.slice(0, word.start)) && /\btentang\b/iu.test(text.slice(0, word.start))) return true
  if (titled) return isPerson(words, first) || isSurname(words, first, text)
  const opens =
    first === 0 ||
    /(?:[:–—|•\]([]|[.!?]["”]?)\s*["“(]?$/u.test(text.slice(Math.max(0, word.start - 4), word.start))
  const shouted = text === text.toUpperCase()
  if (line === 'heading' || shouted) return false
  if (word.text === word.text.toUpperCase() && word.text.length > 1) return word.text.length < 7
  if (opens)
    return kind !== 'ulang' && last - first === 1 && capital(words[last]?.text) && words[last]!.joined
  return true
}

/** `Kiai Ma'ruf`, `Pak Ramadhan`: somebody is called so. */
const isPerson = (words: readonly Word[], at: number): boolean =>
  words[at]!.joined &&
  /^(?:pak|bu|bapak|ibu|kiai|kyai|nyai|kh|h|hj|haji|ustaz|ustazah|gus|mas|mbak|kang|bang|kak|dr|drs|ir|sdr|almarhum)$/u.test(
    words[at - 1]?.lower ?? '',
  )

/** `Fathir Ramadhan (12)`, `Rizky Ramadhan, atlet …`: the second part of a name, and no `Safari Ramadhan`. */
function isSurname(words: readonly Word[], at: number, text: string): boolean {
  const [before, word] = [words[at - 1], words[at]!]
  if (!word.joined || !capital(before?.text)) return false
  return people.has(before!.lower) || described.test(text.slice(word.end))
}
/** An age, a degree or a calling, as it stands behind a person's name. */
const described =
  /^(?: \p{Lu}\p{Ll}+){0,2}(?: \(\d{1,2}(?: tahun)?\)|, (?:S\.|M\.|murid|siswa|siswi|pelajar|santri|mahasiswa|mahasiswi|atlet|warga|guru|petugas|anggota|ketua|kepala|selaku|juara|peserta|asal|dokter|perawat|petani))/u

const capital = (text: string | undefined): boolean => text !== undefined && /^\p{Lu}\p{Ll}/u.test(text)

const why: Record<Misspelling['kind'], string> = {
  ejaan: 'ejaan bakunya',
  imbuhan: 'dengan imbuhan yang benar',
  gabung: 'ditulis serangkai',
  pisah: 'ditulis terpisah',
  ulang: 'dengan tanda hubung',
  agama: 'menurut KBBI',
  partikel: 'partikelnya ditulis terpisah',
  asing: 'dengan kata Indonesia',
}

function flagOf({ words, text }: Sentence, { first, last, right, kind, mild }: Misspelling): Flag {
  const start = words[first]!.start
  const end = words[last - 1]!.end
  const written = text.slice(start, end)
  const fixes = right.map((form) => {
    const fix = inCase(written, form)
    return { label: fix, text: fix }
  })
  return {
    start,
    end,
    message: `“${written}” → “${fixes[0]!.text}” (${why[kind]}).`,
    fixes,
    ...(mild && { severity: 'suggestion' as const }),
  }
}

/** A form in the capitals of what it replaces. */
function inCase(written: string, form: string): string {
  if (written.length > 2 && written === written.toUpperCase()) return form.toUpperCase()
  const parts = written.split(' ')
  const titled = parts.length > 1 && parts.every((part) => beginsHigh(part))
  if (titled) return form.replace(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase())
  return beginsHigh(written) ? form.charAt(0).toUpperCase() + form.slice(1) : form
}
