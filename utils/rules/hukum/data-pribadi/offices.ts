import lists from '../../../lexicon/data-pribadi.txt'
import { lazily } from '../../../lexicon/lazily.ts'

/** A mailbox that is named after an office, even at a free provider. */
export const officeMail = lazily(() => {
  const names = Array.from(lists.section('surel-lembaga'), ([name]) => name).join('|')
  return new RegExp(`(?:^|[._\\d-])(?:${names})|(?:${names})(?:$|[._\\d-])`, 'u')
})
