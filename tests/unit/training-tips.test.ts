import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { createChecker } from '../../utils/checker/checker.ts'
import { parseDay } from '../../utils/draft/dates.ts'
import { learningInForce } from '../../utils/learning-in-force.ts'
import { mergePacks } from '../../utils/pack/merge.ts'
import type { Context } from '../../utils/rules/define.ts'
import { ruleOf, rules } from '../../utils/rules/index.ts'
import { forgetTips, noteTips, readTips, silenceTip, unsilenceTips, watchSilenced } from '../../utils/tips.ts'
import { examplesOf } from '../../utils/training/lesson.ts'
import { meritsIn } from '../../utils/training/merits.ts'
import { trainingPack } from '../../utils/training/pack.ts'
import { dateRule, newsRule } from '../../utils/training/praised.ts'
import { followDrafts, type Look } from '../../utils/training/progress.ts'
import { oftenBroken, type TipMemory, tipState, withTrial } from '../../utils/training/tips.ts'
import { triggersIn } from '../../utils/training/triggers.ts'

const day = 86_400_000
const spelling = 'profesional/di-ke'
const context: Omit<Context, 'draftYear'> = {
  platform: 'facebook',
  kind: 'post',
  today: parseDay('2026-11-23'),
  media: [],
  history: [],
  pack: trainingPack,
}

describe('a tip fades', () => {
  const looks = (...all: [at: number, kept: boolean][]) =>
    all.reduce<TipMemory | undefined>(
      (memory, [at, kept]) => withTrial(memory, spelling, { at: at * day, kept }),
      undefined,
    )

  it('is due before anything is known, rests after each success, and is mastered in the end', () => {
    expect(tipState(undefined, 0)).toBe('due')
    const once = looks([0, false], [0, true])
    expect(tipState(once, 0.5 * day)).toBe('resting')
    expect(tipState(once, 1 * day)).toBe('due')
    const mastered = looks([0, false], [0, true], [1, true], [4, true], [11, true], [32, true])
    expect(tipState(mastered, 400 * day)).toBe('mastered')
    expect(tipState(withTrial(mastered, spelling, { at: 401 * day, kept: false }), 401 * day)).toBe('due')
  })

  it('learns nothing from keeping to a rule ten times in a minute, and stays small', () => {
    const before = looks([0, true])
    expect(looks([0, true], [0.001, true], [0.002, true])).toEqual(before)
    const many = looks(...Array.from({ length: 500 }, (_, at): [number, boolean] => [at, at % 3 > 0]))
    expect(many!.trials.length).toBeLessThanOrEqual(40)
    expect(JSON.stringify(many).length).toBeLessThan(2000)
  })

  it('is silent when told so, whatever it knows', () => {
    expect(tipState({ tip: spelling, trials: [], silenced: true }, 0)).toBe('silenced')
  })

  it('counts as often broken from three times on', () => {
    expect(oftenBroken(looks([0, false], [1, false]))).toBe(0)
    expect(oftenBroken(looks([0, false], [1, false], [2, false]))).toBe(3)
  })
})

describe('a draft from rest to rest', () => {
  const look = (standing: string[], more: Partial<Look> = {}): Look => ({
    length: 100,
    standing: new Set(standing),
    clicked: new Set(),
    dismissed: new Set(),
    ...more,
  })

  it('tells what was mended by own words, once', () => {
    const draft = followDrafts()
    expect(draft.rest(look([spelling]))).toEqual({ broken: [], kept: [], seen: [spelling] })
    expect(draft.rest(look([]))).toEqual({ broken: [spelling], kept: [spelling], seen: [spelling] })
    expect(draft.rest(look([])).kept).toEqual([])
    draft.rest(look([spelling]))
    expect(draft.rest(look([])).kept).toEqual([])
    expect(draft.end(look([]))).toEqual({ broken: [], kept: [], seen: [spelling] })
  })

  it('does not praise a click, a dismissal, or cutting the draft away', () => {
    for (const [after, broken] of [
      [look([], { clicked: new Set([spelling]) }), [spelling]],
      [look([], { dismissed: new Set([spelling]) }), []],
      [look([], { length: 40 }), []],
    ] as const) {
      const draft = followDrafts()
      draft.rest(look([spelling]))
      expect(draft.rest(after)).toMatchObject({ broken, kept: [] })
    }
  })

  it('holds a fault against nobody who did not rest on it, and begins anew with each draft', () => {
    const draft = followDrafts()
    draft.rest(look([]))
    expect(draft.end(look([spelling]))).toEqual({ broken: [spelling], kept: [], seen: [spelling] })
    expect(draft.rest(look([]))).toEqual({ broken: [], kept: [], seen: [] })
    expect(draft.end(look([], { dismissed: new Set([spelling]) })).broken).toEqual([])
  })
})

describe('what is remembered', () => {
  beforeEach(forgetTips)
  const told = { broken: [], kept: [], seen: [], sent: 0 }

  it('holds known rules and their days, never a word; a post that goes out counts for all that it keeps', async () => {
    await noteTips({ ...told, broken: [spelling, dateRule, 'bukan/aturan'] }, 0)
    await noteTips({ ...told, seen: [dateRule], sent: 20 }, day)
    expect(await readTips()).toEqual([
      { tip: dateRule, trials: [{ at: 0, kept: false }], silenced: false },
      {
        tip: spelling,
        trials: [
          { at: 0, kept: false },
          { at: day, kept: true },
        ],
        silenced: false,
      },
    ])
    const few = await noteTips({ ...told, sent: 3 }, 9 * day)
    expect(few.find(({ tip }) => tip === spelling)!.trials).toHaveLength(2)
  })

  it('tells which tips are silent as that changes, and gives all back at once', async () => {
    await noteTips({ ...told, broken: [dateRule] }, 0)
    const seen: (readonly string[])[] = []
    const stop = watchSilenced(
      (tips) => seen.push(tips),
      (error) => expect.unreachable(String(error)),
    )
    await silenceTip(spelling, true)
    await silenceTip('mulai/reply', true)
    await expect.poll(() => seen.at(-1)).toEqual(['mulai/reply', spelling])
    await unsilenceTips()
    await expect.poll(() => seen.at(-1)).toEqual([])
    stop()
    expect((await readTips()).find(({ tip }) => tip === dateRule)!.trials).toHaveLength(1)
  })

  it('silences and gives back, starters too, and nothing that is not a tip', async () => {
    await silenceTip('mulai/post', true)
    await silenceTip('lain/nya', true)
    expect(await silenceTip(spelling, true)).toHaveLength(2)
    const back = await silenceTip(spelling, false)
    expect(
      tipState(
        back.find(({ tip }) => tip === spelling),
        0,
      ),
    ).toBe('due')
  })
})

describe('who decides over the mode', () => {
  const merged = (managed: object, learning?: 'on' | 'off') =>
    mergePacks({ managed, imported: { ...trainingPack, learning }, builtIn: trainingPack })

  it('is the admin, unless the pack does, and the policy before both', () => {
    expect(learningInForce(merged({}), true)).toEqual({ on: true })
    expect(learningInForce(merged({}), false)).toEqual({ on: false })
    expect(learningInForce(merged({}, 'off'), true)).toEqual({
      on: false,
      forced: { source: 'pack', by: '' },
    })
    expect(learningInForce(merged({ learning: 'on', managedBy: 'Diskominfo' }, 'off'), false)).toEqual({
      on: true,
      forced: { source: 'policy', by: 'Diskominfo' },
    })
    expect(learningInForce(merged({ pack: { ...trainingPack, learning: 'on' } }), false)).toEqual({
      on: true,
      forced: { source: 'policy', by: '' },
    })
  })
})

describe('the words that a finding hangs on', () => {
  const wordsOf = (text: string, rule: string) => {
    const checker = createChecker([ruleOf(rule)!])
    const [finding] = checker.check(text, context).findings
    return triggersIn(text, finding!, context).map(({ start, end }) => text.slice(start, end))
  }

  it('are found by leaving each word out', () => {
    expect(wordsOf('Silahkan datang ke balai desa.', 'profesional/ejaan')).toEqual(['Silahkan'])
    expect(wordsOf('Donor darah digelar Selasa, 25 November 2026, di pendopo.', dateRule)).toEqual([
      expect.stringMatching(/^Selasa, 25 November/u),
    ])
  })

  it('are none where a draft is too long or its rule is gone', () => {
    const long = `${'Kabar baik hari ini. '.repeat(400)}Silahkan datang.`
    expect(wordsOf(long, 'profesional/ejaan')).toEqual([])
    const nobody = { rule: 'tidak/ada', start: 0, end: 1, whole: false }
    expect(triggersIn('Aduh', nobody, context)).toEqual([])
  })

  it('stay within the draft for every wrong example of every rule', () => {
    for (const rule of rules) {
      for (const { text } of rule.wrong.slice(0, 2)) {
        for (const finding of createChecker([rule]).check(text, context).findings.slice(0, 1)) {
          for (const { start, end } of triggersIn(text, finding, context)) {
            expect(start).toBeLessThan(end)
            expect(end).toBeLessThanOrEqual(text.length)
          }
        }
      }
    }
  })
})

describe('examples', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('%s has a pair to show', (_, rule) => {
    const { wrong, flagged, right, mended } = examplesOf(rule, 'x')
    expect(wrong).not.toBe('')
    expect(right).not.toBe(wrong)
    if (flagged !== undefined) expect(wrong).toContain(flagged)
    if (mended !== undefined) expect(right).toContain(mended)
  })
})

describe('merit', () => {
  const report =
    'Dinas Kesehatan menggelar donor darah di Pendopo Nusaraya, Rabu, 25 November 2026, untuk menambah stok darah PMI. Petugas memeriksa, mencatat, dan mengambil darah warga dengan tertib melalui pendaftaran daring.'

  it('is a weekday beside its right date, and all six answers of a report', () => {
    expect(meritsIn(report, context, [dateRule, newsRule]).map(({ rule }) => rule)).toEqual([
      dateRule,
      newsRule,
    ])
  })

  it('is not to have said nothing', () => {
    const idle = 'Selamat pagi warga Nusaraya, semoga hari ini membawa kabar baik bagi kita semua di rumah.'
    expect(meritsIn(idle, context, [dateRule, newsRule])).toEqual([])
    expect(meritsIn('Rabu, 25 November 2026.', context, [dateRule])).toEqual([])
    expect(meritsIn(report.replace('Rabu', 'Kamis'), context, [dateRule])).toEqual([])
    expect(meritsIn(report, context, ['tidak/ada'])).toEqual([])
  })
})
