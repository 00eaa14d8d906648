import * as v from 'valibot'
import { plainTag } from '../../utils/draft/nearTag.ts'
import type { Row } from '../../utils/log/database.ts'
import { entriesSince } from '../../utils/log/query.ts'
import { LockedError } from '../../utils/log/sealed/middleware.ts'
import type { Refusal } from '../../utils/messages.ts'
import { saveOwnTemplate } from '../../utils/own-templates.ts'
import { describe, validate } from '../../utils/pack/validate.ts'
import { packInForce } from '../../utils/pack-in-force.ts'
import { pageOf, type Sender } from './requests.ts'

/** The log is asked for so many days and so many posts when hashtags are counted. */
const countedDays = 90
const countedPosts = 2000

const draftSchema = v.strictObject({
  title: v.string(),
  body: v.string(),
  kind: v.picklist(['post', 'reply']),
})

/** Saves a draft from a page as a template of the admin's own. */
export async function saveTemplate(
  data: unknown,
  sender: Sender,
): Promise<{ readonly id: string } | Refusal> {
  if (!pageOf(sender)) return { error: 'pengirim tidak dikenal' }
  const checked = validate(draftSchema, data)
  if (!checked.ok) return { error: describe(checked.problems) }
  const saved = await saveOwnTemplate(checked.value)
  return saved.ok ? { id: saved.value.id } : { error: describe(saved.problems) }
}

/** A log that is locked takes the counts away, and nothing else. */
function nothingWhileLocked(error: unknown): Row[] {
  if (error instanceof LockedError) return []
  throw error
}

/** How often the pack's hashtags were used lately; others of the log are nobody's business in a page. */
export async function countHashtags(sender: Sender): Promise<Readonly<Record<string, number>>> {
  if (!pageOf(sender)) return {}
  const [{ pack }, rows] = await Promise.all([
    packInForce(),
    entriesSince(Date.now() - countedDays * 86_400_000, { limit: countedPosts, matches: () => true }).catch(
      nothingWhileLocked,
    ),
  ])
  const counts = new Map(pack.hashtags.map(({ tag }) => [plainTag(tag), 0]))
  for (const { hashtags } of rows) {
    for (const tag of new Set(hashtags.map(plainTag))) {
      const known = counts.get(tag)
      if (known !== undefined) counts.set(tag, known + 1)
    }
  }
  return Object.fromEntries(counts)
}
