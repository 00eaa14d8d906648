import { pattern } from '../pattern.ts'

const numeral =
  '(?:0?[1-9]|1\\d|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|siji|loro|telu|papat|hiji|tilu|opat|sa|duo|tigo|ampek|kosong (?:satu|dua|tiga))'
const numbered = `(?:nomor|nomer|nomber|no\\.?|angka|nmr|urut|paslon|calon|kandidat)(?: urut)?(?: (?:nomor|nomer|no\\.?))? ?${numeral}(?![\\p{L}\\p{N}]|[.,]\\d)`
export const callNumber = pattern(
  new RegExp(
    `(?<!\\p{L})(coblos|nyoblos|mencoblos|cobloslah|coblosen|tusuk|hitamkan|lubangi|pilih|pilihlah|piliho|milih|dukung|menangkan|tetap|ojo lali|jangan lupa|ingat|kade hilap|ulah hilap|ulah poho|kade poho|aja lali|jan lupo)(?:,? [\\p{L}-]+){0,4},? (?:${numbered}|(?<!(?:tps|rt|rw|kloter|kelas|pos|blok|gang|kelompok|tim|regu|tahap|jalur) )0[1-9](?!\\d))`,
    'u',
  ),
)
/** `coblos siji`, but `coblos satu kali`, `coblos satu pasangan`. */
export const bareNumber = pattern(
  new RegExp(
    `(?<!\\p{L})(?:coblos|nyoblos|coblosen|mencoblos) ${numeral}(?![\\p{L}\\p{N}])(?=\\s?(?:[.,!?…]|$|ya|yo|wae|saja|aja|lur))`,
    'u',
  ),
)
export const candidateNumber = pattern(
  new RegExp(
    `(?<!\\p{L})(?:calon|paslon|kandidat|pasangan|cakades|calkades|caleg|cabup|cagub|capres|petahana)[\\p{L} ]{0,30}? ?${numbered}`,
    'u',
  ),
)
export const anyNumber = pattern(new RegExp(`(?<!\\p{L})${numbered}`, 'u'))
/** `Pindahkan pilihanmu ke nomor 1`, `titipkan suara kita kepada petahana`: whoever it goes to is named. */
export const movedVote = pattern(
  new RegExp(
    `(?<!\\p{L})(?:pindahkan|geser|alihkan|jatuhkan|labuhkan|titipkan|berikan|serahkan|percayakan)(?:lah)? (?:pilihan|(?:hak )?suara)(?:mu|nya|ku| anda| kita| kalian| kamu)? (?:ke|kepada|pada|untuk|buat) (?:${numbered}|petahana(?!\\p{L}))`,
    'u',
  ),
)
export const fingers = pattern(
  /(?<!\p{L})salam (?:\p{L}+ )?(?:satu|dua|tiga|empat|lima|[1-5]|siji|loro|telu) jari(?!\p{L})/u,
)
export const terms = pattern(
  /(?<!\p{L})(?:dua|tiga|2|3|kedua) periode|cukup (?:satu|1) periode|periode (?:kedua|ketiga)|(?:2|dua)periode/u,
)
export const termsPlain =
  /(?:selama|menjabat|dalam|terbagi|dibagi|setiap|menjadi|sebanyak|masa jabatan|maksimal|paling lama|paling banyak|telah) (?:\p{L}+ ){0,2}$/u
/** What is done in two stretches of time: `dua periode libur`, `dua periode pendaftaran`. */
export const termsOfOther =
  /^ (?:libur|tanam|panen|tahun|setahun|setiap|anggaran|musim|sidang|ujian|kursus|magang|belajar|puasa|hujan|kemarau|sensus|lelang|bantuan|subsidi|laporan|pe[mnlr]\p{L}+an|semester|bulan)(?!\p{L})/u
export const termsCall = pattern(
  /(?<!\p{L})(?:lanjut|lanjutkan|dukung|menuju|siap|gas|gaskeun|insyaallah|insya allah|wajib|harus|layak|pantas|semoga|mari|ayo|tetap|kita|yuk|lagi|pokoke|pokoknya|cukup|jangan)(?!\p{L})/u,
)
export const oust = pattern(
  /(?<!\p{L})(?:(?:turunin|gantiin|lengserin|tumbangin|gulingin|turunkan|lengserkan)(?: (?:aja|saja|itu|tuh|tu|dong|segera|sekarang|si)){1,3}|ganti|gantikan|tumbangkan|lengserkan|turunkan|gulingkan) (?:presiden|bupati|gubernur|wali kota|walikota|kades|kepala desa|rezim|pemimpin|wapres|keuchik|lurah)(?!\p{L})/u,
)
export const votesFor = pattern(
  /(?<!\p{L})(?<!(?:surat|kotak|kertas) )suara(?:mu|nya|ku)? (?:kita |kami |anda |warga |rakyat |saya )?(?:\p{L}+ ){0,2}?(?:hanya |cuma |bulat |penuh )?(?:untuk|buat|kepada|kanggo|pikeun) (?!(?:calon|pemimpin|kandidat|wakil(?: rakyat)?|pasangan(?: calon)?|salah satu)(?: terbaik)? (?:yang|pilihan|sesuai|calon|pasangan|kandidat)(?! (?:kami|kita|jelas))(?!\p{L})|(?:petugas|panitia|kpps|kpu|bawaslu)(?!\p{L}))(?:yang jelas|nomor|paslon|calon|pasangan|petahana|\p{L}+)/u,
)
/** `Coblos saja Kirana`: the verb of the ballot and a name, known or not; no organ or place of the election. */
export const votedName = pattern(
  /(?<!\p{L})(?:[Cc]oblos|[Nn]yoblos|[Cc]oblosen|[Mm]encoblos|[Cc]obloslah|[Tt]usuk)(?: (?:saja|aja|wae|bae|dong|ya|terus|tetap|gambar|foto|kumis|pak|bu|bang|mas|mbak|gus|kang|teh|cak|haji|calon|pasangan|si))*,? (?!(?:TPS|KPU|Kartu|Surat|Bagi|Untuk|Di|Dengan|Yang|Pada|Secara|Sesuai|Dan|Tanpa|Cara|Agar|Hati|Nurani|Pemimpin|Hak|Kertas|Gambar|Calon|Pasangan|Sah|Aman|Rabu|Senin|Selasa|Kamis|Jumat|Sabtu|Minggu|Pilkada|Pemilu|Pilkades|Jangan|Satu|Dua|Bapak|Ibu|Saudara|Pak|Bu|Bang|Mas|Mbak|Gus|Kang|Teh|Cak|Haji)(?!\p{L}))(?:(?:Pak|Bu|Bang|Mas|Mbak|Gus|Kang|Teh|Cak|Haji) )?\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}+)?/u,
  'text',
)
/** For or against whoever holds the office: `jangan kasih kesempatan petahana`, `petahana sudah gagal`. */
export const incumbent = pattern(
  /(?<!\p{L})(?:jangan|ojo|ogah|emoh|cukup|tumbangkan|kalahkan|lawan|hentikan|tolak|ganti|usir|lengserkan)(?: [\p{L}-]+){0,4} (?:petahana|incumbent)(?!\p{L})|(?<!\p{L})(?:petahana|incumbent)(?: [\p{L}-]+){0,3} (?:gagal|ingkar|harus pergi|berkuasa lagi|layak|pantas|terbukti|juara|menang lagi|harus lanjut|pasti menang|mengecewakan|bohong|turun)(?!\p{L})/u,
)
/** `Butuh kades seperti Bu Endang`: somebody held up as what the office needs. */
export const neededLike = pattern(
  /(?<!\p{L})(?:butuh|membutuhkan|perlu|rindu|merindukan|ingin|pengin|mau|punya) (?:sosok )?(?:presiden|bupati|gubernur|wali kota|kades|kepala desa|pemimpin|wakil rakyat|anggota dewan)(?: baru)? (?:seperti|kayak|macam|sekelas|sebaik) (?=\p{Lu})/iu,
  'text',
)
/** `Kawal kemenangan Arif–Lela`: a pair and its victory. */
export const victory = pattern(
  /(?<!\p{L})(?:kawal|jemput|menjemput|songsong|rebut|demi|untuk|menuju) (?:ke|pe)menangan(?!\p{L})|(?<!\p{L})(?:tim|posko|rumah|relawan) pemenangan(?!\p{L})/u,
)
/** What follows a name when somebody is wished into an office: `Kirana layak memimpin`, `… untuk Nusaraya 1`. */
export const leading =
  /^,?(?: [\p{L}-]+,?){0,2}? (?:(?:kembali |lagi |tetap |terus )?(?:duduk|bertahan|bertakhta|berkantor) (?:di|ke) (?:kursi|pendopo|balai kota|senayan|istana)|(?:layak|pantas|patut) (?:diberi|dapat|mendapat|dikasih) (?:satu )?(?:kesempatan|waktu|periode|amanah)|(?:bupati|gubernur|presiden|kades|wali kota|kuwu) (?:lagi|kembali|selamanya|harga mati)|(?:di puncak|tak terkejar|tak terbendung|tak terkalahkan|unggul (?:telak|jauh|mutlak))|(?:memang |paling |sangat |yang )?(?:layak|pantas|cocok|siap|harus|wajib|pasti|bakal|akan|insyaallah)(?: [\p{L}-]+)? (?:memimpin|menang|terpilih|pimpin|jadi (?:bupati|gubernur|kades|kepala desa|kuwu|keuchik|perbekel|wali nagari|presiden))|(?:jadi|menjadi|dadi|maju|janten|dados|manjadi)(?: lagi| kembali| calon)? (?:bupati|gubernur|presiden|kades|kepala desa|wali kota|anggota dewan)|(?:memimpin|pimpin) (?:lagi|kembali|kabupaten|desa|daerah|nusaraya|kita|dua periode)|(?:untuk|kanggo|pikeun|buat|for) (?:bupati|gubernur|presiden|kades|kepala desa|wali kota|\p{L}+ (?:1|satu)(?!\p{L}))|menang(?:!|\s?$| telak| satu putaran| mutlak))/u
export const supporters =
  /^(?:dukung|mendukung|dukunglah|doakan|mendoakan|menangkan|memenangkan|menangkanlah|menangno|usung|mengusung|jagokan|jangan pilih|jangan coblos|jangan dukung|ojo milih|pilih|pilihlah|piliho|coblos|nyoblos|mencoblos|kawal|lanjutkan|tenggelamkan|tolak|titip suara|tetap|tetep|antar|mengantar|mengantarkan|vote|hantarkan|antarkan|nga?dukung|nga?rojong|n?d?hukung|ndukung|nyengkuyung|milih|pilihen|mamiliah|mamilih|piliah|mandukuang|dukuang|pilihin|coblosin|dukungin|meunangkeun|ngameunangkeun|menangk?e|menangake|menangaken|mamanangkan|manangkan|menangin|kas[ei]h? m[ae]nang|bikin menang|manangakan)$/u
/** `… Pak Camat menjadi bupati`: somebody is to come to a post. */
export const toOffice =
  /^(?: [\p{L}-]+){1,4} (?:jadi|menjadi|maju|dadi|janten|dados|manjadi|kanggo|pikeun|ke kursi|menuju kursi|duduk di kursi)(?: sebagai| calon| kembali)?(?: [\p{L}-]+)? (?:presiden|bupati|gubernur|wali kota|walikota|kades|kepala desa|keuchik|anggota dewan|anggota dprd?|kuwu)(?!\p{L})/u
export const gesture = /[\u270c\u261d\u{1f91f}\u{1f590}\u270b\u{1f918}\u{1f44c}\u{1f446}]|[1-9]\ufe0f?\u20e3/u
export const pair = pattern(/\p{Lu}\p{Ll}{2,}\s?[–—&-]\s?\p{Lu}\p{Ll}{2,}/u, 'text')
/** A party of any name; `partai final` is a match. */
export const partyName = pattern(
  /(?<!\p{L})Partai (?!Final|Semifinal|Politik|Besar|Puncak|Ulang|Perdana|Pembuka|Kedua|Pertama|Penentu|Lokal|Pengusung|Pendukung|Peserta)\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2}/u,
  'text',
)
/** `Ayo pakai kaus kuning ke TPS`, `sampai jumpa di TPS, jangan lupa yang berpeci`: a colour or a look on the day of voting. */
export const badge = pattern(
  /(?<!\p{L})(?:ayo|mari|yuk|hayu|nyok|jangan lupa|kompak|rame-rame|ramai-ramai|serentak|ojo lali|kita)(?!\p{L})(?![^.!?]{0,90}(?:kpps|petugas|linmas|panitia))[^.!?]{0,40}(?<!\p{L})(?:kaus|kaos|baju|kemeja|batik|jilbab|kerudung|peci|topi|ikat kepala|busana|pakaian|bernuansa|warna|berwarna)(?: (?:warna|berwarna|serba))? (?:kuning|merah|biru|hijau|oranye|putih|hitam|ungu|kotak-kotak|loreng)[^.!?]{0,40} (?:ke|di|menuju|ka|nang) (?:tps|bilik suara)(?!\p{L})|(?<!\p{L})(?:tps|bilik(?: suara)?|surat suara|coblosan|mencoblos|nyoblos|pencoblosan)(?!\p{L})[^.!?]{0,30}(?<!\p{L})(?:ingat|ingat-ingat|jangan lupa|ojo lali|ulah hilap|ulah poho|jan lupo)(?: ya)? (?:yang|sing|nu|nan|si) (?:(?:ber|pakai |pake |wajahnya |mukanya )?(?:peci|kumis|jilbab|kerudung|kacamata|sorban|blangkon|udeng|hijab|baju|kemeja|janggut|jenggot|senyum|tersenyum)\p{L}*|paling \p{L}+|ganteng|cantik|gagah|tengah|kiri|kanan|di (?:tengah|kiri|kanan|atas|bawah))(?: \p{L}+)?/u,
)
/** `Kalau PSI masuk DPRD, suara anak muda pasti didengar`: what a party promises. */
export const promised = pattern(
  /(?<!\p{L})(?:[Kk]alau|[Kk]alo|[Jj]ika|[Bb]ila|[Nn]ek|[Ll]amun|[Bb]egitu) (?:Partai \p{Lu}\p{L}+|PKS|PKB|PAN|PPP|PSI|PBB|PDIP|PDI Perjuangan|Golkar|Gerindra|NasDem|Nasdem|Demokrat|Perindo|Hanura|Gelora)(?: (?:kita|bisa|berhasil|kembali|lagi))* (?:masuk|menang|lolos|duduk|berkuasa|memimpin|unggul|berjaya)(?: (?!final|semifinal)\p{L}+){0,3}, [^.!?]{0,60}?(?<!\p{L})(?:pasti|bakal|akan|tentu|makin|lebih|terjamin)(?!\p{L})/u,
  'text',
)
/** `Yang pilih nomor satu dapat kupon sembako`: goods for a vote; `Kaus dan stiker Pak Harun bisa diambil`: goods with a face. */
export const bargained = pattern(
  /(?<!\p{L})(?:yang|siapa|barang siapa|kalau|jika|asal|sing|nu|nek|lamun)(?: mau| sudah| ikut| siap)? (?:pilih|memilih|milih|coblos|mencoblos|nyoblos|dukung|mendukung|dhukung) (?:(?:paslon |calon )?(?:nomor|nomer|no\.?) ?(?:urut )?(?:\d{1,2}|satu|dua|tiga|empat|lima|siji|loro|telu|hiji|dua)|(?:pak|bu|kang|bang|gus|mas|mbak|haji|petahana|calon kita|jagoan kita)(?: [\p{L}-]{2,20}){0,2}?)(?! pada| di| menu| opsi| untuk| dalam)[^.!?]{0,20} (?:dapat|dapet|diberi|dikasih|kebagian|mendapat|memperoleh|dijanjikan|oleh|meunang) (?:kupon|sembako|uang|amplop|beras|pulsa|minyak|bantuan|jatah|mi instan|dhuwit|duit|bansos|rp)(?!\p{L})|(?<!\p{L})(?:kaos|kaus|stiker|bendera|topi|rompi|kalender|baliho|spanduk|banner)(?:,? dan|,) (?:(?:kaos|kaus|stiker|bendera|topi|rompi|kalender|baliho|spanduk|banner)(?:,? dan|,)? ){1,3}(?:bergambar |bertuliskan |dukungan )?(?:pak|bu|kang|bang|gus|mas|mbak|haji|paslon|calon) [\p{L}-]{2,20}(?: [\p{L}-]{2,20})? (?:bisa|dapat|boleh|silakan|sudah|siap|gratis|tersedia|dibagikan|kami)(?!\p{L})/u,
)
/** `mari kita antar sampai pelantikan`: with somebody to the oath. */
export const toOath = pattern(
  /(?<!\p{L})(?:kita|ayo|mari|yuk|hayu|siap)(?: [\p{L}-]+){0,2} (?:antar|antarkan|kawal|hantarkan|dudukkan)(?: (?:beliau|dia|pasangan ini|jagoan kita|pak \p{L}+|bu \p{L}+))? (?:sampai|hingga|menuju|ke) (?:hari )?(?:pelantikan|kursi|menang|kemenangan|pendopo)(?!\p{L})/u,
)
/** `kami sih tim Rahma–Yusuf` */
export const ownSide = pattern(
  /(?<!\p{L})(?:[Kk]ami|[Kk]ita|[Ss]aya|[Mm]imin|[Aa]dmin|[Aa]ku)(?: (?:sih|mah|tetap|jelas|sudah|pasti|tentu|sekeluarga|semua)){0,2} (?:tim|pro|dukung|mendukung|pilih|memilih|kubu|ikut|barisan|pendukung|(?<=(?:tetap|setia) )bersama) \p{Lu}\p{Ll}+\s?[–—&-]\s?\p{Lu}\p{Ll}+/u,
  'text',
)
export const turned = pattern(/(?<!\p{L})(?:tapi|tetapi|namun|cuma|pokoknya|asal|meski|walau)(?!\p{L})/u)
export const notParty = pattern(
  /(?<!\p{L})(?:pajak|samsat|kendaraan|perjanjian|kementerian|menteri|permen|surat edaran|pabrik|sawit|patroli|rb)(?!\p{L})/u,
)
/** `Jangan pilih PKS`, `Menangkan PKB!`: the verb of the ballot right before a party's short name, in capitals. */
export const shortParty = pattern(
  /(?<!\p{L})(?:[Jj]angan (?:pernah )?(?:pilih|coblos|dukung|percaya|kasih suara)|[Oo]jo (?:milih|nyoblos)|[Pp]ilih(?:lah)?|[Cc]oblos(?:lah)?|[Dd]ukung(?:lah)?|[Mm]enangkan|[Mm]emenangkan|[Kk]awal|[Tt]enggelamkan|[Tt]umbangkan|[Kk]alahkan|[Tt]olak|[Tt]itip suara(?: untuk| buat| ke)?|(?:[Jj]angan )?[Bb]uang suara(?:mu|nya)? (?:untuk|buat|ke)|[Ss]uaramu (?:untuk|buat)|[Mm]erapat ke|[Gg]abung|[Bb]ersama|[Hh]idup|[Jj]ayalah|[Ss]uara (?:kita |kami |anda |warga )?(?:untuk|buat))(?: (?:saja|aja|terus|tetap|hanya|ya|dong|partai))* (?:PKS|PKB|PAN|PPP|PSI|PKN|PNA|PBB|PRIMA|Demokrat|Gelora|DEMOKRAT|GELORA)(?![\p{L}\p{N}])(?! (?:tahap|tahunan|online|motor|mobil|kendaraan|antara|dengan|tentang|pajak))/u,
  'text',
)
/** What `Bersama`, `pilih` and `dukung` also stand before: a contract, a tax, the United Nations. */
const shortElsewhere = /^(?:Bersama|bersama|Gabung|gabung|Hidup|hidup|Kawal|kawal|Dukung|dukung)/u
export const isWeakSide = (written: string): boolean => shortElsewhere.test(written) || /PBB$/u.test(written)
/** `Tenggelamkan partai itu`, `partai ini memang layak menang`: against a party that is pointed at, or for it. */
export const againstParty = pattern(
  /(?<!\p{L})(?:tenggelamkan|tumbangkan|kalahkan|hancurkan|bubarkan|habisi|lupakan|tinggalkan|tolak|boikot|jangan (?:pernah |mau )?(?:pilih|coblos|dukung|percaya)(?: sama| pada| kepada)?|ojo milih|hukum) (?:saja |semua )?(?:partai|parpol|calon|caleg|paslon) (?:itu|ini|tersebut|dari (?:partai|kubu|parpol) (?:itu|ini|sebelah)|penista|korup|koruptor|pembohong|pengkhianat|asing|aseng|sebelah|warna|berlambang|berwarna|yang (?:bohong|ingkar|korup|menipu))(?!\p{L})|(?<!\p{L})(?:partai|parpol) (?:ini|itu|kita|kami|tersebut) (?:memang|paling|sangat|benar-benar|sungguh)(?: memang| paling| sangat| selalu)? (?:layak|pantas|peduli|merakyat|amanah|bersih|membela|memperjuangkan|berpihak|dekat dengan rakyat)(?!\p{L})/u,
)
/** `Lima tahun lagi buat Pak Bupati`, `teruskan Pak Hasan satu periode lagi`: more time for whoever holds the post. */
export const moreTime = pattern(
  /(?<!\p{L})(?:teruskan|lanjutkan|pertahankan)(?:lah)? (?:pak|bu|bapak|ibu|bang|gus|haji|bupati|wali kota|gubernur|kades|petahana)(?! (?:rt|rw)(?!\p{L}))(?: \p{L}+){0,3},? (?:(?:satu|1|sekali) periode|lima tahun|5 tahun) lagi(?!\p{L})|(?<!\p{L})(?:lima|5) tahun (?:lagi|ke depan)(?: \p{L}+)? (?:buat|untuk|bersama|dengan|sama|kanggo) (?:pak|bu|bapak|ibu|beliau) ?(?:bupati|gubernur|wali|wali kota|presiden|kades|wabup)?(?!\p{L})/u,
)
/** `PDIP lagi, PDIP terus!`: a party and a cheer, with a mark behind it. */
export const partyCheer = pattern(
  /(?<![\p{L}\p{N}])(?:PDIP|PDI-P|PDI Perjuangan|Golkar|Gerindra|Nas[Dd]em|Demokrat|PKS|PKB|PAN|PPP|PSI|Hanura|Perindo|Gelora|GOLKAR|GERINDRA|NASDEM|DEMOKRAT|HANURA) (?:lagi|terus|selalu|jos+|yes|oke|ok|menang|jaya|gaspol|tetap di hati|sampai mati|harga mati|juara|nomor satu)(?=\s?[,.!]|\s*$)/u,
  'text',
)
/** `nomor 4 di hati`, `kita antar pemimpin muda ke pendopo`: a number held dear, somebody led to the seat of power. */
export const seated = pattern(
  new RegExp(
    `(?<!\\p{L})${numbered} (?:tetap |selalu |memang )?(?:di hati|harga mati|pilihan (?:kita|kami|hati|rakyat))(?!\\p{L})|(?<!\\p{L})(?:antar|antarkan|hantarkan|dudukkan|kawal) (?:pemimpin|jagoan|calon|putra|putri)(?: \\p{L}+){0,3} (?:ke|menuju|di) (?:pendopo|istana|senayan|kursi|balai kota)(?!\\p{L})`,
    'u',
  ),
)
/** `… harus jadi kuwu`: behind a person's name a call by itself. */
export const mustBecome =
  /^(?: (?:teh|téh|mah|kuwi|iku|itu|ini))?,? (?:memang |sungguh |wis |sudah |geus |paling )?(?:kedah|wayahe|waktunya|saatnya|waktuna|kudu|mesti|harus|wajib|layak|pantas|pasti|bakal)(?: lagi)? (?:jadi|dadi|janten|dados) (?:lagi )?(?:bupati|gubernur|kades|kepala desa|kuwu|keuchik|perbekel|wali nagari|wali kota|presiden)(?!\p{L})/u
/** `cuma PKB yang peduli` */
export const onlyParty = pattern(
  /(?<!\p{L})(?:cuma|hanya|memang|baru|satu-satunya) (?:PDIP|PDI-P|PDI Perjuangan|Golkar|Gerindra|Nas[Dd]em|Demokrat|PKS|PKB|PAN|PPP|PSI|Hanura|Perindo|Gelora) (?:yang |memang )(?:benar-benar |selalu |paling |mau |berani )?(?:peduli|membela|memperjuangkan|mampu|bisa|mengerti|paham|memihak|berpihak|ingat|hadir|bekerja|kerja|terbukti|layak|turun (?:tangan|langsung|ke|saat|waktu|ketika)|menolong|bantu|membantu|setia|jujur|bersih|tulus|berbuat|memikirkan|dekat|berani|pantas)(?!\p{L})/u,
  'text',
)
/** `calon kades paling amanah`, `cabup kebanggaan warga`: praise right behind what somebody stands for. */
export const praisedCandidate = pattern(
  /(?<!\p{L})(?:(?:bakal )?calon (?:kades|kepala desa|(?:wakil )?bupati|(?:wakil )?gubernur|(?:wakil )?wali kota|(?:wakil )?presiden|keuchik|kuwu|wali nagari|legislatif|anggota (?:dprd?|dewan))|cakades|calkades|caleg|cabup|cagub|capres|paslon)(?: kita| kami| yang| memang| dengan){0,2} (?:paling (?!muda|tua|banyak|sedikit|lama|awal|akhir|dulu|kaya|utara|selatan)\p{L}+|ter(?:baik|amanah|jujur|bersih|hebat)|kebanggaan|idola|idaman|andalan|harapan|jagoan|jempolan|pilihan (?:kita|kami|warga|rakyat|hati))(?!\p{L})/u,
)
/** `Warga cerdas pilih yang putih!`: a colour, a pattern or a beard stands for who is on the ballot, and ends the clause. */
const shownChoice = pattern(
  /(?<!\p{L})(?:warga|orang|rakyat|pemilih|wong|urang|anak muda|masyarakat|bapak ibu) (?:cerdas|pintar|pinter|waras|baik|sejati|cinta \p{L}+|\p{L}+ (?:cerdas|pintar))(?: pasti| tentu| harus| akan| tetap| wajib| kudu)?(?: tidak| tak| nggak| gak| ora| pantang| ogah)? (?:pilih|memilih|milih|nyoblos|coblos|mencoblos) (?:yang|sing|nu) (?:putih|merah|biru|kuning|oranye|ungu|hitam|kotak-kotak|batik|lurik|berkumis|berpeci|berkerudung|berkacamata|brewok|berjenggot|berkopiah|botak|gemoy|senyum|di tengah|di kiri|di kanan|itu|itu saja|satu itu)(?=\s?[.!…]|\s*$)/u,
)
/** `Kita antar Pak Haji Rusdi mendaftar ke KPU`: we go with whoever stands. */
export const escorted = pattern(
  /(?<!\p{L})(?:kita|ayo|mari|yuk|merapat|hayu|ayok|siap)(?: [\p{L}-]+){0,2} (?:antar|antarkan|kawal|iringi|temani|dampingi|hantarkan|sambut)(?: [\p{L}.-]+){1,5}? (?:mendaftar|daftar|ndaftar|pendaftaran)(?:kan diri)? (?:ke|di|ning|ka) (?:kpud?|kantor kpud?|panitia pilkades)(?!\p{L})/u,
)
/** `Yang pilih nomor dua silakan minta bantuan ke jagoannya sendiri`: nothing for those who vote otherwise. */
const votersShunned = pattern(
  new RegExp(
    `(?<!\\p{L})(?:yang|siapa|sing|nu|warga yang) (?:kemarin |dulu |sudah |masih |telah )?(?:pilih|milih|memilih|coblos|nyoblos|mencoblos|dukung|mendukung|ndukung) (?:${numbered}|calon (?:lain|sebelah|itu)|paslon (?:lain|sebelah)|sebelah|lawan|yang kalah)[^.!?]{0,24}? (?:silakan|silahkan|jangan|tidak usah|tak usah|gak usah|nggak usah|ojo|ulah|mending|sana|ya|monggo) (?:[\\p{L}-]+ ){0,3}?(?:bantuan|bansos|blt|pupuk|pelayanan|layanan|surat|ktp|jalan|jatah|jagoannya|calonnya|pilihannya|idolanya|protes|mengeluh|ngeluh)(?!\\p{L})`,
    'u',
  ),
)
/** `Kade hilap nomer hiji, Pa Haji Dadan`: whose number it is. */
const numberOf = pattern(
  new RegExp(
    `(?<!\\p{L})(?:coblos|nyoblos|pilih|milih|dukung|menangkan|ojo lali|jangan lupa|ingat|kade hilap|ulah hilap|ulah poho|kade poho) ${numbered}, (?:pak|pa|bu|bapak|ibu|mas|mbak|kang|teh|gus|cak|bang|haji|hajah|kiai|abah) (?!(?:kpps|panitia|ketua|rt|rw|petugas|polisi|guru)(?!\\p{L}))\\p{L}`,
    'u',
  ),
)
/** What calls by itself to vote for somebody, or against. */
export const choices = [shownChoice, votersShunned, numberOf] as const
/** `pokoke aku melu Mas Bagyo`: whom we follow. */
export const followed = pattern(
  /(?<!\p{L})(?:pokoke|pokoknya|pokokna|pokok e) (?:aku |saya |kita |kami |inyong |urang |abdi |kulo )?(?:melu|milu|ikut|milih|pilih|dukung|ndukung|ngiring|manut) (?:pak|pa|bu|bapak|ibu|mas|mbak|kang|teh|gus|cak|bang|haji|kiai|abah) \p{L}+(?: \p{L}+)?(?=[,.!])/u,
)
/** What is prayed for where somebody stands. */
export const winning = pattern(
  /(?<!\p{L})(?:menang|memenangkan|terpilih|berjaya|jaya|unggul|kursi|mulus (?:ke|di) (?:pendopo|istana|pilkada|pemilu|pilkades))(?!\p{L})/u,
)
