import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withHashtags } from '../../components/assistant/insert.ts'

describe('hashtags in a draft', () => {
  it.each([
    ['x', '', '#A #B'],
    ['x', 'Halo.', 'Halo. #A #B'],
    ['facebook', 'Halo.', 'Halo.\n\n#A #B'],
    ['instagram', 'Halo. #Lain', 'Halo. #Lain #A #B'],
    ['instagram', 'Halo.\n\n', 'Halo.\n\n#A #B'],
    ['x', 'Sudah ada #a.', 'Sudah ada #a. #B'],
  ] as const)('on %s: %j', (platform, draft, wanted) => {
    expect(withHashtags(draft, [{ tag: '#A' }, { tag: '#B' }], platform)).toBe(wanted)
  })

  it('gives near misses their right form, wherever they stand', () => {
    const draft = '#Satuu dan #Duaa'
    const tags = [
      { tag: '#Satu', misspelt: { start: 0, end: 6, text: '#Satuu' } },
      { tag: '#Dua', misspelt: { start: 11, end: 16, text: '#Duaa' } },
    ]
    expect(withHashtags(draft, tags, 'x')).toBe('#Satu dan #Dua')
    // The draft moved on: nothing is replaced blindly.
    expect(withHashtags('Lain sama sekali.', tags, 'x')).toBe('Lain sama sekali. #Satu #Dua')
  })

  it('never adds one twice, and keeps what was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (draft) => {
        const once = withHashtags(draft, [{ tag: '#Tagar' }], 'facebook')
        expect(once.startsWith(draft)).toBe(true)
        expect(withHashtags(once, [{ tag: '#Tagar' }], 'facebook')).toBe(once)
      }),
    )
  })
})
