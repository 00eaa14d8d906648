import type { Sentence } from '../../../draft/types.ts'
import lists from '../../../lexicon/data-pribadi.txt'
import { pattern } from '../../../lexicon/pattern.ts'
import { officeMail } from './offices.ts'

const banks = lists.section('bank')
const publicAccounts = lists.section('rekening-lembaga')

/** The last words before a place, four at most. */
export const lastWords = (ahead: string): string[] => (ahead.match(/[\p{L}\p{N}/]+/gu) ?? []).slice(-4)

/** Whether a number is an account's by the words before it. */
export function accountNear(ahead: string, sentence: Sentence): boolean {
  const { words } = sentence
  if (/(?:rekening|norek|no\.? ?rek|\brek\b|\bacc(?:ount)?\b)[^\d]{0,40}$/u.test(ahead)) return true
  const last = lastWords(ahead)
  const bank = last.some((word) => banks.has(word))
  return (
    bank &&
    (last.includes('bank') ||
      holder.test(sentence) ||
      words.some(({ lower }) =>
        /^(?:rekening|transfer|ditransfer|an|santunan|donasi|sumbangan|kirim|dikirim|setor|bayar)$/u.test(
          lower,
        ),
      ))
  )
}

/** `atas nama Rini Astuti`: a person's account, whoever collects on it. */
const holder = pattern(
  /(?<!\p{L})(?:atas nama|a\.?\/?n\.?|an)\s+(?:(?:Bapak|Ibu|Pak|Bu|Sdri?\.?|Sdr\.?|H\.|Hj\.)\s+)?(\p{Lu}\p{L}+)\s+\p{Lu}\p{L}*/iu,
  'text',
)

/** Whether an account is an office's, and no person's. */
export function isPublicAccount(sentence: Sentence): boolean {
  const { words } = sentence
  // `ke rekening pribadi bendahara`: said so.
  if (/rekening (?:\p{L}+ )?pribadi/u.test(sentence.lower)) return false
  const held = holder.exec(sentence)
  if (
    held &&
    /^\p{Lu}\p{Ll}/u.test(held[1]!) &&
    !publicAccounts.has(held[1]!.toLowerCase()) &&
    !officeMail().test(held[1]!.toLowerCase())
  )
    return false
  return words.some(({ lower }) => publicAccounts.has(lower))
}
