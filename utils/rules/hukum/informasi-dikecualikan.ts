import { daysBetween, exists, resolveDay } from '../../draft/dates.ts'
import type { Sentence } from '../../draft/types.ts'
import { type Pattern, pattern } from '../../lexicon/pattern.ts'
import { allOf, anyOf } from '../../lexicon/signals.ts'
import { type Context, defineRule, type Flag } from '../define.ts'

/** One kind of secret: a cheap sign of it, what gives it away, and what shows that it is harmless. */
interface Secret {
  readonly sign: Pattern
  readonly leak: Pattern
  readonly harmless?: RegExp
  readonly message: string
  /** What the sentence's day must allow: a raid that is over is news. */
  readonly when?: (sentence: Sentence, context: Context) => boolean
}

const key =
  '(?:pass ?word|kata ?sandi|sandi|passwd|pwd|pass|pw|passcode|kata kunci|kode masuk|kode akses)(?:nya)?'
const more = '(?:\\s(?!adalah|ialah|yaitu|yakni|jadi|menjadi|masih)\\p{L}{2,14}){0,7}?'
const says =
  '\\s?(?:[:=]|\\s(?:adalah|ialah|yaitu|yakni|jadi|menjadi|masih|pakai|pake|tetap|baru|sekarang|yg baru|yang baru))\\s?["“‘\']?'
/** Words that follow `user` or `password` where no value does. */
const noValue =
  '(?!(?:sama|dan|atau|serta|juga|yang|sudah|belum|anda|bapak|ibu|kami|kita|kakak|akan|telah|masing|untuk|tidak|aplikasi|akun|baru|lama|dapat|bisa|dari|ke|di|wajib|harus|secara|saat|dengan|email|interface|guide|experience)(?:\\P{L}|$))'
const value = '(?=[\\p{L}.-]{0,30}[\\d!@#$%^&*_])[^\\s"”]{4,40}'
/** What a service sends once: `kode sekali pakai`, `angka verifikasi`. */
const oneTime =
  '(?:\\botp|(?:kode|angka) (?:verifikasi|sekali pakai|konfirmasi|aktivasi|keamanan|otentikasi|autentikasi|rahasia|login)|kode (?:enam|empat|6|4) (?:angka|digit))'
/** A paper; how it is given away; and what is guarded without a mark on it. */
const paper =
  '(?:dokumen|surat|laporan|berkas|memo|telegram|radiogram|kawat|peta|denah|arsip|lampiran|salinan|perintah|foto)'
const given =
  '(?<!\\p{L})(?:(?:kami|kita|saya|mimin|admin|sudah|telah|ini) (?:kami |kita |saya )?(?:pindai|pindaian|scan|unggah|upload|bocorkan|bocoran|sebar|sebarkan|bagikan|foto|potret|lampirkan|salin|salinan|tampilkan|buka)|(?:bisa|dapat|silakan) (?:dibaca|dilihat|diunduh|baca|lihat|unduh)|bocoran|berikut (?:isi|salinan|foto|denah)|cek slide|geser ke)(?!\\p{L})'
const guarded =
  '(?:laporan intelijen|(?:denah|titik|lokasi|letak|koordinat|posisi)(?: \\p{L}+){0,2} (?:amunisi|senjata|pasukan|penembak|pos jaga|ruang tahanan|cctv)|(?:jadwal|rute) (?:patroli|pengamanan vip|pengawalan|pergerakan pasukan)|rencana pengamanan)'
const warning =
  /jangan (?!lupa|kaget|heran|salah (?:pencet|tekan|ketik|masuk)|sampai (?:telat|ketinggalan|salah|lupa)|bilang|kasih tahu|disebar|bocor|telat|panik|khawatir)|hoaks|waspada|hindari|penipu|contoh|misalnya|tidak (?:benar|pernah|kami)|bukan/iu
const guests =
  /(?:wi-?fi|hotspot|internet).{0,60}(?:tamu|gratis|publik|umum|pengunjung|warga|taman|tunggu|alun)|(?:tamu|gratis|publik|pengunjung|tunggu|taman).{0,60}(?:wi-?fi|hotspot)/iu
const openMeeting =
  /(?:zoom|webinar|meeting|google meet|teams|daring|virtual|siaran|sosialisasi|seminar|kelas)/iu
const closedMeeting = /internal|tertutup|terbatas|pimpinan|rahasia/iu

const secrets: readonly Secret[] = [
  {
    sign: pattern(/sandi|pass|pwd|kata kunci/iu, 'text'),
    leak: pattern(
      new RegExp(
        `${key}${more}${says}${value}|user(?:name|id)?(?:nya)?\\s?[:=]?\\s?${noValue}\\S{2,30}[^.]{0,20}${key}\\s?[:=]?\\s?${noValue}[^\\s,.]{3,40}|${key}\\s(?=\\S{0,30}\\d)(?=\\S{0,30}\\p{L})[^\\s"”]{5,40}`,
        'iu',
      ),
      'text',
    ),
    message: 'Kata sandi tidak boleh dipublikasikan; ganti segera bila sudah telanjur tersebar.',
  },
  {
    // `wifi ruang server pakai Srv#2291kab`: letters, digits and a sign together.
    sign: pattern(/wi-?fi|hotspot|ssid/iu, 'text'),
    leak: pattern(
      /(?:wi-?fi|hotspot|ssid)[^.!?:=]{0,40}(?:\s(?:pakai|pake|adalah|jadi|ganti|kuncinya)|\s?[:=])\s?["“]?(?=[\w@#$%&*!-]{0,24}\d)(?=[\w@#$%&*!-]{0,24}\p{L})(?=[\w@#$%&*!-]{0,24}[@#$%&*!_])[\w@#$%&*!-]{6,30}/iu,
      'text',
    ),
    message: 'Kata sandi tidak boleh dipublikasikan; ganti segera bila sudah telanjur tersebar.',
  },
  {
    sign: pattern(/otp|pin|verifikasi|kode|konfirmasi|aktivasi/iu, 'text'),
    leak: pattern(
      new RegExp(
        `(?:${oneTime}(?:-?nya)?(?:\\s(?!untuk|dari)\\p{L}{2,14}){0,3}?\\s?(?:[:=]|adalah|ialah|yaitu|yakni|jadi)?|${oneTime}[^.!?\\d]{0,50}[:=]|\\bpin(?:-?nya)?(?:\\s\\p{L}{2,14}){0,4}?\\s?(?:[:=]|adalah|yaitu|yakni|sekarang|jadi))\\s?["“]?\\d[\\d -]{2,8}\\d(?!\\p{L})|\\bpin (?:mesin |kartu )?(?:atm|edc|brankas|rekening|bank|kartu|internet banking|m-banking)(?:nya)?(?:\\s(?!hubungi|telepon|call|di\\s|ke\\s|lewat)\\p{L}{2,14}){0,3}\\s?[:=]?\\s?\\d{4,6}(?!\\d|[.,]\\d|\\s?(?:rupiah|orang|kartu|nasabah))|${oneTime}(?:-?nya)?(?:\\s\\p{L}{2,14}){1,7}\\s(?!0)\\d{6}(?!\\d|[.,]\\d|\\p{L}|\\s\\d)`,
        'iu',
      ),
      'text',
    ),
    message: 'Kode OTP atau PIN tidak boleh dipublikasikan.',
  },
  {
    sign: pattern(/bearer|eyJ|token|api|secret|AKIA|ghp_|AIza|xox|sk-|PRIVATE KEY/iu, 'text'),
    leak: pattern(
      /bearer\s[\w.~+/-]{10,}|\beyJ[\w-]{8,}\.[\w-]{4,}|\bAKIA[0-9A-Z]{16}|\bgh[po]_\w{20,}|\bAIza[\w-]{30,}|\bxox[abp]-[\w-]{10,}|\bsk-[\w-]{16,}|\b(?:sk|pk|rk)_(?:live|test|prod)_\w{6,}|\bglpat-[\w-]{12,}|\bSG\.[\w-]{16,}|-{5}BEGIN [A-Z ]{0,20}PRIVATE KEY|(?:[Tt]oken|TOKEN|[Aa][Pp][Ii][ _-]?[Kk][Ee][Yy]|[Ss]ecret(?:[ _-]?[Kk]ey)?|[Kk]unci API)(?:-?nya)?(?:\s\p{L}{2,12}){0,3}?\s?(?:[:=]|adalah|yaitu|pakai|pake|ini)\s?["“]?(?=\S{0,60}\d)[\w.~+/-]{8,}/u,
      'text',
    ),
    message: 'Token atau kunci akses tidak boleh dipublikasikan; cabut segera bila sudah telanjur tersebar.',
  },
  {
    sign: pattern(
      /pintu|gerbang|brankas|gembok|ruang|alarm|kunci|lemari|loker|portal|arsip|kode|kombinasi/iu,
      'text',
    ),
    leak: pattern(
      /(?:pintu|gerbang|brankas|gembok|ruang|alarm|kunci (?:digital|elektronik|pintar|kombinasi)|lemari|loker|portal)[^.]{0,60}(?:kode|pin|kombinasi|tekan|sandi|angka|ketik|masukkan)(?:nya)?[^.\d]{0,24}\d[\d-]{2,8}(?![\d.,]*\s?(?:WIB|WITA|WIT|orang|meter|unit))|(?:kode|kombinasi)(?:nya)?(?:\s\p{L}+){0,2}\s\d(?:[-–]\d){3,5}(?![\d\p{L}-])|(?:kode|pin|kombinasi|sandi)(?:nya)?\s(?:akses\s|masuk\s|buka\s|kunci\s)?(?:pintu|gerbang|brankas|gembok|ruang|alarm|lemari|loker)[^.\d]{0,40}\d[\d-]{2,8}/iu,
      'text',
    ),
    harmless:
      /kode (?:pos|bayar|booking|wilayah|booth|antrean|unik|registrasi|barang|rekening)|loker\.|lowongan/iu,
    message: 'Kode kunci ruang atau gedung tidak boleh dipublikasikan.',
  },
  {
    // `Alarm kantor dimatikan dengan 2-5-8-0`
    sign: pattern(/alarm|pintu|rolling door|ruang/iu, 'text'),
    leak: pattern(
      /(?:alarm|pintu(?! (?:air|tol|bendung|banjir))|rolling door|ruang server)(?: \p{L}{2,14}){0,4} (?:dimatikan|dimatiin|matikan|dinonaktifkan|dibuka|buka|terbuka)(?: saja| cukup)? (?:dengan|pakai|pake|lewat|nganggo|ku)(?: (?:angka|kode|urutan|tombol|kombinasi))? (?:\d(?:-\d){2,5}|\d{4,8})(?![\d.,]*\s?(?:orang|meter|liter|unit|peserta|relawan|rupiah|kg)|\p{L}|-)/iu,
      'text',
    ),
    message: 'Kode kunci ruang atau gedung tidak boleh dipublikasikan.',
  },
  {
    // `Brankas di ruang Pak Sekdes, putarannya 8-22-35`: a lock that is turned, or opened with a birthday.
    sign: pattern(
      /brankas|lemari besi|peti besi|gembok|koper|kotak kunci|box kunci|safe ?box|cash ?box/iu,
      'text',
    ),
    leak: pattern(
      /(?:brankas|lemari besi|peti besi|gembok|koper|kotak kunci|box kunci|safe ?box|cash ?box)[^.!?\n\d]{0,80}?(?:putar|putaran|diputar|putarkan|setelan|dibuka|bisa dibuka|buka|bukanya|membukanya|angka|nomor(?! (?:\p{L}{1,30} )?(?:telepon|seri|inventaris|antrean)))(?:nya)?(?: (?:ke|pakai|pake|dengan|tanggal|lahir|ultah|hari|jadi|tahun|saja|aja|urut|urutan|angka|nomor|kades|bupati|camat|lurah|kadis|bapak|ibu|pak|bu|kantor|desa|kita|kami)){0,5}\s?[:,]?\s(?!\d{1,2}[.:]\d{2})\d(?:[\d-]{2,9})(?![\d.,]{0,12}\s?(?:WIB|WITA|WIT|orang|meter|unit|buah|juta|ribu|kg|kilogram|derajat)|\p{L})/iu,
      'text',
    ),
    harmless: /kode (?:pos|bayar|booking|barang)|pameran|museum|teka-teki|kuis|lomba|permainan/iu,
    message: 'Kode kunci ruang atau gedung tidak boleh dipublikasikan.',
  },
  {
    sign: pattern(/kunci|soal|jawaban/iu, 'text'),
    leak: pattern(
      /(?:kunci|jawaban)(?:nya)?[^.]{0,40}(?<!\p{L})[A-E](?:\s?[-–,;./ ]\s?(?:\d{1,2}[.)]?\s?)?[A-E](?!\p{L})){3,}|(?:bocoran|kisi-kisi bocor|spill|intip)[^.]{0,40}(?:soal|ujian|tes|seleksi|jawaban)(?:[^.]{0,90}(?:jawaban|kunci|nomor)[^.]{0,30})?|(?:soal|ujian|tes|seleksi)[^.!?]{0,40}(?:ini|berikut|nih) bocoran(?:nya)?(?!\p{L})|(?:jawaban|kunci)(?:nya)?\s(?:nomor|no\.?|soal)\s[^.]{0,30}(?<!\p{L})[A-E](?!\p{L})(?: semua)?|(?:naskah|paket|bocoran) soal[^.]{0,60}(?:ada di|disimpan|tersimpan|sudah di tangan|sudah kami pegang|saya kirim|kami kirim|saya unggah)|soal[^.]{0,50}(?:akan|bakal|pasti|nanti)\s(?:keluar|muncul|diujikan)|kunci jawaban[^.]{0,60}(?:ujian|seleksi|tes|cat|cpns|pppk|perangkat desa|asesmen|olimpiade)/iu,
      'text',
    ),
    harmless:
      /(?:setelah|sesudah|usai|seusai) (?:ujian|tes|seleksi|asesmen)(?: \p{L}+){0,2} (?:selesai|berakhir|usai|ditutup)|latihan|kuis|try ?out|tahun lalu|arsip soal|teka-teki|lks|pembahasan/iu,
    message: 'Soal dan kunci jawaban ujian yang belum selesai tidak boleh dipublikasikan.',
  },
  {
    sign: pattern(/razia|sidak|mendadak|gerebek|penggerebekan|penyergapan|operasi|tangkap/iu, 'text'),
    leak: pattern(
      /(?:razia|sidak|inspeksi mendadak|pemeriksaan mendadak|penggerebekan|menggerebek|digerebek|penyergapan|operasi (?:tangkap tangan|penangkapan|pekat|miras|narkoba|senyap|gabungan|yustisi|penyakit masyarakat|rokok ilegal|cukai|penertiban|prostitusi))[^.]{0,160}/iu,
      'text',
    ),
    harmless:
      /knalpot|diumumkan (?:kapolres|kapolsek|kasat|polisi|kepala|bupati|camat)|sepanjang (?:bulan|pekan|tahun|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)|perut lapar|pendaftaran|hasil (?:razia|sidak|operasi)|terjaring|menyita|disita|mengamankan|diamankan|usai|seusai|dalam (?:razia|sidak|operasi)|(?:razia|sidak|operasi|pemeriksaan)(?: \p{L}+){0,2} yang (?:di)?mulai (?:pukul|jam|sejak|pada)(?![^!?]{0,40}(?:besok|nanti|malam ini))[^!?]{1,40} (?:itu|tersebut)(?!\p{L})/iu,
    when: comes,
    message: 'Jadwal razia atau sidak yang belum berlangsung tidak boleh dibuka; sasarannya akan bersiap.',
  },
  {
    // `Tim gabungan malam ini menyisir kafe, jangan bilang siapa-siapa`: a raid without its name, told so that they hide.
    sign: pattern(/jangan bilang|jangan bocor|antara kita|siapa-siapa|dulu|bocoran|spill|ps{1,3}t/iu, 'text'),
    leak: pattern(
      /(?:tim|petugas|satpol pp|aparat|polisi|gabungan)[^!?\n]{0,60}(?:menyisir|turun|merazia|menertibkan|menggeledah|bergerak|keliling)[^!?\n]{0,80}(?:jangan bilang(?:-bilang| siapa| ke | kepada | dulu| orang)|jangan bocor|antara kita|jangan sampai (?:tahu|bocor)|siapa-siapa)|(?:tutup|sembunyikan|amankan|kosongkan|singkirkan|simpan)(?:lah)? dulu[^.!?]{0,30}(?:warung|kafe|karaoke|kos|botol|miras|mesin|dadu|kartu)[^!?\n]{0,60}(?:tim|petugas|satpol pp|aparat|polisi)[^!?\n]{0,20}(?:menyisir|turun|merazia|datang|bergerak|keliling)|(?:bocoran(?:nya)?|spill(?: dulu)?|ps{1,3}t)(?=[\s,:!])[^.!?\n]{0,50}(?:tim|petugas|satpol pp|aparat|polisi|gabungan)[^.!?\n]{0,30}(?:menyisir|menertibkan|menggeledah|nyisir|datang|turun|keliling|lewat|bergerak|razia|merazia|operasi)(?!\p{L})(?:[^.!?\n]|\.(?=\d)){0,60}/iu,
      'text',
    ),
    harmless: /terjaring|menyita|disita|mengamankan|diamankan|usai|seusai/iu,
    when: comes,
    message: 'Jadwal razia atau sidak yang belum berlangsung tidak boleh dibuka; sasarannya akan bersiap.',
  },
  {
    sign: pattern(/turun|masuk|datang|menyasar|mengepung/iu, 'text'),
    leak: pattern(
      /(?:satpol pp|polisi|polres|polsek|bnn|tim gabungan|aparat|bea cukai)(?: \p{L}{2,16}){0,3} (?:turun|masuk|datang|menyasar|mengepung|ke)(?: ke)? (?:tempat hiburan|kafe remang|kafe|karaoke|kos|kos-kosan|kontrakan|warung remang-remang|gudang miras|lapak miras|lokalisasi|arena sabung)(?:[^.!?\n]|\.(?=\d)){0,60}/iu,
      'text',
    ),
    harmless:
      /sosialisasi|penyuluhan|pencarian|jentik|korban|sensus|pendataan|terjaring|menyita|disita|usai|seusai|laporan|imunisasi/iu,
    when: comes,
    message: 'Jadwal razia atau sidak yang belum berlangsung tidak boleh dibuka; sasarannya akan bersiap.',
  },
  {
    // `Nanti malam tim gabungan bakal menggeledah tiga tempat hiburan`: the deed, and when.
    sign: pattern(/geledah|gerebek|yergap|merazia|menyisir|nyisir/iu, 'text'),
    leak: pattern(
      /(?:tim|petugas|satpol pp|aparat|polisi|polres|polsek|bnn|gabungan|bea cukai)[^.!?\n]{0,40}(?:akan|bakal|mau|hendak|berencana|siap|rencananya|malam ini|besok|nanti malam|lusa)[^.!?\n]{0,24}(?:menggeledah|geledah|menggerebek|gerebek|menyergap|merazia|menyisir|nyisir)[^.!?\n]{0,40}(?:tempat hiburan|kafe|karaoke|kos|hotel|penginapan|warung|gudang|kontrakan|rumah|toko|kamar|lapas|rutan|kapal|markas)[^.!?\n]{0,60}/iu,
      'text',
    ),
    harmless:
      /sosialisasi|penyuluhan|pencarian|jentik|korban|sensus|pendataan|terjaring|menyita|disita|usai|seusai|sampah/iu,
    when: comes,
    message: 'Jadwal razia atau sidak yang belum berlangsung tidak boleh dibuka; sasarannya akan bersiap.',
  },
  {
    sign: pattern(/belum (?:diumumkan|resmi|dibuka)/iu, 'text'),
    leak: pattern(
      /belum (?:diumumkan|resmi|dibuka)[^.!?]{0,30}(?:yang (?:lolos|lulus|terpilih|diterima|menang)|pemenangnya)(?: (?:itu|adalah|ialah|yakni|cuma|hanya|ya))? \p{Lu}\p{Ll}+/u,
      'text',
    ),
    harmless: /waspada|hoaks|penipu|tidak benar|jangan percaya/iu,
    message: 'Hasil seleksi atau tender yang belum diumumkan tidak boleh dibuka; tunggu pengumuman resminya.',
  },
  {
    // `peringkat sementara dari pokja: CV Maju …`: who is ahead in a tender that is not decided.
    sign: pattern(/\bpt\b|\bcv\b|\bud\b/iu, 'text'),
    leak: pattern(
      /(?:[Pp]eringkat|[Uu]rutan|[Rr]anking|[Ss]kor|[Nn]ilai|[Hh]asil|[Pp]osisi|[Pp]emenang|[Uu]nggulan)(?: \p{Ll}+){0,2} sementara(?!\p{L})[^!?\n]{0,50}(?:pokja|panitia|tender|lelang|penawar|pengadaan|evaluasi|ULP|LPSE)[^!?\n]{0,30}(?:PT|CV|UD) \p{Lu}\p{L}+(?:[^.!?\n]|\.(?=\d)){0,60}|(?:[Pp]okja|[Pp]anitia|[Tt]ender|[Ll]elang|[Pp]aket)(?: \p{L}+){0,4} (?:sudah |lebih |mulai )?(?:condong (?:ke|pada)|cenderung (?:ke|memilih|memenangkan)|berpihak ke|dikunci(?: untuk)?|diplot untuk|disiapkan untuk|diarahkan (?:ke|untuk)|akan (?:memenangkan|dimenangkan)|bakal (?:memenangkan|dimenangkan)|dipegang|dipimpin)(?: oleh)? (?:PT|CV|UD) \p{Lu}\p{L}+(?:[^.!?\n]|\.(?=\d)){0,60}|(?:[Bb]ocoran|[Ss]ebelum (?:resmi )?diumumkan|[Bb]elum (?:resmi )?diumumkan|[Ss]pill)[^!?\n]{0,80}(?:tender|lelang|evaluasi|pengadaan|paket|pokja|penawaran)[^!?\n]{0,60}(?:PT|CV|UD) \p{Lu}\p{L}+|(?:[Pp]enawar(?:an)?|[Hh]arga)(?: \p{Ll}+)? (?:terendah|termurah|unggul|teratas)[^!?\n]{0,60}(?:PT|CV|UD) \p{Lu}\p{L}+[^!?\n]{0,40}(?:belum|sebelum|masih)(?: \p{L}+){0,2} (?:diumumkan|pengumuman|dirilis)/u,
      'text',
    ),
    harmless:
      /(?:sudah|telah|yang) diumumkan|diumumkan (?:di|lewat|melalui) (?:spse|lpse|laman)|berita acara|waspada|hoaks|tidak benar|jangan percaya|mohon menunggu/iu,
    message: 'Hasil seleksi atau tender yang belum diumumkan tidak boleh dibuka; tunggu pengumuman resminya.',
  },
  {
    sign: pattern(/hps|perkiraan sendiri|owner|oe|penawaran/iu, 'text'),
    leak: pattern(
      /(?:rincian|rinciannya|harga satuan|komponen|bocoran|batas bawah|batas atas|per item|perincian)[^.]{0,60}(?:\bhps\b|perkiraan sendiri|owner.?s? estimate|penawaran|\boe\b)[^.]{0,40}(?:rp\s?\d[\d.,]*(?:\s(?:juta|miliar))?)?|(?:\bhps\b|perkiraan sendiri|owner estimate)[^!?\n]{0,60}rp\s?\d[^!?\n]{0,60}(?:upah|bahan|material|besi|semen|pasir|aspal|satuan|komponen|overhead|keuntungan|jasa)[^!?\n]{0,30}rp\s?\d[\d.,]*|(?:\bhps\b|perkiraan sendiri)[^.]{0,80}(?:rincian|harga satuan|batas bawah|per item|per meter|per unit|belum (?:tayang|diumumkan|dilelang)|sebelum (?:tayang|lelang|tender))/iu,
      'text',
    ),
    harmless: /pelatihan|bimtek|menyusun|penyusunan|cara |pengertian|adalah (?:perkiraan|harga)|aturan/iu,
    message:
      'Rincian harga perkiraan sendiri bersifat rahasia sampai tender selesai; cukup sebut pagu atau nilai totalnya.',
  },
  {
    sign: pattern(
      /rahasia|konfidensial|confidential|internal|kalangan|disebar|bocor|tertutup|baperjakat/iu,
      'text',
    ),
    leak: pattern(
      /(?:dokumen|surat|laporan|berkas|data|memo|notula|notulen|risalah|laporan intelijen|lapin|peta|telegram|telaahan|arsip|kawat|radiogram|undangan|disposisi|foto|isi|lampiran|bocoran|salinan)[^.]{0,30}(?:\b(?:sangat )?rahasia\b(?! umum| lagi| dapur| sukses)|konfidensial|confidential|(?:hanya |khusus )?untuk (?:kalangan )?internal)|(?:ber)?sifat(?:nya)?\s?:?\s?(?:sangat )?rahasia|\[(?:sangat )?rahasia\]|^\s?(?:sangat )?rahasia\s?[:!–-]|(?:jangan|tidak untuk|belum boleh|dilarang)\s(?:sampai\s)?(?:bocor|disebar(?:kan|luaskan)?|dibagikan|keluar)\s?(?:ke luar|keluar|dulu|dahulu|kepada (?:umum|publik)|dari (?:grup|kantor)|sebelum)|memo(?:randum)? internal|(?:hasil|keputusan|kesimpulan|bocoran) rapat (?:tertutup|pimpinan tertutup|baperjakat)(?: tadi| kemarin| semalam| barusan)?(?: \p{L}+)?\s?:[^.!?\n]{1,60}|(?:rapat|notula|catatan|chat|percakapan|grup) internal[^.]{0,40}(?:isi|berikut|menyebut|memutuskan|terlampir|bocor)|(?:isi|bocoran|salinan|tangkapan layar)[^.]{0,30}(?:rapat|grup|percakapan|memo) (?:internal|pimpinan|tertutup)/iu,
      'text',
    ),
    harmless:
      /luber|surat biasa|sifat surat|bebas,? rahasia|zaman|kolonial|belanda|museum|pameran|dipamerkan|dinyatakan terbuka|deklasifikasi|kerahasiaan|dirahasiakan|(?<!ber)klasifikasi|jenis informasi|informasi (?:publik|yang dikecualikan|dikecualikan)|uji konsekuensi|ppid|resep|identitas pelapor|menjaga|pelatihan|bimtek|jadwal retensi|dimusnahkan|sandi negara|persandian|undang-undang|pasal|arsiparis|penipu|hoaks/iu,
    message:
      'Dokumen rahasia atau internal termasuk informasi yang dikecualikan; periksa kembali sebelum terbit.',
  },
  {
    // `Surat berklasifikasi SANGAT TERBATAS … sudah kami pindai`: the mark on a paper, and that it is given away.
    sign: pattern(
      /klasifikasi|derajat|stempel|bercap|berlabel|bertanda|intelijen|amunisi|senjata|patroli|pasukan|pengamanan/iu,
      'text',
    ),
    leak: pattern(
      new RegExp(
        `(?:${paper})(?: \\p{L}+){0,2} (?:berklasifikasi|klasifikasi|dengan derajat|berderajat|berstempel|bercap|berlabel|bertanda)(?:nya)?\\s["“‘']?(?:sangat )?(?:rahasia|terbatas)[^.!?\\n]{0,100}${given}|${given}[^.!?\\n]{0,40}(?:${paper})(?: \\p{L}+){0,2} (?:berklasifikasi|klasifikasi|dengan derajat|berderajat|berstempel|bercap|berlabel|bertanda)\\s["“‘']?(?:sangat )?(?:rahasia|terbatas)|${guarded}[^.!?\\n]{0,80}${given}|${given}[^.!?\\n]{0,30}${guarded}`,
        'iu',
      ),
      'text',
    ),
    harmless: /retensi|pelatihan|bimtek|cara |museum|sejarah|pameran|zaman|deklasifikasi|tempat terbatas/iu,
    message:
      'Dokumen rahasia atau internal termasuk informasi yang dikecualikan; periksa kembali sebelum terbit.',
  },
  {
    sign: pattern(/nota dinas|disposisi|telaahan/iu, 'text'),
    leak: pattern(
      /(?:isi|berikut|salinan|fotokopi|tangkapan|foto|bocoran|bocornya|sesuai|unggah|bagikan|sebarkan|lampirkan|berdasarkan|menurut|dalam|lewat|melalui|terlampir|ini|pindaian|tangkapan layar)\s(?:\p{L}+\s){0,2}?(?:nota dinas|disposisi|telaahan staf)|(?:nota dinas|telaahan staf|disposisi)\s(?:nomor|no\.?|dari|kepada|kepala|sekda|sekretaris|bupati|wali ?kota|inspektur|camat|internal|kabid|kabag|kadis|kasi|kasubag|kasubbag|asisten|plt|plh|perihal|tentang|hal|bernomor|berisi|yang isinya|kami (?:lampirkan|unggah|bagikan|sebarkan)|kita (?:unggah|bagikan)|rahasia|ini|itu|tersebut|tertanggal|tanggal|yang (?:menyebut|berbunyi|menyatakan|belum|dikirim)|:)/iu,
      'text',
    ),
    harmless:
      /pelatihan|bimtek|menyusun|penyusunan|penulisan|format|templat|tata naskah|srikandi|cara |jenis|contoh|aplikasi|layanan|tanda tangan elektronik/iu,
    message:
      'Nota dinas adalah surat internal dan termasuk informasi yang dikecualikan; jangan dipublikasikan.',
  },
  {
    // `Inspektorat menemukan …, laporannya belum ditandatangani`
    sign: pattern(/inspektorat|bpk|auditor|pemeriksa/iu, 'text'),
    leak: pattern(
      /(?:inspektorat|bpk|bpkp|auditor|pemeriksa) (?:menemukan|mencatat|mendapati|menghitung)[^!?\n]{0,80}(?:laporan|lhp|hasil)(?:nya)? (?:masih|belum) (?:final|ditandatangani|terbit|resmi|diumumkan|diserahkan|draf|konsep|disusun)/iu,
      'text',
    ),
    message:
      'Konsep laporan atau hasil audit yang belum final adalah informasi internal; tunggu sampai diumumkan.',
  },
  {
    sign: pattern(/draf|konsep|rancangan|sementara|belum final|lhp|audit|pemeriksaan/iu, 'text'),
    leak: pattern(
      /(?:draf|draft|konsep|naskah)(?: awal)? (?:laporan|lhp|berita acara|nota|keputusan|hasil)[^.]{0,40}(?:belum (?:final|resmi|ditandatangani|disahkan|selesai|diumumkan)|masih dibahas|jangan disebar)|(?:draf|draft|konsep|naskah awal|rancangan)\s(?:\p{L}+\s){0,3}?(?:internal|lhp|laporan hasil (?:pemeriksaan|audit|reviu|review|evaluasi|pengawasan)|temuan|hasil (?:audit|pemeriksaan|reviu)|audit|mutasi|pelantikan|keputusan mutasi)|(?:lhp|laporan hasil (?:pemeriksaan|audit)|hasil audit|temuan (?:audit|bpk|inspektorat|pemeriksa))[^.]{0,80}(?:belum (?:final|resmi|diumumkan|ditandatangani|terbit|diserahkan)|masih (?:draf|draft|konsep|sementara|dibahas)|bersifat sementara)|(?:temuan|hasil)\ssementara\s(?:audit|pemeriksaan|bpk|inspektorat)/iu,
      'text',
    ),
    harmless:
      /uji publik|konsultasi publik|masukan|tanggapan masyarakat|saran|partisipasi|dapat diunduh|terbuka|pelatihan|bimtek|menyusun|opini|wtp/iu,
    message:
      'Konsep laporan atau hasil audit yang belum final adalah informasi internal; tunggu sampai diumumkan.',
  },
]

const soon = pattern(
  /\b(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|malam minggu) (?:depan|besok|nanti|malam|pagi|ini|malam ini)\b|malam (?:senin|selasa|rabu|kamis|jumat|sabtu|minggu)\b|\bbocor(?:an)?(?=\s?[:,]|\s(?:nih|dulu|ini|untuk|buat|bagi|khusus)\b)|\b(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu) (?:subuh|dini hari|siang|sore|petang)\b|\bakan\b|besok|lusa|nanti|sesuk|mengko bengi|engke peuting|isuk peuting|isukan|bisuak|beko malam|entar malam|ntar malam|malam ini|sore ini|siang ini|pekan depan|minggu depan|bulan depan|dijadwalkan|rencananya|rencana|berencana|(?:mulai|tepat) (?:pukul|jam)|dimulai (?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|malam)|jadwal/iu,
  'text',
)

/** Whether the sentence speaks of something still to come. */
function comes(sentence: Sentence, { today, draftYear }: Context): boolean {
  const { entities } = sentence
  const dates = entities
    .filter(({ kind }) => kind === 'date')
    .map(({ date }) => resolveDay(date!, today, draftYear))
  if (dates.some((day) => exists(day) && daysBetween(today, day) > 0)) return true
  return soon.test(sentence) && !dates.some((day) => exists(day) && daysBetween(today, day) < 0)
}

/** `user sama password sudah kita kasih`: keys are spoken of, and none is told. */
const namesKeys = ({ lower }: Sentence): boolean =>
  /(?<!\p{L})(?:password|kata sandi|username|user)(?!\p{L})/u.test(lower) && !/\d/u.test(lower)

export default defineRule({
  id: 'hukum/informasi-dikecualikan',
  severity: 'error',
  scope: 'sentence',
  title: 'Informasi yang dikecualikan',
  reason:
    'Membuka rahasia jabatan atau akses sistem merugikan instansi dan warga, dan melanggar undang-undang.',
  principle: 'integritas',
  source: { name: 'UU 14/2008 tentang Keterbukaan Informasi Publik', article: 'Pasal 17' },
  lesson:
    'Tanyakan: siapa yang diuntungkan bila ini terbit? Kata sandi, jadwal razia, soal ujian, dan nota dinas tetap di dalam; bila ragu, tanyakan kepada PPID.',
  tone: {
    says: 'Kalimat ini kemungkinan membuka informasi yang belum atau tidak boleh diumumkan. Periksa kembali bersama PPID.',
    unless: (sentence) => excused(sentence.lower) || namesKeys(sentence),
  },
  wrong: [
    { text: 'Silakan masuk dengan user: operator password: Desa2026!', flagged: 'Desa2026!' },
    { text: 'Kode OTP-nya 482913, masukkan sekarang.', flagged: '482913' },
    { text: 'Besok malam tim gabungan akan razia kos di Jalan Kenanga.', flagged: 'razia kos' },
    { text: 'Berikut isi nota dinas Kepala Bappeda tentang pemotongan anggaran.', flagged: 'nota dinas' },
    { text: 'Pintu ruang arsip dibuka dengan kode 7712.', flagged: '7712' },
    { text: 'Bocoran soal seleksi perangkat desa sudah beredar di sini.', flagged: 'soal seleksi' },
    { text: 'Dokumen ini bersifat rahasia, tetapi warga perlu tahu.', flagged: 'rahasia' },
    {
      text: 'Draf laporan hasil pemeriksaan BPK menyebut tiga dinas.',
      flagged: 'Draf laporan hasil pemeriksaan',
    },
    { text: 'Rincian HPS jalan lingkar: aspal Rp1.250.000 per meter.', flagged: 'Rincian HPS' },
  ],
  right: [
    { text: 'Jangan bagikan kode OTP dan kata sandi kepada siapa pun.' },
    { text: 'PPID menjelaskan jenis informasi yang bersifat rahasia menurut undang-undang.' },
    { text: 'Wi-Fi gratis untuk pengunjung taman, kata sandi: tamanhebat2026.' },
    { text: 'Webinar terbuka: ID 812 3456 7890, passcode: hebat123.' },
    { text: 'Hasil razia semalam: 12 botol minuman keras disita petugas.' },
    { text: 'Nilai HPS paket jembatan Rp2.150.000.000 dan sudah tayang di SPSE.' },
    { text: 'Draf rancangan perda dibuka untuk masukan masyarakat sampai Jumat.' },
    { text: 'Bimtek tata naskah membahas cara menyusun nota dinas.' },
    { text: 'Pemilu berasas langsung, umum, bebas, rahasia, jujur, dan adil.' },
    { text: 'Operasi pasar beras akan digelar besok di alun-alun.' },
  ],
  needs: anyOf(...secrets.map(({ sign, leak }) => allOf(sign, leak))),
  check(sentence, context) {
    const { text } = sentence
    const told: Flag[] = []
    for (const { sign, leak, harmless, message, when } of secrets) {
      if (!sign.test(sentence) || harmless?.test(text)) continue
      const found = leak.exec(sentence)
      if (!found || (when && !when(sentence, context)) || excused(text)) continue
      const end = found.index + found[0].trimEnd().length
      // One leak may have two signs: `Bocoran: Satpol PP turun razia`.
      if (told.some((other) => other.start < end && other.end > found.index)) continue
      told.push({ start: found.index, end, message })
    }
    return told
  },
})

/** Warnings against leaks, and what is given to everybody: guests' Wi-Fi, open meetings. */
function excused(text: string): boolean {
  if (/(?:jangan|tidak untuk|belum boleh)\s(?:sampai\s)?(?:bocor|disebar|keluar)/iu.test(text)) return false
  if (warning.test(text)) return true
  return (
    guests.test(text) ||
    (openMeeting.test(text) && /pass|sandi|\bid\b/iu.test(text) && !closedMeeting.test(text))
  )
}
