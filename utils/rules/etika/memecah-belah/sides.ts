// Us on one side, them on the other, and whoever is not with us.
import { pattern } from '../../../lexicon/pattern.ts'

/** `yang tidak datang berarti bukan warga sini`. */
export const test = pattern(
  /\b(?:yang|sing|nu|siapa|siapapun|kalau|kalo|nek|lamun|barangsiapa)\s[^.!?]{3,80}?\b(?:berarti|artinya|tandanya|sama saja|jelas|pasti|otomatis|hartina|tegese|berati|mending)\s[^.!?]{0,25}?\b(?:bukan (?:bagian|warga|orang|saudara|golongan|kelompok|anak|asli|putra)|musuh|pengkhianat|(?:tidak|tak|gak|nggak) cinta|antek|pembenci|munafik|dudu (?:warga|wong)|lain urang)[^.,;!?]{0,40}/u,
)
/** `kami di sini bekerja, mereka di sana …`; `pribumi lawan pendatang`. */
export const against = pattern(
  /\b(?:pribumi|warga asli|orang asli|putra daerah|orang sini|wong kene|urang dieu)\s(?:vs|versus|lawan|melawan|bukan|lebih berhak (?:daripada|dari)|dulu,? baru)\s(?:para |kaum |orang |warga |si )?(?:pendatang|perantau|orang luar|asing|urang luar|wong teka|numpang)\b/u,
)
/** `siapa bukan kawan kami adalah lawan kami`, `kita yang asli lawan mereka yang numpang`. */
export const sides = pattern(
  /\b(?:kita|kami|kito|urang|awak|torang|katong|kitong|dhewe) (?:memang |jelas |sudah |mah )?(?:beda|lain|(?:bukan|tidak|tak|ora|teu) (?:satu|sa|se)) (?:barisan|kubu|golongan|kasta|derajat|level|kelas|haluan|akidah|aqidah|darah|kaum|perahu|kapal|bendera|kiblat)\b|\b(?:kita|kami|urang|awak|kitong|katong|torang|kito) (?:atau|atawa|utawa|utowo|vs|versus|lawan|melawan) (?:mereka|maran[eé]hna|dheweke|wong kae|dorang|dong|inyo|aranjeunna)\b|\bbukan (?:kawan|teman|bagian|barisan|golongan|kubu)(?: dari)? (?:kami|kita)\b[^.!?]{0,20}\b(?:lawan|musuh)\b(?: kami| kita)?|\b(?:kita|kami|urang|katong|torang)\b[^.!?,]{0,45}\s(?:lawan|vs|versus|melawan|lawannya)\s(?:si |para )?(?:mereka|dorang|maran[eé]hna|orang luar|pendatang)\b(?: \p{L}{1,30}){0,3}|\bkaum (?:\p{L}{1,30} ){1,3}(?:vs|versus|lawan|melawan) kaum (?:\p{L}{1,30})/u,
)
/** `mau bersama kami atau bersama para pengganggu desa`; `orang kota dimanja, orang kampung dikhianati`. */
export const chosen = pattern(
  /\b(?:bersama|di pihak|ikut|bela|membela|dukung|mendukung|pilih|sareng|melu|karo) (?:kami|kita|urang|torang)\b,? (?:atau|atawa|utawa|apa) (?:mau )?(?:bersama|di pihak|ikut|bela|membela|dukung|mendukung|dengan|jadi|menjadi|melu|karo|pilih) (?:para |kaum |si )?(?:\p{L}+)|\b(orang|warga|wong|urang|desa|kampung|dusun|anak|kaum|guru|pegawai|pedagang|petani|nelayan) \p{L}+ (?:selalu |terus |makin |paling |memang |melulu )?(?:dimanja\p{L}*|diutamakan|dianakemaskan|didahulukan|disayang\p{L}*|dibela|diistimewakan|enak-enakan|foya-foya|berfoya-foya|senang-senang|hidup enak|pesta|berpesta)\b[^.!?]{1,12}\b\1 \p{L}+ (?:selalu |terus |makin |malah |justru |melulu |yang |cuma |hanya )?(?:nanggung|menanggung|menderita|sengsara|kelaparan|kena getah\p{L}*|mati-matian|dikhianati|dianaktirikan|ditelantarkan|diinjak\p{L}*|dilupakan|ditindas|dikorbankan|dibuang|disisihkan|dibiarkan|diperas)\b/u,
)
/** `kita yang kerja, mereka yang bikin gaduh` */
export const workers = pattern(
  /\b(?:kita|kami|urang|torang|katong) yang (?:kerja|bekerja|capek|lelah|berjuang|berkeringat|membangun|bayar|membayar|repot|susah)\b[^.!?,]{0,20}[,–—-] ?(?:mereka|dorang|pihak sana|orang sana|yang di sana) (?:yang )?(?:bikin|buat|cuma|hanya|sibuk|tinggal|enak|menikmati|merusak|ribut|nyinyir|teriak|ngomel|protes|tidur|nonton)\b(?: \p{L}+)?/u,
)
/** `suporter merah jangan kasih ampun suporter biru`: two of a kind set on each other. */
export const foes = pattern(
  /\b(suporter|pendukung|warga|orang|kampung|desa|dusun|anak|wong|urang|kelompok|kubu|fans|ormas|geng|jamaah|pemuda|pedagang)\s(?:\p{L}+\s){1,2}?(?:jangan (?:kasih|beri) ampun|musuhi|hajar|balas|sikat|habisi|usir|serang|lawan saja|jangan mau (?:kalah|diinjak|dikalahkan)(?: sama| oleh| dari)?|harus (?:habisi|lawan|hajar|balas|usir)|wajib (?:lawan|hajar|usir)|kudu ngalawan|kudu nglawan|tidak boleh kalah dari|musuh bebuyutan)\s(?:\1|para \1)\b(?: \p{L}+)?/u,
)
/** `saatnya selatan melawan utara`, `warga timur jangan mau kalah sama barat`. */
export const quarters = pattern(
  /\b(?:utara|selatan|timur|barat|wetan|kulon|lor|kidul|hulu|hilir|pesisir|gunung|kota|desa)\b[^.!?,]{0,12}\b(?:melawan|lawan|hajar|balas|jangan mau diinjak|jangan mau dijajah)\b (?:\p{L}+ )?(?:utara|selatan|timur|barat|wetan|kulon|lor|kidul|hulu|hilir|pesisir|gunung|kota|desa)\b/u,
)
/** What makes an appeal of two quarters set against each other. */
export const call = pattern(
  /\b(?:saatnya|waktunya|ayo|mari|wis wayahe|bangkit|bangkitlah|jangan diam|harus|kudu)\b/u,
)
