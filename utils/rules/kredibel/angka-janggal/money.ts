import type { Sentence } from '../../../draft/types.ts'
import { pattern } from '../../../lexicon/pattern.ts'
import { allOf, anyOf, trait } from '../../../lexicon/signals.ts'
import type { Flag } from '../../define.ts'

const rupiah = pattern(/(?<![\p{L}\p{N}])Rp\.?\s?\d[\d.,]*\d(?!\p{N})(?!,-)/giu, 'text')
const crooked = pattern(
  /(?<![\p{L}\p{N}.,/-])(\d{1,3}(?:\.\d{1,4}){2,3})\s(?:orang|warga|jiwa|peserta|unit|ton|kilogram|kg|hektare|keluarga|kk|rumah|paket|siswa|penduduk|pemilih|dosis|rupiah|ekor|bibit)(?!\p{L})/giu,
  'text',
)
/** Where an amount of money or a number with points stands. */
export const amount = anyOf(rupiah, allOf(crooked, trait('parted')))
const sound = /^(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d{1,2})?$/u
const english = /^(\d{1,3}(?:,\d{3})+)(?:\.(\d{1,2}))?$/u

/** Points and commas in the wrong place: `Rp 75,000.00`, `1.00.000 orang`. */
export function* money(sentence: Sentence): Iterable<Flag> {
  const { text, lower } = sentence
  if (lower.includes('rp')) {
    for (const { index, 0: written } of rupiah.all(sentence)) {
      const figure = written.replace(/^Rp\.?\s?/iu, '')
      const after = text.slice(index + written.length)
      // `Rp1.5 juta`, `Rp2,125 miliar`: a decimal fraction of a greater unit.
      if (sound.test(figure) || /^\s?(?:rb|jt|ribu|juta|miliar|milyar|triliun|m|t)(?!\p{L})/iu.test(after))
        continue
      const foreign = english.exec(figure)
      const cents = foreign?.[2] && !/^0+$/u.test(foreign[2]) ? `,${foreign[2]}` : ''
      const fixed = foreign && `Rp${foreign[1]!.replaceAll(',', '.')}${cents}`
      yield {
        start: index,
        end: index + written.length,
        message: fixed
          ? 'Tulis ribuan dengan titik dan desimal dengan koma.'
          : 'Letak titik atau koma pada angka ini janggal. Periksa kembali nilainya.',
        ...(fixed && { fixes: [{ label: `Ganti dengan ${fixed}`, text: fixed }] }),
      }
    }
  }
  for (const match of crooked.all(sentence)) {
    if (
      /^\d{1,3}(?:\.\d{3})+$/u.test(match[1]!) ||
      /(?:versi|kode|nomor|no\.|v|pasal|bab|rp\.?)\s?$/iu.test(
        text.slice(Math.max(0, match.index - 10), match.index),
      )
    )
      continue
    yield {
      start: match.index,
      end: match.index + match[1]!.length,
      message: 'Letak titik pada angka ini janggal. Periksa kembali nilainya.',
    }
  }
}

const spent = pattern(
  /(?<!\p{L})(?:untuk|yaitu|yakni|rinciannya|dengan rincian|terdiri (?:atas|dari)|meliputi|dibagi|terbagi|dialokasikan|digunakan|dipakai)(?!\p{L})|:/u,
)
const loose = pattern(
  /(?<!\p{L})(?:antara lain|di antaranya|termasuk|misalnya|seperti|sekitar|naik|turun|menjadi|dari semula|ditambah|selain|tahun lalu|masing-masing|per|setiap|sisanya|harga|hingga|sampai|sewa|tiket|juara)(?!\p{L})/u,
)

/** `Anggaran Rp900 juta untuk jalan Rp500 juta, jembatan Rp350 juta, dan talut Rp150 juta`: more than there is. */
export function* outlay(sentence: Sentence): Iterable<Flag> {
  const sums = sentence.entities.filter(({ kind, value }) => kind === 'money' && value !== undefined)
  const [total, ...items] = sums
  if (!total || items.length < 3 || !spent.test(sentence) || loose.test(sentence)) return
  const { lower } = sentence
  const listed = items.every(
    ({ start }, at) =>
      at === 0 ||
      /^,? ?(?:(?:dan|serta|juga) )?[^.;:()]{0,40}$/u.test(lower.slice(items[at - 1]!.end, start)),
  )
  const joined = /,|(?<!\p{L})dan(?!\p{L})/u.test(lower.slice(items.at(-2)!.end, items.at(-1)!.start))
  const sum = items.reduce((all, { value }) => all + value!, 0)
  if (!listed || !joined || sum <= total.value! || items.some(({ value }) => value! >= total.value!)) return
  yield {
    start: items[0]!.start,
    end: items.at(-1)!.end,
    message: `Rincian ini berjumlah Rp${sum.toLocaleString('id-ID')}, melebihi Rp${total.value!.toLocaleString('id-ID')}. Periksa kembali angkanya.`,
  }
}
