import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createChecker } from '../../utils/checker/checker.ts'
import { readPack } from '../../utils/pack/pack.ts'

const source = readFileSync('tests/cases/pack.json', 'utf8')

function offered(text: string, templates?: readonly object[]): string | undefined {
  const all = JSON.parse(source)
  const pack = readPack(JSON.stringify(templates ? { ...all, templates } : all))
  if (!pack.ok) throw new Error(JSON.stringify(pack.problems))
  const today = { year: 2026, month: 11, day: 23 }
  const { findings } = createChecker().check(text, {
    platform: 'facebook',
    kind: 'post',
    today,
    pack: pack.value,
    media: [],
    history: [],
  })
  return findings.find(({ rule }) => rule === 'krisis/unsur-wajib')?.fixes[0]?.text
}

const crisis = (id: string, title: string, body: string) => ({
  id,
  title,
  body,
  kind: 'crisis',
  platforms: ['facebook'],
  fields: [{ name: 'wilayah', label: 'Wilayah', required: true, example: 'Tirtajaya' }],
  topics: [],
})

describe('the template offered for an emergency', () => {
  it('is the one for its kind of event', () => {
    expect(offered('Sungai Cimanis meluap malam ini.')).toContain('[SIAGA BANJIR]')
  })

  it('bears a neutral heading where the pack has none for its kind', () => {
    for (const text of [
      'Api melalap gudang di Jalan Pelita malam ini.',
      'Gempa mengguncang Tirtajaya pagi ini.',
    ]) {
      expect(offered(text)).toContain('[INFORMASI DARURAT]')
      expect(offered(text)).not.toContain('BANJIR')
    }
  })

  it('is one for any kind before a neutral heading, and none where the text tells of another kind', () => {
    const flood = crisis('a', 'Siaga banjir', '[SIAGA BANJIR] Banjir di {{wilayah}}.')
    const any = crisis('b', 'Keadaan darurat', 'Darurat di {{wilayah}}.')
    expect(offered('Gempa mengguncang Tirtajaya pagi ini.', [flood, any])).toContain('Darurat di')
    expect(offered('Gempa mengguncang Tirtajaya pagi ini.', [flood])).toBeUndefined()
  })
})
