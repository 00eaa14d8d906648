/** Whether a text begins with a capital letter. Nearly all are of ASCII, of which a look at the code is enough. */
export function beginsHigh(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text)
}
