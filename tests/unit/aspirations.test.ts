import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { aspirationFigures, median } from '../../utils/aspirations/figures.ts'
import { chooseAspirations } from '../../utils/aspirations/filter.ts'
import { handOver } from '../../utils/aspirations/hand-over.ts'
import { makeAspiration, messageIdOf, withKind } from '../../utils/aspirations/make.ts'
import { storedAuthor } from '../../utils/aspirations/privacy.ts'
import { answeredBy, type Reply } from '../../utils/aspirations/reply.ts'
import { type Aspiration, aspirationSchema, aspirationStates } from '../../utils/aspirations/schema.ts'
import { advance, isOverdue, mayBecome } from '../../utils/aspirations/state.ts'
import { readPack } from '../../utils/pack/pack.ts'
import type { Pack } from '../../utils/pack/schema.ts'
import { aspirationOf, captured } from '../fixtures/aspiration.ts'
import { testPack } from '../fixtures/pack.ts'
import { wildText } from '../fixtures/wild-text.ts'

const withPack = (changes: object): Pack => {
  const read = readPack({ ...testPack, ...changes })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}
const pack = withPack({
  topics: [
    { id: 'jalan', label: 'Jalan dan jembatan', keywords: ['jalan', 'jembatan', 'lubang'] },
    { id: 'kesehatan', label: 'Kesehatan', keywords: ['puskesmas', 'vaksin'] },
  ],
  aspirations: {
    units: [
      { name: 'Dinas PUPR', topics: ['jalan'] },
      { name: 'Dinas Perhubungan', keywords: ['parkir', 'lampu jalan'] },
    ],
  },
})
const author = (name: string) => storedAuthor(name, 'x', 'pseudonym', 'garam')

describe('an aspiration', () => {
  it('has its kind, topic, unit and due time', () => {
    expect(aspirationOf({}, { pack })).toMatchObject({
      kind: 'complaint',
      topic: 'jalan',
      unit: 'Dinas PUPR',
      state: 'new',
      receivedAt: '2026-11-23T09:00:00.000Z',
      // Monday at closing time in WIB: three working days of eight hours end on Thursday at 16:00.
      dueAt: '2026-11-26T09:00:00.000Z',
      messageId: '1790000000000000001',
    })
  })
  it('is for the unit whose own words it has, before the topic', () => {
    expect(aspirationOf({ text: 'Parkir liar di jalan Merdeka' }, { pack }).unit).toBe('Dinas Perhubungan')
  })
  it('has no less time because the page tells no time, and no more because its clock runs ahead', () => {
    expect(aspirationOf({ publishedAt: null }).receivedAt).toBe('2026-11-23T10:00:00.000Z')
    expect(aspirationOf({ publishedAt: '2030-01-01T00:00:00Z' }).receivedAt).toBe('2026-11-23T10:00:00.000Z')
  })
  it('gets another due time with another kind', () => {
    const question = withKind(aspirationOf({}, { pack }), 'question', pack)
    expect(question).toMatchObject({ kind: 'question', kindBy: 'person', dueAt: '2026-11-24T09:00:00.000Z' })
  })
  it('has none where the pack sets no limit', () => {
    const free = withPack({ aspirations: { answerWithin: { complaint: 0 } } })
    expect(aspirationOf({}, { pack: free }).dueAt).toBeNull()
  })
  it('fits its schema, whatever was written', () => {
    fc.assert(
      fc.property(wildText(), fc.string({ maxLength: 100 }), (text, name) => {
        fc.pre(text.trim() !== '' && text.length <= 20_000)
        const made = aspirationOf({ text, author: name })
        expect(v.safeParse(aspirationSchema, made).issues).toBeUndefined()
      }),
      { numRuns: 30, seed: 8 },
    )
  })
})

describe('the citizen', () => {
  it('has a name that this installation alone gives, the same for the same handle', () => {
    expect(author('@Warga_TJ')).toBe(author('warga_tj'))
    expect(author('warga_tj')).toMatch(/^warga-[0-9a-f]{10}$/u)
    expect(storedAuthor('warga_tj', 'x', 'pseudonym', 'lain')).not.toBe(author('warga_tj'))
    expect(storedAuthor('warga_tj', 'facebook', 'pseudonym', 'garam')).not.toBe(author('warga_tj'))
  })
  it('is left out of text and address, with numbers to reach and identify them', () => {
    const text =
      'Saya @warga_tj, NIK 3201 0101 0190 0001, HP 0812-3456-7890, surel warga@contoh.id: jalan rusak'
    const made = aspirationOf({ text })
    expect(made.text).toBe('Saya [warga], NIK [nomor], HP [nomor telepon], surel [surel]: jalan rusak')
    expect(made.link).toBe('https://x.com/i/status/1790000000000000001')
    expect(JSON.stringify(made)).not.toMatch(/warga_tj|3201|0812|contoh\.id/u)
  })
  it.each([
    ['omit', ''],
    ['keep', '@warga_tj'],
  ] as const)('is stored as the pack says: %s', (mode, name) => {
    const own = withPack({ aspirations: { author: mode } })
    const made = makeAspiration(captured(), {
      pack: own,
      id: crypto.randomUUID(),
      salt: 'garam',
      now: '2026-11-23T10:00:00Z',
    })
    expect(made.author).toBe(name)
    expect(made.link).toContain(mode === 'keep' ? 'warga_tj' : '/i/status/')
  })
})

it.each([
  ['https://x.com/warga/status/17900', '17900'],
  ['https://www.facebook.com/kominfo/posts/1?comment_id=22', '22'],
  ['https://www.facebook.com/kominfo/posts/1?comment_id=22&reply_comment_id=33', '33'],
  ['https://www.instagram.com/p/AbC/c/178/', '178'],
  ['https://www.instagram.com/p/AbC/', null],
  ['bukan alamat', null],
])('the number of the message at %s', (link, id) => expect(messageIdOf(link)).toBe(id))

describe('states', () => {
  it('follow the allowed ways and no other', () => {
    for (const from of aspirationStates) {
      for (const to of aspirationStates) {
        const next = advance({ ...aspirationOf(), state: from }, to, { at: '2026-11-24T00:00:00Z' })
        expect(next?.state).toBe(mayBecome(from, to) ? to : undefined)
      }
    }
  })
  it('keep their history, and lose the answer when somebody waits again', () => {
    const answer = { at: '2026-11-24T02:00:00Z', link: null, minutes: 60 }
    const forwarded = advance(aspirationOf(), 'forwarded', { at: '2026-11-24T01:00:00Z', to: 'Dinas PUPR' })!
    const answered = advance(forwarded, 'answered', { at: answer.at, answer })!
    expect(answered).toMatchObject({ unit: 'Dinas PUPR', answer })
    expect(advance(answered, 'done', { at: answer.at })!.answer).toEqual(answer)
    const again = advance(answered, 'new', { at: '2026-11-25T00:00:00Z' })!
    expect(again.answer).toBeNull()
    expect(again.history.map(({ state }) => state)).toEqual(['new', 'forwarded', 'answered', 'new'])
  })
  it('are overdue only while somebody waits', () => {
    const late = Date.parse('2027-01-01T00:00Z')
    expect(isOverdue(aspirationOf(), late)).toBe(true)
    expect(isOverdue({ ...aspirationOf(), state: 'done' }, late)).toBe(false)
    expect(isOverdue({ ...aspirationOf(), dueAt: null }, late)).toBe(false)
  })
})

describe('a reply', () => {
  const reply = (changes: Partial<Reply>): Reply => ({
    platform: 'x',
    account: 'kominfo_tirtajaya',
    at: '2026-11-24T02:00:00Z',
    link: null,
    ...changes,
  })
  const one = aspirationOf()
  const other = aspirationOf({
    text: 'Air PDAM keruh',
    author: '@lain',
    link: 'https://x.com/lain/status/18',
  })
  const found = (changes: Partial<Reply>, all: Aspiration[] = [one, other]) =>
    answeredBy(reply(changes), all, author)
  it('answers the message whose number it names', () => {
    expect(found({ inReplyTo: '18' })).toEqual({ aspiration: other, way: 'id' })
    expect(found({ inReplyTo: '99', mention: 'lain' })).toBeUndefined()
  })
  it('answers the comment above it, by its own address', () => {
    const comment = aspirationOf({
      platform: 'facebook',
      link: 'https://www.facebook.com/k/posts/1?comment_id=22',
    })
    const link = 'https://www.facebook.com/k/posts/1?comment_id=22&reply_comment_id=33'
    expect(found({ platform: 'facebook', link }, [comment])).toEqual({ aspiration: comment, way: 'id' })
  })
  it('answers the message that the box showed, names and cut ends aside', () => {
    expect(found({ replyTo: { text: other.text, author: '@lain' } })?.aspiration).toBe(other)
    expect(
      found({ replyTo: { text: 'Min, jalan Merdeka depan pasar', author: 'warga_tj' } })?.aspiration,
    ).toBe(one)
    expect(found({ replyTo: { text: 'Kapan jadwal vaksin?', author: '@lain' } })).toBeUndefined()
  })
  it('answers by the author alone only when just one of theirs waits', () => {
    expect(found({ mention: 'lain' })).toEqual({ aspiration: other, way: 'author' })
    const second = aspirationOf({ author: '@lain', text: 'Sampah menumpuk', link: null })
    expect(found({ mention: 'lain' }, [other, second])).toBeUndefined()
    expect(found({ mention: 'orang_lain' })).toBeUndefined()
    expect(found({})).toBeUndefined()
  })
  it('answers nothing that is closed', () => {
    expect(found({ inReplyTo: '18' }, [{ ...other, state: 'done' }])).toBeUndefined()
  })
})

describe('the inbox', () => {
  const now = Date.parse('2026-11-27T02:00Z')
  const late = aspirationOf({ link: null, publishedAt: '2026-11-16T02:00:00Z' })
  const soon = aspirationOf({ link: null, text: 'Jam buka puskesmas?', publishedAt: '2026-11-23T09:30:00Z' })
  const closed: Aspiration = { ...late, id: crypto.randomUUID(), state: 'done' }
  it('shows the overdue first and what is closed last', () => {
    expect(chooseAspirations([closed, soon, late], {}, now)).toEqual([late, soon, closed])
  })
  it('filters', () => {
    const all = [closed, soon, late]
    expect(chooseAspirations(all, { state: 'overdue' }, now)).toEqual([late, soon])
    expect(chooseAspirations(all, { state: 'open', kind: 'question' }, now)).toEqual([soon])
    expect(chooseAspirations(all, { search: 'PUSKESMAS buka' }, now)).toEqual([soon])
    expect(chooseAspirations(all, { platform: 'instagram' }, now)).toEqual([])
  })
})

it('hands over to SP4N-LAPOR! all that its form asks for', () => {
  const first = aspirationOf({}, { pack })
  const second = aspirationOf({ publishedAt: '2026-11-24T01:00:00Z' }, { pack, now: '2026-11-24T02:00:00Z' })
  expect(handOver([first, second], pack)).toBe(
    [
      'Klasifikasi: Pengaduan',
      'Judul: Min, jalan Merdeka depan pasar rusak parah, sudah dua orang jatuh',
      'Isi: Min, jalan Merdeka depan pasar rusak parah, sudah dua orang jatuh',
      'Jumlah pesan serupa: 2',
      'Tanggal: 23 November 2026 sampai 24 November 2026',
      'Daerah: Kabupaten Tirtajaya',
      'Topik: Jalan dan jembatan',
      'Instansi tujuan: Dinas PUPR',
      'Diterima lewat: X (kominfo_tirtajaya)',
      'Tautan: https://x.com/i/status/1790000000000000001 https://x.com/i/status/1790000000000000001',
      'Diteruskan oleh: Dinas Komunikasi dan Informatika, Pemerintah Kabupaten Tirtajaya',
    ].join('\n'),
  )
  expect(handOver([], pack)).toBe('')
})

it('counts for the report what came, what was done, and how long it took', () => {
  const answered = advance(aspirationOf({}, { pack }), 'answered', {
    at: '2026-11-24T03:00:00Z',
    answer: { at: '2026-11-24T03:00:00Z', link: null, minutes: 120 },
  })!
  const waiting = aspirationOf({ author: '@b', link: 'https://x.com/b/status/2' }, { pack })
  const question = aspirationOf(
    { text: 'Jam buka puskesmas?', publishedAt: '2026-11-24T02:00:00Z' },
    { pack, now: '2026-11-24T03:00:00Z' },
  )
  const earlier = aspirationOf({ publishedAt: '2026-11-17T02:00:00Z', text: 'Air keruh' }, { pack })
  expect(
    aspirationFigures([answered, waiting, question, earlier], {
      period: { from: '2026-11-23', until: '2026-11-29' },
      before: { from: '2026-11-16', until: '2026-11-22' },
      pack,
      now: Date.parse('2026-11-30T02:00Z'),
    }),
  ).toMatchObject({
    received: 3,
    before: 1,
    kinds: [
      ['complaint', 2],
      ['question', 1],
    ],
    topics: [
      ['jalan', 2],
      ['kesehatan', 1],
    ],
    answered: 1,
    inTime: 1,
    waiting: 2,
    overdue: 3,
    minutes: 120,
    units: [
      { unit: 'Dinas PUPR', received: 2, closed: 1, overdue: 1, minutes: 120 },
      { unit: '', received: 1 },
    ],
    waves: [{ count: 2 }],
  })
  // A report quotes no account and no number, even where the pack keeps them.
  const frank = {
    ...waiting,
    author: '@tetangga_rt',
    text: 'Min @pak_rt, @tetangga_rt di 0812-3456-7890: jalan rusak',
  }
  const [wave] = aspirationFigures([frank, { ...frank, id: crypto.randomUUID(), messageId: '3' }], {
    period: { from: '2026-11-23', until: '2026-11-29' },
    before: { from: '2026-11-16', until: '2026-11-22' },
    pack,
    now: Date.parse('2026-11-30T02:00Z'),
  }).waves
  expect(wave?.text).toBe('Min [akun], [warga] di [nomor telepon]: jalan rusak')
  expect(median([])).toBeUndefined()
  expect(median([3, 1, 2, 10])).toBe(2.5)
})
