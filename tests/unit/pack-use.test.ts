import { describe, expect, it } from 'vitest'
import { dueDays } from '../../utils/pack/days.ts'
import { remember, startValues, valuesOfDay, withValue } from '../../utils/pack/fields.ts'
import { fillTemplate, findTemplates, suggestTemplates } from '../../utils/pack/template.ts'
import { topicOf } from '../../utils/pack/topic.ts'
import { testPack } from '../fixtures/pack.ts'
import { starterPack } from '../fixtures/starter-pack.ts'

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

describe('templates of a large pack', () => {
  const place = { platform: 'facebook', kind: 'post', today: '2026-11-26' } as const
  const ids = (text: string, more = {}) =>
    suggestTemplates(starterPack, { ...place, text, ...more }).map(({ id }) => id)

  it('are found by title first', () => {
    expect(findTemplates(starterPack, 'facebook', 'post', 'banjir')[0]?.id).toBe('krisis-banjir')
    expect(findTemplates(starterPack, 'x', 'reply', 'balasan kasar').map(({ id }) => id)).toEqual([
      'balas-kasar',
    ])
  })

  it.each([
    ['Imunisasi polio di posyandu', /^(?:vaksinasi|posyandu)$/],
    ['Hujan deras, banjir mulai naik', /^krisis-banjir$/],
    ['Bursa kerja akhir pekan ini', /^bursa-kerja$/],
    ['Kabar hoaks yang beredar', /^klarifikasi-hoaks$/],
  ])('fit what is written: %s', (text, id) => {
    expect(ids(text)[0]).toMatch(id)
  })

  it('fit the day while nothing is written, and stay in their place', () => {
    expect(ids('', { today: '2026-12-25' })[0]).toBe('ucapan-natal')
    expect(ids('', { kind: 'reply' }).every((id) => id.startsWith('balas-'))).toBe(true)
  })
})

describe('the fields of a template', () => {
  const template = starterPack.templates.find(({ id }) => id === 'vaksinasi')!
  const report = starterPack.templates.find(({ id }) => id === 'laporan-kegiatan')!

  it('begin with a day, its weekday, and what was put there last', () => {
    const memory = { vaksin: ['Vaksin HPV'], jam: ['07.00'] }
    expect(startValues(template, memory, '2026-12-02')).toEqual({
      vaksin: 'Vaksin HPV',
      hari: 'Rabu',
      tanggal: '2 Desember 2026',
    })
    expect(startValues(template, {})).toEqual({})
    expect(startValues(template, JSON.parse('{"__proto__":{"vaksin":["x"]}}'))).toEqual({})
  })

  it('write the date as their example does', () => {
    expect(valuesOfDay(report, '2027-03-09')).toEqual({ hari: 'Selasa', tanggal: '9/3/2027' })
  })

  it.each([
    ['2 Desember 2026', 'Rabu'],
    ['3 des 2026', 'Kamis'],
    ['29/2/2028', 'Selasa'],
    ['29/2/2027', 'Senin'],
    ['besok', 'Senin'],
  ])('let the weekday follow the date: %s', (written, weekday) => {
    expect(withValue(template, { hari: 'Senin' }, 'tanggal', written)).toEqual({
      hari: weekday,
      tanggal: written,
    })
  })

  it('remember the last five, the latest first, and no days and times', () => {
    let memory = {}
    for (const vaksin of ['a', 'b', 'c', 'd', 'e', 'f', 'c']) {
      memory = remember(memory, template, { vaksin, tanggal: '1 Mei 2027', jam: '08.00', sasaran: ' ' })
    }
    expect(memory).toEqual({ vaksin: ['c', 'f', 'e', 'd', 'b'] })
  })

  it('do not reach the prototype of the values', () => {
    const body = '{{constructor}} {{tostring}}'
    const fields = ['constructor', 'tostring'].map((name) => ({
      name,
      label: name,
      required: true,
      example: '',
    }))
    expect(fillTemplate({ ...template, body, fields }, {})).toBe('[constructor] [tostring]')
  })
})

describe('the calendar', () => {
  it('tells what is due this week, today included, with weekday, hashtag and template', () => {
    const due = dueDays(starterPack, '2026-12-19')
    expect(due.map(({ date, daysLeft }) => [date, daysLeft])).toEqual([
      ['2026-12-19', 0],
      ['2026-12-20', 1],
      ['2026-12-22', 3],
      ['2026-12-25', 6],
    ])
    expect(due[2]).toEqual({
      date: '2026-12-22',
      weekday: 'Selasa',
      written: 'Selasa, 22 Desember 2026',
      name: 'Hari Ibu',
      daysLeft: 3,
      hashtag: '#HariIbu',
      template: 'ucapan-hari-besar',
    })
  })

  it('goes on over the end of the year', () => {
    expect(dueDays(starterPack, '2026-12-30', 3).map(({ date }) => date)).toEqual(['2027-01-01'])
  })
})
