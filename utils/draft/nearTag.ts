import { editDistance } from './similarity.ts'

/** A hashtag as it is compared: without its mark, in lower case. */
export const plainTag = (tag: string): string => tag.replace(/^[#＃]/u, '').toLowerCase()

/**
 * Whether a tag is an official one gone wrong: up to two letters, underscores, or the order of its words. `tag` is
 * plain; numbers must agree, as they name another year; a tag that differs by a word of its own (`isWord`) is another.
 */
export function resemblesTag(tag: string, official: string, isWord: (word: string) => boolean): boolean {
  const right = plainTag(official)
  const bare = tag.replaceAll('_', '')
  const rightBare = right.replaceAll('_', '')
  if (bare === rightBare) return true
  const parts = wordsOfTag(official)
  if (parts.length > 1 && parts.length < 5 && isReordered(bare, parts)) return true
  const most = rightBare.length >= 9 ? 2 : rightBare.length >= 6 ? 1 : 0
  if (editDistance(bare, rightBare, most) > most) return false
  const numbers = (text: string) => text.match(/\d+/gu)?.join() ?? ''
  if (numbers(bare).length === numbers(rightBare).length && numbers(bare) !== numbers(rightBare)) return false
  return !parts.some((word, index) => isOtherWord(bare, parts, word, index, isWord))
}

/** The words of a tag by its capitals, underscores and numbers, in lower case. */
export function wordsOfTag(tag: string): string[] {
  const words = tag.slice(1).match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\d+|\p{L}+/gu) ?? []
  return words.map((word) => word.toLowerCase())
}

function isReordered(tag: string, words: readonly string[]): boolean {
  if (tag === '') return words.length === 0
  return words.some(
    (word, index) => tag.startsWith(word) && isReordered(tag.slice(word.length), words.toSpliced(index, 1)),
  )
}

/** Whether the tag is the official one but for one word, and that a real word of its own. */
function isOtherWord(
  tag: string,
  parts: readonly string[],
  word: string,
  index: number,
  isWord: (word: string) => boolean,
): boolean {
  const before = parts.slice(0, index).join('')
  const behind = parts.slice(index + 1).join('')
  if (!tag.startsWith(before) || !tag.endsWith(behind)) return false
  const other = tag.slice(before.length, tag.length - behind.length)
  return other !== word && isWord(other)
}
