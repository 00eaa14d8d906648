import type { Sentence } from '../../../draft/types.ts'
import type { Mark } from '../../../lexicon/marker.ts'
import { pattern } from '../../../lexicon/pattern.ts'
import type { Person } from '../../../lexicon/persons.ts'

/** No real name. */
export const invented =
  /bukan nama|nama samaran|samaran|disamarkan|nama disamarkan|(?<!\p{L})sebut saja \p{L}+(?:\s?\(|,|\.|$)/u
/** An account to report to or to read. */
export const reporting =
  /(?<!\p{L})(?:lapor|laporkan|melapor|hubungi|menghubungi|dm|pengaduan|aduan|layanan|ikuti|kunjungi|konsultasi|informasi|kata|dikutip|sumber)(?!\p{L})/u
/** What a perpetrator did to somebody named right behind it: `pelecehan terhadap Sekar Anjani`, `melecehkan Ratna`. */
const suffered =
  /(?<!\p{L})(?:(?:pelecehan|pencabulan|pemerkosaan|perkosaan|persetubuhan|rudapaksa|kekerasan seksual|perbuatan cabul|tindak asusila|perbuatan asusila|eksploitasi seksual|pemerasan seksual)(?:\s(?!oleh)\p{Ll}+){0,2}?\s(?:terhadap|kepada|pada|atas|menimpa|dialami)|(?:melecehkan|memerkosa|memperkosa|mencabuli|menyetubuhi|merudapaksa|menyodomi|menghamili|menggerayangi|meniduri|menodai|ngelecehin|merkosa|nyabuli|ngrudapeksa))\s(?:(?:korban|korbannya|seorang|mantan|bekas|karyawatinya|pegawainya|muridnya|mahasiswinya|siswinya|santrinya|stafnya|perempuan|wanita|mahasiswi|karyawati|pekerja|bernama|yakni|yaitu|istrinya|tetangganya|anak|tirinya|kandungnya|keponakannya|rekannya|kerjanya|ibu|mbak|nyonya|penyandang|disabilitas|bawahannya|pasiennya|penumpangnya|pacarnya|bocah|gadis)[\s,]+){0,4}$/iu
/** Who helps a victim: `@… yang mendampingi anak korban`, `Sinta Maharani, pengacara korban`. */
const helping =
  /^\s?(?:\([^)]*\)\s?)?,?\s?(?:(?:selaku|sebagai|seorang|adalah|juga)\s)*(?:yang\s(?:\p{Ll}+\s){0,2}?(?:mendampingi|menangani|membela|merawat|mengobati|menolong|menyelamatkan|mewakili|memulihkan|melayani|menyelidiki|menyidik|memeriksa|mengawal|membantu|memimpin|mengasuh|memberi|menyampaikan|menjelaskan|berbicara|berbagi|mengisi|menulis|memandu|memaparkan)|pengacara|kuasa|advokat|penasihat|pembela|pendamping|psikolog|psikiater|dokter|konselor|pekerja sosial|relawan|aktivis|pegiat|peneliti|jaksa|hakim|penyidik)(?!\p{L})/u
/** To somebody's account with comfort: `semangat untuk @raka yang dipukuli`. */
const comforted =
  /^,?\s(?:(?:siswa|siswi|pelajar|murid|santri|bocah|anak|adik|remaja|teman|kawan)\s(?:\p{L}+\s){0,3})?(?:(?:yang|nu|sing|ingkang)\s)?(?:(?:jadi|menjadi|sempat|kemarin|baru saja|habis|telah|sudah|kerap|sering|terus|dados|janten)\s){0,3}(?:korban(?:\s|$)|(?:di|ka|dipun)\p{Ll}{3,})/u
/** Words of those who are still at school. */
const pupil = pattern(
  /(?<!\p{L})(?:sekelas(?:nya)?|sekolah(?:nya)?|sakola|sekolahan|kelas(?:nya)?|kantin|asrama|pelajar|siswa|siswi|murid|santri|pesantren|adik|adi|dik|bocah|bocil|anak|barudak|budak|remaja|tk|paud|sd|smp|sma|smk|mts|pramuka|mos|mpls|kakak kelas(?:nya)?|gurunya|ekskul|osis|teman kecil)(?!\p{L})/u,
)
/** Whom a sexual crime was done to: the name right behind it. */
export const isObject = ({ text, lower }: Sentence, { start, kind }: Person): boolean =>
  kind !== 'initials' && kind !== 'post' && !invented.test(lower) && suffered.test(text.slice(0, start))

/** An account of a pupil of whom a crime is told in the same breath. */
export const isComforted = (sentence: Sentence, marks: readonly Mark[], { start, end }: Person): boolean => {
  const told = comforted.exec(sentence.text.slice(end))
  return (
    told !== null &&
    pupil.test(sentence) &&
    !reporting.test(sentence.lower.slice(0, start)) &&
    marks.some((hit) => hit.classes.has('perkara') && hit.end > end && hit.start <= end + told[0].length + 24)
  )
}

/** Whether a person stands by the victim for their calling. */
export const isHelper = ({ text }: Sentence, { end }: Person): boolean => helping.test(text.slice(end))
