/** Line ends and tabs are fit for prose only; every other control character is fit for nothing. */
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]/u
const lineControls = /[\t\n\r]/u
/** Overrides, embeddings and isolates turn text around, so that a person reads another thing than is there. */
const turning = /[\u202a-\u202e\u2066-\u2069]/u
const marks = /[\u061c\u200e\u200f]/u
/** Joiners (U+200C, U+200D) belong to emoji and to scripts; the others here only hide. */
const invisible =
  /[\u00ad\u115f\u1160\u180e\u200b\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0\u{e0000}-\u{e0fff}]/u

const code = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`

/**
 * Why a text of a pack cannot be shown as it is, in Indonesian; undefined when it can. `line` is for what stands on
 * one line (labels, names, tags), `prose` for what may have several.
 */
export function unfit(text: string, use: 'line' | 'prose'): string | undefined {
  if (!text.isWellFormed()) return 'memuat separuh karakter (surrogate) yang rusak'
  if (text.includes('\ufffd')) return 'memuat huruf yang rusak (U+FFFD); simpan berkasnya sebagai UTF-8'
  const control = controls.exec(text) ?? (use === 'line' ? lineControls.exec(text) : null)
  if (control) return `memuat karakter kendali ${code(control[0])}`
  const turned = turning.exec(text) ?? (use === 'line' ? marks.exec(text) : null)
  if (turned) return `memuat tanda pembalik arah tulisan ${code(turned[0])}, yang dapat menyamarkan isi`
  const hidden = use === 'line' ? invisible.exec(text) : null
  if (hidden) return `memuat karakter yang tidak terlihat ${code(hidden[0])}`
  return undefined
}
