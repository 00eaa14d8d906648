import type { Sentence } from '../../draft/types.ts'

/** Of fewer words no tone is told, nor of more: what is so long is prose of offices, of which many words weigh a little. */
export const fewest = 4
export const most = 30
/** Stands before the first word. */
export const opening = '<'

/** What the tone of a sentence is told from: its words in lower case, and whether it ends as a cry or a question. */
export function tokensOf({ words, text }: Sentence): string[] {
  const tokens = words.map(({ lower }) => lower)
  const end = text.slice(words.at(-1)?.end)
  if (end.includes('!')) tokens.push('!')
  else if (end.includes('?')) tokens.push('?')
  return tokens
}
