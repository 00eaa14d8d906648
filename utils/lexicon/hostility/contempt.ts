import type { Sentence, Span } from '../../draft/types.ts'
import { is, type Mark } from '../marker.ts'
import { pattern } from '../pattern.ts'
import { allOf, anyOf, type Condition } from '../signals.ts'
import { join } from '../spans.ts'
import { isDenied, tellsOfPast } from '../stance.ts'
import { everyMark as mark } from './classes.ts'
import { sameClause } from './relation.ts'

/** A group, contempt, and a turning away from them, in whatever order a sentence has them. */
export const mayScorn: Condition = anyOf(
  allOf(
    anyOf(
      allOf(mark.of('b-jijik'), mark.of('b-sikap')),
      allOf(mark.of('b-samar', 'hina', 'watak'), mark.of('b-keras')),
    ),
    mark.of('suku', 'umat', 'golongan', 'bangsa', 'jamak', 'b-kelompok', 'b-difabel'),
  ),
  allOf(mark.of('b-rendah'), mark.of('b-bukan-jatah'), mark.of('gender')),
)

/**
 * Where the same words are plain: animals kept and hunted, sickness healed, places cleaned, food, rites, plays, science, and
 * whatever is done for people.
 */
const plainly = pattern(
  /(?<!\p{L})(?:peternak\p{L}*|beternak|ternaknya|kandang (?:ayam|babi|sapi|kambing)|vaksin\p{L}*|imunisasi|obat\p{L}*|diobati|pengobatan|berobat|dirawat|perawatan|puskesmas|posyandu|dokter|bidan|perawat|terapi|sembuh|pulih|gejala|dinas|dinsos|dinkes|disdukcapil|petugas|relawan|kader|satgas|tim|panitia|penyuluh\p{L}*|kerja bakti|gotong royong|membersihkan|bersih-bersih|dibersihkan|diangkut|mengangkut|terangkat|bank sampah|sampah (?:plastik|organik|rumah|pasar)|tps|festival|pentas|pertunjukan|pameran|tari\p{L}*|penari|lakon|tokoh|topeng|kostum|barongsai|reog|ogoh-ogoh|lagu|musik|batik|tenun|anyaman|ukiran|kuliner|resep|menu|halal|nonhalal|rendang|daging|penelit\p{L}*|brin|universitas|spesies|habitat|satwa|berburu|konservasi|bksda|wisata\p{L}*|nelayan|panen|kopi(?! saja)|kakao|sawit|kebun(?! binatang)|ladang|lomba|juara|pelatihan|kelas|kursus|belajar|sekolah(?!no)|beasiswa|membaca|donasi|bantuan|santunan|menerima(?! mantan)|gratis|melayani|layanan|dilayani|berhak|hak|hormati|menghormati|saling|rukun|damai|kerukunan|bersama|sepakat|rapat|musyawarah|dilarang (?:menyebut|menghina|mengejek)|ejekan|hinaan|menghina|dihina|setop|stop|bukan (?:aib|penyakit|kutukan|dosa|beban|halangan|penghalang)|tidak menular|tak menular|stunting|banjir|gempa|longsor|kebakaran|lomba|legenda|dongeng|cerita|film|novel|shio|imlek|nyepi|natal|lebaran|kurban|aqiqah|pendaftaran|mendaftar|peserta|akta|ktp\p{L}*|kk|dokumen|data|sensus|persen|jiwa)(?!\p{L})/u,
)

/** Of these, what makes plain even an insult: a part that is played, a tale, a word that is turned down. */
const told = pattern(
  /(?<!\p{L})(?:lakon|tokoh|pentas|pertunjukan|legenda|dongeng|cerita|film|novel|drama|lagu|ejekan|hinaan|menghina|dihina|setop|stop|hormati|menghormati|berhak|saling|damai|rukun|penelit\p{L}*|spesies|peternak\p{L}*|habitat|satwa|bukan (?:aib|penyakit|kutukan|dosa|beban|halangan)|obat\p{L}*|vaksin\p{L}*|puskesmas|dokter|petugas|relawan|dinas|dinsos)(?!\p{L})/u,
)

/** A people or a faith only as persons; a sort of people by name. */
function groupsOf({ lower }: Sentence, marks: readonly Mark[]): Mark[] {
  return marks.filter(
    (hit) =>
      is(hit, 'golongan', 'b-kelompok', 'b-difabel') ||
      (is(hit, 'jamak') && hit.last - hit.first > 1) ||
      // `cina-cina`: said twice, so the people and not the land.
      (is(hit, 'bangsa', 'umat') &&
        !hit.phrase.includes('-') &&
        lower.slice(hit.start, hit.end).includes('-')) ||
      (is(hit, 'suku', 'umat') && marks.some((lead) => is(lead, 'orang') && lead.last === hit.first)),
  )
}

const far = 12

export function findScorn(sentence: Sentence): Span[] {
  if (told.test(sentence) || tellsOfPast(sentence)) return []
  const plain = plainly.test(sentence)
  const marks = mark(sentence)
  const groups = groupsOf(sentence, marks)
  const women = marks.filter((hit) => is(hit, 'gender'))
  for (const hit of marks) {
    const low = is(hit, 'b-rendah')
    const sure = is(hit, 'b-jijik')
    if (!low && !sure && (plain || !is(hit, 'b-samar', 'hina', 'watak'))) continue
    // `Kaum lansia jangan malas`: advice to them.
    if (isDenied(sentence, hit.first, 2)) continue
    const turned = low ? 'b-bukan-jatah' : sure ? 'b-sikap' : 'b-keras'
    for (const group of low ? women : groups) {
      if (!apartFrom(hit, group) || distance(hit, group) > far) continue
      const [former, latter] = hit.first < group.first ? [hit, group] : [group, hit]
      if (!sameClause(sentence, former.end, latter.start)) continue
      const stance = marks.some(
        (other) =>
          is(other, turned) &&
          apartFrom(other, hit) &&
          apartFrom(other, group) &&
          Math.min(distance(other, hit), distance(other, group)) <= (low || sure ? 4 : 2),
      )
      if (stance)
        return [
          marks
            .filter((other) => is(other, 'b-jijik', 'b-rendah') && isNear(other, group))
            .reduce<Span>(join, join(hit, group)),
        ]
    }
  }
  return []
}

const isNear = (hit: Mark, group: Mark): boolean => apartFrom(hit, group) && distance(hit, group) <= far

const distance = (one: Mark, other: Mark): number => Math.max(one.first - other.last, other.first - one.last)
const apartFrom = (one: Mark, other: Mark): boolean => distance(one, other) >= 0
