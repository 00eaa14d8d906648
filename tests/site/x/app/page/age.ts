import { config } from '../state/config.ts'
import type { Article } from '../timeline-data.ts'

const opened = Date.now()

export const momentOf = (article: Article) => new Date(opened - article.minutes * 60_000)

export function ageOf({ minutes }: Article): string {
  const unit = (value: number, name: 'minute' | 'hour') =>
    new Intl.NumberFormat(config.lang, { style: 'unit', unit: name, unitDisplay: 'narrow' }).format(value)
  return minutes < 60 ? unit(minutes, 'minute') : unit(Math.floor(minutes / 60), 'hour')
}
