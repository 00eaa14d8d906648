import type { Sentence, Span } from '../../draft/types.ts'
import { createFrames } from '../frames.ts'
import { pattern } from '../pattern.ts'
import { anyOf, type Condition } from '../signals.ts'
import { caring, forAll } from './caring.ts'
import { everyMark } from './classes.ts'

/** A place denied to a group, harm wished on it, what goes wrong laid on it: each for a people and for a group by name. */
const shutOut = createFrames(
  [
    'GROUP 8 jangan-tinggal 2 sini',
    'GROUP 6 jamak 1 watak|hina 1 umum',
    'GROUP 6 jamak 1 umum 1 watak|hina',
    'GROUP 3 mending-pergi',
    'GROUP 4 tak-berhak',
    'tidak-terima 2 GROUP',
    'jangan-beli 3 GROUP',
    'semoga 2 GROUP 4 binasa',
    'makin-banyak 1 GROUP 6 jadi-rusak',
    'GROUP 1 silakan 4 tempat-lain',
    'GROUP 3 halal-apa',
    'GROUP 7 jauhi',
    'GROUP 8 bikin-repot',
    'GROUP 6 kulit-gelap',
    'GROUP 2 mana-bisa',
    'GROUP 4 terbelakang',
    'GROUP 2 sama-semua',
    'GROUP 6 tak-lahir',
    'tempat-kita 2 tak-untuk 0 GROUP',
    'datang-mereka 0 GROUP 6 jadi-buruk',
    'GROUP 4 cukup-jadi',
    'GROUP 5 dibelakangkan',
    'dekat-dengan 2 GROUP 4 jadi-sial',
    'syukur 4 tiada-mereka 1 GROUP',
    'yang-merusak 4 pasti-itu 1 GROUP',
    'baru-bersih 1 jika 2 GROUP 2 lenyap',
    'jika 2 GROUP 2 lenyap 4 baru-bersih',
    'GROUP 4 ngelunjak',
    'GROUP 0 kok-diberi 2 peran',
    'GROUP 1 kok-minta',
    'GROUP 1 pasti-laku',
    'GROUP 4 tamu-liar',
    'GROUP 6 tak-dipercaya',
    'GROUP 2 kena-azab',
    'GROUP 0 jangan-sok',
  ]
    .flatMap((frame) => ['orang 1 suku|umat', 'golongan'].map((group) => frame.replace('GROUP', group)))
    .concat([
      'paksa-tutup 1 rumah-ibadah',
      'baru-bersih 1 jika 1 jamak 2 lenyap',
      'jika 1 jamak 2 lenyap 4 baru-bersih',
      'tempat-kita 2 tak-untuk 0 jamak',
      'orang 1 suku|umat 1 jangan-tempatkan',
      'golongan 2 jangan-masukkan',
      'tempat-ini 2 tempat-umat 1 tutup-bicara',
      'dilarang-terima 2 orang 1 suku|umat',
      'yang-difabel 0 mah 0 di-rumah-aja',
      'janda 4 penggoda',
      'gender 3 mending-pergi',
      'gender 4 tak-berhak',
      'gender 1 kok 1 jadi-pemimpin',
      'gender 9 otaknya 2 bukan-untuk',
      'gender 3 cukup-jadi',
      'gender 3 tak-usah-maju 8 ujung-dapur',
      'gender 2 cocok-di 1 ujung-dapur',
    ]),
  everyMark,
)
/**
 * A people likened to a plague, a faith called criminal, either to be driven out by us: told also where sickness and
 * weather are spoken of.
 */
const likened = createFrames(
  [
    'yang-difabel 9 bikin-repot',
    'umat 0 cap-teroris',
    'cap-teroris 0 umat',
    'orang|jamak 1 suku|umat 1 kita-usir',
    'golongan|bangsa 1 kita-usir',
    'golongan|bangsa|umat 2 awas-tular',
    'busana 2 cap-teroris',
    'tak-sudi 2 orang 1 suku|umat',
    'tak-sudi 2 golongan|bangsa',
    'kok 0 orang 0 suku|umat|bangsa 1 jadi-pemimpin',
    'orang 0 suku|umat|bangsa 0 kok 2 jadi-pemimpin',
    'kok 0 golongan 1 jadi-pemimpin',
    'orang 1 suku|umat 6 seperti-bala',
    'golongan|bangsa 6 seperti-bala',
    'seperti-bala 3 orang 1 suku|umat',
  ],
  everyMark,
)
/** `yang lumpuh mah di rumah aja`: people called by what they cannot do, and no group by name. */
export const impaired = pattern(
  /(?<!\p{L})(?:yang|sing|nu) (?:lumpuh|pincang|buta|tuli|bisu|cacat|pikun|autis|bungkuk|kusta|pakai kursi roda|di kursi roda|pakai tongkat|difabel)(?!\p{L})/u,
)

/** What no shutting out does without. */
export const mayShutOut: Condition = anyOf(shutOut, likened)

/** Where a group is denied a place, blamed, or likened to what is got rid of: told by frames alone. */
export const findShutOut = (sentence: Sentence): Span[] => [
  ...(caring.test(sentence) ? [] : shutOut(sentence).filter((span) => !forAll(sentence, span))),
  ...likened(sentence),
]
