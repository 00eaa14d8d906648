import { unfit } from '../pack/characters.ts'
import type { Example, Rule } from '../rules/define.ts'
import { findingsIn } from './judge.ts'
import type { Exercise } from './schema.ts'

/**
 * Exercises made of a rule's own examples: find the words that break it, or mend them where the example tells how.
 * Only the rule itself judges them (`only`), as an example need not be a whole post. An example that speaks of
 * another day or institution than the exercises', so that the rule does not see its fault here, gives none.
 */
export function exercisesFrom(rule: Rule): Exercise[] {
  return rule.wrong.flatMap((example, index) => {
    const { text, flagged, fixed } = example
    if (!isPlain(example) || flagged === undefined || unfit(flagged, 'line')) return []
    const mended = fixed === undefined ? undefined : text.replace(flagged, () => fixed)
    const model = mended ?? (example.kind === undefined ? soundText(rule) : undefined)
    if (model === undefined) return []
    const id = `${rule.id.replace('/', '.')}.${index + 1}`
    const common = () => ({
      title: rule.title,
      office: 'Latihan aturan',
      platform: example.platform ?? ('facebook' as const),
      target: example.kind ?? ('post' as const),
      ...(example.replyTo && { replyTo: example.replyTo.text }),
      media: [],
      only: rule.id,
      draft: text,
      model,
      why: rule.lesson,
      wrong: [{ text, rule: rule.id, why: rule.reason }],
    })
    const exercises: Exercise[] = [
      {
        ...common(),
        kind: 'find',
        id: `${id}.temu`,
        level: 1,
        situation: 'Tandai kata-kata yang keliru dalam naskah ini.',
        faults: [{ words: flagged, rule: rule.id, why: rule.reason }],
      },
    ]
    if (mended !== undefined) {
      const situation = 'Benahi naskah ini tanpa mengubah isinya yang lain.'
      exercises.push({ ...common(), kind: 'mend', id: `${id}.benahi`, level: 2, situation, facts: [] })
    }
    return exercises.filter((exercise) => holds(exercise, text, flagged))
  })
}

const isPlain = ({ pack, history, today, account, media }: Example): boolean =>
  !pack && !history && today === undefined && account === undefined && !media

/** A text that the rule lets pass, to be shown where an example does not tell how it is mended. */
const soundText = ({ right }: Rule): string | undefined =>
  right.find((example) => isPlain(example) && example.kind === undefined)?.text

/** Whether the checker sees the fault in the exercises' world, and nothing in the model answer. */
function holds(exercise: Exercise, text: string, flagged: string): boolean {
  if (findingsIn(exercise.model, exercise).length > 0) return false
  const start = text.indexOf(flagged)
  return findingsIn(text, exercise).some(
    (finding) => finding.start < start + flagged.length && finding.end > start,
  )
}
