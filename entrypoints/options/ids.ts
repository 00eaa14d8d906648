import { type Edit, idFrom, valueAt } from '../../utils/pack/edit.ts'
import type { Pack } from '../../utils/pack/schema.ts'

/** The lists whose entries have a short name, and what it is made of. */
const sources = { templates: 'title', topics: 'label' } as const

/**
 * The step that makes a new entry's short name follow its title, so that nobody needs to think of one. An entry that is
 * in force keeps its name, since others may refer to it.
 */
export function followId(base: Pack, before: Pack, after: Pack, edit: Edit): Edit | undefined {
  if (edit.do !== 'set' || edit.at.length !== 3) return undefined
  const [list, index, key] = edit.at
  if ((list !== 'templates' && list !== 'topics') || sources[list] !== key) return undefined
  const others = after[list].filter((_, at) => at !== index).map(({ id }) => id)
  const id = valueAt(before, [list, index!, 'id'])
  const own = idFrom(String(valueAt(before, edit.at)), others)
  if (id !== '' && (id !== own || base[list].some((entry) => entry.id === id))) return undefined
  return { do: 'set', at: [list, index!, 'id'], value: idFrom(String(edit.value), others) }
}
