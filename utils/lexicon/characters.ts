/** What a character of ASCII is, by its code. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57
export const isSmall = (code: number): boolean => code >= 97 && code <= 122
export const isCapital = (code: number): boolean => code >= 65 && code <= 90

/** Whether a text begins with a capital letter. Nearly all are of ASCII, of which a look at the code is enough. */
export function beginsHigh(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 128 ? isCapital(code) : /^\p{Lu}/u.test(text)
}
