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
