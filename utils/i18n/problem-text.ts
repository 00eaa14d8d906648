import type { Problem } from '../pack/validate.ts'
import { language } from './i18n.ts'
import { common, kinds } from './problems/common.ts'
import { letters } from './problems/letters.ts'
import { pack } from './problems/pack.ts'
import { records } from './problems/records.ts'
import { training } from './problems/training.ts'
import { englishNumber, filled, type Pair, valuesIn } from './templates.ts'

const hasPlace = ([id]: Pair): boolean => /\{\w+\}/u.test(id.replaceAll('{{', ''))
const pairs = [...pack, ...letters, ...training, ...records, ...common]
const fixed = new Map(pairs.filter((pair) => !hasPlace(pair)))
/** Those with more words of their own first: they say more exactly what a sentence is made of. */
const templates = pairs
  .filter(hasPlace)
  .sort(([one], [other]) => other.replace(/\{\w+\}/gu, '').length - one.replace(/\{\w+\}/gu, '').length)

/** A reason, hint or description of the schemas in the user's language. */
export const problemText = (words: string): string => (language() === 'id' ? words : inEnglish(words))

/** The same problem in the user's language; its path stays. */
export function problemInWords<P extends Pick<Problem, 'reason' | 'value' | 'hint'>>(problem: P): P {
  if (language() === 'id') return problem
  const { reason, value, hint } = problem
  return {
    ...problem,
    reason: inEnglish(reason),
    ...(value !== undefined && { value: inEnglish(value) }),
    ...(hint !== undefined && { hint: inEnglish(hint) }),
  }
}

/** In English; as it is where nothing is known of it. */
function inEnglish(words: string): string {
  return sentence(words) ?? withExample(words) ?? listed(words) ?? placed(words) ?? words
}

function sentence(words: string): string | undefined {
  const known = fixed.get(words)
  if (known !== undefined) return known
  for (const [id, en] of templates) {
    const values = valuesIn(words, id)
    if (values && hasNumbers(values)) return filled(en, (name) => valueIn(name, values.get(name) ?? ''))
  }
  return undefined
}

const hasNumbers = (values: ReadonlyMap<string, string>): boolean =>
  [...values].every(([name, value]) => !name.startsWith('number') || /^\d[\d.,]*$/u.test(value))

function valueIn(name: string, value: string): string {
  if (name.startsWith('number')) return englishNumber(value)
  if (name === 'rest') return inEnglish(value)
  if (name === 'kind') return kinds[value] ?? value.replaceAll(' atau ', ' or ')
  return value
}

/** What the schema says of a place, with an example behind it. */
function withExample(words: string): string | undefined {
  const at = words.lastIndexOf('; contoh: ')
  const said = at < 0 ? undefined : sentence(words.slice(0, at))
  return said && `${said}; for example: ${words.slice(at + '; contoh: '.length)}`
}

/** Several problems as one sentence. */
function listed(words: string): string | undefined {
  const parts = words.split('; ')
  const english = parts.map((part) => sentence(part) ?? placed(part))
  return parts.length > 1 && english.every((part) => part !== undefined) ? english.join('; ') : undefined
}

/** A problem behind its path. */
function placed(words: string): string | undefined {
  const path = /^[\w$.-]+: /u.exec(words)?.[0]
  const rest = path ? words.slice(path.length) : ''
  const reason = sentence(rest) ?? (path && placed(rest))
  return reason && path && path + reason
}
