const hidden =
  /(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\u115f\u1160\u3164\uffa0\ufffd\u{e0000}-\u{e0fff}]/gu

/** What a person typed, as a letter may carry it beside the draft: without what nobody sees, its lines kept. */
export const legible = (text: string): string => text.replace(/\r\n?/gu, '\n').replace(hidden, '').trim()

/** The same on one line of at most so many UTF-16 units. */
export const legibleLine = (text: string, most = 1000): string =>
  legible(text.replace(/\s+/gu, ' '))
    .slice(0, most)
    .toWellFormed()
    .replace(/\ufffd$/u, '')
    .trim()
