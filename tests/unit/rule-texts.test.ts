import { afterEach, describe, expect, it, vi } from 'vitest'
import { createChecker } from '../../utils/checker/checker.ts'
import { fixLabel } from '../../utils/i18n/fix-label.ts'
import { chooseLanguage, followLanguage, language } from '../../utils/i18n/i18n.ts'
import { englishFamilies, englishRules } from '../../utils/i18n/rules/english.ts'
import { englishMessage } from '../../utils/i18n/rules/english-message.ts'
import { messages } from '../../utils/i18n/rules/messages/index.ts'
import { articles, sources } from '../../utils/i18n/rules/sources.ts'
import { familyName, inWords, messageOf, textsFor, textsOf, titleOf } from '../../utils/rule-texts.ts'
import { families, familyOf } from '../../utils/rules/families.ts'
import { rules } from '../../utils/rules/index.ts'
import { browser } from '../fixtures/browser.ts'
import { contextOf } from '../fixtures/example.ts'

vi.mock('wxt/browser', () => import('../fixtures/browser.ts'))
afterEach(() => chooseLanguage('id'))

const english = Object.entries(englishRules).flatMap(([family, own]) =>
  Object.entries(own).map(([slug, texts]) => [`${family}/${slug}`, texts] as const),
)

describe('the English side of the rules', () => {
  it('is there for every rule, and for no other', () => {
    expect(english.map(([id]) => id).sort()).toEqual(rules.map(({ id }) => id).sort())
    expect(Object.keys(englishFamilies).sort()).toEqual(Object.keys(families).sort())
  })

  it.each(english)('of %s is whole sentences of its own', (id, { title, reason, lesson }) => {
    const rule = rules.find((one) => one.id === id)!
    expect(title).not.toBe(rule.title)
    expect(title).toMatch(/^[A-Z].*[^.]$/u)
    expect(title.length).toBeLessThan(70)
    for (const sentences of [reason, lesson]) expect(sentences).toMatch(/^[A-Z0-9].*[.!]$/u)
    // The words between quotation marks are the drafts', and closed.
    expect(lesson.split('“').length).toBe(lesson.split('”').length)
  })

  it('names every source and passage, and no other, with the Indonesian title of what is a regulation', () => {
    const used = rules.map(({ source }) => source)
    expect(Object.keys(sources).sort()).toEqual([...new Set(used.map(({ name }) => name))].sort())
    const passages = used.flatMap(({ article }) => article ?? [])
    expect(Object.keys(articles).sort()).toEqual([...new Set(passages)].sort())
    const number = /\b\d+\/\d{4}\b/gu
    for (const [name, gloss] of Object.entries(sources))
      expect(gloss.match(number)).toEqual(name.match(number))
    const figures = /\d+[A-Z]?/gu
    for (const [name, gloss] of Object.entries(articles))
      expect(gloss.match(figures)).toEqual(name.match(figures))
  })
})

it('a rule speaks the language that was chosen, and follows it', async () => {
  await followLanguage()
  expect(titleOf('kredibel/hari-tanggal')).toBe('Hari tidak cocok dengan tanggal')
  expect(textsOf('hukum/data-pribadi')).toMatchObject({
    source: rules.find(({ id }) => id === 'hukum/data-pribadi')!.source,
  })
  expect(familyName('etika')).toBe(families.etika)
  await browser.storage.local.set({ language: 'en' })
  expect(language()).toBe('en')
  expect(titleOf('kredibel/hari-tanggal')).toBe('Day does not match the date')
  expect(
    textsFor([{ rule: 'hukum/data-pribadi' }, { rule: 'hukum/data-pribadi' }, { rule: 'tidak/ada' }]),
  ).toEqual({
    'hukum/data-pribadi': {
      ...englishRules.hukum['data-pribadi'],
      principle: 'integritas',
      source: {
        name: 'UU 27/2022 tentang Pelindungan Data Pribadi (Personal Data Protection Law)',
        article: 'Articles 65(2) and 67(2)',
      },
    },
  })
  expect(familyName(familyOf('hukum/ancaman'))).toBe(englishFamilies.hukum)
  expect(titleOf('tidak/ada')).toBe('tidak/ada')
})

it('the label of every fix is English but for the words that it puts into the draft', async () => {
  const fixes = rules
    .flatMap((rule) =>
      rule.wrong.flatMap((example) => createChecker([rule]).check(example.text, contextOf(example)).findings),
    )
    .flatMap((finding) => finding.fixes)
  expect(fixes.length).toBeGreaterThan(150)
  const inIndonesian = fixes.map(fixLabel)
  expect(inIndonesian).toEqual(fixes.map(({ label }) => label))
  await chooseLanguage('en')
  // Or nothing but words that go into the draft.
  const words = ({ label }: { label: string }) => label.replace(/[“”]/gu, '')
  const untouched = fixes.filter((fix) => !fix.text.includes(words(fix)) && fixLabel(fix) === fix.label)
  expect([...new Set(untouched.map(({ label }) => label))]).toEqual([])
})

describe('the messages of the rules in English', () => {
  const said = rules.flatMap((rule) =>
    rule.wrong.flatMap((example) => createChecker([rule]).check(example.text, contextOf(example)).findings),
  )

  it('are there for every message that an example brings, and leave no place and no word of the rule behind', async () => {
    expect(said.map(messageOf)).toEqual(said.map(({ message }) => message))
    await chooseLanguage('en')
    const left = said.filter(
      (finding) => messageOf(finding) === finding.message && !finding.message.includes('→'),
    )
    expect(left.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([])
    for (const finding of said)
      expect(messageOf(finding)).not.toMatch(/\{\w+\}|\b(?:periksa|bukan|jatuh pada|belum)\b/u)
  })

  it('have the same places on both sides, and belong to rules that there are', () => {
    expect(Object.keys(messages).sort()).toEqual(rules.map(({ id }) => id).sort())
    const places = (template: string) => (template.match(/\{\w+\}/gu) ?? []).sort()
    for (const pair of Object.values(messages).flat()) expect(places(pair[1])).toEqual(places(pair[0]))
  })

  it.each([
    [
      'kredibel/hari-tanggal',
      '26 Agustus 2026 jatuh pada hari Rabu, bukan Senin.',
      '26 August 2026 falls on a Wednesday (Rabu), not Senin.',
    ],
    [
      'platform/panjang',
      'Kelebihan 40 karakter: Instagram menghitung 2.240 dari 2.200.',
      'Too long by 40: Instagram counts 2,240 of 2,200 characters.',
    ],
    [
      'krisis/unsur-wajib',
      'Informasi darurat ini belum menyebut sumber resmi, zona waktu dan tempat.',
      'This emergency information does not give the official source, the time zone and the place yet.',
    ],
    ['berita/5w1h', 'Belum terjawab: kapan, di mana.', 'Not answered yet: when, where.'],
    [
      'kredibel/angka-janggal',
      'Bagian-bagian ini berjumlah 104,5 persen, melebihi keseluruhan. Periksa kembali angkanya.',
      'These parts add up to 104.5 per cent, more than the whole. Check the figures again.',
    ],
    [
      'etika/kata-kasar',
      '“a” di sini terbaca” kata kasar. Hapus, atau ganti dengan kata yang santun.',
      '“a” di sini terbaca” is an abusive word. Remove it, or replace it with a polite one.',
    ],
    ['profesional/kapital', 'sesuatu yang lain', 'sesuatu yang lain'],
    ['tidak/ada', 'pesan', 'pesan'],
  ])('%s: %s', (rule, message, english) => {
    expect(englishMessage(rule, message)).toBe(english)
  })

  it('go to a page with the report, of which nothing else changes', async () => {
    const example = rules.find(({ id }) => id === 'kredibel/hari-tanggal')!.wrong[0]!
    const report = createChecker().check(example.text, contextOf(example))
    expect(inWords(report)).toBe(report)
    await chooseLanguage('en')
    const { findings, ...rest } = inWords(report)
    expect({ ...rest, findings: [] }).toEqual({ ...report, findings: [] })
    expect(findings.map(({ identity }) => identity)).toEqual(report.findings.map(({ identity }) => identity))
    expect(findings.find(({ rule }) => rule === 'kredibel/hari-tanggal')!.message).toContain('falls on')
  })
})
