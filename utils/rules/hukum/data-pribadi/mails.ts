import type { Sentence } from '../../../draft/types.ts'
import type { Context, Flag } from '../../define.ts'
import { officeMail } from './offices.ts'
import { namesContact } from './phones.ts'

const freeMail =
  /@(?:gmail|googlemail|yahoo|ymail|rocketmail|hotmail|outlook|live|msn|icloud|aol|proton(?:mail)?|gmx|zoho|mail)\.[a-z.]+$/iu

/** Mailboxes of a person at a free provider. */
export function* mails(sentence: Sentence, { pack, kind }: Context): Iterable<Flag> {
  for (const { kind: what, text, start, end } of sentence.entities) {
    if (what !== 'email' || !freeMail.test(text)) continue
    const local = text.slice(0, text.indexOf('@')).toLowerCase()
    if (
      officeMail().test(local) ||
      pack.contacts.some(({ value }) => value.toLowerCase().includes(text.toLowerCase()))
    )
      continue
    const contact = kind === 'post' && namesContact(sentence)
    yield {
      start,
      end,
      message: 'Kemungkinan surel pribadi; pakai surel resmi instansi.',
      ...(contact && { severity: 'warning' as const }),
    }
  }
}
