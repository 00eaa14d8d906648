import type { Sentence, Span } from '../../draft/types.ts'
import words from '../../lexicon/belah.txt'
import { createFrames } from '../../lexicon/frames.ts'
import { besideTopic } from '../../lexicon/insult.ts'
import { clauseBefore, createMarker, is, isBehind, type Mark } from '../../lexicon/marker.ts'
import { type Pattern, pattern } from '../../lexicon/pattern.ts'
import { isPlain } from '../../lexicon/plainSense.ts'
import { allOf, anyOf, meets } from '../../lexicon/signals.ts'
import { condemns, isDenied, tellsOfPast } from '../../lexicon/stance.ts'
import { defineRule } from '../define.ts'

const mark = createMarker(words)
const message =
  'Kalimat ini membagi warga menjadi kita dan mereka. Periksa kembali: sebut faktanya tanpa julukan dan tanpa membandingkan kelompok.'

/** A line drawn between us and them, care and goods by side, loyalty put in doubt, others told to go. */
const drawn = createFrames([
  'jangan 0 samakan 4 kita|mereka|luar',
  'cuma 1 kita 4 yang 2 jasa',
  'jika|yang 8 mending 1 minggat 1 grup',
  'yang 1 benci 2 mending 1 minggat',
  'urus|biar 3 nasib 0 sendiri',
  'biar 1 mereka|luar 2 urus 3 sendiri',
  'utamakan 4 pihak-kita',
  'utamakan 2 yang 2 asli',
  'yang 5 khianat 4 minggat',
  'diragukan 2 kesetiaan',
  'kesetiaan 3 diragukan',
  'jangan 1 kalah 3 luar',
  'jika|yang 2 mereka|luar 1 datang 5 rusak',
  'banding 4 numpang',
  'banding 0 kita 5 jasa',
  'sebelum-sejak 2 mereka|numpang 1 datang 4 damai|rusak',
  'orang 4 jangan-iri',
  'beda 0 derajat 1 bersama 1 orang|mereka|gerombolan|arah',
  'gerombolan 5 bisanya|rusak|cela',
  'orang 0 arah 4 memang 1 begitu-itu|cela',
  'orang 0 arah 7 egois',
  'orang 0 arah 2 bisanya',
  'sifat 1 banding 0 orang|mereka|gerombolan|arah',
  'yang 5 berarti 1 setia-pada',
  'beda 0 aliran 1 atas|bersama|dengan 0 kita',
  'orang 2 lebih 1 sifat 2 banding 1 orang|mereka|luar',
  'jika|yang 8 cari-lain',
  'menang 1 kita 1 atas 1 mereka|luar',
  'pembenci 3 gigit-jari',
  'utamakan 9 balas-pilih',
  'jika|yang 3 bukan-asli 4 jangan-campur',
  'bukan-asli 3 jangan-campur',
  'kubu-mereka 4 bermusuhan 4 kubu-kita|kita',
  'orang|mereka 4 cuma|memang 6 beda-kita',
  'bagian-kita 1 atau 2 musuh-kita',
  'musuh-kita 1 atau 2 bagian-kita',
  'luar|numpang 6 asli 3 jadi-susah',
  'orang 0 arah 1 jangan-coba',
  'biar 8 bukan-kita',
  'mereka 0 bukan-kita',
  'asli 3 jadi-susah 8 luar|numpang',
  'jika 1 bukan-kita 4 jangan-harap',
  'asli 4 utamakan 4 luar|numpang 3 tunggu-sisa',
  'kita 4 yang-benar 3 mereka|luar 3 perusak',
  'kita 3 atau 2 mereka|luar 2 perusak',
  'orang 1 arah|luar 0 mana-paham',
  'biar 1 mereka 2 gonggong',
  'cuma 1 kaum-benci 3 yang 1 persoalkan',
  'jangan 0 belanja 3 luar 6 buat-kita',
  'orang 3 kelas-rendah 1 banding 1 orang|mereka|kita',
  'orang 1 arah|luar 3 jangan 1 diajak',
  'dukung-kita 1 atau 1 musuh-daerah',
  'yang|jika 5 musuh-daerah',
  'putus-sapa 2 mereka|luar',
  'utamakan 8 asli 5 sisa-lain',
  'luar|numpang 1 jangan 0 sok-kuasa',
  'orang 0 luar 8 putus-sapa',
  'kita|orang 3 anak-tiri 1 mereka|orang|arah 4 anak-emas',
  'mereka|orang|arah 3 anak-emas 1 kita|orang 4 anak-tiri',
  'orang 5 mana-mau 1 dengan-kita',
  'yang 4 waras-kita 1 yang 4 cap-lawan',
  'yang 1 ormas 9 jangan-baur',
  'pendukung 8 kalah-ya-kalah',
  '^ 0 tempat-ini 1 milik-jatuh 0 orang-luar|para-luar',
  'orang-luar 1 tinggal-enak 2 dan-merusak',
  'sejati 1 takkan-gabung 3 orang-sana',
  'orang 0 luar 2 panas-lihat',
  '^ 0 gigit-kalian',
  'suporter 2 jangan-datang 2 kandang-kita',
  'tanpa-mereka 0 jadi-beres',
  'kita 0 pakai-otak 1 mereka 0 pakai-otot',
])
/** What goes wrong laid on a quarter, strife on `them`; asked, it is no verdict. */
const blamed = createFrames(['acara-gagal 2 gara-gara-saja 0 anak-sana', 'dari-dulu-memang 1 biang'])
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
/** `siapa bukan kawan kami adalah lawan kami`, `kita yang asli lawan mereka yang numpang`. */
const sides = pattern(
  /\b(?:kita|kami|kito|urang|awak|torang|katong|kitong|dhewe) (?:memang |jelas |sudah |mah )?(?:beda|lain|(?:bukan|tidak|tak|ora|teu) (?:satu|sa|se)) (?:barisan|kubu|golongan|kasta|derajat|level|kelas|haluan|akidah|aqidah|darah|kaum|perahu|kapal|bendera|kiblat)\b|\b(?:kita|kami|urang|awak|kitong|katong|torang|kito) (?:atau|atawa|utawa|utowo|vs|versus|lawan|melawan) (?:mereka|maran[eé]hna|dheweke|wong kae|dorang|dong|inyo|aranjeunna)\b|\bbukan (?:kawan|teman|bagian|barisan|golongan|kubu)(?: dari)? (?:kami|kita)\b[^.!?]{0,20}\b(?:lawan|musuh)\b(?: kami| kita)?|\b(?:kita|kami|urang|katong|torang)\b[^.!?,]{0,45}\s(?:lawan|vs|versus|melawan|lawannya)\s(?:si |para )?(?:mereka|dorang|maran[eé]hna|orang luar|pendatang)\b(?: \p{L}{1,30}){0,3}|\bkaum (?:\p{L}{1,30} ){1,3}(?:vs|versus|lawan|melawan) kaum (?:\p{L}{1,30})/u,
)
/** `biar orang Ngasem gigit jari melihat kita`; `warga perumahan cuma numpang, jangan banyak menuntut`. */
const gloated = pattern(
  /\b(?:biar|biarkan|biarin|ben|keun) (?:saja |aja |para )?(?:orang|warga|desa|kampung|dusun|anak|kaum|wong|urang|kelompok|pendukung|suporter|tetangga) (?:\p{L}+ ){0,3}(?:gigit jari|iri|kepanasan|menangis|nangis|malu|melongo|meri|kebakaran jenggot|sakit hati|merana)\b|\b(?:orang|warga|penghuni|anak|wong|urang|kaum) (?:\p{L}+ ){0,2}(?:itu |mah |kan )?(?:cuma|hanya|cuman|mung|ngan|sekadar) (?:numpang|menumpang|ngontrak|tamu|pendatang|nebeng),? (?:jangan|tidak usah|gak usah|ojo|ulah|tahu diri|harus tahu)\b(?: \p{L}+){0,2}/u,
)
/** `mau bersama kami atau bersama para pengganggu desa`; `orang kota dimanja, orang kampung dikhianati`. */
const chosen = pattern(
  /\b(?:bersama|di pihak|ikut|bela|membela|dukung|mendukung|pilih|sareng|melu|karo) (?:kami|kita|urang|torang)\b,? (?:atau|atawa|utawa|apa) (?:mau )?(?:bersama|di pihak|ikut|bela|membela|dukung|mendukung|dengan|jadi|menjadi|melu|karo|pilih) (?:para |kaum |si )?(?:\p{L}+)|\b(orang|warga|wong|urang|desa|kampung|dusun|anak|kaum|guru|pegawai|pedagang|petani|nelayan) \p{L}+ (?:selalu |terus |makin |paling |memang |melulu )?(?:dimanja\p{L}*|diutamakan|dianakemaskan|didahulukan|disayang\p{L}*|dibela|diistimewakan|enak-enakan|foya-foya|berfoya-foya|senang-senang|hidup enak|pesta|berpesta)\b[^.!?]{1,12}\b\1 \p{L}+ (?:selalu |terus |makin |malah |justru |melulu |yang |cuma |hanya )?(?:nanggung|menanggung|menderita|sengsara|kelaparan|kena getah\p{L}*|mati-matian|dikhianati|dianaktirikan|ditelantarkan|diinjak\p{L}*|dilupakan|ditindas|dikorbankan|dibuang|disisihkan|dibiarkan|diperas)\b/u,
)
/** `orang bukit dapat air, orang bawah dapat lumpur`: the good to one side, the dregs to the other; `ikut kami yang waras
 * atau ikut gerombolan itu`. */
const shared = pattern(
  /\b(orang|warga|wong|urang|desa|kampung|dusun|anak|kaum|pedagang|petani|nelayan|pegawai|rt|rw|blok|wilayah|daerah|bagian|kecamatan|sisi|kelurahan) \p{L}+ (?:selalu |terus |yang )?(?:dapat|dapet|kebagian|menikmati|memanen|makan|oleh|meunang) \p{L}+(?: \p{L}+)?,? ?(?:dan |tapi |tetapi |sedangkan |sementara )?\1 \p{L}+ (?:selalu |terus |cuma |hanya |tinggal |yang )?(?:dapat|dapet|kebagian|menelan|makan|mencium|menghirup|oleh|meunang|menanggung) (?:lumpur|debu|ampas|sisa|remah|janji|bau|banjir|sampah|getah|gigit jari|air mata|angin(?! (?:kencang|puting|segar|laut|ribut))|asap|tulang|limbah|kotoran)(?:nya)?\b|\b(warga|orang|desa|kampung|dusun|blok|rt|rw|wilayah|kecamatan) \p{L}+ (?:selalu |terus |yang )?(?:dapat|kebagian|menikmati) (?:semua(?:nya)?|banyak|enaknya|untungnya|terus), ?(?:dan |tapi |tetapi |sedangkan |sementara )?\2 \p{L}+ (?:selalu |terus |cuma |hanya |tinggal |yang )?(?:gigit jari|melongo|nonton|menonton|jadi penonton|tidak dapat apa-apa|nggak dapat apa-apa|kebagian sisa|dapat sisa\p{L}*)\b|\b(?:ikut|bersama|pilih|dukung|bela) (?:kami|kita) yang \p{L}{1,20} (?:atau|atawa|apa) (?:ikut|bersama|jadi|pilih|dukung|bela) (?:para |kaum |si )?(?:gerombolan|mereka|kubu|pengacau|perusak|pembenci|penjilat|pengkhianat|barisan)\b/u,
)
/** `PNS enak tidur di kantor, honorer yang banting tulang` */
const toil = pattern(
  /\b(?:pns|asn|pejabat|pegawai|orang kota|orang kaya|juragan|bos|majikan|perangkat|pengurus|pusat|kabupaten|laki-laki) (?:cuma |tinggal |hanya |pada |yang )?(?:enak(?:-enak(?:an)?)?|ongkang-ongkang|leha-leha|tinggal tidur|foya-foya|makan gaji buta)\b[^.!?,]{0,40}, ?(?:dan |tapi |tetapi |sedangkan |sementara )?(?:honorer|buruh|petani|rakyat|warga|orang desa|wong cilik|nelayan|guru|bidan|kader|sopir|pedagang|daerah|desa|perempuan|kita|kami)(?: \p{L}+)? (?:yang |cuma |malah )?(?:banting tulang|kerja|bekerja|capek|menanggung|nanggung|susah|keringatan|berkeringat|peras keringat|jungkir balik|mati-matian|kelaparan|menderita)\b/u,
)
/** `kita yang kerja, mereka yang bikin gaduh` */
const workers = pattern(
  /\b(?:kita|kami|urang|torang|katong) yang (?:kerja|bekerja|capek|lelah|berjuang|berkeringat|membangun|bayar|membayar|repot|susah)\b[^.!?,]{0,20}[,–—-] ?(?:mereka|dorang|pihak sana|orang sana|yang di sana) (?:yang )?(?:bikin|buat|cuma|hanya|sibuk|tinggal|enak|menikmati|merusak|ribut|nyinyir|teriak|ngomel|protes|tidur|nonton)\b(?: \p{L}+)?/u,
)
/** `saatnya selatan melawan utara`, `warga timur jangan mau kalah sama barat`. */
const quarters = pattern(
  /\b(?:utara|selatan|timur|barat|wetan|kulon|lor|kidul|hulu|hilir|pesisir|gunung|kota|desa)\b[^.!?,]{0,12}\b(?:melawan|lawan|hajar|balas|jangan mau diinjak|jangan mau dijajah)\b (?:\p{L}+ )?(?:utara|selatan|timur|barat|wetan|kulon|lor|kidul|hulu|hilir|pesisir|gunung|kota|desa)\b/u,
)
const call = pattern(
  /\b(?:saatnya|waktunya|ayo|mari|wis wayahe|bangkit|bangkitlah|jangan diam|harus|kudu)\b/u,
)
const clan = pattern(
  /(?<!\p{L})bani (?!israil|israel|umayyah|abbas|hasyim|adam|tamim|quraizah|nadhir|qainuqa|mustaliq|ismail|saleh)\p{Ll}+/u,
)
/** `suporter merah jangan kasih ampun suporter biru`: two of a kind set on each other. */
const foes = pattern(
  /\b(suporter|pendukung|warga|orang|kampung|desa|dusun|anak|wong|urang|kelompok|kubu|fans|ormas|geng|jamaah|pemuda|pedagang)\s(?:\p{L}+\s){1,2}?(?:jangan (?:kasih|beri) ampun|musuhi|hajar|balas|sikat|habisi|usir|serang|lawan saja|jangan mau (?:kalah|diinjak|dikalahkan)(?: sama| oleh| dari)?|harus (?:habisi|lawan|hajar|balas|usir)|wajib (?:lawan|hajar|usir)|kudu ngalawan|kudu nglawan|tidak boleh kalah dari|musuh bebuyutan)\s(?:\1|para \1)\b(?: \p{L}+)?/u,
)
/** `pendukung calon kalah sebaiknya pindah desa`: a group of ours told to go or be silent. */
const banished = pattern(
  /\b(?:pendukung|simpatisan|loyalis|warga|orang|anak|kaum|kelompok|jamaah|suporter|penghuni|wong|urang)\s(?:\p{L}+\s){1,3}?(?:sebaiknya|mending|mendingan|lebih baik|silakan|suruh|disuruh|kudu|harusnya|seharusnya|baiknya|biar)\s(?:\p{L}+\s)?(?:pindah (?:desa|kampung|negara|kota|rumah|planet|agama|saja|aja)|minggat|angkat kaki|tutup mulut|tahu diri|hengkang|enyah|nyebur|tenggelam|lungo|ngalih)\b/u,
)
/** `jangan mau duduk sebangku dengan anak Waru`: no company with another group. */
const shunned = pattern(
  /\b(?:jangan|ojo|aja|ulah|jan|tong|tidak usah|gak usah|nggak usah|ora usah|teu kudu)\s(?:(?:mau|pernah|sudi|gelem|daek|lagi|ada yang)\s){0,2}(?:\p{L}+\s)?(?:duduk|berteman|bertetangga|bergaul|berkawan|bersalaman|salaman|main|bermain|kerja|bekerja|menikah|nikah|kawin|belanja|beli|dagang|sebangku|semeja|sekelas|satu|srawung|kekancan|kumpul|campur|bercampur|berbaur|dibagi|bagi)(?:\s\p{L}+){0,3}\s(?:dengan|sama|karo|jeung|jo|bareng|ke|kepada)\s(?:para\s)?(?:anak|orang|warga|wong|urang|jamaah|suporter|kampung|desa|golongan|pendukung|arek|bocah|kelompok|mereka|pendatang|lawan)\b(?: \p{L}+)?/u,
)
/** `lain kelasnya dengan kami`, `musuh warga kampung`, `tidak akan pernah akur`. */
const ranked = pattern(
  /\b(?:lain|beda) (?:kelas|kasta|level|derajat|golongan|darah)(?:nya|e|na)?(?: \p{L}+)? (?:dengan|sama|dari|karo|jeung) (?:kami|kita|orang|warga|anak|urang|wong|kaum|yang)\b|\bmusuh(?:nya|e|na)? (?:bersama )?(?:warga|orang|wong|urang|umat|kampung|desa|pribumi|kaum|anak|petani|nelayan|pedagang) ?(?:\p{L}+)?|\b(?:tidak|tak|gak|nggak|moal|ora) (?:akan|bakal) pernah (?:akur|rukun|bersatu|damai|bisa bersatu)\b/u,
)
const pest = pattern(
  /\b(?:hoaks|narkoba|sampah|stunting|korupsi|judi|rokok|nyamuk|hama|tikus|wereng|banjir|kemiskinan|kebodohan|penyakit|virus|rentenir|pinjol|malas)\b/u,
)
/** `rezim ini zalim`, `biadab rezim …`. */
const regime = pattern(
  /\b(?:rezim|rejim)\b(?: \p{L}+){0,3}? (?:[zd]+h?[ao]l[iy]m|komunis|pki|biadab|laknat|terkutuk|boneka|diktator|tiran|fasis|bobrok|busuk|korup|pembohong|tukang (?:bohong|ngibul|utang|hutang)|anti (?:islam|ulama|umat|rakyat)|kafir|penindas|penipu|dungu|bejat|keji|antek|pencitraan|abal-abal|otoriter|represif)\b|\b(?:[zd]+h?[ao]l[iy]m|biadab|laknat|bejat|keji|terkutuk|komunis|busuk|bobrok)(?:nya)? (?:rezim|rejim)\b(?: \p{L}+)?/u,
)
/** `dasar PKI`, `situ komunis ya`, `komunis lu semua`. */
const thrown = pattern(
  /\b(?:dasar|antek|situ|ente|lu|loe|lo|elu|kau|kamu|kalian|bela|pembela|dibela|sarang|anak buah|keturunan|pendukung|pro) (?:para |si |emang |memang |kan |itu |orang )?(?:pki|komunis|kafir|aseng|penista|zionis)\b|\b(?:pki|komunis|aseng) (?:lu|loe|lo|elu|kau|kalian|laknat|biadab|bangsat|keparat|semua)\b/u,
)
/** Somebody else's brand, told of or asked about. */
const reported = pattern(
  /\b(?:dituduh|tuduhan|menuduh|tuduh|dituding|tudingan|dicap|mengecap|disebut|menyebut|menyebutnya|sebutan|dibilang|dikatain|dikatakan|mengatakan|katanya|isu|fitnah|memfitnah|difitnah|label|dilabeli|kasus|sidang|pasal|divonis|terpidana|terdakwa|tersangka|dakwaan(?:nya)?|didakwa|mendakwa|(?:kata|ujar|ucap|tutur|ungkap|tegas|jelas|menurut) (?:\p{L}+ ){0,2}?(?:jaksa|hakim|saksi|penyidik|pengacara)(?:nya)?|hukum|sejarah|tap mprs|uni soviet|tiongkok|vietnam|korea utara|kuba|eropa timur|partai komunis|g30s|monumen|museum|film)\b/u,
)
/** `tidak usah diundang kenduri`, `jangan dianggap saudara`, said of a group before or behind. */
const excluded = pattern(
  /\b(?:jangan|ojo|aja|ulah|jan|tidak usah|tak usah|gak usah|nggak usah|ora usah|tidak perlu|ngapain)\s(?:(?:mau|pernah|sudi|gelem|lagi)\s)?(?:diundang|diajak|dibantu|ditolong|dilayani|disapa|dianggap (?:saudara|warga|tetangga|teman|kawan|keluarga)|disalami|dijenguk|dilayat|bantu|tolong|undang|ajak|jenguk|layani|ladeni|dianggep sedulur)\b(?: \p{L}+){0,2}/u,
)
/** `hanya tamu, kita tuan rumahnya` */
const guests = pattern(
  /\b(?:hanya|cuma|cuman|mung|ngan) (?:tamu|numpang|penumpang|penonton|figuran|pelengkap|pengontrak)\b[^.!?]{0,20}\b(?:kita|kami|urang|awak|torang|katong)(?: ini| yang)? (?:tuan rumah|yang punya|pemilik|pribumi|penduduk asli)(?:nya)?/u,
)
/** `warga dusun atas selalu iri sama dusun bawah`, `dari dulu tidak pernah mau rukun`: envy and strife laid on a quarter. */
const envious = pattern(
  /(?<!\p{L})(?:(?:warga|orang|anak|penduduk|wong|urang) )?(?:dusun|kampung|desa|blok|rw|rt|gang|dukuh|kelurahan|perumahan) (?:(?:itu|mah|memang|emang|kan|ini) |\p{L}+ ){1,3}?(?:(?:(?:dari|sejak) dulu )?(?:memang |selalu )?(?:tidak|tak|gak|nggak|ora) (?:pernah )?(?:suka|senang|rela|ikhlas|terima|seneng) (?:melihat|lihat|kalau|kalo|ngeliat|ndelok) (?:kita|kami|kampung|desa|dusun|rt|rw|warga) ?(?:kita|kami)?(?: \p{L}+)?|(?:selalu|memang|terus|emang|pasti|cuma|paling) (?:iri|dengki|sirik|cemburu|hasud|meri)(?: (?:sama|dengan|pada|kepada|ke|melihat|karo)(?: \p{L}+){1,2})?|(?:dari|sejak) dulu (?:memang |selalu )?(?:tidak|tak|gak|nggak|ora) (?:pernah )?(?:mau |bisa |gelem )?(?:diajak )?(?:guyub|rukun|gotong royong|akur|kerja bakti|bergaul|bersatu|kompak))(?!\p{L})/u,
)
/** Says that a nickname is not to be used, or speaks of it. */
const aboutNames = pattern(
  /\b(?:jangan (?:\p{L}+ )?(?:sebut|menyebut|panggil|memanggil|pakai|memakai|mengejek|saling|melabeli|menghina|mau disebut|ada)|stop|setop|berhenti|hentikan|tanpa|bukan|tinggalkan|sudahi|istilah|sebutan|julukan|label|melabeli|menyebut|disebut|sebut|hoaks|hoax|cek fakta|mengimbau|imbauan|mengajak|literasi|mengecam|tidak benar)\b/u,
)
/** `Sebutan cebong tidak pantas dipakai`: the nickname itself is turned down. */
const turnedDown = pattern(
  /\b(?:sebutan|istilah|julukan|label|panggilan|kata|ejekan|cap|olok-olok)(?:,? [\p{L}“”"'-]+){1,6}? (?:tidak|tak|jangan|bukan) (?:lagi )?(?:pantas|layak|patut|boleh|perlu|etis|sopan|elok|ada tempat\p{L}*|digunakan|dipakai|diucapkan|ditulis)\b/u,
)
const clanNamed = /(?:^|[.,!?“"]\s?|\b(?:kaum|para|dasar|dari|oleh|sama|itu|si|lawan|vs) )[Bb]ani \p{L}/u
/** What every one of these patterns finds divides; a few are looked at again. */
const dividing: readonly Pattern[] = [
  ...[test, leave, against, sides, foes, clan, banished, shunned, ranked, regime, thrown, workers],
  ...[chosen, shared, toil, gloated, guests, excluded, envious],
]
/** Where a word of the list says something: a fault, or a comparison, only of a group. */
const marked = anyOf(mark.of('label', 'garis', 'cap'), allOf(mark.of('banding', 'cela'), mark.of('kelompok')))
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
  needs: anyOf(marked, drawn, blamed, quarters, ...dividing),
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
  if (meets(sentence, marked)) yield* findMarked(sentence)
  if (condemns(sentence)) return
  yield* drawn(sentence)
  for (const span of blamed(sentence)) if (!/\?/u.test(sentence.text.slice(span.end))) yield span
  for (const one of dividing) {
    const match = one.exec(sentence)
    if (match && !isHarmless(one, sentence)) yield { start: match.index, end: match.index + match[0].length }
  }
  const parted = quarters.exec(sentence)
  if (parted && call.test(sentence)) yield { start: parted.index, end: parted.index + parted[0].length }
}

function isHarmless(one: Pattern, sentence: Sentence): boolean {
  if (one === excluded) return !ofGroup(sentence, mark(sentence))
  if (one === ranked) return pest.test(sentence)
  if (one === regime || one === thrown) return reported.test(sentence)
  return one === clan && !clanNamed.test(sentence.text)
}

function* findMarked(sentence: Sentence): Iterable<Span> {
  const marks = mark(sentence)
  const silent = condemns(sentence) || tellsOfPast(sentence)
  if (turnedDown.test(sentence)) return
  /** Behind the latest label that is denied: `jangan menyebut cebong atau kampret` denies both. */
  let denied = -1
  for (const hit of marks) {
    if (isPlain(sentence, hit)) continue
    if (silent && (!is(hit, 'label') || aboutNames.test(sentence) || tellsOfPast(sentence))) continue
    if (is(hit, 'label')) {
      if (
        /^(?:kecebong|cebong|kampret|cebi)$/u.test(hit.phrase) &&
        besideTopic({ tags: ['hewan'], first: hit.first, last: hit.last }, sentence)
      )
        continue
      if (/^antek/u.test(hit.phrase) && reported.test(sentence)) continue
      const both =
        hit.first === denied + 1 && /^(?:atau|dan|maupun)$/u.test(sentence.words[denied]?.lower ?? '')
      if (both || isDenied(sentence, hit.first, 2)) {
        denied = hit.last
        continue
      }
      if (direction.test(sentence.lower.slice(hit.end))) continue
      if (!is(hit, 'sebelah') || !neutralNeighbour(sentence, hit)) yield hit
    }
    if (is(hit, 'cap') && branded(sentence, marks, hit)) yield hit
    // `Bukan orang asli sini? Cukup melapor`: asked, not drawn.
    const asked = /^\s?\?/u.test(sentence.text.slice(hit.end))
    if (is(hit, 'garis') && !asked && !isDenied(sentence, hit.first, 2)) yield hit
    if (is(hit, 'banding')) yield* contrast(sentence, marks, hit)
    if (is(hit, 'cela')) yield* blame(sentence, marks, hit)
  }
}

/** Another group of people is spoken of: beyond, at another place, of another creed. */
const ofGroup = ({ lower }: Sentence, marks: readonly Mark[]): boolean =>
  marks.some((hit) => is(hit, 'kelompok')) &&
  (outsiders.test(lower) ||
    /\b(?:golongan|kubu|kaum|umat|jamaah|agama|akidah|salatnya|mazhab|suku|simpatisan|pendukung|suporter|ormas|mereka yang)\b/u.test(
      lower,
    )) &&
  !/\b(?:bila|jika|kalau|apabila|sakit|lansia|anak-anak|karena|biaya|sudah mandiri)\b/u.test(lower)

/** Whether a brand is put on somebody: not told of, and where it may be plain (`anti-Islam`), said of camps. */
function branded(sentence: Sentence, marks: readonly Mark[], hit: Mark): boolean {
  if (reported.test(sentence) || aboutNames.test(sentence) || isDenied(sentence, hit.first, 3)) return false
  if (!is(hit, 'arah')) return true
  return marks.some((other) => is(other, 'dicap') && Math.abs(other.first - hit.first) <= 4)
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
  const group = marks.find((other) => is(other, 'kelompok') && isBehind(other, hit, 2))
  if (!group) return
  const fault = marks.find((other) => is(other, 'cela') && isBehind(other, group, 10))
  const blamed = marks.some(
    (other) =>
      is(other, 'cela') &&
      other.last <= hit.first &&
      hit.first - other.last <= 4 &&
      !isDenied(sentence, other.first, 2),
  )
  if (fault) yield { start: hit.start, end: fault.end }
  else if (blamed && /^(?:ora|teu|dudu|tidak|tak|gak|nggak|beda|lain|indak|ndak)/u.test(hit.phrase))
    yield { start: hit.start, end: group.end }
  else {
    const better = marks.find((other) => is(other, 'unggul') && isBehind(hit, other, 2))
    const people = marks.some((other) => is(other, 'kelompok') && better && other.last <= better.first)
    const more = better && /\blebih\s$/u.test(sentence.lower.slice(0, better.start))
    if (better && more && people) yield { start: better.start, end: group.end }
  }
}

const outsiders =
  /\b(?:sebelah|sabeulah|seberang|tetangga|sana|sono|wetan|kulon|lor|kidul|peuntas|subarang|pendatang|luar|utara|selatan|timur|barat|hulu|hilir|kota|kutha|gunung|pesisir|kontrak|honorer)\b/u

/** `anak kampung sebelah memang tukang rusuh`. */
function* blame(sentence: Sentence, marks: readonly Mark[], hit: Mark): Iterable<Span> {
  if (isDenied(sentence, hit.first, 2)) return
  const group = marks.find((other) => is(other, 'kelompok') && isBehind(hit, other, 5))
  if (!group) return
  const between = sentence.lower.slice(group.end, hit.start)
  if (/[.;!?]/u.test(between)) return
  // Another group than ours: by a word for beyond, a quarter, a place's name, or beside a better one.
  const placed = /^\s\p{Lu}\p{Ll}+/u.test(sentence.text.slice(group.end, hit.start))
  const better = marks.some((other) => is(other, 'unggul') && Math.abs(other.first - hit.last) <= 12)
  const pair =
    better &&
    (marks.some((other) => is(other, 'kelompok') && (other.last < group.first || other.first > hit.last)) ||
      /,\s(?:kita|kami|urang|torang|katong)\s(?:\p{L}+\s)?(?:yang|kan|mah|memang)?/u.test(
        sentence.lower.slice(hit.end),
      ))
  if (!outsiders.test(sentence.lower.slice(group.start, hit.start)) && !placed && !pair) return
  if (/\b(?:kami|kita|jika|bila|agar|supaya|lomba|jangan|kalau|diimbau|diminta)\b/u.test(between)) return
  if (
    // `anak kota manja, anak desa pekerja keras`
    (pair && hit.first - group.last <= 2) ||
    /\b(?:memang|emang|cuma|cuman|hanya|pada|selalu|pancen|mung|ngan|itu|mah|kuwi|tu|semua|terkenal|dasarnya|sih|dari dulu|sejak dulu|maunya|bisanya|kerjanya|paling|kabeh|dasar)\b/u.test(
      between,
    ) ||
    /^(?:cuma|cuman|hanya|mung|ngan|maunya|bisanya|kerjanya|hobi\p{L}*|tahunya|taunya|suka|doyan|tukang|biang)/u.test(
      hit.phrase,
    )
  )
    yield { start: group.start, end: hit.end }
}
