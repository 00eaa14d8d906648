import { parseDay } from '../draft/dates.ts'
import type { Kind } from '../draft/kind.ts'
import type { Pack, Platform } from '../pack/schema.ts'
import { topicOf } from '../pack/topic.ts'
import { type Checker, createChecker } from './checker.ts'
import type { Report } from './finding.ts'

/** A post that went out without the assistant beside it. */
export interface PublishedPost {
  readonly platform: Platform
  readonly kind: Kind
  readonly account: string
  readonly text: string
  readonly media: readonly { readonly type: string; readonly alt: string }[]
  /** `YYYY-MM-DD` of its publication: the rules see it as of then. */
  readonly day: string
}

interface CheckedPost {
  readonly findings: { rule: string; severity: Report['findings'][number]['severity']; state: 'open' }[]
  readonly principles: { -readonly [Name in keyof Report['principles']]: number }
  readonly hashtags: string[]
  readonly mentions: string[]
  readonly links: string[]
  readonly topic: string
}

/** Makes the check of posts that were published before: every finding stood when they went out. */
export function publishedChecker(
  pack: Pack,
  checker: Checker = createChecker(),
): (post: PublishedPost) => CheckedPost {
  return ({ text, day, media, ...post }) => {
    const { findings, principles, named } = checker.check(text, {
      ...post,
      media,
      today: parseDay(day),
      history: [],
      pack,
    })
    return {
      findings: findings
        .slice(0, 2000)
        .map(({ rule, severity }) => ({ rule, severity, state: 'open' as const })),
      principles: { ...principles },
      hashtags: fitting(named.hashtags, 200),
      mentions: fitting(named.mentions, 200),
      links: fitting(named.links, 2048),
      topic: topicOf(text, pack.topics),
    }
  }
}

/** What an entry of the log can hold of a list. */
const fitting = (names: readonly string[], longest: number): string[] =>
  names.filter(({ length }) => length <= longest).slice(0, 500)
