import { describe, expect, it } from 'vitest'
import { createChecker } from '../../utils/checker/checker.ts'
import { parseDay } from '../../utils/draft/dates.ts'
import { countLength } from '../../utils/draft/length.ts'
import { notices } from '../../utils/pack/notices.ts'
import { fillWithExamples } from '../../utils/pack/template.ts'
import { rules } from '../../utils/rules/index.ts'
import { starterPack } from '../fixtures/starter-pack.ts'

const today = '2026-11-26'

describe('the starter pack', () => {
  const { templates, calendar, acronyms, contacts, topics, hashtags } = starterPack

  it('is really useful', () => {
    expect(templates.length).toBeGreaterThanOrEqual(30)
    expect(new Set(templates.map(({ kind }) => kind))).toEqual(
      new Set(['post', 'reply', 'crisis', 'greeting']),
    )
    expect(calendar.length).toBeGreaterThanOrEqual(100)
    expect(Object.keys(acronyms).length).toBeGreaterThanOrEqual(30)
    expect(contacts.length).toBeGreaterThanOrEqual(15)
    expect(topics.length).toBeGreaterThanOrEqual(12)
    for (const { keywords, required } of hashtags) expect(keywords.length > 0 || required).toBe(true)
  })

  it('gives no cause for notices', () => {
    expect(notices(starterPack, { today, rules: rules.map(({ id }) => id) })).toEqual([])
  })

  it('marks the days of 2027 that the government has yet to fix', () => {
    const moving = calendar.filter(({ name }) =>
      /Idulfitri|Iduladha|Maulid|Mikraj|Nyepi|Waisak|Imlek/u.test(name),
    )
    for (const { date, name } of moving)
      expect([date, name.includes('menunggu SKB')]).toEqual([date, date > '2027'])
  })

  it.each(
    templates.flatMap((template) =>
      template.platforms.map((platform) => [template.id, platform, template] as const),
    ),
  )('%s on %s, filled with its examples, passes without error or warning', (_, platform, template) => {
    const text = fillWithExamples(template)
    const kind = template.kind === 'reply' ? 'reply' : 'post'
    // A campaign's template is for the campaign's days.
    const begin = hashtags.find(
      ({ tag, from }) => from !== undefined && from > today && text.includes(tag),
    )?.from
    const { findings } = createChecker().check(text, {
      platform,
      kind,
      today: parseDay(begin ?? today),
      pack: starterPack,
      media: [],
      history: [],
    })
    const grave = findings.filter(({ severity }) => severity !== 'suggestion')
    expect(
      grave.map(({ rule, message, start, end }) => ({ rule, message, at: text.slice(start, end) })),
    ).toEqual([])
    const { used, limit } = countLength(text, platform, kind)
    expect(used).toBeLessThanOrEqual(limit)
    expect(text).not.toMatch(/\{\{|\}\}|\[\p{Lu}\p{Ll}/u)
  })
})
