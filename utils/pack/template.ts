import type { Kind } from '../draft/kind.ts'
import { placeholder } from './placeholders.ts'
import type { Pack, Platform } from './schema.ts'

export type Template = Pack['templates'][number]

/** Fills a template's fields. An empty field leaves its place marked (`[Label]`), so that nobody overlooks it. */
export function fillTemplate({ body, fields }: Template, values: Readonly<Record<string, string>>): string {
  const filled = body.replace(placeholder, (_, name: string) => {
    const value = values[name]?.trim()
    if (value) return value
    const field = fields.find((other) => other.name === name)
    return field?.required === false ? '' : `[${field?.label ?? name}]`
  })
  return filled.replace(/[ \t]+$/gmu, '')
}

/** The templates for a place, by what was typed into the search box. */
export function findTemplates(pack: Pack, platform: Platform, kind: Kind, query: string): Template[] {
  const words = query.toLowerCase().split(/\s+/u).filter(Boolean)
  const replying = kind !== 'post'
  return pack.templates.filter((template) => {
    if (!template.platforms.includes(platform) || (template.kind === 'reply') !== replying) return false
    const hay = `${template.title} ${template.body} ${template.topics.join(' ')}`.toLowerCase()
    return words.every((word) => hay.includes(word))
  })
}
