import type { Sentence, Span } from '../../draft/types.ts'
import words from '../../lexicon/judi.txt'
import { createMarker, type Mark } from '../../lexicon/marker.ts'
import { pattern } from '../../lexicon/pattern.ts'
import { allOf, anyForm, anyOf, anyPair, meets } from '../../lexicon/signals.ts'
import { defineRule } from '../define.ts'

const mark = createMarker(words)
const kinds = {
  judi: 'perjudian',
  pinjol: 'pinjaman ilegal',
  porno: 'pornografi atau prostitusi',
} as const
type Kind = keyof typeof kinds

/** `S l 0 t`, `g.a.c.o.r`: single letters apart. */
const spaced =
  /(?<![\p{L}\p{N}])(?:s[ .*_-]{1,2}[l1i][ .*_-]{1,2}[o0][ .*_-]{1,2}t|g[ .*_-]{1,2}[a4][ .*_-]{1,2}c[ .*_-]{1,2}[o0][ .*_-]{1,2}r|j[ .*_-]{1,2}u[ .*_-]{1,2}d[ .*_-]{1,2}[i1]|t[ .*_-]{1,2}[o0][ .*_-]{1,2}g[ .*_-]{1,2}[e3][ .*_-]{1,2}l|b[ .*_-]{1,2}[o0][ .*_-]{1,2}k[ .*_-]{1,2}[e3][ .*_-]{1,2}p|p[ .*_-]{1,2}[i1][ .*_-]{1,2}n[ .*_-]{1,2}j[ .*_-]{1,2}[o0][ .*_-]{1,2}l|m[ .*_-]{1,2}[a4][ .*_-]{1,2}x[ .*_-]{0,2}w[ .*_-]{1,2}[i1][ .*_-]{1,2}n)(?![\p{L}\p{N}])/u
/** Names of gambling sites: a word with a lucky number or a tell-tale end. */
const brand =
  /(?<![\p{L}\p{N}@#/.])\p{L}{3,}(?:slot|toto|bet|gacor|hoki|jp|qq|poker|togel|win)?(?:88|77|777|99|303|138|168|388|808|4d|5000|69|234)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])\p{L}{3,}(?:slot|gacor|togel|maxwin|poker|casino|jitu)\d{0,4}(?![\p{L}\p{N}])/u
const inner = /(?<=\p{L})[0134](?=\p{L})/gu
const letters: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a' }
/** `sl0t88`: digits between letters read as letters, the length kept. */
const unleet = (lower: string): string => lower.replace(inner, (digit) => letters[digit]!)
const mayNameSite = anyForm((lower) => brand.test(lower) || brand.test(unleet(lower)))
/** How such a word begins, its first letters parted by a hyphen. */
const beginning = /(?<![\p{L}\p{N}])(?:s-[l1i]|g-[a4]|j-u|[tb]-[o0]|p-[i1]|m-[a4])(?![\p{L}\p{N}])/u
const mayBeSpaced = anyOf(
  anyForm((lower) => lower.includes('-') && beginning.test(lower)),
  anyPair(
    ({ lower }) => /(?:^|['’ʼ‑-])[sgjtbpm]$/u.test(lower),
    (first, second) => beginning.test(`${first.lower.at(-1)}-${second.lower}`),
  ),
)
/** `bunga 5% per hari`. */
const dailyRate = pattern(/\bbunga\b[^.!?]{0,16}?(?:%|persen)\s?(?:per|se|\/|tiap)\s?(?:hari|minggu|pekan)/u)
/** Names that lenders without a licence give themselves: `DanaKilatPlus`, `RupiahCepat`. */
const lender = pattern(
  /(?<!\p{L})(?:dana|pinjam|pinjaman|kredit|rupiah|tunai|duit|uang|cash|kas|modal|dompet|saku|celengan|gajian)(?:kilat|cepat|instan|cair|tunai|gampang|mudah|express|ekspres|now|yuk|turbo|sekejap|darurat|lancar)\p{L}{0,6}(?!\p{L})/u,
)
/** `yang mau pasang taruhan skor, setor ke Bang Jack`: a stake, and who takes it. */
const staked = pattern(
  /\b(?:pasang (?:uang|duit|taruhan)|taruhan|bertaruh|tebak skor (?:pakai|pake) (?:uang|duit))\b[^.!?]{0,36}?\b(?:setor(?:kan)?|titip(?:kan)?|kumpulkan|hubungi|japri|transfer|bayar)(?: (?:uang|duit)(?:nya)?)? (?:(?:ke|kepada|lewat|sama) )?(?:bang|mas|pak|kang|cak|bli|om|bandar|panitia|admin|abang|mang|bu|mbak)(?!\p{L})(?: \p{L}+)?/u,
)
/** `Ngadu hayam di Lebak isuk, nu rek masang …`: animals set on each other, and a stake. */
const fights = pattern(
  /(?<!\p{L})(?:adu|ngadu|sabung|nyabung|gelut) (?:ayam|hayam|jago|pitik|doro|dara|merpati|domba|jangkrik|kambing)(?!\p{L})[^.!?]{0,60}(?<!\p{L})(?:taruhan|(?:masang|pasang)(?= ?[,.!?]| taruhan| uang| duit| hubungi| ke | $|$)|totohan|totoan|ngetoh|botoh|setor|bawa (?:duit|uang)|mawa duit|nggawa dhuwit)(?!\p{L})/u,
)
const small =
  '(?:modal|depo|deposit|setor|pasang|taruh|keluar uang|main)(?: (?:awal|cuma|hanya|mulai|mulai dari|minimal|cukup|dari))* ?(?:receh|recehan|goceng|ceban|gocap|seribu|(?:lima|sepuluh|dua puluh|lima puluh) ribu|(?:rp ?)?\\d+(?:[.]000)? ?(?:rb|ribu|k|perak)?)'
const big =
  '(?:pulang|cuan|untung|bawa pulang|bawa balik|balik|jadi|dapat|dapet|tarik|wd|withdraw|cair|menang|kantongi|panen|tembus|berubah jadi)(?: (?:bawa|bisa|jadi|sampai|hingga|dapat|puluhan|ratusan))* (?:jutaan|jut-jut|puluhan juta|ratusan juta|ratusan ribu|berlipat|berlipat-lipat|(?:\\d+|satu|dua|tiga|lima|sepuluh) ?(?:juta|jt)|sejuta|sultan|mobil|motor baru)'
/** `modal receh, pulang bawa jutaan`; `pasti menang, daftar pakai pulsa`: a small stake, a sure gain, and a game. */
const promised = pattern(
  new RegExp(
    `(?<!\\p{L})${small}(?!\\p{L})[^.!?]{0,30}(?<!\\p{L})${big}(?!\\p{L})|(?<!\\p{L})(?:gampang|mudah|pasti|dijamin|auto|sering|peluang|rajin|selalu|tiap hari) (?:menang|jepe|jp|pecah|tembus|wd|dibayar|bayar lunas|maxwin|bawa pulang jutaan)(?!\\p{L})`,
    'u',
  ),
)
const playing = pattern(
  /(?<!\p{L})(?:situs|login|daftar|depo|deposit|pulsa|link|klik|gas main|main sekarang|main di sini|mainkan|bandar|room|meja|putar|putaran|spin|pola|member|agen|dadu|domino|remi|ceme|gaple|kartu|taruhan|pasang|nomor|angka|withdraw|wd|server|bonus)(?!\p{L})/u,
)
const sum =
  '(?:rp ?)?(?:\\d[\\d.]*|se|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|(?:dua|tiga|empat|lima) puluh|seratus|(?:dua|tiga|empat|lima) ratus|seket|selawe|satus|rong puluh|rong atus|sapuluh|saratus|salawe) ?(?:ribu|rebu|ewu|rb|k|juta|jt|perak)'
const takes =
  '(?:bawa pulang|membawa pulang|bawa|dapat|mendapat|dapet|ambil|mengambil|boyong|memboyong|kantongi|raup|meraup)'
/** `taruhan minimal lima puluh ribu`, `yang tebakannya jitu membawa pulang semua uangnya`: what is staked, and who gets it. */
const wagered = pattern(
  new RegExp(
    `(?<!\\p{L})(?:(?:uang|duit) )?(?:taruhan|pasangan|totohan)(?:nya)? (?:(?:minimal|paling sedikit|mulai|mulai dari|dari|cuma|hanya|bebas|sebesar|per \\p{L}+) ){0,2}${sum}(?!\\p{L})|(?<!\\p{L})(?:pemenang|juara|yang (?:menang|jitu|tepat|benar)|jagoan|tebakan)(?:nya)?(?: \\p{L}+){0,3} ${takes} (?:pulang )?(?:(?:semua|seluruh) (?:uang|duit|taruhan|setoran|patungan)|(?:uang|duit) (?:taruhan|patungan|setoran|(?:\\p{L}+ )?kali lipat))`,
    'u',
  ),
)
/** `Open B.O`: its letters apart. */
const apart = pattern(
  /(?<!\p{L})(?:open|available|avail|ready|jasa|terima)[ .]?b ?[.*_-] ?[o0](?![\p{L}\p{N}])/u,
)
/** `tidak dicek OJK`, said where a loan is recommended. */
const unlicensed = pattern(
  /(?<!\p{L})(?:tanpa|tidak|tak|nggak|enggak|gak|ga|bebas|belum|ora|teu|di luar)(?: \p{L}+){0,3} (?:ojk|slik|bi checking)(?!\p{L})/u,
)
const bankers = pattern(
  /(?<!\p{L})(?:bank (?!emok|keliling|plecit)\p{L}+|koperasi|pegadaian|bjb|bri|bni|bsi)(?!\p{L})/u,
)
const recommended = pattern(
  /(?<!\p{L})(?:coba|cobain|pinjam(?:lah)? (?:di|ke|lewat|dari|sama)|pakai|ambil|daftar|cukup|tinggal|langsung cair|menit cair|cair|dana|modal|limit|chat|wa|japri|unduh|bunga (?:belakangan|nanti|ringan|kecil)|kontak (?:saja|aja))(?!\p{L})/u,
)
/** Trade, saving and contests that promise gain as well. */
const trade = pattern(
  /(?<!\p{L})(?:usaha|jualan|jual|berjualan|dagang|berdagang|bibit|benih|ternak|budi daya|budidaya|panen|tanam|pelatihan|umkm|koperasi|kur|kredit usaha|tabungan|menabung|warung|reseller|produk|keripik|kuliner|lele|ayam potong|jamur|lomba|turnamen|liga|pertandingan|babak|tim|timnas|klub|kontingen|atlet|undian berhadiah bank|pbb|pajak|samsat)(?!\p{L})/u,
)
/** `pasang angka kesukaan, tembus 4D dibayar penuh` */
const numbers = pattern(
  /(?<!\p{L})tebak (?:skor|bola|angka)(?!\p{L})[^.!?]{0,40}(?<!\p{L})(?:bandar|taruhan|setoran|dibayar)(?!\p{L})|(?<!\p{L})(?:pasang|tebak|titip|beli) (?:angka|nomor|nomer|kupon) (?!antrean|rekening|plat|pelat|dada|rumah|induk)[^.!?]{0,40}(?<!\p{L})(?:tembus|dibayar|[234]d|kali lipat|lunas|jitu|bandar|hadiah uang)(?!\p{L})|(?<!\p{L})(?:angka|nomor|ekor|shio|kode alam|syair|prediksi) (?:jitu|keramat|main|mati|ekor|jadi|hoki|togel|tafsir mimpi)(?!\p{L})[^.!?]{0,40}(?<!\p{L})(?:tembus|pasang|keluar|malam ini|hari ini|[234]d|japri|grup|gabung|jackpot|jekpot|cuan|menang)(?!\p{L})/u,
)
/** `cair 5 menit tanpa KTP`: money in minutes and nothing asked. */
const quick = pattern(
  /(?<!\p{L})(?:duit|uang|dana) (?:langsung |pasti )?(?:masuk|cair|ditransfer)[^.!?]{0,24}(?<!\p{L})tanpa (?:ditanya|tanya|ditanya-tanya|slip|survei|survey|jaminan|syarat|agunan|ribet|cek|ktp|verifikasi)(?!\p{L})|(?<!\p{L})(?:cair|masuk rekening|uang masuk|dana masuk|acc|disetujui)(?: (?:dalam|cuma|hanya|paling lama|langsung))* (?:\d+|satu|dua|tiga|lima|sepuluh|lima belas|hitungan|se)\s?(?:menit|detik|jam)(?!\p{L})[^.!?]{0,40}(?<!\p{L})(?:tanpa|gak perlu|nggak perlu|tidak perlu|cukup|cuma|modal|hanya)(?: foto| pakai)? (?:ktp|survei|survey|jaminan|agunan|syarat|bi checking|slik|ribet|tatap muka|verifikasi|slip gaji|rekening koran)(?!\p{L})|(?<!\p{L})(?:tanpa|cukup|cuma|modal|hanya)(?: foto| pakai)? (?:ktp|survei|survey|jaminan|agunan|bi checking|slik|verifikasi|slip gaji)(?!\p{L})[^.!?]{0,30}(?<!\p{L})(?:cair|masuk rekening|uang masuk|acc)(?: (?:dalam|cuma|hanya|langsung))* (?:\d+|satu|dua|tiga|lima|sepuluh|hitungan|se)\s?(?:menit|detik|jam)(?!\p{L})/u,
)
const publicMoney = pattern(
  /(?<!\p{L})(?:bansos|bantuan|blt|pkh|insentif|beasiswa|klaim|jkn|bpjs|santunan|pencairan|pensiun|gaji (?:guru|pegawai|asn|pns|honorer|ke)|honor|retribusi|layanan)(?!\p{L})/u,
)
const not = '(?:tanpa|tidak|tak|nggak|enggak|gak|ga|ndak|indak|ora|teu|bebas|belum)'
/** `tidak pakai cek BI`, `tak diawasi siapa-siapa`: a lender praised for what the law asks of one. */
const unchecked = pattern(
  new RegExp(
    `(?<!\\p{L})${not}(?: \\p{L}+){0,2} (?:(?:cek|ngecek|dicek|pengecekan|diperiksa|mriksa) (?:bi|slik|ojk|riwayat (?:kredit|pinjaman|utang)|skor kredit|kredit)|(?:diawasi|ngawasi|mengawasi|awasi|pengawasan)(?: (?:siapa-siapa|siapa pun|siapapun|sapa-sapa|saha-saha|pemerintah|negara|ojk))?)(?!\\p{L})`,
    'u',
  ),
)
/** `cukup foto KTP`, `lima menit masuk rekening`. */
const easy = pattern(
  /(?<!\p{L})(?:cukup|cuma|cuman|modal|hanya|mung|ngan|tinggal)(?: foto| pakai| kirim| setor)? (?:ktp|selfie|swafoto)(?!\p{L})|(?<!\p{L})(?:menit|jam|detik)(?:an)?(?: \p{L}+)? (?:masuk|mlebu|asup|sampai|ditransfer|cair|acc|uangnya|duitnya)(?: rekening)?(?!\p{L})|(?<!\p{L})(?:cair|cairnya|pencairan|pencairannya|acc)(?: \p{L}+)? (?:\d+|satu|dua|tiga|lima|sepuluh|lima belas|hitungan) (?:menit|detik|jam)(?!\p{L})/u,
)
/** Somebody offered for the night: who, and what they are ready for. */
const offered = pattern(
  /(?<!\p{L})(?:adek-adek|adik-adik|adek|mbak-mbak|mbak|cewek-cewek|cewek|cewe|gadis|janda|neng|nona|cowok|cowo|brondong|abg|wanita|perempuan|ladies|lc|bidadari|teteh|mojang|mahasiswi|amoy|mama muda|awewe|wong wedok|abang|mas-mas)(?: (?:kampus|desa|kota|lokal|asli|baru))?(?: (cantik|cakep|seksi|sexy|semok|montok|bohai|bohay|ganteng|geulis|ayu|ayu-ayu|mulus|bening|hot|rancak|muda|manis))?(?: [\p{L}-]+){0,3} (?:menemani|temani|nemenin|nemanin|ditemani|melayani|layani|ngeladeni|maturan|ngancani|mangawani|dipesan|dibooking|dipanggil|diantar|menginap|nginep)(?!\p{L})/u,
)
const nightly =
  /(?<!\p{L})(?:sampai pagi|sampe pagi|semalaman|semalam suntuk|sepanjang malam|(?:ke|di|neng|ka) kamar|sampai puas|sampe puas|di ranjang|tidur|bobo|turu|sare|nepi ka isuk|tekan esuk|sampai subuh|sampai subuah|kesepian)(?!\p{L})/u
const paid =
  /(?<!\p{L})(?:tarif(?:nya)?|per jam|sejam|sajam|short time|bayar(?:na|e|nya)? (?:di|neng|ka|per|belakangan|tunai|setelah|sesudah|bar)|nego|cod|japri|dm|inbox|chat|wa|booking|pesan langsung|ratus ribu|(?<!\d)\d{1,4} ?(?:ribu|rb|k|jt))(?!\p{L})/u
/** Beauty that is paid by the hour needs no night beside it. */
const alluring =
  /^(?:cantik|cakep|seksi|sexy|semok|montok|bohai|bohay|ganteng|geulis|ayu|ayu-ayu|mulus|bening|hot|rancak)$/u
const hourly =
  /(?<!\p{L})(?:per jam|sejam|sajam|short time|bayar(?:na|e|nya)? (?:di|neng|ka) (?:tempat|panggonan|lokasi)|nego)(?!\p{L})/u
/** `cewek lokal siap datang ke hotel` */
const brought = pattern(
  /(?<!\p{L})(?:cewek|cewe|janda|gadis|abg|brondong|ladies|lc|amoy|awewe|cowok)(?: \p{L}{2,14}){0,3} (?:siap|bisa|ready|open|mau|iso|bisaeun) (?:datang|dikirim|diantar|dijemput|teka|meluncur)(?: (?:langsung|sampai))? (?:ke|di|neng|ka) (?:hotel|kos|kamar|apartemen|penginapan|wisma|tempat)(?:mu|nya)?(?!\p{L})/u,
)
const employed =
  /(?<!\p{L})(?:pelatihan|magang|lowongan|kerja|penyuluhan|bantuan|seminar|panitia|acara|pentas)(?!\p{L})/u
/** A picture or film and what it shows, in disguise as well: `foto bvgil`, `b*kep`, `tel4njang`. */
const indecent = pattern(
  /(?<!\p{L})(?:foto-foto|foto|poto|video|vidio|pidio|film|koleksi|album|kumpulan|rekaman)(?: [\p{L}-]+)?,? (?:b[uvo0*@]g[il1!*]l|b[o0*@]k[e3*]p|t[e3*]l[a4*@]nj[a4*@]ng|s[y*][u*v]r|m[e3*]s[uv*]m|p[o0*]rn[o0*]|v[u*]lg[a4*@]r|ng[e3*]nt[o0*]t|c[o0*]lm[e3*]k|s[a4*]ng[e3*]|seks|sex|(?:polos )?(?:tanpa|tak) (?:baju|busana|pakaian|sehelai benang|berbusana|sensor))(?![\p{L}\d])/u,
)
const passedOn =
  /(?<!\p{L})(?:mau\?|minat|balas|japri|dm|inbox|komen|link|tautan|full|lengkap|folder|album|drive|telegram|grup|kirim|dikirim|dapatkan|gratis|tinggal klik|di bio|koleksi|terbaru|jual|dijual)(?!\p{L})/u
const bodily = pattern(
  /(?<!\p{L})(?:bayi|balita|imunisasi|telanjang (?:dada|kaki)|mata telanjang|pohon|patung|museum|lukisan|edukasi|kesehatan)(?!\p{L})/u,
)
/** `jangan sampai ketinggalan` urges on; other warnings and news forbid. */
const urging =
  /\bjangan (?:sampai (?:ketinggalan|kelewatan|kehabisan|telat)|lupa|ragu|lewatkan|malu|takut|khawatir|kasih kendor|tunggu)\b/gu
const warns =
  /\b(?:waspada|waspadai|jangan|hindari|jauhi|stop|setop|tolak|lawan|berantas|memberantas|pemberantasan|blokir|memblokir|diblokir|pemblokiran|bahaya|berbahaya|dilarang|larangan|melarang|laporkan|melapor|dilaporkan|lapor|aduan|mengadukan|korban|terjerat|menjerat|terlilit|jerat|kecanduan|polisi|polres|polda|polsek|menangkap|ditangkap|menggerebek|digerebek|gerebek|razia|merazia|tersangka|terdakwa|pidana|dipidana|penjara|pasal|modus|ciri|cirinya|ciri-ciri|ciri-cirinya|cegah|mencegah|pencegahan|edukasi|sosialisasi|penyuluhan|literasi|satgas|ppatk|hoaks|penipuan|menipu|ilegal itu|tidak membolehkan|haram|dampak|rugi|merugikan|hati-hati|bukan pinjol|tanpa taruhan|tanpa judi|bebas judi|bebas pinjol|bebas dari|anti judi|antijudi|perangi|memerangi|menyita|disita|sitaan|mengamankan|diamankan|barang bukti|membubarkan|dibubarkan|menolak|mengimbau|imbau|mengingatkan|menyasar|pelaku|penertiban|menertibkan|diretas|peretasan|memulihkan|berhenti|rehabilitasi|pendampingan|konseling|menutup|ditutup satpol|jebakan|menjebak|terjebak|perangkap|mencekik|melaporkan(?:nya)?|ciri pinjol|mengenali|kenali|berbunga tinggi|bunga (?:tinggi|mencekik)|ilusi|(?:hanya|cuma|sekadar|adalah|jadi) umpan|umpan (?:agar|supaya|bagi|untuk)|bandar(?: judi| online| slot| togel){0,3}(?:nya)?(?: (?:yang|selalu|tetap|pasti|makin)){0,3} (?:untung|menang|kaya|sejahtera|berpesta|tertawa)|(?:disetel|diatur|diprogram|dirancang|diseting) (?:agar|supaya|untuk|oleh)(?: si| para| membuat)? (?:bandar|pemain)|pemain(?:nya)?(?: \p{L}{1,30}){0,2} (?:kalah|rugi|merugi|bangkrut|buntung)|kekalahan (?:anda|pemain|mereka|kita)|(?:kantong|kantung|saku|dompet) (?:para )?bandar|(?:uang|deposit|taruhan|modal)(?:nya| anda)? (?:tidak|tak) (?:akan|pernah) kembali)(?!\p{L})/u
const birds = pattern(
  /\b(?:burung|kicau|gantangan|murai|kenari|lovebird|parkir|perkutut|kelas|peserta|pendaftaran|vaksin|jadwal|kursi|antrean|siaran|kuota)\b/u,
)
const legalCredit = pattern(
  /\b(?:kur|kredit usaha rakyat|koperasi|bank (?!emok|keliling|plecit)\p{L}+|bumdes|baznas|pegadaian|pnm|mekaar|lpdb|bergulir|kur mikro|perpustakaan|buku|berizin ojk|terdaftar dan berizin|resmi|bjb|bri|bni|bsi)\b/u,
)

export default defineRule({
  id: 'hukum/judi-pinjol-porno',
  severity: 'error',
  scope: 'sentence',
  title: 'Promosi judi, pinjol ilegal, atau pornografi',
  reason:
    'Menyiarkan ajakan judi, pinjaman ilegal, atau asusila dilarang, dan sering berarti akun telah diretas.',
  principle: 'integritas',
  source: { name: 'UU ITE (UU 1/2024)', article: 'Pasal 27 ayat (1) dan ayat (2)' },
  lesson:
    'Bila kalimat seperti ini muncul di akun dinas, ganti kata sandi dan lapor ke Diskominfo. Saat memperingatkan warga, jangan menulis nama situsnya. Sebutkan kanal aduan dan bantuan bagi korban.',
  tone: {
    says: 'Kalimat ini kemungkinan mempromosikan judi, pinjaman ilegal, atau pornografi. Periksa kembali; hapus bila benar.',
    unless: (sentence) => warns.test(sentence.lower),
  },
  needs: anyOf(
    mark.of('judi', 'pinjol', 'porno'),
    mayNameSite,
    mayBeSpaced,
    staked,
    wagered,
    fights,
    apart,
    unlicensed,
    promised,
    numbers,
    quick,
    allOf(unchecked, easy),
    offered,
    brought,
    indecent,
  ),
  wrong: [
    { text: 'Slot gacor hari ini, daftar sekarang dan raih maxwin!', flagged: 'Slot gacor' },
    { text: 'Gabung di garuda4d, depo receh bonus melimpah.', flagged: 'garuda4d' },
    { text: 'Main s.l.o.t di sini, modal kecil pasti cuan.', flagged: 's.l.o.t' },
    { text: 'Pinjaman kilat tanpa BI checking, cukup foto KTP, langsung cair.', flagged: 'Pinjaman kilat' },
    { text: 'Nonton video dewasa tanpa sensor, klik tautan di profil.', flagged: 'video dewasa' },
    { text: 'Open BO area terminal, minat japri.', flagged: 'Open BO' },
    {
      text: 'Sabung ayam Minggu sore di kebun belakang, pasang taruhan mulai lima puluh ribu.',
      flagged: 'Sabung ayam',
    },
  ],
  right: [
    { text: 'Waspada judi online: slot gacor hanya janji palsu.' },
    { text: 'Masih ada 12 slot gantangan untuk burung paling gacor.' },
    { text: 'Pengajuan KUR tanpa agunan tambahan di bank penyalur, cair setelah survei.' },
    { text: 'Polisi menggerebek arena sabung ayam di Desa Karang.' },
    { text: 'Turnamen gaple tanpa taruhan dibuka untuk umum.' },
    { text: 'Masih ada slot vaksinasi pukul 10.00, yuk daftar!' },
    { text: 'Terjerat pinjol? Hubungi Kontak OJK 157.' },
    { text: 'Pelatihan membuat video untuk UMKM, daftar lewat tautan di bio.' },
  ],
  *check(sentence) {
    const found = findOffer(sentence)
    if (!found) return
    yield {
      start: found.start,
      end: found.end,
      message: `Kalimat ini mempromosikan ${kinds[found.kind]}. Hapus, dan periksa kembali apakah akun ini diretas.`,
    }
  },
})

function findOffer(sentence: Sentence): (Span & { kind: Kind }) | undefined {
  const { lower } = sentence
  const marks = mark(sentence)
  const parts: Span[] = []
  for (const [signal, written] of [
    [mayBeSpaced, spaced],
    [mayNameSite, brand],
  ] as const) {
    const match = meets(sentence, signal)
      ? (written.exec(lower) ?? (written === brand ? brand.exec(unleet(lower)) : null))
      : null
    if (match && !/^(?:\p{L}*(?:covid|rtlh|hut|ri|sdn|smpn|sman|rw|rt|pasal|km))\d/u.test(match[0]))
      parts.push({ start: match.index, end: match.index + match[0].length })
  }
  const rate = dailyRate.exec(sentence)
  const stake = staked.exec(sentence) ?? wagered.exec(sentence)
  const escort = apart.exec(sentence)
  const lewd = findCompany(sentence) ?? findPictures(sentence)
  const gain = promised.exec(sentence)
  const lucky =
    gain && playing.test(sentence) && !trade.test(sentence)
      ? gain
      : (numbers.exec(sentence) ?? fights.exec(sentence))
  const bare = recommended.test(sentence) && !bankers.test(sentence) ? unlicensed.exec(sentence) : null
  const cash =
    legalCredit.test(sentence) || publicMoney.test(sentence)
      ? bare
      : (quick.exec(sentence) ?? findUnchecked(sentence) ?? bare)
  if (
    (marks.length + parts.length === 0 && !stake && !escort && !lewd && !lucky && !cash) ||
    warns.test(lower.replace(urging, ''))
  )
    return undefined
  if (stake) {
    const own = marks.filter(({ classes }) => classes.has('judi')).map(({ start }) => start)
    return { kind: 'judi', start: Math.min(stake.index, ...own), end: stake.index + stake[0].length }
  }
  if (escort) return { kind: 'porno', start: escort.index, end: escort.index + escort[0].length }
  for (const kind of ['judi', 'pinjol', 'porno'] as const) {
    const own = marks.filter(({ classes }) => classes.has(kind))
    const extra =
      kind === 'judi'
        ? parts
        : kind === 'pinjol' && rate && own.length > 0
          ? [{ start: rate.index, end: rate.index + rate[0].length }]
          : []
    if (isOffer(sentence, kind, marks, own, extra)) {
      const spans: Span[] = [...own, ...extra]
      return {
        kind,
        start: Math.min(...spans.map((s) => s.start)),
        end: Math.max(...spans.map((s) => s.end)),
      }
    }
  }
  if (lewd) return { kind: 'porno', start: lewd.index, end: lewd.index + lewd[0].length }
  if (lucky) return { kind: 'judi', start: lucky.index, end: lucky.index + lucky[0].length }
  if (cash) return { kind: 'pinjol', start: cash.index, end: cash.index + cash[0].length }
  return undefined
}

/** Somebody for the night, or by the hour, at a price. */
function findCompany(sentence: Sentence): RegExpExecArray | null {
  const taken = paid.test(sentence.lower) ? brought.exec(sentence) : null
  if (taken && !employed.test(sentence.lower)) return taken
  const match = offered.exec(sentence)
  if (!match || !paid.test(sentence.lower)) return null
  const night = nightly.test(sentence.lower)
  return night || (alluring.test(match[1] ?? '') && hourly.test(sentence.lower)) ? match : null
}

/** Pictures of that kind, and how one gets them. */
function findPictures(sentence: Sentence): RegExpExecArray | null {
  const match = indecent.exec(sentence)
  return match && passedOn.test(sentence.lower) && !bodily.test(sentence) ? match : null
}

/** A loan that nobody checks, and how quickly it comes. */
function findUnchecked(sentence: Sentence): RegExpExecArray | null {
  return easy.test(sentence) && !bankers.test(sentence) ? unchecked.exec(sentence) : null
}

function isOffer(
  sentence: Sentence,
  kind: Kind,
  marks: readonly Mark[],
  own: readonly Mark[],
  parts: readonly Span[],
): boolean {
  const { lower } = sentence
  const sure = own.filter(({ classes }) => classes.has('kuat'))
  const bait = marks.some(({ classes }) => classes.has('umpan'))
  const count = new Set(own.map(({ phrase }) => phrase)).size + parts.length
  if (kind === 'judi') {
    if (birds.test(sentence) && sure.length === 0) return false
    if (sure.length > 0 && (bait || count >= 2)) return true
    const gambling = own.some(({ phrase }) =>
      /slot|gacor|rtp|scatter|jackpot|jekpot|depo|parlay|taruh|judi|casino|kasino|bandar|spin|angka|uang|putaran|auto/u.test(
        phrase,
      ),
    )
    if (parts.length > 0) return count >= 2 && (gambling || bait) && (spaced.test(lower) || gambling)
    return gambling && count >= 3 && bait
  }
  if (kind === 'pinjol') {
    if (legalCredit.test(sentence)) return false
    const loan =
      /pinjam|pinjol|dana|cair|gestun|joki|paylater|uang|duit|kredit/u.test(
        own.map(({ phrase }) => phrase).join(' '),
      ) || lender.test(sentence)
    return (
      loan &&
      ((sure.length > 0 && (count >= 2 || lender.test(sentence))) ||
        (parts.length > 0 && count >= 2) ||
        (count >= 3 &&
          bait &&
          /\b(?:cukup|cuma|modal|hanya|foto) ktp\b|tanpa (?:survei|survey|verifikasi|ribet)/u.test(lower)))
    )
  }
  const strong =
    /open ?bo|vcs|pijat plus|pijit plus|massage plus|panggilan|ayam kampus|esek|bisyar|bispak|\bbo\b/u
  if (sure.some(({ phrase }) => strong.test(phrase))) return true
  return sure.length > 0 && (bait || count >= 2)
}
