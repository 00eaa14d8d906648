import { browser } from 'wxt/browser'
import type { Message } from './define.ts'
import { answer } from './surfaces/answer.ts'
import { assistant } from './surfaces/assistant.ts'
import { backup } from './surfaces/backup.ts'
import { common } from './surfaces/common.ts'
import { dashboard } from './surfaces/dashboard.ts'
import { diagnostics } from './surfaces/diagnostics.ts'
import { glance } from './surfaces/glance.ts'
import { importing } from './surfaces/import.ts'
import { inbox } from './surfaces/inbox.ts'
import { learning } from './surfaces/learning.ts'
import { lock } from './surfaces/lock.ts'
import { newsroom } from './surfaces/newsroom.ts'
import { options } from './surfaces/options.ts'
import { paper } from './surfaces/paper.ts'
import { popup } from './surfaces/popup.ts'
import { practice } from './surfaces/practice.ts'
import { register } from './surfaces/register.ts'
import { report } from './surfaces/report.ts'
import { rules } from './surfaces/rules.ts'
import { server } from './surfaces/server.ts'
import { trainer } from './surfaces/trainer.ts'
import { welcome } from './surfaces/welcome.ts'

const surfaces = {
  newsroom,
  paper,
  practice,
  common,
  dashboard,
  popup,
  options,
  server,
  rules,
  assistant,
  answer,
  learning,
  backup,
  glance,
  register,
  report,
  inbox,
  lock,
  diagnostics,
  trainer,
  welcome,
  import: importing,
}
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

let following: Promise<void> | undefined

/** For what lives longer than a page shows one language: reads the choice once, and follows it from then on. */
export function followLanguage(): Promise<void> {
  following ??= loadLanguage().then(() =>
    browser.storage.onChanged.addListener((changes, area) => {
      if (area === 'local' && changes[key]) chosen = changes[key].newValue === 'en' ? 'en' : 'id'
    }),
  )
  return following
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

/** Intl's formats are costly to make and cheap to use: a list of posts needs the same few again and again. */
const formats = new Map<string, unknown>()

function kept<Format>(name: string, options: object, make: (locale: string) => Format): Format {
  const locale = language() === 'id' ? 'id-ID' : 'en-GB'
  const id = `${name} ${locale} ${JSON.stringify(options)}`
  if (!formats.has(id)) formats.set(id, make(locale))
  return formats.get(id) as Format
}

function form(count: string | number | undefined): 'one' | 'other' {
  const rules = kept('plural', {}, (locale) => new Intl.PluralRules(locale))
  return rules.select(Number(count)) === 'one' ? 'one' : 'other'
}

export function formatNumber(value: number, options: Intl.NumberFormatOptions = {}): string {
  return kept('number', options, (locale) => new Intl.NumberFormat(locale, options)).format(value)
}

/** A moment (ISO 8601 or milliseconds since 1970) in the time zone of this computer. */
export function formatDate(
  moment: string | number,
  options: Intl.DateTimeFormatOptions = { dateStyle: 'long', timeStyle: 'short' },
): string {
  return kept('date', options, (locale) => new Intl.DateTimeFormat(locale, options)).format(new Date(moment))
}
