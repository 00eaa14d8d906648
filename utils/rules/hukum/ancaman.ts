import type { Sentence, Span } from '../../draft/types.ts'
import words from '../../lexicon/ancaman.txt'
import { apart } from '../../lexicon/apart.ts'
import { createMarker, type Mark } from '../../lexicon/marker.ts'
import { pattern } from '../../lexicon/pattern.ts'
import { anyOf } from '../../lexicon/signals.ts'
import { isDenied } from '../../lexicon/stance.ts'
import { defineRule } from '../define.ts'

const mark = createMarker(words)
const is = (hit: Mark | undefined, ...classes: string[]) => classes.some((name) => hit?.classes.has(name))
const join = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) })

/** Law, news, condemnation and fiction tell of threats without making them. */
const telling = pattern(
  /\b(?:pidana|dipidana|penjara|pasal|undang-undang|uu|perda|kuhp|mengecam|kecam|mengutuk|hoaks|ditangkap|menangkap|tersangka|terdakwa|korban|modus|waspada|waspadai|film|novel|drama|teater|lakon|dongeng|lomba|turnamen|pertandingan|sesuai (?:aturan|ketentuan|peraturan|perda)|verifikasi|peraturan|ketentuan|syarat)\b/u,
)
const knows = pattern(
  /(?<!\p{L})(?:kami|saya|gue|gw|gua|aku|kita|urang|aing|anak buahku)\s(?:sudah |udah |juga |semua ){0,2}(?:tahu|tau|hafal|hapal|pegang|kantongi|ngerti|hapal betul)\s(?:di mana |dimana |alamat|rumah|tempat|sekolah|jadwal|rute|jam |kapan |jalan )(?:\p{L}*\s?){0,5}(?:rumahmu|anakmu|istrimu|suamimu|keluargamu|kamu|lu|lo|anda|saudara|alamatmu|sekolahnya|kalian|rumah lu|motormu|kerjamu|pulangmu)(?!\p{L})/u,
)
const exposes = pattern(
  /(?<!\p{L})(?:kami|saya|gue|gw|gua|aku|aing|tak)\s(?:akan |bakal |bisa |siap |pasti |langsung ){0,2}(?:sebar\p{L}*|bongkar|buka|viral\p{L}*|bocor\p{L}*|umumkan|kirim\p{L}*|unggah|upload|ungkap)\s(?:semua |saja |aja ){0,2}(?:aib|foto|video|rahasia|data|chat|identitas|alamat|skandal|perselingkuhan|rekaman|kelakuan|borok|kartu|dosa|masa lalu)\s?(?:\p{L}+\s){0,2}?(?:mu|\p{L}+mu|anda|saudara|kamu|lu|lo|bapak|ibu|kalian|kowe|sia|pribadi)(?!\p{L})/u,
)

export default defineRule({
  id: 'hukum/ancaman',
  severity: 'error',
  scope: 'sentence',
  title: 'Ancaman',
  reason: 'Ancaman kekerasan, pembukaan aib, atau pencabutan hak adalah pidana dan penyalahgunaan wewenang.',
  principle: 'integritas',
  source: { name: 'UU ITE (UU 1/2024)', article: 'Pasal 27B dan Pasal 29' },
  lesson:
    'Jangan menakut-nakuti siapa pun, juga pengkritik. Bila ada pelanggaran, sebut aturan dan sanksinya secara netral. Bantuan dan jabatan bukan alat untuk membungkam.',
  needs: anyOf(mark.of('samar', 'jabatan', 'siksa', 'disiksa', 'akibat', 'cabut'), knows, exposes),
  wrong: [
    { text: 'Awas, nanti gue hajar lu di parkiran!', flagged: 'gue hajar lu' },
    { text: 'Kami tahu di mana anakmu sekolah.', flagged: 'tahu di mana anakmu' },
    { text: 'Yang masih protes, bansosnya kami coret.', flagged: 'bansosnya kami coret' },
    { text: 'Saya akan sebarkan foto pribadimu kalau tidak diam.', flagged: 'sebarkan foto pribadimu' },
    { text: 'Nek wani lapor maneh, tak pateni kowe!', flagged: 'tak pateni kowe' },
    { text: 'Pegawai yang berani bicara ke wartawan siap-siap dimutasi.', flagged: 'siap-siap dimutasi' },
    {
      text: 'Sayang kalau sampai kenapa-kenapa dengan keluarga Saudara.',
      flagged: 'Sayang kalau sampai kenapa-kenapa',
    },
  ],
  right: [
    { text: 'Pembuang sampah sembarangan diancam pidana kurungan paling lama tiga bulan.' },
    { text: 'Bantuan dihentikan apabila penerima pindah domisili.' },
    { text: 'Awas, jalan licin di tikungan!' },
    { text: 'Banjir mengancam tiga desa, kata BPBD.' },
    { text: 'Kami bantu Anda bakar sampah daun menjadi arang.' },
    { text: 'Kalau Anda dipukul suami, hubungi SAPA 129.' },
    { text: 'Pegawai yang melanggar disiplin akan dipindahkan sesuai ketentuan.' },
    { text: 'Nanti kami hubungi Anda setelah berkas diperiksa.' },
  ],
  *check(sentence) {
    for (const { start, end } of apart(find(sentence))) {
      yield {
        start,
        end,
        message: `“${sentence.text.slice(start, end)}” terbaca sebagai ancaman. Hapus; sebut aturan atau jalur hukumnya secara netral.`,
      }
    }
  },
})

function* find(sentence: Sentence): Iterable<Span> {
  const marks = mark(sentence)
  if (marks.length === 0 || telling.test(sentence)) return
  const me = marks.some((hit) => is(hit, 'aku'))
  for (const hit of marks) {
    if (is(hit, 'samar') && (!is(hit, 'sasaran') || marks.some((other) => is(other, 'kamu', 'syarat'))))
      yield hit
    if (is(hit, 'jabatan')) yield hit
    if (is(hit, 'siksa')) yield* strike(sentence, marks, hit)
    if (is(hit, 'disiksa')) yield* doom(sentence, marks, hit)
    if (is(hit, 'akibat')) yield* outcome(sentence, marks, hit)
    if (is(hit, 'cabut')) yield* loss(sentence, marks, hit)
  }
  if (!me && !/\btak\b/u.test(sentence.lower)) return
  for (const one of [knows, exposes]) {
    const match = one.exec(sentence)
    if (match) yield { start: match.index, end: match.index + match[0].length }
  }
}

const inClause = ({ text }: Sentence, from: number, to: number) => !/[.;!?:]/u.test(text.slice(from, to))

/** `gue hajar lu`, `tak pateni kowe`, `kubunuh kau`: who does it, and to whom, close by. */
function* strike(sentence: Sentence, marks: readonly Mark[], hit: Mark): Iterable<Span> {
  const me = is(hit, 'aku')
    ? hit
    : marks.find((other) => is(other, 'aku') && hit.first - other.last >= 0 && hit.first - other.last <= 1)
  const you = marks.find(
    (other) =>
      is(other, 'kamu') &&
      other.first - hit.last >= 0 &&
      other.first - hit.last <= 2 &&
      inClause(sentence, hit.end, other.start),
  )
  if (!me || !you || isDenied(sentence, me === hit ? hit.first : me.first, 2)) return
  yield join(me, you)
}

/** `anakmu bisa celaka`, `lu bakal dibacok`. */
function* doom(sentence: Sentence, marks: readonly Mark[], hit: Mark): Iterable<Span> {
  const you = marks.find(
    (other) =>
      is(other, 'kamu') &&
      hit.first - other.last >= 0 &&
      hit.first - other.last <= 3 &&
      inClause(sentence, other.end, hit.start),
  )
  if (!you || isDenied(sentence, hit.first, 2)) return
  const warned = /\b(?:bakal|siap-siap|siap2|awas|pasti|tinggal tunggu|lihat saja|liat aja|ntar)\b/u.test(
    sentence.lower,
  )
  const plainVictim = /^(?:bapak|ibu|anda|saudara|kita)$/u.test(you.phrase)
  const safety =
    /\b(?:helm|jalan licin|api|listrik|banjir|gempa|obat|rokok|virus|lalu lintas|kompor|arus|petir)\b/u
  if (
    (warned || is(you, 'kerabat')) &&
    !plainVictim &&
    !safety.test(sentence.lower) &&
    /\b(?:bakal|akan|bisa|siap-siap|siap2|awas|pasti|ntar|nanti|besok|lihat|liat)\b/u.test(sentence.lower)
  )
    yield join(you, hit)
}

/** `bikin kamu tidak bisa jalan lagi`, `gue bikin perkedel`. */
function* outcome(sentence: Sentence, marks: readonly Mark[], hit: Mark): Iterable<Span> {
  const make = marks.find(
    (other) =>
      is(other, 'bikin') &&
      hit.first - other.last >= 0 &&
      hit.first - other.last <= 3 &&
      inClause(sentence, other.end, hit.start),
  )
  if (!make || isDenied(sentence, make.first, 2)) return
  const between = marks.some(
    (other) => is(other, 'kamu') && other.first >= make.last && other.last <= hit.first,
  )
  const after = marks.some((other) => is(other, 'kamu') && other.first >= hit.last)
  const food = /^(?:perkedel|rempeyek|peyek|abon|dendeng|sate|rendang|geprek|bubur)$/u.test(hit.phrase)
  const me = marks.some(
    (other) => is(other, 'aku') && make.first - other.last >= 0 && make.first - other.last <= 1,
  )
  const coarse = /\b(?:gue|gua|gw|aing|lu|lo|elu|kowe|sia|mu)\b/u.test(sentence.lower)
  if (food ? me && coarse : between || (me && after)) yield join(make, hit)
}

/** `yang protes, bansosnya kami coret`: a right withdrawn for speaking up. */
function* loss(sentence: Sentence, marks: readonly Mark[], hit: Mark): Iterable<Span> {
  const spoke = marks.find((other) => is(other, 'protes') && other.last <= hit.first)
  if (!spoke || isDenied(sentence, spoke.first, 2) || isDenied(sentence, hit.first, 2)) return
  if (
    !/\b(?:yang|kalau|kalo|jika|bila|apabila|siapa|berani|nek|lamun|sekali lagi|masih|sing|nu)\b/u.test(
      sentence.lower.slice(0, spoke.end),
    )
  )
    return
  const right = marks.find(
    (other) =>
      is(other, 'hak') &&
      other.first >= spoke.last &&
      hit.first - other.last >= 0 &&
      hit.first - other.last <= 3,
  )
  const moved = /mutasi|pindah|pecat|nonjob|buang|lempar|berhenti/u.test(hit.phrase)
  if (right || moved) yield join(right ?? hit, hit)
}
