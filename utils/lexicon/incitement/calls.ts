import { createFrames } from '../frames.ts'
import { pattern } from '../pattern.ts'

/**
 * `jangan pulang sebelum gerbang kantor bupati roboh`; `mereka perlu dikasih pelajaran`, and no more; `kalau polisi tidak
 * bertindak, kita yang bertindak`.
 */
export const standing = pattern(
  /\b(?:jangan|ojo|ulah|jan)\s(?:\p{L}+\s)?(?:pulang|mundur|bubar|berhenti|mulih|balik)\s(?:sebelum|sampai|nganti|samemeh)\s[^.!?]{0,50}?\b(?:roboh|hancur|rata|terbakar|kebakar|jatuh|ambruk|tumbang|pecah|ngaku|sujud|keluar|babak belur)\b|(?<!\p{L})(?:dia|mereka|orang itu|orangnya|pelakunya|malingnya|pemiliknya) (?:itu |ini )?(?:sekali-sekali |sesekali |memang |juga )?(?:perlu|harus|wajib|kudu|pantas|mesti|layak) (?:dikasih|diberi|dikasi|diwenehi|dibere) pelajaran(?=\s?(?:[.,!;?]|$)|\s(?:biar|supaya|agar|sekali|sampai) )|(?<!\p{L})(?:(?:tidur|berbaring|rebahan|berjejer) di (?:tengah )?jalan|duduk di tengah jalan) (?:kalau|bila|jika) perlu(?!\p{L})|(?<!\p{L})(?:kalau|kalo|jika|bila|nek) (?:polisi|aparat|hukum|petugas|satpol pp)(?:nya)? (?:tidak|tak|nggak|gak|ora) (?:mau |bisa |berani |segera )?(?:bertindak|turun|bergerak|menangkap|menindak|becus),? (?:biar |maka |ya |berarti )?(?:kita|warga|massa|kami)(?: sendiri)?(?: yang)?(?: sendiri)? (?:bertindak|turun tangan|hakimi|menghakimi|tindak|hajar|tangkap|adili|selesaikan|bergerak)(?!\p{L})|(?<!\p{L})(?:kalau|bila|jika) perlu,? (?:kita |kami )?(?:seret (?:keluar|dia|mereka|paksa|camat|kades|lurah|bupati|orangnya|pemiliknya)|gebuk|gebukin|hajar|culik|dobrak|duduki (?:kantor|balai|pendopo|gedung)|bakar (?!sampah|ikan|sate|jagung)|keroyok|robohkan)(?: \p{L}+)?(?!\p{L})/u,
)

/** `Siapa berani menyiram air got ke mobil Pak Kadis?`; `petugase gebahen wae`: a dare, and whom to chase told first. */
export const dared = pattern(
  /(?<!\p{L})(?:siapa|sopo|sapa|saha|sia)(?: yang| sing| nu)? (?:berani|wani|wantun|barani)(?: \p{L}{1,12})? (?:menyiram|nyiram|melempar|melempari|mbalang|nyambit|membakar|ngobong|menampar|nampar|menonjok|nonjok|meludahi|menggembok|mencoret|mengempesi|ngempesi|merusak|ngrusak|menghajar|menggeruduk|mengusir|mendobrak|menjebol|memecahkan)(?! (?:bola|koin|gelang|dadu|balon|kembang))[^.!?]{0,40}? (?:mobil|motor|rumah|omah|imah|kantor|muka|wajah|rai|kepala|pagar|gerbang|kaca|pintu|pak|bu|kades|lurah|camat|petugas|bupati|polisi)(?:nya|e|na)?(?!\p{L}| sendiri| kita sendiri)|(?<!\p{L})(?:petugas|polisi|lurah|camat|kades|perangkat|carik|satpol|mantri|pegawai|rentenir|penagih)(?:e|é|ne|na|nya)(?: iku| kuwi| kae| mau| eta| itu)? (?:gebahen|usiren|tundhungen|tundungen|balangen|antemen|kepruken|gebugen|oyaken|cegaten|bandemen|gebukono|gebugan|baledogan|timpugan|teunggeulan|gebah)(?: wae| bae| we| ae)?(?!\p{L})/u,
)
/** Justice by one's own hand, officials dragged out, places stormed, weapons brought, abuse poured. */
export const called = createFrames([
  '^ 0 adili 1 sendiri',
  '^ 0 adili 5 tanpa-polisi',
  'tanpa-polisi 4 adili',
  '^ 0 turunkan 3 pejabat 3 dengan-paksa',
  '^ 0 keras 2 pejabat',
  '^ 0 banjiri 4 hujatan',
  '^ 0 banjiri 0 akunnya 5 hujatan',
  '^ 0 blokade 2 tempat 6 bersama-massa',
  '^ 0 kumpul 3 senjata 8 lawan-siapa',
  '^ 0 beri 1 orang-tuju 1 pelajaran',
  'dendam',
  '^ 0 sebar 6 kapok',
  'jangan-layani 6 kapok',
  'jangan-bayar 4 sampai-tuntut',
  'bangkit 1 melawan 1 aparat',
  '^ 0 lumpuhkan 1 wilayah-pusat',
  'didatangi 1 dengan-paksa|bersama-massa 2 kapok',
  'jika 4 tak-didengar 2 senjata 3 siap-pakai',
  'senjata 1 siap-pakai 4 jika 4 tak-didengar',
  'jika 4 dirusak 1 ya-bagus',
  'bahan-bakar 3 siap-pakai 7 tunggu-kalian',
  'blokade 2 tempat 12 sampai-tuntut|sampai-dituruti',
  'jangan-ikut 3 program-negara 6 akal-akalan',
  '^ 0 guyur 3 cairan-kotor',
  'jangan-masuk 2 pejabat|aparat 5 guyur',
  'yang 0 punya 0 muka-nya 2 kirim-sini',
  'bintang-satu 1 ramai',
  'senjata 9 langsung-hajar',
  '^ 0 copot 1 atribut',
  '^ 0 spam 6 akun-hilang',
  'jangan-salahkan 1 jika 8 hangus',
  'bersama-massa|ramai 2 lempari 2 lemparan 4 saat-lewat',
  'waktu-aksi 2 jebol 1 prasarana 2 punya-sana',
  'serbu-nomor 5 bikin-susah|kapok',
  'tindakan-negara 8 gagalkan 2 apa-pun-caranya',
  'gagalkan 4 tindakan-negara 6 apa-pun-caranya',
])

const holders =
  '(?:presiden|wapres|bupati|wabup|gubernur|wagub|wali kota|walikota|camat|lurah|kades|kepala desa|kepala dinas|menteri|rezim|rejim|pemerintah|pemerintahan|penguasa|kapolri|kapolres|panglima|ketua dprd?|pejabat|dia|mereka|orang nomor satu|orang no 1)'
/** `Lengserkan bupati!`, `mari kita gulingkan rezim ini`, `penjarakan gubernur`: whoever governs is to fall. */
export const toppled = pattern(
  new RegExp(
    `(?<!\\p{L})(?:lengserkan|lengserno|makzulkan)(?: (?:saja|aja|segera|sekarang|paksa|si|pak|bu|itu))*(?: \\p{L}+)?(?!\\p{L})|(?<!\\p{L})(?:gulingkan|tumbangkan|turunkan paksa|jatuhkan|penjarakan|seret|gantung) (?:(?:saja|aja|segera|si|paksa|para) )*${holders}(?!\\p{L})`,
    'u',
  ),
)
/** Councils, elections and games that bring somebody down, in headlines without the prefix; or a report of it. */
export const ousting = pattern(
  /(?<!\p{L})(?:dpr|mpr|dprd|parlemen|muktamar|munas|muswil|konferensi|rapat|sidang|mahkamah|pemilih|hasil|hak angket|interpelasi|skor|gol|babak|juara|ranking|peringkat|tim|klub|pelatih|rekor|berhasil|akhirnya|upaya|isu|wacana|hoaks|ajakan|seruan|menyebut|tuduhan|menuduh)(?!\p{L})/u,
)
