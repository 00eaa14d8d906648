import people from '../nama-orang.txt'
import type { Watched } from './watched.ts'

const offices = 'presiden|gubernur|bupati|walikota|wagub|wabup|kades|keuchik|ri1|senayan|dpr|dprd'
/** What a campaign verb may lead on to without taking a side: `#MenangkanHatiPelanggan`, `#PilihSehat`. */
const harmless =
  /^(?:hadiah|lomba|melawan|lawan|perang|hati|medali|emas|piala|kuis|undian|undi|timnas|indonesia|atlet|umkm|produk|lokal|pangan|sehat|bijak|cerdas|hidup|energi|hijau|aman|damai|program|gerakan|kontingen|porprov|pon|paskibraka|literasi|pelajar|guru|anak|inklusi|disabilitas|palestina|wisata|budaya|batik|tenun|kebaikan|semangat|tradisi|perjuangan|pembangunan|kebersihan|minum|obat|imunisasi|vaksinasi|sampah|sekolah|persib|persebaya|tim|duta|maskot|logo|desain|finalis|stunting|masadepan|yang|dengan|pemimpin|sesuai|suara|tanpa|jangan|hak|di|ke|tps|20\d\d|\d{1,2}(?:nov|des|feb)|laporan|karya|jurusan|warga|kapal|perahu|pukat|limbah|kita$|bersama$|lah$)/u
const term = /(?:^|[^\d])(?:2|dua|3|tiga|lanjut2|lanjutdua)periode/u
const oust = new RegExp(`(?:ganti|lengserkan|turunkan|tumbangkan)(?:${offices}|rezim)`, 'u')
const number =
  /^(?:gas(?:pol|keun|kan)?|ayo|yuk|mari|kita|kami|siap|all|tim|team|relawan|barisan|pro|bersama|pokoknya|insyaallah)?(?:salam|paslon|nomorurut|nourut|coblos|pilih|dukung|menangkan|tetap)(?:(?:nomor|nomer|no|paslon|urut)*0?\d{1,2}|(?:nomor|nomer|nomorurut|paslon)(?:satu|dua|tiga|empat|lima))$/u
const fingers = /^salam(?:satu|dua|tiga|empat|lima|[1-5])jari/u
const forOffice = new RegExp(`(?:for|untuk|4|jadi|menuju|calon)(?:${offices})(?:20\\d\\d|ku|kita)?`, 'u')
const officeYear = new RegExp(`(?<!\\p{L})\\p{L}{3,}(?:${offices})20\\d\\d$`, 'u')
/** `#2029TetapHarun`, `#HarunMenang2029`: a year of voting with what is to come of it. */
const yearCall =
  /^20\d\d\p{L}{3,16}(?:tetap|lanjut|menang|harus|lagi|juara|bupati|gubernur|presiden)|^20\d\d(?:tetap|ganti|lanjut|lanjutkan|menang|pilih|coblos|untuk|bersama|harus|saatnya|waktunya)\p{L}{3,}|(?<!\p{L})\p{L}{4,}(?:menang|lanjut|lagi|tetap|jaya)20\d\d$|^(?:team|tim|barisan|gerakan|sahabat|relawan|bersama|salam|kita|kami)\p{L}{4,}20(?:24|29|30|31|34)$/u
const election =
  /pilkada|pemilu|pilpres|pilgub|pilbup|pemilihan|debat|pelantikan|sahabat|piala|lomba|cup|kirab/u
const verb =
  /^(?:ayo|mari|kita|yuk|saatnya|siap|tetap|all|saya|aku|kami|warga|rakyat|pokoknya|cuma|hanya|gue|ayokita|marikita)?(menangkan|memenangkan|coblos|nyoblos|pilih|dukung|lanjutkan|tenggelamkan|kawal|asalbukan)(.*)$/u
/** Years of sports, festivals and campaigns of health. */
const harmlessYear =
  /timnas|porprov|porkab|popda|pon|atlet|festival|hut|ramadan|lebaran|idul|natal|sehat|stunting|bebas|bersih|hijau|maju|aman|damai|bersama(?:kita|ki|lebih)|indonesia|imunisasi|vaksin|mudik|juara|liga|persi|tim|wisata|umkm|literasi|pelajar|guru|kkn|ppdb|spmb|expo|pameran/u
const relawan =
  /^(?:relawan|pendukung|barisan|posko|timses|temanteman)(?:pak|bu|gus|bang|mas|cak)?\p{L}{4,}$/u

/** Letters and digits only, in lower case: how a name reads inside a hashtag. */
function squash(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** `#HarunLestariLagi`: one or two names and what is to become of them. */
const cheered =
  /^#(\p{Lu}\p{Ll}{2,})(\p{Lu}\p{Ll}{2,})?(?:Lagi|Menang|Lanjut|Lanjutkan|Bupatiku|Bupatiki?ta|Gubernurku|Kadesku|Presidenku|Pilihanku|Pilihan[Kk]ita|Solusi|Jaya|Oke|Yes|Juara|Harga[Mm]ati|Satu[Pp]utaran|[Uu]ntuk[Nn]usaraya|[Ff]or[Nn]usaraya|[Dd]ua[Pp]eriode|[01]?[1-9])$/u
const given = people.section('nama')
/** `#PilihDanuRetno`: two names and nothing else. */
const chosen = /^#(?:Ayo|Mari|Kita|Yuk|Cuma)?(?:Pilih|Coblos|Menangkan)(\p{Lu}\p{Ll}{2,})(\p{Lu}\p{Ll}{2,})$/u
const isGiven = (name = ''): boolean => given.has(name.toLowerCase())

/** Whether a hashtag campaigns: surely by itself, or likely, once the draft speaks of an election. */
export function isCampaignTag(tag: string, { names, parties }: Watched): 'surely' | 'likely' | undefined {
  const form = squash(tag.slice(1))
  const [, first, second] = cheered.exec(tag) ?? []
  if (isGiven(first) || isGiven(second)) return second ? 'surely' : 'likely'
  const [, one, other] = chosen.exec(tag) ?? []
  if (isGiven(one) || isGiven(other)) return 'surely'
  if (names.some((name) => squash(name).length >= 5 && form.includes(squash(name)))) return 'surely'
  if (parties.some((party) => form.includes(squash(party)))) return 'surely'
  if (term.test(form) || oust.test(form) || number.test(form) || fingers.test(form)) return 'surely'
  if (yearCall.test(form) && !election.test(form) && !harmlessYear.test(form)) return 'surely'
  if ((forOffice.test(form) || officeYear.test(form)) && !election.test(form)) return 'surely'
  const call = verb.exec(form)
  if (call) {
    const rest = call[2]!
    if (rest === '' || harmless.test(rest)) return undefined
    // Two capitalised words or more behind `Menangkan` are a pair or a name.
    if (/menangkan|tenggelamkan|asalbukan/u.test(call[1]!) || /^(?:saya|aku|gue)/u.test(form)) return 'surely'
    return 'likely'
  }
  return relawan.test(form) ? 'likely' : undefined
}
