import { describe, expect, it } from 'vitest'
import { rankHashtags } from '../../utils/pack/hashtags.ts'
import { fillTemplate, findTemplates } from '../../utils/pack/template.ts'
import { topicOf } from '../../utils/pack/topic.ts'
import { testPack } from '../fixtures/pack.ts'

const day = '2026-11-23'

describe('rankHashtags', () => {
  const tags = (text: string, today = day) => rankHashtags(testPack, text, today)

  it('puts required tags first, then those the draft speaks for', () => {
    expect(tags('Jadwal vaksinasi di puskesmas').map(({ tag }) => tag)).toEqual([
      '#TirtajayaHebat',
      '#TirtajayaSehat',
    ])
    expect(tags('Jadwal vaksinasi di puskesmas')[1]?.why).toBe('vaksin, puskesmas')
  })
  it('offers a campaign only on its days, both ends included', () => {
    const offered = (date: string) => tags('', `2026-${date}`).some(({ tag }) => tag === '#HariJadiTirtajaya')
    expect(['06-30', '07-01', '08-31', '09-01'].map(offered)).toEqual([false, true, true, false])
  })
  it('knows what is there, whatever the case, and is not misled by a longer tag', () => {
    expect(tags('#tirtajayahebat')[0]?.present).toBe(true)
    expect(tags('#TirtajayaHebatSekali')[0]?.present).toBe(false)
  })
})

describe('templates', () => {
  const [template] = testPack.templates

  it('fills fields and marks the place of an empty one', () => {
    expect(fillTemplate(template!, { penyelenggara: 'Diskominfo', kegiatan: ' rapat ' })).toBe(
      'Diskominfo menyelenggarakan rapat di [Tempat].',
    )
  })
  it('takes a value as it is, whatever marks it holds', () => {
    expect(fillTemplate(template!, { penyelenggara: '$& {{kegiatan}}', kegiatan: 'x', tempat: 'y' })).toBe(
      '$& {{kegiatan}} menyelenggarakan x di y.',
    )
  })
  it('offers what fits the place and the words', () => {
    expect(findTemplates(testPack, 'x', 'post', 'laporan')).toHaveLength(1)
    expect(findTemplates(testPack, 'x', 'reply', '')).toHaveLength(0)
    expect(findTemplates(testPack, 'x', 'post', 'banjir')).toHaveLength(0)
  })
})

it('tells the topic by the words that speak for it', () => {
  expect(topicOf('Vaksinasi di Puskesmas', testPack.topics)).toBe('kesehatan')
  expect(topicOf('Rapat koordinasi', testPack.topics)).toBe('')
})
