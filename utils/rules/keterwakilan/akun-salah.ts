import { plainHandle } from '../../draft/handle.ts'
import { literal } from '../../draft/literal.ts'
import { remember } from '../../draft/remember.ts'
import { editDistance } from '../../draft/similarity.ts'
import type { Sentence } from '../../draft/types.ts'
import { createMarker, is } from '../../lexicon/marker.ts'
import privateWords from '../../lexicon/pribadi.txt'
import { type Weight, weigh } from '../../lexicon/scale.ts'
import entries from '../../lexicon/suara-pribadi.txt'
import type { Pack } from '../../pack/schema.ts'
import { officialAccount } from '../account.ts'
import { defineRule } from '../define.ts'
import { isOfficeName, namesOfUnit, regionName } from '../institutions.ts'

const declaring =
  /\b(?:memberitahukan|mengundang|mengumumkan|mengimbau|menghimbau|menginformasikan|menyampaikan|memohon|mengingatkan|menetapkan|mengucapkan|menyatakan|mengajak|melayani|meminta maaf|mohon maaf)\b/u
const acting =
  /\b(?:membuka|menggelar|menyelenggarakan|mengadakan|melaksanakan|menyalurkan|membagikan|meluncurkan|menyediakan|menerima|menutup|akan)\b/u
/** Also Javanese, Sundanese, Minang, Papua and Ambon. */
const saysWe =
  /(?<!\p{L})(?:kami|(?:kula|kulo) (?:sedaya|sedanten|sami)|(?:abdi|simkuring|sim kuring) (?:sadaya|sadayana|saparakanca)|(?:kantor|kantua|loket|palayanan|layanan|petugas|posko) (?:urang|kito|awake dhewe)|kitong|kitorang|katong|torang)(?!\p{L})/u
/** The office asks people in: on an account that looks like an official one nobody else does. */
const summons =
  /(?<!\p{L})(?:ngaturi|dipun ?aturi|dihaturi|diaturi|disuwun|kasuhunkeun|silakan (?:datang|hadir|ambil|bawa)|(?:monggo|mangga|sumangga|mongga) (?:rawuh|sumping|dugi|tindak|linggih|candak|teka|mampir|datang|bawa)|ngondang|dipersilakan|mohon (?:membawa|hadir))(?!\p{L})/u
/** The office as `we`, to whoever reads. */
const awaiting =
  /(?<!\p{L})kami (?:tunggu|nantikan|undang|layani|imbau|informasikan|beritahukan|umumkan|mohon (?:warga|maaf))(?!\p{L})/u
const office =
  'dinas|dukcapil|disdukcapil|dinkes|diskominfo|dishub|disdik|dinsos|satpol pp|inspektorat|sekretariat daerah|damkar|perpustakaan daerah|badan|pemerintah|pemkab|pemkot|pemda|pemdes|kecamatan|kelurahan|kantor|puskesmas|rsud|upt|uptd|bupati|wali kota|camat|lurah|kepala dinas|kadis|sekda'
const we =
  /\b(?:loket|petugas|layanan|pelayanan|kantor|posko|call center|nomor|panitia|tim|jajaran|dinas|instansi|kepala dinas|pimpinan|staf|situs|laman|aplikasi|gerai|pendaftaran|formulir|program|kegiatan|nakes|relawan)\s(?:resmi\s)?kami\b|\b(?:hubungi|menghubungi|lapor(?:kan)?(?: langsung)? (?:ke|kepada)|datang ke|sampaikan (?:ke|kepada)|kunjungi|tanyakan kepada)\s(?:\p{L}+\s)?kami\b|\bkami(?:,)?\s(?:dari\s)?(?:satpol|damkar|inspektorat|dinas|badan|pemerintah|pemkab|pemkot|pemda|pemdes|diskominfo|dinkes|bpbd|kecamatan|kelurahan|segenap|selaku|sebagai (?:pemerintah|dinas))\b|\bkami\s(?:mengimbau|mengundang|mengumumkan|memberitahukan|menginformasikan|mohon maaf|memohon maaf|melayani|membuka (?:layanan|pendaftaran|loket)|sampaikan bahwa|informasikan|beritahukan|umumkan|imbau|sediakan|jadwalkan|tindak lanjuti|tindaklanjuti|teruskan ke)\b|\bkepada kami\b/u
const credit =
  /\b(?:info|informasi|pengumuman|kabar|rilis|unggahan|berita) dari\b|\bdari (?:akun|laman|situs|grup)\b|\b(?:sumber|dikutip|mengutip|menurut|via|repost|katanya|kata|share|sharing|meneruskan|teruskan|dilansir|sekadar|lihat di|baca di|cek (?:di|akun))\b/u
const personal =
  /\b(?:saya|aku|gue|gua|gw|ane|sy|akuh|eike|aing|kulo|kula|inyong|ambo)\b|(?:anak|istri|suami|ibu|bapak|mama|papa|pacar|teman|rumah|pinggang|kepala|perut|badan|kaki|tangan|gigi|punggung|rambut|kulit|bos|hati|hidup|hari|motor|mobil|baru|ponsel|laptop|kamar|dompet|baju|sepatu|kucing|geraham|gusi|mata|leher|kiri|kanan|racikan|buatan|jualan|dagangan|olshop|kos|kampus|mantan|gebetan|sandal|tas|sma-?|smp-?)ku\b/u

/** Private life, by theme: family, body and moods, idling, selling one's things, shows and games. */
const privateLife = [
  /\b(?:anak bontot|si bontot|bontotku|bungsuku|sulungku|mamanya|papanya|bundanya|mamah|papah|balikan|mantan (?:ngajak|minta|chat|nge-?chat|nikah|kawin|datang)|(?:istri|suami|pacar|si kecil) (?:ulang tahun|ultah|ngambek|lagi (?:sakit|ngambek)|minta (?:dibeliin|kado|jajan))|anakmu (?:ini|jarang|belum|kangen|sayang)|mertua|suami(?:ku)?|istri(?:ku)?|bini|laki gue|pacar(?:ku)?|doi|mantanku|sama mantan|gebetan|ayang|yayang|sayangku|anakku|anak saya|(?:ibu|bapak|ayah|suami|istri|adik|kakak|mertua|nenek|kakek|bayi|kucing|pacar) saya|mamaku|papaku|mama saya|papa saya|(?:dari|pemberian|sama|bareng|buat|masakan|bekal|makasih|thanks|kangen) (?:mama|papa|mami|papi)|mama papa|(?:anak|putra|putri|bayi|buah hati) (?:pertama|kedua|ketiga|keempat|sulung|bungsu) (?:kami|saya)|keluarga kecil (?:kami|ku)|ibuku|bapakku|adikku|kakakku|keponakan|sepupu|nenekku|tunangan|besties?|sahabatku|arisan|kondangan|lamaran|anniversary|bojo|bojoku|yangti|eyangku|kucing kesayangan|kucingku|kucing saya|anabulku)\b/gu,
  /\b(?:laper|lapar banget|ngantuk|capek(?: banget)?|cape banget|lelah banget|galau|bete|kesel|sebel|kangen|rindu (?:kamu|dia)|gabut|mager|baper|insecure|overthinking|nangis|mewek|pengen pulang|pengin pulang|dompet kosong|nunggu gajian|pijat|tidur seharian|mau tidur|akhirnya weekend|ampun deh|rewel|sedih banget|happy banget|seneng banget|males|malas (?:banget|kerja)|berantem|cenut-cenut|cekot-cekot|nyut-nyutan|telat (?:ngantor|absen|masuk kantor)|potongan tukin|habis cabut gigi|pusing (?:banget|kepala)|sakit gigi|meriang|masuk angin|demam dari|flu|diet|gendutan|jerawat(?:an)?|rebahan|begadang|insomnia|bangun kesiangan|kesiangan|belum mandi|belum makan|stres|stress|burnout|nganggur|menganggur|keterima|doain|resign|skripsi|sidang skripsi|wisudaku|deadline|lembur terus|kehujanan|kecopetan|dompet (?:hilang|ilang|ketinggalan)|kangenku|rinduku|kesepian|ditinggal|diputusin|putus cinta|pdkt|gagal move|nyesel|bahagia banget|terharu banget|bersyukur banget|capek hati|sakit hati|mellow|hamil|lahiran|ngidam|melahirkan|mules|pegal|healing|bosan banget|bosen|deg-degan|diomelin|dimarahin|curhat|patah hati|move on|jomblo|wkwk\p{L}*|ngenes|nyesek|ngeselin|nyebelin|greget|gregetan|mata panda parah|mata bengkak|mohon doanya|(?:sampai|sampe) (?:jam|pukul) (?:1|2|3|4|satu|dua|tiga|empat) (?:pagi|malam|subuh)|bos (?:belum|lagi|marah\p{L}*|galak|datang|ngomel)|lulus s[123]|akhirnya (?:lulus|wisuda|sidang))\b/gu,
  /\b(?:nongkrong|ngopi (?:sendiri|sama|bareng (?:teman|doi|geng))|bakso|seblak|mi ayam|mie ayam|boba|sarapan (?:dulu|sama|nasi)|makan siang sama|nonton (?:drakor|film|konser|bioskop|netflix)|drakor|drama korea|konser|netflix|mabar|push rank|rank (?:mythic|legend|epic|immortal)|mythic|free fire|pubg|valorant|mobile legends|main game|ps5|liburan (?:sama|bareng|keluarga)|otw (?:rumah|kampung|pulang)|staycation|belanja online|checkout|paket (?:belum|udah) (?:datang|sampai)|gajian|thr|cicilan|temen-temen|temenku|nikahan|resepsi|undangan nikah|mudik (?:dulu )?(?:ke|bareng|sama)|macetnya|masuk rumah sakit|nginep|jajan|masak (?:apa|sendiri|buat)|resep mama|beli (?:sepatu|tas|baju|hp|motor|skincare)|nyuci|setrika|nyapu|beres-beres rumah|anak sakit|anter anak|jemput anak|antar anak|karaoke|ngegame|nge-game|maraton (?:film|drakor|series)|series|anime|tiket konser|biasku|bias|fangirl|kpop|k-pop|mancing|gym|nge-gym|lari pagi sendiri|ngedate|kencan|malmingan|malam mingguan|kontrakan|kos(?:an|-kosan)?|kost|reuni|ultah(?:ku)?|ulang tahun(?:ku| saya)|selfie|ootd|skincare(?:an)?|salon|potong rambut|pedicure|jalan-jalan sama|mancing (?:dulu|sama)|piknik (?:juga|bareng)|gowes sendiri|hujan-hujanan|macet (?:banget|parah)|ketinggalan (?:bus|kereta|angkot)|lagi nunggu|lagi di (?:jalan|mall|mal|pantai|rumah)|baru bangun|semalam (?:mimpi|nonton))\b/gu,
  /\b(?:dijual|jual (?:cepat|rugi|bu|murah)|bisa nego|masih nego|nego (?:tipis|halus|sampai jadi)|butuh uang|milik pribadi|motor saya|mobil saya|rumah saya|over kredit|oper kredit|cod|inbox (?:saja|aja)|ada yang (?:jual|punya|mau beli)(?: \w+){1,3} (?:kayak|seperti|kek) (?:gini|ini)|no minus|ready lagi,? (?:bun|sis|kak|say)|buruan order|skin ?care racikan\w*|minus pemakaian|(?:hp|motor|mobil|laptop|helm|sepeda) (?:second|seken|bekas)|mulus|batangan|fullset|japri|preloved|barang bekas|jasa titip|jastip|utang|pinjam uang|transfer ke rekening saya|kamar kos|cari (?:kontrakan|jodoh|kerja sampingan))\b/gu,
]
const mark = createMarker(privateWords)
const weights: readonly Weight[] = [
  { name: 'keluarga', each: 1, most: 2 },
  { name: 'badan', each: 1, most: 2 },
  { name: 'rasa', each: 1, most: 2 },
  { name: 'santai', each: 1, most: 2 },
  { name: 'barang', each: 1, most: 2 },
  { name: 'obrol', each: 0.5, most: 2 },
  { name: 'umum', each: -1.5, most: 4 },
]
const themes = weights.slice(0, 5).map(({ name }) => name)
const notOwned = entries.section('akhiran-ku-bukan-milik')
const publicMatter =
  /\b(?:poli|palayanan|pendaptaran|kacamatan|kalurahan|bale desa|kantua camat|ikd|saat hamil|warga|pemudik|pengguna jalan|pengendara|masyarakat|layanan|pelayanan|pendaftaran|loket|jadwal|posyandu|puskesmas|rsud|ibu hamil|bumil|kehamilan|balita|asi eksklusif|persalinan|vaksin\p{L}*|imunisasi|pemerintah\p{L}*|pemkab|dinas|bupati|camat|lurah|kecamatan|kelurahan|desa wisata|peserta|sosialisasi|pelatihan|rapat|musyawarah|pengumuman|diimbau|imbauan|festival|lomba|upacara|bantuan sosial|pajak|ktp|akta|program|kegiatan|perpustakaan|umkm|relawan|petugas|penghargaan|diselenggarakan|digelar|gotong royong|kerja bakti|siaga|banjir|bpbd|bmkg|wib|wita|wit)\b/u

/** The sentence in small letters, quotations blank. */
const own = remember(ownWords)
const speaksAsOffice = remember((sentence) => we.test(own(sentence)))
const isFirstPerson = remember((sentence) => personal.test(own(sentence)))
const isPublic = remember((sentence) => publicMatter.test(own(sentence)))
/** Signs of private life: up to two of each theme. */
const privateSigns = remember((sentence) =>
  privateLife.reduce((sum, theme) => sum + Math.min(2, new Set(own(sentence).match(theme) ?? []).size), 0),
)

export default defineRule({
  id: 'keterwakilan/akun-salah',
  severity: 'error',
  scope: 'context',
  title: 'Akun yang keliru',
  reason:
    'Suara instansi hanya sah dari akun resmi, dan urusan pribadi di akun resmi tersimpan sebagai tangkapan layar selamanya.',
  principle: 'keterwakilan',
  source: { name: 'PermenPANRB 83/2012', article: 'asas keterwakilan' },
  lesson:
    'Lihat nama akun di sudut kotak tulis sebelum menekan Kirim. Pakai peramban atau profil terpisah untuk akun pribadi.',
  wrong: [
    {
      text: 'Diskominfo Tirtajaya membuka kelas menulis. Hubungi kami di loket layanan.',
      account: '@rina_suka_piknik',
      platform: 'instagram',
    },
    {
      text: 'Pemerintah Kabupaten Tirtajaya mengundang warga pada upacara Hari Jadi.',
      account: '@kominfo_tirtajaya_info',
      platform: 'x',
    },
    {
      text: 'Lagi nunggu bakso, laper banget, mana diomelin mertua 😭',
      account: '@kominfo_tirtajaya',
      platform: 'x',
    },
    {
      text: 'Dijual motor matik milik pribadi, bisa nego, inbox saja ya.',
      account: '@kominfotirtajaya',
    },
  ],
  right: [
    {
      text: 'Diskominfo Tirtajaya membuka kelas menulis. Hubungi kami di loket layanan.',
      account: '@Kominfo.Tirtajaya',
      platform: 'instagram',
    },
    { text: 'Lagi nunggu bakso, laper banget 😭', account: '@rina_suka_piknik' },
    {
      text: 'Tadi saya mengurus KTP di kantor Diskominfo Tirtajaya, petugasnya ramah.',
      account: '@rina_suka_piknik',
    },
    {
      text: 'Info dari @kominfo_tirtajaya: Diskominfo Tirtajaya mengundang warga pada kelas menulis.',
      account: '@rina_suka_piknik',
      platform: 'x',
    },
    {
      text: 'Mimin lapar nih habis keliling bazar! Yuk ke alun-alun, festival kuliner buka sampai pukul 21.00 WIB.',
      account: '@kominfo_tirtajaya',
      platform: 'x',
    },
    { text: '“Aku kangen sekolah,” cerita Dini.', account: '@kominfo_tirtajaya', platform: 'x' },
  ],
  *check(draft, { pack, platform, account, kind }) {
    if (account === undefined || pack.accounts.length === 0) return
    const sentences = draft.sentences.map(({ sentence }) => sentence)
    if (!officialAccount(pack, platform, account)) {
      if (isForeign(sentences, account, pack)) {
        const here = pack.accounts.filter((entry) => entry.platform === platform)
        const listed = here.slice(0, 3).map(({ handle }) => `@${plainHandle(handle)}`)
        const instead = listed.length > 0 ? ` Akun resmi di sini: ${listed.join(', ')}.` : ''
        yield {
          message: `Teks ini berbicara atas nama instansi, tetapi @${plainHandle(account)} bukan akun resminya.${instead}`,
        }
      }
      return
    }
    const first = sentences.some(isFirstPerson)
    const civic = sentences.some(isPublic)
    if (civic && !first) return
    const signs = sentences.reduce((sum, sentence) => sum + privateSigns(sentence), 0)
    // A public word or two (`pajak hidup`, `belakang pasar`) does not make a private advertisement public.
    const tells = civic ? signs >= 3 : signs >= 2 || (signs === 1 && first && kind === 'post')
    if (
      !(tells || (!civic && kind === 'post' && soundsPrivate(sentences))) ||
      sentences.some((one) => speaksAsOffice(one) || namesInstitution(one.lower, pack))
    )
      return
    yield {
      message: `Ini tampaknya tulisan pribadi, padahal @${plainHandle(account)} akun resmi. Periksa kembali akun yang sedang dipakai.`,
    }
  },
})

/** Whether themes of private life, the first person and the talk among friends outweigh all that is public. */
function soundsPrivate(sentences: readonly Sentence[]): boolean {
  let sum = 0
  let first = false
  let life = false
  for (const sentence of sentences) {
    const marks = mark(sentence).filter(
      ({ start }) => !sentence.quotes.some((quote) => quote.start <= start && start < quote.end),
    )
    const weighed = weigh(sentence, marks, weights)
    sum += weighed.sum + (/[😭😅🥲😂🤣🙃😤😩😪💔🥹😫]/u.test(sentence.text) ? 0.5 : 0)
    life ||= weighed.has(...themes)
    first ||= marks.some((hit) => is(hit, 'aku')) || ownsSomething(sentence)
  }
  return life && sum >= (first ? 1.5 : 3)
}

/** `bahuku`: a word with `-ku` that is the speaker's. */
const ownsSomething = (sentence: Sentence): boolean =>
  sentence.words.some(
    ({ lower, start }) =>
      lower.length > 4 &&
      lower.endsWith('ku') &&
      !notOwned.has(lower) &&
      !sentence.quotes.some((quote) => quote.start <= start && start < quote.end),
  )

/** Whether a text speaks as the institution on an account that is not its own, without passing on others' words. */
function isForeign(sentences: readonly Sentence[], account: string, pack: Pack): boolean {
  const naming = sentences.filter(({ lower }) => namesInstitution(lower, pack))
  const asOffice = sentences.some(speaksAsOffice)
  const imitates = resemblesOfficial(account, pack)
  if (sentences.some((sentence) => passesOn(sentence, naming.includes(sentence)))) return false
  if (sentences.some(isFirstPerson) && !asOffice) return false
  if (asOffice && (naming.length > 0 || imitates)) return true
  if (sentences.some(servesPeople) && sentences.some(announcesAsOffice)) return true
  if (
    imitates &&
    sentences.some(isPublic) &&
    sentences.some((one) => saysWe.test(own(one)) || summons.test(own(one)))
  )
    return true
  const weAct = sentences.some(({ lower }) => awaiting.test(lower))
  // The office opens its sentence, and `we` are whoever speaks: the office.
  if (sentences.some((one) => saysWe.test(own(one))) && naming.some((one) => opensWithOffice(one, pack)))
    return true
  return naming.some((one) => declaring.test(own(one)) || ((imitates || weAct) && acting.test(own(one))))
}

/** `Pemerintah Kecamatan Waru mengumumkan`: an office that no pack knows is still none of whoever writes here. */
const announcing =
  /^(?:segenap |jajaran |keluarga besar |seluruh )?(?:pemerintah (?:desa|kecamatan|kelurahan|kabupaten|kota|daerah|provinsi)|pemkab|pemkot|pemdes|pemprov|kecamatan|kelurahan|kantor (?:camat|kecamatan|kelurahan|desa)|dinas|badan|satpol pp|puskesmas|rsud|uptd?|inspektorat|sekretariat daerah) (?:[\p{L}.]+ ){1,6}?(?:telah |akan |kembali |dengan ini )?(?:memberitahukan|mengundang|mengumumkan|mengimbau|menghimbau|menginformasikan|menyampaikan|memohon|menetapkan)(?!\p{L})/u
const announcesAsOffice = (sentence: Sentence): boolean => announcing.test(own(sentence))

/** `Kantor kami`, `tim kami` has a shop as well; `loket kami`, `kami mohon maaf` beside an office's notice is the office. */
const anyCompany =
  /(?<!\p{L})(?:kantor|tim|nomor|program|kegiatan|aplikasi|pendaftaran|panitia|relawan|situs|laman|staf|pimpinan) kami(?!\p{L})/u
const servesPeople = (sentence: Sentence): boolean =>
  speaksAsOffice(sentence) && !anyCompany.test(own(sentence))

const opensWithOffice = (sentence: Sentence, pack: Pack): boolean => {
  const told = /^.{8,90}?(?=\s(?:mem|men|meng|meny|me|akan|telah|kembali|mulai)\p{L}*)/u.exec(own(sentence))
  return (
    told !== null && acting.test(own(sentence)) && namesInstitution(told[0], pack) && !/[,;:]/u.test(told[0])
  )
}

const passesOn = (sentence: Sentence, named: boolean): boolean =>
  (named || sentence.entities.some(({ kind }) => kind === 'mention')) &&
  credit.test(own(sentence)) &&
  !speaksAsOffice(sentence)

function ownWords({ quotes, lower }: Sentence): string {
  return quotes.reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    lower,
  )
}

const nameLists = new WeakMap<Pack, RegExp>()

/** Whether one of the pack's institutions is named: its own, an account's unit, or any office of the region. */
function namesInstitution(lower: string, pack: Pack): boolean {
  let pattern = nameLists.get(pack)
  if (!pattern) {
    const region = regionName(pack)
    const names = [pack.institution.name, pack.institution.unit, ...pack.accounts.map(({ unit }) => unit)]
      .flatMap((unit) => namesOfUnit(unit, pack))
      .map(literal)
    pattern = new RegExp(
      `(?<![\\p{L}\\p{N}@#._])(?:${[...new Set(names)].join('|')}|(?:${office})(?:\\s\\p{L}+){0,5}?\\s${region})(?![\\p{L}\\p{N}_])`,
      'u',
    )
    nameLists.set(pack, pattern)
  }
  return pattern.test(lower)
}

/** A handle with its office written out: `kec.sukamaju` is `kecamatansukamaju`. */
const inFull = (handle: string): string =>
  plainHandle(handle)
    .replace(/^kec(?=[._-]|(?!amatan))/u, 'kecamatan')
    .replace(/^kel(?=[._-]|(?!urahan))/u, 'kelurahan')
    .replace(/^pkm(?=[._-])/u, 'puskesmas')
    .replace(/[._-]/gu, '')

const officeWords = new Set(
  'dinas badan kantor pemerintah kecamatan kelurahan puskesmas rsud resmi official layanan humas satpol damkar setda pemkab pemkot pemda'.split(
    ' ',
  ),
)

/** Whether a handle looks like an official one: nearly its letters, or its office and region with something added. */
function resemblesOfficial(account: string, pack: Pack): boolean {
  const bare = plainHandle(account).replace(/[._-]/gu, '')
  const region = regionName(pack).replace(/\s/gu, '')
  if (bare.includes(region)) {
    const rest = plainHandle(account).split(/[._-]/u)
    if (
      rest.some((part) => isOfficeName(part) || officeWords.has(part)) ||
      /^(?:pemkab|pemkot|pemda|info|humas|kominfo|kec|desa)/u.test(bare)
    )
      return true
  }
  const written = inFull(account)
  return pack.accounts.some(({ handle }) => {
    const official = plainHandle(handle).replace(/[._-]/gu, '')
    return bare.includes(official) || written.includes(inFull(handle)) || editDistance(bare, official, 2) <= 2
  })
}
