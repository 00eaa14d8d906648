import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { genesis } from '../../utils/log/database.ts'
import { newEntrySchema } from '../../utils/log/entry.ts'
import { hashOf } from '../../utils/log/hash.ts'
import { describe as tell, validate } from '../../utils/pack/validate.ts'
import { newPost } from '../fixtures/post.ts'

const refusal = (data: unknown) => {
  const checked = validate(newEntrySchema, data)
  return checked.ok ? 'diterima' : tell(checked.problems)
}

describe('what a page may send', () => {
  test('a whole entry, and one with every optional part', () => {
    expect(refusal(newPost())).toBe('diterima')
    const full = {
      template: 'donor',
      gate: { decision: 'publish', reason: '' },
      thread: { root: '1', position: 2 },
      about: { id: newPost().id, event: 'edited' },
      scheduledFor: '2026-11-24T09:00:00+07:00',
      uncertain: true,
    }
    expect(refusal({ ...newPost(), ...full })).toBe('diterima')
    expect(refusal(newPost({ publishedAt: '2026-11-23T02:00:00.123Z', permalink: null, postId: null }))).toBe(
      'diterima',
    )
  })

  test.each<[string, object, string]>([
    ['an unknown key', { hash: 'x' }, 'hash: kunci tidak dikenal'],
    ['a missing text', { text: undefined }, 'text: wajib diisi'],
    ['a text too long', { text: 'a'.repeat(100_001) }, 'text: lebih dari 100.000 karakter'],
    ['an id of another kind', { id: crypto.randomUUID() }, 'id: harus UUID versi 7'],
    ['an id that is none', { id: 'satu' }, 'id: harus UUID versi 7'],
    [
      'another platform',
      { platform: 'tiktok' },
      'platform: harus "x" atau "facebook" atau "instagram", bukan "tiktok"',
    ],
    ['an empty account', { account: '' }, 'account: tidak boleh kosong'],
    ['a script for a link', { permalink: 'javascript:alert(1)' }, 'permalink: harus alamat http atau https'],
    [
      'a time without its offset',
      { publishedAt: '2026-11-23T09:00:00' },
      'publishedAt: harus waktu ISO 8601 dengan selisih zona, misalnya 2026-11-23T09:00:00+07:00',
    ],
    ['a time that is none', { publishedAt: '2026-13-23T09:00:00Z' }, 'publishedAt: waktu itu tidak ada'],
    [
      'a score over 1',
      { principles: { ...newPost().principles, kredibel: 2 } },
      'principles.kredibel: lebih dari 1',
    ],
    [
      'a bad finding',
      { findings: [{ rule: 'x', severity: 'error', state: 'open' }] },
      'findings.0.rule: bukan nama aturan',
    ],
    [
      'an event that is none',
      { about: { id: null, event: 'liked' } },
      'about.event: harus "edited" atau "deleted" atau "confirmed" atau "dropped" atau "corrected" atau "dismissed", bukan "liked"',
    ],
    ['certainty in other words', { uncertain: false }, 'uncertain: harus true, bukan false'],
    ['too many media', { media: Array(51).fill({ type: 'image', alt: '' }) }, 'media: lebih dari 50 butir'],
    [
      'a place that is none',
      { thread: { root: '1', position: 0.5 } },
      'thread.position: harus bilangan bulat',
    ],
  ])('not %s', (_, changes, reason) => {
    expect(refusal({ ...newPost(), ...changes })).toBe(reason)
  })

  test.each([[null], [undefined], [7], ['x'], [[]], [[1]]])('not %j', (data) => {
    expect(refusal(data)).not.toBe('diterima')
  })

  test('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(refusal(data)).not.toBe('diterima')
      }),
    )
  })

  test('any text that it takes has a hash, lone surrogates too', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 50 }), fc.boolean(), async (given, broken) => {
        const checked = validate(
          newEntrySchema,
          newPost({ text: broken ? `${given}\uD83D` : given, unit: '\uDC00' }),
        )
        expect(checked.ok).toBe(true)
        if (!checked.ok) return
        const entry = { ...checked.value, seq: 1, previous: genesis, installation: crypto.randomUUID() }
        expect(await hashOf(entry)).toMatch(/^[0-9a-f]{64}$/u)
      }),
    )
  })
})
