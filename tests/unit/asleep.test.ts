import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { activeRules } from '../../utils/checker/active.ts'
import { parseDay } from '../../utils/draft/dates.ts'
import { parseDraft } from '../../utils/draft/parse.ts'
import { hasBit } from '../../utils/lexicon/bits.ts'
import { defaultPack } from '../../utils/pack/default.ts'
import type { Context } from '../../utils/rules/define.ts'
import { rules } from '../../utils/rules/index.ts'

/** Of the cases one of so many is read: others as cases are added. */
const every = 30

const folder = 'tests/cases'
const cases = readdirSync(folder)
  .filter((file) => file.endsWith('.ndjson'))
  .flatMap((file) => readFileSync(`${folder}/${file}`, 'utf8').split('\n'))
  .filter((line) => line.startsWith('{'))
  .map((line) => (JSON.parse(line) as { input: { text: string } }).input.text)
  .filter((_, index) => index % every === 0)

it('wakes every rule for each sentence that it has something to say of', () => {
  const context: Context = {
    platform: 'facebook',
    kind: 'post',
    today: parseDay('2026-11-23'),
    pack: defaultPack,
    media: [],
    history: [],
  }
  const { sentenceRules, draftRules, wake } = activeRules(rules, defaultPack, context.kind)
  const overslept: string[] = []
  for (const text of cases) {
    for (const { sentence } of parseDraft(text).sentences) {
      const awake = wake(sentence)
      for (const [index, rule] of [...sentenceRules, ...draftRules].entries()) {
        if (hasBit(awake, index)) continue
        const said =
          rule.scope === 'sentence'
            ? [...rule.check(sentence, context)].length > 0
            : rule.note !== undefined &&
              JSON.stringify(rule.note(sentence, context)) !== JSON.stringify(rule.blank)
        if (said) overslept.push(`${rule.id}: ${sentence.raw}`)
      }
    }
  }
  expect(overslept).toEqual([])
})
