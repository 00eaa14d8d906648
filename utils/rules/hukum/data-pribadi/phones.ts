import { mask, mobileNumber, publicMobiles } from '../../../draft/identity.ts'
import type { Sentence } from '../../../draft/types.ts'
import lists from '../../../lexicon/data-pribadi.txt'
import type { Pack } from '../../../pack/schema.ts'
import type { Context, Flag } from '../../define.ts'
import type { Judged } from './masked.ts'

const contacts = lists.section('narahubung')

/** Whether somebody is named to be asked. */
export const namesContact = ({ words }: Sentence): boolean => words.some(({ lower }) => contacts.has(lower))

const chatLink = /(?:wa\.me\/|api\.whatsapp\.com\/send\/?\?phone=)\+?(\d{9,15})/iu

/** A mobile number: silent when it is the office's own or a public service's, softer as an event's contact. */
export function told(
  phone: string,
  written: string,
  sentence: Sentence,
  { pack, kind }: Context,
): Judged | undefined {
  if (publicMobiles.has(phone) || packPhones(pack).has(phone)) return
  const masked = mask(written, 2)
  const fixes = [{ label: masked, text: masked }]
  if (kind === 'post' && namesContact(sentence)) {
    return {
      severity: 'warning',
      message:
        'Nomor ponsel ini tidak ada dalam daftar kontak instansi; pastikan pemiliknya setuju, atau pakai nomor kantor.',
      fixes,
    }
  }
  return { message: 'Nomor ponsel pribadi adalah data pribadi; pakai nomor kantor atau samarkan.', fixes }
}

const phonesOf = new WeakMap<Pack, ReadonlySet<string>>()

function packPhones(pack: Pack): ReadonlySet<string> {
  const known = phonesOf.get(pack)
  if (known) return known
  const phones = pack.contacts.map(({ value }) => mobileNumber(chatLink.exec(value)?.[1] ?? value) ?? '')
  const made = new Set(phones)
  phonesOf.set(pack, made)
  return made
}

/** `wa.me/62…`: a telephone number in the form of a link. */
export function* chats(sentence: Sentence, context: Context): Iterable<Flag> {
  for (const { kind, text, start, end } of sentence.entities) {
    const digits = kind === 'link' ? chatLink.exec(text)?.[1] : undefined
    const phone = digits === undefined ? undefined : mobileNumber(digits)
    const flag = phone === undefined ? undefined : told(phone, digits!, sentence, context)
    if (flag) yield { start, end, message: flag.message, ...(flag.severity && { severity: flag.severity }) }
  }
}
