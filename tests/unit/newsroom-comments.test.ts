import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Anchor, anchorAt, followAnchor, longestQuote, placeOf } from '../../utils/newsroom/anchor.ts'
import { type Comment, followComments, isOpen, mergeComments } from '../../utils/newsroom/comments.ts'
import { newDocument } from '../../utils/newsroom/document.ts'
import { answerTo, readLetter } from '../../utils/newsroom/review.ts'
import type { ChannelText } from '../../utils/newsroom/text.ts'
import { NewsroomDatabase } from '../../utils/newsroom-database.ts'
import { anEditor, aRequest } from '../fixtures/letters.ts'

const at = '2026-11-27T09:00:00+07:00'
const later = '2026-11-27T10:00:00+07:00'
const texts = (...parts: string[]): ChannelText[] => [{ channel: 'x', parts }]
const hold = (text: string, words: string, from = 0): Anchor => {
  const start = text.indexOf(words, from)
  return anchorAt(text, { channel: 'x', part: 0, start, end: start + words.length })!
}
const wordsAt = (all: ChannelText[], anchor: Anchor) => {
  const place = placeOf(all, anchor)
  return place && all[0]!.parts[place.part]!.slice(place.start, place.end)
}

/** What makes offsets hard: emoji, marks, writing from the right, what nobody sees, and words that come again. */
const pieces = [
  'Rapat ',
  'di ',
  'Cikadu',
  ' ',
  '.',
  '\n',
  '👨‍👩‍👧',
  '🇮🇩',
  '👍🏽',
  'e\u0301',
  'n\u0303\u0323',
  'مرحبا',
  'שלום',
  '\u200b',
  '\u2067',
  'க்ஷ',
  '𝒜',
  'é',
]
const writing = (most: number) =>
  fc.array(fc.constantFrom(...pieces), { maxLength: most }).map((list) => list.join(''))

describe('an anchor', () => {
  it('holds whole characters, however a selection cuts them', () => {
    const text = 'Salam 👨‍👩‍👧 dan e\u0301.'
    expect(anchorAt(text, { channel: 'x', part: 0, start: 7, end: 8 })?.quote).toBe('👨‍👩‍👧')
    const accent = text.indexOf('\u0301')
    expect(anchorAt(text, { channel: 'x', part: 0, start: accent, end: accent + 1 })?.quote).toBe('e\u0301')
    expect(anchorAt(text, { channel: 'x', part: 0, start: 3, end: 3 })).toBeUndefined()
    expect(anchorAt(text, { channel: 'x', part: 0, start: 0, end: 999 })).toBeUndefined()
    expect(anchorAt('a'.repeat(5000), { channel: 'x', part: 0, start: 0, end: 5000 })?.quote).toHaveLength(
      longestQuote,
    )
  })

  it('finds its words in the text that it was made of, whatever that is', () => {
    fc.assert(
      fc.property(writing(40), fc.nat(), fc.nat(), (text, one, other) => {
        const [start, end] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b)
        const anchor = anchorAt(text, { channel: 'x', part: 0, start: start!, end: end! })
        if (start === end) {
          expect(anchor).toBeUndefined()
          return
        }
        expect(text.slice(anchor!.start, anchor!.end)).toBe(anchor!.quote)
        expect(anchor!.start).toBeLessThanOrEqual(start!)
        expect(anchor!.end).toBeGreaterThanOrEqual(Math.min(end!, start! + 1))
        expect(placeOf(texts(text), anchor!)).toEqual({ part: 0, start: anchor!.start, end: anchor!.end })
      }),
      { seed: 82, numRuns: 400 },
    )
  })

  it('keeps to its very words through edits beside them, also where they stand often', () => {
    const plain = fc.constantFrom('Rapat ', 'di ', 'Cikadu ', '😀 ', 'مرحبا ', '\u200b ')
    fc.assert(
      fc.property(
        fc.array<string>(plain, { minLength: 3, maxLength: 30 }),
        fc.nat(),
        fc.array(fc.tuple(fc.boolean(), fc.nat(), plain), { maxLength: 12 }),
        (words, which, edits) => {
          const at = which % words.length
          let before = words.slice(0, at)
          let after = words.slice(at + 1)
          const whole = () => texts([...before, words[at]!, ...after].join(''))
          const start = before.join('').length
          let anchor = anchorAt(whole()[0]!.parts[0]!, {
            channel: 'x',
            part: 0,
            start,
            end: start + words[at]!.length,
          })!
          for (const [inFront, where, word] of edits) {
            const old = whole()
            const side = inFront ? before : after
            // Words equal to their neighbours leave no trace of where they were put in.
            const put =
              side.length > 0 && where % 3 === 0
                ? side.filter((_, n) => n !== where % side.length)
                : [
                    ...side.slice(0, where % (side.length + 1)),
                    `${word.trim()}${where % 97} `,
                    ...side.slice(where % (side.length + 1)),
                  ]
            if (inFront) before = put
            else after = put
            anchor = followAnchor(anchor, old, whole())
            expect(wordsAt(whole(), anchor)).toBe(words[at])
          }
          expect(anchor.quote).toBe(words[at])
        },
      ),
      { seed: 83, numRuns: 300 },
    )
  })

  it('is told exactly where its word moved, among the same words', () => {
    const old = 'Rapat. Rapat. Rapat.'
    const anchor = hold(old, 'Rapat', 7)
    const next = `Besok. ${old}`
    expect(followAnchor(anchor, texts(old), texts(next)).start).toBe(14)
  })

  it('finds words that were cut out and put elsewhere', () => {
    const old = 'Pembagian sembako di balai desa. Acara dimulai pukul delapan pagi.'
    const anchor = hold(old, 'pukul delapan pagi')
    const cut = followAnchor(anchor, texts(old), texts('Pembagian sembako di balai desa. Acara dimulai.'))
    expect(placeOf(texts('Pembagian sembako di balai desa. Acara dimulai.'), cut)).toBeUndefined()
    const put = 'Pukul berapa? Mulai pukul delapan pagi: pembagian sembako di balai desa.'
    expect(wordsAt(texts(put), followAnchor(cut, texts('Acara.'), texts(put)))).toBe('pukul delapan pagi')
  })

  it('finds them in another post of the thread, too', () => {
    const anchor = hold('Jadwal posyandu dimulai pukul delapan pagi.', 'pukul delapan pagi')
    const thread = texts('Jadwal posyandu.', 'Dimulai pukul delapan pagi.')
    expect(placeOf(thread, anchor)).toMatchObject({ part: 1 })
    expect(placeOf([{ channel: 'facebook', parts: thread[0]!.parts }], anchor)).toBeUndefined()
  })

  it('has no place once its words are gone, and finds it again when they come back', () => {
    const old = 'Rapat digelar Senin, 26 Juli 2023. Hari Senin libur.'
    const gone = 'Rapat digelar Rabu, 26 Juli 2023. Hari Senin libur.'
    const anchor = followAnchor(hold(old, 'Senin'), texts(old), texts(gone))
    expect(placeOf(texts(gone), anchor)).toBeUndefined()
    expect(placeOf(texts(old), followAnchor(anchor, texts(gone), texts(old)))?.start).toBe(14)
  })

  it('never takes a part of a character for its words', () => {
    const anchor = hold('Kata e di sini saja.', 'e')
    expect(placeOf(texts('Kata e\u0301 di sini saja.'), anchor)).toBeUndefined()
    const family = hold('Halo 👩 semua di desa', '👩')
    expect(placeOf(texts('Halo 👩‍👧 semua di desa'), family)).toBeUndefined()
    const typed = followAnchor(anchor, texts('Kata e di sini saja.'), texts('Kata e\u0301 di sini saja.'))
    expect(placeOf(texts('Kata e\u0301 di sini saja.'), typed)).toBeUndefined()
  })

  it('never throws and never points beyond the text, whatever becomes of it', () => {
    fc.assert(
      fc.property(writing(30), writing(30), fc.nat(), fc.nat(), (old, next, one, length) => {
        const start = one % (old.length + 1)
        const end = Math.min(old.length, start + 1 + (length % 9))
        const anchor = anchorAt(old, { channel: 'x', part: 0, start, end })
        if (!anchor) return
        const followed = followAnchor(anchor, texts(old), texts(next))
        const place = placeOf(texts(next), followed)
        expect(followed.quote).toBe(anchor.quote)
        if (place) expect(next.slice(place.start, place.end)).toBe(anchor.quote)
      }),
      { seed: 84, numRuns: 400 },
    )
  })

  it('is followed in a text of 60,000 characters full of the same letter', () => {
    const long = `${'a'.repeat(30_000)}👨‍👩‍👧${'a'.repeat(29_990)}`
    const anchor = anchorAt(long, { channel: 'x', part: 0, start: 40_000, end: 40_001 })!
    const next = `Awal. ${long}`
    const followed = followAnchor(anchor, texts(long), texts(next))
    expect([followed.start, followed.quote]).toEqual([40_006, 'a'])
    expect(placeOf(texts(next), followed)?.start).toBeDefined()
    expect(placeOf(texts('b'.repeat(60_000)), followed)).toBeUndefined()
  })
})

const comment = (n: number, changes: Partial<Comment> = {}): Comment => ({
  id: `3f0f5f6e-6f0a-4a57-9a35-3d5a4a0f2c${String(n).padStart(2, '0')}`,
  by: anEditor,
  at,
  text: `Komentar ${n}`,
  anchor: hold('Satu dua tiga.', 'dua'),
  replies: [],
  ...changes,
})
const reply = (n: number, when = at) => ({
  id: `3f0f5f6e-6f0a-4a57-9a35-3d5a4a0f2d${String(n).padStart(2, '0')}`,
  by: anEditor,
  at: when,
  text: `Balasan ${n}`,
})

describe('comments of two sides', () => {
  it('become one list, each once, with the replies of both and the last word on whether they are settled', () => {
    const mine = [comment(1, { replies: [reply(1)], settled: { by: anEditor, at: later, done: false } })]
    const theirs = [
      comment(1, { replies: [reply(1), reply(2, later)], settled: { by: anEditor, at, done: true } }),
      comment(2),
    ]
    for (const [one, other] of [
      [mine, theirs],
      [theirs, mine],
    ] as const) {
      const merged = mergeComments(one, other)
      expect(merged.map(({ text }) => text)).toEqual(['Komentar 1', 'Komentar 2'])
      expect(merged[0]!.replies.map(({ text }) => text)).toEqual(['Balasan 1', 'Balasan 2'])
      expect(isOpen(merged[0]!)).toBe(true)
    }
    expect(mergeComments(theirs, theirs)).toEqual(theirs)
  })
})

describe('a letter', () => {
  const reasons = (comments: unknown) => {
    const read = readLetter(JSON.stringify({ ...aRequest(), comments }))
    return read.ok ? '' : read.problems.map(({ path, reason }) => `${path}: ${reason}`).join('\n')
  }
  it('carries comments there and back', () => {
    const request = aRequest({ comments: [comment(1, { replies: [reply(1)] })] })
    expect(readLetter(JSON.stringify(request))).toEqual({ ok: true, value: { kind: 'request', request } })
  })
  it('of a Saring that knew no comments has none', () => {
    const { comments: _, ...old } = aRequest({ version: 1 })
    const read = readLetter(JSON.stringify(old))
    expect(read.ok && read.value.kind === 'request' && read.value.request.comments).toEqual([])
  })
  it.each<[string, unknown, string]>([
    ['an unknown key', [{ ...comment(1), html: '<b>' }], 'comments.0.html: kunci tidak dikenal'],
    ['words that turn around', [comment(1, { text: 'a\u202eb' })], 'comments.0.text: memuat'],
    ['no words', [comment(1, { text: ' ' })], 'comments.0.text: '],
    [
      'a place that is none',
      [comment(1, { anchor: { ...comment(1).anchor, start: -1 } })],
      'comments.0.anchor.start',
    ],
    [
      'nothing quoted',
      [comment(1, { anchor: { ...comment(1).anchor, quote: '' } })],
      'comments.0.anchor.quote',
    ],
    ['too many', Array(201).fill(comment(1)), 'comments: lebih dari 200'],
  ])('with %s is refused', (_, comments, reason) => {
    expect(reasons(comments)).toContain(reason)
  })
})

describe('comments in the newsroom', () => {
  const id = aRequest().document
  const open = async (name: string) => {
    const database = new NewsroomDatabase(name)
    await database.documents.put(newDocument(id, texts('Satu dua tiga.'), 0))
    await database.comment(id, () => [comment(1)])
    return database
  }
  const stored = async (database: NewsroomDatabase) => (await database.documents.get(id))!
  const shown = async (database: NewsroomDatabase) => {
    const { comments = [], texts: now } = await stored(database)
    return comments.map(({ text, anchor }) => [text, wordsAt(now as ChannelText[], anchor), anchor.start])
  }

  it('follow what is written, white space too, and stand in the versions', async () => {
    const database = await open('komentar-1')
    await database.write(id, texts('  Satu dua tiga.'), texts('Satu dua tiga.'), 1)
    expect(await shown(database)).toEqual([['Komentar 1', 'dua', 7]])
    await database.keepVersion(id, 2)
    await database.write(id, texts('Nol satu dua tiga.'), texts('  Satu dua tiga.'), 3)
    expect(await shown(database)).toEqual([['Komentar 1', 'dua', 9]])
    expect((await database.versions.toArray())[0]!.comments![0]!.anchor.start).toBe(7)
  })
  it('come back with the editor’s changes, new ones and replies among them', async () => {
    const database = await open('komentar-2')
    await database.ask(aRequest({ texts: texts('Satu dua tiga.'), comments: [comment(1)] }), 1)
    const changed = texts('Lebih dari satu dua tiga.')
    const said = followComments([comment(1, { replies: [reply(1)] })], texts('Satu dua tiga.'), changed)
    const mine = comment(2, { anchor: hold('Lebih dari satu dua tiga.', 'Lebih dari') })
    const comments = [...said, mine]
    const given = { texts: changed, returned: false, by: anEditor, at, comment: '', comments }
    await database.take(answerTo(aRequest({ texts: texts('Satu dua tiga.') }), given), 2)
    expect(await shown(database)).toEqual([
      ['Komentar 1', 'dua', 16],
      ['Komentar 2', 'Lebih dari', 0],
    ])
    expect((await stored(database)).comments![0]!.replies).toEqual([reply(1)])
  })
  it('of an editor find their words in a draft that went on meanwhile', async () => {
    const database = await open('komentar-3')
    await database.ask(aRequest({ texts: texts('Satu dua tiga.') }), 1)
    await database.write(id, texts('Nol. Satu dua tiga.'), texts('Satu dua tiga.'), 2)
    const given = { texts: texts('Satu dua tiga.'), returned: true, by: anEditor, at, comment: 'Ya.' }
    const comments = [comment(2, { anchor: hold('Satu dua tiga.', 'tiga') })]
    await database.take(answerTo(aRequest({ texts: given.texts }), { ...given, comments }), 3)
    expect(await shown(database)).toEqual([
      ['Komentar 1', 'dua', 10],
      ['Komentar 2', 'tiga', 14],
    ])
  })
})
