/** A rule in English: its title, why it matters, and what to do instead. Examples stay in the language of the drafts. */
export interface EnglishRule {
  readonly title: string
  readonly reason: string
  readonly lesson: string
}

/** The rules of one family, by the second half of their ids. */
export type EnglishFamily = Readonly<Record<string, EnglishRule>>
