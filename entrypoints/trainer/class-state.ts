import { computed, signal } from '@preact/signals'
import { columnsOf, rowsOf } from '../../utils/training/class.ts'
import { knownBundles } from './known-bundles.ts'
import { people } from './store.ts'

/** The choice of those who gave no class code: no code is a star, as the schema of results allows any. */
export const withoutCode = '*'

/** Of which class; empty for all. */
export const chosenClass = signal('')

/** The codes of the classes that results came of, each once. */
export const classCodes = computed(() =>
  [...new Set((people.value ?? []).map(({ classCode }) => classCode))].sort((a, b) =>
    a.localeCompare(b, 'id'),
  ),
)

/** The results of the chosen class; of all where the chosen one is gone. */
export const members = computed(() => {
  const code = chosenClass.value === withoutCode ? '' : chosenClass.value
  const all = people.value ?? []
  const none = chosenClass.value === '' || !classCodes.value.includes(code)
  return none ? all : all.filter(({ classCode }) => classCode === code)
})

export const columns = computed(() => columnsOf(members.value, knownBundles.value))
export const rows = computed(() => rowsOf(members.value, columns.value))
