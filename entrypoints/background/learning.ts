import * as v from 'valibot'
import { followLanguage } from '../../utils/i18n/i18n.ts'
import type { Refusal } from '../../utils/messages.ts'
import { describe, validate } from '../../utils/pack/validate.ts'
import { titleOf } from '../../utils/rule-texts.ts'
import { noteTips, readTips, silenceTip } from '../../utils/tips.ts'
import { type Lesson, lessonOn } from '../../utils/training/lesson.ts'
import { meritsIn } from '../../utils/training/merits.ts'
import type { Merit } from '../../utils/training/praised.ts'
import type { TipMemory } from '../../utils/training/tips.ts'
import { contextOf, draftEntries } from './check.ts'
import { pageOf, type Sender } from './requests.ts'

const stranger: Refusal = { error: 'pengirim tidak dikenal' }
const tip = v.pipe(v.string(), v.regex(/^[a-z]+\/[a-z0-9-]{1,80}$/u, 'bukan nama kiat'))
/** More than there are rules. */
const tips = v.pipe(v.array(tip), v.maxLength(200, 'lebih dari 200 kiat'))
const place = v.pipe(v.number(), v.integer('bukan bilangan bulat'), v.minValue(0, 'kurang dari 0'))

const toldSchema = v.strictObject({ broken: tips, kept: tips, seen: tips, sent: place })
const wishSchema = v.strictObject({ tip, silenced: v.boolean() })
const lessonSchema = v.strictObject({
  ...draftEntries,
  finding: v.strictObject({ rule: tip, start: place, end: place, whole: v.boolean() }),
})
const meritsSchema = v.strictObject({ ...draftEntries, rules: tips })

type Tips = readonly TipMemory[]

export async function rememberedTips(sender: Sender): Promise<Tips | Refusal> {
  return pageOf(sender) ? readTips() : stranger
}

/** Notes what a draft on a page showed of its writer: names of rules, and no word of it. */
export const noteTold = fromPage(toldSchema, async (told): Promise<Tips> => noteTips(told, Date.now()))

export const silenceFromPage = fromPage(
  wishSchema,
  async (wish): Promise<Tips> => silenceTip(wish.tip, wish.silenced),
)

/** Explains a finding. The draft is looked at and let go of. */
export const explainFinding = fromPage(
  lessonSchema,
  async ({ finding, ...draft }): Promise<Lesson | Refusal> => {
    const inside = finding.start <= finding.end && finding.end <= draft.text.length
    const lesson = inside ? lessonOn(draft.text, finding, await contextOf(draft)) : undefined
    return lesson ?? { error: 'temuan itu tidak ada' }
  },
)

export const weighMerits = fromPage(meritsSchema, async ({ rules, ...draft }): Promise<readonly Merit[]> => {
  await followLanguage()
  const merits = meritsIn(draft.text, await contextOf(draft), rules)
  return merits.map(({ rule }) => ({ rule, title: titleOf(rule) }))
})

/** A request that only our own script in a platform's page may make, with a payload that fits. */
function fromPage<Schema extends v.GenericSchema, Answer>(
  schema: Schema,
  act: (given: v.InferOutput<Schema>) => Promise<Answer>,
) {
  return async (data: unknown, sender: Sender): Promise<Answer | Refusal> => {
    if (!pageOf(sender)) return stranger
    const checked = validate(schema, data)
    if (!checked.ok) return { error: describe(checked.problems) }
    try {
      return await act(checked.value)
    } catch (error) {
      return { error: `kiat tidak dapat dibaca: ${error instanceof Error ? error.message : String(error)}` }
    }
  }
}
