import type { Checked } from './validate.ts'

/** UTF-16 code units. A pack of 500 hashtags and 500 templates has less than a million. */
export const mostCharacters = 4_000_000
/** Values in all, and how deep they may nest: a pack needs 5 levels. */
const mostValues = 100_000
const mostLevels = 12

/** Reads JSON from outside: no longer, larger or deeper than a pack may be. Never throws. */
export function readJson(source: string): Checked<unknown> {
  if (source.length > mostCharacters) return refuse(tooLong(source.length), tooLongHint)
  const text = source.replace(/^\ufeff/u, '')
  if (text.trim() === '') return refuse('berkas kosong', 'pilih berkas paket yang berisi')
  if (/^[^{[]{0,4}[{[]?\u0000|^\ufffd/u.test(text)) {
    return refuse('berkas tidak disimpan sebagai UTF-8', 'simpan ulang dengan pengodean UTF-8')
  }
  try {
    return bounded(JSON.parse(text))
  } catch (error) {
    return refuse(...explain(error instanceof Error ? error.message : '', text))
  }
}

/** Refuses data with more values or levels than a pack may have. Walks without recursion. */
export function bounded(data: unknown): Checked<unknown> {
  const waiting: [value: unknown, level: number][] = [[data, 1]]
  let values = 0
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [value, level] = next
    values++
    if (typeof value !== 'object' || value === null) continue
    if (level > mostLevels) {
      return refuse(
        `bersarang lebih dari ${mostLevels} tingkat`,
        'sebuah paket hanya memerlukan lima tingkat',
      )
    }
    const inside = Object.values(value)
    if (values + waiting.length + inside.length > mostValues) {
      return refuse(
        `memuat lebih dari ${mostValues.toLocaleString('id-ID')} nilai`,
        'kurangi isinya; paket instansi besar pun jauh di bawah ini',
      )
    }
    for (const each of inside) waiting.push([each, level + 1])
  }
  return { ok: true, value: data }
}

/** The reason and hint for a file that is too large, by its length in characters or bytes. */
export const tooLong = (length: number): string =>
  `terlalu besar: ${(length / 1_000_000).toLocaleString('id-ID', { maximumFractionDigits: 1 })} juta karakter, paling banyak ${mostCharacters / 1_000_000} juta`
export const tooLongHint = 'pastikan ini berkas paket, bukan berkas lain'

const refuse = (reason: string, hint: string): Checked<never> => ({
  ok: false,
  problems: [{ path: '', reason, hint }],
})

/** What engines say of bad JSON, told by where it stands. */
function explain(message: string, text: string): [reason: string, hint: string] {
  const at = Number(/position (\d+)/u.exec(message)?.[1] ?? Number.NaN)
  const ended = /end of (?:JSON|data)|unterminated/iu.test(message) || at >= text.trimEnd().length
  if (ended) return ['bukan JSON yang sah: isinya terputus', 'salin atau unduh ulang berkasnya secara utuh']
  const line = Number.isNaN(at) ? /line (\d+)/u.exec(message)?.[1] : text.slice(0, at).split('\n').length
  return [
    line === undefined ? 'bukan JSON yang sah' : `bukan JSON yang sah, mulai baris ${line}`,
    'periksa koma, kurung, dan tanda kutip di sekitarnya',
  ]
}
