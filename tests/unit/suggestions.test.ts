import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { plainTag } from '../../utils/draft/nearTag.ts'
import { suggestHashtags } from '../../utils/pack/hashtags.ts'
import { findMisspelt } from '../../utils/pack/misspelt.ts'
import { topicOf } from '../../utils/pack/topic.ts'
import { testPack } from '../fixtures/pack.ts'
import { starterPack } from '../fixtures/starter-pack.ts'

const today = '2026-11-30'

/** Drafts with the tag that belongs to each, from the test set. */
const drafts: { tag: string; text: string }[] = []
let tag = ''
for (const line of readFileSync('tests/cases-tags/drafts.txt', 'utf8').split('\n')) {
  const head = /^\[(#\w+)\]$/u.exec(line)
  if (head) tag = head[1]!
  else if (line !== '' && !line.startsWith('# ')) drafts.push({ tag, text: line })
}

const ranked = (text: string) =>
  suggestHashtags(starterPack, { text, platform: 'facebook', today }).map((suggestion) => suggestion.tag)

describe('the test set of drafts', () => {
  it('holds at least 150 over 12 tags', () => {
    expect(drafts.length).toBeGreaterThanOrEqual(150)
    expect(new Set(drafts.map((draft) => draft.tag)).size).toBe(12)
  })

  it('finds the right tag among the first three for 90% at least', () => {
    const missed = drafts.filter((draft) => !ranked(draft.text).slice(0, 3).includes(draft.tag))
    const first = drafts.filter((draft) => ranked(draft.text)[1] === draft.tag).length
    if (process.env.SHOW_MISSES) {
      console.log(
        `first topical: ${first}/${drafts.length}, among three: ${drafts.length - missed.length}/${drafts.length}`,
      )
      for (const { tag: wanted, text } of missed)
        console.log(wanted, '|', text, '|', ranked(text).slice(0, 3).join(' '))
    }
    expect(1 - missed.length / drafts.length).toBeGreaterThanOrEqual(0.9)
  })

  it('tells the topic that the tag belongs to for 85% at least', () => {
    const right = drafts.filter(({ tag: wanted, text }) => {
      const topic = topicOf(text, starterPack.topics)
      return starterPack.hashtags.some(
        (entry) => plainTag(entry.tag) === plainTag(wanted) && entry.topics.includes(topic),
      )
    })
    if (process.env.SHOW_MISSES) console.log(`topic: ${right.length}/${drafts.length}`)
    expect(right.length / drafts.length).toBeGreaterThanOrEqual(0.85)
  })
})

describe('suggestHashtags', () => {
  const offered = (text: string, more: Partial<Parameters<typeof suggestHashtags>[1]> = {}) =>
    suggestHashtags(testPack, {
      text,
      platform: 'x',
      today: '2026-11-23',
      misspelt: findMisspelt(testPack, text),
      ...more,
    })
  const tags = (...given: Parameters<typeof offered>) => offered(...given).map((suggestion) => suggestion.tag)

  it('puts required tags first, then those the draft speaks for, and says by which words', () => {
    expect(tags('Jadwal vaksinasi di puskesmas')).toEqual(['#TirtajayaHebat', '#TirtajayaSehat'])
    expect(offered('Jadwal vaksinasi di Puskesmas')[1]).toMatchObject({
      required: false,
      state: 'offered',
      reasons: [{ kind: 'words', words: ['Puskesmas', 'vaksinasi'] }],
    })
  })

  it('offers a campaign only on its days, both ends included', () => {
    const on = (date: string) => tags('', { today: `2026-${date}` }).includes('#HariJadiTirtajaya')
    expect(['06-30', '07-01', '08-31', '09-01'].map(on)).toEqual([false, true, true, false])
  })

  it('knows what is there, whatever the case, and is not misled by a longer tag', () => {
    expect(offered('#tirtajayahebat')[0]?.state).toBe('present')
    expect(offered('＃TirtajayaHebat')[0]?.state).toBe('present')
    expect(offered('#TirtajayaHebatSekali')[0]?.state).toBe('offered')
  })

  it('says where a near miss stands, in UTF-16, and leaves tags of other words alone', () => {
    const text = '🙏🏽 Imunisasi #TirtajayaSehatt hari ini'
    const [first] = offered(text)
    expect(first).toMatchObject({ tag: '#TirtajayaSehat', state: 'misspelt' })
    expect(text.slice(first!.misspelt!.start, first!.misspelt!.end)).toBe('#TirtajayaSehatt')
    expect(offered('#TirtajayaKuat').map(({ state }) => state)).toEqual(['offered', 'offered'])
  })

  it('says when the platform bears no more', () => {
    expect(offered('#A #B')[0]!.fits).toBe(true)
    expect(offered('#A #B #C #a')[0]!.fits).toBe(false)
    expect(offered('#A #B #C', { platform: 'facebook' })[0]!.fits).toBe(true)
  })

  it('lets use in the log decide between tags that the draft says nothing of', () => {
    const situation = { text: 'Selamat pagi', platform: 'x', today } as const
    const uses = new Map([['nusarayabersih', 12]])
    const [, second] = suggestHashtags(starterPack, { ...situation, uses })
    expect(second).toMatchObject({ tag: '#NusarayaBersih', reasons: [{ kind: 'used', times: 12 }] })
  })

  it('offers the hashtag of a day in the calendar around that day, an unlisted one too', () => {
    const pack = {
      ...testPack,
      calendar: [{ date: '2026-11-25', name: 'Hari Guru Nasional', hashtag: '#HariGuru' }],
    }
    const on = (day: string) =>
      suggestHashtags(pack, { text: '', platform: 'x', today: day }).find((one) => one.tag === '#HariGuru')
    expect(on('2026-11-22')).toBeUndefined()
    expect(on('2026-11-23')?.reasons).toEqual([
      { kind: 'day', name: 'Hari Guru Nasional', date: '2026-11-25' },
    ])
  })

  it('reads short acronyms as they are written, and hashtags, mentions and links not at all', () => {
    const words = (text: string) =>
      suggestHashtags(starterPack, { text, platform: 'x', today })
        .find((one) => one.tag === '#AdmindukNusaraya')!
        .reasons.flatMap((reason) => (reason.kind === 'words' ? reason.words : []))
    expect(words('KK baru terbit')).toEqual(['KK'])
    expect(words('Baik, kk, terima kasih')).toEqual([])
    expect(words('#KTP @akta https://dukcapil.go.id/akta')).toEqual([])
  })

  it('finds the tags that a search means, by name, keyword and topic', () => {
    const found = (query: string) =>
      suggestHashtags(starterPack, { text: '', platform: 'x', today, query }).map((one) => one.tag)
    expect(found(' #ADMINDUK ')).toEqual(['#AdmindukNusaraya'])
    expect(found('vaksin')).toEqual(['#NusarayaSehat'])
    expect(found('kependudukan')).toContain('#AdmindukNusaraya')
    expect(found('tidak ada yang begini')).toEqual([])
  })

  it('is not worn down by a long or a wild text', () => {
    for (const text of ['a'.repeat(60_000), '#'.repeat(60_000), 'vaksin '.repeat(9000), '\ud800‮#\u200b']) {
      expect(offered(text)).toHaveLength(2)
    }
  })
})
