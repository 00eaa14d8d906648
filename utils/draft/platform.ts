/** The platforms, by the names that people know them by. */
export const platformNames = { x: 'X', facebook: 'Facebook', instagram: 'Instagram' } as const

export type Platform = keyof typeof platformNames
export const platforms = Object.keys(platformNames) as readonly Platform[]
