import { plainHandle } from '../../draft/handle.ts'
import { editDistance } from '../../draft/similarity.ts'
import type { Sentence } from '../../draft/types.ts'
import type { Pack } from '../../pack/schema.ts'
import { officialAccount } from '../account.ts'
import { type Context, defineRule } from '../define.ts'
import { isOfficeName, namesOfUnit, regionName } from '../institutions.ts'

interface Note {
  /** Names an institution of the pack. */
  readonly institution: boolean
  /** The institution announces, invites, asks: verbs that only it can say of itself. */
  readonly declares: boolean
  /** … or does what a neighbour could report as well. */
  readonly acts: boolean
  /** `kami` as an office: our counter, our officers, contact us. */
  readonly we: boolean
  /** Passes on somebody else's words, with credit. */
  readonly credits: boolean
  readonly first: boolean
  /** Signs of private life. */
  readonly private: number
  /** Public matters: services, events, citizens. */
  readonly public: boolean
  readonly words: number
}

const declaring =
  /\b(?:memberitahukan|mengundang|mengumumkan|mengimbau|menghimbau|menginformasikan|menyampaikan|memohon|mengingatkan|menetapkan|mengucapkan|menyatakan|mengajak|melayani|meminta maaf|mohon maaf)\b/u
const acting =
  /\b(?:membuka|menggelar|menyelenggarakan|mengadakan|melaksanakan|menyalurkan|membagikan|meluncurkan|menyediakan|menerima|menutup|akan)\b/u
const office =
  'dinas|badan|pemerintah|pemkab|pemkot|pemda|pemdes|kecamatan|kelurahan|kantor|puskesmas|rsud|upt|uptd|bupati|wali kota|camat|lurah|kepala dinas|kadis|sekda'
const we =
  /\b(?:loket|petugas|layanan|pelayanan|kantor|posko|call center|nomor|panitia|tim|jajaran|dinas|instansi|kepala dinas|pimpinan|staf|situs|laman|aplikasi|gerai|pendaftaran|formulir|program|kegiatan|nakes|relawan)\s(?:resmi\s)?kami\b|\b(?:hubungi|menghubungi|lapor(?:kan)?(?: langsung)? (?:ke|kepada)|datang ke|sampaikan (?:ke|kepada)|kunjungi|tanyakan kepada)\s(?:\p{L}+\s)?kami\b|\bkami(?:,)?\s(?:dari\s)?(?:dinas|badan|pemerintah|pemkab|pemkot|pemda|pemdes|diskominfo|dinkes|bpbd|kecamatan|kelurahan|segenap|selaku|sebagai (?:pemerintah|dinas))\b|\bkami\s(?:mengimbau|mengundang|mengumumkan|memberitahukan|menginformasikan|mohon maaf|memohon maaf|melayani|membuka (?:layanan|pendaftaran|loket)|sampaikan bahwa|informasikan|beritahukan|umumkan|imbau|sediakan|jadwalkan|tindak lanjuti|tindaklanjuti|teruskan ke)\b|\bkepada kami\b/u
const credit =
  /\b(?:info|informasi|sumber|dikutip|mengutip|dari akun|menurut|kata|repost|share|sharing|bagikan|teruskan|meneruskan|via|dapat kabar|dapat info|baca di|lihat di|katanya|disampaikan|diumumkan|pengumuman dari|rilis|dilansir|cek di akun|sekadar)\b|©|🔁|♻/u
const personal =
  /\b(?:saya|aku|gue|gua|gw|ane|sy|akuh|eike|aing|kulo|kula|inyong|ambo)\b|(?:anak|istri|suami|ibu|bapak|mama|papa|pacar|teman|rumah|hati|hidup|hari)ku\b/u

/** Private life, by theme: family, body and moods, idling, selling one's things, shows and games. */
const privateLife = [
  /\b(?:mertua|suami(?:ku)?|istri(?:ku)?|bini|laki gue|pacar(?:ku)?|doi|mantanku|sama mantan|gebetan|ayang|yayang|sayangku|anakku|anak saya|mamaku|papaku|mama saya|papa saya|ibuku|bapakku|adikku|kakakku|keponakan|sepupu|nenekku|tunangan|besties?|sahabatku|arisan|kondangan|lamaran|anniversary|bojo|bojoku|yangti|eyangku|kucingku|kucing saya|anabulku)\b/u,
  /\b(?:laper|lapar banget|ngantuk|capek(?: banget)?|cape banget|lelah banget|galau|bete|kesel|sebel|kangen|rindu (?:kamu|dia)|gabut|mager|baper|insecure|overthinking|nangis|mewek|sedih banget|happy banget|seneng banget|males|malas (?:banget|kerja)|pusing (?:banget|kepala)|sakit gigi|meriang|masuk angin|demam dari|flu|diet|gendutan|jerawat(?:an)?|rebahan|begadang|insomnia|bangun kesiangan|kesiangan|belum mandi|belum makan|stres|stress|burnout|healing|bosan banget|bosen|deg-degan|diomelin|dimarahin|curhat|patah hati|move on|jomblo)\b/u,
  /\b(?:nongkrong|ngopi (?:sendiri|sama|bareng (?:teman|doi|geng))|bakso|seblak|mi ayam|mie ayam|boba|sarapan (?:dulu|sama|nasi)|makan siang sama|nonton (?:drakor|film|konser|bioskop|netflix)|drakor|drama korea|konser|netflix|mabar|push rank|mobile legends|main game|ps5|liburan (?:sama|bareng|keluarga)|otw (?:rumah|kampung|pulang)|staycation|belanja online|checkout|paket (?:belum|udah) (?:datang|sampai)|gajian|cicilan|kontrakan|kos(?:an|-kosan)?|kost|reuni|ultah(?:ku)?|ulang tahun(?:ku| saya)|selfie|ootd|skincare(?:an)?|salon|potong rambut|pedicure|jalan-jalan sama|mancing (?:dulu|sama)|piknik (?:juga|bareng)|gowes sendiri|hujan-hujanan|macet (?:banget|parah)|ketinggalan (?:bus|kereta|angkot)|lagi nunggu|lagi di (?:jalan|mall|mal|pantai|rumah)|baru bangun|semalam (?:mimpi|nonton))\b/u,
  /\b(?:dijual|jual (?:cepat|rugi|bu|murah)|bisa nego|masih nego|nego (?:tipis|halus|sampai jadi)|butuh uang|milik pribadi|motor saya|mobil saya|rumah saya|over kredit|oper kredit|cod|inbox (?:saja|aja)|japri|preloved|barang bekas|jasa titip|jastip|utang|pinjam uang|transfer ke rekening saya|kamar kos|cari (?:kontrakan|jodoh|kerja sampingan))\b/u,
]
const publicMatter =
  /\b(?:warga|masyarakat|layanan|pelayanan|pendaftaran|loket|jadwal|posyandu|puskesmas|rsud|vaksin\p{L}*|imunisasi|pemerintah\p{L}*|pemkab|dinas|bupati|camat|lurah|kecamatan|kelurahan|desa wisata|peserta|sosialisasi|pelatihan|rapat|musyawarah|pengumuman|diimbau|imbauan|festival|lomba|upacara|bantuan sosial|pajak|ktp|akta|program|kegiatan|perpustakaan|umkm|relawan|petugas|penghargaan|diselenggarakan|digelar|gotong royong|kerja bakti|siaga|banjir|bpbd|bmkg|wib|wita|wit)\b/u

export default defineRule<Note>({
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
  note: read,
  *check(_draft, context, notes) {
    const { pack, platform, account, kind } = context
    if (account === undefined || pack.accounts.length === 0) return
    const some = (name: keyof Note) => notes.some((note) => note[name])
    if (!officialAccount(pack, platform, account)) {
      if (some('credits') || (some('first') && !some('we'))) return
      const imitates = resemblesOfficial(account, pack)
      const speaks = some('institution') && (some('declares') || (some('acts') && (some('we') || imitates)))
      if (!speaks && !(some('we') && (some('institution') || imitates))) return
      const listed = pack.accounts
        .filter((entry) => entry.platform === platform)
        .map(({ handle }) => `@${plainHandle(handle)}`)
      const instead = listed.length > 0 ? ` Akun resmi di sini: ${listed.slice(0, 3).join(', ')}.` : ''
      yield {
        message: `Teks ini berbicara atas nama instansi, tetapi @${plainHandle(account)} bukan akun resminya.${instead}`,
      }
      return
    }
    if (some('institution') || some('we')) return
    const themes = notes.reduce((sum, note) => sum + note.private, 0)
    // A public word or two (`pajak hidup`, `belakang pasar`) does not make a private advertisement public.
    if (some('public') && !(themes >= 3 && some('first'))) return
    if (themes >= 2 || (themes === 1 && some('first') && kind === 'post')) {
      yield {
        message: `Ini tampaknya tulisan pribadi, padahal @${plainHandle(account)} akun resmi. Periksa kembali akun yang sedang dipakai.`,
      }
    }
  },
})

const quoted = ({ quotes, text }: Sentence): string =>
  quotes.length === 0
    ? text.toLowerCase()
    : quotes
        .reduceRight(
          (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
          text,
        )
        .toLowerCase()

function read(sentence: Sentence, { pack }: Context): Note {
  const lower = quoted(sentence)
  const mentioned = sentence.entities.some(({ kind }) => kind === 'mention')
  const named = namesInstitution(sentence.lower, pack)
  return {
    institution: named,
    declares: named && declaring.test(lower),
    acts: named && acting.test(lower),
    we: we.test(lower),
    credits:
      credit.test(lower) &&
      (named || mentioned) &&
      /\b(?:info|sumber|dikutip|mengutip|dari|menurut|via|repost|lihat|cek|katanya|share|sharing|meneruskan|teruskan|rilis|dilansir|pengumuman|sekadar)\b/u.test(
        lower,
      ) &&
      !we.test(lower),
    first: personal.test(lower),
    private: privateLife.reduce(
      (sum, theme) => sum + Math.min(2, new Set(lower.match(new RegExp(theme, 'gu')) ?? []).size),
      0,
    ),
    public: publicMatter.test(lower),
    words: sentence.words.length,
  }
}

const nameLists = new WeakMap<Pack, RegExp>()

/** Whether one of the pack's institutions is named: its own, an account's unit, or any office of the region. */
function namesInstitution(lower: string, pack: Pack): boolean {
  let pattern = nameLists.get(pack)
  if (!pattern) {
    const region = regionName(pack)
    const names = [pack.institution.name, pack.institution.unit, ...pack.accounts.map(({ unit }) => unit)]
      .flatMap((unit) => namesOfUnit(unit, pack))
      .map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    pattern = new RegExp(
      `(?<![\\p{L}\\p{N}@#._])(?:${[...new Set(names)].join('|')}|(?:${office})(?:\\s\\p{L}+){0,5}?\\s${region})(?![\\p{L}\\p{N}_])`,
      'u',
    )
    nameLists.set(pack, pattern)
  }
  return pattern.test(lower)
}

/** Whether a handle looks like an official one: nearly its letters, or its office and region with something added. */
function resemblesOfficial(account: string, pack: Pack): boolean {
  const bare = plainHandle(account).replace(/[._-]/gu, '')
  const region = regionName(pack).replace(/\s/gu, '')
  if (bare.includes(region)) {
    const rest = plainHandle(account).split(/[._-]/u)
    if (rest.some(isOfficeName) || /^(?:pemkab|pemkot|pemda|info|humas|kominfo|kec|desa)/u.test(bare))
      return true
  }
  return pack.accounts.some(({ handle }) => {
    const official = plainHandle(handle).replace(/[._-]/gu, '')
    return bare.includes(official) || editDistance(bare, official, 2) <= 2
  })
}
