import { type Day, daysBetween, parseDay } from '../../draft/dates.ts'
import { editDistance } from '../../draft/similarity.ts'
import type { Draft, Entity, Placed } from '../../draft/types.ts'
import { createLexicon } from '../../lexicon/lexicon.ts'
import tagWords from '../../lexicon/tagar.txt'
import type { Pack } from '../../pack/schema.ts'
import { officialAccount } from '../account.ts'
import { type Context, type DraftFlag, defineRule } from '../define.ts'

type Tag = Pack['hashtags'][number]

const realWords = createLexicon(tagWords)

export default defineRule<readonly Entity[]>({
  id: 'terintegrasi/tagar-resmi',
  severity: 'warning',
  scope: 'context',
  title: 'Tagar resmi',
  reason: 'Tagar resmi mengikat kiriman semua kanal instansi menjadi satu cerita yang mudah ditemukan warga.',
  principle: 'terintegrasi',
  source: { name: 'PermenPANRB 83/2012', article: 'asas terintegrasi' },
  lesson:
    'Sisipkan tagar wajib dari daftar, jangan mengetiknya dari ingatan. Tagar kampanye dipakai hanya selama masanya.',
  wrong: [
    {
      text: 'Posyandu Melati buka Rabu pagi. #TirtajayaHebatt',
      flagged: '#TirtajayaHebatt',
      fixed: '#TirtajayaHebat',
    },
    {
      text: 'Posyandu Melati buka Rabu pagi. #Tirtajaya_Hebat',
      flagged: '#Tirtajaya_Hebat',
      fixed: '#TirtajayaHebat',
    },
    {
      text: 'Posyandu Melati buka. #TirtajayaHebat #SehatTirtajaya',
      flagged: '#SehatTirtajaya',
      fixed: '#TirtajayaSehat',
    },
    { text: 'Layanan KTP keliling hadir di balai desa.' },
    { text: 'Lomba mewarnai untuk TK. #TirtajayaHebat #fyp', flagged: '#fyp' },
    {
      text: 'Pawai budaya. #TirtajayaHebat #HariJadiTirtajaya',
      flagged: '#HariJadiTirtajaya',
      today: '2026-09-01',
    },
  ],
  right: [
    { text: 'Layanan KTP keliling hadir di balai desa. #tirtajayahebat' },
    { text: 'Layanan KTP keliling hadir. #TirtajayaHebat #TirtajayaKuat #TirtajayaMembaca' },
    { text: 'Pawai budaya. #TirtajayaHebat #HariJadiTirtajaya', today: '2026-08-31' },
    { text: 'Baik, Kak, kami teruskan, ya.', kind: 'reply' },
    { text: 'Video viral itu tidak benar. #TirtajayaHebat' },
  ],
  note: ({ entities }) => entities.filter(({ kind }) => kind === 'hashtag'),
  *check(draft, context, notes) {
    if (context.kind !== 'post' || draft.text.trim() === '') return
    const { pack } = context
    const used = new Set<string>()
    const meant = new Set<Tag>()
    for (const [index, placed] of draft.sentences.entries()) {
      for (const entity of notes[index]!) {
        const tag = plain(entity.text)
        used.add(tag)
        const known = pack.hashtags.find((official) => plain(official.tag) === tag)
        const near = known ? undefined : pack.hashtags.find((official) => resembles(tag, official.tag))
        if (near) meant.add(near)
        const flag = known ? outOfTime(known, context.today) : (forbidden(tag, pack) ?? instead(near))
        if (flag) yield at(placed, entity, flag)
      }
    }
    const own = context.account === undefined || pack.accounts.length === 0
    if (!own && !officialAccount(pack, context.platform, context.account)) return
    for (const official of pack.hashtags) {
      if (used.has(plain(official.tag)) || meant.has(official) || !wanted(official, draft, context)) continue
      yield {
        message: `Tagar wajib ${official.tag} belum ada.`,
        insert: { where: 'end', text: official.tag, label: `Tambahkan ${official.tag}` },
      }
    }
  },
})

const plain = (tag: string): string => tag.replace(/^[#＃]/u, '').toLowerCase()

type Told = Pick<DraftFlag, 'message' | 'fixes'>

const at = (placed: Placed, { start, end }: Entity, flag: Told): DraftFlag => ({
  in: placed,
  start,
  end,
  message: flag.message,
  ...(flag.fixes && { fixes: flag.fixes }),
})

const longDate = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' })
const removal = [{ label: 'Hapus tagar', text: '' }]

function forbidden(tag: string, { forbiddenHashtags }: Pack): Told | undefined {
  if (!forbiddenHashtags.some((other) => plain(other) === tag)) return undefined
  return { message: `Tagar #${tag} tidak dipakai di kanal resmi.`, fixes: removal }
}

function outOfTime({ tag, from, until }: Tag, today: Day): Told | undefined {
  if (from && daysBetween(parseDay(from), today) < 0) {
    return { message: `Tagar ${tag} baru dipakai mulai ${longDate.format(new Date(from))}.`, fixes: removal }
  }
  if (until && daysBetween(today, parseDay(until)) < 0) {
    return {
      message: `Masa tagar ${tag} sudah berakhir pada ${longDate.format(new Date(until))}.`,
      fixes: removal,
    }
  }
  return undefined
}

function instead(near: Tag | undefined): Told | undefined {
  if (!near) return undefined
  return {
    message: `Mungkin maksud Anda tagar resmi ${near.tag}.`,
    fixes: [{ label: near.tag, text: near.tag }],
  }
}

/** Whether a required tag belongs into this draft: in its time, and on its subject when it has one. */
function wanted(official: Tag, { text }: Draft, { today }: Context): boolean {
  if (!official.required || outOfTime(official, today)) return false
  const lower = text.toLowerCase()
  return (
    official.keywords.length === 0 || official.keywords.some((word) => lower.includes(word.toLowerCase()))
  )
}

/** Whether a tag is an official one gone wrong. `tag` is plain; numbers must agree, as they name another year. */
function resembles(tag: string, official: string): boolean {
  const right = plain(official)
  const bare = tag.replaceAll('_', '')
  const rightBare = right.replaceAll('_', '')
  if (bare === rightBare) return true
  const parts = wordsOf(official)
  if (parts.length > 1 && parts.length < 5 && isReordered(bare, parts)) return true
  const most = rightBare.length >= 9 ? 2 : rightBare.length >= 6 ? 1 : 0
  if (editDistance(bare, rightBare, most) > most) return false
  const numbers = (text: string) => text.match(/\d+/gu)?.join() ?? ''
  if (numbers(bare).length === numbers(rightBare).length && numbers(bare) !== numbers(rightBare)) return false
  return !parts.some((word, index) => isOtherWord(bare, parts, word, index))
}

/** The words of a tag by its capitals, underscores and numbers, in lower case. */
function wordsOf(tag: string): string[] {
  const words = tag.slice(1).match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\d+|\p{L}+/gu) ?? []
  return words.map((word) => word.toLowerCase())
}

function isReordered(tag: string, words: readonly string[]): boolean {
  if (tag === '') return words.length === 0
  return words.some(
    (word, index) => tag.startsWith(word) && isReordered(tag.slice(word.length), words.toSpliced(index, 1)),
  )
}

/** Whether the tag is the official one but for one word, and that a real word of its own. */
function isOtherWord(tag: string, parts: readonly string[], word: string, index: number): boolean {
  const before = parts.slice(0, index).join('')
  const behind = parts.slice(index + 1).join('')
  if (!tag.startsWith(before) || !tag.endsWith(behind)) return false
  const other = tag.slice(before.length, tag.length - behind.length)
  return other !== word && realWords.has(other)
}
