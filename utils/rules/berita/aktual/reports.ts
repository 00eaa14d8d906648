import { remember } from '../../../draft/remember.ts'
import type { Sentence } from '../../../draft/types.ts'
import { pattern } from '../../../lexicon/pattern.ts'
import { findPlaces } from '../../../lexicon/places.ts'
import { future } from './tenses.ts'

const recap = pattern(
  /\b(?:rekap|rekapitulasi|rangkuman|kilas balik|kaleidoskop|sepanjang (?:tahun|bulan|pekan|oktober|november|september)|selama (?:bulan|triwulan|tahun|sepekan|sebulan)|catatan (?:akhir|bulan|perjalanan)|throwback|tbt|mengenang|dikenang|kenangan|sejarah|tepat \p{L}+ tahun|tahun (?:silam|lalu|lampau)|bulan lalu|pekan lalu|peringatan|memperingati|dirgahayu|ulang tahun|hari jadi|hut|haul|milad|anniversary|laporan (?:bulanan|triwulan|tahunan|kinerja)|triwulan|semester|linimasa|perjalanan|setelah|usai|pascabencana|pasca|sejak(?! (?:subuh|pagi|siang|sore|petang|malam|dini|fajar|matahari|azan|magrib|maghrib|isya|zuhur|asar|pukul|jam|awal|mula))|kronologi|riwayat|arsip|(?<!(?:paling|lebih) )(?:dahulu|dulu)|perkembangan|kelanjutan|tindak lanjut|menindaklanjuti|sebelumnya|klarifikasi|(?<!(?:mengenali|melawan|menangkal|membedakan|tentang|bahaya|mencegah|menyaring|mengecek|memeriksa|memilah|soal|menghadapi|dari) )hoaks|cek fakta)\b/u,
)
const reporting = pattern(
  /\b(?:membina|mendampingi|melatih|menyuluh|mengukur|menimbang|mendata|memantau|mengecek|memperbaiki|membersihkan|menebar|memvaksin|menyemprot|menggelar|menyelenggarakan|mengadakan|melaksanakan|membuka|menutup|meresmikan|meluncurkan|melantik|mengukuhkan|menyalurkan|menyerahkan|membagikan|menandatangani|meninjau|mengunjungi|menghadiri|mengikuti|memimpin|menanam|melepas|menyambut|menerima|meraih|menata|menertibkan|memeriksa|meletakkan|memasang|membersihkan|melatih|memperingati|mengevakuasi|memperbaiki|memusnahkan|memberikan|mengajak|bertemu|berkumpul|berlatih|belajar|berkunjung|bersilaturahmi|digelar|diselenggarakan|diadakan|dilaksanakan|diresmikan|diluncurkan|dilantik|disalurkan|diserahkan|dibagikan|ditandatangani|ditanam|diikuti|dihadiri|dipasang|dipimpin|dikukuhkan|dibuka|ditutup|berlangsung|tampil|sukses|meriah|rampung|usai|seusai|telah|(?<!(?:yang|untuk|saat|ketika|bisa|dapat|silakan|mari|ayo|yuk) )(?:memadati|menyemuti|menonton|menyaksikan|menyemangati|memeriahkan|berebut|berdesakan|tumpah ruah|singgah|mampir|bertandang)|nggelar|nganakake|nganakaken|mbukak|ngresmikake|ngresmikaken|mbagi|mbagekake|nekani|nyambangi|rawuh|dianakake|dianakaken|dibukak|digelarake|ngagelar|ngayakeun|diayakeun|muka|ngabuka|ngaresmikeun|masihan|ngabagikeun|nyerenkeun|ngadeuheusan|sumping|nyumpingan|mambukak|maagiah|manjanguak|maadokan|diadokan|dibukoan)\b/u,
)

/** What comes of an occasion: told first it is the news, told at the end only its close. */
export const outcome = pattern(/(?<!\p{L})(?:hasil|hasilnya|pemenang|pemenangnya|juara|juaranya)(?!\p{L})/u)

/** Whether a sentence tells of an old time as such. */
export const looksBack = remember((sentence) => recap.test(sentence))
const occasion =
  'lomba|festival|bazar|bazaar|senam|kirab|pawai|karnaval|pentas|pertunjukan|pagelaran|pergelaran|konser|pertandingan|turnamen|kejuaraan|balap|adu|panjat|tarik tambang|panggung|pameran|pasar|panen|kemah|jambore|upacara|apel|jalan sehat|jalan santai|gowes|fun|wisuda|khitanan|sunatan|kerja bakti|gotong royong|bakti|donor|vaksinasi|imunisasi|kunjungan|penanaman|pelatihan|sosialisasi|peresmian|pelantikan|pembagian|penyerahan|peluncuran|pemutaran|nonton|ngabuburit|sedekah|grebeg|ruwatan|hajat|syukuran|lokakarya|kelas|dongeng|mendongeng|final|laga|parade|egrang|layang-layang|gelaran|acara|kegiatan|perkemahan|arak-arakan|halalbihalal|doa'
/** `Keseruan lomba egrang …!`, `Potret festival dongeng …`: told in pictures, without a verb. */
const pictured = pattern(
  new RegExp(
    `^[^\\p{L}]*(?:\\p{L}+ ){0,3}?(?:keseruan|serunya|seru|kemeriahan|meriahnya|kesemarakan|semaraknya|keriuhan|riuhnya|riuh|kehebohan|hebohnya|keceriaan|cerianya|kegembiraan|kebahagiaan|kehangatan|hangatnya|keakraban|akrabnya|ramainya|keramaian|asyiknya|keasyikan|antusiasme|antusiasnya|semangatnya|kekompakan|kompaknya|ketegangan|tegangnya|kelucuan|lucunya|momen|momen-momen|potret|suasana|cuplikan|dokumentasi|galeri|jepretan|aksi|rame ?na|ramena|ramene|suraknya|sorak|gelak tawa|tawa|tepuk tangan)(?: \\p{L}+){0,6} (?:${occasion})(?!\\p{L})`,
    'u',
  ),
)
/** What an office does on paper or goes on doing is no occasion. */
const lasting =
  /^(?:me(?:netapkan|ngesahkan|nerbitkan|ngumumkan|ncatat|laporkan|ngeluarkan|nyatakan|nyampaikan|njelaskan|nyebut|nyebutkan|nambah|nambahkan|ngatakan|mastikan|mberlakukan|ngungkap|ngungkapkan|ngimbau|njadwalkan|rencanakan|nargetkan|nemukan|ndeteksi|nunjukkan|mutuskan|nunda|mperpanjang|wajibkan|larang|mperkirakan|prakirakan|milik|miliki|milih|rupakan|lalui|ngalami|mengaruhi|nempati|nghubungi|mberitahukan|ngingatkan|ngonfirmasi|nyetujui|ngajukan|nyebabkan|ngakibatkan|nimpa|landa|ndapat|ndapatkan|nggantikan|ngundurkan|nyusul|njadi|nuju|nurut|lawan|reka|ski|skipun|dia|nit|ter|lebihi|capai|ncapai|lihat|ndengar|ngetahui|ngenai|nyangkut|liputi|ncakup|mbentang|mpunyai|ngandung|nanti|nunggu|ninggal|nggal|ngabdi|nyisakan|mutus|rusak|ndam|rendam|mbahayakan|ngancam|nghalangi|nutupi|menuhi|rdeka|wah|nteri|nara|sin|sjid|lati|rah|tro|ntari|tode|mang|nengah|nyeluruh|njelang|ningkat|nurun|luas|mburuk|mbaik|ja|dali)|ber(?:ada|laku|asal|upa|nama|umur|usia|jumlah|hak|potensi|akhir|harap|tambah|kurang|ubah|mula|bagai|ikut|sama|sih|ani|at|anda|lian|sumber|fungsi|status|lokasi|nilai|warna|sifat|bentuk|dasarkan|dampak|tugas|wenang|tanggung|kaitan|hubungan|langsung|ita|itanya|kas|kasnya|ingin|minat|niat|rencana|jarak|ukuran|kapasitas|biaya|penduduk|batasan|henti|operasi))$/u
const active = pattern(
  /(?<!\p{L})(?<!(?:untuk|agar|guna|supaya|yang|demi|akan|dapat|bisa|dalam|belum|tidak|sedang|masih|harus|perlu|ingin|nu|sing) )(?:me(?:ng|ny|n|m|r|l)?\p{L}{3,}|ber\p{L}{4,})(?!\p{L})/gu,
)

/** `Dinas … menyimulasikan evakuasi di SMPN 2, Selasa (3/11)`: a deed at a venue. */
const staged = (sentence: Sentence): boolean => {
  const deed = [...active.all(sentence)].find(([verb]) => !lasting.test(verb))
  return (
    deed !== undefined &&
    // Who has died is no occasion.
    !/(?<!\p{L})(?:almarhum|almarhumah|mendiang|wafat|meninggal|berpulang|napas terakhir|duka)(?!\p{L})/u.test(
      sentence.lower,
    ) &&
    deed.index > 3 &&
    (findPlaces(sentence).some(({ start }) => start > deed.index) ||
      /(?<!\p{L})(?:kepada|bersama|bagi|untuk) (?:\p{L}+ ){0,2}\d+ \p{L}|^(?:\p{L}+ )\d+ \p{L}/u.test(
        sentence.lower.slice(deed.index),
      ))
  )
}

/** Whether a sentence reports what was done. */
export const reports = remember(
  (sentence) =>
    (reporting.test(sentence) || pictured.test(sentence) || staged(sentence)) && !future.test(sentence),
)
