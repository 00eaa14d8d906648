/** What a draft is to become. */
export const kinds = ['post', 'reply', 'comment'] as const
export type Kind = (typeof kinds)[number]
