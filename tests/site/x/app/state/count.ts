const link = /https?:\/\/\S+|(?:[\w-]+\.)+(?:go\.id|id|com|org|net)(?:\/\S*)?/gi
const emoji = /\p{RGI_Emoji}/gv
const narrow = (code: number) =>
  code <= 4351 ||
  (code >= 8192 && code <= 8205) ||
  (code >= 8208 && code <= 8223) ||
  (code >= 8242 && code <= 8247)

/** X's weighted length: links 23, emoji 2, Latin and the like 1, all else 2. */
export function weigh(text: string): number {
  let length = 0
  const rest = text
    .normalize('NFC')
    .replace(link, () => {
      length += 23
      return ''
    })
    .replace(emoji, () => {
      length += 2
      return ''
    })
  for (const character of rest) length += narrow(character.codePointAt(0) ?? 0) ? 1 : 2
  return length
}
