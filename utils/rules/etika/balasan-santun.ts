import type { Sentence, Span } from '../../draft/types.ts'
import { createMarker } from '../../lexicon/marker.ts'
import { pattern } from '../../lexicon/pattern.ts'
import words from '../../lexicon/santun.txt'
import { defineRule } from '../define.ts'

const mark = createMarker(words)

interface Tone {
  readonly warm: boolean
  /** Dismissive whatever stands around it. */
  readonly rude: readonly Span[]
  /** An order or a refusal, which wants courtesy beside it. */
  readonly cold: Span | undefined
  /** Has a form of address, however cold it is. */
  readonly addressed: boolean
  /** Tells something beside a refusal: why, or where else. */
  readonly tells: boolean
}

const silent: Tone = { warm: true, rude: [], cold: undefined, addressed: false, tells: false }
/** Thanks that mock: they save nothing. */
const mock = pattern(
  /\b(?:terima kasih|makasih|selamat|wah,? hebat|matur nuwun|suwun|nuhun)\b[^.!?]{0,40}\b(?:marah-marah|ceramah\p{L}*|nyinyir\p{L}*|omelan\p{L}*|sok \p{L}+|tidak berguna|tidak berfaedah|nggak penting|tidak penting|menghina\p{L}*|menghakimi\p{L}*|mengajari kami|menggurui|memaki\p{L}*|makian\p{L}*|hinaan\p{L}*|keluhan yang itu-itu|cerewet|bawel|(?:sangat|paling|luar biasa|begitu|super|sungguh|amat) (?:mencerahkan|menghibur|jenaka|pintar|pinter|cerdas|jenius|bijak|berbobot|tahu|benar|hebat)|merasa paling|sudah merasa|yang (?:pintar|jenius|cerdas) (?:sekali|itu)|nyolot\p{L}*|protes\p{L}*|curhat\p{L}*|dramanya|hujatan\p{L}*|cacian\p{L}*)\b/u,
)
/** `sudah merasa paling tahu`, `baru sekali datang sudah paling paham`, `terima kasih atas kuliah gratisnya`. */
const boast = pattern(
  /\b(?:sudah|udah|wis) merasa (?:(?:paling|lebih|sok) (?:tahu|tau|benar|bener|paham|ngerti|mengerti|pintar|hebat|jago|pengalaman|berkuasa)|ahli|pakar|jago|pintar|hebat)\b|\b(?:baru|belum)\b[^.!?]{2,40}\b(?:sudah|udah) (?:paling|sok) (?:tahu|tau|benar|paham|ngerti|mengerti|pintar|hebat|jago)\b|\b(?:terima kasih|makasih|trims)(?: banyak)?(?: atas| buat| untuk)? kuliah(?:nya| gratisnya)\b|\b(?:hebat|pintar|pinter|jago|luar biasa)(?: ya| sekali| banget| deh| memang)?,? (?:bisa |sudah |yang )?(?:lebih )?(?:tahu|tau|paham|ngerti|mengerti|pintar|pinter)[^.!?]{0,20} (?:dari|daripada|dibanding|ketimbang) (?:dinas|kami|petugas|pemerintah|admin|mimin|kantor|ahlinya|bupati|camat)\b/u,
)
/** `terima kasih, pakar jalan`, `pasti Anda tidak pernah salah`: mock respect. */
const flattery = pattern(
  /\b(?:terima kasih|makasih|siap|wah|baik),? (?:wahai |para )?(?:pakar|pengamat|komentator|yang mulia)\b(?! (?:dari|yang|gizi|pohon|hukum))|\bpasti (?:anda|kamu|situ|saudara|bapak|ibu) (?:ini )?(?:tidak|nggak|gak|tak) pernah (?:salah|keliru|berbuat salah)\b|^(?:anda|kamu|situ) siapa\b|^menurut (?:anda|kamu|situ|lo|bapak|ibu)\?/u,
)
/** `Mungkin Bapak saja yang duduk di kursi kami`, `lain kali Bapak yang jaga loket`: let them do it who find fault. */
const swap = pattern(
  /(?<!\p{L})(?:bapak|ibu|anda|kakak|mas|mbak|saudara|situ|kamu|sampeyan)(?: (?:saja|aja|wae|sendiri))?(?: deh)? yang (?:duduk (?:di sini|di kursi|di loket|jadi)|jaga(?:in)?|menjaga|gantikan|menggantikan|gantian|kerja di (?:sini|loket|kantor)|bekerja di (?:sini|loket|kantor)|jadi (?:petugas|kepala|camat|lurah|bupati|admin)|menjadi (?:petugas|kepala|camat|lurah|bupati|admin)|melayani|turun tangan|angkut|mengangkut|bersihkan|membersihkan|memimpin|pegang)(?!\p{L})|(?<!\p{L})(?:bapak|ibu|anda|kakak|mas|mbak|saudara|situ|kamu)(?: (?:kan|memang))? (?:paling|lebih) (?:tahu|tau|paham|pintar|pinter|hebat|benar|mengerti|ngerti)(?: (?:segalanya|semuanya|sedunia|daripada|dari (?:kami|petugas)))/u,
)
/** `Masa harus kami ketik ulang`, `Mosok kami harus menulis lagi`, `Mau kami suapi juga?`: our work thrown in the face. */
const burdened = pattern(
  /(?<!\p{L})(?:masa|masak|mosok|moso|kok)(?: (?:iya|ya|masih|tetap|sampai))* (?:(?:harus|perlu|kudu|mesti|wajib|masih) (?:kami|petugas|admin|mimin|kita)|(?:kami|petugas|admin|mimin|kita) (?:lagi )?(?:yang )?(?:harus|perlu|kudu|mesti|wajib|disuruh))(?: \p{L}+){0,2}? \p{L}{0,6}(?:ketik|tulis|baca|dikte|eja|jawab|jelas|ulang|suap|antar|tuntun|gendong|cari|kirim|hitung|ingat|nulis|ngetik)\p{L}*|(?<!\p{L})(?:apa|apakah|emang|memangnya|emangnya)? ?(?:mau|minta|perlu|harus|kudu|pengin|pengen|kersa) (?:kami |petugas |mimin )?(?:(?:di)?suapi|disuapin|suapin|(?:di)?dikte(?:kan)?|(?:di)?gendong|(?:di)?tuntun|(?:di)?eja(?:kan)?)(?: juga| sekalian| segala| satu-satu| satu per satu| terus| lagi)(?!\p{L})/u,
)
/** `Silakan komplain ke pusat, kami cuma pelaksana`. */
const passed = pattern(
  /(?<!\p{L})(?:silakan|silahkan|sana|mangga|monggo) (?:komplain|protes|marah|mengeluh|ngeluh|ngomel|demo|menuntut|nuntut)(?!\p{L})[^.!?]{0,40}(?<!\p{L})(?:kami|saya|mimin|admin|petugas) (?:cuma|cuman|hanya|sekadar|mung|ngan)(?! ingin| mau| akan| bisa| dapat)(?: \p{L}{1,15})?/u,
)
/** An order to see to it alone, at the start: `Ambil sendiri di loket`. */
const alone = pattern(
  /^(?:ambil|isi|bawa|cetak|unduh|fotokopi|kerjakan|angkut|buang|minta|usaha|berusaha) sendiri\b/u,
)
/** `Kan di gambar sudah ada tarifnya`, `jadwalnya kan ada di bio`: it could have been read. */
const readable = pattern(
  /(?<!\p{L})kan (?:(?:di|pada) \p{L}+ (?:sudah |udah |jelas )+(?:ada|tertulis|tercantum|dipasang|ditulis)|(?:\p{L}+ )?(?:sudah |udah |jelas |jelas-jelas )?(?:ada|tertulis|tercantum|tertera|terpampang|dipasang|ditempel|ditulis) (?:di|pada))(?!\p{L})/u,
)
/** `Berkasnya salah. Buat lagi.` */
const anew =
  /^(?:buat|bikin|tulis|ketik|foto|pindai|scan|unggah|cetak|gawe|jieun|ngisi) (?:lagi|ulang|maneh|deui)(?:,? (?:dari awal|yang benar|sana|dulu))?\s?[.!]?$/u
/** An answer of one word that leaves everything open. */
const curt = /^(?:nanti|apa|lalu|terus|belum|tidak|entah|enggak|nggak|gak|ndak|so)$/u
/** `berkas dikirim lewat kurir, makanya terlihat kosong`: an explanation; `makanya baca` a reproach. */
const explains =
  /^,? ?(?:sekarang|kini|tampak|terlihat|kelihatan|agak|sempat|masih|kami|petugas|tim|jadwal|jadwalnya|loket|loketnya|air|airnya|antrean|antreannya|jalannya|kantornya|datanya|lampunya) /u
/** Whom one thanks for a talk in earnest. */
const lecturing = pattern(
  /\b(?:ustaz|ustad|ustadz|ustazah|kiai|kyai|jemaah|jamaah|pendeta|romo|pastor|mahasiswa|peserta|narasumber|ilmu|pemateri|dosen)\b/u,
)
/** Warm marks that are no words. */
const emoji = pattern(/[🙏😊🙂☺😄😁🤗❤💙💚💛🧡💜🤍🌷✨👍]/u, 'text')
const vocative = pattern(
  /[,!]\s(?:pak|bu|bapak|ibu|bang|om|tante|gan|ka|kaka|mbah|bro|sis|ndan|dik|dek|nak|neng|ceu|mang|amang|inang|ito|lae|aa|puang|ndi'|bos)\b/u,
)
/** `tidak ada biaya`: what nobody misses. */
const burden =
  /^(?:biaya|pungutan|denda|retribusi|potongan|antrean|syarat|batas|batasan|bunga|kenaikan|korban|perubahan|penggusuran|pemadaman|penutupan|pemutusan|pemotongan|penculikan|pembatalan|pembatasan|pengurangan|penghapusan|razia|kerusakan|kebocoran|gangguan|tsunami|potensi|paksaan|kewajiban|keharusan|sanksi|tilang)(?:nya)?$/u
/** How things are, which in a whole sentence is news and no refusal: `loket pindah, makanya terlihat tutup`. */
const state = /^(?:sudah |tidak )?(?:tutup|habis|ditutup|kedaluwarsa|ada)$/u
/** Orders that show the way: a form of address is courtesy enough beside them, as it is not beside a refusal. */
const directions =
  /^(?:isi |ambil |bawa |lengkapi |datang|urus |tunggu|cek |buka laman|lihat laman|tanya|kembali besok|datang besok|kirim |balik lagi|kembali lagi)/u
const given = /^(?:mohon|silakan|silahkan|tolong|ya|yah|siap|boleh|bantu|senang|nih|lho|menghargai|please)$/u

export default defineRule<Tone>({
  id: 'etika/balasan-santun',
  severity: 'warning',
  scope: 'draft',
  title: 'Balasan dingin atau kasar',
  reason:
    'Warga menilai pelayanan dari satu balasan; jawaban yang dingin menutup pintu bagi laporan berikutnya.',
  principle: 'responsif',
  source: { name: 'Permen PANRB 83/2012', article: 'Lampiran, etika' },
  lesson:
    'Sapa, ucapkan terima kasih atau maaf, lalu jawab. Bila harus menolak, sebutkan alasannya dan jalan lain. Sapaan daerah sama santunnya.',
  tone: {
    says: 'Balasan ini kemungkinan terbaca dingin atau kasar. Periksa kembali: sapa, lalu tawarkan bantuan.',
  },
  wrong: [
    { text: 'Sudah dijelaskan di unggahan kemarin.', kind: 'reply' },
    { text: 'Bukan urusan kami, lapor ke PLN.', kind: 'reply', flagged: 'Bukan urusan kami' },
    { text: 'Halo Kak, cari sendiri di laman kami.', kind: 'reply', flagged: 'cari sendiri' },
    { text: 'Berkas Anda tidak lengkap. Ulangi dari awal.', kind: 'reply' },
    { text: 'Terima kasih ceramahnya. Data kami tetap benar.', kind: 'reply' },
    { text: 'Tidak bisa. Kuota habis.', kind: 'reply' },
    { text: 'Kalau tidak puas, pindah saja ke kabupaten lain.', kind: 'reply', flagged: 'Kalau tidak puas' },
  ],
  right: [
    { text: 'Baik Kak, terima kasih infonya, kami cek ya 🙏', kind: 'reply' },
    { text: 'Punten, Teh, jadwalna tos robih. Hatur nuhun.', kind: 'reply' },
    { text: 'Loket buka Senin sampai Jumat, pukul 08.00–15.00 WIB.', kind: 'reply' },
    { text: 'Mohon maaf, Pak, permohonan belum bisa diproses karena fotokopi KK buram.', kind: 'reply' },
    {
      text: 'Halo Bu, baca dulu syaratnya di gambar kedua, ya. Kami bantu kalau ada yang membingungkan.',
      kind: 'reply',
    },
    { text: 'Mauliate, Amang. Petugas akan datang Kamis.', kind: 'reply' },
    { text: 'Bukan urusan kami.' },
  ],
  kind: 'reply',
  blank: silent,
  note: readTone,
  *check(draft, _, notes) {
    let said = false
    for (const [index, placed] of draft.sentences.entries()) {
      for (const span of notes[index]!.rude) {
        said = true
        yield {
          start: span.start,
          end: span.end,
          in: placed,
          message:
            'Kata ini terdengar menolak atau menyalahkan warga. Jawab pertanyaannya, lalu tawarkan bantuan.',
        }
      }
    }
    if (said || notes.some(({ warm }) => warm) || !notes.some(({ cold }) => cold)) return
    // `Belum bisa, Pak. Pembuatan SIM hanya di Satpas Polres.`: a refusal, but addressed and with a way.
    if (notes.some(({ addressed }) => addressed) && notes.some(({ tells }) => tells)) return
    yield {
      message:
        'Balasan ini berisi perintah atau penolakan tanpa satu pun kata santun. Tambahkan sapaan, terima kasih, atau maaf.',
      insert: {
        where: 'start',
        text: 'Halo, Kak. Terima kasih sudah menghubungi kami. ',
        label: 'Tambahkan sapaan',
      },
    }
  },
})

const spanOrNone = (match: RegExpExecArray | null): Span | undefined =>
  match ? { start: match.index, end: match.index + match[0].length } : undefined

function readTone(sentence: Sentence): Tone {
  const { lower } = sentence
  const marks = mark(sentence)
  const mocking =
    (lecturing.test(sentence) ? null : mock.exec(sentence)) ??
    boast.exec(sentence) ??
    flattery.exec(sentence) ??
    swap.exec(sentence) ??
    burdened.exec(sentence) ??
    passed.exec(sentence) ??
    alone.exec(sentence)
  const rude: Span[] = marks.filter(({ classes, phrase, start, end }) => {
    if (!classes.has('kasar')) return false
    // `titik` and `sekian` close a quarrel only between marks; elsewhere they are places and amounts.
    if (phrase === 'titik')
      return /[,.]\s$/u.test(lower.slice(0, start)) && /^\s?[.!]?$/u.test(lower.slice(end))
    if (phrase === 'sekian') return false
    if (phrase === 'makanya' && start > 0) return !explains.test(lower.slice(end + 1))
    // `Bukan salah Ibu` takes the blame away.
    return !(phrase.startsWith('salah ') && /(?:bukan|tidak)\s$/u.test(lower.slice(0, start)))
  })
  if (mocking) rude.push({ start: mocking.index, end: mocking.index + mocking[0].length })
  const chills = marks.filter(
    ({ classes, phrase, start, last }) =>
      classes.has('dingin') &&
      // `Lain kali kami umumkan lebih awal` is a promise.
      !(
        /^lain kali/u.test(phrase) &&
        /^(?:kami|akan|petugas|jadwal)$/u.test(sentence.words[last]?.lower ?? '')
      ) &&
      !(phrase === 'tidak ada' && burden.test(sentence.words[last]?.lower ?? '')) &&
      // `acaranya berhenti pukul 23.00` gives no order.
      !(phrase === 'berhenti' && /\p{L}\s$/u.test(lower.slice(0, start))),
  )
  const [only] = sentence.words
  const cold: Span | undefined =
    chills[0] ??
    spanOrNone(readable.exec(sentence) ?? anew.exec(lower)) ??
    (only && sentence.words.length === 1 && curt.test(only.lower) ? only : undefined)
  const length = sentence.words.length
  const refused =
    !chills.every(({ phrase }) => directions.test(phrase) || (length > 4 && state.test(phrase))) ||
    (chills.length === 0 && cold)
  const addressed = vocative.test(sentence)
  const warm =
    !mocking &&
    (emoji.test(sentence) ||
      // `Tidak bisa, Pak.`: a form of address alone does not warm a refusal.
      (addressed && !refused) ||
      marks.some(({ classes, phrase, last }) => {
        if (!classes.has('santun')) return false
        const next = sentence.words[last]?.lower
        return !(given.test(phrase) && (next === 'sendiri' || sentence.words[last + 1]?.lower === 'sendiri'))
      }))
  const tells = !cold && rude.length === 0 && (length > 4 || (length > 2 && /\p{Nd}/u.test(lower)))
  return { warm, rude, cold, addressed, tells }
}
