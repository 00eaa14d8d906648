import type { Sentence, Span } from '../../draft/types.ts'
import entries from '../ciri-hoaks.txt'
import { createLexicon } from '../lexicon.ts'
import { pattern } from '../pattern.ts'
import { anyOf, anyWord, meets } from '../signals.ts'
import { spanOf } from '../spans.ts'

const signs = createLexicon(entries.section('tanda'))
/** `Sumber: grup WhatsApp keluarga`: vouched for by nobody. */
const fromGroup = pattern(
  /(?<!\p{L})(?:sumber|sumbernya|source|info dari|infonya dari)\s?:?\s(?:dari )?(?:(?:grup|group|grub) (?:wa|whatsapp|rt|rw|keluarga|sebelah|ibu-ibu|alumni|pengajian|arisan|telegram|facebook)|wag)(?!\p{L})(?! (?:resmi|dinas|puskesmas|desa|kelurahan|kecamatan|bidan|kader))(?: [\p{L}-]+){0,2}/u,
)
const mustRead = pattern(
  /(?:^|[^\p{L}])((?:WAJIB|HARUS|PENTING) (?:DI)?BACA(?:KAN)?|[Ww]ajib (?:di)?baca(?=\s?(?:!|:|$|sampai|buat|bagi yang|untuk semua|semua|nih|ini|ya\b|banget))|MOHON DIBACA SAMPAI|BACA DAN SEBARKAN)/u,
  'text',
)
/** `Saya cuma meneruskan: …`: nobody answers for it. */
const forwarded = pattern(
  /(?<!\p{L})(?:saya|kami|aku|mimin|admin|abdi|urang|inyong|ambo) (?:cuma|cuman|hanya|sekadar|sekedar|mung|ngan) (?:meneruskan|nerusin|neruske|nerusake|neruskeun|share)(?: (?:pesan|info|kabar|tulisan|kiriman)(?: ini| ieu| iki)?)?(?: saja| aja| ya| ya gaes| wae| dari (?:grup|sebelah)(?: sebelah)?)*\s?(?=[:.!…])/u,
)
const grading = anyWord('a1')
const vouching =
  /^(?:info|infonya|informasi|valid|sumber|sumbernya|kabar|berita|intel|terpercaya|tepercaya|akurat)$/u

const scouted = new Set(['cuaca', 'iklim', 'banjir', 'hama', 'pasar', 'harga', 'siber', 'ombak'])
/** With whom a message may stop. */
const holders =
  /^\s(?:tangan|diri|grup|group|grub|hp|ponsel|handphone|satu|kalian|kamu|anda|kita|saya|aku|sini|situ|sampean|panjenengan|sliramu|kowe|ente|antum|lu|lo|elu|bapak|ibu|kakak|sampeyan|situ|orang|teman|keluarga|kontak|pesan)(?:mu|nya|ku)?(?!\p{L})/u
const carried = pattern(
  /(?<!\p{L})(?:tongkat(?:nya)?|estafet|pelari|bola|umpan|obor|operan|regu|kereta|bus|kendaraan|mobil|motor|zebra)(?!\p{L})/u,
)
const passing = pattern(
  /(?<!\p{L})(?:(?:di)?(?:sebar(?:luas)?|oper|viral|share|forward|bagikan|teruskan|viralkan|copas|kabarkan)(?:kan)?|kirim(?:kan)? (?:ke|kepada|pada) (?:orang|keluarga|teman|kerabat|saudara|tetangga|semua|seluruh|grup|kontak|siapa))(?!\p{L})/u,
)
const school = pattern(
  /\b(?:buku|program|gerakan|siswa|sekolah|pelajar|menit|perpustakaan|literasi|novel|cerita|tulis|sebelum (?:mendaftar|mengisi|datang|melamar|berangkat|unggah|mengunggah)|syarat|petunjuk|panduan|juknis|peserta)\b/u,
)

/** A sentence in which marks may stand. */
export const maySign = anyOf(signs, fromGroup, forwarded, grading, mustRead)

/** The marks of a message that goes from hand to hand: `info A1`, `grup sebelah`, `sebelum dihapus`, `WAJIB BACA`. */
export function* findSigns(sentence: Sentence): Iterable<Span> {
  yield* findMarks(sentence)
  yield* findMustRead(sentence)
  yield* findForwarded(sentence)
}

function* findMarks(sentence: Sentence): Iterable<Span> {
  const grade = meets(sentence, grading) ? sentence.words.findIndex(({ lower }) => lower === 'a1') : -1
  if (
    grade >= 0 &&
    !/\b(?:kios|blok|ruang|gedung|gate|pintu|kelas|lapak|kertas|poster)\b/u.test(sentence.lower)
  ) {
    const near = sentence.words
      .slice(Math.max(0, grade - 3), grade + 3)
      .filter(({ lower }) => vouching.test(lower))
    const word = sentence.words[grade]!
    if (near.length > 0) yield { start: word.start, end: word.end }
  }
  const group = fromGroup.exec(sentence)
  if (group) yield spanOf(group)
  for (const { start, end, tags, phrase, last } of signs.within(sentence)) {
    // `info intel cuaca`: what the scouts of an office report, and nobody's whisper.
    if (phrase.endsWith(' intel') && scouted.has(sentence.words[last]?.lower ?? '')) continue
    // `before it is deleted` may be said of files and accounts too.
    if (
      tags[1] === 'sebelum' &&
      (/\b(?:otomatis|sistem|server|aplikasi|unduh|cadangkan|berkas|data)\b/u.test(sentence.lower) ||
        !/\b(?:sebar|sebarkan|kirim|share|teruskan|bagi|bagikan|tonton|lihat|baca|simpan|viralkan|forward|copas|download|disimak|simak|salin|wartakan|sebarno|sebarkeun|save|screenshot|screenshoot|tangkap layar|rekam|unduh sekarang|capture)/u.test(
          sentence.lower,
        ))
    )
      continue
    if (tags[1] === 'terlambat' && !passing.test(sentence)) continue
    // `Jangan berhenti di bahu jalan`, `tongkat estafet jangan berhenti di kamu`: nothing that is told.
    if (
      /^(?:jangan|stop) .*(?:di|pada|dalam)$/u.test(phrase) &&
      (!holders.test(sentence.lower.slice(end)) || carried.test(sentence))
    )
      continue
    yield { start, end }
  }
}

function* findMustRead(sentence: Sentence): Iterable<Span> {
  const { lower } = sentence
  if (!lower.includes('baca')) return
  const match = mustRead.exec(sentence)
  if (!match || school.test(sentence)) return
  const start = match.index + match[0].indexOf(match[1]!)
  yield { start, end: start + match[1]!.length }
}

function* findForwarded(sentence: Sentence): Iterable<Span> {
  const match = forwarded.exec(sentence)
  if (match) yield { start: match.index, end: match.index + match[0].trimEnd().length }
}
