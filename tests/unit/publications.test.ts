import { beforeEach, describe, expect, it, vi } from 'vitest'
import { trackPublications } from '../../components/assistant/publications.ts'
import type { Submission } from '../../components/assistant/submission.ts'
import type { Change } from '../../utils/log/change.ts'
import type { NewEntry } from '../../utils/log/entry.ts'
import { xAdapter } from '../../utils/platforms/x.ts'
import { newEntry } from '../fixtures/entry.ts'

const published = { event: 'published', platform: 'x' }
let logged: NewEntry[]
let marked: Change[]
let tracker: ReturnType<typeof trackPublications>

const submission = (text: string): Submission => {
  const { permalink, postId, publishedAt, evidence, ...rest } = newEntry({ text })
  return rest
}
const answer = (text: string, postId: string, more: object = {}) =>
  tracker.answered(JSON.stringify({ ...published, text, postId, account: 'kominfo_tirtajaya', ...more }))

beforeEach(() => {
  vi.useFakeTimers()
  logged = []
  marked = []
  tracker = trackPublications({
    permalinkOf: xAdapter({} as Document).permalinkOf,
    standing: (_, handle) => (handle === 'pribadi' ? 'outside' : 'official'),
    publish: (entry) => logged.push(entry),
    mark: (change) => marked.push(change),
  })
  return () => vi.useRealTimers()
})

describe('the platform’s own answer', () => {
  it('logs what was submitted, once', () => {
    tracker.submitted([submission('Halo  warga\nsemua')])
    answer('Halo warga semua', '77')
    answer('Halo warga semua', '77')
    expect(logged).toMatchObject([
      {
        postId: '77',
        permalink: 'https://x.com/kominfo_tirtajaya/status/77',
        evidence: 'network',
        text: 'Halo  warga\nsemua',
      },
    ])
  })

  it.each([
    ['text that nobody submitted', JSON.stringify({ ...published, text: 'lain', postId: '1' })],
    ['no JSON', 'saring'],
    ['an unknown key', JSON.stringify({ ...published, text: 'Halo', postId: '1', html: '<b>' })],
    ['an id that is none', JSON.stringify({ ...published, text: 'Halo', postId: '<javascript:1>' })],
    [
      'an event that publishes nothing',
      JSON.stringify({ ...published, event: 'liked', text: 'Halo', postId: '1' }),
    ],
    [
      'the same text on another platform',
      JSON.stringify({ ...published, platform: 'facebook', text: 'Halo', postId: '1' }),
    ],
    ['a handle that is none', JSON.stringify({ ...published, text: 'Halo', postId: '1', account: 'a/../b' })],
  ])('leaves %s', (_, detail) => {
    tracker.submitted([submission('Halo')])
    tracker.answered(detail)
    expect(logged).toEqual([])
  })

  it('links the boxes of a thread to its first post', () => {
    tracker.submitted(['Satu', 'Dua', 'Tiga'].map(submission))
    answer('Satu', '10')
    answer('Dua', '11', { inReplyTo: '10' })
    answer('Tiga', '12', { inReplyTo: '11' })
    expect(logged.map(({ thread }) => thread)).toEqual([
      { root: '10', position: 0 },
      { root: '10', position: 1 },
      { root: '10', position: 2 },
    ])
  })

  it('keeps a refused draft waiting, and logs the mended one alone', () => {
    tracker.submitted([submission('Sama persis')])
    tracker.submitted([submission('Sama persis, diperbaiki')])
    answer('Sama persis, diperbaiki', '20')
    expect(logged.map(({ text }) => text)).toEqual(['Sama persis, diperbaiki'])
  })

  it('logs a scheduled post with the time at which it goes out and no id', () => {
    tracker.submitted([submission('Nanti')])
    const scheduledAt = Date.parse('2026-12-01T01:00:00Z') / 1000
    tracker.answered(JSON.stringify({ event: 'scheduled', platform: 'x', text: 'Nanti', scheduledAt }))
    expect(logged).toMatchObject([{ postId: null, permalink: null }])
    expect(Date.parse(logged[0]!.publishedAt)).toBe(scheduledAt * 1000)
  })
})

describe('the platform’s notice', () => {
  const notice = {
    postId: '30',
    account: 'kominfo_tirtajaya',
    permalink: 'https://x.com/kominfo_tirtajaya/status/30',
  }

  it('is proof when no answer was seen', () => {
    tracker.submitted([submission('Halo')])
    tracker.noticed(notice)
    expect(logged).toEqual([])
    vi.advanceTimersByTime(5000)
    expect(logged).toMatchObject([{ postId: '30', evidence: 'dom', permalink: notice.permalink }])
  })

  it('adds nothing to an answer', () => {
    tracker.submitted([submission('Halo')])
    tracker.noticed(notice)
    answer('Halo', '30')
    vi.advanceTimersByTime(5000)
    expect(logged).toMatchObject([{ postId: '30', evidence: 'network' }])
  })

  it('is nothing without a press of the post button', () => {
    tracker.noticed(notice)
    vi.advanceTimersByTime(5000)
    expect(logged).toEqual([])
  })
})

describe('what is not simply published', () => {
  const say = (event: string, text: string, more: object = {}) =>
    tracker.answered(JSON.stringify({ event, platform: 'x', text, ...more }))

  it('waits for approval as an entry in doubt', () => {
    tracker.submitted([submission('Halo grup')])
    say('pending', 'Halo grup', { postId: '40' })
    expect(logged).toMatchObject([{ postId: '40', uncertain: true, evidence: 'network' }])
  })

  it('names no post: logged in doubt after a while, and confirmed by a clear answer, as an entry of its own', () => {
    tracker.submitted([submission('Video')])
    say('uncertain', 'Video')
    expect(logged).toEqual([])
    vi.advanceTimersByTime(5000)
    expect(logged).toMatchObject([{ postId: null, uncertain: true }])
    answer('Video', '41')
    answer('Video', '41')
    expect(logged).toHaveLength(2)
    expect(logged[1]).toMatchObject({ postId: '41', about: { id: logged[0]!.id, event: 'confirmed' } })
    expect(logged[1]).not.toHaveProperty('uncertain')
    expect(logged[1]!.id).not.toBe(logged[0]!.id)
  })

  it('names no post, but a clear answer comes in time: logged once', () => {
    tracker.submitted([submission('Video')])
    say('uncertain', 'Video')
    answer('Video', '41')
    vi.advanceTimersByTime(60_000)
    expect(logged).toMatchObject([{ postId: '41' }])
    expect(logged[0]).not.toHaveProperty('uncertain')
  })

  it('was refused, whatever the page then says', () => {
    tracker.submitted([submission('Halo')])
    say('refused', 'Halo')
    tracker.noticed({})
    vi.advanceTimersByTime(5000)
    expect(logged).toEqual([])
    answer('Halo', '42')
    expect(logged).toMatchObject([{ postId: '42' }])
  })

  it('is told by a notice without an address: logged in doubt, for each channel of the press', () => {
    tracker.submitted([submission('Halo'), { ...submission('Halo'), platform: 'instagram' }])
    tracker.noticed({ postId: '43' })
    vi.advanceTimersByTime(5000)
    expect(logged).toMatchObject([
      { platform: 'x', postId: '43', evidence: 'dom', uncertain: true },
      { platform: 'instagram', postId: null, evidence: 'dom', uncertain: true },
    ])
    expect(tracker.waiting()).toBe(false)
  })

  it('is scheduled, with its time told as such', () => {
    tracker.submitted([submission('Nanti')])
    say('scheduled', 'Nanti', { postId: '44', scheduledAt: 1_800_000_000 })
    expect(logged[0]!.scheduledFor).toBe(logged[0]!.publishedAt)
    expect(logged[0]!.postId).toBe('44')
  })
})

describe('what was asked for and never answered', () => {
  const say = (event: string, text: string, more: object = {}) =>
    tracker.answered(JSON.stringify({ event, platform: 'x', text, ...more }))

  it('is logged in doubt when the page goes, once, with the time at which it was asked for', () => {
    const asked = Date.now()
    tracker.submitted([submission('Halo')])
    say('asked', 'Halo')
    vi.advanceTimersByTime(20_000)
    expect(logged).toEqual([])
    tracker.leaving()
    tracker.leaving()
    expect(logged).toMatchObject([
      { text: 'Halo', postId: null, permalink: null, evidence: 'network', uncertain: true },
    ])
    expect(Date.parse(logged[0]!.publishedAt)).toBe(asked - (asked % 1000))
  })

  it('is confirmed by an answer to a page that came back', () => {
    tracker.submitted([submission('Halo')])
    say('asked', 'Halo')
    tracker.leaving()
    answer('Halo', '80')
    expect(logged).toMatchObject([
      { uncertain: true },
      { postId: '80', about: { id: logged[0]!.id, event: 'confirmed' } },
    ])
  })

  it.each([
    ['pressed for and not asked for', []],
    ['published', ['asked', 'published']],
    ['refused', ['asked', 'refused']],
    ['put off, asked for again and refused', ['asked', 'postponed', 'asked', 'refused']],
  ])('is nothing of one that was %s', (_, events) => {
    tracker.submitted([submission('Halo')])
    for (const event of events) say(event, 'Halo', { ...(event === 'published' && { postId: '81' }) })
    const before = logged.length
    tracker.leaving()
    expect(logged.length).toBe(before)
    expect(before).toBe(events.includes('published') ? 1 : 0)
  })

  it('stays in doubt when it is refused as a copy of itself, and is certain when it is taken', () => {
    for (const text of ['Salin', 'Jadi']) {
      tracker.submitted([submission(text)])
      say('asked', text)
      // The connection broke, and it is sent again.
      tracker.submitted([submission(text)])
      say('asked', text)
    }
    say('refused', 'Salin')
    answer('Jadi', '82')
    tracker.leaving()
    expect(logged.map(({ text, uncertain }) => [text, uncertain])).toEqual([
      ['Jadi', undefined],
      ['Salin', true],
    ])
  })

  it('is logged in doubt when its time is over at the next press', () => {
    tracker.submitted([submission('Lama')])
    say('asked', 'Lama')
    vi.advanceTimersByTime(31 * 60_000)
    tracker.submitted([submission('Baru')])
    expect(logged).toMatchObject([{ text: 'Lama', uncertain: true }])
  })
})

describe('a draft that left its box unseen', () => {
  it('is logged when the platform says that it is out', () => {
    tracker.left([submission('Tombol tak dikenal')])
    answer('Tombol tak dikenal', '50')
    expect(logged).toMatchObject([{ postId: '50' }])
  })

  it('is nothing by itself, and stands behind one that was pressed for', () => {
    tracker.submitted([submission('Sama')])
    const [pressed] = [submission('Sama')]
    tracker.left([pressed!])
    tracker.noticed({})
    answer('Sama', '51')
    vi.advanceTimersByTime(5000)
    expect(logged).toHaveLength(1)
  })
})

it('a text that comes back without its chips and pictures is still known, when only one is on its way', () => {
  tracker.submitted([submission('Halo 🙏 Dinas Kesehatan, aman')])
  answer('Halo Dinas Kesehatan aman', '60')
  expect(logged).toMatchObject([{ postId: '60' }])
})

it('keeps nothing of a post that the answer gives to an account outside the pack', () => {
  tracker.submitted([submission('Sarapan')])
  answer('Sarapan', '61', { account: 'pribadi' })
  expect(logged).toEqual([])
})

describe('what becomes of a post later', () => {
  it('is handed on once', () => {
    const gone = JSON.stringify({ event: 'deleted', platform: 'x', text: '', postId: '70' })
    tracker.answered(gone)
    tracker.answered(gone)
    expect(marked).toMatchObject([{ event: 'deleted', platform: 'x', postId: '70' }])
    expect(logged).toEqual([])
  })

  it('tells an edit with the new text, and with its findings where the editing was seen', () => {
    const edited = (text: string) =>
      tracker.answered(JSON.stringify({ event: 'edited', platform: 'x', text, postId: '72', formerId: '71' }))
    edited('Di tempat lain')
    tracker.submitted([submission('Di sini')])
    edited('Di sini')
    expect(marked).toMatchObject([
      { postId: '71', draft: { text: 'Di tempat lain' }, renamed: { postId: '72' } },
      { postId: '71', draft: { text: 'Di sini', findings: expect.any(Array) } },
    ])
    expect(logged).toEqual([])
  })
})
