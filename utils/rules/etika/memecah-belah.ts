import type { Sentence, Span } from '../../draft/types.ts'
import words from '../../lexicon/belah.txt'
import { besideTopic } from '../../lexicon/insult.ts'
import { clauseBefore, createMarker, type Mark } from '../../lexicon/marker.ts'
import { pattern } from '../../lexicon/pattern.ts'
import { anyOf } from '../../lexicon/signals.ts'
import { condemns, isDenied, tellsOfPast } from '../../lexicon/stance.ts'
import { defineRule } from '../define.ts'

const mark = createMarker(words)
const is = (hit: Mark | undefined, name: string) => hit?.classes.has(name) === true
const message =
  'Kalimat ini membagi warga menjadi kita dan mereka. Periksa kembali: sebut faktanya tanpa julukan dan tanpa membandingkan kelompok.'

/** `yang tidak datang berarti bukan warga sini`. */
const test = pattern(
  /\b(?:yang|sing|nu|siapa|siapapun|kalau|kalo|nek|lamun|barangsiapa)\s[^.!?]{3,80}?\b(?:berarti|artinya|tandanya|sama saja|jelas|pasti|otomatis|hartina|tegese|berati|mending)\s[^.!?]{0,25}?\b(?:bukan (?:bagian|warga|orang|saudara|golongan|kelompok|anak|asli|putra)|musuh|pengkhianat|(?:tidak|tak|gak|nggak) cinta|antek|pembenci|munafik|dudu (?:warga|wong)|lain urang)[^.,;!?]{0,40}/u,
)
/** `biar diurus kelompoknya sendiri`. */
const leave = pattern(
  /\b(?:biar|biarkan|biarin|ben|bae|keun)\s(?:(?:saja|aja|mereka|bae|wae|dong) ){0,2}(?:di(?:urus|bantu|tolong|pikir|tanggung|kasih)\p{L}*)\s(?:oleh |sama |ku )?(?:kelompok|golongan|kaum|umat|suku|partai|pendukung|ormas|rombongan|orang|gereja|masjid|agama|bangsa)(?:nya|e|na|nyo)?(?: sendiri| sorangan| dhewe)?/u,
)
/** `kami di sini bekerja, mereka di sana …`; `pribumi lawan pendatang`. */
const against = pattern(
  /\b(?:pribumi|warga asli|orang asli|putra daerah|orang sini|wong kene|urang dieu)\s(?:vs|versus|lawan|melawan|bukan|lebih berhak (?:daripada|dari)|dulu,? baru)\s(?:para |kaum |orang |warga |si )?(?:pendatang|perantau|orang luar|asing|urang luar|wong teka|numpang)\b/u,
)
const direction = /^\s(?:kanan|kiri|utara|selatan|timur|barat|atas|bawah|dalam|luar|mata|hati)\b/u

export default defineRule({
  id: 'etika/memecah-belah',
  severity: 'warning',
  scope: 'sentence',
  title: 'Memecah belah warga',
  reason:
    'Akun resmi milik semua warga; julukan dan adu banding antarkelompok membuat sebagian merasa bukan bagian.',
  principle: 'integritas',
  source: { name: 'SE MenPANRB 137/2018', article: 'mempererat persatuan dan kesatuan' },
  lesson:
    'Ajak semua orang tanpa menyebut siapa yang kurang. Bandingkan angka, bukan watak. Julukan kubu tidak pernah perlu, juga ketika mengutip komentar warga.',
  inQuotes: 'softer',
  needs: anyOf(mark.of('label', 'garis', 'banding', 'cela'), test, leave, against),
  wrong: [
    { text: 'Biarkan para kadrun berisik, kita tetap bekerja.', flagged: 'kadrun' },
    { text: 'Yang tidak memasang bendera berarti bukan warga Tirtajaya.', flagged: 'berarti bukan warga' },
    {
      text: 'Warga kita rajin, tidak seperti kampung seberang yang doyan tawuran.',
      flagged: 'tidak seperti kampung seberang',
    },
    { text: 'Kelompok sebelah pasti panas melihat ini.', flagged: 'Kelompok sebelah' },
    { text: 'Bantuan ini untuk yang seiman saja.', flagged: 'yang seiman saja' },
    { text: 'Honorer dan PNS itu beda kasta.', flagged: 'beda kasta' },
    { text: 'Ora kaya wong kulon, bisane mung njaluk.', flagged: 'Ora kaya wong kulon' },
  ],
  right: [
    { text: 'Produksi padi Desa Waru 6 ton, lebih tinggi daripada Desa Karang yang 5 ton.' },
    { text: 'Final mempertemukan Persinusa dan Cikalong United.' },
    { text: 'Kecebong di kolam ini akan menjadi katak.' },
    { text: 'Kelompok sebelah kanan panggung harap bergeser.' },
    { text: 'Jangan sebut warga lain cebong atau kampret; kita bersaudara.' },
    { text: 'Yang belum terdaftar berarti perlu melapor ke kelurahan.' },
    { text: 'Kita dan mereka yang tinggal di lereng sama-sama perlu waspada.' },
  ],
  *check(sentence) {
    let end = -1
    const spans = [...find(sentence)].sort((a, b) => a.start - b.start)
    for (const span of spans) {
      if (span.start < end) continue
      end = span.end
      yield { start: span.start, end: span.end, message }
    }
  },
})

function* find(sentence: Sentence): Iterable<Span> {
  const marks = mark(sentence)
  if (condemns(sentence) || tellsOfPast(sentence)) return
  for (const hit of marks) {
    if (is(hit, 'label')) {
      if (besideTopic({ tags: ['hewan'], first: hit.first, last: hit.last }, sentence)) continue
      if (isDenied(sentence, hit.first, 4) || direction.test(sentence.lower.slice(hit.end))) continue
      if (!is(hit, 'sebelah') || !neutralNeighbour(sentence, hit)) yield hit
    }
    if (is(hit, 'garis') && !isDenied(sentence, hit.first, 2)) yield hit
    if (is(hit, 'banding')) yield* contrast(sentence, marks, hit)
    if (is(hit, 'cela')) yield* blame(sentence, marks, hit)
  }
  for (const one of [test, leave, against]) {
    const match = one.exec(sentence)
    if (match) yield { start: match.index, end: match.index + match[0].length }
  }
}

/** `dari pihak sebelah`, `rumah orang sebelah`: a neighbour, a table, a tent. */
const neutralNeighbour = (sentence: Sentence, { first, last }: Mark): boolean =>
  /^(?:meja|tenda|rumah|kelas|ruang|loket|stan|panggung|antrean|bangku)$/u.test(
    sentence.words[last]?.lower ?? '',
  ) ||
  clauseBefore(sentence, first, 2).some(({ lower }) =>
    /^(?:bergabung|bergeser|pinjam|bantu|bersama|tukar)$/u.test(lower),
  )

/** `ora kaya wong wetan, ngertine mung njaluk`: another group, and a fault of it. */
function* contrast(sentence: Sentence, marks: readonly Mark[], hit: Mark): Iterable<Span> {
  const group = marks.find(
    (other) => is(other, 'kelompok') && other.first >= hit.last && other.first - hit.last <= 2,
  )
  if (!group) return
  const fault = marks.find(
    (other) => is(other, 'cela') && other.first >= group.last && other.first - group.last <= 10,
  )
  if (fault) yield { start: hit.start, end: fault.end }
  else {
    const better = marks.find(
      (other) => is(other, 'unggul') && hit.first - other.last >= 0 && hit.first - other.last <= 2,
    )
    const people = marks.some((other) => is(other, 'kelompok') && better && other.last <= better.first)
    const more = better && /\blebih\s$/u.test(sentence.lower.slice(0, better.start))
    if (better && more && people) yield { start: better.start, end: group.end }
  }
}

const outsiders =
  /\b(?:sebelah|seberang|tetangga|sana|sono|wetan|kulon|lor|kidul|peuntas|subarang|pendatang|luar)\b/u

/** `anak kampung sebelah memang tukang rusuh`. */
function* blame(sentence: Sentence, marks: readonly Mark[], hit: Mark): Iterable<Span> {
  if (isDenied(sentence, hit.first, 2)) return
  const group = marks.find(
    (other) => is(other, 'kelompok') && hit.first - other.last >= 0 && hit.first - other.last <= 5,
  )
  if (!group) return
  const between = sentence.lower.slice(group.end, hit.start)
  if (/[.;!?]/u.test(between) || !outsiders.test(sentence.lower.slice(group.start, hit.start))) return
  if (
    /\b(?:memang|emang|cuma|cuman|hanya|pada|selalu|pancen|mung|ngan|itu|mah|kuwi|tu|semua|terkenal|dasarnya|yang|sih)\b/u.test(
      between,
    )
  )
    yield { start: group.start, end: hit.end }
}
