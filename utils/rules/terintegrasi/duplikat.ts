import { daysBetween } from '../../draft/dates.ts'
import { plainHandle } from '../../draft/handle.ts'
import { createOverlap } from '../../draft/overlap.ts'
import { remember } from '../../draft/remember.ts'
import type { Sentence } from '../../draft/types.ts'
import { trigrams, wordingOf } from '../../draft/wording.ts'
import { type Context, defineRule } from '../define.ts'
import { draftOf, inWords, type Past, publishedOn } from '../past.ts'

/** From this share of common word trigrams on a text is the same one again (the catalogue's figure). */
const same = 0.85
const memoryDays = 30
const fewestWords = 5
const announced =
  /^[^\p{L}]*(?:(?:mengingatkan|ingat|kami ingatkan)(?: kembali|\s?[:!])|pengingat|pembaruan|pemutakhiran|perbaruan|ralat|koreksi|update|reminder|revisi|diperbarui|perubahan|klarifikasi)(?!\p{L})|[[(【](?:pengingat|pembaruan|ralat|update|reminder|koreksi|revisi)[^\])】]{0,30}[\])】]|(?:^|\n)[^\p{L}\n]*(?:pengingat|pembaruan|ralat|update|reminder|koreksi)\s?[:!–-]/iu

const wasteDay =
  'Petugas mengangkut sampah organik setiap Senin dan Kamis pagi. Letakkan di depan rumah sebelum pukul 06.00 WIB.'
const before = (text: string, publishedAt: string, platform = 'facebook') => [
  { text, platform, account: '@kominfotirtajaya', publishedAt },
]

const wording = remember(wordingOf)
const grams = remember((sentence) => trigrams(wording(sentence)))

export default defineRule({
  id: 'terintegrasi/duplikat',
  severity: 'warning',
  scope: 'context',
  title: 'Kiriman ganda',
  reason:
    'Teks yang sama di akun yang sama membuat pengikut melewatkannya, dan X dapat menolaknya sebagai spam.',
  principle: 'terintegrasi',
  source: { name: 'PermenPANRB 83/2012', article: 'asas terintegrasi' },
  lesson:
    'Bila informasinya memang perlu diulang, awali dengan “Pengingat:” atau “Pembaruan:” dan tambahkan yang baru. Seri rutin didaftarkan dalam paket instansi.',
  wrong: [
    {
      text: wasteDay,
      account: '@kominfotirtajaya',
      history: before(wasteDay, '2026-11-20T09:00:00+07:00'),
    },
    {
      text: `${wasteDay.toUpperCase()} #TirtajayaHebat`,
      account: '@kominfotirtajaya',
      history: before(wasteDay, '2026-10-24T09:00:00+07:00'),
    },
    {
      text: `Letakkan di depan rumah sebelum pukul 06.00 WIB. Petugas mengangkut sampah organik setiap Senin dan Kamis pagi.`,
      account: '@kominfotirtajaya',
      history: before(wasteDay, '2026-11-01T09:00:00+07:00'),
    },
  ],
  right: [
    {
      text: wasteDay,
      account: '@kominfotirtajaya',
      history: before(wasteDay, '2026-10-20T09:00:00+07:00'),
    },
    {
      text: wasteDay,
      account: '@kominfotirtajaya',
      history: before(wasteDay, '2026-11-20T09:00:00+07:00', 'x'),
    },
    {
      text: `Pengingat: ${wasteDay}`,
      account: '@kominfotirtajaya',
      history: before(wasteDay, '2026-11-20T09:00:00+07:00'),
    },
    {
      text: 'Petugas membersihkan saluran di Jalan Melati mulai Rabu. Parkirkan kendaraan di lapangan.',
      account: '@kominfotirtajaya',
      history: before(wasteDay, '2026-11-20T09:00:00+07:00'),
    },
  ],
  *check({ text, sentences }, context) {
    const { kind, history, pack } = context
    if (kind !== 'post' || history.length === 0) return
    const log = read(history)
    if (text.length > log.furthest) return
    const parts = sentences.map(({ sentence }) => sentence)
    const words = parts.reduce((sum, sentence) => sum + wording(sentence).length, 0)
    if (words < fewestWords || words * same > log.longest || announced.test(text)) return
    const lower = text.toLowerCase()
    if (pack.series.some(({ phrase }) => lower.includes(phrase.toLowerCase()))) return
    let best: { share: number; past: Past } | undefined
    for (const [index, own] of kindsOf(parts).entries()) {
      for (const { document, shared } of log.find[index]!(own)) {
        const past = history[document]!
        const share = (2 * shared) / (own.size + log.sizes[index]![document]!)
        if (share < same || share <= (best?.share ?? 0) || !isRecent(past, context)) continue
        best = { share, past }
      }
    }
    if (!best) return
    yield {
      message: `${best.share === 1 ? 'Sama' : 'Hampir sama'} dengan kiriman akun ini pada ${inWords(publishedOn(best.past)!)}. Bila sengaja, awali dengan “Pengingat:” atau “Pembaruan:”.`,
    }
  },
})

/** Trigrams of the running text, and those within sentences: a copy may join sentences or change their order. */
function kindsOf(sentences: readonly Sentence[]): [Set<string>, Set<string>] {
  return [new Set(trigrams(sentences.flatMap(wording))), new Set(sentences.flatMap(grams))]
}

interface Log {
  readonly find: readonly ReturnType<typeof createOverlap>[]
  readonly sizes: readonly (readonly number[])[]
  /** UTF-16 code units from which on no draft can be one of the posts. */
  readonly furthest: number
  /** Words in the longest post, repeated ones counted. */
  readonly longest: number
}
const logs = new WeakMap<Context['history'], Log>()

function read(history: Context['history']): Log {
  const known = logs.get(history)
  if (known) return known
  const posts = history.map((past) => draftOf(past).sentences.map(({ sentence }) => sentence))
  const documents = posts.map(kindsOf)
  const columns = [0, 1].map((index) => documents.map((kinds) => kinds[index]!))
  const log = {
    find: columns.map(createOverlap),
    sizes: columns.map((column) => column.map(({ size }) => size)),
    furthest: 3 * Math.max(0, ...history.map(({ text }) => text.length)),
    longest: 2 * Math.max(0, ...posts.map((post) => post.flatMap(wording).length)),
  }
  logs.set(history, log)
  return log
}

/** Whether a post stood on the same account within the last 30 days. */
function isRecent(past: Past, { platform, account, today }: Context): boolean {
  if (past.platform !== platform) return false
  if (account && past.account && plainHandle(past.account) !== plainHandle(account)) return false
  const day = publishedOn(past)
  const age = day ? daysBetween(day, today) : -1
  return age >= 0 && age <= memoryDays
}
