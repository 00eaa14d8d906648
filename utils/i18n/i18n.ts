import { browser } from 'wxt/browser'
import type { Message } from './define.ts'
import { assistant } from './surfaces/assistant.ts'
import { common } from './surfaces/common.ts'
import { dashboard } from './surfaces/dashboard.ts'
import { options } from './surfaces/options.ts'
import { popup } from './surfaces/popup.ts'
import { rules } from './surfaces/rules.ts'

const surfaces = { common, dashboard, popup, options, rules, assistant }
type Surfaces = typeof surfaces
export type TextKey = {
  [Name in keyof Surfaces]: `${Name}.${Extract<keyof Surfaces[Name]['id'], string>}`
}[keyof Surfaces]
export type Language = 'id' | 'en'

/** Key in `storage.local`. */
const key = 'language'
let chosen: Language = 'id'

/** Indonesian, unless the user chose English: the browsers of an office are often left in English. */
export function language(): Language {
  return chosen
}

/** Reads the user's choice. Every surface waits for it before it shows anything. */
export async function loadLanguage(): Promise<void> {
  chosen = (await browser.storage.local.get(key))[key] === 'en' ? 'en' : 'id'
}

export async function chooseLanguage(language: Language): Promise<void> {
  chosen = language
  await browser.storage.local.set({ [key]: language })
}

/** The text of a key in the user's language. Numbers among the values are written in that language's way. */
export function text(textKey: TextKey, values: Readonly<Record<string, string | number>> = {}): string {
  const [name, inner] = textKey.split('.') as [keyof Surfaces, string]
  const texts: Readonly<Record<string, Message>> = surfaces[name][language()]
  const message = texts[inner]!
  const template = typeof message === 'string' ? message : message[form(values.count)]
  return template.replace(/\{(\w+)\}/gu, (whole, value: string) => {
    const given = values[value]
    if (given === undefined) return whole
    return typeof given === 'number' ? formatNumber(given) : given
  })
}

function form(count: string | number | undefined): 'one' | 'other' {
  return new Intl.PluralRules(language()).select(Number(count)) === 'one' ? 'one' : 'other'
}

export function formatNumber(value: number, options?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(language(), options).format(value)
}

/** A moment (ISO 8601 or milliseconds since 1970) in the time zone of this computer. */
export function formatDate(
  moment: string | number,
  options: Intl.DateTimeFormatOptions = { dateStyle: 'long', timeStyle: 'short' },
): string {
  return new Intl.DateTimeFormat(language() === 'id' ? 'id-ID' : 'en-GB', options).format(new Date(moment))
}
