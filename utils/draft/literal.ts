/** A text as the source of an expression that finds just that text. */
export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
