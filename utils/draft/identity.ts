import { daysInMonth } from './dates.ts'

/**
 * Numbers that belong to a person, by their form. Sources: UU 24/2013 (NIK), PMK 112/2022 (NPWP), and for telephone,
 * plate, passport and BPJS numbers their common form; language.md's measure: a random number of 16 digits passes for
 * a NIK in about 3 of 100 cases.
 */

/** Province codes of the population registry, the six provinces of Papua among them. */
const provinces = new Set(
  '11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 71 72 73 74 75 76 81 82 91 92 93 94 95 96'.split(
    ' ',
  ),
)

export interface Nik {
  readonly province: string
  readonly birth: { readonly day: number; readonly month: number; readonly year: number }
  readonly female: boolean
}

/** The digits of a written number, whatever stands between them. */
export const digitsOf = (written: string): string => written.replace(/\D/gu, '')

/**
 * Decodes a NIK of 16 digits: area, date of birth (women's day is raised by 40, the year has two digits), serial
 * number. A family card's number (KK) has the same form with the day of issue. Undefined when it cannot be one.
 */
export function decodeNik(digits: string): Nik | undefined {
  const match = /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d{4})$/u.exec(digits)
  if (!match) return undefined
  const [, province, regency, district, written, month, year, serial] = match
  const female = Number(written) > 40
  const birth = { day: Number(written) - (female ? 40 : 0), month: Number(month), year: Number(year) }
  const placed =
    provinces.has(province!) && Number(regency) >= 1 && Number(regency) <= 79 && district !== '00'
  // 2000 is a leap year: whether the century's was is unknown.
  const dated =
    birth.month >= 1 && birth.month <= 12 && birth.day >= 1 && birth.day <= daysInMonth(2000, birth.month)
  return placed && dated && serial !== '0000' ? { province: province!, birth, female } : undefined
}

/** A tax number: 15 digits (`01.234.567.8-901.000`), or 16 since July 2024, a body's with a leading zero. */
export function isNpwp(digits: string): boolean {
  return (
    digits.length === 15 ||
    (digits.length === 16 && (digits.startsWith('0') || decodeNik(digits) !== undefined))
  )
}

export const npwpForm = /^\d{2}\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3}$/u

/** A national civil service number has 18 digits: birth date, month of appointment, sex, serial. */
export const isNip = (digits: string): boolean =>
  /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])\d{2}(?:19|20)\d{2}(?:0[1-9]|1[0-2])[12]\d{3}$/u.test(digits)

/** The membership number of the national health insurance. */
export const isBpjs = (digits: string): boolean => /^0\d{12}$/u.test(digits)

/** Prefixes of mobile networks after the leading 8. */
const mobile = /^8(?:1[1-9]|2[123]|3[1238]|5[1-35-9]|7[7-9]|8[1-9]|9[5-9])\d{6,9}$/u

/** A telephone number in its national form (`081234567890`), when it is a mobile one; undefined for all others. */
export function mobileNumber(written: string): string | undefined {
  const digits = digitsOf(written)
  const subscriber = /^\+?\s?62/u.test(written)
    ? digits.slice(2).replace(/^0/u, '')
    : digits.replace(/^0/u, '')
  const led = digits.startsWith('0') || digits.startsWith('62')
  return led && mobile.test(subscriber) ? `0${subscriber}` : undefined
}

/** Mobile numbers that are public services: SAPA 129, PANDAWA and CHIKA of BPJS Kesehatan, OJK, KPK, aduan nomor, Dukcapil. */
export const publicMobiles = new Set(
  '08111129129 08118165165 08118750400 081157157157 0811959575 08558575575 08119224545 08118005373 081110500567'.split(
    ' ',
  ),
)

/** Region letters of number plates. */
const plateRegions =
  'A|AA|AB|AD|AE|AG|B|BA|BB|BD|BE|BG|BH|BK|BL|BM|BN|BP|D|DA|DB|DC|DD|DE|DG|DH|DK|DL|DM|DN|DP|DR|DS|DT|DW|E|EA|EB|ED|F|G|H|K|KB|KH|KT|KU|L|M|N|P|PA|PB|PG|PS|PT|PY|R|S|T|V|W|Z'
export const plate = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${plateRegions})[ -]?[1-9]\\d{0,3}[ -]?[A-Z]{1,3}(?![\\p{L}\\p{N}])`,
  'gu',
)

/** A passport's number: a letter or two and six or seven digits. */
export const passport = /(?<![\p{L}\p{N}])[A-Z]{1,2} ?\d{6,7}(?![\p{L}\p{N}])/gu

/**
 * Hides a number: the first four digits stay, and `tail` of the last; the rest becomes `*`. Marks between the digits
 * stay where they are.
 */
export function mask(written: string, tail = 0): string {
  const count = digitsOf(written).length
  let seen = 0
  return written.replace(/\d/gu, (digit) => {
    seen++
    return seen <= 4 || seen > count - tail ? digit : '*'
  })
}

/** A person's name by its initials: `Wawan Setiadi` → `W.S.`. */
export const initials = (name: string): string =>
  (name.match(/\p{Lu}(?=\p{Ll})/gu) ?? []).map((letter) => `${letter}.`).join('')
