const formats = new Map<string, Intl.DateTimeFormat>()

/** Minutes by which a zone is ahead of UTC at a moment (milliseconds since 1970). */
function offsetAt(moment: number, timeZone: string): number {
  let format = formats.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    formats.set(timeZone, format)
  }
  const name = format.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const [, sign, hours = 0, minutes = 0] = /([+-])(\d{2}):?(\d{2})?/u.exec(name) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

/** The moment at which clocks of a zone show a time that is given as if it were UTC. */
export function zonedTime(shown: number, timeZone: string): number {
  return shown - offsetAt(shown, timeZone) * 60_000
}

/** A moment in ISO 8601 with the offset of a zone. */
export function isoIn(moment: number, timeZone: string): string {
  const offset = offsetAt(moment, timeZone)
  const two = (number: number) => String(Math.trunc(Math.abs(number))).padStart(2, '0')
  const shown = new Date(moment + offset * 60_000).toISOString().slice(0, 19)
  return `${shown}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`
}
