import { type Day, daysBetween, parseDay } from '../../draft/dates.ts'
import { plainTag, resemblesTag } from '../../draft/nearTag.ts'
import type { Draft, Entity, Placed } from '../../draft/types.ts'
import { lazily } from '../../lexicon/lazily.ts'
import { createLexicon } from '../../lexicon/lexicon.ts'
import { trait } from '../../lexicon/signals.ts'
import tagWords from '../../lexicon/tagar.txt'
import type { Pack } from '../../pack/schema.ts'
import { officialAccount } from '../account.ts'
import { type Context, type DraftFlag, defineRule } from '../define.ts'

type Tag = Pack['hashtags'][number]

const none: readonly Entity[] = []
const realWords = createLexicon(tagWords)
const isRealWord = (word: string) => realWords.has(word)

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
  needs: trait('hashtag'),
  blank: none,
  missing: true,
  note: ({ entities }) => entities.filter(({ kind }) => kind === 'hashtag'),
  *check(draft, context, notes, held) {
    if (context.kind !== 'post' || draft.text.trim() === '') return
    const { pack } = context
    const used = new Set<string>()
    const meant = new Set<Tag>()
    for (const index of held) {
      const placed = draft.sentences[index]!
      for (const entity of notes[index]!) {
        const tag = plainTag(entity.text)
        used.add(tag)
        const known = pack.hashtags.find((official) => plainTag(official.tag) === tag)
        const near = known
          ? undefined
          : pack.hashtags.find((official) => resemblesTag(tag, official.tag, isRealWord))
        if (near) meant.add(near)
        const flag = known ? outOfTime(known, context.today) : (forbidden(tag, pack) ?? instead(near))
        if (flag) yield at(placed, entity, flag)
      }
    }
    const own = context.account === undefined || pack.accounts.length === 0
    if (!own && !officialAccount(pack, context.platform, context.account)) return
    for (const official of pack.hashtags) {
      if (used.has(plainTag(official.tag)) || meant.has(official) || !wanted(official, draft, context))
        continue
      yield {
        message: `Tagar wajib ${official.tag} belum ada.`,
        insert: { where: 'end', text: official.tag, label: `Tambahkan ${official.tag}` },
      }
    }
  },
})

type Told = Pick<DraftFlag, 'message' | 'fixes'>

const at = (placed: Placed, { start, end }: Entity, flag: Told): DraftFlag => ({
  in: placed,
  start,
  end,
  message: flag.message,
  ...(flag.fixes && { fixes: flag.fixes }),
})

const longDate = lazily(() => new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' }))
const removal = [{ label: 'Hapus tagar', text: '' }]

function forbidden(tag: string, { forbiddenHashtags }: Pack): Told | undefined {
  if (!forbiddenHashtags.some((other) => plainTag(other) === tag)) return undefined
  return { message: `Tagar #${tag} tidak dipakai di kanal resmi.`, fixes: removal }
}

function outOfTime({ tag, from, until }: Tag, today: Day): Told | undefined {
  if (from && daysBetween(parseDay(from), today) < 0) {
    return {
      message: `Tagar ${tag} baru dipakai mulai ${longDate().format(new Date(from))}.`,
      fixes: removal,
    }
  }
  if (until && daysBetween(today, parseDay(until)) < 0) {
    return {
      message: `Masa tagar ${tag} sudah berakhir pada ${longDate().format(new Date(until))}.`,
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
  if (official.keywords.length === 0) return true
  const lower = text.toLowerCase()
  return official.keywords.some((word) => lower.includes(word.toLowerCase()))
}
