import * as v from 'valibot'
import { placeholdersOf } from './placeholders.ts'
import { type Pack, templateSchema } from './schema.ts'
import type { Template } from './template.ts'
import { type Checked, validate } from './validate.ts'

/** Templates that an admin saved; as many as one person can keep an eye on. */
const mostOwn = 100
const prefix = 'saya-'

/** Makes a template of a draft. Each `{{nama}}` in it becomes a field; refused when it is too long or has no title. */
export function templateOf(
  { title, body, kind }: { title: string; body: string; kind: 'post' | 'reply' },
  id: string,
): Checked<Template> {
  const fields = placeholdersOf(body).map((name) => ({ name, label: name, required: true }))
  return validate(templateSchema, { id: prefix + id, title: title.trim(), kind, body, fields })
}

/** What is stored of an admin's own templates, without what does not hold. */
export function readOwn(stored: unknown): Template[] {
  if (!Array.isArray(stored)) return []
  return stored.slice(0, mostOwn).flatMap((item) => {
    const checked = v.safeParse(templateSchema, item)
    return checked.success && checked.output.id.startsWith(prefix) ? [checked.output] : []
  })
}

/** With one more, the latest first. */
export const withOwn = (own: readonly Template[], added: Template): Template[] =>
  [added, ...own.filter(({ id }) => id !== added.id)].slice(0, mostOwn)

/** The pack with an admin's own templates behind the institution's. */
export const packWithOwn = (pack: Pack, own: readonly Template[]): Pack =>
  own.length === 0 ? pack : { ...pack, templates: [...pack.templates, ...own] }
