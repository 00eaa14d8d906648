import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { officeText } from '../../scripts/bench/texts.ts'
import { createChecker } from '../../utils/checker/checker.ts'
import type { Report } from '../../utils/checker/finding.ts'
import { scorePrinciples } from '../../utils/checker/principles.ts'
import { parseDay } from '../../utils/draft/dates.ts'
import type { Context, DraftRule, Flag, SentenceRule } from '../../utils/rules/define.ts'
import { rules as realRules } from '../../utils/rules/index.ts'
import { testPack } from '../fixtures/pack.ts'
import { sized, toll } from '../fixtures/toll.ts'
import { edits, wildText } from '../fixtures/wild-text.ts'

const context: Context = {
  platform: 'facebook',
  kind: 'post',
  today: parseDay('2026-11-23'),
  pack: testPack,
  media: [],
  history: [],
}
const withRules = (rules: Context['pack']['rules']): Context => ({ ...context, pack: { ...testPack, rules } })

const told = {
  severity: 'warning',
  title: 'Uji',
  reason: 'Uji.',
  principle: 'kredibel',
  source: { name: 'uji' },
  wrong: [],
  right: [],
  lesson: 'Uji.',
} as const

/** Flags every `salah`, offers `benar`. */
const wordRule: SentenceRule = {
  ...told,
  id: 'uji/kata',
  scope: 'sentence',
  *check({ words }) {
    for (const { start, end, lower } of words) {
      if (lower === 'salah')
        yield { start, end, message: 'Salah.', fixes: [{ label: 'benar', text: 'benar' }] }
    }
  },
}
/** Flags every sentence after the third, and the draft when any says `usul`. */
const draftRule: DraftRule = {
  ...told,
  id: 'uji/draf',
  scope: 'draft',
  note: ({ lower }) => lower.includes('usul'),
  *check(draft, _, notes) {
    for (const placed of draft.sentences.slice(3)) {
      yield { in: placed, start: 0, end: placed.sentence.text.length, message: 'Panjang.' }
    }
    if (notes.includes(true)) {
      yield { message: 'Usul.', insert: { where: 'end', text: '#Usul', label: 'Tambah #Usul' } }
    }
  },
}
const throwing: SentenceRule = {
  ...told,
  id: 'uji/lempar',
  scope: 'sentence',
  *check({ lower, text }) {
    yield { start: 0, end: text.length, message: 'Lempar.' }
    if (lower.includes('rusak')) throw new Error('broken')
  },
}
const check = (text: string, rules = [wordRule] as Parameters<typeof createChecker>[0], given = context) =>
  createChecker(rules).check(text, given)
const slices = (text: string, { findings }: Report) =>
  findings.map(({ start, end }) => text.slice(start, end))

describe('findings', () => {
  it('stand in the given text, in order, worst first', () => {
    const hard: SentenceRule = { ...wordRule, id: 'uji/keras', severity: 'error' }
    const { findings } = check('Ini salah. 𝘀𝗮𝗹𝗮𝗵 lagi.', [wordRule, hard])
    expect(findings.map(({ rule, start, end, severity }) => [rule, start, end, severity])).toEqual([
      ['uji/keras', 4, 9, 'error'],
      ['uji/kata', 4, 9, 'warning'],
      ['uji/keras', 11, 21, 'error'],
      ['uji/kata', 11, 21, 'warning'],
    ])
  })

  it('about the whole draft reach from its start to its end and carry the draft with the text added', () => {
    const text = 'Usul kami. '
    expect(check(text, [draftRule]).findings).toMatchObject([
      {
        whole: true,
        start: 0,
        end: text.length,
        fixes: [{ label: 'Tambah #Usul', text: 'Usul kami. #Usul' }],
      },
    ])
  })

  it.each([
    ['Usul kami.', 'start', '#Usul Usul kami.'],
    ['Usul kami. \n', 'end', 'Usul kami. #Usul'],
  ] as const)(
    'about the whole of %j offer their own fixes before what is added at the %s',
    (text, where, added) => {
      const rule: DraftRule = {
        ...draftRule,
        check: () => [
          {
            message: 'Usul.',
            fixes: [{ label: 'Kosongkan', text: '' }],
            insert: { where, text: where === 'start' ? '#Usul ' : '#Usul', label: 'Tambah' },
          },
        ],
      }
      expect(check(text, [rule]).findings[0]!.fixes).toEqual([
        { label: 'Kosongkan', text: '' },
        { label: 'Tambah', text: added },
      ])
    },
  )

  it('take their severity from the pack, but where the rule says another', () => {
    const own: SentenceRule = {
      ...wordRule,
      *check({ text }) {
        yield { start: 0, end: text.length, message: 'Lain.', severity: 'suggestion' }
      },
    }
    expect(check('salah', [wordRule], withRules({ 'uji/kata': 'error' })).findings[0]!.severity).toBe('error')
    expect(check('salah', [own], withRules({ 'uji/kata': 'error' })).findings[0]!.severity).toBe('suggestion')
    expect(check('salah', [wordRule], withRules({ 'uji/kata': 'off' })).findings).toEqual([])
    expect(check('Usul.', [draftRule], withRules({ 'uji/draf': 'off' })).findings).toEqual([])
  })

  it('inside quotation marks are as the rule says', () => {
    const text = 'Kata dia, “ini salah sekali,” dan salah.'
    const severities = (inQuotes: 'same' | 'softer' | 'silent') =>
      check(text, [{ ...wordRule, inQuotes }]).findings.map(({ severity }) => severity)
    expect(severities('same')).toEqual(['warning', 'warning'])
    expect(severities('softer')).toEqual(['suggestion', 'warning'])
    expect(severities('silent')).toEqual(['warning'])
  })

  it('of language rules are silent in a regional language', () => {
    const rule: SentenceRule = { ...wordRule, language: true }
    expect(check('Monggo sedulur sami rawuh, punika menika sampun salah, nggih.', [rule]).findings).toEqual(
      [],
    )
    expect(check('Ini yang salah dan tidak untuk kita.', [rule]).findings).toHaveLength(1)
  })

  it('flag a whole hashtag once for what it says, of the rules that hear hashtags', () => {
    const text = 'Tag 👍 #IniSalahSalah, #salah dan #KataSalah. #perbaikansalahsatu'
    const hears: SentenceRule = { ...wordRule, hashtags: true }
    expect(slices(text, check(text, [hears]))).toEqual([
      '#IniSalahSalah',
      '#KataSalah',
      '#perbaikansalahsatu',
    ])
    expect(check(text, [wordRule]).findings).toEqual([])
    expect(check('Aman. #IniRusak', [{ ...throwing, hashtags: true }, hears]).skipped).toEqual(['uji/lempar'])
  })

  it('may count in the text as typed', () => {
    const raw: SentenceRule = {
      ...wordRule,
      *check(sentence) {
        const at = sentence.raw.indexOf('\u200b')
        if (at >= 0) yield { start: at, end: at + 1, raw: true, message: 'Tersembunyi.' }
      },
    }
    const text = 'Aman. Se\u200bhat 𝗮.'
    expect(check(text, [raw]).findings).toMatchObject([{ start: 8, end: 9 }])
  })
})

describe('a rule that fails', () => {
  it('is left out of this draft and counted; the others go on', () => {
    const report = check('Ini salah. Ini rusak.', [throwing, wordRule])
    expect(report.skipped).toEqual(['uji/lempar'])
    expect(report.findings.map(({ rule }) => rule)).toEqual(['uji/kata'])
  })

  it('is back when what it failed on is gone', () => {
    const checker = createChecker([throwing])
    expect(checker.check('Ini rusak.', context).skipped).toEqual(['uji/lempar'])
    expect(checker.check('Ini utuh.', context)).toMatchObject({ skipped: [], findings: [{ start: 0 }] })
  })

  it.each<[string, DraftRule]>([
    ['in its note', { ...draftRule, note: () => fail() }],
    ['in its check', { ...draftRule, check: () => fail() }],
  ])('counts too for a draft rule %s', (_, rule) => {
    expect(check('Ini salah, usul.', [rule, wordRule])).toMatchObject({
      skipped: ['uji/draf'],
      findings: [{ rule: 'uji/kata' }],
    })
  })

  it.each<[string, Flag]>([
    ['before it', { start: -1, end: 2, message: '' }],
    ['behind it', { start: 0, end: 99, message: '' }],
    ['backwards', { start: 3, end: 2, message: '' }],
    ['nowhere', { start: Number.NaN, end: 2, message: '' }],
  ])('fails also by pointing outside its sentence: %s', (_, flag) => {
    const astray: SentenceRule = { ...wordRule, check: () => [flag] }
    const everywhere: DraftRule = { ...draftRule, check: ({ sentences }) => [{ ...flag, in: sentences[0]! }] }
    expect(check('Kata.', [astray])).toMatchObject({ skipped: ['uji/kata'], findings: [] })
    expect(check('Kata.', [everywhere])).toMatchObject({ skipped: ['uji/draf'], findings: [] })
  })
})

function fail(): never {
  throw new Error('broken')
}

describe('identity', () => {
  const identities = (text: string) =>
    check(text, [wordRule, draftRule]).findings.map(({ identity }) => identity)

  it('stays while the words stand, whatever comes before', () => {
    const [one] = identities('Ini salah.')
    expect(identities('Kata baru. Lalu ini salah.')).toContain(one)
    expect(identities('Ini SALAH, ya.')).toContain(one)
    expect(identities('Ini betul.')).not.toContain(one)
  })

  it('stays when a text grows beyond the flagged words', () => {
    expect(identities('Salah')).toEqual(identities('Salah besar'))
  })

  it('tells equal words apart', () => {
    expect(new Set(identities('Salah. Salah. Salah.')).size).toBe(3)
  })

  it('of a whole-draft finding stays while the draft changes', () => {
    expect(identities('Usul kami.')).toEqual(identities('Usul kami lain.'))
  })
})

describe('a checker that remembers', () => {
  const all = [...realRules, wordRule, draftRule, throwing]

  it('says after any series of edits what a fresh one says', () => {
    fc.assert(
      fc.property(wildText(), edits(), (text, series) => {
        const checker = createChecker(all)
        let now = `Ini salah. ${text}`
        for (const edit of [(same: string) => same, ...series]) {
          now = edit(now)
          expect(checker.check(now, context)).toEqual(check(now, all))
        }
      }),
      { numRuns: 80 },
    )
  })

  it('looks only at the sentences that changed', () => {
    const seen: string[] = []
    const spy: SentenceRule = {
      ...wordRule,
      check({ raw }) {
        seen.push(raw)
        return []
      },
    }
    const checker = createChecker([spy])
    checker.check('Satu. Dua.\n\nTiga.', context)
    checker.check('Satu. Dua lagi.\n\nTiga.', context)
    expect(seen).toEqual(['Satu.', 'Dua.', 'Tiga.', 'Dua lagi.'])
  })

  it('looks anew when what surrounds the draft changes, and keeps its mind when only the history does', () => {
    let count = 0
    const spy: SentenceRule = {
      ...wordRule,
      check(_, { history }) {
        count++
        expect(history).toEqual([])
        return []
      },
    }
    const checker = createChecker([spy])
    checker.check('Satu.', context)
    checker.check('Satu.', {
      ...context,
      history: [{ text: 'a', platform: 'x', publishedAt: '2026-11-20T09:00:00+07:00' }],
    })
    expect(count).toBe(1)
    checker.check('Satu.', { ...context, platform: 'x' })
    checker.check('Satu.', { ...context, platform: 'x', pack: { ...testPack } })
    expect(count).toBe(3)
  })
})

describe('any draft', () => {
  const drafts = sized(10_000, 200)
  it(
    'is checked by every rule without an exception, and every finding lies inside it',
    () => {
      fc.assert(
        fc.property(
          wildText(),
          fc.constantFrom('x' as const, 'facebook' as const, 'instagram' as const),
          fc.constantFrom('post' as const, 'reply' as const),
          (text, platform, kind) => {
            const report = check(text, realRules, { ...context, platform, kind })
            expect(report.skipped).toEqual([])
            for (const { start, end, whole, fixes } of report.findings) {
              expect(start).toBeGreaterThanOrEqual(0)
              expect(end).toBeGreaterThanOrEqual(start)
              expect(end).toBeLessThanOrEqual(text.length)
              if (whole) expect([start, end]).toEqual([0, text.length])
              for (const fix of fixes) {
                const fixed = text.slice(0, start) + fix.text + text.slice(end)
                expect(check(fixed, realRules, { ...context, platform, kind }).skipped).toEqual([])
              }
            }
          },
        ),
        { numRuns: drafts },
      )
      toll('random drafts, by every rule', drafts, drafts)
    },
    sized(900_000, 30_000),
  )

  it('of 60,000 characters is checked by every rule', () => {
    const text = officeText(60_000)
    const report = check(text, realRules)
    expect(report.skipped).toEqual([])
    expect(slices(text, report).every((words) => words.length > 0)).toBe(true)
  })
})

describe('principles', () => {
  it('fall with each finding and rise with each fix, from 1 and never below 0', () => {
    const rule = realRules[0]!
    const finding = { rule: rule.id, severity: 'error' as const }
    expect(scorePrinciples([])[rule.principle]).toBe(1)
    expect(scorePrinciples([finding])[rule.principle]).toBe(0.5)
    expect(scorePrinciples([finding, { ...finding, severity: 'warning' }])[rule.principle]).toBe(0.4)
    expect(scorePrinciples([{ rule: 'tidak/ada', severity: 'error' }])).toEqual(scorePrinciples([]))
    expect(scorePrinciples(Array(500).fill(finding))[rule.principle]).toBe(0)
  })
})
