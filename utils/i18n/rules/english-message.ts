import { englishNumber, filled, valuesIn } from '../templates.ts'
import { messages } from './messages/index.ts'
import { messageParts } from './messages/parts.ts'

/** A rule's message in English; as it is where no template fits. */
export function englishMessage(rule: string, message: string): string {
  for (const [id, en] of messages[rule] ?? []) {
    const values = valuesIn(message, id)
    if (values) return filled(en, (name) => inEnglish(name, values.get(name) ?? ''))
  }
  return message
}

function inEnglish(name: string, value: string): string {
  if (name.startsWith('part')) return partsIn(value)
  if (name.startsWith('day')) return days[value] ?? value
  if (name.startsWith('date')) return value.replace(/\p{L}+/gu, (word) => months[word] ?? word)
  if (name.startsWith('number')) return englishNumber(value)
  return value
}

/** One of the rules' own words, or a list of them. */
function partsIn(value: string): string {
  const own = messageParts[value]
  if (own !== undefined) return own
  return value
    .split(', ')
    .map((piece) =>
      piece
        .split(' dan ')
        .map((part) => messageParts[part] ?? part)
        .join(' and '),
    )
    .join(', ')
}

const days: Readonly<Record<string, string>> = {
  Senin: 'a Monday (Senin)',
  Selasa: 'a Tuesday (Selasa)',
  Rabu: 'a Wednesday (Rabu)',
  Kamis: 'a Thursday (Kamis)',
  Jumat: 'a Friday (Jumat)',
  Sabtu: 'a Saturday (Sabtu)',
  Minggu: 'a Sunday (Minggu)',
}

const months: Readonly<Record<string, string>> = {
  Januari: 'January',
  Februari: 'February',
  Maret: 'March',
  Mei: 'May',
  Juni: 'June',
  Juli: 'July',
  Agustus: 'August',
  Oktober: 'October',
  Desember: 'December',
}
