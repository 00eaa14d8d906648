/** A sentence in Indonesian, as the code writes it, and in English. `{…}` stands for what differs. */
export type Pair = readonly [id: string, en: string]

const place = /\{(\w+)\}/u

/** What stands at the places of a template; undefined when the sentence is not made of it. */
export function valuesIn(sentence: string, template: string): Map<string, string> | undefined {
  // Every second one is the name of a place.
  const [start = '', ...rest] = template.split(place)
  if (!sentence.startsWith(start)) return undefined
  const values = new Map<string, string>()
  let at = start.length
  for (let index = 0; index < rest.length; index += 2) {
    const [name, after = ''] = [rest[index]!, rest[index + 1]]
    const isLast = index + 2 >= rest.length
    // The last piece is the end of the sentence; an earlier one may occur in foreign words too, and is taken first.
    const end = isLast ? endOf(sentence, after, at) : sentence.indexOf(after, at + 1)
    if (end < 0) return undefined
    values.set(name, sentence.slice(at, end))
    at = end + after.length
  }
  return at === sentence.length ? values : undefined
}

const endOf = (sentence: string, after: string, at: number): number =>
  sentence.endsWith(after) && sentence.length - after.length > at ? sentence.length - after.length : -1

/** A template with its places filled. */
export const filled = (template: string, value: (name: string) => string): string =>
  template.replace(/\{(\w+)\}/gu, (_, name: string) => value(name))

/** Points between thousands, a comma before decimals, put the English way. */
export const englishNumber = (number: string): string =>
  number.replace(/[.,]/gu, (mark) => (mark === '.' ? ',' : '.'))
