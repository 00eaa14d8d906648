import type { Pattern } from './seeds.ts'

/** Top-level domains by which a bare domain is told from words with a point between them. */
const topLevel =
  'id|com|net|org|gle|ee|info|gov|edu|mil|int|biz|co|io|me|app|ly|gl|be|to|xyz|site|online|link|page|dev|ai|tv|asia|my|sg|au|us|uk|jp|cn|in|tk|ml|ga|cf|top|club|shop|store|web|news|live|cc|ru|eu|pw|click|vip|win|bid|icu|fun|pro|cloud|space|website|tech|gg|so|sh|ws|is|kr|nl|de|fr'
/** What a link is made of: anything but white space, quotation marks, angle brackets and pictures. */
const inLink = '[^\\s<>"“”«»\\u2600-\\u27bf\\ufe0f\\u{1f000}-\\u{1faff}]'
const label = '[a-z0-9](?:[a-z0-9-]{0,62})\\.'

/** Code, links, e-mail addresses, mentions and hashtags. */
export const addressPatterns: readonly Pattern[] = [
  { kind: 'code', seed: 'tick', pattern: /`[^`\n]+`/uy },
  {
    kind: 'link',
    seed: 'scheme',
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:https?|ftp)://${inLink}+`, 'iuy'),
    read: (match) => ({ text: trimLink(match[0]) }),
  },
  {
    kind: 'link',
    seed: 'host',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}@_./-])(?:www\\.${inLink}+|(?:${label})+(?:${topLevel})(?![\\p{L}\\p{N}@-])(?::\\d{2,5})?(?:[/?#]${inLink}*)?)`,
      'iuy',
    ),
    read: (match) => ({ text: trimLink(match[0]) }),
  },
  {
    kind: 'email',
    seed: 'mailbox',
    pattern: /[\p{L}\p{N}][\p{L}\p{M}\p{N}._%+-]{0,63}@(?:[a-z0-9-]+\.)+[a-z]{2,}/iuy,
  },
  {
    kind: 'mention',
    seed: 'at',
    pattern: /(?<![\p{L}\p{N}_.@/])@[a-z0-9_](?:[a-z0-9_.]{0,28}[a-z0-9_])?/iuy,
  },
  {
    kind: 'hashtag',
    seed: 'hash',
    pattern: /(?<![&/])#(?=[\p{M}\p{N}]*[\p{L}_])[\p{L}\p{M}\p{N}_]+/uy,
    // Inside a word it is none, but for tags glued together: `#Satu#Dua`.
    read: ({ index, input }, last) =>
      last?.end === index || !/[\p{L}\p{N}_]$/u.test(input.slice(Math.max(0, index - 2), index))
        ? {}
        : undefined,
  },
]

/** A link ends before the marks of the sentence it stands in, and before a bracket that it did not open. */
function trimLink(link: string): string {
  let unopened = link.split(')').length - link.split('(').length
  let end = link.length
  for (;;) {
    const last = link[end - 1] ?? ''
    if (last === ')' ? unopened <= 0 : !/[.,!?;:'’\]…*]/u.test(last)) return link.slice(0, end)
    if (last === ')') unopened--
    end--
  }
}
