import { readdirSync, readFileSync } from 'node:fs'
import type { Phrase } from '../../tests/fixtures/phrases.ts'
import type { Rule } from '../../utils/rules/define.ts'
import type { Asked } from './expression.ts'

/** A draft with what its rule says, and what expressions it was asked on the way. */
export interface Tried extends Phrase {
  readonly answer: string
  readonly asked: Asked
}

const cases = readdirSync('tests/cases')
  .filter((file) => file.endsWith('.ndjson'))
  .flatMap((file) => readFileSync(`tests/cases/${file}`, 'utf8').split('\n'))
  .filter((line) => line.startsWith('{'))
  .map((line) => JSON.parse(line))

/** Tells drafts from each other. */
export const keyOf = ({ text, around }: Phrase): string => `${text}\t${around ? JSON.stringify(around) : ''}`

/** The rule's own examples and cases, the shortest first. */
export function basesOf({ id, wrong, right }: Rule): Phrase[] {
  const drafts = [
    ...[...wrong, ...right].filter(({ pack }) => !pack).map(({ flagged: _, fixed: __, ...given }) => given),
    ...cases.filter((one) => one.rule === id).map(({ input }) => input),
  ].map(({ text, id: _, ...given }) => {
    const around = Object.fromEntries(
      Object.entries(given).filter(
        ([name, value]) =>
          !(
            (name === 'platform' && value === 'facebook') ||
            (name === 'kind' && value === 'post') ||
            (name === 'today' && value === '2026-11-23') ||
            (Array.isArray(value) && value.length === 0)
          ),
      ),
    )
    return { text: text as string, ...(Object.keys(around).length > 0 && { around }) }
  })
  return drafts
    .filter(({ text, around }) => text.length < 500 && JSON.stringify(around ?? {}).length < 400)
    .sort((a, b) => keyOf(a).length - keyOf(b).length)
}
