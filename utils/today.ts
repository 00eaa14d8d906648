/** Today as `YYYY-MM-DD` in a time zone (IANA's name), or in the computer's own. */
export const todayIn = (timeZone?: string): string =>
  new Intl.DateTimeFormat('sv', { timeZone }).format(new Date())
