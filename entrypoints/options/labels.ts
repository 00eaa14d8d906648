import { language } from '../../utils/i18n/i18n.ts'
import { problemText } from '../../utils/i18n/problem-text.ts'
import { pack } from '../../utils/i18n/surfaces/pack.ts'
import type { Path } from '../../utils/pack/edit.ts'
import type { Part } from '../../utils/pack/form.ts'

/** The keys of a place, without the indexes of lists. */
export const keysIn = (path: Path): string[] => path.filter((key) => typeof key === 'string')

function named(key: string): string | undefined {
  const names: Readonly<Record<string, unknown>> = pack[language()]
  const name = Object.hasOwn(names, key) ? names[key] : undefined
  return typeof name === 'string' ? name : undefined
}

/** A key's name for people; the beginning of the schema's description where nobody gave it one. */
export function labelOf(path: Path, part?: Part): string {
  const keys = keysIn(path)
  const last = keys.at(-1) ?? ''
  return (
    named(keys.slice(-2).join('_')) ??
    named(last) ??
    (part?.description && problemText(part.description).split(/[;:,]/u)[0]) ??
    last
  )
}

/** What the schema says of a place beyond its name. */
export function helpOf({ description, kind }: Part, label: string): string {
  // What each choice means stands in its own name.
  const said = description && problemText(description)
  if (!said || said === label || kind === 'choice') return ''
  return said.replace(/^true bila/u, 'Nyalakan bila').replace(/^true if/u, 'Switch on if')
}

/** A choice's name for people. */
export function optionOf(path: Path, value: unknown): string {
  const keys = keysIn(path)
  return named(`${keys.at(-1)}_${value}`) ?? named(`${keys[0]}_${value}`) ?? String(value)
}
