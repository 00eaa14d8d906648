import type { Sentence } from '../../draft/types.ts'
import { beginsHigh } from '../../lexicon/characters.ts'
import words from '../../lexicon/inklusif.txt'
import { isThrown } from '../../lexicon/insult.ts'
import { createMarker, type Mark } from '../../lexicon/marker.ts'
import { pattern } from '../../lexicon/pattern.ts'
import { isPlain } from '../../lexicon/plainSense.ts'
import { defineRule, type Fix, type Flag } from '../define.ts'

const mark = createMarker(words.section('istilah'))
const people = words.section('manusia')
const jokes = words.section('santai')

/** The sentence speaks of the words themselves. */
const aboutWords = pattern(
  /\b(?:istilah|sebutan|jangan (?:lagi )?(?:sebut|menyebut|panggil|memanggil|katakan|mengejek)|bukan lagi|menggantikan|diganti|(?:tidak|tak) (?:lagi )?dipakai(?: lagi)?|stigma|ejekan|mengejek|julukan)\b/u,
)
const inclusion = pattern(
  /\b(?:disabilitas|difabel|inklusi|inklusif|slb|berkebutuhan|istimewa|cacat|tuna\p{L}+)\b/u,
)
/** After the word it says another thing: `cacat hukum`, `buta aksara`, `lumpuh layu`. */
const otherSense =
  /^\s(?:hukum|produk|logika|formil|formal|materiil|prosedur|administrasi|produksi|moral|mutu|barang|aksara|huruf|warna|hati|politik|layu|total|arah|teknologi|bola|belanja|kerja|baca|game|urusan|peta|angka)\b/u
/** `nggak autis sama HP`: the diagnosis made a word for being lost in something. */
const absorbed =
  /^\s(?:(?:sama|ama|dengan|karo|gara-gara|main|mainan|di depan|depan|karena)\s)?(?:hp|hape|gawai|gadget|gim|game|games|ponsel|handphone|layar|tiktok|sosmed|medsos|laptop|tablet|televisi|tv|drakor|mobile legend)(?:nya)?(?!\p{L})|^\s(?:banget|bgt|melulu|mulu|parah|amat|bener)(?!\p{L})/u
/** `…, autis, ya?`: the diagnosis alone between commas, thrown at whoever reads. */
const jibed = (lower: string, { start, end }: Mark): boolean =>
  /(?:^|[,.!?…]\s?)(?:dasar |emang |memang |kok |agak |rada |pada )?$/u.test(lower.slice(0, start)) &&
  /^(?:,? (?:ya|yah|kali|nih|deh|lo|loh|lho|lu|kamu|kalian|apa|po|ta|nya)){1,2}\s?[?!…]/u.test(
    lower.slice(end),
  ) &&
  !clinical.test(lower)
/** Where the diagnosis is one. */
const clinical =
  /(?<!\p{L})(?:anak(?:nya|ku|mu)?|terapi|terapis|gejala|tanda|ciri|diagnosis|didiagnosis|dokter|psikolog|klinik|spektrum|sindrom|syndrome|adhd|gangguan|disabilitas|slb|apakah|kebutuhan)(?!\p{L})/u
const numb =
  /\b(?:aktivitas|kegiatan|ekonomi|perekonomian|lalu lintas|listrik|layanan|usaha|bisnis|akses|sistem|jaringan|transportasi)\s(?:\p{L}+\s){0,2}$/u
/** What an illness or an accident makes of somebody: `membuat anak lumpuh`. */
const becoming =
  /(?<!\p{L})(?:membuat|menyebabkan|mengakibatkan|menjadikan|bikin|mengancam|melindungi|mencegah|agar|supaya)\s$/u
/** `pria bertangan buntung`: whose limb it is stands before. */
const bodily = /^ber(?:tangan|kaki|mata|bibir|tubuh|badan|jari|telinga|lengan|punggung)$/u
const story =
  /(?<!\p{L})(?:film|komik|layar tancap|bioskop|diputar|pentas\p{L}*|dipentaskan|lakon|dongeng|mendongeng|drama|teater|novel|buku|cerita|kisah|wayang|sinetron|sandiwara|tokoh)(?!\p{L})/u
const assistantPost =
  /^\s(?:bendahara|rektor|dekan|presiden|umum|pimpinan|letnan|gubernur|bupati|inspektur|camat|penyuluh|kepala|pengurus|pelaksana|operator|teknis|administrasi|penghulu|pegawai|ketua|sekretaris|pembina|juru)\b/u
const assistantBefore =
  /\b(?:puskesmas|pustu|tenaga|guru|petugas|hakim|kata|dosen|pejabat|masinis|koki|bidan|klinik|mesin|aplikasi|imam)\s$/u
const household = pattern(
  /\b(?:rumah|majikan|gaji|keluarga|kerja|bekerja|menyapu|memasak|dapur|nyonya|juragan|mencuci|momong|lebaran|mudik|yayasan|agen|penyalur|lowongan|dicari|nyari|cari|ibu)\b/u,
)

export default defineRule({
  id: 'etika/istilah-inklusif',
  severity: 'warning',
  scope: 'sentence',
  title: 'Istilah yang merendahkan',
  reason: 'Sebutan yang merendahkan menyakiti warga yang disebut dan membuat mereka enggan memakai layanan.',
  principle: 'integritas',
  source: { name: 'UU 8/2016 tentang Penyandang Disabilitas', article: 'Pasal 1 dan Pasal 4' },
  lesson:
    'Sebut orangnya dahulu, keadaannya kemudian: anak dengan autisme, warga tanpa tempat tinggal. Pakai istilah yang dipilih kelompok itu sendiri. Nama lembaga dan judul peraturan ditulis apa adanya.',
  inQuotes: 'softer',
  needs: mark,
  wrong: [
    {
      text: 'Kursi roda untuk penyandang cacat tersedia di loket.',
      flagged: 'penyandang cacat',
      fixed: 'penyandang disabilitas',
    },
    { text: 'Satpol PP mengamankan orang gila di terminal.', flagged: 'orang gila', fixed: 'ODGJ' },
    {
      text: 'Pelatihan pijat untuk penyandang tunanetra dibuka.',
      flagged: 'tunanetra',
      fixed: 'disabilitas netra',
    },
    {
      text: 'Anak haram pun berhak atas akta kelahiran.',
      flagged: 'Anak haram',
      fixed: 'Anak yang lahir di luar perkawinan',
    },
    { text: 'Janda-janda sini bening-bening, lho!', flagged: 'Janda-janda' },
    { text: 'Main gim terus kayak autis.', flagged: 'autis' },
    { text: 'Atlet buntung itu meraih emas.', flagged: 'buntung' },
    {
      text: 'Ibu itu mencari pembantu yang mau menginap di rumah.',
      flagged: 'pembantu',
      fixed: 'pekerja rumah tangga',
    },
  ],
  right: [
    { text: 'Keputusan itu cacat hukum dan produk cacat ditarik.' },
    { text: 'Nelayan menangkap ikan tuna; warga belajar menghapus buta aksara.' },
    { text: 'Teman Tuli dan juru bahasa isyarat mendampingi acara.' },
    { text: 'Santunan diserahkan kepada 20 janda veteran.' },
    { text: 'Puskesmas Pembantu Waru dan pembantu bendahara bertugas seperti biasa.' },
    { text: 'Klinik itu melayani anak dengan autisme.' },
    { text: 'Yayasan Tuna Netra Harapan menerima bantuan kursi.' },
    { text: 'Perda Nomor 3 tentang Penanganan Gelandangan dan Pengemis direvisi.' },
    { text: 'Jangan sebut ODGJ sebagai orang gila.' },
    { text: 'Banjir membuat aktivitas warga lumpuh.' },
  ],
  *check(sentence) {
    const marks = mark(sentence)
    if (marks.length === 0 || aboutWords.test(sentence)) return
    let before: Mark | undefined
    for (const hit of marks) {
      if (!isDemeaning(sentence, hit) && !(before && isAdded(sentence, before, hit))) continue
      yield toFlag(sentence, hit)
      before = hit
    }
  },
})

/** `tiyang bisu kaliyan budheg`: what is joined to a demeaning word is said of the same people. */
function isAdded({ words: all, lower }: Sentence, before: Mark, { first, end, classes }: Mark): boolean {
  return (
    (classes.has('orang') || classes.has('gabung')) &&
    first === before.last + 1 &&
    and.test(all[before.last]!.lower) &&
    !otherSense.test(lower.slice(end))
  )
}
/** In Indonesian, Javanese, Sundanese, Minang, Betawi and eastern Malay. */
const and =
  /^(?:dan|serta|atau|maupun|lan|kaliyan|kalih|karo|utawa|utawi|jeung|sareng|atawa|jo|sarato|ame|sama|deng|dengan|na)$/u

function isDemeaning(sentence: Sentence, hit: Mark): boolean {
  const { words: all, lower } = sentence
  const left = lower.slice(0, hit.start)
  const right = lower.slice(hit.end)
  if (isPartOfName(sentence, hit) || otherSense.test(right) || isPlain(sentence, hit)) return false
  const tag = (name: string) => hit.classes.has(name)
  if (tag('gabung')) return false
  if (tag('hina'))
    return (
      isThrown({ ...hit, tags: [], guise: 'plain' }, sentence) ||
      /\b(?:kayak|kaya|kyk|seperti|jangan|malah|pada|makin|jadi)\s$/u.test(left) ||
      (/^autis/u.test(hit.phrase) && jibed(lower, hit)) ||
      (/^autis/u.test(hit.phrase) && !/\b(?:dengan|penyandang)\s$/u.test(left) && absorbed.test(right))
    )
  // Not who somebody is, but what may become of them.
  if (/^(?:anak|orang) (?:lumpuh|buta|bisu)$/u.test(hit.phrase) && becoming.test(left)) return false
  if (tag('banding')) return inclusion.test(sentence)
  if (tag('kecuali-barang')) return !/\b(?:produk|barang|hukum|produksi|mutu|material)\b/u.test(lower)
  if (tag('kerja')) {
    if (hit.phrase.includes(' ')) return true
    return !assistantPost.test(right) && !assistantBefore.test(left) && household.test(sentence)
  }
  if (tag('janda') && !tag('sendiri')) {
    return all.slice(Math.max(0, hit.first - 4), hit.last + 4).some(({ lower: word }) => jokes.has(word))
  }
  if (tag('orang')) {
    if (numb.test(left)) return false
    const part = all[hit.first - 1]
    const whole = part?.joined === true && bodily.test(part.lower)
    const near = all[hit.first - (whole ? 2 : 1)]
    if (!near || !all[hit.first]!.joined || !people.has(near.lower)) return false
    const earlier = all[hit.first - 2]?.lower ?? ''
    // `lansia dan yang buta`: the last of several kinds of people.
    const listed =
      /^(?:dan|atau|serta|maupun)$/u.test(earlier) &&
      all.slice(Math.max(0, hit.first - 8), hit.first - 2).some(({ lower: word }) => people.has(word))
    if (near.lower === 'yang' && !listed && !people.has(earlier)) return false
    return (
      !/^(?:gila|sinting|edan|gelo|gendeng)$/u.test(hit.phrase) ||
      /^\s?(?:$|[.,!?]|(?:yang|itu|di|berkeliaran|dan|ini|keluyuran|ngamuk|mengamuk|kabur|hilang|diamankan|dirazia|dibawa|telanjang)\b)/u.test(
        right,
      )
    )
  }
  return true
}

/** Part of a name or a title: a capital in running text with a capital before or after it. */
function isPartOfName({ words: all, text, lower }: Sentence, { first, last }: Mark): boolean {
  const written = all[first]!.text
  if (!/^\p{Lu}\p{Ll}/u.test(written)) return false
  const capital = (at: number) => beginsHigh(all[at]?.text ?? '')
  // `Si Buta dari Gua Hantu diputar …`: who a story is about.
  if (/^Si \p{Lu}/u.test(text.slice(all[first]!.start)) && story.test(lower)) return true
  if (first === 0) return false
  const before = all[first - 1]!
  if (capital(first - 1) && all[first]!.joined) return true
  return (
    /^(?:tentang|yayasan|persatuan|ikatan|panti|slb|himpunan|sekolah|film|buku|lagu|novel)$/u.test(
      before.lower,
    ) ||
    (capital(last) && /["“”]/u.test(text))
  )
}

function toFlag({ text, words: all }: Sentence, hit: Mark): Flag {
  const written = text.slice(hit.start, hit.end)
  const texts = hit.values.flatMap((value) => options(value, hit, all[hit.first - 1]?.lower))
  const fixes: Fix[] = texts.map((option) => {
    const own = /nya$/u.test(written) && !/nya$/u.test(hit.phrase) ? `${option}nya` : option
    const cased = beginsHigh(written) ? own.charAt(0).toUpperCase() + own.slice(1) : own
    return { label: `Ganti dengan “${cased}”`, text: cased }
  })
  const instead = hit.values[0]
  return {
    start: hit.start,
    end: hit.end,
    message: `“${written}” merendahkan orang yang disebut.${instead ? ` Pakai “${instead}”.` : ''}`,
    fixes,
  }
}

/** The term as it fits behind the word before it: `siswa dengan disabilitas netra`, `penyandang disabilitas netra`. */
function options(value: string, { classes }: Mark, before: string | undefined): string[] {
  if (value === 'ODGJ') return ['ODGJ', 'orang dengan gangguan jiwa']
  if (!/^disabilitas/u.test(value)) return [value]
  if (before === 'penyandang' || before === 'dengan' || before === 'teman') return [value]
  if (classes.has('tuna') && !people.has(before ?? '')) return [`penyandang ${value}`, value]
  return people.has(before ?? '')
    ? [`penyandang ${value}`, `dengan ${value}`, value]
    : [value, `penyandang ${value}`]
}
