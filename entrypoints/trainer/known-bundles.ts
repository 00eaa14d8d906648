import { computed } from '@preact/signals'
import type { Bundle } from '../../utils/training/bundle.ts'
import { entryOf } from './catalogue.ts'
import { bundles } from './store.ts'

/** The bundles that are whole: every exercise of them is known. */
export const knownBundles = computed((): readonly Bundle[] =>
  (bundles.value ?? []).flatMap(({ id, name, classCode, minutes, exercises: ids }) => {
    const exercises = ids.flatMap((exercise) => entryOf(exercise)?.exercise ?? [])
    if (exercises.length < ids.length || ids.length === 0) return []
    return [
      {
        format: 'saring-paket-latihan' as const,
        version: 1 as const,
        id,
        name,
        classCode,
        minutes,
        exercises,
      },
    ]
  }),
)
