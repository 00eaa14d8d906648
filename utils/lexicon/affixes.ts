/** Endings that chat and regional speech put on any word, by their last letter. */
const endings = group(
  'nya nyo ne e lah kah mah pun an in lu luh lo loe elu kau mu ku ko x sia siah tu tuh deh sih nih dong bgt banget amat coy cuy z zz',
  (ending) => ending.at(-1)!,
)
/** Beginnings of Indonesian and chat, by their first letter. */
const beginnings = group('se ke di nge ng meng mem ter ber peng per', (beginning) => beginning[0]!)

function group(words: string, key: (word: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const word of words.split(' ')) groups.set(key(word), [...(groups.get(key(word)) ?? []), word])
  for (const list of groups.values()) list.sort((a, b) => b.length - a.length)
  return groups
}

/** The lengths of the beginnings that a form starts with, 0 among them. */
export function beginningsOf(form: string): readonly number[] {
  const list = beginnings.get(form[0] ?? '')
  if (!list) return none
  const lengths = [0]
  for (const beginning of list) if (form.startsWith(beginning)) lengths.push(beginning.length)
  return lengths.length === 1 ? none : lengths
}
const none: readonly number[] = [0]

/** What is left of a form without one of the endings, and without two of them (`gobloknyalah`). */
export function* cutTail(form: string): Iterable<string> {
  for (const ending of endings.get(form.at(-1) ?? '') ?? []) {
    if (form.endsWith(ending) && form.length > ending.length + 2) {
      const stem = form.slice(0, -ending.length)
      yield stem
      if (ending === 'lah' || ending === 'nya') {
        for (const inner of endings.get(stem.at(-1) ?? '') ?? []) {
          if (stem.endsWith(inner)) yield stem.slice(0, -inner.length)
        }
      }
    }
  }
}

/** A quick test whether any of the words starts with the three letters at a place; it may say yes in error, never no. */
export function createHeads(words: readonly string[]): (form: string, at: number) => boolean {
  const bits = new Uint8Array(1 << 15)
  const hash = (form: string, at: number) =>
    ((form.charCodeAt(at) & 31) << 10) |
    ((form.charCodeAt(at + 1) & 31) << 5) |
    (form.charCodeAt(at + 2) & 31)
  for (const word of words) bits[hash(word, 0)] = 1
  return (form, at) => form.length - at >= 3 && bits[hash(form, at)] === 1
}
