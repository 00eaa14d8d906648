import { describe, expect, it } from 'vitest'
import { createChecker } from '../../utils/checker/checker.ts'
import type { Report } from '../../utils/checker/finding.ts'
import { publishedChecker } from '../../utils/checker/published.ts'
import { parseDay } from '../../utils/draft/dates.ts'
import type { Context, DraftRule, Rule, SentenceRule } from '../../utils/rules/define.ts'
import { testPack } from '../fixtures/pack.ts'

const context: Context = {
  ...{ platform: 'facebook', kind: 'post', media: [], history: [], pack: testPack },
  today: parseDay('2026-11-23'),
}
const told = {
  severity: 'warning',
  title: 'Uji',
  reason: 'Uji.',
  principle: 'kredibel',
  lesson: 'Uji.',
  source: { name: 'uji' },
  wrong: [],
  right: [],
} as const
/** Flags some words wherever they stand, softer inside quotation marks. */
const flagging = (words: string, more: Partial<SentenceRule> = {}): SentenceRule => ({
  ...{ ...told, id: 'uji/kata', scope: 'sentence', inQuotes: 'softer', ...more },
  *check({ text }) {
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
      yield { start: at, end: at + words.length, message: 'Uji.' }
  },
})
const found = (rule: Rule, text: string, given: Context = context) =>
  createChecker([rule]).check(text, given).findings

describe('quotation marks', () => {
  const severities = (words: string, text: string) => found(flagging(words), text).map((one) => one.severity)

  it('soften what they hold, from their first mark to their last', () => {
    expect(severities('“salah”', 'Kata dia “salah” besar.')).toEqual(['suggestion'])
    expect(severities('salah', 'Kata dia “salah” besar.')).toEqual(['suggestion'])
  })
  it('soften nothing that reaches beyond them on either side', () => {
    expect(severities('dia “salah', 'Kata dia “salah” besar.')).toEqual(['warning'])
    expect(severities('salah” besar', 'Kata dia “salah” besar.')).toEqual(['warning'])
    expect(severities('dia “salah” besar', 'Kata dia “salah” besar.')).toEqual(['warning'])
  })
  it('are asked each for itself', () => {
    expect(severities('salah', '“Ya, salah,” kata dia, lalu “benar”, tetapi salah.')).toEqual([
      'suggestion',
      'warning',
    ])
  })
})

describe('a severity', () => {
  const pack = { ...testPack, rules: { 'uji/kata': 'error' } } as const
  it('of the pack stands for that of the rule, never for one that the rule gives a flag', () => {
    const graver = { ...flagging('salah'), severity: 'suggestion' } as const
    const own: SentenceRule = {
      ...graver,
      check: () => [{ start: 0, end: 5, message: 'Uji.', severity: 'warning' }],
    }
    expect(found(graver, 'Ini salah.', { ...context, pack })[0]!.severity).toBe('error')
    expect(found(own, 'Ini salah.', { ...context, pack })[0]!.severity).toBe('warning')
    expect(found(graver, 'Ini salah.')[0]!.severity).toBe('suggestion')
  })
})

describe('a flag', () => {
  it('may be empty, and reach from the first to the last character', () => {
    const at = (start: number, end: number) =>
      createChecker([{ ...flagging(''), check: () => [{ start, end, message: 'Uji.' }] }]).check(
        'Kata.',
        context,
      )
    for (const [start, end] of [
      [0, 0],
      [2, 2],
      [0, 5],
      [5, 5],
    ] as const)
      expect(at(start, end)).toMatchObject({ skipped: [], findings: [{ start, end }] })
    for (const [start, end] of [
      [0, 6],
      [-1, 0],
      [3, 2],
    ] as const)
      expect(at(start, end)).toMatchObject({ skipped: ['uji/kata'], findings: [] })
  })
})

describe('what a draft lacks', () => {
  const lacking = (flag: object): DraftRule => ({
    ...{ ...told, id: 'uji/draf', scope: 'draft' },
    check: () => [{ message: 'Uji.', ...flag }],
  })
  const insert = { where: 'end', text: '#Usul', label: 'Tambah' } as const
  const fixes = (flag: object, text: string) => found(lacking(flag), text)[0]!.fixes

  it('is added behind the text, with one space, and alone to a blank one', () => {
    expect(fixes({ insert }, 'Kata. \n')).toEqual([{ label: 'Tambah', text: 'Kata. #Usul' }])
    expect(fixes({ insert }, ' Kata.')).toEqual([{ label: 'Tambah', text: ' Kata. #Usul' }])
    expect(fixes({ insert }, ' \n')).toEqual([{ label: 'Tambah', text: '#Usul' }])
  })
  it('is not offered where the rule offers nothing', () => {
    expect(fixes({}, 'Kata.')).toEqual([])
  })
})

describe('findings at one place', () => {
  it('stand by severity, then the shorter first, then by name', () => {
    const rule = (id: string, words: string, severity: Rule['severity']) => flagging(words, { id, severity })
    const { findings }: Report = createChecker([
      rule('uji/z', 'salah', 'warning'),
      rule('uji/b', 'salah besar', 'warning'),
      rule('uji/a', 'salah', 'warning'),
      rule('uji/y', 'salah besar', 'error'),
      rule('uji/s', 'salah', 'suggestion'),
    ]).check('Ini salah besar.', context)
    expect(findings.map((one) => one.rule)).toEqual(['uji/y', 'uji/a', 'uji/z', 'uji/b', 'uji/s'])
  })
})

describe('the check of published posts', () => {
  it('keeps of long lists what an entry can hold', () => {
    const check = publishedChecker(testPack, createChecker([flagging('salah')]))
    const tags = Array.from({ length: 501 }, (_, at) => `#Tagar${at}`)
    const [fits, long] = [`#${'a'.repeat(199)}`, `#${'b'.repeat(200)}`]
    const post = (text: string) =>
      check({ platform: 'x', kind: 'post', account: '@a', media: [], day: '2026-11-23', text })
    expect(post(tags.join(' ')).hashtags).toEqual(tags.slice(0, 500))
    expect(post(`${fits} ${long}`).hashtags).toEqual([fits])
    const many = post('salah '.repeat(2001)).findings
    expect(many).toHaveLength(2000)
    expect(many[0]).toEqual({ rule: 'uji/kata', severity: 'warning', state: 'open' })
  })
})
