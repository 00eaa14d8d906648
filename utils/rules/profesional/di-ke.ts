import type { Sentence, Word } from '../../draft/types.ts'
import { beginsHigh } from '../../lexicon/characters.ts'
import words from '../../lexicon/di-ke.txt'
import { createLexicon } from '../../lexicon/lexicon.ts'
import { memoise } from '../../lexicon/memoise.ts'
import { allOf, anyForm, anyOf, anyPair, gives, trait } from '../../lexicon/signals.ts'
import type { WordList } from '../../lexicon/word-list.ts'
import { defineRule, type Flag } from '../define.ts'

const places = words.section('tempat')
const only = { di: words.section('di'), ke: words.section('ke') }
const names = words.section('nama')
const verbs = words.section('imbuh')
/** Nouns as well as verbs, and what tells the verb: an auxiliary before `di`, or what follows. */
const unsure = words.section('imbuh-ragu')
const auxiliaries = words.section('penolong')
const afterPassive = words.section('sesudah-pasif')
/** `ulang` in di ulang tahun. */
const nouns = createLexicon(words.section('benda-majemuk'))
const motions = words.section('gerak')
const otherwise = words.section('bukan-ke')
const nounsInKan = words.section('benda-kan')
const verbsInKe = words.section('kerja-ke')
const ordered = words.section('urutan')
const numerals = words.section('bilangan')
const remains = words.section('sisa-ke')
const outside = words.section('luar')
const wayOut = words.section('jalan-keluar')
const hidden = words.section('balik-sebelum')
const hiding = words.section('balik-sesudah')
const turning = words.section('balik-kerja')
/** What an entry stands for: its value, or itself. */
const standsFor = (list: WordList, word: string): string | undefined => {
  const entry = list.get(word)
  return entry && (entry[1][0] ?? word)
}
const slips = createLexicon(words.section('lain'))

/** Offices and places in capitals: `diRSUD`, `keSMA`. */
const capitals =
  /^(?:RT|RW|SD|SMP|SMA|SMK|TK|MI|MTs|MA|RS|RSUD|TPS|TPA|KUA|UGD|IGD|GOR|MPP|DPRD|BPBD|ATM|SPBU|KBRI)/u

/** `ke-dua`: only figures take the hyphen. */
const isHyphened = (lower: string): boolean => lower.startsWith('ke-') && numerals.has(lower.slice(3))

/** Words that are looked at closely. */
const mayBeJoined = anyForm((lower) => {
  const preposition = lower.slice(0, 2)
  if (preposition !== 'di' && preposition !== 'ke') return false
  return (
    isHyphened(lower) ||
    /^(?:dibalik|keluar|kelapangan)$/u.test(lower) ||
    nounOf(lower.slice(2), preposition) !== undefined
  )
})

/** `rumahnya` → `rumahnya`, `manapun` → `mana pun`, `indonesia` → `Indonesia`; undefined for no place. */
function nounOf(rest: string, preposition: 'di' | 'ke'): string | undefined {
  const known = (stem: string) =>
    standsFor(names, stem) ?? standsFor(places, stem) ?? standsFor(only[preposition], stem)
  const whole = known(rest)
  if (whole !== undefined) return whole
  const suffix = /(?:nyalah|nya|lah|kah|pun|ku|mu)$/u.exec(rest)?.[0]
  if (suffix === undefined) return undefined
  const stem = known(rest.slice(0, -suffix.length))
  return stem === undefined ? undefined : stem + (suffix === 'pun' ? ' pun' : suffix)
}

/** What follows `di-`, where the word is a verb; undefined where it may be a noun of place. */
const verbStem = memoise((word: string): string | undefined => {
  const suffix = /(?:nyalah|nya|lah|kah)$/u.exec(word)?.[0] ?? ''
  const bare = word.slice(0, word.length - suffix.length)
  const known = standsFor(verbs, bare) ?? standsFor(verbs, word)
  if (known !== undefined) return verbs.has(bare) ? known + suffix : known
  if (!/^\p{L}{2,}kan$/u.test(bare) || nounsInKan.has(bare)) return undefined
  if (
    /^pe[mnr]?/u.test(bare) &&
    !/^per(?!usak|baik|paj)/u.test(bare) &&
    !/^p(?:erl|enting|ecah|ekerj|ekik|elihar|eras|eluk|esan|etik|erang|enjar|ensiun|endek|edul)/u.test(bare)
  )
    return undefined
  if (bare.startsWith('ke') && !verbsInKe.has(bare)) return undefined
  const standard = /^(himbau|ijin|rubah)(kan)?$/u.exec(bare)
  if (standard)
    return `${{ himbau: 'imbau', ijin: 'izin', rubah: 'ubah' }[standard[1]!]}${standard[2] ?? ''}${suffix}`
  return word
})

const mixed = /^[dk][ie]\p{Lu}/u
const mayBeMixed = anyOf(
  trait('camel'),
  allOf(
    trait('strange'),
    anyForm((lower) => /^[dk][ie][^\0-\x7f]/u.test(lower)),
  ),
)
const back = new Set(['balik', 'daur', 'tindak'])
/** A prefix or a part of a word, and what may have been parted from it. */
const parted = anyPair(
  ({ lower }) => lower === 'ke' || lower === 'di',
  ({ lower: first }, { lower: next }) =>
    first === 'ke'
      ? remains.has(next) || numerals.has(next) || /^\d{1,3}$/u.test(next)
      : back.has(next) || unsure.has(next) || verbStem(next) !== undefined,
)

export default defineRule({
  id: 'profesional/di-ke',
  severity: 'warning',
  scope: 'sentence',
  title: 'Penulisan di dan ke',
  reason:
    'Kata depan ditulis terpisah dan awalan dirangkai; salah tulis membuat teks resmi tampak kurang cermat.',
  principle: 'profesional',
  source: {
    name: 'EYD Edisi V (Keputusan Kepala Badan Bahasa 0424/I/BS.00.01/2022)',
    article: 'kata depan; imbuhan',
  },
  lesson:
    'Bila di menjawab pertanyaan “di mana”, pisahkan. Bila membentuk kata kerja pasif dan dapat diganti me-, rangkaikan: di rumah, tetapi ditulis.',
  language: 'spelling',
  wrong: [
    { text: 'Vaksinasi dilaksanakan dirumah warga.', flagged: 'dirumah', fixed: 'di rumah' },
    { text: 'Jalan ini di tutup sementara.', flagged: 'di tutup', fixed: 'ditutup' },
    { text: 'Kegiatan di laksanakan oleh karang taruna.', flagged: 'di laksanakan', fixed: 'dilaksanakan' },
    { text: 'Bantuan dikirim kesekolah.', flagged: 'kesekolah', fixed: 'ke sekolah' },
    { text: 'Kedepannya, layanan buka setiap hari.', flagged: 'Kedepannya', fixed: 'Ke depannya' },
    { text: 'Regu putri meraih juara ke tiga.', flagged: 'ke tiga', fixed: 'ketiga' },
    { text: 'Peringatan HUT ke 81 berlangsung meriah.', flagged: 'ke 81', fixed: 'ke-81' },
    {
      text: 'Warga yang bepergian keluar negeri wajib melapor.',
      flagged: 'keluar negeri',
      fixed: 'ke luar negeri',
    },
    { text: 'Ada kisah haru dibalik keberhasilan itu.', flagged: 'dibalik', fixed: 'di balik' },
    { text: 'Acara di hadiri bupati dan jajarannya.', flagged: 'di hadiri', fixed: 'dihadiri' },
    { text: 'Dimanapun Anda berada, laporkan.', flagged: 'Dimanapun', fixed: 'Di mana pun' },
    { text: 'Surat diserahkan ke pada camat.', flagged: 'ke pada', fixed: 'kepada' },
    { text: 'Program ini telah dikenal diIndonesia.', flagged: 'diIndonesia', fixed: 'di Indonesia' },
    { text: 'Warga di himbau tidak panik.', flagged: 'di himbau', fixed: 'diimbau' },
    { text: 'Berkas sedang di proses oleh petugas.', flagged: 'di proses', fixed: 'diproses' },
  ],
  right: [
    { text: 'Air tidak keluar sejak pagi, dan warga keluar rumah untuk mencari sumber lain.' },
    { text: 'Bantuan dikirim ke dua desa di Kecamatan Karang.' },
    { text: 'Bagian yang dibalik oleh petugas diperiksa di balik meja.' },
    { text: 'Anggaran di pendidikan dan di perikanan naik; panitia di lapangan siap.' },
    {
      text: 'Dinas, Dishub, dan Distan hadir; kepala desa, ketua RT, serta keluarga kedua mempelai menyambut.',
    },
    { text: 'Di sini, di sana, dan di mana pun, laporkan ke kantor kami atau ke sekolah.' },
    { text: 'Sampah di selokan, di bukan tempatnya, dan di gerakan tanah diangkut; ikan di tambakan.' },
    { text: 'Pintu keluar kota dijaga; kemari, lihat hasil di aplikasi dan di lokasi.' },
    { text: 'Kemeja dan kelereng dijual; kerutan di dahi petani tampak.' },
    { text: 'Kelapangan hati, kedaerahan, dan kenegaraan dibahas pada kesempatan itu.' },
    { text: 'Nilai tambah ada di proses pengeringan; warga bertemu di ulang tahun desa dan di tanya jawab.' },
    { text: 'Pegawai di Tarakan dan di Nunukan dirumahkan sementara.' },
  ],
  needs: anyOf(slips, mayBeJoined, mayBeMixed, parted),
  *check(sentence) {
    const found = sentence.words
    for (let at = 0; at < found.length; at++) {
      const word = found[at]!
      const first = word.lower.charCodeAt(0)
      if (first !== 100 && first !== 107) continue
      const flag =
        word.lower === 'di' || word.lower === 'ke' ? apart(found, at, sentence) : joined(found, at, sentence)
      if (flag) yield flag
    }
  },
})

/** A preposition joined with its noun. */
function joined(found: readonly Word[], at: number, sentence: Sentence): Flag | undefined {
  const word = found[at]!
  const slip = gives(word, slips) ? slips.find(found.slice(at, at + 2))[0] : undefined
  if (slip?.first === 0) return replace(word, found[at + slip.last - 1]!, slip.values[0]!, sentence)
  const preposition = word.lower.slice(0, 2)
  if (preposition !== 'di' && preposition !== 'ke') return
  if (isHyphened(word.lower)) return replace(word, word, `ke${word.lower.slice(3)}`, sentence)
  const styled = word.text !== word.lower && mixed.test(word.text)
  if (!styled && !gives(word, mayBeJoined)) return
  if (word.lower === 'dibalik') return behind(found, at, sentence)
  if (word.lower === 'keluar') return abroad(found, at, sentence)
  if (word.lower === 'kelapangan' && motions.has(found[at - 1]?.lower ?? ''))
    return replace(word, word, 'ke lapangan', sentence)
  const rest = word.lower.slice(2)
  const written = word.text.slice(2)
  if (styled) {
    const named = /^\p{Lu}\p{Ll}{2}/u.test(written) && !(preposition === 'ke' && rest.endsWith('an'))
    return named || capitals.test(written)
      ? replace(word, word, `${word.text.slice(0, 2)} ${written}`, sentence)
      : undefined
  }
  if (preposition === 'ke' && otherwise.has(word.lower.replace(/(?:nya|ku|mu)$/u, ''))) return
  const noun = nounOf(rest, preposition)
  if (noun === undefined || isName(found, at, sentence)) return
  // `dijalan Merdeka`: with the name behind it the kind is part of the name.
  const next = found[at + 1]
  const part = kinds.has(noun) && next?.joined === true && /^\p{Lu}\p{Ll}/u.test(next.text)
  return replace(
    word,
    word,
    `${preposition} ${part ? noun[0]!.toUpperCase() + noun.slice(1) : noun}`,
    sentence,
  )
}

const kinds: ReadonlySet<string> = new Set([
  'jalan',
  'desa',
  'dusun',
  'kecamatan',
  'kelurahan',
  'kabupaten',
  'kota',
  'provinsi',
])

/** A capital inside the sentence makes it a name: Warung Disini. */
function isName(found: readonly Word[], at: number, { line }: Sentence): boolean {
  const { text } = found[at]!
  const capital = /^\p{Lu}\P{Lu}/u.test(text)
  const small = (word: Word | undefined) => word !== undefined && /^\p{Ll}/u.test(word.text)
  return capital && at > 0 && line !== 'heading' && (found[at]!.joined || small(found[at - 1]))
}

/** `keluar negeri`: a way abroad; `pintu keluar kota` is a way out. */
function abroad(found: readonly Word[], at: number, sentence: Sentence): Flag | undefined {
  const next = found[at + 1]
  if (!next?.joined || !outside.has(next.lower) || wayOut.has(found[at - 1]?.lower ?? '')) return
  return replace(found[at]!, next, `ke luar ${next.text}`, sentence)
}

/** `dibalik` as “behind”: by what hides, or by what it hides behind. */
function behind(found: readonly Word[], at: number, sentence: Sentence): Flag | undefined {
  const next = found[at + 1]
  if (!next?.joined || turning.has(next.lower)) return
  const preposition =
    hiding.has(next.lower) ||
    hidden.has(found[at - 1]?.lower ?? '') ||
    /^ke\p{L}{3,}an(?:nya)?$/u.test(next.lower)
  return preposition ? replace(found[at]!, found[at]!, 'di balik', sentence) : undefined
}

/** A prefix written apart. */
function apart(found: readonly Word[], at: number, sentence: Sentence): Flag | undefined {
  const word = found[at]!
  const next = found[at + 1]
  if (!next?.joined || sentence.text.slice(word.end, next.start) !== ' ') return
  const named = beginsHigh(next.text) && !/^\p{Lu}{2}/u.test(word.text + next.text)
  if (named || (word.text === 'Di' && beginsHigh(next.text))) return
  const rest = next.lower
  if (word.lower === 'ke') {
    const slip = gives(word, slips) ? slips.find(found.slice(at, at + 2))[0] : undefined
    if (slip?.first === 0) return replace(word, next, slip.values[0]!, sentence)
    if (remains.has(rest)) return replace(word, next, `ke${rest}`, sentence)
    return order(found, at, sentence)
  }
  if (rest === 'balik') return turned(found, at, sentence)
  if (rest === 'daur' && found[at + 2]?.lower === 'ulang') return replace(word, next, 'didaur', sentence)
  if (rest === 'tindak' && /^lanjuti/u.test(found[at + 2]?.lower ?? ''))
    return replace(word, found[at + 2]!, 'ditindaklanjuti', sentence)
  const noun = gives(next, nouns) ? nouns.find(found.slice(at + 1, at + 3))[0] : undefined
  if (noun?.first === 0) return undefined
  const verb =
    auxiliaries.has(found[at - 1]?.lower ?? '') ||
    (found[at + 2]?.joined === true && afterPassive.has(found[at + 2]!.lower))
  const stem = verbStem(rest) ?? (verb && unsure.has(rest) ? rest : undefined)
  return stem === undefined ? undefined : replace(word, next, `di${stem}`, sentence)
}

/** `juara ke tiga`, `HUT ke 81`; but `ke dua desa` counts villages. */
function order(found: readonly Word[], at: number, sentence: Sentence): Flag | undefined {
  const word = found[at]!
  const next = found[at + 1]!
  const head = found[at - 1]
  // `Ke satu, isi formulir.`: points of a list.
  const listed =
    word.text === 'Ke' && sentence.text[next.end] === ',' && !numerals.has(found[at + 2]?.lower ?? '')
  if (listed && at === 0 && numerals.has(next.lower)) return replace(word, next, `ke${next.lower}`, sentence)
  if (!head || !word.joined) return
  const digits = /^\d{1,3}$/u.test(next.text)
  if (!digits && !numerals.has(next.lower)) return
  const pair = next.lower === 'dua' && found[at + 2]?.lower === 'belah'
  if (
    !pair &&
    !ordered.has(head.lower) &&
    !/^(?:hut|ri)$/u.test(head.lower) &&
    !pointed(found, at + 2) &&
    !continued(found, at) &&
    !goalless(found, at, sentence)
  )
    return
  return replace(word, next, digits ? `ke-${next.text}` : `ke${next.lower}`, sentence)
}

/** `festival ke dua belas ini`: what is pointed at is one in a row, and no goal. */
function pointed(found: readonly Word[], at: number): boolean {
  const next = /^(?:belas|puluh)$/u.test(found[at]?.lower ?? '') ? found[at + 1] : found[at]
  return next?.joined === true && /^(?:ini|tersebut|kalinya)$/u.test(next.lower)
}

/** `Perahu Naga ke empat siap digelar`: nothing behind it that one could go to, and nothing before it that goes. */
function goalless(found: readonly Word[], at: number, { text }: Sentence): boolean {
  const head = found[at - 1]!
  const tens = /^(?:belas|puluh)$/u.test(found[at + 2]?.lower ?? '')
  const last = found[tens ? at + 2 : at + 1]!
  const next = found[tens ? at + 3 : at + 2]
  const ended = /^(?:[.!)”"]|,? (?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)|$)/u.test(text.slice(last.end))
  if (next?.joined ? !told.test(next.lower) : !(ended && beginsHigh(head.text))) return false
  return (
    !found.slice(0, at).some(({ lower }, place) => place >= at - 6 && goes(lower)) &&
    !numerals.has(head.lower)
  )
}
/** What is said of an event, and is no place. */
const told =
  /^(?:siap|akan|telah|sudah|resmi|kembali|segera|sukses|selesai|usai|batal|bakal|mulai|hadir|pada|untuk|yang|dengan|berlangsung|berakhir|berjalan|bertajuk|bertema|bertemakan|(?:di|ter)\p{L}{4,}|me(?:m|n|ng|ny|l|r|w|y)\p{L}{4,})$/u
/** Verbs that lead somewhere, and `dari … ke …` of figures. */
const goes = (lower: string): boolean =>
  motions.has(lower) ||
  /^(?:dari|antara|naik|pindah|beralih|bergeser|melaju|tiba|sampai|lanjut|(?:me|di|ber|ter)\p{L}{4,})$/u.test(
    lower,
  )

/** `tahap kedua dan ke tiga`: beside an order stands another. */
const continued = (found: readonly Word[], at: number): boolean =>
  /^(?:dan|atau)$/u.test(found[at - 1]?.lower ?? '') &&
  /^(?:pertama|ke-?(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|\d+))$/u.test(
    found[at - 2]?.lower ?? '',
  ) &&
  !(found[at + 2]?.joined && goals.test(found[at + 2]!.lower))
/** What one may go to. */
const goals =
  /^(?:desa|kecamatan|kelurahan|kota|kabupaten|dusun|kampung|sekolah|rumah|titik|lokasi|pasar|kantor|puskesmas|posyandu|provinsi|wilayah|daerah|tempat|negara|pulau|kelompok|orang|arah|sisi|bagian)$/u

/** `di balik` as the passive of `membalik`. */
function turned(found: readonly Word[], at: number, sentence: Sentence): Flag | undefined {
  const follower = found[at + 2]
  const last = !follower?.joined
  const plain = last ? /^[.,;!?)]?\s*$/u.test(sentence.text.slice(found[at + 1]!.end).slice(0, 2)) : false
  const verb = plain || (follower !== undefined && turning.has(follower.lower))
  return verb ? replace(found[at]!, found[at + 1]!, 'dibalik', sentence) : undefined
}

function replace(from: Word, to: Word, right: string, { text }: Sentence): Flag {
  const written = text.slice(from.start, to.end)
  const shouted = written.length > 3 && written === written.toUpperCase()
  const opened = beginsHigh(written) ? right[0]!.toUpperCase() + right.slice(1) : right
  const fix = shouted ? right.toUpperCase() : opened
  const rule = right.includes(' ') ? 'kata depan ditulis terpisah' : 'awalan ditulis serangkai'
  return {
    start: from.start,
    end: to.end,
    message: `“${written}” ditulis “${fix}”: ${rule}.`,
    fixes: [{ label: fix, text: fix }],
  }
}
