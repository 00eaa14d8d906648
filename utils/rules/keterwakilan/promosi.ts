import { remember } from '../../draft/remember.ts'
import type { Entity, Sentence, Span } from '../../draft/types.ts'
import { type Pattern, pattern } from '../../lexicon/pattern.ts'
import { anyOf, trait } from '../../lexicon/signals.ts'
import { type Context, defineRule } from '../define.ts'

interface Note {
  /** Selling as such: a code, an order by WhatsApp, an affiliate link, an endorsement. */
  readonly sells: readonly Span[]
  /** Price talk that is an advertisement where a private seller is named, and a service elsewhere. */
  readonly offers: readonly Span[]
  /** Praise that is an advertisement where the draft names a business or a product. */
  readonly praises: readonly Span[]
  /** Advertising that says so itself: no thanks and no public cause beside it makes it less. */
  readonly open: readonly Span[]
  /** A code for a discount, and a call to buy: civic words and thanks in the sentence excuse neither. */
  readonly codes: readonly Span[]
  readonly urges: readonly Span[]
  readonly seats: readonly Span[]
  readonly enrols: readonly Span[]
}

/** Named behind them, a brand: with a capital or a small letter. */
const businesses =
  '[Dd]oorsmeer|[Dd]onat|[Tt]oko|[Aa]potek|[Aa]potik|[Ww]arung|[Kk]edai|[Kk]afe|[Cc]afe|[Cc]afé|[Rr]esto|[Rr]estoran|[Rr]umah makan|RM|[Dd]epot|[Hh]otel|[Pp]enginapan|[Kk]linik|[Oo]ptik|[Ss]alon|[Bb]arbershop|[Bb]engkel|[Dd]ealer|[Ss]howroom|[Bb]utik|[Dd]istro|[Kk]onter|[Cc]ounter|[Ss]walayan|[Mm]inimarket|[Ss]upermarket|[Mm]all?|[Bb]imbel|[Kk]ursus|[Ll]es|[Tt]ravel|[Bb]iro|[Aa]gen|[Gg]riya|[Pp]erumahan|[Cc]luster|[Aa]partemen|[Dd]eveloper|[Gg]ym|[Ss]tudio|[Ll]aundry|[Kk]atering|[Cc]atering|[Bb]akery|[Pp]abrik|[Mm]erek|[Mm]erk|[Bb]rand|[Pp]roduk|[Kk]artu|[Pp]rovider|[Oo]perator|[Vv]itamin|[Ss]uplemen|[Oo]bat|[Ss]abun|[Ww]ifi|[Kk]redit|[Ss]ampo|[Ss]kincare|[Ss]erum|[Kk]rim|[Hh]elm|[Mm]otor|[Mm]obil|[Pp]onsel|[Ll]aptop|[Aa]plikasi|[Mm]arketplace|[Ll]okapasar|[Pp]injaman|[Aa]suransi|[Ss]ekolah|[Kk]ampus|[Jj]asa|[Ss]ervis|[Ss]ervice|[Tt]ukang|[Pp]aket|[Uu]mrah|[Uu]mroh|[Tt]our|[Kk]os|[Kk]ost|[Vv]illa|[Vv]ila|[Hh]omestay|[Rr]esor|[Rr]esort|[Kk]linik kecantikan|[Tt]oko online|[Rr]oti|[Kk]ue|[Mm]i|[Mm]ie|[Ee]s|[Mm]artabak|[Ss]eblak|[Nn]asi|[Aa]yam|[Bb]ebek|[Ss]oto|[Rr]endang|[Mm]adu|[Mm]inyak|[Bb]eras|[Bb]atik|[Tt]as|[Ss]epatu|[Bb]aju|[Kk]aus|[Kk]aos|[Hh]ijab|[Gg]amis|[Pp]arfum|[Kk]osmetik|[Rr]ental|[Ss]ewa|[Aa]qiqah|[Aa]kikah|[Tt]ailor|[Pp]enjahit|[Kk]onveksi|[Pp]ercetakan|[Ff]otokopi|[Ww]edding|[Pp]etshop|[Dd]okter gigi|[Ss]pa|[Rr]uko|[Kk]avling|[Kk]aveling|[Tt]anah|[Aa]risan|[Ii]nvestasi|[Ff]ranchise|[Ww]aralaba|[Aa]srama|[Dd]eterjen|[Dd]etergen|[Pp]opok|[Pp]asta gigi|[Tt]eh|[Jj]us|[Bb]olu|[Pp]izza|[Bb]urger|[Gg]eprek|[Aa]yam geprek|[Kk]opi susu|[Cc]at|[Ss]emen|[Pp]upuk|[Bb]ibit|[Ii]nternet|[Pp]ulsa|[Bb]ank|[Kk]operasi|[Ll]easing|[Pp]t|[Cc]v|[Uu]d|[Bb]us|[Bb]is|[Mm]askapai|[Tt]aksi|[Oo]jek|[Kk]amera|[Tt]elevisi|[Kk]ulkas|[Kk]ompor|[Kk]asur|[Ss]ofa|[Mm]ebel|[Ff]urnitur|[Mm]eubel|[Dd]apur|[Pp]empek|[Ee]mpek-empek|[Gg]udeg|[Bb]akmi|[Ss]iomay|[Ee]s krim|[Cc]amilan|[Cc]emilan|[Ss]nack|[Pp]embalut|[Pp]elembap|[Ll]ulur|[Jj]amu|[Pp]estisida|[Gg]enset|[Pp]ompa|[Tt]raktor|[Ss]epeda|[Bb]an|[Oo]li|[Gg]enteng|[Kk]eramik|[Pp]ipa|[Bb]aja ringan|[Ss]tudio foto|[Dd]aycare|[Tt]empat les|[Ll]embaga kursus|[Aa]gen tiket|[Jj]asa titip|[Pp]injol|[Pp]aylater|[Dd]ompet digital|[Kk]artu kredit'
/** With a small letter these are produce of a place: `kopi Cikaret`. */
const produce = 'Kopi|Teh|Jamu|Susu|Keripik|Sambal|Bakso|Sate|WiFi'
const brand = pattern(
  new RegExp(
    `(?<!\\p{L})(?:(?:${businesses}|${produce})\\s(?!Rp\\s?\\d|(?:Desa|Kecamatan|Kabupaten|Dinas|Negeri|Identitas|Keluarga|Tanda|Indonesia|Lokal|Daerah|UMKM|Pelayanan|Dasar|Menengah|Rakyat|Trans|Sekolah|Wisata|Damri|Kota|Pemkab|Pemkot|Pemprov|Pemerintah|Umum|Bersama|Sehat|PKK|Posyandu|Darurat|Balai|Bulog|Subsidi|Organik|Listrik|Dharma|Banpres|Komando|Gizi|GOR|Stadion|Gedung|Aula|Lapangan|Kolam|Pendopo|Kios|Los|Pasar|Rusunawa|Terminal|Taman|Museum|RSUD|Puskesmas|BLK)(?!\\p{L}))\\p{Lu}\\p{L}+|(?:PT|CV)\\s\\p{Lu}|(?:Tokopedia|Shopee|Lazada|Bukalapak|Blibli|TikTok Shop|Gojek|GoFood|Grab|GrabFood|ShopeeFood|Maxim|Traveloka|Alfamart|Indomaret|\\p{Lu}\\p{Ll}*(?:murah|mart|shop|store)|\\p{Lu}\\p{L}+ (?:Service|Servis|Teknik|English|Tour|Travel|Tours|Store|Shop|Mart|Motor|Cell|Catering|Bakery|Resto|Cafe|Coffee|Kopi|Laundry|Salon|Optik|Farma|Komputer|Elektronik|Furniture|Property|Properti|Residence|Regency|Hills|Fashion|Collection|Beauty|Skincare|Academy|Course|Fitness|Gym|Studio|Outlet|Trans|Wangi|Elektrik|Photo|Wedding|Decoration|Parfum|Optical|Dental|Clinic|Medika|Garden|Villa|Homestay|Cafe|Grill|Kitchen|Dessert|Donuts|Pizza|Burger|Tailor|Barbershop|Konveksi|Printing|Seluler|Phone|Gadget|Katering|Aqiqah)|Puri \\p{Lu}\\p{L}+)(?!\\p{L}))`,
    'u',
  ),
  'text',
)
/** A cook or a seller behind a dish: `Lotek Ceu Kokom`, `cilok kuah Kang Dadang`. */
const dish = pattern(
  /(?<!\p{L})(?:[Ll]otek|[Cc]ilok|[Cc]ireng|[Bb]atagor|[Kk]etoprak|[Kk]aredok|[Pp]ecel|[Gg]ado-gado|[Rr]ujak|[Ss]op|[Ss]up|[Ss]oto|[Ii]ga|[Gg]ulai|[Tt]ongseng|[Rr]awon|[Pp]indang|[Ss]ate|[Bb]akso|[Bb]aso|[Mm]i|[Mm]ie|[Kk]ebab|[Cc]endol|[Dd]awet|[Ss]erabi|[Ss]urabi|[Ll]umpia|[Rr]isol|[Pp]isang|[Kk]eripik|[Kk]erupuk|[Ss]ambal|[Dd]odol|[Bb]ubur|[Ll]ontong|[Kk]etupat|[Kk]upat|[Nn]asi|[Aa]yam|[Bb]ebek|[Ii]kan|[Bb]andeng|[Tt]ahu|[Tt]empe|[Kk]ue|[Rr]oti|[Ss]eblak|[Mm]artabak|[Ee]s|[Kk]opi|[Tt]eh|[Jj]amu|[Ww]arung|[Kk]edai|[Jj]ahitan|[Ll]apak)(?:\s\p{L}+)?\s(?:Mang|Ceu|Kang|Teh|Mak|Mbok|Mpok|Mbak|Mas|Mbah|Wak|Uda|Uni|Cik|Koh|Ce|Babe|Bang|Cak|Bu|Ibu|Pak|Haji|Hj?\.)\s\p{Lu}\p{L}+/u,
  'text',
)
const code = pattern(
  /\b(?:(?:pakai|pake|gunakan|masukkan|masukin|input|ketik|klaim|tukarkan|sebutkan|tunjukkan|dengan|memakai|menggunakan|isi)\s)?(?:kode|kupon)\s(?:voucher|promo|kupon|diskon|referral|referal|unik|potongan|redeem|undangan)\b(?:\s?:?\s?[A-Z0-9]{4,})?|\bvoucher\s(?:belanja|diskon|gratis|potongan|makan|menginap|ongkir|senilai|rp)/giu,
  'text',
)
/** A code by the word and its shape: `pakai kode NUSAHEMAT`. No codes of public services, which say what they are. */
const namedCode = pattern(
  /(?:[Pp]akai|[Pp]ake|[Gg]unakan|[Mm]asukkan|[Mm]asukin|[Ii]nput|[Kk]etik|[Kk]laim|[Ss]ebutkan|[Tt]unjukkan|[Dd]engan)\s(?:kode|kupon|voucher)\s["“']?(?!OTP|QR|BPJS|NIK|ICD|KBLI|PIN|POS|BILLING|BOOKING|MPN|NTPN)(?=[A-Z0-9]*[A-Z])[A-Z0-9]{5,}(?!\p{L})/gu,
  'text',
)
/** A code by its shape: `Masukkan SOBATNUSA saat pembayaran`. */
const bareCode = pattern(
  /(?:[Pp]akai|[Gg]unakan|[Mm]asukkan|[Mm]asukin|[Ii]nput|[Kk]etik|[Kk]laim|[Ss]ebutkan|[Tt]unjukkan)\s(?:kode\s)?["“']?(?=[A-Z0-9]*[A-Z])[A-Z0-9]{5,}["”']?\s(?:saat|ketika|pada saat|waktu|di|untuk|sebelum)\s(?:pembayaran|checkout|check ?out|membayar|bayar|transaksi|pembelian|belanja|memesan|order|kasir|halaman|diskon|potongan|mendapat)[^.!?]{0,40}/gu,
  'text',
)
const ordering = pattern(
  /\b(?:order|pesan|pemesanan|pesanan|beli|pembelian|booking|reservasi|po|pre-?order|checkout|check out|cod)\s(?:\p{L}+\s){0,3}?(?:via|lewat|melalui|ke|hubungi|langsung|sekarang|segera|by|wa|whatsapp|dm|japri|chat)\s?(?:\p{L}+\s){0,1}(?:wa|whatsapp|dm|inbox|japri|chat|shopee|tokopedia|tiktok|marketplace|admin|nomor|no|\+?62|08|link|tautan|keranjang)\b|\b(?:minat|berminat|tertarik|mau (?:pesan|order|beli|titip|nitip)|info pemesanan|info order|fast respon(?:se)?|slow respon)\s?[:,?]?\s?(?:silakan\s|langsung\s|bisa\s)?(?:hubungi|wa|dm|japri|chat|inbox|klik)\b|\bhubungi\s(?:marketing|sales|agen marketing|tim marketing|bagian marketing)\b|\b(?:beli|pesan|order)\s(?:sekarang|segera)\s(?:juga\s)?(?:sebelum|selagi|mumpung)\b|\b(?:klik|cek|ada di)\s(?:keranjang kuning|link produk|etalase)\b|\bkeranjang kuning\b|\b(?:langsung|segera|buruan|yuk|ayo|tinggal|gas|gaskeun|cus|cuss|sikat|serbu|mari)\s(?:aja\s|saja\s|di)?(?:checkout|check ?out|di-?checkout|order|pre-?order|borong produk|beli produk|diorder)\b|\b(?:pesan|pemesanan|pesanan|order|reservasi|booking)(?:nya)?\s(?:\p{L}+\s){0,5}?(?:bisa\s|dapat\s|silakan\s)?(?:via|lewat|melalui|by|hubungi|ke|langsung ke)\s(?:nomor|no|wa|whatsapp|dm|aplikasi|\+?62|08)|\b(?:follow|ikuti|kunjungi|mampir ke|cek)\s(?:ig|instagram|akun|toko|lapak|gerai|etalase|outlet)(?:nya)?\s(?:kami\s)?(?:di\s)?(?:@(?!\w*(?:kominfo|dinas|dinkes|dinsos|dishub|disdik|disduk|dukcapil|dp3a|dlh|pupr|bpbd|bmkg|pemkab|pemkot|pemprov|pemda|humas|polres|polsek|polri|rsud|puskesmas|perpus|museum|kecamatan|kelurahan|desa|kab|ppid|satpol|damkar|pmi|bnn|kpu|bawaslu|bps|bapenda|samsat))|shopee|tokopedia|tiktok|marketplace)|\b(?:open|buka)\s(?:order|po|pre-?order|reseller|dropship|endorse(?:ment)?|paid promote|pp)\b|\b(?:yang )?(?:mau|ingin|minat|berminat) (?:titip|nitip|pesan|order|beli)(?: pesan)?,? (?:tulis|komen|ketik|colek|japri|chat|dm|wa)\b|\b(?:daftar|pesan|order|booking|ambil kursi)(?: \p{L}+)? lewat (?:admin|mimin) (?:ini|kami|saja|aja)\b|\b(?:dm|japri|wa|chat)\s(?:admin\s|aja\s|saja\s|kami\s)?(?:untuk|buat|for)\s(?:order|pesan|pemesanan|pembelian|harga|info harga)\b|\bjangan lupa order\b|\b(?:dibuka|cari|dicari|mencari|gabung|jadi|menjadi|daftar)\s(?:reseller|dropshipper|dropship|agen resmi|mitra penjual|affiliator)\b|\border (?:via|lewat|ya|di|sekarang)\b/giu,
  'text',
)
const endorsement = pattern(
  /\b(?:(?:tautan|link) (?:afiliasi|affiliate|referral|referal|aff|rujukan (?:kami|saya|mimin|admin|ini))|endorse(?:ment|d|an)?|paid (?:promote|partnership)|kerja sama berbayar|konten berbayar|iklan berbayar|sponsored|bersponsor|afiliasi|affiliate|brand ambassador|giveaway dari|review jujur produk)\b/iu,
  'text',
)
/** `beli satu gratis satu`, and what private people sell: `dijual cepat`, `350 juta nego`. */
const bargain = pattern(
  /(?<!\p{L})(?:beli (?:\d|satu|dua|tiga) (?:dapat|gratis|bonus) (?:\d|satu|dua|tiga)|dijual (?:cepat|butuh uang|rugi|bu)|(?:juta|jt|ribu|rb|harga|harganya|bisa|masih|boleh) nego|(?:ready|redi) stok(?! (?:darah|obat|vaksin|oksigen|beras|bibit|pupuk))|(?:stok|sisa)(?:nya)? (?:tinggal|masih)? ?\d+ (?:pot|botol|pcs|bungkus|toples|kotak|boks|box|dus|lusin|kodi|pasang|potong|helai)|(?<![\d.])\d{1,3} ?(?:ribu|rb|k) (?:per|se|sebuah|satu|isi) ?(?:botol|pot|pcs|bungkus|toples|kotak|boks|box|pasang|potong|porsi|cup))(?!\p{L})/giu,
  'text',
)
/** `langsung ke keranjang kuning`, `swipe up untuk belanja`. */
const basket = pattern(
  /(?<!\p{L})(?:swipe up (?:untuk|buat|biar) (?:belanja|beli|order|pesan|dapat)|(?:masukkan|masukin|langsung|cek|klik|tap) (?:\p{L}+ )?keranjang(?: oranye| belanja)?)(?!\p{L})/giu,
  'text',
)
const affiliate =
  /(?:shope\.ee|shp\.ee|s\.shopee|shopee\.co\.id|tokopedia\.(?:com|link)|tokped|lazada\.co\.id|s\.lazada|bukalapak\.com|blibli\.com|invol\.co|invl\.io|accesstra\.de|tiktok\.com\/shop|vt\.tiktok|tokko\.|atid\.me|amzn\.to|aliexpress|linkaja)|[?&](?:aff|affiliate|ref|referral|aff_id|utm_campaign=aff)\w*=/iu
const praise = pattern(
  /\b(?:kami|kita|mimin|admin|dinas)\s(?:sangat\s|sudah\s|selalu\s)?(?:merekomendasikan|rekomendasikan|rekomendasiin|promosikan|sarankan|menyarankan|anjurkan|menganjurkan|percaya pada|andalkan|mengandalkan|langganan di|selalu pakai|selalu memakai|pakai produk)\s(?:untuk\s)?(?:memakai|menggunakan|membeli|beli|pakai|minum|mengonsumsi|konsumsi|pilih|memilih|makan di|berbelanja di|belanja di|belanja|menginap di|datang ke|mencoba|coba|berlangganan)?\s?(?:\p{L}+\s){0,3}?/iu,
  'text',
)
/** `Percayakan saja kepada …`, `serahkan urusan pindahan pada …` */
const reliance = pattern(
  /\b(?:(?:percayakan|serahkan)(?:lah)?\s(?:saja\s|semua(?:nya)?\s|urusan\s|kebutuhan\s)?(?:\p{L}+\s){0,4}?(?:kepada|pada|ke|sama)\s|(?:andalkan|panggil|hubungi|pilih(?:lah)?|pakailah|pakai|belanja|beli|pesan|datang|kunjungi|mampir)\s(?:saja|aja|wae|bae)\s(?:di\s|ke\s|nang\s|ka\s)?)(?=(?:toko|warung|kedai|kafe|resto\p{L}*|hotel|klinik|bengkel|salon|bimbel|asuransi|bank|travel|agen|apotek|katering|laundry|jasa|pt|cv|(?:\p{L}+ ){1,2}(?:store|shop|mart|motor|travel|tour|service|servis|teknik))(?!\p{L}))/iu,
)
/** `beli saja merek Cat Pelangi` */
const picking = pattern(
  /(?<!\p{L})(?:[Bb]eli|[Pp]akai|[Pp]ake|[Aa]mbil|[Pp]ilih|[Mm]inum|[Gg]unakan|[Cc]oba)(?:lah)?\s(?:saja|aja|wae|bae)\s(?:yang\s)?(?:merek|merk|brand|produk)\s(?!UMKM|Lokal|Indonesia|Dalam|Daerah|SNI|Halal|Nusaraya|Desa)\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?/u,
  'text',
)
/** `katering di Dapur Bunda saja`, `mimin sudah buktikan` */
const vouched = pattern(
  /(?<!\p{L})(?:[Dd]i|[Kk]e) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+){1,3} (?:saja|aja)(?=\s?[,.!])|(?<!\p{L})(?:[Mm]imin|[Aa]dmin|[Kk]ami) (?:sudah|udah) (?:buktikan|membuktikan|cobain|mencobanya)(?!\p{L})|(?<!\p{L})(?:sudah|udah) (?:kami|mimin|admin) (?:buktikan|cicipi|rasakan)(?!\p{L})|(?<!\p{L})hasilnya (?:glowing|memuaskan|kinclong|mulus|cerah)(?!\p{L})|(?<!\p{L})(?:membuat|bikin) (?:kulit|wajah|rambut|badan|tubuh|gigi) (?:\p{Ll}+ )?(?:bersih|cerah|putih|halus|lembut|glowing|wangi|mulus|kinclong|segar|sehat|langsing)(?!\p{L})/u,
  'text',
)
/** `pakai jasa Biro Mulus saja`, `pesan langsung ke Teh Sinta di loket`: who is to be paid. */
const directed = pattern(
  /(?<!\p{L})(?:[Pp]akai|[Pp]ake|[Gg]unakan|[Ll]ewat|[Pp]anggil|[Hh]ubungi)(?:lah)? (?:jasa|biro|calo|tukang|agen)(?: \p{Ll}+)? (?!PPAT|Notaris|Pos|Damri|PLN|Raharja|BPJS|Desa)\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)* (?:saja|aja)(?!\p{L})|(?<!\p{L})(?:[Pp]esan|[Oo]rder|[Bb]eli|[Aa]mbil|[Tt]itip)(?:an)? (?:langsung |bisa |saja |aja )*(?:ke|sama|lewat|di) (?:Teh|Mbak|Mas|Bu|Ibu|Pak|Bang|Kang|Ceu|Mpok|Uni|Uda|Neng|Kak|Tante|Om)\s\p{Lu}\p{Ll}+(?= (?:di (?:loket|meja|ruang|lantai|bagian|kantor)|bagian|sebelum|sekarang|segera)|[!])/u,
  'text',
)
/** `Kami merekomendasikan klinik kecantikan Ayuna`: a business of some kind and its name right behind. */
const commended = pattern(
  /\b(?:[Kk]ami|[Kk]ita|[Mm]imin|[Aa]dmin|[Dd]inas|(?:[Pp]ak|[Bb]u|[Ii]bu|[Bb]apak) (?:[Cc]amat|[Ll]urah|[Kk]ades|[Kk]adis|[Bb]upati|[Ss]ekda|[Kk]epala \p{Lu}\p{L}+)|[Cc]amat|[Ll]urah|[Bb]upati) (?:sangat |selalu |sudah )?(?:merekomendasikan|rekomendasikan|rekomendasiin|menyarankan|sarankan|menganjurkan) (?:klinik|toko|warung|kafe|resto|restoran|hotel|salon|bengkel|apotek|katering|travel|jasa|bimbel|bimbingan belajar|kursus|les|asuransi|bank|sekolah|kos|perumahan|developer|agen|produk|merek|rumah makan|kedai|butik|laundry|dealer|penginapan|biro)(?: \p{Ll}+){0,3} (?!Desa|Dinas|Pemkab|UMKM|Pemerintah|Daerah|Lokal|Negeri)\p{Lu}\p{L}+/u,
  'text',
)
/** `lebih irit daripada merek lain`: one ware above all others. */
const compared = pattern(
  /(?<!\p{L})(?:lebih|paling|jauh lebih) \p{L}+ (?:daripada|dari|dibanding|dibandingkan|ketimbang) (?:merek|merk|brand|produk|toko|warung|kedai|bengkel|klinik|travel) (?:lain|lainnya|sebelah|mana pun|manapun|tetangga)(?!\p{L})/u,
)
/** A call to buy that no thanks beside it makes less: `segera miliki!`, `jangan sampai kehabisan`. */
const urging = pattern(
  /\b(?:(?:segera|buruan|yuk|ayo|cepat|mari|wajib|harus|lekas) (?:miliki|punya|dapatkan|koleksi|borong|serbu|buktikan|rasakan sensasi|cicipi|nikmati)(?:lah)?(?=\s?(?:[!.,;)]|$|sekarang|sebelum|produk|koleksi|unit|segera|selagi|mumpung)))/gu,
)
/** `kursi tinggal sedikit, segera amankan tempat Bapak dan Ibu`: a call to book, beside a seller's terms. */
const seating = pattern(
  /(?<!\p{L})(?:(?:kursi|seat|bangku|unit|kavling|kaveling|slot|kamar|tempat)(?:nya)? (?:hanya |masih )?(?:tinggal|sisa|tersisa|menyisakan) (?:\d+|beberapa|sedikit|satu|dua|tiga|empat|lima)|(?:sisa|tinggal) (?:bangku|kursi|seat|unit) (?:sedikit|beberapa)|(?:segera|langsung|buruan|yuk|ayo|cepat|cepatlah|mari|lekas|jangan tunda,?|jangan ragu,?|tunggu apa lagi,?) (?:amankan|booking|pesan|ambil|kunci|reservasi|daftarkan)(?:lah)? (?:(?:tempat|kursi|seat|bangku|unit|slot|kamar|rumah|hunian|kaveling|kavling|orang tua|keluarga)(?: (?:idaman|impian))? (?:anda|bapak|ibu|kamu|kakak|bunda|ayah|sekarang|segera|sebelum)(?: dan ibu| ibu| dan bapak)?|(?:di|ke) (?:kantor|konter|counter|ruko|gerai|outlet|kasir)(?:nya)?(?! (?:desa|camat|kecamatan|kelurahan|dinas|dis\p{L}+|bupati|pos|lurah|samsat|uptd|pemkab|kua|pln))))(?!\p{L})/gu,
)
/** Food and goods praised by their qualities. Only beside a business. */
const relish = pattern(
  /\b(?:(?:tak|tiada|tidak|nggak|gak) (?:tertandingi|ada tandingannya|ada duanya|ada lawan(?:nya)?|terkalahkan)|tiada (?:duanya|tanding(?:an(?:nya)?)?|banding(?:annya)?|tara)|bikin (?:ketagihan|kangen|lidah)|menggoyang lidah|manjakan lidah|andalan (?:kami|kita|mimin|keluarga)|(?:gurih|lezat|nikmat|enak|sedap|empuk|renyah|legit|maknyus) \p{L}{2,14}nya(?!\p{L})|(?:daging|kuah|bumbu|sambal|kopi|rasa|gulai|menu|masakan)nya (?:\p{L}+ )?(?:gurih|lezat|nikmat|enak|sedap|empuk|renyah|legit|maknyus|juara|mantap|nendang|nagih)|harganya (?:bersahabat|ramah|terjangkau|murah)|(?:sudah |telah )?terbukti (?:menyembuhkan|ampuh|manjur|mujarab|mengobati|memutihkan|melangsingkan|menghilangkan)|asli tanpa (?:campuran|pengawet)|(?:(?:ngeunah|raos|pelem) (?:pisan|naker|kacida)|(?:rasane|enake|gurihe) (?:jos|pol|poll|enak|mantep|maknyus|tenan|ngangeni)|(?:enak|lamak|sadap|nyaman) (?:nian|bana|banar|sanga|skali)|(?:garapan|hasil kerja|pekerjaan|kerja)nya (?:rapi|halus|bagus|memuaskan)|(?:rapi|cepat|bagus|awet) dan murah)(?!\p{L}))/u,
)
/** A call to enrol: advertising right behind a business that opens a sentence. */
const enrolling = pattern(
  /\bjangan sampai (?:anda |kamu |kalian )?(?:lewatkan|dilewatkan|melewatkan|terlewat|kelewatan|kehabisan|ketinggalan)(?!\p{L})|\b(?:daftar(?:kan)?|gabung|bergabung|ambil|amankan)(?:lah)? (?:diri |anak |putra-putri |si kecil )?(?:\p{L}+ ){0,2}?(?:sekarang|segera)(?: juga)?(?: sebelum \p{L}+ (?:habis|penuh|berakhir|ditutup|naik))?/gu,
)
/** An office that holds the course or the sale. */
const official = pattern(
  /(?<!\p{L})(?:dinas|pemkab|pemkot|pemprov|pemerintah|pemda|pemdes|badan|kementerian|kecamatan|kelurahan|puskesmas|rsud|balai latihan|blk|diskominfo|panitia|pendaftaran|gratis|beasiswa)(?!\p{L})/u,
)
const review = pattern(
  /\b(?:(?:untuk |info )?(?:pemesanan|pesanan|order|reservasi|booking|pembelian)[^.!?]{0,40}?,?\s(?:silakan )?(?:hubungi|kontak|call|wa|whatsapp|japri)\s|paling (?:jujur|berpengalaman|profesional|terpercaya|tepercaya|modern|asyik|asik|instagramable|estetik|keren|nyaman|enak|murah|lezat|top|mantap|kencang|hemat|bagus|laris|nikmat|gurih|segar|empuk|renyah|halus|lembut|awet|wangi|ampuh|manjur|terjangkau|lengkap|cepat|ramah|recommended|cocok|pas|mantul|juara|dicari|diminati)|terenak|termurah|terlezat|ternikmat|terlaris|tergurih|(?:jangan lupa|yuk|ayo|silakan|segera|wajib|mari) (?:mampir|mampirlah|singgah|merapat|berkunjung|jajan|nongkrong|ngopi) (?:ke|di) (?:gerai|toko|kedai|warung|lapak|outlet|cabang|kafe|resto|restoran|tempat)(?:nya)?|murah (?:dan|meriah|bergaransi|tapi)|bergaransi|garansi (?:resmi|seumur)|rasanya (?:enak|nikmat|lezat|gurih|mantul|nggak|gak|tiada)|(?:enak|nikmat|lezat|gurih) (?:banget|pol|poll|sekali|parah)|tidak mengecewakan|dijamin (?:balik|kembali|datang) lagi|gak ngecewain|nggak ngecewain|pelayanannya (?:ramah|cepat|memuaskan)|cobain (?:deh|yuk|dong|sekarang)|(?:wajib|harus|patut) (?:coba|dicoba|beli|dibeli|punya|mampir|kunjungi)|recommended|rekomended|juaranya|favorit (?:kami|kita|mimin|semua)|langganan (?:kami|mimin|pegawai|kantor)|rasanya (?:juara|nagih|mantap)|bikin nagih|dijamin (?:nagih|kenyang|ketagihan|lezat|maknyus|puas|enak|murah|awet|asli|original)|kualitas(?:nya)? (?:terjamin|nomor satu|premium)|solusi (?:terbaik|tepat) (?:untuk|bagi)|tidak ada yang lebih|bisa menjadi pilihan|jadi pilihan (?:tepat|terbaik)|cocok banget|ampuh banget|gak bakal nyesel|nggak bakal nyesel)\b/iu,
  'text',
)
/** `servis di Bengkel Jaya lebih murah 20%, tunjukkan unggahan ini` */
const saving = pattern(
  /\b(?:(?:bilang|sebut|sebutkan|katakan|ngaku|mengaku)(?: saja| aja)? (?:(?:dari|tahu dari|nama) (?:akun|unggahan|postingan) (?:ini|kami)|(?:(?:tahu(?:nya)?|kenal|info(?:nya)?|dapat info|rekomendasi)(?: dari)?|dari|nama) (?:info |akun )?(?:(?<!nama )(?:kami|mimin|admin)|dinas|dis(?:kominfo|hub|dik|dukcapil|nakertrans|perindag|parbud|budpar|par)|dinkes|dinsos|humas|kominfo|pemkab|pemkot|kecamatan|kelurahan)|(?:admin|mimin) (?:dinas|dis\p{L}+|kominfo|humas))|(?:(?:ada|dapat|dapet|dikasih|diberi) bonus|(?:dapat|dapet|dikasih) (?:tambahan|ekstra)) (?!bantuan|modal|kompensasi|santunan|jam|cuti|libur|poin|nilai|waktu|kuota|demografi|penghasilan|wawasan|ilmu|pengetahuan|pengalaman|hari|tpp|dana|anggaran|personel|petugas|gaji|hukuman)\p{L}+|(?:pendaftar|pasien|pelanggan|pembeli|pengunjung|pemesan|member|anggota|murid|siswa|peserta)(?: (?:baru|awal|pertama|pekan ini|minggu ini|bulan ini|hari ini|tahun ini|gelombang (?:ini|pertama|dua))){1,2} (?:(?:bisa|langsung|akan|dapat|mendapat|memperoleh) )*(?:gratis|bebas|bonus|diskon|free)(?: \p{L}+){1,3}|(?:siapa|yang)(?: (?:pun|saja))? (?:daftar|mendaftar|beli|membeli|pesan|memesan)(?: \p{L}+){0,2} (?:pekan ini|minggu ini|bulan ini|hari ini|sekarang)(?: \p{L}+)? (?:gratis|bebas|bonus|diskon|free)(?: \p{L}+){1,3}|(?:pengunjung|pembeli|pelanggan|pendatang|penonton)(?: yang)? (?:awal|pertama|baru|datang duluan) (?:makan|minum|masuk|main|menginap|servis|cukur|cuci|ngopi) (?:gratis|free)|(?<!\d)\d{1,2} ?% (?:off|diskon)|(?:menginap|servis|cuci|makan|isi|belanja|nginap) (?:satu|dua|tiga|lima|\d+) (?:malam|kali|porsi|liter|kg|kilo|potong) (?:bonus|gratis|free)|gratis (?:ac|kanopi|kulkas|mesin cuci|kitchen set|biaya notaris|biaya kpr|cek kulit|facial)|bayar (?:satu|dua|tiga|\d+) (?:bulan|kali|sesi|paket) (?:gratis|dapat|bonus) (?:satu|dua|tiga|\d+)|(?:bisa|dapat|boleh) (?:dicicil|diangsur)|(?:tinggal|sisa|menyisakan|tersisa) (?:beberapa|sedikit) (?:unit|kavling|kaveling|kursi|seat|bangku|slot|kamar)|(?:dapat |dapatkan )?uang kembali (?:hingga |sampai |sebesar )?(?:\d[\d.,]*\s?(?:%|persen)|rp\s?\d[\d.]*)|(?:dp|uang muka) (?:nol|0)(?: (?:persen|rupiah))?|tinggal bawa koper|check ?out (?:sekarang|segera|yuk|aja|saja|di keranjang)|wajib (?:di)?coba(?!\p{L})|beli (?:\d|satu|dua|tiga)(?: [\p{L}]+){1,4} (?:gratis|bonus) (?:satu|\d)|(?:buka|membuka) (?:cabang|gerai|outlet) (?:baru|di|kedua|ketiga|keempat|ke-?\d|lagi)|\d+ (?:pembeli|pelanggan|pemesan) pertama|(?:tinggal|sisa) (?:\d+|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sedikit) (?:unit|kavling|kaveling|kursi|seat|slot|kamar|rumah)|stok(?:nya)? (?:tinggal|sisa) \d+|bonus (?:kanopi|dapur|pagar|pompa|ac|kulkas|motor|emas|perabot|furnitur|kitchen set)|survei lokasi|siap huni|kpr(?:nya)? (?:mudah|ringan|disetujui|dibantu)|tanpa bi checking|(?:uang pangkal|biaya (?:daftar|masuk|pendaftaran)) (?:dipotong|didiskon|diskon|gratis)|(?:lebih )?(?:murah|hemat|irit) \d[\d.,]*\s?(?:%|persen)|(?:tunjukkan|perlihatkan|tunjukin|menunjukkan) (?:unggahan|postingan|pos|tangkapan layar|story|status) ini)(?!\p{L})/giu,
  'text',
)
const offer = pattern(
  /\b(?:promo(?:nya)?|flash ?sale|cashback|cash back|(?:sedang |lagi )?(?:diskon|potongan(?: harga)?)\s(?:hingga |sampai |up to |sebesar |spesial |besar-besaran |gede-gedean )?(?:\d[\d.,]*\s?(?:%|persen)|rp\s?\d[\d.]*|\d+\s?ribu)|(?:diskon|potongan harga|harga) (?:spesial|khusus|miring|promo|coret|terjangkau|bersaing|mulai|hanya|cuma)|beli (?:\d|satu|dua) (?:dapat|gratis|bonus)|buy (?:\d|one) get|gratis ongkir|ongkir(?:nya)? (?:gratis|nol)|ongkos kirim(?:nya)? (?:gratis|langsung nol|nol|ditanggung)|cicilan(?:nya)? (?:mulai|ringan|0|nol|hanya|tanpa)|angsuran(?:nya)? (?:mulai|ringan|hanya)|uang muka(?:nya)? (?:nol|0|ringan|mulai|hanya)|dp(?:nya)? (?:nol|0|ringan|mulai|murah|hanya|cuma|cukup)|tanpa dp|bunga (?:0|nol|ringan)|stok terbatas|persediaan terbatas|selama persediaan|grand opening|soft opening|cuci gudang|obral|harga(?:nya)? (?:mulai|cuma|hanya|dijamin|paling|ramah|bersahabat|merakyat|murah)|(?:dapat|gratis|bonus) (?:bonus |gratis |free )?(?:koper|merchandise|tumbler|kaus|kaos|souvenir|suvenir|jaket|payung|helm|minuman|antar|instalasi|servis)|gratis (?:antar|pengiriman|konsultasi dan)|free ongkir|slot terbatas|kuota promo|harga teman|harga grosir|harga pabrik|best ?seller|new arrival|restock|ready lagi|unit (?:terbatas|contoh|ready)|ready stock|menawarkan (?:cicilan|harga|diskon|promo|paket|unit|potongan|layanan antar|kredit)|menyediakan (?:cicilan|promo)|bonus (?:langsung|merchandise|untuk pembelian)|hadiah langsung|dapatkan (?:promo|diskon|potongan|cashback|harga)|(?:buruan|segera|yuk|ayo) (?:beli|borong|order|checkout|pesan sekarang)|paket hemat|member(?:ship)? (?:baru|gratis)|kantor pemasaran(?:nya)?|marketing(?:nya)?|tim pemasaran|(?:pasang baru|biaya|cukup|cuma|hanya|mulai)\s(?:cuma |hanya |mulai |dari )?(?:rp\s?)?\d[\d.]*\s?(?:ribuan|ribu|rb|jutaan|juta|jt))(?!\p{L})/giu,
  'text',
)

const civic = pattern(
  /\b(?:gedung serbaguna|aula|antrean|ambulans|mobil jenazah|kursi roda|donor|pasar murah|pasar tani|operasi pasar|gerakan pangan murah|gpm|bazar|bazaar|pameran|expo|gelar produk|pajak|pbb|pkb|bphtb|retribusi|denda|tunggakan|pemutihan|samsat|tarif|tiket|karcis|museum|perpustakaan|kolam renang umum|gor|pelayanan publik|mal pelayanan publik|bulog|pln|pdam|perumdam|pos indonesia|kantor pos|kai|kereta api|damri|pelni|bpjs|bumd|bumdes|bank daerah|kur|tambah daya|token listrik|sambungan|iuran|uji kir|akta|paspor|sim|vaksin|imunisasi|bansos|subsidi|bersubsidi|pupuk|lpg|elpiji|rusunawa|rusun|sembako murah|beras sphp|csr|donasi|donatur|menyumbang|sumbangan|menyumbangkan|hibah|terima kasih|apresiasi kepada|bursa kerja|job fair|lowongan|pencari kerja|mudik gratis|promosi (?:jabatan|kesehatan|wisata|daerah|budaya|produk lokal)|promkes)\b/u,
)
const schooling = pattern(
  /\b(?:pelatihan|peserta|(?<!bimbingan )belajar|mempelajari|materi|lokakarya|workshop|bimtek|diklat|seminar|webinar|pendampingan|menyusun promo|membuat (?:kode|promo)|strategi|kurasi|inkubasi|literasi)\b/u,
)
const warning = pattern(
  /\b(?:waspada|waspadai|hati-hati|awas|penipuan|modus|penipu|palsu|hoaks|hoax|bohong|jangan (?:klik|tergiur|percaya|mudah|tertipu|mau)|tidak benar|bukan dari kami|mengatasnamakan|mencatut|razia|ilegal|dilarang|aduan|pengaduan konsumen|perlindungan konsumen|cek fakta|(?:tidak|tak) (?:pernah )?(?:menerima|melayani|membuka) (?:endorse|titip jual|jasa promosi|paid|iklan|promosi berbayar|konten berbayar))\b/u,
)

/** What a voucher may still be advertising beside: tickets, halls, thanks. Taxes, tariffs and state enterprises are not. */
const publicly = pattern(
  /\b(?:pasar murah|pasar tani|operasi pasar|gpm|bazar|bazaar|pajak|pbb|pkb|bphtb|retribusi|denda|samsat|pelayanan publik|bulog|pln|pdam|perumdam|kai|damri|pelni|bpjs|bumd|bumdes|token listrik|tambah daya|iuran|bansos|subsidi|bersubsidi|csr|donasi|hibah|umkm)\b/u,
)

/** Names a private business or product. */
const names = remember((sentence) => brand.test(sentence) || dish.test(sentence))
/** A sentence that is about a business from its first words on. */
const opens = remember((sentence) => {
  const match = brand.exec(sentence)
  return match !== null && match.index < 3
})
/** The public's own: a market by the government, taxes, tariffs, state enterprises, lessons, thanks. */
const teaches = remember((sentence) => schooling.test(sentence))
const isCivic = remember((sentence) => civic.test(sentence) || teaches(sentence))
const message = 'Ini terbaca sebagai promosi usaha swasta. Hapus merek, harga, dan ajakan membelinya.'
const warns = remember((sentence) => warning.test(sentence))

const codes = [code, namedCode, bareCode]
const selling = [...codes, ordering, basket, bargain]
const praising = [review, praise, relish, reliance, vouched]
const openly = [endorsement, picking, commended, compared, directed]
const offering = [offer, saving]

const nothing: Note = {
  sells: [],
  offers: [],
  praises: [],
  open: [],
  codes: [],
  urges: [],
  seats: [],
  enrols: [],
}

export default defineRule<Note>({
  id: 'keterwakilan/promosi',
  severity: 'warning',
  scope: 'draft',
  title: 'Promosi usaha swasta',
  reason:
    'Akun resmi dibiayai publik, sehingga tidak boleh dipakai mengiklankan satu usaha, merek, atau produk.',
  principle: 'keterwakilan',
  source: { name: 'PermenPANRB 83/2012', article: 'asas keterwakilan' },
  lesson:
    'Beri tempat pada kegiatan pemerintah yang mengangkat banyak pelaku usaha, misalnya bazar UMKM. Hindari merek, harga, kode voucher, dan ajakan memesan.',
  tone: {
    says: 'Kalimat ini kemungkinan terbaca sebagai iklan usaha swasta. Periksa kembali: sampaikan layanannya, bukan mereknya.',
    unless: warns,
    anywhere: true,
  },
  wrong: [
    { text: 'Masukkan kode voucher CERIA50 di Tokomurah, ya!', flagged: 'kode voucher' },
    { text: 'Keripik Mak Nyus sedang diskon 20 persen di Toko Makmur.', flagged: 'diskon 20 persen' },
    { text: 'Mau kue lebaran? Order via WA 0812-0000-1111.', flagged: 'Order via WA' },
    { text: 'Kami sarankan memakai kartu Sinyalku agar lancar.', flagged: 'Kami sarankan' },
    { text: 'Griya Melati menawarkan cicilan ringan dan uang muka nol rupiah.', flagged: 'cicilan ringan' },
    {
      text: 'Beli blender di https://shopee.co.id/abc?aff_id=12, kualitasnya oke.',
      flagged: 'https://shopee.co.id',
    },
  ],
  right: [
    { text: 'Pasar murah menjual beras Rp11.000 per kilogram di halaman kecamatan.' },
    { text: 'Diskon 20 persen untuk pembayaran PBB sebelum Desember.' },
    { text: 'Bazar UMKM hadir Sabtu ini, ada potongan harga 10 persen bagi pelajar.' },
    { text: 'Waspada penipuan bermodus kode voucher listrik.' },
    { text: 'Peserta pelatihan belajar menyusun promo akhir tahun dan membuat kode voucher.' },
    { text: 'Terima kasih kepada Toko Makmur yang menyumbang 100 paket buku.' },
    { text: 'PLN memberi diskon tambah daya 50 persen sampai akhir bulan.' },
  ],
  needs: anyOf(...selling, ...praising, ...openly, ...offering, urging, seating, enrolling, trait('link')),
  blank: nothing,
  note: read,
  *check(draft, _context: Context, notes, held) {
    if (held.length === 0) return
    const sentences = draft.sentences.map(({ sentence }) => sentence)
    if (sentences.some(warns)) return
    const branded = sentences.some(names)
    const civil = (index: number) => sentences[index] !== undefined && isCivic(sentences[index])
    for (const index of held) {
      const placed = draft.sentences[index]!
      const { sells, offers, praises, open, codes, urges, seats, enrols } = notes[index]!
      const { sentence } = placed
      if (!teaches(sentence)) {
        for (const span of open) yield { ...span, in: placed, message }
      }
      const stated = civil(index) && !publicly.test(sentence) && !teaches(sentence)
      const ours = () => [sentences[index - 1], sentence].some((one) => one && official.test(one))
      const behind = opens(sentence) || (sentences[index - 1] !== undefined && opens(sentences[index - 1]!))
      const called = [
        ...(stated && names(sentence) ? codes : []),
        ...(branded && !publicly.test(sentence) && (offers.length > 0 || praises.length > 0 || behind)
          ? urges
          : []),
        ...(branded &&
        (seats.length > 1 || offers.length > 0 || behind || notes[index - 1]?.offers.length) &&
        ![index - 1, index].some(civil) &&
        !sentences.some(teaches) &&
        !ours()
          ? seats.slice(-1)
          : []),
        ...(behind && !civil(index) && !civil(index - 1) && !ours() ? enrols : []),
      ]
      for (const span of called) yield { ...span, in: placed, message }
      if (called.length > 0) continue
      if (sells.length + offers.length + praises.length === 0 || civil(index)) continue
      const around = civil(index - 1) || civil(index + 1)
      // `Pesan di (0254) …` beside a public tariff is how one books it, and sells nothing.
      const near = branded || (!around && (notes[index + 1]?.sells.length || notes[index - 1]?.sells.length))
      const offered = offers.length > 0 && (near || (!around && offers.length > 1)) ? offers.slice(0, 1) : []
      const praised = branded && sells.length === 0 ? praises : []
      // `Pemesanan lewat WhatsApp` beside a public hall is how one books it.
      const sold =
        around && !branded
          ? sells.filter((span) => !booking.test(placed.sentence.lower.slice(span.start)))
          : sells
      for (const span of [...sold, ...offered, ...praised]) {
        yield { ...span, in: placed, message }
      }
    }
  },
})

/** `kirim pesan ke WhatsApp`: a message, and nothing that is sold. */
const messaging =
  /(?<!\p{L})(?:kirim(?:kan|lah)?|mengirim(?:kan)?|berkirim|tulis(?:kan)?|tinggalkan|balas|ketik)\spesan(?:$|\s)/u

const booking = /^(?:pesan|pemesanan|pesanan|reservasi|booking)/u

function read(sentence: Sentence): Note {
  const { entities } = sentence
  const sells = selling
    .flatMap((pattern) => spans(pattern, sentence, true))
    .filter(({ start }) => !messaging.test(sentence.lower.slice(Math.max(0, start - 24), start + 6)))
  const called = apart(
    codes.flatMap((pattern) => spans(pattern, sentence, true)).sort((a, b) => a.start - b.start),
  ).slice(0, 1)
  const urges = spans(urging, sentence, true).slice(0, 1)
  const seats = spans(seating, sentence, true)
  const enrols = spans(enrolling, sentence, true).slice(0, 1)
  for (const link of entities.filter(
    (entity: Entity) => entity.kind === 'link' && affiliate.test(entity.text),
  )) {
    sells.push({ start: link.start, end: link.end })
  }
  const first = sells.sort((a, b) => a.start - b.start).slice(0, 2)
  const praises = apart(
    praising.flatMap((pattern) => spans(pattern, sentence)).sort((a, b) => a.start - b.start),
  )
  const open = openly.flatMap((pattern) => spans(pattern, sentence)).slice(0, 1)
  const offers = offering.flatMap((pattern) => spans(pattern, sentence, true))
  const all = [first, open, offers, praises, urges, seats, enrols]
  if (all.every(({ length }) => length === 0)) return nothing
  return { sells: apart(first), open, offers, praises, codes: called, urges, seats, enrols }
}

function spans(pattern: Pattern, sentence: Sentence, all = false): Span[] {
  const found = all ? [...pattern.all(sentence)] : [pattern.exec(sentence)]
  return found.flatMap((match) =>
    match ? [{ start: match.index, end: match.index + match[0].trimEnd().length }] : [],
  )
}

const apart = ([first, second]: Span[]): Span[] =>
  first === undefined ? [] : second === undefined || second.start < first.end ? [first] : [first, second]
