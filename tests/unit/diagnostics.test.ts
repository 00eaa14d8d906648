import { describe, expect, it, vi } from 'vitest'
import { createSelfCheck } from '../../components/assistant/self-check.ts'
import type { Session } from '../../components/assistant/session.ts'
import type { Submission } from '../../components/assistant/submission.ts'
import {
  changesIn,
  type DiagnosticRecord,
  emptyRecord,
  type Note,
  recorded,
  standingOf,
} from '../../utils/diagnostics/record.ts'
import { diagnosticReport } from '../../utils/diagnostics/report.ts'
import { platforms } from '../../utils/pack/schema.ts'
import { used } from '../../utils/platforms/answers.ts'
import { facebookReader } from '../../utils/platforms/facebook-answers.ts'
import { instagramReader } from '../../utils/platforms/instagram-answers.ts'
import { followMatches } from '../../utils/platforms/matches.ts'
import { catalogueOf, formsUsed } from '../../utils/platforms/tables/catalogue.ts'
import { patterns } from '../../utils/platforms/tables/x.ts'
import { xReader } from '../../utils/platforms/x-answers.ts'

const following = (record: DiagnosticRecord, ...oks: boolean[]) =>
  oks.reduce(
    (held, ok, at) => recorded(held, 'facebook', { checks: [{ check: 'evidence', ok }], matched: [] }, at),
    record,
  )

describe('the record', () => {
  it('claims a change only after failures in a row, and heals', () => {
    const said = (...oks: boolean[]) =>
      standingOf('evidence', following(emptyRecord, ...oks).checks.facebook.evidence)
    expect(said()).toBe('untried')
    expect(said(true)).toBe('works')
    expect(said(true, false)).toBe('doubt')
    expect(said(false, true, false)).toBe('doubt')
    expect(said(true, false, false)).toBe('changed')
    expect(said(false, false, true)).toBe('works')
    const broken = following(emptyRecord, true, false, false, false)
    expect(changesIn(broken)).toEqual([{ site: 'facebook', check: 'evidence' }])
    expect(broken.checks.facebook.evidence).toEqual({
      worked: 1,
      failed: 3,
      row: 3,
      lastWorked: 0,
      lastFailed: 3,
      since: 1,
    })
    expect(following(broken, true).checks.facebook.evidence).not.toHaveProperty('since')
  })

  it('keeps nothing but forms of the site’s own table, however much is told', () => {
    const matched = [...Array(400)].map((_, n) => `teks rahasia ${n}`)
    const told = recorded(
      emptyRecord,
      'business',
      { checks: [], matched: [...matched, 'selectors.dialog', 'labels.publish posting'] },
      7,
    )
    expect(told.matched).toEqual({
      x: {},
      facebook: { 'selectors.dialog': 7, 'labels.publish posting': 7 },
      instagram: {},
    })
  })
})

describe('the catalogue', () => {
  it.each(platforms)('names every form of %s once', (platform) => {
    const forms = catalogueOf(platform).flatMap((thing) => thing.forms)
    expect(forms.length).toBeGreaterThan(30)
    expect(new Set(forms.map(({ id }) => id)).size).toBe(forms.length)
    for (const { is } of forms) expect(is).not.toBe('')
  })

  it.each([
    [
      'x',
      xReader,
      {
        address: 'https://x.com/i/api/graphql/abc/CreateTweet',
        body: JSON.stringify({ variables: { tweet_text: 'Halo' } }),
        answer: JSON.stringify({ data: { create_tweet: { tweet_results: { result: { rest_id: '9' } } } } }),
      },
      [
        'address',
        'operations.CreateTweet',
        'sent.text',
        'answered.created data.create_tweet.tweet_results.result',
        'answered.postId',
      ],
    ],
    [
      'facebook',
      facebookReader,
      {
        address: 'https://www.facebook.com/api/graphql/',
        body: `fb_api_req_friendly_name=ComposerStoryCreateMutation&variables=${encodeURIComponent(
          JSON.stringify({ input: { message: { text: 'Halo' } } }),
        )}`,
        answer: JSON.stringify({ data: { story_create: { post_id: '77' } } }),
      },
      [
        'address',
        'operationName',
        'operations.ComposerStoryCreateMutation',
        'sent.text input.message.text',
        'answered.story',
        'answered.storyId post_id',
      ],
    ],
    [
      'instagram',
      instagramReader,
      {
        address: 'https://www.instagram.com/api/v1/media/configure/',
        body: 'caption=Halo',
        answer: JSON.stringify({ status: 'ok', media: { pk: '300', code: 'Dab' } }),
      },
      [
        'addresses.photo',
        'sent.caption caption',
        'answered.media',
        'answered.status',
        'answered.mediaId pk',
        'answered.code',
      ],
    ],
  ] as const)('knows what the witness found on %s', (platform, reader, exchange, forms) => {
    used.clear()
    reader.read({ ...exchange, ok: true })
    expect(formsUsed(platform, [...used]).sort()).toEqual([...forms].sort())
  })
})

it('follows the expressions of a table as they are used', () => {
  const matches = followMatches('x')
  matches.take()
  expect(patterns.handle.is.test('tidak ada')).toBe(false)
  expect(matches.take()).toEqual([])
  expect(patterns.handle.is.exec('Kominfo @kominfo')?.[1]).toBe('kominfo')
  expect(matches.take()).toEqual(['patterns.handle'])
  expect(matches.take()).toEqual([])
})

describe('the self-check', () => {
  const draft = 'Rahasia dinas yang belum terbit'
  const stand = (given: { account?: string | undefined; submit?: boolean } = {}) => {
    vi.useFakeTimers({ now: 10_000_000 })
    const notes: Note[] = []
    const seen = {
      account: 'kominfo' as string | undefined,
      submit: true,
      text: draft,
      connected: true,
      ...given,
    }
    const session = {
      composer: {
        root: {
          get isConnected() {
            return seen.connected
          },
        },
        submit: () => (seen.submit ? {} : undefined),
      },
      acting: { look() {} },
      account: () => seen.account,
      editor: { read: () => seen.text },
    } as unknown as Session
    const check = createSelfCheck({
      page: { hidden: false } as Document,
      matches: { look: () => {}, take: () => [] },
      foundBefore: () => false,
      tell: (note) => notes.push(note),
    })
    const told = () => notes.flatMap(({ checks }) => checks.map(({ check, ok }) => `${check} ${ok}`))
    return { check, session, seen, told, notes }
  }
  const sent = [{ id: 'a', text: draft }] as unknown as Submission[]

  it('claims no failure while one of several readings succeeds', () => {
    const { check, session, seen, told } = stand({ account: undefined })
    check.attended(session)
    vi.advanceTimersByTime(4000)
    expect(told()).toEqual(['composer true', 'submit true'])
    seen.account = 'kominfo'
    vi.advanceTimersByTime(60_000)
    expect(told()).toEqual(['composer true', 'submit true', 'account true'])
  })

  it('claims a failure once every reading failed, and none for a box that has gone', () => {
    const one = stand({ account: undefined, submit: false })
    one.check.attended(one.session)
    vi.advanceTimersByTime(60_000)
    expect(one.told()).toEqual(['composer true', 'account false', 'submit false'])
    const gone = stand({ account: undefined })
    gone.check.attended(gone.session)
    vi.advanceTimersByTime(2000)
    gone.seen.connected = false
    vi.advanceTimersByTime(60_000)
    expect(gone.told()).toEqual(['composer true', 'submit true'])
  })

  it('misses the proof of a draft that left its box, and of no other', () => {
    const left = stand()
    left.check.pressed(left.session, sent)
    left.seen.text = ''
    vi.advanceTimersByTime(89_000)
    expect(left.told()).toEqual([])
    vi.advanceTimersByTime(2000)
    expect(left.told()).toEqual(['evidence false'])
    left.check.proven('a', { firm: true, pressSeen: true })
    expect(left.told().slice(1)).toEqual(['evidence true', 'submit true'])

    const stays = stand()
    stays.check.pressed(stays.session, sent)
    vi.advanceTimersByTime(200_000)
    expect(stays.told()).toEqual([])

    const proven = stand()
    proven.check.pressed(proven.session, sent)
    proven.check.proven('a', { firm: false, pressSeen: true })
    proven.seen.text = ''
    vi.advanceTimersByTime(200_000)
    expect(proven.told()).toEqual(['evidence false', 'submit true'])
  })

  it('misses the compose box only where none was near', () => {
    const { check, session, told } = stand()
    check.unknown()
    expect(told()).toEqual(['composer false'])
    check.attended(session)
    vi.advanceTimersByTime(1000)
    check.unknown()
    expect(told().filter((one) => one.startsWith('composer'))).toEqual(['composer false', 'composer true'])
    vi.useRealTimers()
  })
})

it('makes a report of counts, times and tables', () => {
  const record = recorded(
    following(emptyRecord, false, false),
    'x',
    { checks: [], matched: ['selectors.editor'] },
    0,
  )
  const report = JSON.parse(
    diagnosticReport(record, { saring: '1', browser: 'b', madeAt: '2026-11-27T00:00:00Z' }),
  )
  expect(report.sites.facebook.evidence).toMatchObject({ state: 'changed', failedInARow: 2 })
  expect(report.sites.x.composer).toMatchObject({ state: 'untried', lastWorked: null })
  const editor = report.tables.x.find(({ id }: { id: string }) => id === 'selectors.editor')
  expect(editor.lastMatched).toBe('1970-01-01T00:00:00.000Z')
  expect(report.tables.facebook.every((row: object) => 'lastMatched' in row)).toBe(true)
})
