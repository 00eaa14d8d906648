/** After how many characters each platform folds a post away, in its own count, as of November 2026. */
export const folds = { x: 280, instagram: 125, facebook: 477 } as const
