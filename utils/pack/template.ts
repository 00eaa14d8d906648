import type { Kind } from '../draft/kind.ts'
import { dueDays } from './days.ts'
import { indexKeywords, type KeywordIndex } from './keywords.ts'
import { placeholder } from './placeholders.ts'
import type { Pack, Platform } from './schema.ts'

export type Template = Pack['templates'][number]

/** Fills a template's fields. An empty field leaves its place marked (`[Label]`), so that nobody overlooks it. */
export function fillTemplate({ body, fields }: Template, values: Readonly<Record<string, string>>): string {
  const filled = body.replace(placeholder, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name]!.trim() : ''
    if (value) return value
    const field = fields.find((other) => other.name === name)
    return field?.required === false ? '' : `[${field?.label ?? name}]`
  })
  return filled.replace(/(?<![ \t])[ \t]+$/gmu, '')
}

/** How a template reads with its fields' own examples in it. */
export const fillWithExamples = (template: Template): string =>
  fillTemplate(template, Object.fromEntries(template.fields.map(({ name, example }) => [name, example])))

interface Prepared {
  /** Title, body, topics and field labels in small letters, by the template's place in the pack. */
  readonly searched: readonly { readonly title: string; readonly all: string }[]
  readonly index: KeywordIndex
}

const prepared = new WeakMap<Pack, Prepared>()

/** The templates for a place, by what was typed into the search box; those that have it in their title first. */
export function findTemplates(pack: Pack, platform: Platform, kind: Kind, query: string): Template[] {
  const words = query.toLowerCase().split(/\s+/u).filter(Boolean)
  const { searched } = prepare(pack)
  const found = pack.templates.flatMap((template, at) => {
    const { title, all } = searched[at]!
    if (!fitsPlace(template, platform, kind) || !words.every((word) => all.includes(word))) return []
    return [{ template, titled: words.filter((word) => title.includes(word)).length }]
  })
  return found.sort((a, b) => b.titled - a.titled).map(({ template }) => template)
}

/** What a template is wanted for. */
export interface TemplateWish {
  readonly text: string
  readonly platform: Platform
  readonly kind: Kind
  readonly today: string
  /** In small letters. */
  readonly titled?: string
}

/** More than any text says for a template. */
const most = 1000

/**
 * The templates for a place, the most fitting first: by what the draft says so far and, for an empty one, by what the
 * calendar holds today and tomorrow (`today` is `YYYY-MM-DD`). Before them come those whose title holds `titled`. All of
 * them, so that a list can go on.
 */
export function suggestTemplates(
  pack: Pack,
  { text, platform, kind, today, titled }: TemplateWish,
): Template[] {
  const { index, searched } = prepare(pack)
  const { scores } = index.listen(text)
  const due = new Set(dueDays(pack, today, 2).map(({ template }) => template))
  const order: number[] = []
  for (const [at, template] of pack.templates.entries()) {
    if (!fitsPlace(template, platform, kind)) continue
    if (due.has(template.id)) scores[at]! += 1
    if (titled !== undefined && searched[at]!.title.includes(titled)) scores[at]! += most
    order.push(at)
  }
  return order.sort((a, b) => scores[b]! - scores[a]! || a - b).map((at) => pack.templates[at]!)
}

const fitsPlace = (template: Template, platform: Platform, kind: Kind): boolean =>
  template.platforms.includes(platform) && (template.kind === 'reply') === (kind !== 'post')

function prepare(pack: Pack): Prepared {
  const known = prepared.get(pack)
  if (known) return known
  const keywords = pack.templates.flatMap(({ title, topics }, owner) => [
    ...(title.match(/\p{L}{4,}/gu) ?? []).map((text) => ({ text, owner, weight: 1 })),
    ...pack.topics
      .filter(({ id }) => topics.includes(id))
      .flatMap((topic) => topic.keywords.map((text) => ({ text, owner, weight: 0.5 }))),
  ])
  const made = {
    searched: pack.templates.map(({ title, body, topics, fields }) => ({
      title: title.toLowerCase(),
      all: [title, body, ...topics, ...fields.map(({ label }) => label)].join(' ').toLowerCase(),
    })),
    index: indexKeywords(keywords, pack.templates.length),
  }
  prepared.set(pack, made)
  return made
}
