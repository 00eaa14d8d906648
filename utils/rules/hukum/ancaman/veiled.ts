import { createFrames } from '../../../lexicon/frames.ts'
import { pattern } from '../../../lexicon/pattern.ts'

/** Said kindly, meant otherwise: silent where it is care for somebody's safety or health. */
export const veiled = createFrames([
  'ingatlah 2 keluarga-kamu 4 mudah-ditemui',
  'keluarga-kamu 4 mudah-ditemui 6 ingatlah|berjaga',
  'diincar 6 kalian 3 jaga-mulut|buka-suara|jangan-bicara',
  'jangan-bicara 4 diincar',
  'sayang-kalau 5 celaka-halus',
  'semoga-halus 1 milikmu|keluarga-kamu 3 baik-saja 3 buka-suara',
  'semoga-halus 1 milikmu|keluarga-kamu 3 baik-saja 2 jika|setelah 3 buka-suara',
  'buka-suara 4 semoga-halus 1 milikmu|keluarga-kamu 3 baik-saja',
  'kalian 1 takkan-tenang 6 tunggu-saja',
  'tunggu-saja 3 kalian 1 takkan-tenang',
  'milikmu|keluarga-kamu 1 takkan-tenang 6 tunggu-saja|jika',
  'kami 2 tahu-kapan 2 keluarga-kamu|milikmu',
  'jika 3 cerewet 3 seret-rezeki',
  'cerewet|membangkang|bersuara 6 sekarang-nasib',
  'sekali-klik 5 aib-kamu',
  'salam-buat 1 milikmu|keluarga-kamu 2 rutin-kamu',
  'kami 1 kenal-baik 2 atasanmu',
  'kalian 2 mau-rasa 4 siksaan',
  'mau-rasa 2 siksaan 5 kami|kalian',
  'nyawa-cuma 8 buka-suara|jaga-mulut|tutup-mulut|jangan-bicara',
  'buka-suara|jaga-mulut|tutup-mulut|jangan-bicara 6 nyawa-cuma',
  'kami 2 banyak-cara 3 kalian 3 diam-kapok',
  'orang-seperti 0 kalian 4 tak-lama',
  // A loss pitied beforehand, and speaking up as its cause; a favour whose price is silence; advice that silences.
  'sayang-kalau 8 rugi-halus 1 gara-gara 5 cerewet|membangkang|bersuara|buka-suara|vokal',
  'kami 6 hak 3 asalkan 3 bungkam|berhenti-bicara',
  'hak 4 lancar 3 asalkan 4 bungkam|berhenti-bicara|tutup-mulut',
  'asalkan 3 bungkam|berhenti-bicara 5 hak 4 lancar',
  'demi-kebaikan 2 kalian 4 bungkam|berhenti-bicara|tutup-mulut',
  'nasib-kuasa 3 gampang 5 jangan-bicara|tutup-mulut',
  'suruh-bungkam 1 atau 1 hak 3 rugi|dicabut',
  'jika 1 nulis-begitu 2 siap 0 didatangi-orang',
  'tunggu-waktu 1 keluarga-kamu|atasanmu 2 tahu-baca',
])
/** What is in our power, and what becomes of somebody, said as if in passing; only where nothing shorter is found in it. */
export const passing = createFrames([
  'mudah-saja 3 kita 2 singkirkan-kamu',
  'mudah-saja 1 singkirkan-kamu',
  'hak 6 di-meja-kami 3 tinggal-mau',
  'tergantung 3 mulut-kamu',
  'kita-lihat 1 milikmu|hak|keluarga-kamu|rumah-kalian 4 masih-apa-tidak',
  'kita-lihat 1 siapa-duluan',
  'tinggal-sebut 4 sudah-tiada',
  'hak|milikmu 7 beri-ambil',
  'sekali-telepon 2 kita 3 hak|milikmu|rumah-kalian 3 tamat|rugi|dicabut|celaka-diri',
  'ingat 2 kalian 1 cuma-numpang',
  // What will become of somebody.
  'nanti-awas 2 remuk 1 badan-kamu',
  'nanti-awas 2 badan-kamu 2 remuk',
  'badan-kamu 1 nanti-awas 2 remuk',
  'kamu-pikir 1 aman-saja',
  'si-pelapor 4 kami-kantongi',
  'siap 1 terima-balasan',
  'nanti-awas 2 kalian 3 menderita',
  'asal-siap 0 kehilangan-kerja',
  'pahlawan 2 biasanya 1 tak-lama',
  'jika 7 peti 2 sudah-siap',
  'yang 3 bersuara|membangkang 4 akan-rasakan 1 tugas-jauh|siksaan',
  'kalau-tidak 1 foto-kamu 6 kami-sebar',
  'foto-kamu|aib-kamu 6 sekali-klik 4 atasanmu',
  'anak-buah 2 tak-sabar',
  'bosan-hidup 2 kalian',
  'kalian 1 bosan-hidup',
  'kami-hafal 2 rahasia-kamu',
  'sekali-telepon 3 kalian 2 kirim-jauh',
  'beri-pelajaran 3 di-jalan-sepi',
  'aku-kasar 2 badan-kamu|badan-jawa',
  'badan-kamu|badan-jawa 3 aku-kasar',
  'aku-jawa 2 badan-jawa',
  'badan-jawa 3 aku-jawa',
  'rugi|rugi-keras|dicabut 4 yang-patuh',
  'jika 3 bersuara|nulis-begitu 8 data-rahasia 5 bisa-bocor',
  'kaget 1 jika 3 milik-benda 3 tamat|celaka-diri',
  'ingat 2 keluarga-kamu 3 cuma-numpang',
  'berani 7 badan-nya 0 kita',
  'kami-hafal 3 tempat-mu',
  'senjata-bicara',
  'gue-sebar 4 data-kamu',
  'semoga-halus 2 baik-saja 3 jika 3 jaga-mulut',
  'kami-bisa 3 jika 4 bersuara|buka-suara|nulis-begitu|cerewet',
  'jika 4 bersuara|buka-suara|nulis-begitu|cerewet 4 kami-bisa',
  'foto-kamu 2 di-aib 4 kami-simpan',
  'jika 3 kita-lihat 1 keluarga-kamu',
  'beri-ambil 4 mulut-kamu',
  'rumah-kalian 2 kami-serbu 3 beramai',
  'beramai 3 rumah-kalian 1 kami-serbu',
  'kami-serbu 1 rumah-kalian',
  'yang|orang|jika 4 tak-patuh|bersuara|membangkang 6 jangan-minta 2 hak|kartu',
  // Far away or out; a report withdrawn or everybody hears of it; out of the way before it burns.
  'siap 2 kirim-jauh 4 atau 1 angkat-kaki',
  'tarik-aduan 5 kalau-tidak 3 orang-banyak 2 ikut-tahu',
  'disuruh-pergi 6 masih-mau 1 milik-nya 2 jadi-abu',
  'masih-mau 1 milik-nya 3 beserta-orang',
  'disuruh-pergi 6 masih-mau 1 jadi-abu',
  'disuruh-pergi 6 masih-mau 1 badan-nya-habis',
  'hak 2 yang 1 membelot 3 rugi|rugi-keras|dicabut',
  'jika 2 teu-nurut 4 keluarga-daerah 1 moal-selamat',
  'jika 2 kalian|kita 1 teu-nurut 4 keluarga-daerah 1 moal-selamat',
  'tutup-mulut|jaga-mulut 4 aku-cari 1 keluarga-kamu|keluarga-daerah',
  'sekali-lagi 2 bersuara 5 aku-cari 1 di-simpang',
  'isi-gawai 1 kami-sebar 7 tak-cabut',
  'yang|jika 3 nulis-status|nulis-begitu|bersuara 6 aku-serbu 1 rumahnya',
  'masih-mau 1 hak 2 mati-hak 3 suruh-bungkam|suruh-hapus',
])
/** `Rumah kayu itu gampang sekali terbakar, lho`; `jangan harap bisa sandar lagi di dermaga ini`. */
export const portended = pattern(
  /(?<!\p{L})(?:rumah|warung|motor|mobil|gudang|perahu|kapal|sawah|kebun|kandang|toko|kios|lapak|bengkel)(?: \p{L}+){0,3} (?:gampang|mudah|bisa|sering|rawan|biasa)(?: sekali| saja| banget| lho)? (?:terbakar|kebakaran|hilang|celaka|meledak|tenggelam|kecelakaan|dibakar|rusak|roboh)(?: \p{L}+)?,? (?:lho|loh|kan|lo)(?!\p{L})|(?<!\p{L})jangan (?:harap|mimpi|berharap) (?:bisa|dapat|boleh|akan|masih bisa) (?:ber|me|di)?\p{L}+(?: \p{L}+){0,2}? (?:lagi|di sini|di \p{L}+ (?:ini|kami|kita))(?!\p{L})/u,
)
export const entry = pattern(
  /\b(?:tanpa|karcis|tiket|stnk|sim|ktp|surat|vaksin|terlambat|musim|persib|tim|lawan|macet)\b/u,
)
export const kindly = pattern(
  /\b(?:helm|sabuk|imunisasi|vaksin\p{L}*|posyandu|gizi|bekal|sarapan|seragam|ppdb|spmb|daftar|hujan|licin|macet|cuaca|banjir|longsor|gelombang|virus|demam|dbd|(?<!rumah )sakit|obat|asuransi|apar|korsleting|kompor|begal|copet|pencopet|jambret|curanmor|dompet|ponsel|barang|kunci|gembok|rekening|akun|sandi|tautan|otp|calo|nik|data pribadi|diskon|tiket|mudik|rem|ban|menyeberang|zebra|polisi|hubungi|mari|antar|jemput|dijemput|diantar|layanan|dampingi|awasi)\b/u,
)
/**
 * `Hati-hati di jalan pulang nanti, banyak yang mengincar`: nobody is named whom it could befall but the reader; `kalau
 * masih cerita ke mana-mana, hati-hati di jalan`.
 */
export const stalked = pattern(
  /(?<!\p{L})(?:hati-hati|hati2|ati-ati|waspada|berjaga-jaga|jaga diri|awas)(?: (?:saja|aja|ya|lho|baik-baik|bapak|ibu|anda|kamu|pak|bu|kak))*(?: (?:di|pas|saat|waktu|kalau|nek)(?: [\p{L}-]+){1,5})?,? (?:(?:soalnya|karena|sebab) )?(?:(?:sudah|udah|lagi|sekarang) )?(?:banyak|ada|akeh|loba|ana|aya) (?:yang|sing|nu|orang yang|orang) (?:mengincar|mengincarmu|ngincer|ngincar|incar|menunggu(?!(?: (?:anda|bapak|ibu|kamu))? (?:di rumah|kepulangan|kabar))|menunggumu|nunggu|nungguin|mengikuti|ngikutin|membuntuti|mengawasi|mencari|mencarimu|nyari|dendam|sakit hati|(?:tidak|tak|gak|nggak|ga|ndak|ora) suka|geram|kesal)(?= (?:bapak|ibu|anda|kamu|saudara|lu|lo|sampeyan|sama|kepada|lho|ya|kok)(?!\p{L})|\s?[.,!?…]|\s*$)|(?<!\p{L})(?:kalau|kalo|jika|nek|lamun|mun|yang|sing|nu)(?: \p{L}+){0,3} (?:(?:ngomong|cerita|carita|crito|bicara|koar-koar|mulut) (?:ke mana-mana|kemana-mana|ka ?mana-mana|ke sana kemari|neng endi-endi|ke luar)|protes|melapor|ngelapor|wadul|mengkritik|buka mulut|banyak (?:omong|bicara|tanya)|macam-macam),? (?:ya |mending |sebaiknya )?(?:hati-hati|hati2|ati-ati)(?: saja| aja| wae| bae| ya)? (?:di jalan(?! pikiran)|di dalan|neng dalan|kalau (?:pulang|keluar|lewat)|pulangnya)(?!\p{L})/u,
)
