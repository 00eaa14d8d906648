import type { Sentence } from '../../../draft/types.ts'
import { pattern } from '../../../lexicon/pattern.ts'
import { namedPeople } from '../../../lexicon/privatePeople.ts'
import { allOf, trait } from '../../../lexicon/signals.ts'
import type { Flag } from '../../define.ts'

const locality =
  '(?:(?:Kp|Kampung|Jl|Jln|Jalan|Gg|Gang|Dsn|Dusun|Perum|Perumahan|Komplek|Kompleks|Blok|Lingkungan|Link|Banjar|Jorong)\\.?\\s[^,;()]{1,40}?,?\\s(?:No\\.?\\s?\\d+\\p{L}?,?\\s)?)?'
const address = pattern(
  new RegExp(
    `${locality}RT\\.?\\s?\\d{1,3}(?:\\s?[/,-]\\s?(?:RW\\.?\\s?)?\\d{1,3}|\\s?RW\\.?\\s?\\d{1,3})?(?:,?\\s?No\\.?\\s?\\d+\\p{L}?)?`,
    'gu',
  ),
  'text',
)
const neighbourhood = pattern(/(?<![\p{L}])rt(?![\p{L}])/u)
export const mayBeAddress = allOf(trait('digit'), neighbourhood)
const home = /rumah|kediaman|tinggal|beralamat|alamat|domisili|berdomisili|gubuk|kontrakan|kos(?![\p{L}])/iu

/** Where a named person lives, down to the quarter. */
export function* addresses(sentence: Sentence): Iterable<Flag> {
  const { text, lower } = sentence
  if (!neighbourhood.test(sentence)) return
  const someone = namedPeople(sentence)
  if (someone.length === 0) return
  const homely = home.test(lower.replace(/rumah (?:sakit|makan|ibadah|warga)/gu, ''))
  for (const { index, 0: found } of address.all(sentence)) {
    if (
      /(?:ketua|pengurus|warga|bendahara|sekretaris|kader|jumantik|kas|pos)\s$/iu.test(
        text.slice(Math.max(0, index - 12), index),
      )
    )
      continue
    // `Deni Ramdan, Jalan Mawar RT 04`: an address right behind a name is where that person lives.
    if (
      !homely &&
      !someone.some(
        ({ end }) => end < index && /^(?: \(\d+(?: tahun)?\))?, (?:warga )?$/u.test(text.slice(end, index)),
      )
    )
      continue
    yield {
      start: index,
      end: index + found.length,
      message: 'Alamat rumah lengkap dengan RT/RW adalah data pribadi; cukup sebut desa atau kelurahannya.',
    }
  }
}
