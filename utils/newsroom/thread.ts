import { countLength } from '../draft/length.ts'
import { parseDraft } from '../draft/parse.ts'

/** What one post of X holds for accounts without the paid tier, in its own count. */
const postLimit = 280

const weigh = (text: string): number => countLength(text.trim(), 'x').used

/**
 * Splits a text into the posts of a thread on X, none above its limit: between sentences, between words where a sentence
 * is too long, and within a word only where that is longer than a post. Several are counted, ` (1 dari 3)`: `1/3` would be
 * read as a day. No link is ever cut, since X counts each as 23.
 */
export function splitThread(text: string): string[] {
  const whole = text.trim()
  if (weigh(whole) <= postLimit) return [whole]
  // Room for the counter: of one figure each, and of two where that is not enough.
  for (const room of [11, 13, 15]) {
    const posts = pack(sentencesOf(whole), postLimit - room)
    const counted = posts.map((post, index) => `${post} (${index + 1} dari ${posts.length})`)
    if (counted.every((post) => weigh(post) <= postLimit)) return counted
  }
  return pack(sentencesOf(whole), postLimit)
}

/** The same text again from the posts of a thread, without their counters. */
export const joinThread = (posts: readonly string[]): string =>
  posts
    .map((post) => (posts.length > 1 ? post.replace(/\(\d{1,2} dari \d{1,2}\)$/u, '').trimEnd() : post))
    .join('\n\n')

/** Pieces that together are the text: each sentence with the white space behind it. */
function sentencesOf(text: string): string[] {
  const starts = parseDraft(text)
    .sentences.map(({ at }) => at)
    .filter((at) => at > 0)
  return [0, ...starts].map((at, index) => text.slice(at, starts[index]))
}

/** Puts as many pieces into each post as fit; a piece that fits nowhere is taken apart. */
function pack(pieces: readonly string[], limit: number): string[] {
  const posts: string[] = []
  let open = ''
  const close = () => {
    if (open.trim() !== '') posts.push(open.trim())
    open = ''
  }
  for (const piece of pieces) {
    if (weigh(open + piece) <= limit) {
      open += piece
      continue
    }
    close()
    if (weigh(piece) <= limit) open = piece
    else {
      const parts = pack(smallerOf(piece), limit)
      posts.push(...parts.slice(0, -1))
      // The last part is open still, with the white space that stood behind its sentence.
      open = (parts.at(-1) ?? '') + piece.slice(piece.trimEnd().length)
    }
  }
  close()
  return posts
}

const graphemes = new Intl.Segmenter('id', { granularity: 'grapheme' })

/** A sentence as its words, a word as what a reader takes for its letters, and such a letter as its characters. */
function smallerOf(piece: string): string[] {
  const words = piece.match(/\S+\s*/gu) ?? []
  if (words.length > 1) return words
  const letters = [...graphemes.segment(piece)].map(({ segment }) => segment)
  return letters.length > 1 ? letters : [...piece]
}
