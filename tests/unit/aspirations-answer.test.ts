import { readFile } from 'node:fs/promises'
import { describe, expect, it, test } from 'vitest'
import { answerParts, answerWants, helpAnswer } from '../../utils/aspirations/answer.ts'
import { aspirationKinds } from '../../utils/aspirations/schema.ts'
import { createChecker } from '../../utils/checker/checker.ts'
import { answer } from '../../utils/i18n/surfaces/answer.ts'
import { inbox } from '../../utils/i18n/surfaces/inbox.ts'
import rule from '../../utils/rules/etika/balasan-santun.ts'
import { bad, explained, good } from '../fixtures/answers.ts'
import { contextOf } from '../fixtures/example.ts'

const lacking = (answered: string, written: string) =>
  helpAnswer(answered, written)?.parts.flatMap(({ part, has }) => (has ? [] : [part]))
const faults = (written: string) => helpAnswer(complaint, written)?.faults

const complaint = 'Min, lampu jalan Mawar mati sudah seminggu, gelap banget!'
const question = 'Min, syarat bikin KTP hilang apa saja ya?'

describe('beside a complaint', () => {
  it('says all that a bare thanks lacks', () => {
    expect(lacking(complaint, 'Terima kasih.')).toEqual(['greeting', 'step', 'unit', 'channel', 'time'])
  })
  it('finds nothing lacking in a whole answer', () => {
    const whole =
      'Halo Kak, mohon maaf atas ketidaknyamanannya. Laporan kami teruskan ke Dishub dan lampunya diperiksa Kamis. Perkembangannya bisa dipantau di lapor.go.id.'
    expect(lacking(complaint, whole)).toEqual([])
    expect(faults(whole)).toEqual([])
  })
  it.each([
    ['Itu bukan salah kami, Kak.', 'bukan salah kami'],
    ['Petugas sudah bekerja keras, jangan hanya mengeluh.', 'sudah bekerja keras'],
    ['Harap maklum, keterbatasan anggaran.', 'Harap maklum'],
  ])('names the defence in %j', (written, words) => {
    expect(faults(written)).toContainEqual(
      expect.objectContaining({ fault: 'defence', words: expect.stringContaining(words) }),
    )
  })
  it('names a promise that nobody can keep', () => {
    expect(faults('Tenang, Pak, besok pasti selesai.')).toEqual([
      expect.objectContaining({ fault: 'promise', start: 13, words: 'besok pasti selesai' }),
    ])
  })
  it.each([
    'Halo Kak, terima kasih laporannya. Petugas kami cek sore ini, ya.',
    'Punten, Kang, laporanana parantos ditepikeun ka Dinas PUPR.',
    'Mohon maaf, Pak, lampu di ruas itu kewenangan provinsi; laporannya kami teruskan ke Dishub provinsi.',
  ])('finds no fault in %j', (written) => {
    expect(faults(written)).toEqual([])
  })
})

describe('of answers as offices give them', () => {
  const told = (all: typeof good) =>
    all.map(({ to, answer }) => {
      const help = helpAnswer(to, answer)
      return { answer, kind: help?.kind, faults: help?.faults.map(({ words }) => words) }
    })
  it('finds nothing to mend in good ones', () => {
    expect(told(good)).toEqual(good.map(({ answer, kind }) => ({ answer, kind, faults: [] })))
    expect(good.map(({ to, answer }) => [answer, lacking(to, answer)])).toEqual(
      good.map(({ answer }) => [answer, []]),
    )
  })
  it('leaves explanations, denials and thanks alone', () => {
    expect(told(explained)).toEqual(explained.map(({ answer, kind }) => ({ answer, kind, faults: [] })))
  })
  it('names what is at fault or lacking in bad ones', () => {
    expect(
      bad.map(({ to, answer, lacks }) => {
        const help = helpAnswer(to, answer)
        return [
          answer,
          help?.kind,
          [...new Set(help?.faults.map(({ fault }) => fault))],
          lacks && lacking(to, answer),
        ]
      }),
    ).toEqual(bad.map(({ answer, kind, faults: wanted, lacks }) => [answer, kind, wanted ?? [], lacks]))
  })
  it('leaves rudeness to the rule of polite replies', () => {
    const rude = bad.filter(({ tone }) => tone)
    const checker = createChecker([rule])
    for (const { answer } of rude)
      expect([
        answer,
        checker.check(answer, contextOf({ text: answer, kind: 'reply' })).findings.length,
      ]).toEqual([answer, 1])
    expect(rude.length).toBeGreaterThan(0)
  })
})

test('a question wants a fact and its source', () => {
  expect(lacking(question, 'Halo Kak, silakan datang ke kantor.')).toEqual(
    expect.arrayContaining(['facts', 'source']),
  )
  expect(
    lacking(question, 'Halo Kak, cukup surat kehilangan dan KK, lihat https://dukcapil.nusaraya.go.id/ktp'),
  ).toEqual([])
})

test('a fact of the pack brings its source along', () => {
  expect(lacking(question, 'Halo Kak, gratis dan jadi dalam 1 hari. (sumber: Dukcapil)')).toEqual(['channel'])
})

test('says nothing where nothing tells what is answered', () => {
  expect(helpAnswer('Setuju, min.', 'Terima kasih.')).toBeUndefined()
  expect(helpAnswer('', 'Terima kasih.')).toBeUndefined()
})

test('takes any text', () => {
  for (const odd of ['', '\u200b', '🙏🏽'.repeat(3000), 'ا\u202eب', 'a'.repeat(60_000)])
    expect(helpAnswer(complaint, odd)?.kind).toBe('complaint')
})

test('the guide tells of each kind what its answer wants', async () => {
  const guide = await readFile('docs/panduan/aspirasi.md', 'utf8')
  const names = new Set<string>()
  for (const kind of aspirationKinds) {
    const wants = answerWants[kind].map((part) => answer.id[part])
    for (const part of answerWants[kind]) names.add(part)
    expect(guide).toContain(`| ${inbox.id[`kind_${kind}`]} | ${wants.join(', ')} |`)
  }
  expect([...names].sort()).toEqual([...answerParts].sort())
})
