import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { plainHandle } from '../draft/handle.ts'
import { literal } from '../draft/literal.ts'
import { parseDraft, spanOf } from '../draft/parse.ts'
import type { AspirationSettings } from '../pack/aspirations.ts'
import type { Platform } from '../pack/schema.ts'
import type { Captured } from './schema.ts'

/** How a citizen is called in the store. `salt` is the installation's own secret: no other store gives the same name. */
export function storedAuthor(
  author: string,
  platform: Platform,
  mode: AspirationSettings['author'],
  salt: string,
): string {
  const plain = plainHandle(author.normalize('NFKC').trim())
  if (plain === '' || mode === 'omit') return ''
  if (mode === 'keep') return author.trim()
  const key = bytesToHex(hmac(sha256, utf8ToBytes(salt), utf8ToBytes(`${platform} ${plain}`)))
  return `warga-${key.slice(0, 10)}`
}

/** What is left of a message where its author is not kept: no name of theirs, no number to reach or identify them. */
export function withoutPersonal({ text, link, author, platform }: Captured): Pick<Captured, 'text' | 'link'> {
  return { text: withoutNumbers(withoutName(text, author)), link: link && namelessLink(link, platform) }
}

/** What a citizen wrote as a report may quote it, whatever the pack keeps: no account, no number, no name of theirs. */
export const quotable = ({ text, author }: Pick<Captured, 'text' | 'author'>): string =>
  withoutNumbers(withoutName(text, author)).replace(/@[\p{L}\p{N}_.]+/gu, '[akun]')

function withoutName(text: string, author: string): string {
  const name = author.trim().replace(/^@/u, '')
  if (name.length < 3) return text
  return text.replace(
    new RegExp(`@?(?<![\\p{L}\\p{N}_])${literal(name)}(?![\\p{L}\\p{N}_])`, 'giu'),
    '[warga]',
  )
}

const masks = { phone: '[nomor telepon]', email: '[surel]' } as const
/** NIK, family card and bank account numbers: long runs of digits, also in groups. */
const longNumber = /(?<![\p{L}\d])\d(?:[ .-]?\d){9,18}(?![\p{L}\d])/gu

function withoutNumbers(text: string): string {
  const spans = parseDraft(text).sentences.flatMap((placed) =>
    placed.sentence.entities.flatMap(({ kind, start, end }) =>
      kind === 'phone' || kind === 'email' ? [{ ...spanOf(placed, { start, end }), mask: masks[kind] }] : [],
    ),
  )
  let masked = text
  for (const { start, end, mask } of spans.sort((a, b) => b.start - a.start))
    masked = masked.slice(0, start) + mask + masked.slice(end)
  return masked.replace(longNumber, '[nomor]')
}

/** The address without its author's name: X leads there from `/i/` as well. */
function namelessLink(link: string, platform: Platform): string {
  return platform === 'x'
    ? link.replace(/^https:\/\/x\.com\/[^/]+\/status\//u, 'https://x.com/i/status/')
    : link
}
