import { text } from '../../utils/i18n/i18n.ts'
import type { Session } from './session.ts'

/** An account as people read it: `@` before a handle, a name as it is. */
export function shownAccount(account: string): string {
  return /^[\w.]+$/u.test(account) ? `@${account}` : account
}

/** For whom, and where, a draft is checked: `sebagai @kominfo ke Facebook dan Instagram`. */
export function whoseDraft(session: Session): string {
  const account = session.account()
  if (account === undefined) return text('assistant.noAccount')
  const names = session.acting.channels().map(({ platform }) => text(`common.${platform}`))
  const destination = session.composer.destination()?.type
  return [
    text('assistant.actingAs', { account: shownAccount(account) }),
    (names.length > 1 || session.composer.worded?.()) &&
      text('assistant.both', { places: names.join(' + ') }),
    destination === 'group' && text('assistant.destinationGroup'),
  ]
    .filter(Boolean)
    .join(' ')
}
