import words from '../kelompok.txt'
import { createMarker, is, type Mark } from '../marker.ts'

/** Classes of frames alone: among the marks, where the longest phrase wins, they would hide words of the others. */
const framed = new Set(
  'mana-bisa terbelakang sama-semua seperti-bala tak-lahir cukup-jadi dekat-dengan jadi-sial syukur tiada-mereka dibelakangkan tak-usah-maju ujung-dapur yang-merusak pasti-itu cap-teroris kita-usir awas-tular tak-sudi busana tempat-kita tak-untuk datang-mereka jadi-buruk cocok-di jangan-tempatkan dilarang-terima ngelunjak janda penggoda yang-difabel mah di-rumah-aja kok-diberi peran kok-minta jangan-masukkan pasti-laku tamu-liar tempat-ini tempat-umat tutup-bicara tak-dipercaya kena-azab jangan-sok'.split(
    ' ',
  ),
)
/** The longest phrases of the classes that stand in a fixed relation. */
export const mark = createMarker(words.where(([name]) => !framed.has(name!) && !name!.startsWith('b-')))
/** All phrases of the list, the shorter ones within the longest as well. */
export const everyMark = createMarker(words, true)

export const groupClasses = ['suku', 'umat', 'golongan', 'gender', 'jamak', 'otak-gender'] as const
export const hostileClasses = [
  'otak-gender',
  'usir',
  'diusir',
  'tolak',
  'dilarang',
  'hina',
  'watak',
  'mati',
  'pulang',
] as const

export const isGroupName = (hit: Mark) => is(hit, ...groupClasses)
export const isHostile = (hit: Mark) => is(hit, ...hostileClasses)
