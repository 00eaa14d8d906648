import { describe, expect, it } from 'vitest'
import { fillTemplate, findTemplates } from '../../utils/pack/template.ts'
import { topicOf } from '../../utils/pack/topic.ts'
import { testPack } from '../fixtures/pack.ts'

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
