import type { Sentence, Span } from '../../draft/types.ts'
import { type Pattern, pattern } from '../../lexicon/pattern.ts'
import { allOf, anyOf } from '../../lexicon/signals.ts'
import { defineRule } from '../define.ts'

interface Note {
  readonly uncredited: readonly Span[]
  /** The word `repost` or its like, with nobody named in the sentence. */
  readonly reposts?: Span
  /** Likewise, provided that it is about a picture or a text: here or in the sentence before. */
  readonly unsure?: Span
}

const work =
  'foto|photo|gambar|image|pic|pict|video|klip|cuplikan|ilustrasi|infografis|infografik|grafis|poster|pamflet|flyer|desain|karikatur|kartun|komik|meme|peta|naskah|tulisan|teks|artikel|resep|puisi|cerpen|materi|lagu|musik|audio|backsound|takarir|caption|konten|rekaman|potret|lukisan|logo|template|animasi|dokumentasi|aset|footage'
/** Places that are nobody's: naming them credits no one. */
const nowhere =
  '(?:whatsapp|wa|telegram|facebook|fb|line) gro?up|gro?up (?:whatsapp|wag?)|net|inet|internet sehat|gambar google|google gambar|foto google|pencarian google|hasil pencarian|mesin cari|bing|yahoo|tumblr|wallpaper|stok foto|threads|x \\(twitter\\)|telegram|line|snapchat|reels|shorts|story wa|story tetangga|status tetangga|kiriman warga|kiriman teman|pesan berantai|forward-?an|terusan grup|chat grup|akun gosip|akun lambe|laman sebelah|tetangga|kaskus|forum sebelah|canva orang|google|mbah google|gugel|goggle|google images?|hasil google|internet|intrnet|pinterest|pixabay|freepik|shutterstock|gettyimages?|getty images?|media sosial|medsos|sosmed|dunia maya|jagat maya|mesin (?:pencari|pencarian|telusur)|search engine|pencarian|penelusuran|berbagai sumber|beberapa sumber|sumber lain|banyak sumber|situs lain|situs web|situs sebelah|web|website|laman lain|blog orang|blog|grup (?:sebelah|wa|whatsapp|keluarga|rt|facebook|fb|telegram|tetangga|kantor)|grup|wa|whatsapp|wag|status (?:wa|whatsapp|facebook|fb|teman|orang|tetangga)|googling|tiktok|youtube|facebook|instagram|twitter|ig|fb|explore|fyp|linimasa|lini masa|beranda|timeline|story orang|akun (?:orang|lain|sebelah|tetangga)|channel orang|kanal orang|(?:sebuah|salah satu|suatu|portal|media) (?:portal|situs|media|akun|laman|blog|koran|kanal|surat kabar|majalah|buku|berita|daring|online|nasional|lokal|ternama)|media (?:online|daring|lokal|nasional|massa)|portal berita|koran|tetangga sebelah|sebelah|netizen|warganet|istimewa|ist|unknown|anonim|anonymous|nn|n\\.n\\.?|no name|tidak diketahui|tdk diketahui|entah'
const owner = /^\s?(?:[@/]\s?\p{L}|\p{Lu}\p{L}+|(?:dinas|pemkab|pemerintah|humas|bmkg|bpbd)\b)/u
const label = pattern(
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?:📸|📷|🎥|📹|sumber|kredit|credits?|courtesy|cr|source|src|sc|dok|dokumentasi|via|by|${work})\\.?\\s?(?:${work})?\\s?(?:[:：=/|–-]|by\\s|via\\s|from\\s|©|(?<=dok\\.\\s))\\s?(?:(?:hasil )?(?:unduhan|comotan|salinan|tangkapan layar|cuplikan)\\s)?(?:by\\s|via\\s|dari\\s|di\\s)?)(?:${nowhere})(?![\\p{L}\\p{N}]|\\.\\p{L})`,
    'u',
  ),
)
const taken = pattern(
  new RegExp(
    `(?<!\\p{L})(?:(?:di|kami |kita |mimin |admin |meng?)?(?:ambil|comot|unduh|download|simpan|save|copas|kopas|copy|salin-?tempel|copy-?paste|copas|salin|kutip|pinjam|culik|nyomot|ngambil|nyulik|nyolong|colong|jiplak|screenshot|tangkap layar|peroleh|dapat|dapatkan|temukan|cuplik|sadur|rekam ulang|crop)(?:an|kan)?|mengambil|mencomot|mengunduh|menyalin|menyadur|mengutip|meminjam|menemukan|memakai|menggunakan|nemu|dapet|dpt|dapat|googling|hasil googling|tangkapan layar|unduhan|comotan|salinan|saduran|cuplikan|jiplakan|bersumber|berasal)\\s(?:\\p{L}+\\s){0,4}?(?:dari|di|lewat|via|melalui|pada|hasil|from|ing|ti|saking|teko|dr|tina)\\s(?:hasil\\s|seorang\\s)?(?:${nowhere})(?![\\p{L}\\p{N}])`,
    'u',
  ),
)
/** `foto banjir 2019 by net` */
const trailing = pattern(
  new RegExp(
    `(?<!\\p{L})(?:${work})\\s(?:[\\p{L}\\p{N}]+\\s){0,4}?(?:by|via|cr|src|source)\\s(?:${nowhere})(?![\\p{L}\\p{N}]|\\.\\p{L})`,
    'u',
  ),
)
const workWord = pattern(new RegExp(`(?<!\\p{L})(?:${work})(?:nya|-\\p{L}+)?(?!\\p{L})`, 'u'))
/** Says outright that the owner is unknown or unnamed. */
const excuse = pattern(
  /\bctto\b|\b(?:credits?|kredit|cr|thanks|tq|terima kasih|makasih)\s?(?::|to|goes to|go to|belongs to|untuk|kepada|ke|for|buat|by|pada)\s?(?:the\s)?(?:real\s|original\s|respective\s|rightful\s)?(?:owners?|pemilik(?:nya)?(?: aslinya)?|yang empunya|sang empunya|yang punya|yang (?:bikin|buat|membuat|foto|motret)|pembuat(?:nya)?|creators?|sang pemilik|empunya)\b|\bcopyrights?(?: (?:milik|by|punya|tetap|pada|di))? (?:pemilik|pembuat|pencipta|yang punya|empunya)(?:nya)?(?: asli(?:nya)?)?\b|\bno copyright(?:s)?(?: infringement)?(?: intended)?\b|\bcopyright(?:s)? (?:belongs?|to)(?: to)? (?:the|its|their) (?:\p{L}+ )?owners?\b|\ball rights? (?:belongs?|reserved|goes?|go) to (?:the|its|their)\b|\bi (?:do not|don't|don’t) own\b|\bnot (?:mine|ours)\b|\b(?:tidak|tak|tanpa|nggak|gak) (?:ada )?(?:maksud|bermaksud|berniat|niat) (?:untuk )?(?:melanggar|mengambil|menjiplak|mencuri|mengklaim)\b|\bhak cipta\s(?:\p{L}+ ){0,4}(?:pemilik(?:nya)?|pembuat(?:nya)?|pencipta(?:nya)?|yang punya|empunya|masing-masing)\b|\bdm (?:for|untuk|buat|utk|kalau|jika|bila) (?:credits?|kredit|removal|remove|hapus|dihapus|takedown|keberatan)\b|\bsumber(?:nya)?\s(?:dari mana|entah|lupa|tidak (?:di)?ketahui|tidak tahu|tertera|ada pada gambar)\b/u,
)
/** The maker is a blank: `pemiliknya siapa kami tidak tahu`, `penulisnya tidak tercantum`. */
const unknown = pattern(
  /(?<!\p{L})(?:pemilik|pembuat|pencipta|penulis|fotografer|juru foto|perekam|pengarang|pelukis|ilustrator|sumber|asal|asal-usul|kreator|pengirim|pengunggah|yang (?:punya|bikin|buat|foto|motret|bikinnya|punyanya))(?:nya)?(?: (?:asli|pertama))?(?: asli(?:nya)?)?(?: \p{L}+)? (?:siapa|entah|dari mana|anonim|(?:tidak|tak|belum|kurang|nggak|gak|ga) (?:di)?(?:ketahui|tahu|tau|tercantum|tertera|disebut\p{L}*|jelas|ada|dicantumkan|kami ketahui|kami kenal))(?!\p{L})/u,
)
/** Says so too, when it is about a picture or a text. */
const vague = pattern(
  /\b(?:lupa|entah|gatau|nggak tahu|gak tahu|ga tau|nggak tau|gak tau|tidak tahu|tidak tau|tak tahu|belum tahu|kurang tahu|tidak ingat|tidak jelas|tidak diketahui|tanpa diketahui|tidak kami ketahui|tidak sempat)\s(?:lagi\s)?(?:siapa|punya siapa|milik siapa|karya siapa|buatan siapa|sumber(?:nya)?|pembuat(?:nya)?|pencipta(?:nya)?|pemilik(?:nya)?|asal(?:nya)?|fotografer(?:nya)?|penulis(?:nya)?|nama (?:pembuat|pencipta|fotografer|penulis)|dari mana|mencatat|bertanya|izin|minta izin)|\b(?:bikinan|buatan|karya|punya|milik|hasil|jepretan|desain|tulisan|ciptaan|postingan|unggahan|foto|video|gambar) (?:orang|orang lain|kantor sebelah|instansi sebelah|dinas sebelah|akun sebelah|tetangga|warganet|netizen)\b|\b(?:nemu|nongol|lewat|berseliweran|beredar|lalu lalang)\s(?:\p{L}+\s){0,2}?(?:di|dari|ing)\s(?:linimasa|lini masa|beranda|timeline|fyp|internet|medsos|grup|google|pinterest|explore|tiktok)|\b(?:tanpa|belum|tidak|nggak|gak|ga) (?:sempat |ada )?(?:izin|ijin|minta izin|seizin|meminta izin|mencantumkan (?:sumber|nama|pembuat|pencipta|kredit))\b|\b(?:pemilik|pembuat|pencipta|fotografer|penulis|yang (?:punya|bikin|buat|foto|motret|menulis|membuat)|perekam|juru foto)(?:nya)?\s(?:(?:foto|video|gambar|karya|konten|naskah|tulisan|desain|ini|asli|aslinya|akun|tersebut|karyanya)\s){0,3}(?:silakan|silahkan|mohon|harap|monggo|tolong)\s(?:\p{L}+\s){0,2}?(?:hubungi|dm|kontak|kabari|kabarkan|lapor|colek|japri|klaim|menghubungi)\b/u,
)
const forbidding = pattern(
  /\b(?:bukan|jangan|jangan asal|dilarang|tidak boleh|tak boleh|larangan|hindari|melarang|karya sendiri|karya asli|orisinal|syarat|ketentuan|peserta|lomba (?:foto|fotografi|video|poster|menulis|desain|logo|cipta|karya|konten|film|puisi|blog|infografis|karikatur|komik|esai|artikel|jingle|maskot|batik|lagu)|didiskualifikasi|mesti|wajib|sebaiknya|tips|pelatihan|materi tentang|sosialisasi|pelanggaran|melanggar|dugaan|pencurian|plagiat|plagiarisme|hormati|hargai|edukasi|bijak|bolehkah|apakah|bagaimana|pastikan|cantumkan|biasakan|izin dahulu|minta izin dulu|dengan izin|seizin)\b/u,
)
/** A picture straight from a search: `foto dari Google`, `gambar hasil googling`. */
const searched = pattern(
  /(?<!\p{L})(?:foto|gambar|ilustrasi|video|poster|peta|meme|konten|infografis|tulisan|kutipan)(?:nya)?\s(?:ini\s)?(?:dari|hasil|hasil dari|diambil dari|hasil unduhan(?: dari)?|unduhan(?: dari)?|comotan(?: dari)?)\s(?:google|googling|internet|pinterest|mbah google|mesin pencari|grup (?:sebelah|wa|keluarga|tetangga)|akun sebelah|story orang|status (?:wa|orang|teman))(?![\p{L}\p{N}]|\.\p{L})/u,
)
const schooling = pattern(
  /\b(?:jangan|dilarang|larangan|lomba (?:foto|fotografi|video|poster|menulis|desain|logo|cipta|karya|konten|film|puisi|blog|infografis|karikatur|komik|esai|artikel|jingle|maskot|batik|lagu)|peserta|syarat|sosialisasi|tips|pelanggaran|melanggar hak|edukasi|pelatihan)\b/u,
)
/** `video dari grup WA, pengirim pertama tidak diketahui`: handed on by nobody. */
const handed = pattern(
  /(?<!\p{L})(?:foto|gambar|ilustrasi|video|rekaman|audio|lagu|poster|peta|meme|resep|puisi|tulisan|naskah|cerita)(?: \p{L}+){0,3} (?:dari|kiriman) (?:grup|group|wag|status|kontak|forum|kanal|saluran) (?:wa|whatsapp|telegram|facebook|fb|sebelah|keluarga|alumni|rt|rw|tetangga|arisan|warga)(?![\p{L}])/u,
)
const prohibition = /\b(?:bukan|jangan|dilarang|tidak boleh|hindari)\b/u
const repost = pattern(
  /(?<!\p{L})(?:re-?post(?:ed|an)?|repos|regram|re-?up(?:load)?|reupload|repro|share ulang|posting ulang|unggah ulang|unggahan ulang|kami (?:unggah|bagikan|posting) ulang|ditayangkan ulang dari)(?!\p{L})/u,
)
const asking = pattern(
  /\b(?:silakan|silahkan|boleh|bolehkah|ayo|yuk|bantu|jangan|lalu|kemudian|wajib|peserta|lomba|mohon|tolong|bisa|dapat|syarat|cara|fitur|tombol|dilarang|hindari|kami tidak|tidak pernah|jumlah|sebelum|menyukai|follow)\b/u,
)

const blank: Note = { uncredited: [] }

const cheap = pattern(
  /kutip|sadur|nemu|temukan|dapat|dapet|facebook|instagram|blog|anonim|resep|puisi|cerpen|copy|source|tiktok|dari|by |net\b|fyp|beranda|timeline|grup|medsos|foto|gambar|image|pi[ct]|video|sumber|kredit|credit|ctto|copyright|cipta|repos|re-|regram|reup|ulang|google|internet|pinterest|comot|unduh|salin|pembuat|pemilik|milik|karya|naskah|tulisan|artikel|lagu|musik|poster|infografis|ilustrasi|infografik|desain|©|📸|📷|🎥|📹|istimewa|\bist\b|not mine|own\b|pencari|orang|dok/u,
)
/** Somebody behind `dari` or `oleh`: a platform by itself is nobody, `Instagram Humas Tirtajaya` is. */
const names = pattern(
  /(?:dari|by|oleh|via|milik|:)\s(?!(?:TikTok|Tiktok|Instagram|IG|Facebook|FB|YouTube|Youtube|Google|Pinterest|Internet|Twitter|WhatsApp|Whatsapp|WA|Telegram|Threads|Snack ?Video)(?! ?\p{Lu}| ?@))\p{Lu}\p{L}+/u,
  'text',
)

/** Is about a picture or a text. */
const isAbout = (sentence: Sentence): boolean => cheap.test(sentence) && workWord.test(sentence)
const hasAccount = ({ entities }: Sentence): boolean =>
  entities.some(({ kind }) => kind === 'mention' || kind === 'link')
/** Names an account, a link or somebody. */
const namesSomebody = (sentence: Sentence): boolean =>
  hasAccount(sentence) || (cheap.test(sentence) && names.test(sentence))

export default defineRule<Note>({
  id: 'hukum/hak-cipta',
  severity: 'suggestion',
  scope: 'draft',
  title: 'Karya orang tanpa nama penciptanya',
  reason:
    'Mesin pencari dan media sosial bukan pencipta, sehingga karya yang dipakai tanpa nama dan izin penciptanya dapat digugat.',
  principle: 'integritas',
  source: { name: 'UU 28/2014 tentang Hak Cipta' },
  lesson:
    'Pakai foto sendiri atau karya berlisensi bebas. Bila memakai karya orang, minta izin lalu tulis nama atau akunnya: “Foto: Sari Utami/Diskominfo”. “Google”, “internet”, “istimewa”, dan “CTTO” bukan atribusi.',
  wrong: [
    { text: 'Pesona air terjun Cikadu. Foto: Google', flagged: 'Foto: Google' },
    { text: 'Tips hemat air (sumber: internet).', flagged: 'sumber: internet' },
    { text: 'Camat meninjau tanggul. (Foto: Istimewa)', flagged: 'Foto: Istimewa' },
    { text: 'Senja di alun-alun. CTTO', flagged: 'CTTO' },
    { text: 'Gambar latarnya kami comot dari Pinterest.', flagged: 'comot dari Pinterest' },
    { text: 'Repost! Cara memilah sampah di rumah.', flagged: 'Repost' },
    { text: 'Video ini lewat di beranda, entah siapa pembuatnya.', flagged: 'lewat di beranda' },
  ],
  right: [
    { text: 'Pesona air terjun Cikadu. Foto: Sari Utami/Diskominfo' },
    { text: 'Repost dari @kominfo_tirtajaya: jadwal imunisasi pekan ini.' },
    { text: 'Lomba foto: karya sendiri, bukan diambil dari Google atau Pinterest.' },
    { text: 'Pendaftaran hak cipta batik dibantu gratis di Mal Pelayanan Publik.' },
    { text: 'Sumber: Instagram @humas_tirtajaya. Foto: Dok. Dinas Perhubungan' },
    { text: 'Silakan repost poster ini ke akun sekolah masing-masing.' },
    { text: 'Pencarian korban dilanjutkan. Bantuan berasal dari berbagai sumber.' },
  ],
  needs: allOf(cheap, anyOf(excuse, label, trailing, searched, handed, taken, vague, unknown, repost)),
  blank,
  note: (sentence) => read(sentence),
  *check(draft, _context, notes, held) {
    for (const index of held) {
      const placed = draft.sentences[index]!
      const { uncredited, unsure, reposts } = notes[index]!
      const before = draft.sentences[index - 1]?.sentence
      const told = () => isAbout(placed.sentence) || (before && isAbout(before))
      for (const span of [...uncredited, ...(unsure && told() ? [unsure] : [])]) {
        yield {
          ...span,
          in: placed,
          message: 'Ini belum menyebut pencipta. Tulis nama atau akunnya, atau ganti dengan karya sendiri.',
        }
      }
      const after = draft.sentences[index + 1]?.sentence
      if (!reposts || (before && namesSomebody(before)) || (after && namesSomebody(after))) continue
      yield {
        ...reposts,
        in: placed,
        message: 'Unggahan ulang perlu menyebut akun atau nama pemiliknya, dan sebaiknya dengan izin.',
      }
    }
  },
})

const copied = pattern(/\b(?:di)?(?:kutip|sadur|salin|copas|kopas|copy|rangkum|jiplak)\p{L}*\b/u)
function read(sentence: Sentence): Note {
  const { text, lower } = sentence
  if (!cheap.test(sentence)) return blank
  const about = isAbout(sentence)
  const mentions = hasAccount(sentence)
  const banned = forbidding.test(sentence)
  const uncredited = schooling.test(sentence) ? [] : [...spans(excuse, sentence)]
  const [marked] = [...spans(label, sentence), ...spans(trailing, sentence)]
  if (marked && !isNamed(text, marked.end) && !prohibition.test(lower.slice(0, marked.start))) {
    uncredited.push(marked)
  }
  const [search] = banned ? [] : spans(searched, sentence)
  if (search && uncredited.length === 0 && !isNamed(text, search.end)) uncredited.push(search)
  const [passed] = banned || mentions || uncredited.length > 0 ? [] : spans(handed, sentence)
  if (passed && !isNamed(text, passed.end)) uncredited.push(passed)
  const textual = copied.test(sentence)
  const [found] = banned || mentions || !(about || textual) ? [] : spans(taken, sentence)
  if (found && uncredited.length === 0 && !isNamed(text, found.end)) uncredited.push(found)
  const settled = uncredited.length > 0
  const [unsure] =
    settled || schooling.test(sentence) || mentions
      ? []
      : [...spans(vague, sentence), ...spans(unknown, sentence)]
  const [again] = settled || namesSomebody(sentence) || asking.test(sentence) ? [] : spans(repost, sentence)
  return { uncredited, ...(unsure && { unsure }), ...(again && { reposts: again }) }
}

function* spans(pattern: Pattern, sentence: Sentence): Iterable<Span> {
  const match = pattern.exec(sentence)
  if (!match || inLink(sentence, match.index)) return
  yield { start: match.index, end: match.index + match[0].length }
}

/** `?utm_source=ig` credits nobody. */
const inLink = ({ entities }: Sentence, at: number): boolean =>
  entities.some(({ kind, start, end }) => kind === 'link' && at >= start && at < end)

/** Whether an account or a name stands behind a platform's name: `Instagram @warga`, `YouTube Humas Tirtajaya`. */
const isNamed = (text: string, at: number): boolean =>
  licensed.test(text.slice(at, at + 40)) ||
  (owner.test(text.slice(at, at + 24)) &&
    !/^\s(?:images?|photos?|search|lens|maps|earth)\b(?!:)/iu.test(text.slice(at, at + 24)) &&
    !/^\s?\/\s?(?:net|inet|internet|google|ist|istimewa)\b/iu.test(text.slice(at, at + 24)))
/** `Freepik, lisensi berbayar`, `Shutterstock (berlangganan)` */
const licensed =
  /^,?\s\(?(?:(?:ber|di)?lisensi(?:kan)?|berlangganan|langganan|premium|seizin|dengan izin|atas izin|cc[ -]by|cc0|domain publik)(?!\p{L})/iu
