/** A text without the differences that an editor or a platform makes of white space, composed (NFC): for comparing. */
export const plainText = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim()
