import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { learn } from '../../scripts/tone/learn.ts'
import { createChecker } from '../../utils/checker/checker.ts'
import { tokensOf } from '../../utils/checker/tone/tokens.ts'
import { tonesOf } from '../../utils/checker/tone/tone.ts'
import weights from '../../utils/checker/tone/weights.json'
import { parseDraft } from '../../utils/draft/parse.ts'
import type { Sentence } from '../../utils/draft/types.ts'
import { slugOf } from '../../utils/rules/families.ts'
import { ruleOf, rules } from '../../utils/rules/index.ts'
import { contextOf } from '../fixtures/example.ts'
import { withoutTone } from '../fixtures/without-tone.ts'

const folder = 'utils/lexicon/tone'
const lists = new Map(
  readdirSync(folder).map((file) => [file.replace('.txt', ''), readFileSync(`${folder}/${file}`, 'utf8')]),
)
const linesOf = (list: string, sign: string) =>
  list.split('\n').flatMap((line) => (line.startsWith(`${sign} `) ? [line.slice(2)] : []))
const tonesIn = (text: string) =>
  parseDraft(text).sentences.flatMap(({ sentence }) => tonesOf(sentence).map(({ name }) => name))

describe('the lists that tones are learnt from', () => {
  it('hold lines of the known kinds alone, each once', () => {
    for (const [name, list] of lists) {
      const lines = list.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
      expect(lines.filter((line) => !/^[+-] \S.*\S$/u.test(line))).toEqual([])
      const texts = lines.map((line) => line.slice(2))
      expect(
        texts.filter((text, i) => texts.indexOf(text) !== i),
        name,
      ).toEqual([])
    }
  })

  it('are there for each rule with a tone, and for no other', () => {
    const toned = rules.flatMap(({ id, tone }) => (tone ? [slugOf(id)] : []))
    expect(toned.length).toBeGreaterThan(5)
    expect(weights.names.toSorted()).toEqual(toned.toSorted())
    expect([...lists.keys()].toSorted()).toEqual(['polos', ...toned].toSorted())
  })

  it.each(weights.names)('are told by what was learnt: %s', (name) => {
    const told = (sign: string) => {
      const texts = linesOf(lists.get(name)!, sign)
      return texts.filter((text) => tonesIn(text).includes(name)).length / texts.length
    }
    expect(told('+')).toBeGreaterThan(0.4)
    expect(told('-')).toBeLessThan(0.02)
  })

  it('that strike no tone are taken for none, but for a few', () => {
    const plain = linesOf(lists.get('polos')!, '-')
    expect(plain.length).toBeGreaterThan(3000)
    expect(plain.filter((text) => tonesIn(text).length > 0).length / plain.length).toBeLessThan(0.005)
  })
})

it('a tone stands over words of its sentence', () => {
  for (const list of lists.values())
    for (const text of linesOf(list, '+').slice(0, 50))
      for (const { sentence } of parseDraft(text).sentences)
        for (const { start, end } of tonesOf(sentence)) {
          expect(sentence.words.map((word) => word.start)).toContain(start)
          expect(sentence.words.map((word) => word.end)).toContain(end)
          expect(end).toBeGreaterThan(start)
        }
})

it('reads words in lower case and how the sentence ends, neither hashtags nor links nor emoji', () => {
  const tokens = (text: string) => parseDraft(text).sentences.flatMap(({ sentence }) => tokensOf(sentence))
  expect(tokens('Ayo KE sana! 🙏 #Nusaraya https://nusaraya.go.id')).toEqual(['ayo', 'ke', 'sana', '!'])
  expect(tokens('Sudah makan?')).toEqual(['sudah', 'makan', '?'])
  expect(tokens('Sudah.')).toEqual(['sudah'])
})

describe('what a tone tells', () => {
  /** Sentences that a rule finds nothing in, with a tone that speaks for it. */
  const silentOnes = (id: string) => {
    const rule = ruleOf(id)!
    const own = createChecker([withoutTone(rule)])
    const all = createChecker([rule])
    return linesOf(lists.get(slugOf(id))!, '+').filter(
      (text) =>
        own.check(text, contextOf({ text })).findings.length === 0 &&
        all.check(text, contextOf({ text })).findings.length > 0,
    )
  }
  const text = silentOnes('hukum/ancaman')[0]!
  const check = (over: 'error' | 'warning' | 'suggestion' | 'off') =>
    createChecker([ruleOf('hukum/ancaman')!])
      .check(text, contextOf({ text, pack: { rules: { 'hukum/ancaman': over } } }))
      .findings.map(({ severity, message }) => ({ severity, message }))

  it('is a warning at most, whatever the rule is', () => {
    const { says } = ruleOf('hukum/ancaman')!.tone!
    expect(check('error')).toEqual([{ severity: 'warning', message: says }])
    expect(check('suggestion')).toEqual([{ severity: 'suggestion', message: says }])
    expect(check('off')).toEqual([])
  })

  it('is no more than a warning where a pack makes its rule an error', () => {
    const id = 'etika/menghakimi'
    const mocking = silentOnes(id)[0]!
    const pack = { rules: { [id]: 'error' as const } }
    const { findings } = createChecker([ruleOf(id)!]).check(mocking, contextOf({ text: mocking, pack }))
    expect(findings.map(({ severity }) => severity)).toEqual(['warning'])
  })

  it.each([false, true])(
    'fails by itself where its rule cannot say what is excused (anywhere: %s)',
    (anywhere) => {
      const rule = ruleOf('hukum/ancaman')!
      const unless = ({ raw }: Sentence) => {
        // Asked of the other sentence only where one is enough for the draft.
        if (!anywhere || raw === 'Terima kasih.') throw new Error('broken')
        return false
      }
      const broken = { ...rule, tone: { ...rule.tone!, unless, ...(anywhere && { anywhere }) } }
      const said = `Terima kasih. ${text}`
      const report = createChecker([broken]).check(said, contextOf({ text: said }))
      expect(report).toMatchObject({ findings: [], skipped: ['hukum/ancaman'] })
    },
  )

  it('is told once where the rule finds something itself', () => {
    for (const { id, wrong, tone } of rules) {
      if (!tone) continue
      const checker = createChecker([ruleOf(id)!])
      for (const example of wrong) {
        const messages = checker
          .check(example.text, contextOf(example))
          .findings.map(({ message }) => message)
        expect(messages.length).toBeGreaterThan(0)
        if (parseDraft(example.text).sentences.length === 1) expect(messages).not.toContain(tone.says)
      }
    }
  })

  it('is nothing where the sentence condemns it', () => {
    const condemned = `Kami mengecam siapa pun yang menulis “${text}”`
    expect(
      createChecker([ruleOf('hukum/ancaman')!]).check(condemned, contextOf({ text: condemned })).findings,
    ).toEqual([])
  })
})

it('learns from examples what it was not shown', () => {
  const things = 'pasar kantor sekolah jalan sungai jembatan lapangan balai sawah kebun'.split(' ')
  const acts = 'bakar rusak serbu lempari kepung'.split(' ')
  const kind = 'sapu rawat hias kunjungi bersihkan'.split(' ')
  const lines = things.flatMap((thing, i) => [
    ...acts.map((act, k) => ((i + k) % 4 ? `+ ayo kita ${act} ${thing} itu malam ini` : '')),
    ...kind.map((act) => `- ayo kita ${act} ${thing} itu malam ini`),
  ])
  const plain = things.map((thing) => `- petugas mendata ${thing} di desa sejak pagi tadi`)
  const made = learn(
    new Map([
      ['hasut', lines.join('\n')],
      ['polos', plain.join('\n')],
    ]),
    [{ rule: 'uji/hasut', input: { text: 'Ayo kita serbu gudang itu. Terima kasih.' }, expect: [] }],
  )
  expect(made.weights.names).toEqual(['hasut'])
  expect(made.reports[0]!.found / made.reports[0]!.struck).toBeGreaterThan(0.8)
  expect(made.reports[0]!.plainFlagged).toBe(0)
})
