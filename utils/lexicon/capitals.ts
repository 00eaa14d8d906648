import type { Word } from '../draft/types.ts'
import { isCapital, isDigit, isSmall } from './characters.ts'
import list from './kata-kapital.txt'
import { memoise } from './memoise.ts'

const acronyms = list.section('akronim')
const common = list.section('kata')
const vowels = /[aiueo]/gu
/** Built of Indonesian syllables: at most two consonants at a start (three in between), one or `ng` at an end. */
const syllables =
  /^(?=(?:[bcdfghjklmnpqrstvwyz]|ng|ny|sy|kh|[bcdfgkpst][lry]|str|skr|sw|kw|dw|tw)?[aiueo])[^aiueo]*[aiueo]{1,2}(?:(?=(?:[bcdfghjklmnprstwyz]|ng)?(?:[bcdfghjklmnpqrstvwyz]|ng|ny|sy|kh|[bcdfgkpst][lry]|str|skr|sw|kw|dw|tw)[aiueo])[^aiueo]+[aiueo]{1,2})*(?:[bcdfghjklmnprstwyz]|ng)?$/u
const affixed =
  /^(?:ber|ter|mem|men|meng|me|pem|pen|peng|per|di|ke|se).{4,}$|^.{4,}(?:kan|nya|lah|kah|mu|an)$/u
const roman = /^[ivxlcdm]+$/u

/** Whether a word is written in capitals only. */
export function isCapitals({ text }: Word): boolean {
  let pair = false
  let before = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > 127) return !/[\p{Ll}\p{N}]/u.test(text) && /\p{Lu}{2}/u.test(text)
    if (isSmall(code) || isDigit(code)) return false
    const capital = isCapital(code)
    pair ||= before && capital
    before = capital
  }
  return pair
}

/** How many letters words have and how many of them are capitals; words with a digit do not count. */
export function countLetters(words: readonly Word[]): { letters: number; capitals: number } {
  let letters = 0
  let capitals = 0
  for (const { text } of words) {
    let own = 0
    let high = 0
    let figure = false
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (isSmall(code)) own++
      else if (isCapital(code)) {
        own++
        high++
      } else if (isDigit(code)) figure = true
      else if (code > 127 && /\p{L}/u.test(text[i]!)) {
        own++
        if (/\p{Lu}/u.test(text[i]!)) high++
      }
    }
    if (figure) continue
    letters += own
    capitals += high
  }
  return { letters, capitals }
}

type Voice = 'surely' | 'likely' | 'no'

/** How surely a word in capitals is a word of the language: an acronym is none, an unknown one of its shape may be. */
export const shouted = (word: Word): Voice => (isCapitals(word) ? voiceOf(word.lower) : 'no')

const voiceOf = memoise((lower: string): Voice => {
  if (common.get(lower)) return 'surely'
  if (acronyms.get(lower) || roman.test(lower)) return 'no'
  const parts = lower.split('-')
  if (parts.length === 2 && parts[0] === parts[1] && lower.length > 6) return 'surely'
  if (lower.length < 4 || lower.length > 24 || lower.replace(vowels, '').length === lower.length) return 'no'
  if (affixed.test(lower) && syllables.test(lower)) return 'surely'
  return syllables.test(lower) ? 'likely' : 'no'
})
