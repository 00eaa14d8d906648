import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import type { Message } from '../../utils/i18n/define.ts'

type Surface = { readonly [language in 'id' | 'en']: Readonly<Record<string, Message>> }

const surfaces = await Promise.all(
  readdirSync('utils/i18n/surfaces').map(async (file) => {
    const name = file.replace('.ts', '')
    const module = await import(`../../utils/i18n/surfaces/${name}.ts`)
    // Not by its name: the surface of `import`, a word of the language, has another one.
    return [name, Object.values(module)[0] as Surface] as const
  }),
)

const source = ['components', 'entrypoints', 'utils']
  .flatMap((room) => readdirSync(room, { recursive: true }).map((file) => join(room, String(file))))
  .filter((file) => /\.tsx?$/u.test(file) && !file.includes('surfaces'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')
const literals = new Set(source.match(/(?<=['"`])[a-z]+\.\w+(?=['"`])/gu))
/** Keys made of parts, as in `common.${platform}`; a surface with one that is all value counts as shown. */
const patterns = [...new Set(source.match(/(?<=`)[a-z]+\.\w*\$\{[^`]*(?=`)/gu))].map(
  (template) => new RegExp(`^${template.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/gu, '\\w+')}$`, 'u'),
)

/** The places for values in a text, in each of its forms. */
const places = (message: Message): string[] => [...new Set(JSON.stringify(message).match(/\{\w+\}/gu))].sort()

describe.each(surfaces)('the texts of %s', (name, { id, en }) => {
  it('are all shown somewhere', () => {
    // What a pack's keys are called is looked up by the keys of its schema.
    if (name === 'pack') return expect(source).toContain("from '../../utils/i18n/surfaces/pack.ts'")
    const unused = Object.keys(id).filter(
      (key) => !literals.has(`${name}.${key}`) && !patterns.some((pattern) => pattern.test(`${name}.${key}`)),
    )
    expect(unused).toEqual([])
  })

  it('hold the same places for values in both languages', () => {
    for (const [key, message] of Object.entries(id)) expect(places(en[key]!), key).toEqual(places(message))
  })
})

test('what the browser itself shows has the same names in both languages, and all are used', () => {
  const namesIn = (language: string) =>
    Object.keys(JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'))).sort()
  expect(namesIn('en')).toEqual(namesIn('id'))
  const configuration = readFileSync('wxt.config.ts', 'utf8')
  const used = (name: string) => configuration.includes(`__MSG_${name}__`) || source.includes(`'${name}'`)
  expect(namesIn('id').filter((name) => !used(name))).toEqual([])
})
