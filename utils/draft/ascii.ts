/** What a character of ASCII is, by its code: no other is any of these. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57
export const isSmall = (code: number): boolean => code >= 97 && code <= 122
export const isCapital = (code: number): boolean => code >= 65 && code <= 90
export const isLetter = (code: number): boolean => isSmall(code) || isCapital(code)
export const isAlphanumeric = (code: number): boolean => isLetter(code) || isDigit(code)

/** The codes of some characters. */
export const codesOf = (characters: string): ReadonlySet<number> =>
  new Set(Array.from(characters, (one) => one.charCodeAt(0)))
