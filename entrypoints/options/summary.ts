import { text } from '../../utils/i18n/i18n.ts'
import type { Path } from '../../utils/pack/edit.ts'
import { labelOf, optionOf } from './labels.ts'

type Entry = Readonly<Record<string, unknown>>

/** What a list's entries are called by; in other lists it is their first text. */
const titles: Readonly<Record<string, string>> = {
  accounts: 'handle',
  calendar: 'name',
  templates: 'title',
  topics: 'label',
}

const listOf = (path: Path): string => String(path.findLast((key) => typeof key === 'string'))

export function titleOf(path: Path, entry: Entry): string {
  const key = titles[listOf(path)] ?? Object.keys(entry)[0]!
  return String(entry[key] ?? '').trim() || text('options.nameless')
}

/** The rest of an entry in one line: its choices, its days, its other texts, and what its lists hold. */
export function subtitleOf(path: Path, entry: Entry): string {
  const list = listOf(path)
  const title = titles[list] ?? Object.keys(entry)[0]!
  const told = Object.entries(entry).flatMap(([key, value]) => {
    if (key === title || key === 'id' || key === 'example' || value === false) return []
    if (value === true) return [labelOf([...path, key])]
    if (typeof value === 'number') return value === 0 ? [] : [`${value}`]
    if (key === 'platform' || key === 'kind') return [optionOf([...path, key], value)]
    if (typeof value === 'string') return value === '' ? [] : [value.replace(/\s+/gu, ' ').slice(0, 80)]
    if (!Array.isArray(value) || value.length === 0) return []
    if (key === 'platforms') return [value.map((one) => optionOf([...path, key], one)).join(', ')]
    return value.every((one) => typeof one === 'string') ? [value.slice(0, 4).join(', ')] : []
  })
  return told.join(' · ')
}
