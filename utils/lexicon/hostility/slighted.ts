import type { Sentence, Span } from '../../draft/types.ts'
import { createFrames } from '../frames.ts'
import { pattern } from '../pattern.ts'
import type { Condition } from '../signals.ts'
import { forAll } from './caring.ts'
import { everyMark } from './classes.ts'

/**
 * A group that is not to be let in, trusted or sat with, that takes what is ours, breeds, brings evil, or has its fault
 * in the blood: each for a people, for a faith and for a group by name.
 */
const slighted = createFrames(
  [
    'b-najis 5 b-kena 1 GROUP',
    'GROUP 8 b-tak 0 b-layak 0 b-bersama',
    'GROUP 6 b-lebih 0 b-dari 1 b-samar|hina',
    'GROUP 4 b-doyan 0 b-laku',
    'GROUP 6 b-watak 1 b-sifat',
    'GROUP 4 b-numpang',
    'GROUP 3 b-suruh-ujung',
    'GROUP 5 b-rebut 1 b-milik-kita',
    'b-asal-bukan 0 GROUP',
    'b-mana-ada 1 GROUP 2 b-bagus',
    'b-lebih-baik 4 b-hewan 4 b-daripada 3 GROUP',
    'syukur 5 GROUP 3 b-bala',
    'b-hilang 3 b-cari 3 GROUP',
    'GROUP 6 watak|hina 2 b-tetap',
    'GROUP 6 b-tetap 3 watak|hina',
    'watak|hina 1 b-tetap 2 GROUP',
    'GROUP 1 kok 1 b-makam',
    'GROUP 6 b-siap-siap',
    'b-tak-sudi 6 GROUP',
    'b-larang 0 b-disewa 0 b-ke 1 GROUP',
    'b-larang 0 b-tampung 1 GROUP',
    'GROUP 4 b-beranak',
    'GROUP 4 b-bawa-buruk',
    'b-dicaplok 2 GROUP',
    'GROUP 5 watak|hina 0 b-kabeh',
  ]
    .flatMap((frame) =>
      ['orang 1 suku|umat', 'golongan|b-kelompok|b-difabel'].map((group) => frame.replace('GROUP', group)),
    )
    .concat([
      'orang 1 suku|umat 8 b-larang 0 b-kasih 1 b-apa',
      'gender 1 b-larang 0 b-kasih 1 b-apa',
      'golongan 8 b-larang 0 b-kasih 1 b-apa',
      'golongan 8 b-larang 0 b-jadi 1 b-peran',
      'orang 1 suku|umat 8 b-larang 0 b-jadi',
      'golongan 0 b-kok-diberi',
      'b-balik 0 b-saja 0 b-negaranya',
      'b-cacat-begitu 0 kok 2 jadi-pemimpin|b-makam',
      'jamak 1 b-bawa-buruk',
      'b-pisahkan 3 golongan|b-difabel 4 b-sehat',
      'jamak 3 b-isap 0 b-milik-kita',
      'b-difabel 3 b-larang 0 b-jadi|b-di',
      'orang 1 suku|umat 3 b-larang 0 b-di',
      'b-larang 0 b-di 1 orang 1 suku|umat',
      'b-lebih-baik 6 b-daripada 3 orang 1 suku|umat',
      'b-bantuan 4 tak-untuk 1 orang 1 suku|umat',
      'gender 4 dibelakangkan 8 ujung-dapur',
      'gender 9 otaknya 3 ujung-dapur',
    ]),
  everyMark,
)

/** Care for people, and what papers an office asks for. */
const cared = pattern(
  /(?<!\p{L})(?:cuaca|gempa|virus|pandemi|menjemput|dijemput|diwakilkan|vaksin\p{L}*|polusi|longsor|letusan|wabah|demam|isolasi|gizi|melahirkan|syarat|berkas|kunjungan|mendatangi|kami (?:datangi|antar|jemput|urus|layani)|ktp|kk|terluka|terdampak|putus sekolah|formulir|detektor|surat)(?!\p{L})/u,
)

/** What no slight does without. */
export const maySlight: Condition = slighted

export const findSlights = (sentence: Sentence): readonly Span[] =>
  cared.test(sentence) ? [] : slighted(sentence).filter((span) => !forAll(sentence, span))
