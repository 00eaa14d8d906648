import type { Word } from '../draft/types.ts'
import list from './kata-kapital.txt'

const acronyms = list.section('akronim')
const common = list.section('kata')
const vowels = /[aiueo]/gu
/** Built of Indonesian syllables: at most two consonants at a start (three in between), one or `ng` at an end. */
const syllables =
  /^(?:(?:[bcdfghjklmnpqrstvwyz]|ng|ny|sy|kh|[bcdfgkpst][lry]|str|skr|sw|kw|dw|tw)?[aiueo]{1,2}(?:[bcdfghjklmnprstwyz]|ng)?(?=$|[bcdfghjklmnpqrstvwyz]))+$/u
const affixed =
  /^(?:ber|ter|mem|men|meng|me|pem|pen|peng|per|di|ke|se).{4,}$|.{4,}(?:kan|nya|lah|kah|mu|an)$/u
const roman = /^[ivxlcdm]+$/u

/** Whether a word is written in capitals only. */
export function isCapitals({ text }: Word): boolean {
  if (isPlainLower(text.charCodeAt(0)) || isPlainLower(text.charCodeAt(1))) return false
  return text.length > 1 && !/[\p{Ll}\p{N}]/u.test(text) && /\p{Lu}{2}/u.test(text)
}

const isPlainLower = (code: number) => code >= 97 && code <= 122

/** How many letters a text has, and how many of them are capitals. */
export function countLetters(text: string): { letters: number; capitals: number } {
  let letters = 0
  let capitals = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (isPlainLower(code)) letters++
    else if (code >= 65 && code <= 90) {
      letters++
      capitals++
    } else if (code > 127 && /\p{L}/u.test(text[i]!)) {
      letters++
      if (/\p{Lu}/u.test(text[i]!)) capitals++
    }
  }
  return { letters, capitals }
}

/** How surely a word in capitals is a word of the language: an acronym is none, an unknown one of its shape may be. */
export function shouted(word: Word): 'surely' | 'likely' | 'no' {
  if (!isCapitals(word)) return 'no'
  const lower = word.lower
  if (common.has(lower)) return 'surely'
  if (acronyms.has(lower) || roman.test(lower)) return 'no'
  const parts = lower.split('-')
  if (parts.length === 2 && parts[0] === parts[1] && lower.length > 6) return 'surely'
  if (lower.length < 4 || lower.length > 24 || lower.replace(vowels, '').length === lower.length) return 'no'
  if (affixed.test(lower) && syllables.test(lower)) return 'surely'
  return syllables.test(lower) ? 'likely' : 'no'
}
