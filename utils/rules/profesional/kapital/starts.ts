import { isCapitalised } from '../../../lexicon/names.ts'
import { pattern } from '../../../lexicon/pattern.ts'
import { anyOf, meets, trait } from '../../../lexicon/signals.ts'
import { change, type Look } from './look.ts'

/** Abbreviations after whose point a sentence goes on. */
const abbreviation =
  /(?:^|[\s(“"])(?:\p{L}{1,3}|\p{L}+\.\p{L}+|dll|dsb|dst|dkk|yth|hlm|tgl|telp|prof|kec|kab|kel|sdr|sdri|ybs|maks|\d{1,2})$/iu
/** `pukul 04.00 WIB. mereka`: short, but with no full stop of its own. */
const zone = /\d WI(?:B|TA|T)$/u

const restarted = trait('restart')
/** A sentence that may start small. */
export const unusualStart = anyOf(trait('small'), restarted)
/** Words of somebody that start small behind who says them: `Camat berkata, "kami buka."` */
export const spokenSmall = pattern(
  /(?<!\p{L})(?:berkata|mengatakan|menyampaikan|menegaskan|menuturkan|menambahkan|berpesan|ujar|kata|tutur|ucap|ungkap|jelas)(?!\p{L})[^"“”.!?\n]{0,50}[,:] ["“](?=\p{Ll}{2}[^"“”\n]{12,200}[.!?]["”])/gu,
  'text',
)

/** Raises what somebody says. */
export function speeches(look: Look): void {
  for (const { index, 0: lead } of spokenSmall.all(look.sentence)) {
    const at = look.sentence.words.findIndex(({ start }) => start === index + lead.length)
    if (at > 0) raise(look, at)
  }
}

/** A sentence that starts small: at the head of a line of running text, or after a full stop inside it. */
export function starts(look: Look): void {
  const { sentence } = look
  const { words, text, line, entities } = sentence
  const first = words[0]
  if (line !== 'prose') return
  if (first && words.length >= 4 && !isCapitalised(first) && /[.!?]/u.test(text.slice(words.at(-1)!.end))) {
    const before = text.slice(0, first.start)
    const open = !entities.some(({ kind, start }) => start < first.start && kind !== 'emoji')
    const styled = /^\p{Ll}[-\p{Lu}]|^drg?$/u.test(first.text)
    if (open && !styled && /^\p{Ll}/u.test(first.text) && !/[…(.]/u.test(before)) raise(look, 0)
  }
  if (!meets(sentence, restarted) || !/[.!?]\s+\p{Ll}/u.test(text)) return
  for (let index = 1; index < words.length; index++) {
    const word = words[index]!
    if (!/^\p{Ll}/u.test(word.text) || /^\p{Ll}[-\p{Lu}]/u.test(word.text)) continue
    const before = text.slice(Math.max(0, word.start - 24), word.start)
    const stop = /([\p{L}\p{N})%])([.!?])\s+$/u.exec(before)
    if (!stop) continue
    const ahead = before.slice(0, stop.index + 1)
    if (stop[2] === '.' ? abbreviation.test(ahead) && !zone.test(ahead) : /LAPOR$/u.test(ahead)) continue
    raise(look, index)
  }
}

function raise(look: Look, index: number): void {
  const { text } = look.sentence.words[index]!
  change(look, index, index + 1, text.charAt(0).toUpperCase() + text.slice(1), 'Awal kalimat')
}
