import { messageParts, messages } from './messages.ts'

/** A template's places and what stands between them. */
const place = /\{(\w+)\}/u

/** A rule's message in English; as it is where no template fits. */
export function englishMessage(rule: string, message: string): string {
  for (const [id, en] of messages[rule] ?? []) {
    const values = valuesIn(message, id)
    if (values) return en.replace(/\{(\w+)\}/gu, (_, name: string) => inEnglish(name, values.get(name) ?? ''))
  }
  return message
}

/** What stands at the places of a template; undefined when the message is not made of it. */
function valuesIn(message: string, template: string): Map<string, string> | undefined {
  // Every second one is the name of a place.
  const [start = '', ...rest] = template.split(place)
  if (!message.startsWith(start)) return undefined
  const values = new Map<string, string>()
  let at = start.length
  for (let index = 0; index < rest.length; index += 2) {
    const [name, after = ''] = [rest[index]!, rest[index + 1]]
    const isLast = index + 2 >= rest.length
    // The last piece is the end of the message; an earlier one may occur in the draft's words too, and is taken first.
    const end = isLast ? endOf(message, after, at) : message.indexOf(after, at + 1)
    if (end < 0) return undefined
    values.set(name, message.slice(at, end))
    at = end + after.length
  }
  return at === message.length ? values : undefined
}

const endOf = (message: string, after: string, at: number): number =>
  message.endsWith(after) && message.length - after.length > at ? message.length - after.length : -1

function inEnglish(name: string, value: string): string {
  if (name.startsWith('part')) return partsIn(value)
  if (name.startsWith('day')) return days[value] ?? value
  if (name.startsWith('date')) return value.replace(/\p{L}+/gu, (word) => months[word] ?? word)
  // Points between thousands, a comma before decimals.
  if (name.startsWith('number')) return value.replace(/[.,]/gu, (mark) => (mark === '.' ? ',' : '.'))
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
