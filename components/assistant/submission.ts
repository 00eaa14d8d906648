import { v7 as uuid } from 'uuid'
import type { NewEntry } from '../../utils/log/entry.ts'
import { localIso } from '../../utils/log/local-time.ts'
import type { Pack } from '../../utils/pack/schema.ts'
import { topicOf } from '../../utils/pack/topic.ts'
import { officialAccount } from '../../utils/rules/account.ts'
import type { Place } from './checks.ts'
import type { Decision } from './gate.ts'
import type { Session } from './session.ts'

/** A draft as it was when the post button was pressed: what the log tells of it, but for the platform's proof. */
export type Submission = Omit<NewEntry, 'permalink' | 'postId' | 'publishedAt' | 'evidence' | 'thread'>

/** Stands for a handle that the page did not show. */
export const unknownAccount = '-'

/**
 * Takes a draft down with the text as it was last read, for one of the places that it goes to. The id is made here,
 * before anything is sent, so that sending it twice logs it once.
 */
export function takeDown(
  session: Session,
  text: string,
  { platform, kind, account = unknownAccount, media }: Place,
  pack: Pack,
  engine: string,
  decision: Decision | undefined,
): Submission {
  const { named, principles } = session.report.value
  // What is known of another text is nothing of this one's.
  const { activity, approval } = text === session.text.value ? session.recognised.value : {}
  const official = officialAccount(pack, platform, account)
  return {
    id: uuid(),
    platform,
    account,
    unit: official?.unit ?? '',
    admin: official?.admins.length === 1 ? official.admins[0]!.name : '',
    kind,
    text,
    composedAt: localIso(session.composedAt()),
    media: media.map(({ type, alt = '' }) => ({ type, alt })),
    hashtags: [...named.hashtags],
    mentions: [...named.mentions],
    links: [...named.links],
    topic: topicOf(text, pack.topics),
    ...(session.template.value !== undefined && { template: session.template.value }),
    pack: { id: pack.id, version: pack.version },
    engine,
    findings: findingsOf(session),
    principles: { ...principles },
    ...(decision && { gate: decision }),
    ...(activity !== undefined && { activity }),
    ...(approval && { approval }),
  }
}

function findingsOf({ findings, dismissals, fixed }: Session): NewEntry['findings'] {
  return [
    ...findings.value.map(({ rule, severity }) => ({ rule, severity, state: 'open' as const })),
    ...[...dismissals.value.values()].map(({ finding: { rule, severity }, reason }) => ({
      rule,
      severity,
      state: 'dismissed' as const,
      reason,
    })),
    ...fixed.map(({ rule, severity }) => ({ rule, severity, state: 'fixed' as const })),
  ]
}
