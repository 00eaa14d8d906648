import type { Entity, Sentence, Word } from '../draft/types.ts'
import { hasReturned, isGeneral, over, sought } from './aftermath.ts'
import { hasAttribution } from './attribution.ts'
import { beginsHigh } from './characters.ts'
import entries from './krisis.txt'
import { createLexicon } from './lexicon.ts'
import { pattern } from './pattern.ts'
import { allOf, anyOf, meets } from './signals.ts'

/** What one sentence contributes to a post about a disaster or an emergency. */
export interface CrisisFacts {
  /** Says that something dangerous happens now, and nothing of what is `elsewhere`. */
  readonly event: boolean
  /** Tells of a drill, of tips, of recovery, of history, of a rumour refuted. */
  readonly elsewhere: boolean
}

/** The elements that an emergency post must hold, as far as one sentence has them. */
export interface CrisisElements {
  /** Names an official source. */
  readonly source: boolean
  readonly clock: boolean
  readonly zone: boolean
  readonly place: boolean
  readonly action: boolean
  readonly hotline: boolean
}

const events = createLexicon(entries.section('kejadian'))
const hazards = createLexicon(entries.section('bahaya'))
const notNow = entries.section('bukan-kejadian')
const other = createLexicon(entries.section('lain'))
const agencies = createLexicon(entries.section('lembaga'))
const victims = createLexicon(entries.section('benda'))
const fates = new Map(
  ['gunung', 'kendaraan', 'bangunan', 'zat', 'orang', 'penyakit'].map((kind) => [
    kind,
    createLexicon(entries.section(`nasib-${kind}`)),
  ]),
)
const deeds = createLexicon(entries.section('ulah'))
const actions = createLexicon(entries.section('tindakan'))

const now = pattern(
  /\b(?:(?:pagi|siang|sore|malam|petang|hari|saat|subuh|dini hari) (?:ini|tadi)|tadi (?:pagi|siang|sore|malam)|sejak|barusan|baru saja|sekarang|kini|lagi|dini hari|awas|waspada|hati-hati|saiki|mau bengi|mau esuk|ayeuna|kiwari|peuting tadi|kini ko)\b/u,
)
const land = pattern(
  /\b(?:sungai|kali|tanggul|bendungan|bendung|waduk|situ|danau|irigasi|drainase|selokan|air|jalan|jembatan|tebing|lereng|tanah|walungan|bengawan|batang)\b/u,
)
const places =
  'di ke dari kawasan wilayah kecamatan kelurahan desa dusun kampung jalan gang pasar sungai kali gunung pantai pesisir teluk selat pulau kabupaten kota perumahan terminal simpang jembatan bendungan nagari gampong distrik warga bantaran jalur pos lereng hulu hilir kec kel jl'
const place = new RegExp(
  `(?<!\\p{L})(?:${places
    .split(' ')
    .map((name) => `[${name[0]!.toUpperCase()}${name[0]}]${name.slice(1)}`)
    .join('|')})\\.? (?:\\p{Lu}\\p{Ll}|\\d)|(?:RT|RW|Km|KM) ?\\d`,
  'u',
)
const sinking = pattern(
  /\b(?:kapal|perahu|feri|speedboat)\b[^.]{0,40}\b(?:tenggelam|karam|terbalik|hilang kontak)\b/u,
)
const hotline =
  /(?<![\d.,:/])(?:11[0-9]|12[39]|129|1500\s?\d{3}|14\d{3}|0800[\d -]{6,})(?![\d.,:/]\d|\d)|\b(?:call ?center|pusat panggilan|nomor darurat)\b/u
/** `1️⃣1️⃣2️⃣` */
const keycap = /\uFE0F?\u20E3/gu
const collapse = pattern(
  /\b(?:jembatan|tanggul|jalan|talut|bendungan|plengsengan|tebing|atap|gedung)\b[^.,;]{0,30}\s(?:putus|ambruk|jebol|ambles|ambrol|roboh|longsor|runtuh|hanyut|terbawa arus)\b/u,
)
/** `status Gunung X naik menjadi siaga`: an alarm level raised. */
const raised = pattern(
  /\b(?:status|level|tingkat aktivitas)\b[^.!?]{0,40}\b(?:naik|dinaikkan|ditingkatkan|meningkat|menjadi|kini|berstatus)\b[^.!?]{0,20}\b(?:awas|siaga|waspada|level (?:ii|iii|iv|[234]))(?!\p{L})/u,
)
const volcano = pattern(
  /\b(?:gunung|kawah|merapi|semeru|bendungan|pintu air|sungai|kali|bengawan|kebakaran|banjir|pantai)\b/u,
)
const repaired = pattern(
  /\b(?:setelah|dulu|dahulu|pernah|tahun|sempat|bekas|mantan|renovasi|dibedah|berhasil|selamat|ditemukan|diselamatkan|dipulangkan|kembali ke rumah|pulang|konon|legenda|seakan|bagai|ibarat|novel|film|lomba|diperbaiki|pulih|dibangun|perbaikan|selesai|diukur|diteliti|dikaji|dipetakan|jika|bila|kalau|agar|tidak|mencegah|mengganti|mengapa|terakhir (?:kali )?(?:meletus|erupsi))\b/u,
)

/** `air kali sudah masuk ke rumah warga`, not the water of a pipe. */
const flooding = pattern(
  /\bair\b[^.,;]{0,30}\b(?:masuk|memasuki|menggenangi|merendam)\b[^.,;]{0,8}\b(?:rumah|permukiman|dapur|kampung|gang|sekolah)\b/u,
)
const piped = pattern(/\b(?:pdam|pam|pipa|bersih|sambungan|ledeng|keran|meteran|pipanisasi|sumur bor)\b/u)
/** `KLB keracunan: 34 siswa …` */
const outbreak = pattern(
  /^[^\p{L}]*(?:klb|kejadian luar biasa|wabah)(?: penyakit)? (?:keracunan|campak|difteri|polio|kolera|dbd|demam berdarah|rabies|diare|leptospirosis|antraks|hepatitis|chikungunya|malaria|pertusis)(?: \p{L}+)?\s?[:–—]/u,
)
/** `43 siswa muntah dan pusing`, `27 santri diare seusai makan`: many with two complaints, or with one of a meal. */
const poisoned = pattern(
  /(?<!\p{L})(?:\d{1,4}|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|belasan|puluhan|ratusan|sejumlah|beberapa) (?:orang |anak )?(?:siswa|siswi|santri|santriwati|murid|pelajar|mahasiswa|warga|peserta|pekerja|buruh|karyawan|jemaah|tamu|anak|balita|penghuni|kader|pegawai|guru|lansia|tahanan|narapidana)(?: (?!(?:yang|belajar|berlatih|menangani|menolong|menunggu|jika|bila|kalau|tidak|tak|tanpa|bebas|sembuh|berpura-pura) )[^\s.;!?]+){0,8}? (?:muntah(?:-muntah)?|mual(?:-mual)?|diare|mulas|pusing|lemas|pingsan|sesak napas|sakit perut)(?:(?:,|,? dan| serta|,? lalu| hingga) (?:muntah(?:-muntah)?|mual(?:-mual)?|diare|mulas|pusing|lemas|pingsan|sesak napas|sakit perut)(?!\p{L}| (?:memikirkan|menghadapi|menunggu|menonton|mengerjakan|mendengar|melihat) )|(?: (?:massal|hebat|serentak|bersamaan))? (?:usai|seusai|setelah|sehabis|sesudah|selepas) (?:makan(?! waktu)|menyantap|santap|minum|meminum|mengonsumsi|memakan|jajan|menikmati)(?!\p{L}))/u,
)
/** `merendam 210 rumah`: water, and no soaked beans; `Situ Wanasari melimpas`, unless it is built for that. */
const drowning = pattern(
  /(?<!\p{L})(?:merendam|menggenangi|membanjiri) (?:sedikitnya |sekitar |lebih dari |hampir |sebanyak )?(?:\d[\d.]*|belasan|puluhan|ratusan|ribuan) (?:unit |petak )?(?:rumah|permukiman|kios|toko|sekolah|ruko|warung|hektare sawah)(?!\p{L})|(?<!\p{L})(?:sungai|kali|situ|waduk|danau|bendungan|bendung|tanggul|embung|bengawan)(?: (?!(?:agar|supaya|dirancang|dapat|bisa|tidak|tak|belum|jika|bila|untuk|pernah) )\p{L}+){0,3} (?:melimpas|limpas)(?!\p{L})/u,
)
const suffering = allOf(victims, anyOf(...fates.values()))
/** What an emergency, or the word that there is none, does not do without. */
export const mayBeCrisis = anyOf(
  events,
  hazards,
  suffering,
  sinking,
  collapse,
  flooding,
  raised,
  outbreak,
  poisoned,
  drowning,
  other,
  over,
)
export const calm: CrisisFacts = { event: false, elsewhere: false }
const emergency: CrisisFacts = { event: true, elsewhere: false }
const told: CrisisFacts = { event: false, elsewhere: true }

/** Reads a sentence for whether it tells of an emergency. */
export function readCrisis(sentence: Sentence): CrisisFacts {
  if (other.within(sentence).length > 0 || over.test(sentence)) return told
  return isEvent(sentence, sentence.entities.some(isClock)) ? emergency : calm
}

const isClock = ({ kind }: Entity): boolean => kind === 'time'

/** The elements of an emergency post that a sentence has. */
export function readElements(sentence: Sentence): CrisisElements {
  const { words: all, entities, text, lower } = sentence
  const clock = entities.some(isClock)
  return {
    source: namesAuthority(sentence),
    clock,
    zone: clock && (entities.some(({ time }) => time?.zone) || /\bWI(?:B|TA|T)\b/u.test(text)),
    place: place.test(text) || startsAtPlace(sentence),
    action: actions.find(all).length > 0,
    hotline: entities.some(({ kind }) => kind === 'phone') || hotline.test(lower.replaceAll(keycap, '')),
  }
}

/** Whether a sentence names an official agency, or any other source. */
export const namesAuthority = (sentence: Sentence): boolean =>
  agencies.within(sentence).length > 0 || hasAttribution(sentence)

function isEvent(sentence: Sentence, clock: boolean): boolean {
  const { words: all } = sentence
  if ((!clock && isGeneral(sentence)) || hasReturned(sentence)) return false
  for (const { first, tags, phrase } of events.within(sentence)) {
    if (phrase.startsWith('terdampak') && aided.test(sentence)) continue
    if (preparing(all, first) || invited.test(sentence)) continue
    if (!tags.includes('benda') || land.test(sentence)) return true
  }
  if (meets(sentence, suffering) && (sought.test(sentence) || !repaired.test(sentence)) && suffers(all))
    return true
  if (outbreak.test(sentence) || poisoned.test(sentence)) return true
  if (drowning.test(sentence) && !repaired.test(sentence)) return true
  if (sinking.test(sentence) || (collapse.test(sentence) && !repaired.test(sentence))) return true
  if (flooding.test(sentence) && !piped.test(sentence) && !repaired.test(sentence)) return true
  if (raised.test(sentence) && volcano.test(sentence) && !repaired.test(sentence)) return true
  return hazards.within(sentence).some(
    ({ first, last, phrase }) =>
      !preparing(all, first) &&
      // `gelombang kedua`, `gelombang II`: a batch.
      !(phrase === 'gelombang' && batch.test(all[last]?.lower ?? '')) &&
      (clock ||
        now.test(sentence) ||
        strikes(all, last) ||
        (first === 0 && all[last]?.joined === true && isProper(all[last]!))),
  )
}

/** Whether what stands before a hazard makes it a topic: `penanggulangan banjir`, `jika terjadi gempa`. */
const preparing = (all: readonly Word[], first: number): boolean =>
  denied.test(`${all[first - 2]?.lower ?? ''} ${all[first - 1]?.lower ?? ''}`) ||
  all.slice(Math.max(0, first - 2), first).some(({ lower }) => notNow.has(lower))
/** `tidak akan kekeringan lagi`, `bukan gempa` */
const denied = /(?:^|\s)(?:tidak|tak|takkan|bukan|tanpa)(?: (?:akan|lagi|pernah|ada|terjadi|sampai|ikut))?$/u

/** What is offered to those who were hit. */
const aided = pattern(
  /(?<!\p{L})(?:keringanan|relaksasi|formulir|pendaftaran|beasiswa|santunan|bantuan|subsidi|hunian|pembebasan|penundaan|cicilan)(?!\p{L})/u,
)
/** `Laporan pohon tumbang bisa langsung ke @bpbd`: where to report such things. */
const invited = pattern(
  /^\P{L}*(?:laporan|aduan|informasi|info|kabar)(?: \p{L}+){1,7} (?:bisa|dapat|silakan|langsung|boleh|cukup|kini bisa|disampaikan|dikirim)(?!\p{L})/u,
)
const batch =
  /^(?:pertama|kedua|ketiga|keempat|kelima|keenam|terakhir|satu|dua|tiga|empat|i|ii|iii|iv|v|ke-\d+|pendaftaran|berikutnya|sebelumnya)$/u

/** A hazard with what it does: `kebakaran hutan meluas`, `wabah campak merebak`. */
const strikes = (all: readonly Word[], last: number): boolean =>
  deeds.find(all.slice(last, last + 4)).some(({ first }) => runsOn(all, last, last + first))

/** `gas amonia bocor`, `bus wisata masuk jurang`, `sebelas rumah retak`: something and its misfortune, close together. */
function suffers(all: readonly Word[]): boolean {
  return victims.find(all).some(({ first, last, tags }) => {
    if (preparing(all, first)) return false
    // `Pabrik tahu di Gang Melati terbakar`: where it is stands between.
    const reach = all.slice(last, last + 3).some(({ lower }) => lower === 'di') ? 7 : 4
    const found = fates.get(tags[1]!)!.find(all.slice(last, last + reach))
    return found.some((fate) => runsOn(all, last, last + fate.first))
  })
}

/** Whether words follow each other without a stop between, up to and with the one at `to`. */
const runsOn = (all: readonly Word[], from: number, to: number): boolean =>
  all.slice(from, to + 1).every(({ joined }) => joined)

const isProper = ({ text, lower }: Word): boolean => beginsHigh(text) || lower === 'di'

/** `Sukamaju kebanjiran lagi`: the place is the subject. */
function startsAtPlace({ words: [first, next] }: Sentence): boolean {
  return (
    first !== undefined &&
    /^\p{Lu}\p{Ll}/u.test(first.text) &&
    /^(?:ke|ter|di)\p{L}+/u.test(next?.lower ?? '')
  )
}
